"""A policy without a model: ranks tactics by the symbols of the goal and fills in its names.

It is a beginning: what it proves teaches the first model, and a model has to do better than it. It uses core Lean only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from search.policy import Suggestion
from search.scripted.goal_view import read_goal
from search.scripted.rules import RULES
from search.scripted.situation import Situation
from search.session import TacticState


class ScriptedPolicy:
    """Always proposes the same for the same state."""

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        """The `n` best scored tactics for each state's first goal."""
        return [suggest(state.goals, n) for state in states]


def suggest(goals: Sequence[str], n: int) -> list[Suggestion]:
    """Up to `n` tactics for the first of the goals, best first; probabilities are a softmax over all it thought of."""
    situation = Situation(read_goal(goals[0]), len(goals))
    scores: dict[str, float] = {}
    for rule in RULES:
        for tactic, score in rule(situation):
            scores[tactic] = max(score, scores.get(tactic, score))
    total = math.log(math.fsum(math.exp(score) for score in scores.values()))
    best = sorted(scores, key=lambda tactic: -scores[tactic])[:n]
    return [Suggestion(tactic, scores[tactic] - total) for tactic in best]
