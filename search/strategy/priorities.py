"""Priorities of nodes: pure functions from what is known of a node; the highest priority is expanded next."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from search.tree.nodes import START, Route


@dataclass(frozen=True)
class Candidate:
    """A node that waits for expansion, with the data that priorities need."""

    route: Route
    """A route to it."""
    value: float | None
    """The number of tactics that the critic expects it still needs; None without a critic."""


Priority = Callable[[Candidate], float]
"""Raises ValueError for a candidate without a value if the priority needs one."""


def length_normalised(alpha: float) -> Priority:
    """Cumulative log-probability over depth**alpha (BFS-Prover, arXiv 2502.03438): alpha 0 is the sum, 1 the mean."""

    def priority(candidate: Candidate) -> float:
        return candidate.route.log_probability / math.pow(max(candidate.route.depth, 1), alpha)

    return priority


def cumulative(candidate: Candidate) -> float:
    """Log-probability of the whole route under the policy."""
    return candidate.route.log_probability


def breadth_first(candidate: Candidate) -> float:
    """Short routes first, whatever their probability."""
    return -float(candidate.route.depth)


def whole_proof(weight: float) -> Priority:
    """Log-probability of the route minus `weight` nats for each tactic that the critic expects to be still needed.

    This is A*: path cost plus estimated remaining cost, in one unit. If a tactic of a proof costs `weight` nats, it
    estimates the log-probability of the whole proof through the node. The log-probability alone favours shallow nodes,
    because it ignores their remaining cost; length normalisation corrects for that without an estimate, and is not a sum
    to which a cost could be added. A greater weight trusts the critic more: if no tactic of a shortest proof costs more
    than `weight`, a perfect critic leads straight to the end of that proof. LeanProgress (arXiv 2502.17925) also combines
    remaining steps with log-probabilities.
    """

    def priority(candidate: Candidate) -> float:
        if candidate.value is None:
            raise ValueError("This priority needs a critic: give the search one, or choose another priority.")
        return candidate.route.log_probability - weight * candidate.value

    return priority


DEFAULT_PRIORITY = "length_normalised"
CRITIC_PRIORITY = "critic"
"""The default if there is a critic."""

PRIORITIES: dict[str, Priority] = {
    DEFAULT_PRIORITY: length_normalised(alpha=0.5),
    "cumulative": cumulative,
    "breadth_first": breadth_first,
    # In the scripted policy's proofs of the demonstration goals a tactic costs 2.6 nats on average.
    CRITIC_PRIORITY: whole_proof(weight=2.5),
}


def usual_priority(*, has_critic: bool) -> str:
    """Returns the name of the default priority."""
    return CRITIC_PRIORITY if has_critic else DEFAULT_PRIORITY


def chosen_priority(name: str, *, has_critic: bool) -> Priority:
    """Returns the priority of this name. Raises ValueError, with a sentence, if it is unknown or cannot be used."""
    if name not in PRIORITIES:
        raise ValueError(f"There is no priority {name!r}: choose one of {', '.join(PRIORITIES)}.")
    priority = PRIORITIES[name]
    if not has_critic:
        priority(Candidate(START, None))  # raises now if the priority needs a critic
    return priority
