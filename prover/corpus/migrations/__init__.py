"""Migrations of the corpus: one revision per file in `versions`, applied when a corpus is opened."""
