inductive Hand where
  | rock | paper | scissors

def Hand.next (h : Hand) : Hand := match h with
  | .rock => .paper
  | .paper => .scissors
  | .scissors => .rock

def Hand.rank (h : Hand) : Nat := match h with
  | .rock => 0
  | .paper => 1
  | .scissors => 2

theorem rotate_three (h : Hand) : h.next.next.next = h := sorry

theorem rank_le (h : Hand) : h.rank ≤ 2 := sorry
