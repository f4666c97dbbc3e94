universe u v

structure Automaton (σ : Type u) (α : Type v) where
  start : σ
  step : σ → α → σ
  final : σ → Bool

def Automaton.runFrom {σ : Type u} {α : Type v} (m : Automaton σ α) (s : σ) : List α → σ
  | [] => s
  | a :: w => m.runFrom (m.step s a) w

def Automaton.Accepts {σ : Type u} {α : Type v} (m : Automaton σ α) (w : List α) : Prop := m.final (m.runFrom m.start w) = true

def parity : Automaton Bool Nat where
  start := true
  step s a := if a % 2 = 0 then s else !s
  final s := s

inductive Regular (α : Type u) where
  | none
  | letter (a : α)
  | plus (r s : Regular α)
  | times (r s : Regular α)
  | star (r : Regular α)

inductive Regular.Matches {α : Type u} : Regular α → List α → Prop where
  | letter (a : α) : Matches (.letter a) [a]
  | left (r s : Regular α) (w : List α) (h : Matches r w) : Matches (.plus r s) w
  | right (r s : Regular α) (w : List α) (h : Matches s w) : Matches (.plus r s) w
  | times (r s : Regular α) (v w : List α) (h : Matches r v) (k : Matches s w) : Matches (.times r s) (v ++ w)
  | stop (r : Regular α) : Matches (.star r) []
  | more (r : Regular α) (v w : List α) (h : Matches r v) (k : Matches (.star r) w) : Matches (.star r) (v ++ w)

def SameLanguage {α : Type u} (r s : Regular α) : Prop := ∀ w, r.Matches w ↔ s.Matches w

def Recognises {σ : Type u} {α : Type v} (m : Automaton σ α) (r : Regular α) : Prop := ∀ w, m.Accepts w → r.Matches w

theorem run_nil {σ : Type u} {α : Type v} (m : Automaton σ α) (s : σ) : m.runFrom s [] = s := by
  first | rfl | simp [Automaton.runFrom]

theorem accepts_given {σ : Type u} {α : Type v} (m : Automaton σ α) (w : List α) (h : m.Accepts w) : ∃ x, m.Accepts x :=
  ⟨w, h⟩

theorem parity_empty : parity.Accepts [] := by
  first | rfl | simp [Automaton.Accepts, Automaton.runFrom, parity]

theorem parity_given (w : List Nat) (h : ¬parity.Accepts w) : parity.Accepts w → w = [] :=
  fun k => absurd k h

theorem matches_letter {α : Type u} (a : α) : (Regular.letter a).Matches [a] := by
  constructor

theorem matches_star {α : Type u} (r : Regular α) (w : List α) (h : r.star.Matches w) : r.star.Matches w ∨ r.Matches w :=
  Or.inl h

theorem same_refl {α : Type u} (r : Regular α) : SameLanguage r r := by
  intro w
  first | exact Iff.rfl | simp_all

theorem recognises_given {σ : Type u} {α : Type v} (m : Automaton σ α) (r : Regular α) (h : Recognises m r) : Recognises m r ∧ True :=
  ⟨h, trivial⟩
