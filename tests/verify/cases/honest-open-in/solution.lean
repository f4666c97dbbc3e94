namespace Tools
theorem trans' {a b c : Nat} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
theorem other {a : Nat} : a ≤ a := Nat.le_refl a
end Tools

namespace Deep
open Tools hiding other in
theorem first (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := trans' h k

open Tools renaming other → same in
theorem second (a : Nat) : a ≤ a := same

open Nat (le_trans) in
theorem third (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := le_trans h k

theorem chain (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by
  open Tools in exact (open Nat in trans' (Nat.le_trans h (Nat.le_refl b)) k)
end Deep
