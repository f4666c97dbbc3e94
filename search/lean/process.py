"""One proof server process: requests are written as lines of JSON, replies are read as lines of JSON.

Responsible for starting the process, communicating with it, ending it, and reporting why it ended. The contents of requests
and replies are defined in `wire`.
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
from search.lean.wire import InvalidReply, Request, read_reply

_LINE_LIMIT = 256 * 1024 * 1024
"""Maximum bytes of a reply, larger than any state should be."""
_STDERR_BYTES = 16 * 1024
_CHUNK_BYTES = 64 * 1024
R = TypeVar("R")
_PAGE = os.sysconf("SC_PAGE_SIZE")


class LeanEnded(LeanFailure):
    """The process ended before or during a request, or it sent an invalid reply and cannot be used any more."""


class ProofServerProcess:
    """A running proof server. Only one request may be pending at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._said = b""
        """The end of its standard error."""
        self._group_killed = False
        """Whether its whole process group was killed; its id may be reused after that."""
        self._requests = 0
        """How many were sent; each has a number, which is repeated in its replies."""
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
        """Memory that Lean uses; 0 if unknown."""
        try:
            return int(Path(f"/proc/{_innermost(self.pid)}/statm").read_text().split()[1]) * _PAGE
        except (OSError, IndexError, ValueError):
            return 0

    async def send(self, request: Request[Any]) -> None:
        """Sends a request. Raises `LeanEnded` if the process has ended."""
        assert self._process.stdin is not None
        try:
            self._requests += 1
            self._process.stdin.write(json.dumps({"id": self._requests, **request.write()}).encode() + b"\n")
            await self._process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as error:
            raise await self._ended() from error

    async def receive(self, request: Request[R]) -> R:
        """Returns the next reply to the last request. Raises `LeanEnded` if the process ends first or the reply is invalid."""
        line = await self._read_line()
        try:
            reply = json.loads(line)
            if isinstance(reply, dict):
                return read_reply(request, self._requests, reply)
            why = repr(line[:80].decode(errors="replace"))
        except InvalidReply as invalid:
            why = str(invalid)
        except (ValueError, RecursionError):
            why = repr(line[:80].decode(errors="replace"))
        await self.kill()
        raise LeanEnded(f"The Lean process sent an invalid reply: {why}.")

    async def ask(self, request: Request[R]) -> R:
        """Sends a request that has one reply, and returns the reply. Raises `LeanEnded` as `send` and `receive` do."""
        await self.send(request)
        return await self.receive(request)

    async def _read_line(self) -> bytes:
        assert self._process.stdout is not None
        try:
            line = await self._process.stdout.readline()
        except ValueError:
            await self.kill()
            raise LeanEnded(f"The Lean process sent a reply of more than {_LINE_LIMIT // 1024**2} MB.") from None
        if not line.endswith(b"\n"):
            raise await self._ended()
        return line

    async def kill(self) -> None:
        """Kills the process and waits for its end."""
        # The whole group, even if its first process has ended: that one (such as bwrap) may have been killed before its child
        # was set to die with it.
        if not self._group_killed:
            end_group(self._process)
            self._group_killed = True
        # `wait` does not return while unread output fills the stream's buffer.
        assert self._process.stdout is not None
        while await self._process.stdout.read(_CHUNK_BYTES):
            pass
        await self._process.wait()
        # Not awaited directly: a cancellation of this call would cancel the task, and the next call of `kill` with it.
        await asyncio.wait([self._listener])

    async def _listen(self) -> None:
        """Keeps the end of the process's standard error."""
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
    """Returns the id of the process that runs Lean: the one that was started, or under bubblewrap the child of its child."""
    children = Path(f"/proc/{pid}/task/{pid}/children")  # not available on every kernel
    while children.exists() and (found := children.read_text().split()):
        pid = int(found[0])
        children = Path(f"/proc/{pid}/task/{pid}/children")
    return pid


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
