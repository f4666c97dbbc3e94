prelude
import Init.Nat.Lemmas
import Init.Fin

/-!
Statements about all, or about some, of the numbers below a bound can be decided.
-/

namespace Nat

instance decidableBallLT : ∀ (n : Nat) (P : ∀ k, k < n → Prop) [∀ n h, Decidable (P n h)], Decidable (∀ n h, P n h)
  | 0, _, _ => isTrue fun k h => absurd h (Nat.not_lt_zero k)
  | n + 1, P, H =>
    match decidableBallLT n (fun k h => P k (lt_succ_of_lt h)) with
    | isFalse h => isFalse fun h' => h fun k hk => h' k (lt_succ_of_lt hk)
    | isTrue h =>
      match H n (lt_succ_self n) with
      | isFalse p => isFalse fun h' => p (h' n (lt_succ_self n))
      | isTrue p => isTrue fun k hk =>
        (Nat.lt_or_eq_of_le (le_of_lt_succ hk)).elim (h k) fun e => by subst e; exact p

instance decidableForallFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_decidable_of_iff (p := ∀ k h, P ⟨k, h⟩) ⟨fun h ⟨k, hk⟩ => h k hk, fun h k hk => h ⟨k, hk⟩⟩

instance decidableBallLE (n : Nat) (P : ∀ k, k ≤ n → Prop) [∀ n h, Decidable (P n h)] : Decidable (∀ n h, P n h) :=
  decidable_of_decidable_of_iff (p := ∀ k (h : k < n + 1), P k (le_of_lt_succ h))
    ⟨fun h k hk => h k (lt_succ_of_le hk), fun h k hk => h k (le_of_lt_succ hk)⟩

instance decidableExistsLT [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | 0 => isFalse fun ⟨m, hm, _⟩ => Nat.not_lt_zero m hm
  | n + 1 =>
    match decidableExistsLT (p := p) n with
    | isTrue w => isTrue (w.elim fun m hm => ⟨m, lt_succ_of_lt hm.1, hm.2⟩)
    | isFalse w =>
      match h n with
      | isTrue q => isTrue ⟨n, lt_succ_self n, q⟩
      | isFalse q => isFalse fun ⟨m, hm, hp⟩ =>
        (Nat.lt_or_eq_of_le (le_of_lt_succ hm)).elim (fun h => w ⟨m, h, hp⟩) fun e => q (e ▸ hp)

instance decidableExistsLE [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m :=
  fun n => decidable_of_decidable_of_iff (p := ∃ m : Nat, m < n + 1 ∧ p m)
    ⟨fun ⟨m, hm, w⟩ => ⟨m, le_of_lt_succ hm, w⟩, fun ⟨m, hm, w⟩ => ⟨m, lt_succ_of_le hm, w⟩⟩

instance decidableExistsLT' {p : (m : Nat) → m < k → Prop} [I : ∀ m h, Decidable (p m h)] :
    Decidable (∃ m : Nat, ∃ h : m < k, p m h) :=
  match k, p, I with
  | 0, _, _ => isFalse fun ⟨m, hm, _⟩ => Nat.not_lt_zero m hm
  | k + 1, p, I =>
    match decidableExistsLT' (k := k) (p := fun m h => p m (lt_succ_of_lt h)) with
    | isTrue w => isTrue (w.elim fun m hm => hm.elim fun h q => ⟨m, lt_succ_of_lt h, q⟩)
    | isFalse w =>
      match I k (lt_succ_self k) with
      | isTrue q => isTrue ⟨k, lt_succ_self k, q⟩
      | isFalse q => isFalse fun ⟨m, hm, hp⟩ =>
        (Nat.lt_or_eq_of_le (le_of_lt_succ hm)).elim (fun h => w ⟨m, h, hp⟩) fun e => by subst e; exact q hp

instance decidableExistsFin (P : Fin n → Prop) [DecidablePred P] : Decidable (∃ i, P i) :=
  decidable_of_decidable_of_iff (p := ∃ k, ∃ h : k < n, P ⟨k, h⟩)
    ⟨fun ⟨k, hk, w⟩ => ⟨⟨k, hk⟩, w⟩, fun ⟨i, w⟩ => ⟨i.val, i.isLt, w⟩⟩

end Nat
