def weigh (n : Nat) : Nat :=
  let rec go : Nat → Nat
    | 0 => 1
    | k + 1 => go k
  go n

theorem weigh_pos (n : Nat) : 0 < weigh n := sorry
