namespace Deep
theorem chain (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := sorry
end Deep
