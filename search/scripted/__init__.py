"""The built-in policy: proposes tactics by the symbols of a goal, without a model."""
