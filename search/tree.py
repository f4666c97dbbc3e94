"""The search tree of one goal: which states were found, which tactics led where, what is proved and what is dead.

It holds no clock, no policy, no critic and no Lean: who searches tells it what happened. Strictly it is a graph: equal
states are one node. A state's goals are worked on one after the other, so a node is proved as soon as one of its edges is.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Any

from search.lean.session import (
    ErrorKind,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Timeout,
    TimeoutKind,
)
from search.policy import Suggestion

RECORD_VERSION = 1
"""Goes up when records change so that older code would misread them. What a critic says is optional in them."""


class NodeStatus(StrEnum):
    """What is known of a node."""

    OPEN = "open"
    """Not proved, but an unexpanded node can be reached from it (it may be that node itself)."""
    PROVED = "proved"
    """Some sequence of its edges ends with no goals left. Final."""
    FAILED = "failed"
    """Not proved, and everything that can be reached from it has been expanded. Final."""


class LossKind(StrEnum):
    """Why a tactic was not tried on its state though it was meant to be."""

    STATE_LOST = "state_lost"
    """Lean could not reach the state any more (`ProofGivenUp`): this says nothing about the tactic."""


FailureKind = ErrorKind | TimeoutKind | LossKind
_FAILURE_KINDS: dict[str, FailureKind] = {kind.value: kind for kind in (*ErrorKind, *TimeoutKind, *LossKind)}


@dataclass(frozen=True)
class Route:
    """A way from the root to a node, as far as priorities need it."""

    log_probability: float
    """Sum over its tactics."""
    depth: int
    """Number of its tactics."""

    def then(self, log_probability: float) -> Route:
        """The route longer by one tactic."""
        return Route(self.log_probability + log_probability, self.depth + 1)


START = Route(0.0, 0)


@dataclass(frozen=True)
class Timing:
    """When and for how long a node was expanded, in seconds."""

    started_at: float
    """Since the search began."""
    policy_seconds: float
    lean_seconds: float

    @property
    def ended_at(self) -> float:
        return self.started_at + self.policy_seconds + self.lean_seconds


@dataclass(frozen=True)
class Edge:
    """A tactic that Lean accepted."""

    source: int
    """Id of the node on which it ran."""
    target: int | None
    """Id of the node it led to, perhaps an ancestor or the source itself; None if it finished the proof."""
    tactic: str
    log_probability: float
    order: int
    """Rank among all tactics tried on the source, failed ones included, from 0."""


@dataclass(frozen=True)
class FailedTactic:
    """A tactic that led nowhere."""

    tactic: str
    log_probability: float
    order: int
    """Rank among all tactics tried on the node, accepted ones included, from 0."""
    kind: FailureKind
    message: str
    """What Lean said; empty for a tactic that ran out of time."""


@dataclass(frozen=True)
class Expansion:
    """That a node was expanded: all the policy's suggestions were tried on it, once and for all."""

    order: int
    """How many nodes had been expanded before."""
    timing: Timing


@dataclass
class Node:
    """One proof state. Only the tree changes it."""

    id: int
    """Its place in `SearchTree.nodes`: the order in which states were found. Never changes."""
    key: str
    """`TacticState.key`: no two nodes of a tree share it. Never changes."""
    goals: tuple[str, ...]
    """The goals as pretty-printed when the state was first found. Never changes."""
    coupled: bool
    """`TacticState.coupled`. Never changes."""
    found_at: float
    """Seconds from the start of the search until the state was first found. Never changes."""
    route: Route
    """How the node was first reached; once expanded, the route for which the search chose it, and fixed."""
    value: float | None = None
    """How many tactics a critic expects to be still needed; None if no critic was asked. Set once, then fixed."""
    status: NodeStatus = NodeStatus.OPEN
    """Changes at most once, from OPEN to PROVED or FAILED, when it or a descendant is expanded."""
    expansion: Expansion | None = None
    """None until the node is expanded, then fixed."""
    edges: list[Edge] = field(default_factory=list)
    """Accepted tactics, by rank. Filled when the node is expanded, then fixed."""
    failed: list[FailedTactic] = field(default_factory=list)
    """Refused tactics, by rank. Filled when the node is expanded, then fixed."""
    incoming: list[Edge] = field(default_factory=list)
    """Edges that lead here, in the order they were found. Grows whenever the state is reached again."""

    @property
    def text(self) -> str:
        return "\n\n".join(self.goals)


class SearchTree:
    """The nodes of one search, with their statuses kept right as nodes are expanded."""

    def __init__(self, root: TacticState, found_at: float = 0.0) -> None:
        """A tree of one unexpanded node. `found_at` is in seconds since the search began."""
        self.nodes: list[Node] = []
        """All nodes in the order they were found, the root first. Only grows."""
        self.expansions = 0
        """How many nodes have been expanded."""
        self.critic_seconds = 0.0
        """How long the critic took for all nodes together. Only grows."""
        self._by_key: dict[str, Node] = {}
        self._node(root, START, found_at)

    @property
    def root(self) -> Node:
        return self.nodes[0]

    def find(self, key: str) -> Node | None:
        """The node with this `TacticState.key`."""
        return self._by_key.get(key)

    def expand(self, node: Node, route: Route, timing: Timing, tried: Sequence[tuple[Suggestion, TacticResult]]) -> list[Edge]:
        """Writes down what each suggestion did, best ranked first; gives the node's edges. Raises if done before."""
        if node.expansion is not None:
            raise ValueError(f"node {node.id} has already been expanded")
        node.route = route
        node.expansion = Expansion(self.expansions, timing)
        self.expansions += 1
        for order, (suggestion, result) in enumerate(tried):
            self._write_down(node, order, suggestion, result, timing.ended_at)
        if any(self._is_proved(edge) for edge in node.edges):
            self._prove(node)
        elif node.status is NodeStatus.OPEN:
            self._bury_the_dead(node)
        return list(node.edges)

    def appraise(self, nodes: Sequence[Node], values: Sequence[float], seconds: float) -> None:
        """Writes down how a critic values the nodes, and how long that took. Raises if one of them has a value."""
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
        came_by: dict[int, Edge | None] = {self.root.id: None}
        queue = deque([self.root])
        while queue:
            node = queue.popleft()
            for edge in node.edges:
                if edge.target is None:
                    return self._walked(edge, came_by)
                if edge.target not in came_by:
                    came_by[edge.target] = edge
                    queue.append(self.nodes[edge.target])
        return None

    def check_invariants(self) -> None:
        """Asserts all that must hold between expansions. Takes time in proportion to the whole tree."""
        self._check_nodes()
        self._check_edges()
        self._check_statuses()

    def to_record(self) -> dict[str, Any]:
        """The whole tree as data for JSON, which `from_record` reads back. Times are in seconds."""
        critic = {"critic_seconds": self.critic_seconds} if self.critic_seconds else {}
        return {"version": RECORD_VERSION, **critic, "nodes": [_node_record(node) for node in self.nodes]}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> SearchTree:
        """The tree that `to_record` wrote. Raises ValueError if this code does not know the record's version."""
        if record.get("version") != RECORD_VERSION:
            raise ValueError(
                f"this tree was stored in format {record.get('version')!r}, but only {RECORD_VERSION} can be read: "
                "use the release that stored it, or a later one."
            )
        tree = cls.__new__(cls)
        tree.nodes = [_node_from_record(id, stored) for id, stored in enumerate(record["nodes"])]
        tree._by_key = {node.key: node for node in tree.nodes}
        tree.critic_seconds = record.get("critic_seconds", 0.0)
        expanded = sorted((n for n in tree.nodes if n.expansion is not None), key=_expansion_order)
        tree.expansions = len(expanded)
        for node in expanded:
            for edge in node.edges:
                if edge.target is not None:
                    tree.nodes[edge.target].incoming.append(edge)
        return tree

    # Growing

    def _node(self, state: TacticState, route: Route, found_at: float) -> Node:
        """The node of the state, made if it is new."""
        known = self._by_key.get(state.key)
        if known is not None:
            return known
        node = Node(len(self.nodes), state.key, state.goals, state.coupled, found_at, route)
        self.nodes.append(node)
        self._by_key[node.key] = node
        return node

    def _write_down(self, node: Node, order: int, tried: Suggestion, result: TacticResult, now: float) -> None:
        tactic, log_probability = tried.tactic, tried.log_probability
        if isinstance(result, TacticState):
            target = self._node(result, node.route.then(log_probability), now)
            edge = Edge(node.id, target.id, tactic, log_probability, order)
            node.edges.append(edge)
            target.incoming.append(edge)
        elif isinstance(result, ProofFinished):
            node.edges.append(Edge(node.id, None, tactic, log_probability, order))
        else:
            node.failed.append(FailedTactic(tactic, log_probability, order, *_why(result)))

    # Statuses

    def _is_proved(self, edge: Edge) -> bool:
        return edge.target is None or self.nodes[edge.target].status is NodeStatus.PROVED

    def _prove(self, node: Node) -> None:
        """Marks the node and all from which it can be reached."""
        for ancestor in self._leading_to([node]):
            ancestor.status = NodeStatus.PROVED

    def _bury_the_dead(self, node: Node) -> None:
        """After an expansion that proved nothing: marks as failed the node and the ancestors that lost their last hope.

        Asking whether all children have failed would leave cycles open for ever: two states that lead to each other and
        nowhere else are both dead. So hope is spread from open nodes outside towards the ancestors; where it does not
        come, the node is dead. Only ancestors can be concerned: what other nodes lead to has not changed.
        """
        concerned = {n.id: n for n in self._leading_to([node]) if n.status is NodeStatus.OPEN}
        hopeful = [n for n in concerned.values() if self._has_hope_outside(n, concerned)]
        alive = {n.id for n in self._leading_to(hopeful)}
        for id, ancestor in concerned.items():
            if id not in alive:
                ancestor.status = NodeStatus.FAILED

    def _has_hope_outside(self, node: Node, inside: dict[int, Node]) -> bool:
        targets = (self.nodes[e.target] for e in node.edges if e.target is not None and e.target not in inside)
        return any(target.status is NodeStatus.OPEN for target in targets)

    def _leading_to(self, ends: Iterable[Node]) -> list[Node]:
        """The given nodes and every node with a path of edges to one of them."""
        found = {node.id: node for node in ends}
        stack = list(found.values())
        while stack:
            for edge in stack.pop().incoming:
                if edge.source not in found:
                    found[edge.source] = self.nodes[edge.source]
                    stack.append(found[edge.source])
        return list(found.values())

    def _walked(self, last: Edge, came_by: dict[int, Edge | None]) -> tuple[Edge, ...]:
        steps = [last]
        while (edge := came_by[steps[-1].source]) is not None:
            steps.append(edge)
        return tuple(reversed(steps))

    # Invariants

    def _check_nodes(self) -> None:
        assert [node.id for node in self.nodes] == list(range(len(self.nodes))), "ids are places in the list of nodes"
        assert self._by_key == {node.key: node for node in self.nodes}, "the index knows every key"
        assert len(self._by_key) == len(self.nodes), "no two nodes share a key"
        orders = sorted(n.expansion.order for n in self.nodes if n.expansion is not None)
        assert orders == list(range(self.expansions)), "expansions are numbered without gaps"
        assert self.root.route == START, "the root is where routes begin"
        for node in self.nodes:
            assert node.value is None or 0 <= node.value < math.inf, f"the value of node {node.id} is a number of tactics"
        for node in self.nodes[1:]:
            routes = [self.nodes[e.source].route.then(e.log_probability) for e in node.incoming]
            assert node.route in routes, f"node {node.id} lies on a route through one of its incoming edges"

    def _check_edges(self) -> None:
        incoming: Counter[Edge] = Counter()
        for node in self.nodes:
            ranks = sorted([e.order for e in node.edges] + [f.order for f in node.failed])
            assert ranks == list(range(len(ranks))), f"tactics tried on node {node.id} are ranked without gaps"
            assert node.expansion is not None or not ranks, f"nothing was tried on node {node.id} before its expansion"
            assert all(e.source == node.id for e in node.edges), f"edges of node {node.id} start there"
            assert all(e.target == node.id for e in node.incoming), f"incoming edges of node {node.id} end there"
            incoming.update(node.incoming)
        outgoing = Counter(e for node in self.nodes for e in node.edges if e.target is not None)
        assert incoming == outgoing, "both ends of an edge know it"

    def _check_statuses(self) -> None:
        finishing = [n for n in self.nodes if any(e.target is None for e in n.edges)]
        proved = {n.id for n in self._leading_to(finishing)}
        hopeful = {n.id for n in self._leading_to(n for n in self.nodes if n.expansion is None)}
        for node in self.nodes:
            unproved = NodeStatus.OPEN if node.id in hopeful else NodeStatus.FAILED
            expected = NodeStatus.PROVED if node.id in proved else unproved
            assert node.status is expected, f"node {node.id} is {expected}, not {node.status}"
        steps = self.proof_steps()
        assert (steps is not None) == (self.root.status is NodeStatus.PROVED), "a proved root has a proof"
        if steps is not None:
            assert len({edge.source for edge in steps}) == len(steps), "a proof is not circular"
            assert steps[0].source == self.root.id and steps[-1].target is None, "a proof goes from root to end"
            assert all(a.target == b.source for a, b in pairwise(steps)), "a proof is connected"


def _why(result: LeanError | ProofGivenUp | Timeout) -> tuple[FailureKind, str]:
    if isinstance(result, LeanError):
        return result.kind, result.message
    if isinstance(result, Timeout):
        return result.kind, ""
    return LossKind.STATE_LOST, result.reason


def _expansion_order(node: Node) -> int:
    assert node.expansion is not None
    return node.expansion.order


def _node_record(node: Node) -> dict[str, Any]:
    return {
        "key": node.key,
        "goals": list(node.goals),
        "coupled": node.coupled,
        "status": node.status.value,
        "found_at": node.found_at,
        "route": asdict(node.route),
        **({} if node.value is None else {"value": node.value}),
        "expansion": None if node.expansion is None else asdict(node.expansion),
        "edges": [
            {"order": e.order, "tactic": e.tactic, "log_probability": e.log_probability, "target": e.target} for e in node.edges
        ],
        "failed": [asdict(f) | {"kind": f.kind.value} for f in node.failed],
    }


def _node_from_record(id: int, stored: dict[str, Any]) -> Node:
    """The node without its incoming edges, which the sources' records hold."""
    expansion = stored["expansion"]
    return Node(
        id=id,
        key=stored["key"],
        goals=tuple(stored["goals"]),
        coupled=stored["coupled"],
        found_at=stored["found_at"],
        route=Route(**stored["route"]),
        value=stored.get("value"),
        status=NodeStatus(stored["status"]),
        expansion=None if expansion is None else Expansion(expansion["order"], Timing(**expansion["timing"])),
        edges=[Edge(source=id, **edge) for edge in stored["edges"]],
        failed=[FailedTactic(**failed | {"kind": _FAILURE_KINDS[failed["kind"]]}) for failed in stored["failed"]],
    )
