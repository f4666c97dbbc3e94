"""The search tree of one goal: which states were found, which tactics led where, what is proved and what has failed.

It uses no clock, policy, critic or Lean: the search passes the results in. Strictly it is a graph: equal states are one
node. A state's goals are proved one after another in one path, so a node is proved as soon as one of its edges is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from search.policy import Suggestion
from search.session import LeanError, ProofFinished, ProofGivenUp, TacticResult, TacticState, Timeout
from search.tree.nodes import START, Edge, Expansion, FailedTactic, FailureKind, LossKind, Node, NodeStatus, Route, Timing


class SearchTree:
    """The nodes of one search. Statuses are updated as nodes are expanded."""

    def __init__(self, root: TacticState, found_at: float = 0.0) -> None:
        """A tree of one unexpanded node. `found_at` is in seconds since the search began."""
        self.nodes: list[Node] = []
        """All nodes in the order they were found, the root first. Only grows."""
        self.by_key: dict[str, Node] = {}
        """The same nodes by key."""
        self.expansions = 0
        """How many nodes have been expanded."""
        self.critic_seconds = 0.0
        """Seconds that the critic took for all nodes together. Only grows."""
        self._node(root, START, found_at)

    @property
    def root(self) -> Node:
        return self.nodes[0]

    def find(self, key: str) -> Node | None:
        """The node with this `TacticState.key`."""
        return self.by_key.get(key)

    def expand(
        self, node: Node, route: Route, timing: Timing, tried: Sequence[tuple[Suggestion, TacticResult]], untried: int = 0
    ) -> list[Edge]:
        """Records the result of each suggestion, by rank, and how many were not tried. Returns the node's edges.

        Raises ValueError if the node has been expanded before.
        """
        if node.expansion is not None:
            raise ValueError(f"node {node.id} has already been expanded")
        node.route = route
        node.expansion = Expansion(self.expansions, timing, untried)
        self.expansions += 1
        for order, (suggestion, result) in enumerate(tried):
            self._record(node, order, suggestion, result, timing.ended_at)
        if any(self._is_proved(edge) for edge in node.edges):
            self._prove(node)
        elif node.status is NodeStatus.OPEN:
            self._mark_failed(node)
        return list(node.edges)

    def set_values(self, nodes: Sequence[Node], values: Sequence[float], seconds: float) -> None:
        """Records a critic's values of the nodes and the seconds it took. Raises ValueError if one already has a value."""
        for node, value in zip(nodes, values, strict=True):
            if node.value is not None:
                raise ValueError(f"node {node.id} has already been valued")
            node.value = value
        self.critic_seconds += seconds

    def proof(self) -> tuple[str, ...] | None:
        """The tactics of a shortest proof of the root among those found, or None if it is not proved."""
        steps = self.proof_steps()
        return None if steps is None else tuple(edge.tactic for edge in steps)

    def proof_steps(self) -> tuple[Edge, ...] | None:
        """The edges of `proof()`. Breadth-first from the root, so it is shortest and visits no node twice."""
        reached_by: dict[int, Edge | None] = {self.root.id: None}
        queue = deque([self.root])
        while queue:
            node = queue.popleft()
            for edge in node.edges:
                if edge.target is None:
                    return self._path_to(edge, reached_by)
                if edge.target not in reached_by:
                    reached_by[edge.target] = edge
                    queue.append(self.nodes[edge.target])
        return None

    # Adding nodes and edges

    def _node(self, state: TacticState, route: Route, found_at: float) -> Node:
        """Returns the node of the state, created if it is new."""
        known = self.by_key.get(state.key)
        if known is not None:
            return known
        node = Node(len(self.nodes), state.key, state.goals, state.coupled, found_at, route)
        self.nodes.append(node)
        self.by_key[node.key] = node
        return node

    def _record(self, node: Node, order: int, tried: Suggestion, result: TacticResult, now: float) -> None:
        tactic, log_probability = tried.tactic, tried.log_probability
        if isinstance(result, TacticState):
            target = self._node(result, node.route.then(log_probability), now)
            edge = Edge(node.id, target.id, tactic, log_probability, order, result.cost)
            node.edges.append(edge)
            target.incoming.append(edge)
        elif isinstance(result, ProofFinished):
            node.edges.append(Edge(node.id, None, tactic, log_probability, order, result.cost))
        else:
            node.failed.append(FailedTactic(tactic, log_probability, order, *_why(result), result.cost))

    # Statuses

    def _is_proved(self, edge: Edge) -> bool:
        return edge.target is None or self.nodes[edge.target].status is NodeStatus.PROVED

    def _prove(self, node: Node) -> None:
        """Marks as proved the node and all nodes from which it can be reached."""
        for ancestor in self.leading_to([node]):
            ancestor.status = NodeStatus.PROVED

    def _mark_failed(self, node: Node) -> None:
        """After an expansion that proved nothing: marks as failed the node and those ancestors that cannot succeed any more.

        Checking whether all children have failed would leave cycles open for ever: two states that lead only to each
        other have both failed. So openness is propagated from nodes with untried suggestions, or with open targets
        outside, to the ancestors; what it does not reach has failed. Only ancestors can change: the successors of other
        nodes are the same as before.
        """
        concerned = {n.id: n for n in self.leading_to([node]) if n.status is NodeStatus.OPEN}
        open_ends = [n for n in concerned.values() if n.has_more or self._has_open_target_outside(n, concerned)]
        alive = {n.id for n in self.leading_to(open_ends)}
        for id, ancestor in concerned.items():
            if id not in alive:
                ancestor.status = NodeStatus.FAILED

    def _has_open_target_outside(self, node: Node, inside: dict[int, Node]) -> bool:
        targets = (self.nodes[e.target] for e in node.edges if e.target is not None and e.target not in inside)
        return any(target.status is NodeStatus.OPEN for target in targets)

    def leading_to(self, ends: Iterable[Node]) -> list[Node]:
        """The given nodes and every node with a path of edges to one of them."""
        found = {node.id: node for node in ends}
        stack = list(found.values())
        while stack:
            for edge in stack.pop().incoming:
                if edge.source not in found:
                    found[edge.source] = self.nodes[edge.source]
                    stack.append(found[edge.source])
        return list(found.values())

    def _path_to(self, last: Edge, reached_by: dict[int, Edge | None]) -> tuple[Edge, ...]:
        steps = [last]
        while (edge := reached_by[steps[-1].source]) is not None:
            steps.append(edge)
        return tuple(reversed(steps))


def _why(result: LeanError | ProofGivenUp | Timeout) -> tuple[FailureKind, str]:
    if isinstance(result, LeanError):
        return result.kind, result.message
    if isinstance(result, Timeout):
        return result.kind, ""
    return LossKind.STATE_LOST, result.reason
