"""The policy that comes along: proposes tactics by the symbols of a goal, without a model."""
