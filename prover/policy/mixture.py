"""Combines several policies into one, each with a share of the tactics that are tried."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from prover.policy.errors import PolicyError
from prover.policy.options import OpenPolicy, PolicyOptions
from search.policy import Policy, Suggestion, ranked
from search.session import TacticState


@dataclass(frozen=True)
class Part:
    """A policy and its weight."""

    policy: Policy
    share: float
    """Positive; shares add up to 1."""


class MixturePolicy:
    """Proposes the suggestions of its parts. A tactic's probability is that of the mixture distribution."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        """See `Policy.propose`. Calls all parts concurrently, each for `n` suggestions per state."""
        proposed = await asyncio.gather(*(part.policy.propose(states, n) for part in self._parts))
        shares = [part.share for part in self._parts]
        return [mixed(suggested, shares, n) for suggested in zip(*proposed, strict=True)]


def mixed(proposed: Sequence[Sequence[Suggestion]], shares: Sequence[float], n: int) -> list[Suggestion]:
    """Returns up to `n` suggestions for one state, the most probable first.

    Each part gets its share of the `n` places for its best suggestions; unused places go to the other parts. A tactic that a
    part does not propose has probability zero in that part.
    """
    probability: dict[str, float] = {}
    for suggested, share in zip(proposed, shares, strict=True):
        for s in ranked(suggested):
            probability[s.tactic] = probability.get(s.tactic, 0.0) + share * math.exp(s.log_probability)
    chosen: dict[str, None] = {}
    waiting = [[s.tactic for s in ranked(suggested)] for suggested in proposed]
    taken = [0.0] * len(shares)
    while len(chosen) < n and any(waiting):
        part = min((i for i, own in enumerate(waiting) if own), key=lambda i: ((taken[i] + 1) / shares[i], i))
        taken[part] += 1
        chosen[waiting[part].pop(0)] = None
    found = [Suggestion(tactic, math.log(max(probability[tactic], 1e-300))) for tactic in chosen]
    return ranked(found)


def open_mixture(what: str, options: PolicyOptions, open_policy: OpenPolicy) -> AbstractAsyncContextManager[Policy]:
    """Opens the mixture `NAME=WEIGHT,NAME=WEIGHT,…`. Raises `PolicyError`."""
    weights: list[float] = []
    parts: list[AbstractAsyncContextManager[Policy]] = []
    for part in what.split(","):
        name, _, weight = part.rpartition("=")
        weights.append(_weight(part, weight))
        parts.append(open_policy(name, options))
    return _opened(parts, [weight / math.fsum(weights) for weight in weights])


def _weight(part: str, weight: str) -> float:
    try:
        number = float(weight)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise PolicyError(f"«{part}» has no weight in the mixture.", remedy="Write mix:scripted=1,model:3=3.")
    return number


@asynccontextmanager
async def _opened(parts: Sequence[AbstractAsyncContextManager[Policy]], shares: Sequence[float]) -> AsyncIterator[Policy]:
    async with AsyncExitStack() as stack:
        policies = [await stack.enter_async_context(part) for part in parts]
        yield MixturePolicy([Part(policy, share) for policy, share in zip(policies, shares, strict=True)])
