"""The protocol of a policy, which proposes tactics for proof states. Independent of models and of the search."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from search.session import TacticState


@dataclass(frozen=True)
class Suggestion:
    """A tactic worth trying on a state."""

    tactic: str
    log_probability: float
    """Natural logarithm of the probability the policy gives to the tactic on that state; finite."""

    def __post_init__(self) -> None:
        if not math.isfinite(self.log_probability):
            raise ValueError(f"log-probability of {self.tactic!r} is {self.log_probability}, but must be finite")


class Policy(Protocol):
    """Proposes tactics. A call may hold states of many searches, so that a model can process them in one batch."""

    async def propose(self, states: Sequence[TacticState], n: int) -> Sequence[Sequence[Suggestion]]:
        """Returns for each state, in order, up to `n` suggestions. A failure the user can fix is raised as a `ProverError`."""
        ...


def ranked(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Sorts suggestions, most probable first; each tactic once with its highest log-probability; ties keep the policy's order."""
    seen: dict[str, Suggestion] = {}
    for suggestion in sorted(suggestions, key=lambda s: -s.log_probability):
        seen.setdefault(suggestion.tactic, suggestion)
    return list(seen.values())
