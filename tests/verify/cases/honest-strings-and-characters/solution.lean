theorem glue : "sor" ++ "ry" = "sorry" := by decide

theorem letter : 'a'.toNat + 1 = 'b'.toNat := rfl

theorem unlike : "\t\"ä∀λ" ≠ "∀" := by decide
