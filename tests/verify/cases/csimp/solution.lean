def right (n : Nat) : Nat := n

def wrong (n : Nat) : Nat := n + 1

@[csimp] theorem right_eq_wrong : @right = @wrong := sorry

theorem five : 2 + 2 = 5 := absurd (show right 0 = 1 by native_decide) (by decide)
