macro "note" t:term : command => `(theorem noted : $t := by decide)
note 1 < 2
note 2 < 3

def weigh (n : Nat) : Nat :=
  let rec go : Nat → Nat
    | 0 => 1
    | k + 1 => go k
  go n

note 3 < 4

theorem go_one : (n : Nat) → weigh.go n = 1
  | 0 => rfl
  | k + 1 => go_one k

theorem weigh_pos (n : Nat) : 0 < weigh n := by
  show 0 < weigh.go n
  rw [go_one]
  exact Nat.one_pos
