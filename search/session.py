"""The protocol of a proof session, and the types of its results.

Every backend implements it: the embedded Lean's proof server, a toolchain's, LeanDojo. The terms are LeanDojo's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from search.goal import Goal


class ErrorKind(StrEnum):
    """Why Lean rejected a tactic."""

    PARSE = "parse"
    ELABORATION = "elaboration"
    FORBIDDEN = "forbidden"
    """The tactic's syntax contains something that is not allowed in a proof (`sorry`, `native_decide`, `run_tac`, …)."""
    SORRY = "sorry"
    """The tactic closed a goal with `sorry` without reporting it (as `exact?` can), or the finished proof uses a theorem of
    its file that is still `sorry`."""
    KERNEL = "kernel"
    """All goals were closed, but the kernel rejected the proof term."""
    CRASH = "crash"
    """The tactic ended the Lean process, perhaps by running out of memory."""


class TimeoutKind(StrEnum):
    """Which limit a tactic reached."""

    HEARTBEATS = "heartbeats"
    WALL_CLOCK = "wall_clock"


@dataclass(frozen=True)
class Cost:
    """The resources that a tactic used."""

    seconds: float = 0.0
    """Wall clock, summed over all runs of the tactic."""
    heartbeats: int = 0
    """Small allocations, as Lean counts them, of the last run."""


NO_COST = Cost()


@dataclass(frozen=True)
class _Result:
    """The fields that all results of a tactic have."""

    cost: Cost = field(default=NO_COST, compare=False, kw_only=True)
    """Not compared: results that differ only in cost are equal."""


@dataclass(frozen=True)
class TacticState(_Result):
    """The open goals at one point of a proof."""

    id: int
    """Identifies the state within its session; valid until released."""
    goals: tuple[str, ...]
    """Each goal pretty-printed, with hypotheses and target; the main goal first."""
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
    """Lean rejected the tactic."""

    kind: ErrorKind
    message: str


@dataclass(frozen=True)
class ProofGivenUp(_Result):
    """The state on which the tactic should run cannot be reached any more (replaying it failed)."""

    reason: str


@dataclass(frozen=True)
class Timeout(_Result):
    """The tactic reached one of its limits."""

    kind: TimeoutKind


TacticResult = TacticState | ProofFinished | LeanError | ProofGivenUp | Timeout


class ProofSession(Protocol):
    """A conversation with Lean about one goal."""

    async def open(self, goal: Goal) -> TacticState:
        """Returns the root state of the goal. Raises `search.errors.LeanFailure` if Lean cannot state it."""
        ...

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult | None]:
        """Runs each tactic on the state, independently of the others: one result per tactic, in order.

        The result is None for a tactic that was not run to its end because `stop_at_proof` is set and another finished the
        proof, or because the `seconds` of wall clock were spent. Without these two every tactic has a result.
        """
        ...

    async def release(self, states: Sequence[TacticState]) -> None:
        """Releases the states in Lean. They must not be used again."""
        ...
