inductive Sign where
  | plus | minus

def Sign.flip : Sign → Sign := fun s => match s with
  | .plus => .minus
  | .minus => .plus

theorem flip_same : ∀ s : Sign, s.flip = s := sorry
