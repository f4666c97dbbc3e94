/-!
# Demonstration

Forty goals to try first, from logic, numbers, Booleans, options, lists and a small type of colours.

split: demo
-/

namespace Goals.Demo

/-- `1`, then twice as much at every step. -/
def doublings : Nat → Nat
  | 0 => 1
  | n + 1 => doublings n + doublings n

def total : List Nat → Nat
  | [] => 0
  | x :: xs => x + total xs

inductive Colour : Type
  | red : Colour
  | green : Colour
  | blue : Colour

def next : Colour → Colour
  | Colour.red => Colour.green
  | Colour.green => Colour.blue
  | Colour.blue => Colour.red

theorem modus_ponens (p q : Prop) (h : p → q) (hp : p) : q := by
  sorry

theorem join_facts (p q : Prop) (hp : p) (hq : q) : p ∧ q := by
  sorry

theorem and_either_order (p q : Prop) : p ∧ q ↔ q ∧ p := by
  sorry

theorem or_either_order (p q : Prop) : p ∨ q ↔ q ∨ p := by
  sorry

theorem or_itself (p : Prop) : p ∨ p ↔ p := by
  sorry

theorem false_is_refuted : ¬False := by
  sorry

theorem explosion (p q : Prop) : p → ¬p → q := by
  sorry

theorem swap_premises (p q r : Prop) : (p → q → r) → q → p → r := by
  sorry

theorem none_of_three (p q r : Prop) : ¬(p ∨ q ∨ r) → ¬p ∧ ¬q ∧ ¬r := by
  sorry

theorem implication_through_both (p q r s : Prop) (h : p → q) (k : r → s) : p ∧ r → q ∧ s := by
  sorry

theorem tertium_non_datur (p : Prop) : p ∨ ¬p := by
  sorry

theorem socrates_is_mortal {α : Type} (man mortal : α → Prop) (h : ∀ x, man x → mortal x)
    (socrates : α) (k : man socrates) : mortal socrates := by
  sorry

theorem witness {α : Type} (p : α → Prop) (a : α) (h : p a) : ∃ x, p x := by
  sorry

theorem all_and_some {α : Type} (p q : α → Prop) (h : ∀ x, p x) (k : ∃ x, q x) :
    ∃ x, p x ∧ q x := by
  sorry

theorem some_are_not {α : Type} (p q r : α → Prop) (h : ∀ x, p x → ¬q x)
    (k : ∃ x, q x ∧ r x) : ∃ x, r x ∧ ¬p x := by
  sorry

theorem equal_chain {α : Type} (a b c d : α) (h : a = b) (k : b = c) (l : c = d) : a = d := by
  sorry

theorem apply_twice {α : Type} (f : α → α) (a b : α) (h : a = b) : f (f a) = f (f b) := by
  sorry

theorem thrice_is_once {α : Type} (f : α → α) (h : ∀ x, f (f x) = x) (x : α) :
    f (f (f x)) = f x := by
  sorry

theorem two_and_two : 2 + 2 = 4 := by
  sorry

theorem plus_zero (n : Nat) : n + 0 = n := by
  sorry

theorem plus_left_exchange (a b c : Nat) : a + (b + c) = b + (a + c) := by
  sorry

theorem successor_positive (n : Nat) : 0 < n + 1 := by
  sorry

theorem at_most_itself (n : Nat) : n ≤ n := by
  sorry

theorem two_more (n : Nat) : n ≤ n + 2 := by
  sorry

theorem predecessor_of_successor (n : Nat) : (n + 1) - 1 = n := by
  sorry

theorem times_two (n : Nat) : n * 2 = n + n := by
  sorry

theorem sum_times (a b c : Nat) : (a + b) * c = a * c + b * c := by
  sorry

theorem at_most_square (n : Nat) : n ≤ n * n := by
  sorry

theorem doublings_are_powers (n : Nat) : doublings n = 2 ^ n := by
  sorry

theorem bool_or_itself (b : Bool) : (b || b) = b := by
  sorry

theorem bool_and_negation (b : Bool) : (b && !b) = false := by
  sorry

theorem bool_from_if (b : Bool) : (if b then true else false) = b := by
  sorry

theorem some_is_some {α : Type} (a : α) : (some a).isSome = true := by
  sorry

theorem or_default {α : Type} (a d : α) : (some a).getD d = a := by
  sorry

theorem three_elements {α : Type} (a b c : α) : [a, b, c].length = 3 := by
  sorry

theorem one_more_at_the_end {α : Type} (a : α) (xs : List α) :
    (xs ++ [a]).length = xs.length + 1 := by
  sorry

theorem last_is_member {α : Type} (a : α) (xs : List α) : a ∈ xs ++ [a] := by
  sorry

theorem count_with_foldr {α : Type} (xs : List α) :
    xs.foldr (fun _ n => n + 1) 0 = xs.length := by
  sorry

theorem total_when_doubled (xs : List Nat) :
    total (xs.map (fun n => n + n)) = total xs + total xs := by
  sorry

theorem colours_come_round (c : Colour) : next (next (next c)) = c := by
  sorry

end Goals.Demo
