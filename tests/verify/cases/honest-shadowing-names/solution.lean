namespace Mine
def size (n : Nat) : Nat := n + 1
theorem size_nil : size 0 = 1 := rfl
end Mine

def size {α : Type} (l : List α) : Nat := l.length

theorem about_size (size : Nat) (size_nil : size = 0) : size + size = 0 := by
  rw [size_nil]

theorem size_nil {α : Type} : size ([] : List α) = 0 :=
  have size_nil : ([] : List α).length = 0 := rfl
  size_nil
