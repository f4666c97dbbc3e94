"""Which node is expanded next: pure functions from what is known of a node to its priority, the higher the sooner."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from search.tree.nodes import START, Route


@dataclass(frozen=True)
class Outlook:
    """What is known of a node that waits for expansion, as far as priorities need it."""

    route: Route
    """A way to it."""
    value: float | None
    """What the critic expects it to need, in tactics; None without a critic."""


Priority = Callable[[Outlook], float]
"""Raises ValueError for an outlook without a value if it cannot do without one."""


def length_normalised(alpha: float) -> Priority:
    """Cumulative log-probability over depth**alpha (BFS-Prover, arXiv 2502.03438): alpha 0 is the sum, 1 the mean."""

    def priority(outlook: Outlook) -> float:
        return outlook.route.log_probability / math.pow(max(outlook.route.depth, 1), alpha)

    return priority


def cumulative(outlook: Outlook) -> float:
    """Log-probability that the policy, followed step by step, comes this way."""
    return outlook.route.log_probability


def breadth_first(outlook: Outlook) -> float:
    """Short routes first, whatever their probability."""
    return -float(outlook.route.depth)


def whole_proof(weight: float) -> Priority:
    """Log-probability of the route less `weight` nats for each tactic that the critic expects to be still needed.

    This is A*: what the route cost and what is left to pay, in one unit. If a tactic of a proof costs `weight` nats, it
    estimates the log-probability of the whole proof through the node. The sum alone favours shallow nodes, because it
    leaves out what they still have to pay; length normalisation corrects that without looking, and is not a sum to which
    a cost could be added. The greater the weight, the more the critic is trusted: where no tactic of a shortest proof
    costs as much, a perfect critic leads straight to its end. LeanProgress (arXiv 2502.17925) also combines steps
    left with log-probabilities.
    """

    def priority(outlook: Outlook) -> float:
        if outlook.value is None:
            raise ValueError("This priority needs a critic: give the search one, or choose another priority.")
        return outlook.route.log_probability - weight * outlook.value

    return priority


DEFAULT_PRIORITY = "length_normalised"
CRITIC_PRIORITY = "critic"
"""By default where there is a critic."""

PRIORITIES: dict[str, Priority] = {
    DEFAULT_PRIORITY: length_normalised(alpha=0.5),
    "cumulative": cumulative,
    "breadth_first": breadth_first,
    # In the scripted policy's proofs of the demonstration goals a tactic costs 2.6 nats on average.
    CRITIC_PRIORITY: whole_proof(weight=2.5),
}


def usual_priority(*, has_critic: bool) -> str:
    """The name of the priority where none is asked for."""
    return CRITIC_PRIORITY if has_critic else DEFAULT_PRIORITY


def chosen_priority(name: str, *, has_critic: bool) -> Priority:
    """The priority of this name. Raises ValueError, with a sentence, for one that cannot be used."""
    if name not in PRIORITIES:
        raise ValueError(f"There is no priority {name!r}: choose one of {', '.join(PRIORITIES)}.")
    priority = PRIORITIES[name]
    if not has_critic:
        priority(Outlook(START, None))  # one that needs a critic says so now
    return priority
