"""A proof session on the proof server.

The session owns the states of one goal and stores by which tactics each was reached. If a tactic hangs or ends the process,
only that tactic is lost: a new process is started, and a state of the old one is replayed when it is next needed. The worker
keeps track of which process holds a state.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
"""The part of an inaccessible hypothesis's name that makes it unique."""
_ANNOTATION = "[mdata "
"""The start of an annotated term: `[mdata name:value term]`."""


@dataclass(frozen=True)
class LeanLimits:
    """How much one tactic may cost, and how long Lean may take over a file."""

    heartbeats: int = 20_000_000
    """In small allocations, as Lean counts; deterministic. Lean's default of 200,000 «maxHeartbeats» is ten times this."""
    first_heartbeats: int = 2_000_000
    """A tactic that needs more is run again with the full limit after all others of its batch."""
    seconds: float = 20.0
    """Wall clock. Reaching it ends a Lean process, so it is meant only for tactics that do not count heartbeats."""
    load_seconds: float = 300.0
    """Wall clock, for reading a whole goals file, or for a reply to any other request but a tactic."""


@dataclass
class _Origin:
    """How a state was reached, and where Lean keeps it."""

    path: tuple[str, ...]
    """The tactics that lead to it from the root."""
    heartbeats: int
    """What these tactics used."""
    key: str
    kept: StateNumber
    """Its number in the process that reached it last; that process may have ended."""


@dataclass(frozen=True)
class _Unprinted:
    """A state that a tactic led to, whose goals have not been printed yet."""

    id: int
    coupled: bool
    cost: Cost


_Found = TacticResult | _Unprinted


@dataclass
class _Batch:
    """The tactics that are run on one state, and their results."""

    tactics: Sequence[str]
    stop_at_proof: bool
    results: dict[int, _Found] = field(default_factory=dict)
    """By index of the tactic."""
    slow: list[int] = field(default_factory=list)
    """Indices of the tactics that reached the first limit and have not been run with the full one."""
    suspect: int | None = None
    """The tactic during which a process ended. Processes may be killed from outside: it has crashed only if a second ends too."""

    def waiting(self) -> list[int]:
        """Returns the indices of the tactics that have no result."""
        return [place for place in range(len(self.tactics)) if place not in self.results]

    def is_over(self) -> bool:
        """Whether a proof makes the remaining tactics unnecessary."""
        return self.stop_at_proof and ProofFinished() in self.results.values()

    def add(self, place: int, found: _Found, *, is_full: bool = True) -> None:
        """Records a result; the seconds of an earlier run of the tactic are added. `is_full`: whether it had the full limit."""
        if not is_full and found == Timeout(TimeoutKind.HEARTBEATS):
            self.slow.append(place)
        before = self.results.get(place)
        if before is not None:
            cost = replace(found.cost, seconds=found.cost.seconds + before.cost.seconds)
            found = replace(found, cost=cost)
            self.slow.remove(place)
        self.results[place] = found

    def final(self) -> list[_Found | None]:
        """Returns the result of each tactic that was run to its end, else None."""
        return [None if place in self.slow else self.results.get(place) for place in range(len(self.tactics))]


def plain_key(key: str) -> str:
    """Removes from the server's key what makes names unique and Lean's annotations; neither distinguishes goals."""
    key = _SCOPES.sub("✝", key)
    while (start := key.find(_ANNOTATION)) >= 0:
        depth, at = 1, key.find(" ", start + len(_ANNOTATION)) + 1
        end = at
        while depth and end < len(key):
            depth += {"[": 1, "]": -1}.get(key[end], 0)
            end += 1
        if depth or at == 0:
            break  # it is part of a name
        inside = key[at : end - 1]
        enclosed = key[start - 1 : start] == "(" and key[end : end + 1] == ")"
        if enclosed and not (set(inside) & set(" ()")):
            key = key[: start - 1] + inside + key[end + 1 :]
        else:
            key = key[:start] + inside + key[end:]
    return key


class ServerSession:
    """A proof session on a worker, which it may share with other sessions."""

    def __init__(self, worker: Worker, limits: LeanLimits) -> None:
        self._worker = worker
        self._limits = limits
        self._goal: Goal | None = None
        self._states: dict[int, _Origin] = {}
        self._next_id = 0
        self._texts: dict[str, tuple[str, ...]] = {}
        """The printed goals of every known state, by key: printing is expensive, and many states are equal."""

    async def open(self, goal: Goal) -> TacticState:
        """Returns the root state of the goal. Raises `LeanFailure` if Lean cannot state it."""
        self._goal = goal
        async with self._worker.conversation():
            reached = await self._with_retry(lambda: self._worker.open(goal))
            [root] = await self._show([self._adopt(reached, (), 0, NO_COST)])
        if not isinstance(root, TacticState):
            raise LeanFailure(f"Lean lost the root state of {goal.name}.")
        return root

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult | None]:
        """See `ProofSession.run`. After the timeout, a tactic has no result if its state's goals were never printed."""
        batch = _Batch(tactics, stop_at_proof)
        try:
            async with asyncio.timeout(seconds) as limit, self._worker.conversation():
                await self._run_batch(self._states[state.id], batch)
                return await self._show(batch.final())
        except TimeoutError:
            if not limit.expired():
                raise
            return [self._as_shown(found, {}) for found in batch.final()]

    async def release(self, states: Sequence[TacticState]) -> None:
        """Releases the states in Lean."""
        for state in states:
            origin = self._states.pop(state.id, None)
            if origin is not None:
                self._worker.forget(origin.kept)

    def close(self) -> None:
        """Releases all states of the goal in Lean."""
        for origin in self._states.values():
            self._worker.forget(origin.kept)
        self._states.clear()

    async def _run_batch(self, origin: _Origin, batch: _Batch) -> None:
        """Runs each tactic with the first limit of heartbeats, then those that reached it with the full limit."""
        short = min(self._limits.first_heartbeats, self._limits.heartbeats)
        while (places := batch.waiting()) and not batch.is_over():
            await self._run_some(origin, batch, places, short)
        if short < self._limits.heartbeats:
            while batch.slow and not batch.is_over():
                await self._run_some(origin, batch, tuple(batch.slow), self._limits.heartbeats)

    async def _run_some(self, origin: _Origin, batch: _Batch, places: Sequence[int], heartbeats: int) -> None:
        """Runs the tactics at these indices until one hangs or ends the process."""
        done, is_full = 0, heartbeats == self._limits.heartbeats
        began = time.monotonic()
        try:
            on = await self._with_retry(lambda: self._number(origin))
        except _StateLost as lost:
            for place in places:
                batch.add(place, ProofGivenUp(str(lost)))
            return
        try:
            tactics = [batch.tactics[place] for place in places]
            replies = self._worker.run(on, tactics, heartbeats, spent=origin.heartbeats, stop_at_proof=batch.stop_at_proof)
            async with contextlib.aclosing(replies):
                for place in places:
                    began = time.monotonic()
                    async with asyncio.timeout(self._limits.seconds):
                        ran = await anext(replies)
                    cost = Cost(time.monotonic() - began, ran.heartbeats)
                    batch.add(place, self._found(ran, origin, batch.tactics[place], cost), is_full=is_full)
                    done += 1
                    if batch.is_over():
                        break
        except TimeoutError:
            await self._worker.restart()
            batch.add(places[done], Timeout(TimeoutKind.WALL_CLOCK, cost=Cost(time.monotonic() - began)))
        except LeanEnded as ended:
            await self._worker.restart()
            if batch.suspect == places[done]:
                crash = LeanError(ErrorKind.CRASH, str(ended.args[0]), cost=Cost(time.monotonic() - began))
                batch.add(places[done], crash)
            else:
                batch.suspect = places[done]

    def _found(self, ran: Ran, origin: _Origin, tactic: str, cost: Cost) -> _Found:
        match ran.outcome:
            case Reached():
                return self._adopt(ran.outcome, (*origin.path, tactic), origin.heartbeats + ran.heartbeats, cost)
            case Finished():
                return ProofFinished(cost=cost)
            case Refused(kind=TimeoutKind.HEARTBEATS):
                return Timeout(TimeoutKind.HEARTBEATS, cost=cost)
            case Refused(kind=kind, message=message):
                return LeanError(ErrorKind(kind), message, cost=cost)

    def _adopt(self, reached: Reached, path: tuple[str, ...], heartbeats: int, cost: Cost) -> _Unprinted:
        """Assigns a server's state an id in this session."""
        self._next_id += 1
        self._states[self._next_id] = _Origin(path, heartbeats, plain_key(reached.key), self._worker.keep(reached))
        return _Unprinted(self._next_id, reached.coupled, cost)

    async def _show(self, found: Sequence[_Found | None]) -> list[TacticResult | None]:
        """Returns the results with the goals of reached states; states that Lean has lost are given up."""
        first = {self._states[one.id].key: one.id for one in reversed(found) if isinstance(one, _Unprinted)}
        unknown = {key: self._states[id] for key, id in first.items() if key not in self._texts}
        lost: dict[str, str] = {}

        async def ask() -> None:
            numbers: dict[str, StateNumber] = {}
            while not numbers.keys() | lost.keys() >= unknown.keys():
                key = next(key for key in unknown if key not in numbers and key not in lost)
                try:
                    numbers[key] = await self._number(unknown[key])
                except _StateLost as reason:
                    lost[key] = str(reason)
                    numbers.clear()  # the process may have been replaced
            if numbers:
                self._texts.update(zip(numbers, await self._worker.show(list(numbers.values())), strict=True))

        if unknown:
            await self._with_retry(ask)
        return [self._as_shown(one, lost) for one in found]

    def _as_shown(self, found: _Found | None, lost: Mapping[str, str]) -> TacticResult | None:
        """Returns a result with its goals. `lost`: why Lean has lost a state, by key. None if its goals were not printed."""
        if not isinstance(found, _Unprinted):
            return found
        key = self._states[found.id].key
        if key in self._texts:
            return TacticState(found.id, self._texts[key], key, found.coupled, cost=found.cost)
        self._worker.forget(self._states.pop(found.id).kept)
        return ProofGivenUp(lost[key], cost=found.cost) if key in lost else None

    async def _with_retry(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Retries once if the process ends, which may have been killed from outside. Raises `LeanEnded` if it ends again."""
        try:
            return await ask()
        except LeanEnded:
            await self._worker.restart()
            return await ask()

    async def _number(self, origin: _Origin) -> StateNumber:
        """Returns a state's number in the current process, replaying it if necessary. Raises `_StateLost`."""
        await self._worker.release_forgotten()
        if not self._worker.keeps(origin.kept):
            origin.kept = await self._replay(origin)
        return origin.kept

    async def _replay(self, origin: _Origin) -> StateNumber:
        """Runs the tactics that lead to a state again. Raises `_StateLost` if they no longer lead there."""
        assert self._goal is not None, "the session was not opened"
        root = await self._worker.open(self._goal)
        try:
            return await self._follow_path(root, origin)
        except LeanEnded:
            await self._worker.restart()  # it may have been killed from outside
        root = await self._worker.open(self._goal)
        try:
            return await self._follow_path(root, origin)
        except LeanEnded as ended:
            await self._worker.restart()
            raise _StateLost(f"the tactics that led to it failed when replayed: {ended.args[0]}") from ended

    async def _follow_path(self, reached: Reached, origin: _Origin) -> StateNumber:
        """Runs the tactics from the root to a state. Raises `_StateLost` if they lead elsewhere, and `LeanEnded`."""
        spent = 0
        for tactic in origin.path:
            on = self._worker.keep(reached)
            try:
                async with asyncio.timeout(2 * self._limits.seconds):
                    [ran] = [one async for one in self._worker.run(on, [tactic], self._limits.heartbeats, spent=spent)]
            except TimeoutError as error:
                await self._worker.restart()
                raise _StateLost(f"«{tactic}» timed out when replayed") from error
            self._worker.forget(on)
            if not isinstance(ran.outcome, Reached):
                raise _StateLost(f"«{tactic}» gave another result when replayed")
            reached = ran.outcome
            spent += ran.heartbeats
        kept = self._worker.keep(reached)
        if plain_key(reached.key) != origin.key:
            self._worker.forget(kept)
            raise _StateLost("the same tactics led to another state")
        return kept


class _StateLost(Exception):
    """A state can no longer be reached; the text says why."""
