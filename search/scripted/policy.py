"""A policy without a model: ranks tactics by the goal's symbols and fills in its names.

Its proofs train the first model, and models are compared with it. It uses core Lean only.
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
    """Deterministic: always proposes the same tactics for the same state."""

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        """Returns the `n` best scored tactics for each state's first goal."""
        return [suggest(state.goals, n) for state in states]


def suggest(goals: Sequence[str], n: int) -> list[Suggestion]:
    """Returns up to `n` tactics for the first goal, best first; probabilities are a softmax over the scores of all candidates."""
    situation = Situation(read_goal(goals[0]), len(goals))
    scores: dict[str, float] = {}
    for rule in RULES:
        for tactic, score in rule(situation):
            scores[tactic] = max(score, scores.get(tactic, score))
    total = math.log(math.fsum(math.exp(score) for score in scores.values()))
    best = sorted(scores, key=lambda tactic: -scores[tactic])[:n]
    return [Suggestion(tactic, scores[tactic] - total) for tactic in best]
