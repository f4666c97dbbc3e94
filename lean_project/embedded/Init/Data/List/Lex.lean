prelude
import Init.Data.List.Lemmas

/-!
The lexicographic order of lists, `l₁ < l₂` and `l₁ ≤ l₂`.
-/

universe u

namespace List
variable {α : Type u}

/-- The lexicographic order by a relation between elements. -/
inductive Lex (r : α → α → Prop) : (as : List α) → (bs : List α) → Prop
  | nil {a l} : Lex r [] (a :: l)
  | rel {a₁ l₁ a₂ l₂} (h : r a₁ a₂) : Lex r (a₁ :: l₁) (a₂ :: l₂)
  | cons {a l₁ l₂} (h : Lex r l₁ l₂) : Lex r (a :: l₁) (a :: l₂)

@[simp] theorem not_lex_nil {as : List α} : ¬Lex r as [] := nofun
theorem nil_lex_cons : Lex r [] (a :: l) := .nil

theorem cons_lex_cons_iff {a b} {l₁ l₂ : List α} : Lex r (a :: l₁) (b :: l₂) ↔ r a b ∨ a = b ∧ Lex r l₁ l₂ where
  mp
    | .rel h => .inl h
    | .cons h => .inr ⟨rfl, h⟩
  mpr
    | .inl h => .rel h
    | .inr ⟨e, h⟩ => e ▸ .cons h

instance decidableLex [DecidableEq α] (r : α → α → Prop) [h : DecidableRel r] :
    (l₁ l₂ : List α) → Decidable (Lex r l₁ l₂)
  | _, [] => .isFalse not_lex_nil
  | [], _ :: _ => .isTrue .nil
  | a :: as, b :: bs =>
    if hr : r a b then .isTrue (.rel hr)
    else if e : a = b then
      match decidableLex r as bs with
      | .isTrue h => .isTrue (e ▸ .cons h)
      | .isFalse n => .isFalse fun h => (cons_lex_cons_iff.mp h).elim hr fun h => n h.2
    else .isFalse fun h => (cons_lex_cons_iff.mp h).elim hr fun h => e h.1

/-- `l₁ < l₂`. -/
protected abbrev lt [LT α] : List α → List α → Prop := Lex (· < ·)

instance instLT [LT α] : LT (List α) where
  lt := List.lt

instance decidableLT [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ < l₂) :=
  decidableLex (· < ·) l₁ l₂

/-- `l₁ ≤ l₂`: not `l₂ < l₁`. -/
@[reducible] protected def le [LT α] (as bs : List α) : Prop := ¬bs < as

instance instLE [LT α] : LE (List α) where
  le := List.le

instance decidableLE [DecidableEq α] [LT α] [DecidableLT α] (l₁ l₂ : List α) : Decidable (l₁ ≤ l₂) :=
  inferInstanceAs (Decidable (Not _))

@[simp] theorem lex_lt [LT α] {l₁ l₂ : List α} : Lex (· < ·) l₁ l₂ ↔ l₁ < l₂ := .rfl
@[simp] theorem not_lt_nil [LT α] {l : List α} : ¬l < [] := not_lex_nil
@[simp] theorem nil_lt_cons [LT α] (a : α) (l : List α) : [] < a :: l := .nil
@[simp] theorem nil_le [LT α] (l : List α) : [] ≤ l := not_lex_nil
theorem cons_lt_cons_iff [LT α] {a b} {l₁ l₂ : List α} : (a :: l₁) < (b :: l₂) ↔ a < b ∨ a = b ∧ l₁ < l₂ :=
  cons_lex_cons_iff

end List
