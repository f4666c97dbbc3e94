"""What is known of each goal while a run lasts, and who is told of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Protocol, Self

from search.goal import Goal
from search.lean.judge.verdict import Verdict


class GoalState(StrEnum):
    """How far a goal has come, in this order."""

    WAITING = "waiting"
    SEARCHING = "searching"
    JUDGING = "judging"
    """A proof was found, and the judge is at it."""
    PROVED = "proved"
    """The judge accepted the proof."""
    REFUSED = "refused"
    """The judge did not accept the proof."""
    NOT_PROVED = "not proved"


ENDED = frozenset({GoalState.PROVED, GoalState.REFUSED, GoalState.NOT_PROVED})


@dataclass
class GoalRecord:
    """One goal's way through a run. Only the run changes it."""

    goal: Goal
    state: GoalState = GoalState.WAITING
    started: float = 0.0
    """On the monotonic clock; 0 while the goal waits."""
    seconds: float = 0.0
    """What the search took. Set when it has ended."""
    expansions: int = 0
    tactics: int = 0
    """How many were tried."""
    best: tuple[str, ...] = ()
    """The tactics of the proof; before there is one, the best tactic on the state looked at last."""
    proof: tuple[str, ...] | None = None
    """What the search found. It proves the goal only if the state says so."""
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
    """What the whole run took, the judge included."""
    left: int = 0
    """Declarations of the files that hold a `sorry` and are no goals; none where only some goals are asked for."""
    file_errors: tuple[str, ...] = ()
    """What Lean found wrong with the files, a line each."""
    interrupted: bool = False

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
    """Shows a run to people while it lasts. Used as a context manager."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...

    def begin(self, run: RunRecord) -> None:
        """The goals are known. The run's records change from now on."""
        ...

    def ended(self, record: GoalRecord) -> None:
        """A goal is proved, or will not be."""
        ...
