"""The settings of a search: its budget, how it chooses nodes, and whether it checks invariants."""

from __future__ import annotations

from dataclasses import dataclass, field

from search.critic import Critic

SUGGESTIONS = 24
"""Default number of tactics tried on a state: with the scripted policy, more of them prove little more and cost time."""


@dataclass(frozen=True)
class Budget:
    """How much one search may spend; None means no limit."""

    expansions: int | None = None
    """Nodes whose suggestions are tried."""
    seconds: float | None = None
    """Wall-clock time, including opening the goal. A call that is running when it ends is cancelled."""
    after_proof: int = 0
    """Nodes expanded after a proof was found, within the other limits, so that the tree holds more training data.

    If not 0, all suggestions are tried on a node, including those after one that finishes the proof.
    """


@dataclass(frozen=True)
class SearchSettings:
    """The settings of a search besides its goal and its policy."""

    budget: Budget = Budget()
    strategy: str = "best_first"
    """A name in `search.strategy.registry`."""
    priority: str = ""
    """A name in `search.strategy.priorities`; empty means the default, which depends on whether there is a critic."""
    suggestions: int = SUGGESTIONS
    """The maximum number of tactics tried on each state."""
    critic: Critic | None = field(default=None, repr=False)
    """The critic that values each state before it can be chosen; None for no critic."""
    seed: int = 0
    """The random seed of strategies that sample."""
    debug: bool = False
    """Whether the tree's invariants are checked after each expansion."""
