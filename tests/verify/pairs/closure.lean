inductive Star {α : Type} (r : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Star r a a
  | step {a b c : α} (h : r a b) (t : Star r b c) : Star r a c

inductive Plus {α : Type} (r : α → α → Prop) : α → α → Prop where
  | single {a b : α} (h : r a b) : Plus r a b
  | head {a b c : α} (h : r a b) (t : Plus r b c) : Plus r a c

def Symmetric {α : Type} (r : α → α → Prop) : Prop := ∀ a b, r a b → r b a

def Confluent {α : Type} (r : α → α → Prop) : Prop :=
  ∀ a b c, Star r a b → Star r a c → ∃ d, Star r b d ∧ Star r c d

structure Simulation {α β : Type} (r : α → α → Prop) (s : β → β → Prop) where
  related : α → β → Prop
  start : α
  forward : ∀ a a' b, related a b → r a a' → ∃ b', related a' b' ∧ Star s b b'

theorem star_refl {α : Type} (r : α → α → Prop) (a : α) : Star r a a :=
  .refl a

theorem star_of_step {α : Type} (r : α → α → Prop) (a b : α) (h : r a b) : Star r a b :=
  .step h (.refl b)

theorem plus_of_step {α : Type} (r : α → α → Prop) (a b : α) (h : r a b) : Plus r a b := by
  first | exact .single h | simp_all

theorem star_self {α : Type} (r : α → α → Prop) (a b : α) (h : Star r a b ∧ Plus r b a) : Plus r b a ∧ Star r a b :=
  ⟨h.2, h.1⟩

theorem symmetric_eq {α : Type} : Symmetric (fun a b : α => a = b) := by
  intro a b h
  first | exact h.symm | simp_all

theorem confluent_or_not {α : Type} (r : α → α → Prop) (h : Confluent r) : ∃ s : α → α → Prop, Confluent s :=
  ⟨r, h⟩

theorem simulation_start {α β : Type} (r : α → α → Prop) (s : β → β → Prop) (m : Simulation r s) : m.start = m.start :=
  rfl

theorem simulation_given {α : Type} (r : α → α → Prop) (m : Simulation r r) (h : ∀ a, m.related a a) : m.related m.start m.start :=
  h m.start
