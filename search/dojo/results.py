"""What running a tactic or a command returns: LeanDojo's types, equal and hashable as they are there.

They hold text and numbers only, so that they can be pickled, stored and sent to other processes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from search.dojo.parse_goals import Goal, parse_goals


@dataclass(frozen=True)
class CommandState:
    """A point between two commands of a file."""

    id: int = field(compare=False)
    message: str | None = field(default=None, compare=False)


@dataclass(frozen=True)
class TacticState:
    """The open goals at one point of a proof. Two states with the same text are equal."""

    pp: str
    """Every goal pretty-printed, with an empty line between two of them."""
    id: int = field(compare=False)
    """Names the state within its Dojo. The initial state has 0; each tactic that succeeds takes the next number."""
    message: str | None = field(default=None, compare=False)

    @property
    def goals(self) -> list[Goal]:
        """The goals, parsed from the text."""
        return parse_goals(self.pp)

    @property
    def num_goals(self) -> int:
        return len(self.goals)


@dataclass(frozen=True)
class ProofFinished:
    """No goals are left, and Lean's kernel has accepted the proof."""

    tactic_state_id: int
    message: str | None = field(default=None, compare=False)


@dataclass(frozen=True)
class ProofGivenUp:
    """The tactic uses `sorry`, or what it uses does."""


@dataclass(frozen=True)
class LeanError:
    """Lean refused the tactic or the command."""

    error: str


@dataclass(frozen=True)
class TimeoutError:
    """What LeanDojo 1 returned for a tactic that took too long. Nothing returns it any more."""

    error: str


TacticResult = TacticState | ProofFinished | LeanError | ProofGivenUp
CommandResult = CommandState | LeanError
State = CommandState | TacticState
