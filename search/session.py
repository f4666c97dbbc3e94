"""The contract of a proof session, and the types of what it returns.

Every backend keeps it: the embedded Lean's proof server, a toolchain's, LeanDojo. The words are LeanDojo's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    """The tactic closed a goal with `sorry` without saying so (`exact?` does, for one), or the finished proof rests on a theorem
    of its file that is still `sorry`."""
    KERNEL = "kernel"
    """All goals closed, but the kernel refused the proof term."""
    CRASH = "crash"
    """The tactic ended the Lean process, perhaps because it used up its memory."""


class TimeoutKind(StrEnum):
    """Which of a tactic's limits was reached."""

    HEARTBEATS = "heartbeats"
    WALL_CLOCK = "wall_clock"


@dataclass(frozen=True)
class Cost:
    """What a tactic took."""

    seconds: float = 0.0
    """Wall clock, over all times that it was run."""
    heartbeats: int = 0
    """Small allocations, as Lean counts them; of the last time that it was run."""


NO_COST = Cost()


@dataclass(frozen=True)
class _Result:
    """What results of a tactic have in common."""

    cost: Cost = field(default=NO_COST, compare=False, kw_only=True)
    """Does not tell results apart."""


@dataclass(frozen=True)
class TacticState(_Result):
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
class ProofFinished(_Result):
    """No goals are left and the kernel has accepted the proof term."""


@dataclass(frozen=True)
class LeanError(_Result):
    """Lean refused the tactic."""

    kind: ErrorKind
    message: str


@dataclass(frozen=True)
class ProofGivenUp(_Result):
    """The state on which the tactic should run cannot be reached any more (replaying it failed)."""

    reason: str


@dataclass(frozen=True)
class Timeout(_Result):
    """The tactic ran into one of its limits."""

    kind: TimeoutKind


TacticResult = TacticState | ProofFinished | LeanError | ProofGivenUp | Timeout


class ProofSession(Protocol):
    """A conversation with Lean about one goal."""

    async def open(self, goal: Goal) -> TacticState:
        """The root state of the goal. Raises `search.errors.LeanFailure` if Lean cannot state it."""
        ...

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult]:
        """Runs each tactic on the state, independently of the others: one result a tactic, in order.

        There are fewer if `stop_at_proof` and one of them has finished the proof, or when so many seconds of wall clock have
        passed: then there is none for the tactic that was running, and none for those behind it.
        """
        ...

    async def release(self, states: Sequence[TacticState]) -> None:
        """Lets Lean forget the states. They must not be used again."""
        ...
