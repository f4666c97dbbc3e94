"""`lean_dojo.interaction.parse_goals`."""

from search.dojo.parse_goals import Declaration, Goal, parse_goals
