"""The protocol of a critic, which predicts how far proof states are from a proof. Independent of models and of the search."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from search.session import TacticState


class Critic(Protocol):
    """Assigns values to states. A call may hold states of many searches, so that a model can process them in one batch."""

    async def values(self, states: Sequence[TacticState]) -> Sequence[float]:
        """Returns for each state, in order, the expected number of tactics still needed to finish its proof.

        Values are at least 0, finite, and large for a dead end. A failure the user can fix is raised as a
        `ProverError`.
        """
        ...


def checked(values: Sequence[float], states: int) -> Sequence[float]:
    """Returns a critic's values for `states` states. Raises ValueError unless there is one finite value >= 0 for each."""
    if len(values) != states:
        raise ValueError(f"the critic valued {len(values)} of {states} states")
    for value in values:
        if not (math.isfinite(value) and value >= 0):
            raise ValueError(f"the critic gave the value {value}, but values must be finite and at least 0")
    return values
