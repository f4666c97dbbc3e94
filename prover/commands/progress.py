"""The progress of each goal during a run, and the protocol of watchers that show it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Protocol, Self

from search.errors import ProverError
from search.goal import Goal
from search.lean.judge.verdict import Verdict


class GoalState(StrEnum):
    """The states of a goal, in this order."""

    WAITING = "waiting"
    SEARCHING = "searching"
    JUDGING = "judging"
    """A proof was found and is being judged."""
    PROVED = "proved"
    """The judge accepted the proof."""
    REFUSED = "refused"
    """The judge did not accept the proof."""
    NOT_PROVED = "not proved"


ENDED = frozenset({GoalState.PROVED, GoalState.REFUSED, GoalState.NOT_PROVED})


@dataclass
class GoalRecord:
    """One goal's progress in a run. Only the run changes it."""

    goal: Goal
    state: GoalState = GoalState.WAITING
    started: float = 0.0
    """On the monotonic clock; 0 while the goal waits."""
    seconds: float = 0.0
    """Seconds of the search. Set when it has ended."""
    expansions: int = 0
    tactics: int = 0
    """How many were tried."""
    best: tuple[str, ...] = ()
    """The tactics of the proof; before there is one, the best tactic on the state expanded last."""
    proof: tuple[str, ...] | None = None
    """The proof that the search found. It counts only if `state` is PROVED."""
    reason: str = ""
    """Why the goal is not proved."""
    verdict: Verdict | None = None
    attempt_id: int | None = None
    proof_id: int | None = None
    given_up: bool = False
    """Whether Lean, the judge or something else outside the proof failed."""

    @property
    def elapsed(self) -> float:
        """Seconds of search so far."""
        searching = self.state is GoalState.SEARCHING
        return time.monotonic() - self.started if searching else self.seconds


@dataclass
class RunRecord:
    """All goals of a run, in the order of their files."""

    goals: Sequence[GoalRecord] = ()
    started: float = field(default_factory=time.monotonic)
    seconds: float = 0.0
    """Seconds of the whole run, including the judge."""
    left: int = 0
    """How many declarations contain a `sorry` and are not goals; 0 if only some goals were requested."""
    file_errors: tuple[str, ...] = ()
    """Lean's errors in the files, one line each."""
    interrupted: bool = False
    failure: ProverError | None = None
    """Why the run ended early, if an attempt could not be stored."""

    def of_state(self, *states: GoalState) -> list[GoalRecord]:
        return [record for record in self.goals if record.state in states]

    @property
    def expansions(self) -> int:
        return sum(record.expansions for record in self.goals)

    @property
    def tactics(self) -> int:
        """How many were tried."""
        return sum(record.tactics for record in self.goals)

    @property
    def proved(self) -> list[GoalRecord]:
        return self.of_state(GoalState.PROVED)


class Watcher(Protocol):
    """Shows a run while it lasts. Used as a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...

    def begin(self, run: RunRecord) -> None:
        """Called when the goals are known. The run's records change from now on."""
        ...

    def ended(self, record: GoalRecord) -> None:
        """Called when a goal is proved, or is given up."""
        ...
