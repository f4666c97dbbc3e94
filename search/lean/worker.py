"""A worker: one proof server process, and another in its place when it has ended.

It knows which files its process has read, and starts it only when it is needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from search.goal import Goal, Source, Span
from search.lean.confine.launch import Confinement
from search.lean.errors import LeanFailure
from search.lean.process import LeanEnded, ProofServerProcess, Reply
from search.lean.toolchain import Toolchain

_DOCUMENTS = 8
"""Files that a process keeps read; the oldest is forgotten when there are more."""
_COUNT = {"do": "memory"}
"""The least that can be asked of a process."""


class UnreadableFile(LeanFailure):
    """Lean cannot read a file of goals, and the file is at fault."""


class MissingImports(UnreadableFile):
    """A file imports what this Lean does not have."""


@dataclass(frozen=True)
class Document:
    """A file as one process has read it."""

    number: int
    """Its number in that process."""
    goals: tuple[Goal, ...]
    left: int
    """How many other commands hold a `sorry`: they are no goals."""
    errors: tuple[str, ...]
    """What Lean found wrong with it, as Lean says it."""


class Worker:
    """Owns one process at a time."""

    def __init__(self, toolchain: Toolchain, confinement: Confinement, load_seconds: float) -> None:
        """`load_seconds`: how long Lean may take over one file."""
        self._toolchain = toolchain
        self._confinement = confinement
        self._load_seconds = load_seconds
        self._process: ProofServerProcess | None = None
        self._documents: dict[tuple[str, bool], Document] = {}
        self.generation = 0
        """Grows with each process: what belonged to an earlier one is gone."""

    async def process(self) -> ProofServerProcess:
        """The running process. Raises `LeanFailure` if none can be started."""
        if self._process is None or not self._process.running:
            await self.restart()
            self._process = await ProofServerProcess.start(self._toolchain, self._confinement)
        return self._process

    async def restart(self) -> None:
        """Ends the process, if there is one; the next is started when it is needed."""
        if self._process is not None:
            await self._process.kill()
            self._process = None
        self._documents.clear()
        self.generation += 1

    @asynccontextmanager
    async def conversation(self) -> AsyncIterator[None]:
        """Within it the process is talked to. If that is cancelled, or does not go on, the process is ended: replies may be on
        their way that nobody will read, and the next who asks would take them for an answer.
        """
        try:
            yield
        except (asyncio.CancelledError, LeanEnded):
            await self.restart()
            raise

    @property
    def resident_bytes(self) -> int:
        return self._process.resident_bytes if self._process is not None and self._process.running else 0

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
        document = await self._load(source, every)
        self._documents[source.digest, every] = document
        if len(self._documents) > _DOCUMENTS:
            oldest = self._documents.pop(next(iter(self._documents)))
            await (await self.process()).ask({"do": "close", "document": oldest.number})
        return document

    async def _load(self, source: Source, every: bool) -> Document:
        """Has a file read. The file is at fault if it takes too long, or ends two processes."""
        name = str(source.path) if source.path is not None else "<input>"
        request = {"do": "load", "text": source.text, "file": name, "all": every}
        try:
            async with asyncio.timeout(self._load_seconds):
                try:
                    return _document(await self._ask_alone(request), source, name)
                except LeanEnded:
                    # A process may be killed from outside, and Lean may not work at all: then it does not answer this either.
                    await self.restart()
                    await (await self.process()).ask(_COUNT)
                return _document(await self._ask_alone(request), source, name)
        except TimeoutError:
            await self.restart()
            raise UnreadableFile(
                f"Lean did not get to the end of {name} within {self._load_seconds:g} seconds.",
                remedy="Find what in it takes so long, such as a proof by `decide`, and mend that.",
            ) from None
        except LeanEnded as ended:
            await self.restart()
            raise UnreadableFile(
                f"Lean does not get to the end of {name}: {ended.args[0]}",
                remedy="Find what in it Lean does not survive, and mend that.",
            ) from ended

    async def _ask_alone(self, request: Mapping[str, Any]) -> Reply:
        """The reply to a request, if the process has said nothing else besides; else raises `LeanEnded`."""
        process = await self.process()
        reply = await process.ask(request)
        _ = (await process.ask(_COUNT))["documents"]
        return reply


def _document(reply: Reply, source: Source, name: str) -> Document:
    """What a process says of a file. Raises `MissingImports`, or `LeanEnded` if it does not make sense."""
    if "document" not in reply:
        raise MissingImports(
            f"The imports of {name} cannot be had: {str(reply['message']).partition(chr(10))[0]}.",
            remedy="Name the Lean project that has them with `--lean-project`, and build it first.",
        )
    try:
        goals = tuple(
            Goal(name=said["name"], statement=said["statement"], source=source, hole=Span(*said["proof"]), end=said["end"])
            for said in reply["statements"]
        )
        return Document(int(reply["document"]), goals, int(reply["left"]), tuple(text.strip() for text in reply["errors"]))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise LeanEnded("The Lean process said something that is no reply: it names no file.") from None
