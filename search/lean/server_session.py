"""A proof session on the proof server.

The session owns the states of one goal and remembers by which tactics each was reached. A tactic that hangs, or takes the process
with it, costs that one tactic: a new process is started, and a state of the old one is replayed when it is next needed. Where a
process keeps a state is the worker's to know.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, takewhile
from typing import TypeVar

from search.errors import LeanFailure
from search.goal import Goal
from search.lean.process import LeanEnded
from search.lean.wire import Finished, Ran, Reached, Refused
from search.lean.worker import StateNumber, Worker
from search.session import (
    NO_COST,
    Cost,
    ErrorKind,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Timeout,
    TimeoutKind,
)

T = TypeVar("T")

_SCOPES = re.compile(r"\._@\.[^\s():,]*?_hyg\.[0-9.]+")
"""What makes the name of an inaccessible hypothesis unique."""
_ANNOTATION = "[mdata "
"""How an annotated term begins: `[mdata name:value term]`."""


@dataclass(frozen=True)
class LeanLimits:
    """How much one tactic may cost, and how long Lean may take over a file."""

    heartbeats: int = 20_000_000
    """In small allocations, as Lean counts; deterministic. Lean's own limit of 200,000 «maxHeartbeats» is ten times this."""
    first_heartbeats: int = 2_000_000
    """A tactic that needs more is run again, with the whole limit, when all others of its batch have been run."""
    seconds: float = 20.0
    """Wall clock. Reaching it costs a Lean process, so it is only for tactics that do not count their work."""
    load_seconds: float = 300.0
    """Wall clock, for reading a file of goals up to its end, or for a reply to anything else but a tactic."""


@dataclass
class _Origin:
    """How a state came about, and where Lean keeps it."""

    path: tuple[str, ...]
    """The tactics that lead to it from the root."""
    key: str
    kept: StateNumber
    """In the process that reached it last, which may have ended."""


@dataclass(frozen=True)
class _Unshown:
    """A state that a tactic led to, its goals not yet asked for."""

    id: int
    coupled: bool
    cost: Cost


_Found = TacticResult | _Unshown


@dataclass
class _Batch:
    """The tactics that are run on one state, and what came of them."""

    tactics: Sequence[str]
    stop_at_proof: bool
    results: dict[int, _Found] = field(default_factory=dict)
    """By their places among the tactics."""
    suspect: int | None = None
    """The tactic at which a process ended. A process may be killed from outside: only one that ends a second is to blame."""

    def waiting(self) -> list[int]:
        """Places of the tactics that have no result."""
        return [place for place in range(len(self.tactics)) if place not in self.results]

    def slow(self) -> list[int]:
        """Places of the tactics that reached a limit of heartbeats."""
        return [place for place, found in self.results.items() if found == Timeout(TimeoutKind.HEARTBEATS)]

    def is_over(self) -> bool:
        """Whether a proof makes the rest superfluous."""
        return self.stop_at_proof and ProofFinished() in self.results.values()

    def add(self, place: int, found: _Found) -> None:
        """Writes a result down; what an earlier run of the tactic took is added to its time."""
        before = self.results.get(place)
        if before is not None:
            cost = replace(found.cost, seconds=found.cost.seconds + before.cost.seconds)
            found = replace(found, cost=cost)
        self.results[place] = found

    def in_order(self) -> list[_Found]:
        """The results up to the first tactic that has none."""
        places = takewhile(self.results.__contains__, count())
        return [self.results[place] for place in places]


def plain_key(key: str) -> str:
    """The server's key without what makes names unique and without Lean's annotations, neither of which tells goals apart."""
    key = _SCOPES.sub("✝", key)
    while (start := key.find(_ANNOTATION)) >= 0:
        depth, at = 1, key.index(" ", start + len(_ANNOTATION)) + 1
        end = at
        while depth:
            depth += {"[": 1, "]": -1}.get(key[end], 0)
            end += 1
        inside = key[at : end - 1]
        enclosed = key[start - 1 : start] == "(" and key[end : end + 1] == ")"
        if enclosed and not (set(inside) & set(" ()")):
            key = key[: start - 1] + inside + key[end + 1 :]
        else:
            key = key[:start] + inside + key[end:]
    return key


class ServerSession:
    """A proof session with a worker that it may share with others."""

    def __init__(self, worker: Worker, limits: LeanLimits) -> None:
        self._worker = worker
        self._limits = limits
        self._goal: Goal | None = None
        self._states: dict[int, _Origin] = {}
        self._next_id = 0
        self._texts: dict[str, tuple[str, ...]] = {}
        """The goals of every state seen, by its key: printing is expensive, and many states are equal."""

    async def open(self, goal: Goal) -> TacticState:
        """The root state of the goal. Raises `LeanFailure` if Lean cannot state it."""
        self._goal = goal
        async with self._worker.conversation():
            reached = await self._once_more(lambda: self._worker.open(goal))
            [root] = await self._show([self._adopt(reached, (), NO_COST)])
        if not isinstance(root, TacticState):
            raise LeanFailure(f"Lean does not keep the goal {goal.name}.")
        return root

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult]:
        """As `ProofSession.run`. When the time is up, states whose goals nobody has seen yet are given up."""
        batch = _Batch(tactics, stop_at_proof)
        try:
            async with asyncio.timeout(seconds) as limit, self._worker.conversation():
                await self._run_batch(self._states[state.id], batch)
                return await self._show(batch.in_order())
        except TimeoutError:
            if not limit.expired():
                raise
            return [self._as_shown(found, {}) for found in batch.in_order()]

    async def release(self, states: Sequence[TacticState]) -> None:
        """Lets Lean forget the states."""
        for state in states:
            origin = self._states.pop(state.id, None)
            if origin is not None:
                self._worker.forget(origin.kept)

    def close(self) -> None:
        """Lets Lean forget everything about the goal."""
        for origin in self._states.values():
            self._worker.forget(origin.kept)
        self._states.clear()

    async def _run_batch(self, origin: _Origin, batch: _Batch) -> None:
        """Runs each tactic within the first limit, then those that reached it within the whole."""
        short = min(self._limits.first_heartbeats, self._limits.heartbeats)
        while (places := batch.waiting()) and not batch.is_over():
            await self._run_some(origin, batch, places, short)
        if short < self._limits.heartbeats:
            slow = batch.slow()
            while slow and not batch.is_over():
                done = await self._run_some(origin, batch, slow, self._limits.heartbeats)
                slow = slow[done:]

    async def _run_some(self, origin: _Origin, batch: _Batch, places: Sequence[int], heartbeats: int) -> int:
        """Runs the tactics at these places until one of them hangs or ends the process. Returns how many have a result."""
        done = 0
        began = time.monotonic()
        try:
            on = await self._once_more(lambda: self._number(origin))
        except _Lost as lost:
            for place in places:
                batch.add(place, ProofGivenUp(str(lost)))
            return len(places)
        try:
            replies = self._worker.run(
                on, [batch.tactics[place] for place in places], heartbeats, stop_at_proof=batch.stop_at_proof
            )
            async with contextlib.aclosing(replies):
                for place in places:
                    began = time.monotonic()
                    async with asyncio.timeout(self._limits.seconds):
                        ran = await anext(replies)
                    cost = Cost(time.monotonic() - began, ran.heartbeats)
                    batch.add(place, self._found(ran, (*origin.path, batch.tactics[place]), cost))
                    done += 1
                    if batch.is_over():
                        break
        except TimeoutError:
            await self._worker.restart()
            batch.add(places[done], Timeout(TimeoutKind.WALL_CLOCK, cost=Cost(time.monotonic() - began)))
            return done + 1
        except LeanEnded as ended:
            await self._worker.restart()
            if batch.suspect == places[done]:
                crash = LeanError(ErrorKind.CRASH, str(ended.args[0]), cost=Cost(time.monotonic() - began))
                batch.add(places[done], crash)
                done += 1
            else:
                batch.suspect = places[done]
        return done

    def _found(self, ran: Ran, path: tuple[str, ...], cost: Cost) -> _Found:
        match ran.outcome:
            case Reached():
                return self._adopt(ran.outcome, path, cost)
            case Finished():
                return ProofFinished(cost=cost)
            case Refused(kind=TimeoutKind.HEARTBEATS):
                return Timeout(TimeoutKind.HEARTBEATS, cost=cost)
            case Refused(kind=kind, message=message):
                return LeanError(ErrorKind(kind), message, cost=cost)

    def _adopt(self, reached: Reached, path: tuple[str, ...], cost: Cost) -> _Unshown:
        """Gives a state of the server a number in this session."""
        self._next_id += 1
        self._states[self._next_id] = _Origin(path, plain_key(reached.key), self._worker.keep(reached))
        return _Unshown(self._next_id, reached.coupled, cost)

    async def _show(self, found: Sequence[_Found]) -> list[TacticResult]:
        """The results with the goals of the states that were reached; those that Lean has lost are given up."""
        first = {self._states[one.id].key: one.id for one in reversed(found) if isinstance(one, _Unshown)}
        unknown = {key: self._states[id] for key, id in first.items() if key not in self._texts}
        lost: dict[str, str] = {}

        async def ask() -> None:
            numbers: dict[str, StateNumber] = {}
            while not numbers.keys() | lost.keys() >= unknown.keys():
                key = next(key for key in unknown if key not in numbers and key not in lost)
                try:
                    numbers[key] = await self._number(unknown[key])
                except _Lost as reason:
                    lost[key] = str(reason)
                    numbers.clear()  # the process may have been replaced
            if numbers:
                self._texts.update(zip(numbers, await self._worker.show(list(numbers.values())), strict=True))

        if unknown:
            await self._once_more(ask)
        return [self._as_shown(one, lost) for one in found]

    def _as_shown(self, found: _Found, lost: Mapping[str, str]) -> TacticResult:
        """A result with its goals; if nobody knows these, the state is given up. `lost` says why, by keys."""
        if not isinstance(found, _Unshown):
            return found
        key = self._states[found.id].key
        if key in self._texts:
            return TacticState(found.id, self._texts[key], key, found.coupled, cost=found.cost)
        self._worker.forget(self._states.pop(found.id).kept)
        return ProofGivenUp(lost.get(key, "the time was up before its goals were printed"), cost=found.cost)

    async def _once_more(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Asks again if the process ends: it may have been killed from outside. Raises `LeanEnded` if the next one does, too."""
        try:
            return await ask()
        except LeanEnded:
            await self._worker.restart()
            return await ask()

    async def _number(self, origin: _Origin) -> StateNumber:
        """Where the present process keeps a state, to which it is brought back if need be. Raises `_Lost`."""
        await self._worker.tidy()
        if not self._worker.keeps(origin.kept):
            origin.kept = await self._replay(origin)
        return origin.kept

    async def _replay(self, origin: _Origin) -> StateNumber:
        """Walks the path to a state again. Raises `_Lost` if it does not lead there any more."""
        assert self._goal is not None, "the session was not opened"
        root = await self._worker.open(self._goal)
        try:
            return await self._walk(root, origin)
        except LeanEnded:
            await self._worker.restart()  # it may have been killed from outside
        root = await self._worker.open(self._goal)
        try:
            return await self._walk(root, origin)
        except LeanEnded as ended:
            await self._worker.restart()
            raise _Lost(f"the tactics that led to it did not get through again: {ended.args[0]}") from ended

    async def _walk(self, reached: Reached, origin: _Origin) -> StateNumber:
        """Goes from the root to a state. Raises `_Lost` if the way leads elsewhere, and `LeanEnded`."""
        for tactic in origin.path:
            on = self._worker.keep(reached)
            try:
                async with asyncio.timeout(2 * self._limits.seconds):
                    [ran] = [one async for one in self._worker.run(on, [tactic], self._limits.heartbeats)]
            except TimeoutError as error:
                await self._worker.restart()
                raise _Lost(f"«{tactic}» did not get through again") from error
            self._worker.forget(on)
            if not isinstance(ran.outcome, Reached):
                raise _Lost(f"«{tactic}» gave another result when it was run again")
            reached = ran.outcome
        kept = self._worker.keep(reached)
        if plain_key(reached.key) != origin.key:
            self._worker.forget(kept)
            raise _Lost("the same tactics led to another state")
        return kept


class _Lost(Exception):
    """A state cannot be reached any more; the text says why."""
