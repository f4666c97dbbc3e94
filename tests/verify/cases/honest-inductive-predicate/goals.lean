inductive Star {α : Type} (r : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Star r a a
  | step {a b c : α} : r a b → Star r b c → Star r a c

theorem star_trans {α : Type} {r : α → α → Prop} {a b c : α} : Star r a b → Star r b c → Star r a c := sorry

theorem star_mono {α : Type} {r s : α → α → Prop} (h : ∀ a b, r a b → s a b) {a b : α} : Star r a b → Star s a b := sorry
