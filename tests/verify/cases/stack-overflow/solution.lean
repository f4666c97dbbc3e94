open Lean

partial def deep (n : Nat) : MacroM Nat := return (← deep (n + 1)) + n

syntax "soon" : term

@[macro termSoon] def expandSoon : Macro := fun _ => return Syntax.mkNumLit (toString (← deep 0))

theorem five : 2 + 2 = 5 := absurd soon (by decide)
