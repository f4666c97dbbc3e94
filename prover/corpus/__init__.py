"""The corpus: an SQL database of theorems, attempts to prove them, and accepted proofs."""
