"""The Lean processes behind all Dojos of this process: an event loop in a thread of its own, so that callers need none.

A Lean process that a Dojo leaves is used by the next one, which then need not import Mathlib again. After a fork the child
starts anew, and leaves the parent's Lean processes alone.
"""

from __future__ import annotations

import asyncio
import atexit
import ctypes
import os
import threading
from collections import defaultdict
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from search.dojo.settings import settings
from search.lean.confine.launch import Confinement
from search.lean.pool import RESIDENT_LIMIT
from search.lean.toolchain import Toolchain, find_toolchain
from search.lean.worker import Worker

T = TypeVar("T")

_MOST_IDLE = 2
"""Lean processes kept for the next Dojo, for each Lean."""


class Backend:
    """Runs coroutines for callers in other threads, and lends workers. For this process only, not for one forked from it."""

    def __init__(self, confinement: Confinement) -> None:
        self.pid = os.getpid()
        self.confinement = confinement
        self._toolchains: dict[Path | None, Toolchain] = {}
        self._finding = threading.Lock()
        self._idle: dict[Path, list[Worker]] = defaultdict(list)
        """By the library of their Lean, which no two kinds of Lean have in common."""
        self._lent: set[Worker] = set()
        self._unwaited: set[asyncio.Task[None]] = set()
        """Held so that they are not collected before they end."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="dojo", daemon=True)
        self._thread.start()

    def run_later(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs it without waiting for its end, in any thread, also in the loop's own; drops it if all is shut down."""

        def start() -> None:
            task = self._loop.create_task(work)
            self._unwaited.add(task)
            task.add_done_callback(self._unwaited.discard)

        if self._loop.is_closed():
            work.close()
        else:
            self._loop.call_soon_threadsafe(start)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What the coroutine returns or raises. If the caller is interrupted, it is cancelled."""
        future = asyncio.run_coroutine_threadsafe(work, self._loop)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def toolchain(self, package: Path | None, file: Path) -> Toolchain:
        """The Lean for a file, found once for each package. Raises `LeanFailure`."""
        with self._finding:
            if package not in self._toolchains:
                self._toolchains[package] = find_toolchain(file, mechanism=self.confinement.mechanism)
            return self._toolchains[package]

    async def borrow(self, toolchain: Toolchain, load_seconds: float) -> Worker:
        """A worker that nobody else uses until it is given back. `load_seconds`: how long it may take over a file."""
        idle = self._idle[toolchain.library]
        worker = idle.pop() if idle else Worker(toolchain, self.confinement, load_seconds)
        worker.load_seconds = load_seconds
        self._lent.add(worker)
        return worker

    async def give_back(self, toolchain: Toolchain, worker: Worker) -> None:
        """Keeps the worker's process for the next, or ends it if there are enough or it is large."""
        self._lent.discard(worker)
        idle = self._idle[toolchain.library]
        if len(idle) < _MOST_IDLE and worker.resident_bytes < RESIDENT_LIMIT:
            idle.append(worker)
        else:
            await worker.restart()

    def shut_down(self) -> None:
        """Ends all Lean processes and the thread."""
        self.run(self._end_all())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end_all(self) -> None:
        workers = {*self._lent, *(worker for idle in self._idle.values() for worker in idle)}
        await asyncio.gather(*(worker.restart() for worker in workers))
        self._idle.clear()
        self._lent.clear()


_backend: Backend | None = None
_starting = threading.Lock()


def backend() -> Backend:
    """The one of this process, started when it is first asked for. Raises `NoConfinement`."""
    global _backend
    with _starting:
        if _backend is None:
            _backend = Backend(settings().confinement())
        return _backend


def shut_down() -> None:
    """Ends all Lean processes of Dojos. A Dojo that is opened later starts anew."""
    global _backend
    with _starting:
        old, _backend = _backend, None
    if old is not None:
        old.shut_down()


def _forget_after_fork() -> None:
    """The thread is not there in a child. What the parent has open must not be closed here: closing it would end its Lean."""
    global _backend, _starting
    _starting = threading.Lock()
    if _backend is not None:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(_backend))  # so that it is never collected, not even at the end
        _backend = None


atexit.register(shut_down)
os.register_at_fork(after_in_child=_forget_after_fork)
