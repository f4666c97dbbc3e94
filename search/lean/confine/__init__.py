"""Confinement of Lean processes: how they are started so that elaborated code cannot escape, and their resource limits."""
