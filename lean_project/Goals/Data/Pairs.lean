/-!
# Options, pairs, sums and subtypes

`Option`, `Prod`, `Sum`, `Subtype`, and equality of their elements.

split: train
-/

namespace Goals.Data.Pairs

def swap {α β : Type} (x : α × β) : β × α := (x.2, x.1)

def exchange {α β : Type} : Sum α β → Sum β α
  | Sum.inl a => Sum.inr a
  | Sum.inr b => Sum.inl b

theorem pair_from_parts {α β : Type} (x : α × β) : (x.1, x.2) = x := by
  sorry

theorem pairs_equal {α β : Type} (x y : α × β) (h : x.1 = y.1) (k : x.2 = y.2) : x = y := by
  sorry

theorem pair_injective {α β : Type} (a c : α) (b d : β) (h : (a, b) = (c, d)) :
    a = c ∧ b = d := by
  sorry

theorem swap_twice {α β : Type} (x : α × β) : swap (swap x) = x := by
  sorry

theorem exchange_twice {α β : Type} (s : Sum α β) : exchange (exchange s) = s := by
  sorry

theorem inl_is_not_inr {α β : Type} (a : α) (b : β) :
    (Sum.inl a : Sum α β) ≠ Sum.inr b := by
  sorry

theorem sum_cases {α β : Type} (s : Sum α β) : (∃ a, s = Sum.inl a) ∨ (∃ b, s = Sum.inr b) := by
  sorry

theorem some_injective {α : Type} (a b : α) (h : some a = some b) : a = b := by
  sorry

theorem none_is_not_some {α : Type} (a : α) : none ≠ some a := by
  sorry

theorem option_cases {α : Type} (o : Option α) : o = none ∨ ∃ a, o = some a := by
  sorry

theorem option_map_id {α : Type} (o : Option α) : o.map id = o := by
  sorry

theorem option_map_comp {α β γ : Type} (f : α → β) (g : β → γ) (o : Option α) :
    (o.map f).map g = o.map (g ∘ f) := by
  sorry

theorem option_bind_regroup {α β γ : Type} (o : Option α) (f : α → Option β)
    (g : β → Option γ) : (o.bind f).bind g = o.bind (fun a => (f a).bind g) := by
  sorry

theorem option_map_some {α β : Type} (f : α → β) (o : Option α) (b : β) :
    o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by
  sorry

theorem get_or_default {α : Type} (o : Option α) (d : α) (h : o.isSome = true) :
    o = some (o.getD d) := by
  sorry

theorem subtypes_equal {α : Type} (p : α → Prop) (x y : { a : α // p a }) (h : x.val = y.val) :
    x = y := by
  sorry

theorem subtype_has_property {α : Type} (p : α → Prop) (x : { a : α // p a }) : p x.val := by
  sorry

theorem curry_function {α β γ : Type} (f : α × β → γ) :
    ∃ g : α → β → γ, ∀ x, f x = g x.1 x.2 := by
  sorry

end Goals.Data.Pairs
