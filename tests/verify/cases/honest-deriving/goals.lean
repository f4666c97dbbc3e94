inductive Colour where
  | red | green | blue
deriving DecidableEq, Repr

structure Pixel where
  x : Nat
  colour : Colour
deriving DecidableEq

theorem not_red (c : Colour) (h : c ≠ .red) : c = .green ∨ c = .blue := sorry

theorem decided : (⟨1, .red⟩ : Pixel) ≠ ⟨1, .blue⟩ := sorry
