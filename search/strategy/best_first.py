"""Best-first search: expands the node with the highest priority next, until there is a proof or the budget is spent.

How a node is expanded is in `expansion`, and how priorities are computed in `priorities`.
"""

from __future__ import annotations

import heapq

from search.expansion import Expander
from search.outcome import PROVED, Ending, SearchStatus
from search.strategy.priorities import Candidate, Priority
from search.tree.nodes import START, LossKind, Node, NodeStatus, Route
from search.tree.search_tree import SearchTree


async def best_first(expander: Expander, priority: Priority) -> Ending:
    """Expands nodes by priority until there is a reason to stop, and returns it. Raises what the expander raises."""
    tree = await expander.open()
    frontier = _Frontier(priority)
    frontier.push(tree.root, START)
    while not expander.is_done():
        chosen = frontier.pop()
        if chosen is None and tree.root.status is NodeStatus.OPEN:
            return Ending(SearchStatus.BUDGET_SPENT, expander.time_exhausted())  # while the last suggestions were tried
        if chosen is None:
            return Ending(SearchStatus.EXHAUSTED, _exhaustion(tree))
        spent = expander.exhausted_budget()
        if spent is not None:
            return Ending(SearchStatus.BUDGET_SPENT, spent)
        for reached in await expander.expand(*chosen):
            frontier.push(*reached)
    return Ending(SearchStatus.PROVED, PROVED)


class _Frontier:
    """The nodes that wait for expansion, by priority; ties go to the one found first."""

    def __init__(self, priority: Priority) -> None:
        self._priority = priority
        self._heap: list[tuple[float, int, Node, Route]] = []
        self._pushes = 0

    def push(self, node: Node, route: Route) -> None:
        """Adds a node. It may be pushed again with another route: the best route is popped."""
        heapq.heappush(self._heap, (-self._priority(Candidate(route, node.value)), self._pushes, node, route))
        self._pushes += 1

    def pop(self) -> tuple[Node, Route] | None:
        """Returns the next unexpanded node and the route by which it is chosen; None if no node waits."""
        while self._heap:
            _, _, node, route = heapq.heappop(self._heap)
            if node.expansion is None:
                return node, route
        return None


def _exhaustion(tree: SearchTree) -> str:
    lost = sum(f.kind is LossKind.STATE_LOST for node in tree.nodes for f in node.failed)
    reason = f"All {len(tree.nodes)} states that the suggestions lead to have been expanded."
    return f"{reason} {lost} tactics were not tried, because Lean had lost their state." if lost else reason
