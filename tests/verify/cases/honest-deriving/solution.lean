inductive Colour where
  | red | green | blue
deriving DecidableEq, Repr

structure Pixel where
  x : Nat
  colour : Colour
deriving DecidableEq

inductive Shade where
  | plain
  | dark (n : Nat)
  | light (c : Colour)
deriving DecidableEq, BEq, Inhabited, Repr

deriving instance Hashable for Colour

theorem not_red (c : Colour) (h : c ≠ .red) : c = .green ∨ c = .blue := by
  cases c with
  | red => exact absurd rfl h
  | green => exact .inl rfl
  | blue => exact .inr rfl

theorem decided : (⟨1, .red⟩ : Pixel) ≠ ⟨1, .blue⟩ := by decide
