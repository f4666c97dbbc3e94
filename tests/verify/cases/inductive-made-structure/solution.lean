structure Tag (n : Nat) : Prop where
  h : n = 0

theorem only_small (n : Nat) (h : Tag n) : n = 0 := h.h
