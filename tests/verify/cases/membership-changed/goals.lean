theorem seven_in : 7 ∈ [1, 2, 3] := sorry
