"""The judge: decides in a fresh process, from the goal's own context, whether a Lean source proves a goal."""
