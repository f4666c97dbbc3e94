"""A worker: one proof server process, and another in its place when it has ended.

It knows which files its process has read, and starts it only when it is needed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from search.goal import Goal, Source, Span
from search.lean.confine.launch import Confinement
from search.lean.errors import LeanFailure
from search.lean.process import ProofServerProcess
from search.lean.toolchain import Toolchain

_DOCUMENTS = 8
"""Files that a process keeps read; the oldest is forgotten when there are more."""


class MissingImports(LeanFailure):
    """A file imports what this Lean does not have."""


@dataclass(frozen=True)
class Document:
    """A file as one process has read it."""

    number: int
    """Its number in that process."""
    goals: tuple[Goal, ...]
    errors: tuple[str, ...]
    """What Lean found wrong with it, as Lean says it."""


class Worker:
    """Owns one process at a time."""

    def __init__(self, toolchain: Toolchain, confinement: Confinement) -> None:
        self._toolchain = toolchain
        self._confinement = confinement
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
        """Within it the process is talked to. If that is cancelled, the process is ended: replies may be on their way that
        nobody will read, and the next who asks would take them for an answer.
        """
        try:
            yield
        except asyncio.CancelledError:
            await self.restart()
            raise

    @property
    def resident_bytes(self) -> int:
        return self._process.resident_bytes if self._process is not None and self._process.running else 0

    async def document(self, source: Source, *, every: bool = False) -> Document:
        """Has the file read, unless the present process has done so.

        Its goals are the theorems whose proof is missing, or every theorem: each is stated as if its proof and all that follows
        were not there. Raises `LeanFailure` if its imports cannot be had.
        """
        async with self.conversation():
            return await self._document(source, every)

    async def _document(self, source: Source, every: bool) -> Document:
        process = await self.process()
        known = self._documents.get((source.digest, every))
        if known is not None:
            return known
        name = str(source.path) if source.path is not None else "<input>"
        reply = await process.ask({"do": "load", "text": source.text, "file": name, "all": every})
        if "document" not in reply:
            raise MissingImports(
                f"The imports of {name} cannot be had: {reply['message'].splitlines()[0]}.",
                remedy="Name the Lean project that has them with `--lean-project`, and build it first.",
            )
        goals = tuple(
            Goal(
                name=said["name"],
                statement=said["statement"],
                source=source,
                hole=Span(*said["proof"]),
                end=said["end"],
            )
            for said in reply["statements"]
        )
        document = Document(reply["document"], goals, tuple(text.strip() for text in reply["errors"]))
        self._documents[source.digest, every] = document
        if len(self._documents) > _DOCUMENTS:
            oldest = self._documents.pop(next(iter(self._documents)))
            await process.ask({"do": "close", "document": oldest.number})
        return document
