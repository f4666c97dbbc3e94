"""A proof session on the proof server.

The session owns the states of one goal and remembers by which tactics each was reached. A tactic that hangs, or takes the process
with it, costs that one tactic: a new process is started, and a state of the old one is replayed when it is next needed.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass

from search.goal import Goal
from search.lean.errors import LeanFailure
from search.lean.process import LeanEnded, Reply
from search.lean.session import (
    ErrorKind,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticResult,
    TacticState,
    Timeout,
    TimeoutKind,
)
from search.lean.worker import Worker

_SCOPES = re.compile(r"\._@\.[^\s():,]*?_hyg\.[0-9.]+")
"""What makes the name of an inaccessible hypothesis unique."""
_ANNOTATION = "[mdata "
"""How an annotated term begins: `[mdata name:value term]`."""


@dataclass(frozen=True)
class Limits:
    """How much one tactic may cost, and how long Lean may take over a file."""

    heartbeats: int = 20_000_000
    """In small allocations, as Lean counts; deterministic. Lean's own limit of 200,000 «maxHeartbeats» is ten times this."""
    seconds: float = 20.0
    """Wall clock. Reaching it costs a Lean process, so it is only for tactics that do not count their work."""
    load_seconds: float = 300.0
    """Wall clock, for reading a file of goals up to its end."""


@dataclass
class _Origin:
    """How a state came about, and where Lean keeps it."""

    path: tuple[str, ...]
    """The tactics that lead to it from the root."""
    key: str
    number: int | None
    """Its number in the server process, which is that of the given generation; None if Lean does not keep it."""
    generation: int


@dataclass(frozen=True)
class _Reached:
    """A state that a tactic led to, its goals not yet asked for."""

    id: int
    coupled: bool


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
    """A proof session with a worker of its own for as long as it lasts."""

    def __init__(self, worker: Worker, limits: Limits) -> None:
        self._worker = worker
        self._limits = limits
        self._goal: Goal | None = None
        self._states: dict[int, _Origin] = {}
        self._next_id = 0
        self._forgotten: list[int] = []
        """Numbers in the present process that nobody will ask for again."""
        self._texts: dict[str, tuple[str, ...]] = {}
        """The goals of every state seen, by its key: printing is dear, and many states are equal."""

    async def open(self, goal: Goal) -> TacticState:
        """The root state of the goal. Raises `LeanFailure` if Lean cannot state it."""
        self._goal = goal
        async with self._worker.conversation():
            reply = await self._open_root()
            [root] = await self._with_goals([self._adopt(reply, ())])
        assert isinstance(root, TacticState)
        return root

    async def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
        """Runs each tactic on the state: one result a tactic, in order."""
        origin = self._states[state.id]
        results: list[TacticResult | _Reached] = []
        suspect = -1
        async with self._worker.conversation():
            while len(results) < len(tactics):
                try:
                    number = await self._number(origin)
                except _Lost as lost:
                    results += [ProofGivenUp(str(lost))] * (len(tactics) - len(results))
                    break
                try:
                    await self._run_rest(origin, number, tactics, results)
                except LeanEnded as ended:
                    await self._worker.restart()
                    # A process may be killed from outside: only a tactic that ends a second one is to blame.
                    if suspect == len(results):
                        results.append(LeanError(ErrorKind.CRASH, str(ended.args[0])))
                    suspect = len(results)
            return await self._with_goals(results)

    async def release(self, states: Sequence[TacticState]) -> None:
        """Lets Lean forget the states."""
        for state in states:
            origin = self._states.pop(state.id, None)
            if origin is not None and origin.number is not None and origin.generation == self._worker.generation:
                self._forgotten.append(origin.number)
        await self._tell_forgotten()

    async def close(self) -> None:
        """Lets Lean forget everything about the goal; a worker that has failed has forgotten it already."""
        try:
            await self.release([TacticState(number, (), "", False) for number in list(self._states)])
        except LeanEnded:
            await self._worker.restart()

    async def _run_rest(
        self, origin: _Origin, number: int, tactics: Sequence[str], results: list[TacticResult | _Reached]
    ) -> None:
        """Runs the tactics that have no result yet and appends theirs, up to one that hangs; that one has a result, too."""
        process = await self._worker.process()
        rest = tactics[len(results) :]
        await process.send({"do": "run", "state": number, "tactics": list(rest), "heartbeats": self._limits.heartbeats})
        for tactic in rest:
            try:
                async with asyncio.timeout(self._limits.seconds):
                    reply = await process.receive()
            except TimeoutError:
                await self._worker.restart()
                results.append(Timeout(TimeoutKind.WALL_CLOCK))
                return
            results.append(self._result(reply, (*origin.path, tactic)))

    def _result(self, reply: Reply, path: tuple[str, ...]) -> TacticResult | _Reached:
        if "state" in reply:
            return self._adopt(reply, path)
        if "finished" in reply:
            return ProofFinished()
        if reply["error"] == TimeoutKind.HEARTBEATS:
            return Timeout(TimeoutKind.HEARTBEATS)
        if reply["error"] == "request":
            raise LeanFailure(f"The proof server refused a request: {reply['message']}.")
        return LeanError(ErrorKind(reply["error"]), reply["message"])

    def _adopt(self, reply: Reply, path: tuple[str, ...]) -> _Reached:
        """Gives a state of the server a number in this session."""
        self._next_id += 1
        self._states[self._next_id] = _Origin(path, plain_key(reply["key"]), reply["state"], self._worker.generation)
        return _Reached(self._next_id, reply["coupled"])

    async def _with_goals(self, results: Sequence[TacticResult | _Reached]) -> list[TacticResult]:
        """The results with the goals of the states that were reached."""
        reached = {self._states[r.id].key: r.id for r in results if isinstance(r, _Reached)}
        unknown = {key: number for key, number in reached.items() if key not in self._texts}
        lost: dict[str, str] = {}
        numbers: dict[str, int] = {}
        for key, number in unknown.items():
            try:
                numbers[key] = await self._number(self._states[number])
            except _Lost as reason:
                lost[key] = str(reason)
        if numbers:
            process = await self._worker.process()
            reply = await process.ask({"do": "show", "states": list(numbers.values())})
            self._texts.update(zip(numbers, map(tuple, reply["goals"]), strict=True))
        return [self._with_text(r, lost) if isinstance(r, _Reached) else r for r in results]

    def _with_text(self, reached: _Reached, lost: dict[str, str]) -> TacticResult:
        key = self._states[reached.id].key
        if key in lost:
            del self._states[reached.id]
            return ProofGivenUp(lost[key])
        return TacticState(reached.id, self._texts[key], key, reached.coupled)

    async def _number(self, origin: _Origin) -> int:
        """The number of a state in the present process, to which it is brought back if need be."""
        await self._worker.process()
        if origin.number is None or origin.generation != self._worker.generation:
            origin.number = await self._replay(origin)
            origin.generation = self._worker.generation
        return origin.number

    async def _replay(self, origin: _Origin) -> int:
        """Walks the path to a state again. Raises `_Lost` if it does not lead there any more."""
        reply = await self._open_root()
        process = await self._worker.process()
        for tactic in origin.path:
            self._forgotten.append(reply["state"])
            request = {"do": "run", "state": reply["state"], "tactics": [tactic], "heartbeats": self._limits.heartbeats}
            try:
                async with asyncio.timeout(2 * self._limits.seconds):
                    reply = await process.ask(request)
            except (TimeoutError, LeanEnded) as error:
                await self._worker.restart()
                raise _Lost(f"«{tactic}» did not get through again") from error
            if "state" not in reply:
                raise _Lost(f"«{tactic}» gave another result when it was run again")
        if plain_key(reply["key"]) != origin.key:
            raise _Lost("the same tactics led to another state")
        return int(reply["state"])

    async def _open_root(self) -> Reply:
        assert self._goal is not None, "the session was not opened"
        goal = self._goal
        document = await self._worker.document(goal.source)
        if all(stated.name != goal.name for stated in document.goals):
            document = await self._worker.document(goal.source, every=True)
        process = await self._worker.process()
        reply = await process.ask({"do": "open", "document": document.number, "name": goal.name})
        if "state" not in reply:
            raise LeanFailure(
                f"Lean cannot state {goal.name}: {reply['message']}.", remedy="Check the file with `lean` and mend it."
            )
        return reply

    async def _tell_forgotten(self) -> None:
        if self._forgotten:
            numbers, self._forgotten = self._forgotten, []
            async with self._worker.conversation():
                process = await self._worker.process()
                await process.ask({"do": "release", "states": numbers})


class _Lost(Exception):
    """A state cannot be reached any more; the text says why."""
