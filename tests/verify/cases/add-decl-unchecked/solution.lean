import Lean
open Lean


def claim : Prop := 2 + 2 = 5

open Lean Elab Tactic

syntax "cheat" : tactic

@[tactic tacticCheat] def cheat : Tactic := fun _ => do
  addDecl (.thmDecl { name := `five.bad, levelParams := [], type := mkConst `claim, value := mkConst `True.intro })
  evalTactic (.node .none `Lean.Parser.Tactic.exact #[.atom .none "exact", mkIdent `five.bad])

set_option debug.skipKernelTC true in
theorem five : 2 + 2 = 5 := by cheat
