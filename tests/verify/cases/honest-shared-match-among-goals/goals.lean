inductive Turn where
  | left | right

def Turn.flip : Turn → Turn
  | .left => .right
  | .right => .left

def Turn.weight : Turn → Nat
  | .left => 1
  | .right => 2

theorem left_or_right (t : Turn) : t.weight + t.flip.weight = 3 := sorry
