"""How the corpus came to its present shape: one revision a file in `versions`, applied when a corpus is opened."""
