def size {α : Type} (l : List α) : Nat := l.length

theorem size_nil {α : Type} : size ([] : List α) = 0 := sorry
