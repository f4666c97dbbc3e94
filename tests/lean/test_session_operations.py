"""Random operations on two sessions that share a Lean process: every state that they return is the right one.

Operations are drawn: tactics that go on, finish, are refused or hang; releases; processes killed; sessions closed and opened.
Each tactic that goes on adds a hypothesis, so that a state's text tells the way to it, and which session's it is.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from search.goal import Goal, Source
from search.lean.pool import LeanPool
from search.lean.process import ProofServerProcess
from search.lean.server_session import LeanLimits, ServerSession
from search.lean.toolchain import Toolchain
from search.session import ErrorKind, LeanError, ProofFinished, ProofGivenUp, TacticResult, TacticState, Timeout, TimeoutKind

SESSIONS = 2
FILE = Source(
    """
def spin : Nat → Nat → Bool
  | 0, _ => true
  | n + 1, m => spin n (m + 1)

theorem first (a : Nat) : a = a := by
  sorry

theorem second (b : Nat) : b = b := by
  sorry
"""
)
# The kernel's own evaluation counts no heartbeats.
HANG = "have : spin 100000000 0 = true := by decide +kernel"
FINISH = "rfl"
REFUSED = "exact unknown"


ON = ("on by 1", "on by 2", "on by 3")
"""Three tactics that go on, whose hypotheses tell at which depth they were run."""


def tactic_on(state: TacticState, what: str) -> str:
    """The tactic that is meant on this state."""
    if what not in ON:
        return what
    number = f"{state.text.count(chr(10))}{what[-1]}"
    return f"have h{number} : {number} = {number} := rfl"


# Operations


@dataclass(frozen=True)
class Run:
    """Tactics on one of a session's states, perhaps in the time that is left, perhaps while the process is killed."""

    session: int
    state: int
    tactics: tuple[str, ...]
    seconds: float | None = None
    killed_after: float | None = None


@dataclass(frozen=True)
class RunBoth:
    """The same tactics in both sessions at once."""

    states: tuple[int, int]
    tactics: tuple[str, ...]


@dataclass(frozen=True)
class Release:
    """Of one of a session's states."""

    session: int
    state: int


@dataclass(frozen=True)
class OpenAgain:
    """The same goal in the same session: another root."""

    session: int


@dataclass(frozen=True)
class Reopen:
    """Closes a session, and opens another in its place."""

    session: int


@dataclass(frozen=True)
class Kill:
    """Ends the process, and perhaps waits until that is seen."""

    seen: bool


Operation = Run | RunBoth | Release | OpenAgain | Reopen | Kill

_session = st.integers(0, SESSIONS - 1)
_state = st.integers(0, 9)
_on = st.sampled_from(ON)
_tactics = st.lists(st.one_of(_on, _on, st.sampled_from([HANG, FINISH, REFUSED])), min_size=1, max_size=2).map(tuple)
_quick = st.lists(st.one_of(_on, st.sampled_from([FINISH, REFUSED])), min_size=1, max_size=3).map(tuple)
_operations = st.lists(
    st.one_of(
        st.builds(Run, _session, _state, _tactics),
        st.builds(Run, _session, _state, _quick),
        st.builds(Run, _session, _state, _tactics, seconds=st.sampled_from([0.0, 0.01, 0.3])),
        st.builds(Run, _session, _state, _tactics, killed_after=st.sampled_from([0.0, 0.001, 0.01, 0.1])),
        st.builds(RunBoth, st.tuples(_state, _state), _tactics),
        st.builds(Release, _session, _state),
        st.builds(Release, _session, _state),
        st.builds(OpenAgain, _session),
        st.builds(Reopen, _session),
        st.builds(Kill, st.booleans()),
    ),
    min_size=4,
    max_size=10,
)


@dataclass
class Conversation:
    """A session, and what its states must look like."""

    goal: Goal
    session: ServerSession
    closing: contextlib.AsyncExitStack
    states: list[TacticState] = field(default_factory=list)
    """Those that were not released."""


class World:
    """Does operations, and checks every result."""

    def __init__(self, pool: LeanPool, goals: Sequence[Goal]) -> None:
        self.pool = pool
        self.goals = goals
        self.conversations: list[Conversation] = []
        self.keys: dict[str, str] = {}
        """By texts: two states have the same key exactly if they have the same text."""

    async def begin(self) -> None:
        for goal in self.goals:
            self.conversations.append(await self.opened(goal))

    async def opened(self, goal: Goal) -> Conversation:
        closing = contextlib.AsyncExitStack()
        session = await closing.enter_async_context(self.pool.session(goal))
        conversation = Conversation(goal, session, closing)
        await self.root(conversation)
        return conversation

    async def root(self, conversation: Conversation) -> None:
        root = await conversation.session.open(conversation.goal)
        name = {"first": "a", "second": "b"}[conversation.goal.name]
        assert root.goals == (f"{name} : Nat\n⊢ {name} = {name}",)
        self.check_key(root)
        conversation.states.append(root)

    def check_key(self, state: TacticState) -> None:
        assert self.keys.setdefault(state.text, state.key) == state.key
        assert len(set(self.keys.values())) == len(self.keys)

    async def do(self, operation: Operation) -> None:
        match operation:
            case Run(session, state, tactics, seconds, killed_after):
                killing = asyncio.create_task(self.kill_after(killed_after)) if killed_after is not None else None
                await self.run(session, state, tactics, seconds)
                if killing is not None:
                    await killing
            case RunBoth(states, tactics):
                await asyncio.gather(*(self.run(session, state, tactics) for session, state in enumerate(states)))
            case Release(session, place):
                conversation = self.conversations[session]
                if len(conversation.states) > 1:
                    released = conversation.states.pop(place % len(conversation.states))
                    await conversation.session.release([released])
            case OpenAgain(session):
                await self.root(self.conversations[session])
            case Reopen(session):
                conversation = self.conversations[session]
                await conversation.closing.aclose()
                self.conversations[session] = await self.opened(conversation.goal)
            case Kill(seen):
                process = self.kill()
                while seen and process is not None and process.running:
                    await asyncio.sleep(0.01)

    async def run(self, session: int, place: int, meant: Sequence[str], seconds: float | None = None) -> None:
        conversation = self.conversations[session]
        state = conversation.states[place % len(conversation.states)]
        tactics = [tactic_on(state, what) for what in meant]
        results = await conversation.session.run(state, tactics, seconds=seconds)
        for tactic, result in zip(tactics, results, strict=True):
            if result is None:
                assert seconds is not None, "it was not run"
                continue
            assert is_right(state, tactic, result), (state.text, tactic, result)
            if isinstance(result, TacticState):
                self.check_key(result)
                conversation.states.append(result)

    async def kill_after(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        self.kill()

    def kill(self) -> ProofServerProcess | None:
        """The process that was killed, if there was one."""
        process = self.pool.first_worker._process
        if process is not None and process.running:
            with contextlib.suppress(ProcessLookupError):  # it may have ended unseen
                os.kill(process.pid, signal.SIGKILL)
        return process

    async def end(self) -> None:
        """No state was lost or mistaken meanwhile, and none is kept when all sessions are closed."""
        for session, conversation in enumerate(self.conversations):
            for place in range(len(conversation.states)):
                await self.run(session, place, ON[:1])
            await conversation.closing.aclose()
        assert (await self.pool.first_worker.count()).states == 0


def is_right(state: TacticState, tactic: str, result: TacticResult) -> bool:
    """Whether this may come of the tactic. On a slow machine any may run into the limit of time, also when it is replayed."""
    match result:
        case Timeout():
            return result.kind is TimeoutKind.WALL_CLOCK
        case ProofGivenUp():
            return "when replayed" in result.reason or "the time limit was reached" in result.reason
        case ProofFinished():
            return tactic == FINISH
        case LeanError():
            return tactic == REFUSED and result.kind is ErrorKind.ELABORATION
        case TacticState():
            return tactic.startswith("have h") and result.goals == (text_after(state, tactic),)


def text_after(state: TacticState, tactic: str) -> str:
    """The state's text with the tactic's hypothesis above the target."""
    above, _, target = state.text.rpartition("\n")
    return "\n".join([above, tactic.removeprefix("have ").removesuffix(" := rfl"), target])


async def play(toolchain: Toolchain, operations: Sequence[Operation]) -> None:
    async with LeanPool(toolchain, 1, LeanLimits(seconds=1)) as pool:
        world = World(pool, (await pool.read(FILE)).goals)
        await world.begin()
        for operation in operations:
            await world.do(operation)
        await world.end()


# What replays left behind in one process must not be released in the next.
TWO_HANGS_AND_A_RELEASE: list[Operation] = [
    Run(0, 0, ("on by 1", "on by 2")),
    Run(0, 1, (HANG, HANG)),
    Run(0, 0, ("on by 3",)),
    Release(0, 2),
    Run(0, 0, ("on by 1",)),
]


@settings(max_examples=5)
@example(operations=TWO_HANGS_AND_A_RELEASE)
@given(operations=_operations)
def test_every_state_is_the_right_one(toolchain: Toolchain, operations: list[Operation]) -> None:
    asyncio.run(play(toolchain, operations))


@pytest.mark.slow
@settings(max_examples=60)
@given(operations=_operations)
def test_every_state_is_the_right_one_in_many_runs(toolchain: Toolchain, operations: list[Operation]) -> None:
    asyncio.run(play(toolchain, operations))
