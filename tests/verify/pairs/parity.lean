mutual
inductive Even : Nat → Prop where
  | zero : Even 0
  | after (n : Nat) (h : Odd n) : Even (n + 1)
inductive Odd : Nat → Prop where
  | after (n : Nat) (h : Even n) : Odd (n + 1)
end

inductive Multiple (k : Nat) : Nat → Prop where
  | none : Multiple k 0
  | more (n : Nat) (h : Multiple k n) : Multiple k (n + k)

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def IsHalf (n m : Nat) : Prop := double n = m ∧ n ≤ m

theorem even_two : Even 2 :=
  .after _ (.after _ .zero)

theorem even_or_odd_again (n : Nat) (h : Even n ∨ Odd n) : Odd n ∨ Even n := by
  cases h <;> simp_all

theorem odd_next (n : Nat) : Even n → Odd (n + 1) :=
  Odd.after n

theorem double_two : double 2 = 4 := by
  first | rfl | decide | simp [double]

theorem half_of_one : IsHalf 1 2 := by
  simp [IsHalf, double]

theorem half_names_double (n m : Nat) : IsHalf n m → IsHalf n m ∧ True :=
  fun h => ⟨h, trivial⟩

theorem multiple_zero (k : Nat) : Multiple k 0 := by
  constructor

theorem multiple_of_three : Multiple 3 (double 0 + 3) ∨ ¬Multiple 3 (double 0 + 3) :=
  Classical.em _

theorem even_is_even (n : Nat) (h : Even (double n)) : ∃ m, Even m ∧ m = double n :=
  ⟨double n, h, rfl⟩
