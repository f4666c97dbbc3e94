"""How a search is to go about it: what it may spend, how it chooses, and whether it checks itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from search.critic import Critic

SUGGESTIONS = 24
"""Tactics tried on a state unless the caller says otherwise: with the scripted policy, more find little more and cost time."""


@dataclass(frozen=True)
class Budget:
    """How much one search may spend; None is without limit."""

    expansions: int | None = None
    """Nodes whose suggestions are tried."""
    seconds: float | None = None
    """Wall-clock time, the opening of the goal included. What is under way when it ends is cut short."""
    after_proof: int = 0
    """Nodes expanded when a proof has been found, so that the tree holds more to learn from; as far as the rest allows.

    If there are any, all suggestions are tried on a node, also those behind one that finishes the proof.
    """


@dataclass(frozen=True)
class SearchSettings:
    """What a search is told besides its goal and its policy."""

    budget: Budget = Budget()
    strategy: str = "best_first"
    """A name of `search.strategy.registry`."""
    priority: str = ""
    """A name of `search.strategy.priorities`; empty: what is usual with a critic, or without one."""
    suggestions: int = SUGGESTIONS
    """Tactics tried on each state, at most."""
    critic: Critic | None = field(default=None, repr=False)
    """What values each state before it can be chosen."""
    seed: int = 0
    """Of a strategy that draws at random."""
    debug: bool = False
    """Whether the tree's invariants are checked after each expansion."""
