"""The protocol of a critic: what predicts how far proof states are from a proof. Knows no model and no search."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from search.session import TacticState


class Critic(Protocol):
    """Values states. It sees states of many searches at once, so that a model can work on them in one batch."""

    async def values(self, states: Sequence[TacticState]) -> Sequence[float]:
        """For each state, in order, the expected number of tactics still needed to finish its proof.

        At least 0, finite, and large for a state that leads nowhere. A failure the user can mend is raised as a
        `ProverError`.
        """
        ...


def checked(values: Sequence[float], states: int) -> Sequence[float]:
    """The values a critic gave to so many states. Raises ValueError unless each state has one that a critic may give."""
    if len(values) != states:
        raise ValueError(f"the critic valued {len(values)} of {states} states")
    for value in values:
        if not (math.isfinite(value) and value >= 0):
            raise ValueError(f"the critic gave the value {value}, but values must be finite and at least 0")
    return values
