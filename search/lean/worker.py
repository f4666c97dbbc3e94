"""A worker: one proof server process, and another in its place when it has ended. Several sessions may share it.

It owns what belongs to a process: which files it has read, and the numbers of the states that it keeps. Such a number never
goes to another process than the one that gave it. A process is started only when it is needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TypeVar

from search.errors import LeanFailure
from search.goal import Goal, Source, Span
from search.lean.confine.launch import Confinement
from search.lean.process import LeanEnded, ProofServerProcess
from search.lean.toolchain import Toolchain
from search.lean.wire import Close, Count, Load, Loaded, Memory, Open, Ran, Reached, Refused, Release, Request, Run, Show

R = TypeVar("R")

_DOCUMENTS = 8
"""Files that a process keeps read; the oldest is forgotten when there are more."""


class UnreadableFile(LeanFailure):
    """Lean cannot read a file of goals, and the file is at fault."""


class MissingImports(UnreadableFile):
    """A file imports what this Lean does not have."""


@dataclass(frozen=True)
class Document:
    """A file as one process has read it."""

    number: int
    """Its number in that process."""
    generation: int
    """Of the process."""
    goals: tuple[Goal, ...]
    left: int
    """How many other commands hold a `sorry`: they are no goals."""
    errors: tuple[str, ...]
    """What Lean found wrong with it, as Lean says it."""


@dataclass(frozen=True)
class StateNumber:
    """Where a process keeps a state."""

    number: int
    generation: int
    """Of the process."""


class Worker:
    """Owns one process at a time, with which one session at a time talks."""

    def __init__(self, toolchain: Toolchain, confinement: Confinement, load_seconds: float) -> None:
        """`load_seconds`: how long Lean may take over one file, or over a reply to anything else but a tactic."""
        self._toolchain = toolchain
        self._confinement = confinement
        self.load_seconds = load_seconds
        """How long Lean may take over one file."""
        self._process: ProofServerProcess | None = None
        self._generation = 0
        """Grows with each process: what belonged to an earlier one is gone."""
        self._documents: dict[tuple[str, bool], Document] = {}
        self._forgotten: list[int] = []
        """Numbers in the present process that nobody will ask for again."""
        self._talking = asyncio.Lock()
        self.sessions = 0
        """How many sessions share it at present."""

    @contextmanager
    def shared(self) -> Iterator[Worker]:
        """While this lasts, the worker counts one session more."""
        self.sessions += 1
        try:
            yield self
        finally:
            self.sessions -= 1

    @asynccontextmanager
    async def conversation(self) -> AsyncIterator[None]:
        """Within it the process is talked to, by nobody else. If that is cancelled, or does not go on, the process is ended:
        replies may be on their way that nobody will read, and the next caller would take them for its own.
        """
        async with self._talking:
            try:
                yield
            except (asyncio.CancelledError, LeanEnded):
                await self.restart()
                raise

    async def restart(self) -> None:
        """Ends the process, if there is one; the next is started when it is needed."""
        self._documents.clear()
        self._forgotten.clear()
        self._generation += 1
        if self._process is not None:
            process, self._process = self._process, None
            await process.kill()

    async def restart_if_larger(self, limit_bytes: int) -> None:
        """Ends a process that has grown beyond this, unless somebody talks to it."""
        if not self._talking.locked() and self.resident_bytes > limit_bytes:
            async with self._talking:
                await self.restart()

    async def process(self) -> ProofServerProcess:
        """The running process. Raises `LeanFailure` if none can be started."""
        if self._process is None or not self._process.running:
            await self.restart()
            self._process = await ProofServerProcess.start(self._toolchain, self._confinement)
        return self._process

    @property
    def resident_bytes(self) -> int:
        """Memory that the process holds; 0 if there is none."""
        return self._process.resident_bytes if self._process is not None and self._process.running else 0

    async def count(self) -> Count:
        """How much the process keeps."""
        async with self.conversation():
            await self.tidy()
            return await self._ask(await self.process(), Memory())

    async def tidy(self) -> None:
        """Has the process forget what nobody will ask for again. Within a conversation only."""
        process = await self.process()
        if self._forgotten:
            numbers, self._forgotten = self._forgotten, []
            await self._ask(process, Release(tuple(numbers)))

    async def _ask(self, process: ProofServerProcess, request: Request[R]) -> R:
        """The reply. Raises `LeanEnded` if there is none in time, too: then the process is not talked to any more."""
        try:
            async with asyncio.timeout(self.load_seconds):
                return await process.ask(request)
        except TimeoutError:
            await self.restart()
            raise LeanEnded(f"The Lean process did not answer within {self.load_seconds:g} seconds.") from None

    # Files

    async def document(self, source: Source, *, every: bool = False) -> Document:
        """Has the file read, unless the present process has done so.

        Its goals are the theorems whose proof is missing, or every theorem: each is stated as if its proof and all that follows
        were not there. Raises `UnreadableFile` if its imports cannot be had, or Lean does not get to its end.
        """
        async with self.conversation():
            return await self._document(source, every)

    async def _document(self, source: Source, every: bool) -> Document:
        await self.process()
        known = self._documents.get((source.digest, every))
        if known is not None:
            return known
        document = self._document_of(await self._load(source, every=every), source)
        self._documents[source.digest, every] = document
        return document

    async def said_of(self, source: Source) -> tuple[list[str], list[str]]:
        """What Lean says when it reads a file: its first errors and all other messages, as it says them.

        The file is not kept. Raises `UnreadableFile`.
        """
        async with self.conversation():
            reply = await self._load(source, messages=True)
            await self._ask(await self.process(), Close(reply.document))
        return [text.strip() for text in reply.errors], [text.strip() for text in reply.messages]

    async def _load(self, source: Source, *, every: bool = False, messages: bool = False) -> Loaded:
        """Has a file read. The file is at fault if it takes too long, or ends two processes."""
        name = str(source.path) if source.path is not None else "<input>"
        request = Load(source.text, name, every, messages)
        try:
            reply = await self._load_alone(request, name)
        except LeanEnded:
            # A process may be killed from outside, and Lean may not work at all: then it does not answer this either.
            await self.restart()
            await self._ask(await self.process(), Memory())
            try:
                reply = await self._load_alone(request, name)
            except LeanEnded as ended:
                await self.restart()
                raise UnreadableFile(
                    f"Lean does not get to the end of {name}: {ended.args[0]}",
                    remedy="Find what in it Lean does not survive, and mend that.",
                ) from ended
        if isinstance(reply, Refused):
            raise MissingImports(
                f"The imports of {name} cannot be had: {reply.message.partition(chr(10))[0]}.",
                remedy="Name the Lean project that has them with `--lean-project`, and build it first.",
            )
        return reply

    async def _load_alone(self, request: Load, name: str) -> Loaded | Refused:
        """The reply, if the process has said nothing else besides; else raises `LeanEnded`."""
        process = await self.process()
        if len(self._documents) >= _DOCUMENTS:
            oldest = self._documents.pop(next(iter(self._documents)))
            await self._ask(process, Close(oldest.number))
        try:
            async with asyncio.timeout(self.load_seconds):
                reply = await process.ask(request)
        except TimeoutError:
            await self.restart()
            raise UnreadableFile(
                f"Lean did not get to the end of {name} within {self.load_seconds:g} seconds.",
                remedy="Find what in it takes so long, such as a proof by `decide`, and mend that.",
            ) from None
        await self._ask(process, Memory())
        return reply

    def _document_of(self, reply: Loaded, source: Source) -> Document:
        """A file as the present process has read it."""
        goals = tuple(
            Goal(name=stated.name, statement=stated.statement, source=source, hole=Span(*stated.proof), end=stated.end)
            for stated in reply.statements
        )
        errors = tuple(text.strip() for text in reply.errors)
        return Document(reply.document, self._generation, goals, reply.left, errors)

    # States: within a conversation only

    async def open(self, goal: Goal) -> Reached:
        """The root state of a goal. Raises `LeanFailure` if Lean cannot state it."""
        document = await self._document(goal.source, False)
        if all(stated.name != goal.name for stated in document.goals):
            document = await self._document(goal.source, True)
        process = await self.process()
        if document.generation != self._generation:
            raise _ended_unseen()
        reply = await self._ask(process, Open(document.number, goal.name))
        if isinstance(reply, Refused):
            raise LeanFailure(
                f"Lean cannot state {goal.name}: {reply.message}.", remedy="Check the file with `lean` and mend it."
            )
        return reply

    async def run(
        self, on: StateNumber, tactics: Sequence[str], heartbeats: int, *, stop_at_proof: bool = False
    ) -> AsyncGenerator[Ran, None]:
        """What comes of each tactic, as soon as it is known; up to the first that finishes the proof if `stop_at_proof`."""
        process = await self.process()
        request = Run(self._known(on), tuple(tactics), heartbeats, stop_at_proof)
        await process.send(request)
        for place in range(len(tactics)):
            ran = await process.receive(request)
            if ran.tactic != place:
                raise LeanEnded("The Lean process said something that is no reply: it answers another tactic.")
            yield ran

    async def show(self, states: Sequence[StateNumber]) -> list[tuple[str, ...]]:
        """The goals of each of these states as text."""
        process = await self.process()
        return list((await self._ask(process, Show(tuple(self._known(state) for state in states)))).goals)

    def keep(self, reached: Reached) -> StateNumber:
        """Where the present process keeps a state that it has just reached."""
        return StateNumber(reached.state, self._generation)

    def keeps(self, state: StateNumber) -> bool:
        """Whether the present process keeps the state."""
        return state.generation == self._generation

    def forget(self, state: StateNumber) -> None:
        """The process need not keep the state any more: it is told by `tidy`."""
        if self.keeps(state):
            self._forgotten.append(state.number)

    def _known(self, state: StateNumber) -> int:
        """The number to be sent. Raises `LeanEnded` if the process that gave it has been replaced."""
        if not self.keeps(state):
            raise _ended_unseen()
        return state.number


def _ended_unseen() -> LeanEnded:
    return LeanEnded("The Lean process ended while nobody talked to it.")
