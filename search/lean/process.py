"""One proof server process: a request goes in as a line of JSON, its replies come out as lines of JSON.

Responsible for starting, talking to and ending the process, and for saying why it ended. What the requests mean is `wire`'s.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
from pathlib import Path
from typing import Any, TypeVar

from search.errors import LeanFailure
from search.lean.confine.launch import Confinement, launch, signal_of
from search.lean.confine.start import end_group, start
from search.lean.toolchain import Toolchain
from search.lean.wire import NoReply, Request, read_reply

_LINE_LIMIT = 256 * 1024 * 1024
"""Bytes of the longest reply: a state may be large, but not this large."""
_STDERR_BYTES = 16 * 1024
_CHUNK_BYTES = 64 * 1024
R = TypeVar("R")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class LeanEnded(LeanFailure):
    """The process ended while something was asked of it, or before; or it said what is no reply, and cannot be talked to."""


class ProofServerProcess:
    """A running proof server. Only one request may be under way at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._said = b""
        """The end of what it wrote to standard error."""
        self._ended_all = False
        """Whether its whole group was killed; the number may then become another's."""
        self._requests = 0
        """How many were sent; each has its number, which its replies bear."""
        self._listener = asyncio.create_task(self._listen())

    @classmethod
    async def start(cls, toolchain: Toolchain, confinement: Confinement) -> ProofServerProcess:
        """Starts a server with the given Lean. Raises `LeanFailure` if it cannot be started at all."""
        how = launch(toolchain, toolchain.server_arguments(), confinement)
        return cls(await start(how, line_bytes=_LINE_LIMIT))

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.returncode is None

    @property
    def resident_bytes(self) -> int:
        """Memory that Lean holds; 0 where that cannot be told."""
        try:
            return int(Path(f"/proc/{_innermost(self.pid)}/statm").read_text().split()[1]) * _PAGE
        except (OSError, IndexError, ValueError):
            return 0

    async def send(self, request: Request[Any]) -> None:
        """Sends a request. Raises `LeanEnded` if nobody is there to read it."""
        assert self._process.stdin is not None
        try:
            self._requests += 1
            self._process.stdin.write(json.dumps({"id": self._requests, **request.write()}).encode() + b"\n")
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise await self._ended() from error

    async def receive(self, request: Request[R]) -> R:
        """The next reply to the request sent last. Raises `LeanEnded` if the process ends first, or says what is no reply."""
        line = await self._read_line()
        try:
            reply = json.loads(line)
            if isinstance(reply, dict):
                return read_reply(request, self._requests, reply)
            why = repr(line[:80].decode(errors="replace"))
        except NoReply as no_reply:
            why = str(no_reply)
        except (ValueError, RecursionError):
            why = repr(line[:80].decode(errors="replace"))
        await self.kill()
        raise LeanEnded(f"The Lean process said something that is no reply: {why}.")

    async def ask(self, request: Request[R]) -> R:
        """Sends a request that has one reply, and returns it. Raises `LeanEnded` as `send` and `receive` do."""
        await self.send(request)
        return await self.receive(request)

    async def _read_line(self) -> bytes:
        assert self._process.stdout is not None
        try:
            line = await self._process.stdout.readline()
        except ValueError:
            await self.kill()
            raise LeanEnded(f"The Lean process said more than {_LINE_LIMIT // 1024**2} MB at once.") from None
        if not line.endswith(b"\n"):
            raise await self._ended()
        return line

    async def kill(self) -> None:
        """Ends the process at once and waits until it is gone."""
        # All of its group, even where the first of it has ended: what confines Lean may be killed before Lean is bound to it.
        if not self._ended_all:
            end_group(self._process)
            self._ended_all = True
        # Its end is not seen while more output is waiting than is read at once.
        assert self._process.stdout is not None
        while await self._process.stdout.read(_CHUNK_BYTES):
            pass
        await self._process.wait()
        # Not awaited itself: whoever is cancelled meanwhile would cancel it, and the next to end the process with it.
        await asyncio.wait([self._listener])

    async def _listen(self) -> None:
        """Keeps the end of what the process writes to standard error."""
        assert self._process.stderr is not None
        while chunk := await self._process.stderr.read(_STDERR_BYTES):
            self._said = (self._said + chunk)[-_STDERR_BYTES:]

    async def _ended(self) -> LeanEnded:
        await self.kill()
        status = self._process.returncode or 0
        number = signal_of(status)
        how = f"with status {status}" if number is None else f"by signal {_signal_name(number)}"
        lines = self._said.decode(errors="replace").split("\n")
        last = next((line.rstrip() for line in reversed(lines) if line.strip()), "")
        return LeanEnded(f"The Lean process ended {how}" + (f": {last}" if last else "."))


def _innermost(pid: int) -> int:
    """The process that is Lean: the one that was started, or, below bubblewrap, the child of its child."""
    children = Path(f"/proc/{pid}/task/{pid}/children")  # which not every kernel tells
    while children.exists() and (found := children.read_text().split()):
        pid = int(found[0])
        children = Path(f"/proc/{pid}/task/{pid}/children")
    return pid


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
