/-!
# Options, pairs, sums and subtypes, test

`Option`, `Prod`, `Sum`, `Subtype`, and equality of their elements.

split: test
-/

namespace Goals.Data.Test

def rotate {α β γ : Type} (x : α × β × γ) : β × γ × α := (x.2.1, x.2.2, x.1)

def distribute {α β γ : Type} : α × Sum β γ → Sum (α × β) (α × γ)
  | (a, Sum.inl b) => Sum.inl (a, b)
  | (a, Sum.inr c) => Sum.inr (a, c)

def collect {α β γ : Type} : Sum (α × β) (α × γ) → α × Sum β γ
  | Sum.inl x => (x.1, Sum.inl x.2)
  | Sum.inr x => (x.1, Sum.inr x.2)

theorem rotate_three_times {α : Type} (x : α × α × α) : rotate (rotate (rotate x)) = x := by
  sorry

theorem collect_after_distribute {α β γ : Type} (x : α × Sum β γ) :
    collect (distribute x) = x := by
  sorry

theorem bind_starts_with_some {α β : Type} (a : α) (f : α → Option β) :
    (some a).bind f = f a := by
  sorry

theorem map_as_bind {α β : Type} (f : α → β) (o : Option α) :
    o.map f = o.bind (fun a => some (f a)) := by
  sorry

theorem bind_some_iff {α β : Type} (o : Option α) (f : α → Option β) (b : β) :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := by
  sorry

theorem default_not_needed {α : Type} (o : Option α) (d e : α) (h : o ≠ none) :
    o.getD d = o.getD e := by
  sorry

theorem exists_in_subtype {α : Type} (p q : α → Prop) :
    (∃ x : { a : α // p a }, q x.val) ↔ ∃ a, p a ∧ q a := by
  sorry

end Goals.Data.Test
