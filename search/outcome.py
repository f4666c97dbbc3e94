"""What a search reports: its progress after each step, and its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from search.goal import Goal
from search.tree.nodes import Node
from search.tree.search_tree import SearchTree

PROVED = "The root is proved."


class SearchStatus(StrEnum):
    """How a search ended."""

    PROVED = "proved"
    EXHAUSTED = "exhausted"
    """No node is left to expand: these suggestions cannot prove the goal."""
    BUDGET_SPENT = "budget_spent"
    GIVEN_UP = "given_up"
    """Something outside the proof failed: Lean, the policy, the critic, or a callback."""


@dataclass(frozen=True)
class Ending:
    """Why a search stopped."""

    status: SearchStatus
    reason: str
    """A sentence for people."""


@dataclass(frozen=True)
class Progress:
    """The progress of a search after an expansion."""

    goal: Goal
    tree: SearchTree
    """The live tree: read it during the callback, it changes later."""
    node: Node
    """The node just expanded."""
    seconds: float
    """Since the search began."""


@dataclass(frozen=True)
class SearchOutcome:
    """The outcome of a search."""

    goal: Goal
    status: SearchStatus
    reason: str
    """Why the search ended, as a sentence for people."""
    tree: SearchTree | None
    """Everything found, however the search ended; None if Lean never opened the goal."""
    seconds: float

    @property
    def proof(self) -> tuple[str, ...] | None:
        """The tactics of a shortest proof found. Not yet judged."""
        return None if self.tree is None else self.tree.proof()

    @property
    def expansions(self) -> int:
        return 0 if self.tree is None else self.tree.expansions
