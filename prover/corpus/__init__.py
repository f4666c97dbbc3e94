"""The corpus: an SQL database of theorems, of every attempt at them, and of the proofs that the judge accepted."""
