inductive Hand where
  | rock | paper | scissors

namespace Helpers
def letter (h : Hand) : Char := match h with
  | .rock => 'r'
  | .paper => 'p'
  | .scissors => 's'
end Helpers

def Hand.rank (h : Hand) : Nat := match h with
  | .rock => 0
  | .paper => 1
  | .scissors => 2

theorem rank_le (h : Hand) : h.rank ≤ 2 := match h with
  | .rock => by decide
  | .paper => by decide
  | .scissors => by decide

def Hand.next (h : Hand) : Hand := match h with
  | .rock => .paper
  | .paper => .scissors
  | .scissors => .rock

theorem rotate_three (h : Hand) : h.next.next.next = h := by
  cases h <;> rfl
