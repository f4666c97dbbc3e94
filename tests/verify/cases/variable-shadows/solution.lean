def size (l : List Nat) : Nat := l.length

variable (size : List Nat → Nat) (same : ∀ l k, size l = size k) in
include same in
theorem wrong_size (h : size [1] = 2) : size [2] = 2 := same _ _ ▸ h
