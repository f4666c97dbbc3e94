"""A worker: one proof server process, replaced by a new one when it has ended. Several sessions may share it.

It keeps track of the files that its process has read and of the numbers of its states. A number is never sent to another
process than the one that assigned it. A process is started only when it is needed.
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
"""Number of files that a process keeps in memory; the oldest is released first."""


class UnreadableFile(LeanFailure):
    """Lean cannot read a goals file, and the file is the cause."""


class ReadingTimeout(UnreadableFile):
    """Lean did not finish reading a file in time."""


class MissingImports(UnreadableFile):
    """A file imports modules that this Lean does not have."""


@dataclass(frozen=True)
class Document:
    """A file that one process has read."""

    number: int
    """Its number in that process."""
    generation: int
    """The generation of the process."""
    goals: tuple[Goal, ...]
    left: int
    """How many other commands contain a `sorry`: they are not goals."""
    errors: tuple[str, ...]
    """Lean's error messages."""


@dataclass(frozen=True)
class StateNumber:
    """Identifies a state in a process."""

    number: int
    generation: int
    """The generation of the process."""


class Worker:
    """Owns one process at a time, which one session at a time uses."""

    def __init__(self, toolchain: Toolchain, confinement: Confinement, load_seconds: float) -> None:
        """`load_seconds`: the time limit for reading a file, or for a reply to any other request but a tactic."""
        self._toolchain = toolchain
        self._confinement = confinement
        self.load_seconds = load_seconds
        """How long Lean may take over one file."""
        self._process: ProofServerProcess | None = None
        self._generation = 0
        """Increases with each process: the states and files of earlier ones are lost."""
        self._documents: dict[tuple[str, bool], Document] = {}
        self._forgotten: list[int] = []
        """Numbers of released states that the current process still keeps."""
        self._ends_next = False
        """Whether the process is to be ended after the present conversation."""
        self._lock = asyncio.Lock()
        self.sessions = 0
        """How many sessions share it now."""

    @contextmanager
    def shared(self) -> Iterator[Worker]:
        """Counts one more session for the duration of the context."""
        self.sessions += 1
        try:
            yield self
        finally:
            self.sessions -= 1

    @asynccontextmanager
    async def conversation(self) -> AsyncIterator[None]:
        """Gives exclusive use of the process. If the body is cancelled or the process fails, the process is ended: there may
        be replies that were not read, and the next caller would take them for its own.
        """
        async with self._lock:
            try:
                yield
            except (asyncio.CancelledError, LeanEnded):
                await self.restart()
                raise
            if self._ends_next:
                await self.restart()

    async def restart(self) -> None:
        """Ends the process, if there is one; the next is started when it is needed."""
        self._documents.clear()
        self._forgotten.clear()
        self._ends_next = False
        self._generation += 1
        if self._process is not None:
            process, self._process = self._process, None
            await process.kill()

    async def restart_if_larger(self, limit_bytes: int) -> None:
        """Ends a process that has grown beyond this limit: at once, or if it is in use, when the present conversation ends.

        Sessions that share it reach their states again in a new one.
        """
        if self.resident_bytes > limit_bytes:
            if self._lock.locked():
                self._ends_next = True
            else:
                async with self._lock:
                    await self.restart()

    async def process(self) -> ProofServerProcess:
        """Returns the running process, starting one if necessary. Raises `LeanFailure` if none can be started."""
        if self._process is None or not self._process.running:
            await self.restart()
            self._process = await ProofServerProcess.start(self._toolchain, self._confinement)
        return self._process

    @property
    def resident_bytes(self) -> int:
        """Memory that the process uses; 0 if there is none."""
        return self._process.resident_bytes if self._process is not None and self._process.running else 0

    async def count(self) -> Count:
        """Returns how many files and states the process keeps."""
        async with self.conversation():
            await self.release_forgotten()
            return await self._ask(await self.process(), Memory())

    async def release_forgotten(self) -> None:
        """Releases the forgotten states in the process. Only within a `conversation`."""
        process = await self.process()
        if self._forgotten:
            numbers, self._forgotten = self._forgotten, []
            await self._ask(process, Release(tuple(numbers)))

    async def _ask(self, process: ProofServerProcess, request: Request[R]) -> R:
        """Returns the reply. Raises `LeanEnded` also on a timeout, after which the process is ended."""
        try:
            async with asyncio.timeout(self.load_seconds):
                return await process.ask(request)
        except TimeoutError:
            await self.restart()
            raise LeanEnded(f"The Lean process did not answer within {self.load_seconds:g} seconds.") from None

    # Files

    async def document(self, source: Source, *, every: bool = False) -> Document:
        """Returns the file as read by the current process, which reads it if it has not done so.

        Its goals are the theorems whose proof is missing, or with `every` all theorems: each is stated without its proof and
        everything after it. Raises `UnreadableFile` if its imports are not available, or Lean does not finish reading it.
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
        """Returns what Lean reports when it reads a file: its first errors and all other messages.

        The file is not kept. Raises `UnreadableFile`.
        """
        async with self.conversation():
            reply = await self._load(source, messages=True)
            await self._ask(await self.process(), Close(reply.document))
        return [text.strip() for text in reply.errors], [text.strip() for text in reply.messages]

    async def _load(self, source: Source, *, every: bool = False, messages: bool = False) -> Loaded:
        """Reads a file. The file is considered the cause if reading takes too long, or ends two processes."""
        name = str(source.path) if source.path is not None else "<input>"
        request = Load(source.text, name, every, messages)
        try:
            reply = await self._load_alone(request, name)
        except LeanEnded:
            # The process may have been killed from outside, or Lean may not work at all: then this request fails as well.
            await self.restart()
            await self._ask(await self.process(), Memory())
            try:
                reply = await self._load_alone(request, name)
            except LeanEnded as ended:
                await self.restart()
                raise UnreadableFile(
                    f"Lean does not finish reading {name}: {ended.args[0]}",
                    remedy="Find the part of it that crashes Lean, and change it.",
                ) from ended
        if isinstance(reply, Refused):
            raise MissingImports(
                f"The imports of {name} are not available: {reply.message.partition(chr(10))[0]}.",
                remedy="Name the Lean project that has them with `--lean-project`, and build it first.",
            )
        return reply

    async def _load_alone(self, request: Load, name: str) -> Loaded | Refused:
        """Returns the reply. Raises `LeanEnded` if the process sent anything else."""
        process = await self.process()
        if len(self._documents) >= _DOCUMENTS:
            oldest = self._documents.pop(next(iter(self._documents)))
            await self._ask(process, Close(oldest.number))
        try:
            async with asyncio.timeout(self.load_seconds):
                reply = await process.ask(request)
        except TimeoutError:
            await self.restart()
            raise ReadingTimeout(
                f"Lean did not finish reading {name} within {self.load_seconds:g} seconds.",
                remedy="Find the part of it that takes so long, such as a proof by `decide`, and change it.",
            ) from None
        await self._ask(process, Memory())
        return reply

    def _document_of(self, reply: Loaded, source: Source) -> Document:
        """Returns a file as the current process has read it."""
        goals = tuple(
            Goal(name=stated.name, statement=stated.statement, source=source, hole=Span(*stated.proof), end=stated.end)
            for stated in reply.statements
        )
        errors = tuple(text.strip() for text in reply.errors)
        return Document(reply.document, self._generation, goals, reply.left, errors)

    # States: only within a `conversation`

    async def open(self, goal: Goal) -> Reached:
        """Returns the root state of a goal. Raises `LeanFailure` if Lean cannot state it."""
        document = await self._document(goal.source, False)
        if all(stated.name != goal.name for stated in document.goals):
            document = await self._document(goal.source, True)
        process = await self.process()
        if document.generation != self._generation:
            raise _ended_while_idle()
        reply = await self._ask(process, Open(document.number, goal.name))
        if isinstance(reply, Refused):
            raise LeanFailure(f"Lean cannot state {goal.name}: {reply.message}.", remedy="Check the file with `lean` and fix it.")
        return reply

    async def run(
        self, on: StateNumber, tactics: Sequence[str], heartbeats: int, *, spent: int = 0, stop_at_proof: bool = False
    ) -> AsyncGenerator[Ran, None]:
        """Yields each tactic's result as soon as it is known; up to the first that finishes the proof if `stop_at_proof`.

        `heartbeats`: the limit of each tactic. `spent`: heartbeats of the tactics that lead to the state, which count towards
        the theorem's own limit.
        """
        process = await self.process()
        request = Run(self._known(on), tuple(tactics), heartbeats, spent, stop_at_proof)
        await process.send(request)
        for place in range(len(tactics)):
            ran = await process.receive(request)
            if ran.tactic != place:
                raise LeanEnded("The Lean process sent an invalid reply: it answers another tactic.")
            yield ran

    async def show(self, states: Sequence[StateNumber]) -> list[tuple[str, ...]]:
        """Returns the goals of each of these states as text."""
        process = await self.process()
        return list((await self._ask(process, Show(tuple(self._known(state) for state in states)))).goals)

    def keep(self, reached: Reached) -> StateNumber:
        """Returns the identifier of a state that the current process has just reached."""
        return StateNumber(reached.state, self._generation)

    def keeps(self, state: StateNumber) -> bool:
        """Whether the current process keeps the state."""
        return state.generation == self._generation

    def forget(self, state: StateNumber) -> None:
        """Marks the state as no longer needed: `release_forgotten` releases it in the process."""
        if self.keeps(state):
            self._forgotten.append(state.number)

    def _known(self, state: StateNumber) -> int:
        """Returns the number to be sent. Raises `LeanEnded` if the process that assigned it has been replaced."""
        if not self.keeps(state):
            raise _ended_while_idle()
        return state.number


def _ended_while_idle() -> LeanEnded:
    return LeanEnded("The Lean process ended while it was idle.")
