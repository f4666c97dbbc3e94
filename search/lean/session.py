"""The contract of a proof session, and the types of what it returns.

Every backend keeps it: the embedded Lean's proof server, a toolchain's, LeanDojo. The words are LeanDojo's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from search.goal import Goal


class ErrorKind(StrEnum):
    """Why Lean refused a tactic."""

    PARSE = "parse"
    ELABORATION = "elaboration"
    FORBIDDEN = "forbidden"
    """The tactic's syntax tree holds something that may not stand in a proof (`sorry`, `native_decide`, `run_tac`, …)."""
    SORRY = "sorry"
    """The tactic closed a goal with `sorry` without saying so (`exact?` does, for one)."""
    KERNEL = "kernel"
    """All goals closed, but the kernel refused the proof term."""
    CRASH = "crash"
    """The tactic ended the Lean process."""


class TimeoutKind(StrEnum):
    """Which of a tactic's limits was reached."""

    HEARTBEATS = "heartbeats"
    WALL_CLOCK = "wall_clock"


@dataclass(frozen=True)
class TacticState:
    """The open goals at one point of a proof."""

    id: int
    """Names the state within its session; it is valid until released."""
    goals: tuple[str, ...]
    """Each goal pretty-printed, hypotheses and target, the one to be worked on first."""
    key: str
    """Equal exactly when the goals are the same up to the names of metavariables and of inaccessible hypotheses."""
    coupled: bool
    """Whether two of the goals share metavariables, so that solving one may change another."""

    @property
    def text(self) -> str:
        return "\n\n".join(self.goals)


@dataclass(frozen=True)
class ProofFinished:
    """No goals are left and the kernel has accepted the proof term."""


@dataclass(frozen=True)
class LeanError:
    """Lean refused the tactic."""

    kind: ErrorKind
    message: str


@dataclass(frozen=True)
class ProofGivenUp:
    """The state on which the tactic should run cannot be reached any more (replaying it failed)."""

    reason: str


@dataclass(frozen=True)
class Timeout:
    """The tactic ran into one of its limits."""

    kind: TimeoutKind


TacticResult = TacticState | ProofFinished | LeanError | ProofGivenUp | Timeout


class ProofSession(Protocol):
    """A conversation with Lean about one goal."""

    async def open(self, goal: Goal) -> TacticState:
        """The root state of the goal. Raises `search.lean.errors.LeanFailure` if Lean cannot state it."""
        ...

    async def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Runs each tactic on the state, independently of the others: one result a tactic, in order."""
        ...

    async def release(self, states: Sequence[TacticState]) -> None:
        """Lets Lean forget the states. They must not be used again."""
        ...
