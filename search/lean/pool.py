"""A pool of workers: a fixed number of Lean processes, shared by the running searches.

While one search waits for its policy, others use its process. After a search, a process that has grown too large is ended,
so that a campaign of any length runs in bounded memory.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType

from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.server_session import LeanLimits, ServerSession
from search.lean.toolchain import Toolchain
from search.lean.worker import Document, Worker

RESIDENT_LIMIT = 2 * 1024**3
"""Bytes. A process that has grown larger is ended when a session with it ends, or when it has read a file."""


class LeanPool:
    """Workers for one Lean. Use as an async context manager: leaving it ends all processes."""

    def __init__(
        self, toolchain: Toolchain, workers: int, limits: LeanLimits | None = None, *, confinement: Confinement | None = None
    ) -> None:
        """`confinement` defaults to the strongest available. Raises `NoConfinement` if there is none."""
        self.toolchain = toolchain
        self.limits = limits or LeanLimits()
        self.confinement = confinement or Confinement.strongest(workers)
        self._all = [Worker(toolchain, self.confinement, self.limits.load_seconds) for _ in range(workers)]

    @property
    def workers(self) -> int:
        return len(self._all)

    async def __aenter__(self) -> LeanPool:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in self._all:
            await worker.restart()

    @asynccontextmanager
    async def session(self, goal: Goal) -> AsyncIterator[ServerSession]:
        """Opens a session for one goal on the worker with the fewest sessions."""
        with self._least_used().shared() as worker:
            session = ServerSession(worker, self.limits)
            try:
                yield session
            finally:
                session.close()
        await worker.restart_if_larger(RESIDENT_LIMIT)

    async def read(self, source: Source, *, every: bool = False) -> Document:
        """Reads a file: the theorems it states without proof (with `every`, all theorems), and Lean's errors.

        Raises `UnreadableFile` if its imports are not available, or Lean does not finish reading it.
        """
        with self._least_used().shared() as worker:
            document = await worker.document(source, every=every)
        if worker.sessions == 0:
            await worker.restart_if_larger(RESIDENT_LIMIT)
        return document

    @property
    def first_worker(self) -> Worker:
        """For tests and measurements."""
        return self._all[0]

    def _least_used(self) -> Worker:
        return min(self._all, key=lambda worker: worker.sessions)
