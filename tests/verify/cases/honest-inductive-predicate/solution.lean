inductive Star {α : Type} (r : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Star r a a
  | step {a b c : α} : r a b → Star r b c → Star r a c

namespace Star
variable {α : Type} {r s : α → α → Prop}

protected theorem trans {a b c : α} (hab : Star r a b) (hbc : Star r b c) : Star r a c := by
  induction hab with
  | refl => exact hbc
  | step h _ ih => exact .step h (ih hbc)

theorem single {a b : α} (h : r a b) : Star r a b := .step h (.refl b)
end Star

theorem star_trans {α : Type} {r : α → α → Prop} {a b c : α} : Star r a b → Star r b c → Star r a c := Star.trans

theorem star_mono {α : Type} {r s : α → α → Prop} (h : ∀ a b, r a b → s a b) {a b : α} : Star r a b → Star s a b
  | .refl a => .refl a
  | .step hab hbc => .step (h _ _ hab) (star_mono h hbc)
