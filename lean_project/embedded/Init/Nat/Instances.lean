prelude
import Init.Nat.Mul
import Init.Nat.MinMax
import Init.Nat.Gcd
import Init.Laws
import Init.Data.BEq

/-!
Natural numbers: the laws of the operations as instances of the classes that `ac_rfl` and others look for.
-/

namespace Nat

instance : LawfulBEq Nat where
  eq_of_beq h := of_decide_eq_true h
  rfl := of_decide_eq_self_eq_true _

theorem beq_eq_true_eq (a b : Nat) : ((a == b) = true) = (a = b) := propext ⟨of_decide_eq_true, decide_eq_true⟩
theorem not_beq_eq_true_eq (a b : Nat) : ((!(a == b)) = true) = ¬(a = b) := by
  by_cases h : a = b
  · subst h
    rw [show (a == a) = true from beq_self_eq_true a]
    exact propext ⟨fun h => Bool.noConfusion h, fun h => absurd rfl h⟩
  · rw [show (a == b) = false from decide_eq_false h]
    exact propext ⟨fun _ => h, fun _ => rfl⟩

instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
instance : Std.Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance : Std.Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance : Std.IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
instance : Std.Commutative (α := Nat) max := ⟨Nat.max_comm⟩
instance : Std.Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance : Std.IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
instance : Std.LawfulIdentity (α := Nat) max 0 where
  left_id := Nat.zero_max
  right_id := Nat.max_zero
instance : Std.Commutative Nat.gcd := ⟨Nat.gcd_comm⟩
instance : Std.Associative Nat.gcd := ⟨Nat.gcd_assoc⟩
instance : Std.IdempotentOp Nat.gcd := ⟨Nat.gcd_self⟩
instance : Std.LawfulIdentity Nat.gcd 0 where
  left_id := Nat.gcd_zero_left
  right_id := Nat.gcd_zero_right

instance : Std.Antisymm (. ≤ . : Nat → Nat → Prop) where
  antisymm _ _ h₁ h₂ := Nat.le_antisymm h₁ h₂
instance : Std.Trichotomous (. < . : Nat → Nat → Prop) where
  trichotomous _ _ h₁ h₂ := Nat.le_antisymm (Nat.ge_of_not_lt h₂) (Nat.ge_of_not_lt h₁)

/-! ## Numbers that are not zero -/

theorem pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)
instance instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨succ_ne_zero n⟩
instance {n m : Nat} [NeZero n] : NeZero (n ^ m) := ⟨Nat.ne_of_gt (Nat.pow_pos (pos_of_neZero n))⟩
instance {n : Nat} : NeZero (n ^ 0) := ⟨Nat.one_ne_zero⟩

end Nat
