"""States for tests of policies."""

from __future__ import annotations

from search.session import TacticState


def state(*goals: str) -> TacticState:
    return TacticState(id=0, goals=goals, key="\n\n".join(goals), coupled=False)
