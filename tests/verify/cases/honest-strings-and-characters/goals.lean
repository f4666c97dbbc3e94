theorem glue : "sor" ++ "ry" = "sorry" := sorry

theorem letter : 'a'.toNat + 1 = 'b'.toNat := sorry

theorem unlike : "\t\"ä∀\u03bb" ≠ "∀" := sorry
