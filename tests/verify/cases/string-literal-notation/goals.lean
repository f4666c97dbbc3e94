theorem same_text : "a" = "b" := sorry
