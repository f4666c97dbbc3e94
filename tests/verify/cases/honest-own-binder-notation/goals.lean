macro "∃below " x:ident ", " n:term ", " p:term : term => `(∃ $x:ident, $x < $n ∧ $p)

theorem small_exists : ∃below x, 5, x * x = 9 := sorry
