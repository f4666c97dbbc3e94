"""Talking to Lean: which Lean, its processes, proof sessions, and the judge."""
