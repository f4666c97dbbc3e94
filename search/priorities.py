"""Which node is expanded next: pure functions from the route to a node to its priority, the higher the sooner."""

from __future__ import annotations

import math
from collections.abc import Callable

from search.tree import Route

Priority = Callable[[Route], float]


def length_normalised(alpha: float) -> Priority:
    """Cumulative log-probability over depth**alpha (BFS-Prover, arXiv 2502.03438): alpha 0 is the sum, 1 the mean."""

    def priority(route: Route) -> float:
        return route.log_probability / math.pow(max(route.depth, 1), alpha)

    return priority


def cumulative(route: Route) -> float:
    """Log-probability that the policy, followed step by step, comes this way."""
    return route.log_probability


def breadth_first(route: Route) -> float:
    """Short routes first, whatever their probability."""
    return -float(route.depth)


DEFAULT_PRIORITY = "length_normalised"

PRIORITIES: dict[str, Priority] = {
    DEFAULT_PRIORITY: length_normalised(alpha=0.5),
    "cumulative": cumulative,
    "breadth_first": breadth_first,
}
