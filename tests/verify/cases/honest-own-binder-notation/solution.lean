syntax "∃below " ident ", " term ", " term : term
macro_rules
  | `(∃below $x, $n, $p) => `(∃ $x:ident, $x < $n ∧ $p)

theorem small_exists : ∃below x, 5, x * x = 9 := ⟨3, by decide, rfl⟩
