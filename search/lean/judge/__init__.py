"""The judge: whether a Lean source proves a goal, decided in a fresh process from the goal's own context."""
