namespace Loop
def count (n : Nat) : Nat := outer n
where
  outer (n : Nat) : Nat :=
    let rec inner : Nat → Nat → Nat
      | 0, acc => acc
      | k + 1, acc => inner k (acc + 1)
    inner n 0

theorem count_up : count 3 = 3 := sorry
end Loop
