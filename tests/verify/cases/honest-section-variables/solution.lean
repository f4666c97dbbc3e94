section Outer
variable (p q : Prop)
section Inner
variable (hp : p) (hq : q)
include hp

omit hp in
theorem neither : p ∨ q → q ∨ p := Or.symm

include hq in
theorem both : p ∧ q := by
  constructor
  · exact hp
  · exact hq

theorem only_first : p ∨ q := Or.inl hp
end Inner
end Outer
