"""The parts of a search tree: nodes, edges, failed tactics, and their data. Only `search_tree` changes them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from search.session import NO_COST, Cost, ErrorKind, TimeoutKind


class NodeStatus(StrEnum):
    """Whether a node is proved."""

    OPEN = "open"
    """Not proved, but some node reachable from it (perhaps itself) has untried suggestions."""
    PROVED = "proved"
    """Some path of edges from it ends with no goals left. Final."""
    FAILED = "failed"
    """Not proved, and all suggestions were tried on every node reachable from it. Final."""


class LossKind(StrEnum):
    """Why a tactic that should have been tried on its state was not."""

    STATE_LOST = "state_lost"
    """Lean could no longer reach the state (`ProofGivenUp`): this says nothing about the tactic."""


FailureKind = ErrorKind | TimeoutKind | LossKind


@dataclass(frozen=True)
class Route:
    """A path from the root to a node, with the data that priorities need."""

    log_probability: float
    """Sum over its tactics."""
    depth: int
    """Number of its tactics."""

    def then(self, log_probability: float) -> Route:
        """Returns the route extended by one tactic."""
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
    cost: Cost = field(default=NO_COST, compare=False)
    """What it cost. Not compared."""


@dataclass(frozen=True)
class FailedTactic:
    """A tactic that Lean rejected, that timed out, or that could not be tried."""

    tactic: str
    log_probability: float
    order: int
    """Rank among all tactics tried on the node, accepted ones included, from 0."""
    kind: FailureKind
    message: str
    """Lean's message; empty for a timeout."""
    cost: Cost = field(default=NO_COST, compare=False)


@dataclass(frozen=True)
class Expansion:
    """Data of a node's expansion, in which the policy's suggestions were tried on it. A node is expanded at most once."""

    order: int
    """How many nodes had been expanded before."""
    timing: Timing
    untried: int = 0
    """Suggestions that were not tried: another one had finished the proof, or the search's time was up."""


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
    """How many tactics a critic expects to be still needed; None without a critic. Set once, then fixed."""
    status: NodeStatus = NodeStatus.OPEN
    """Changes at most once, from OPEN to PROVED or FAILED, when it or a descendant is expanded."""
    expansion: Expansion | None = None
    """None until the node is expanded, then fixed."""
    edges: list[Edge] = field(default_factory=list)
    """Accepted tactics, by rank. Filled when the node is expanded, then fixed."""
    failed: list[FailedTactic] = field(default_factory=list)
    """Failed tactics, by rank. Filled when the node is expanded, then fixed."""
    incoming: list[Edge] = field(default_factory=list)
    """Edges that lead here, in the order they were found. Grows whenever the state is reached again."""

    @property
    def has_more(self) -> bool:
        """Whether there are suggestions that were not tried on it."""
        return self.expansion is None or self.expansion.untried > 0

    @property
    def text(self) -> str:
        return "\n\n".join(self.goals)
