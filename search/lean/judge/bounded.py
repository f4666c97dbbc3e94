"""Runs one of the judge's programs to its end, with its input and with limits on its time and on the size of its output.

The output is treated as untrusted bytes. No process is left afterwards.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterable
from dataclasses import dataclass, field

from search.lean.confine.launch import Launch, signal_of
from search.lean.confine.start import end_group, start

_STDERR_BYTES = 64 * 1024
_CHUNK = 1 << 16
_LIMIT_SIGNALS = {signal.SIGKILL, signal.SIGXCPU, signal.SIGABRT}
"""The signals by which a process ends that has exceeded its limit of memory or time."""


@dataclass(frozen=True)
class ProgramResult:
    """How a program ended, and its output."""

    out: bytes = field(repr=False)
    succeeded: bool
    hit_limit: bool
    """Whether it reached one of its limits; then it did not succeed."""
    error: str
    """Why it did not succeed, as a clause: the last line that it wrote to standard error, if there is one."""


async def run_bounded(how: Launch, given: AsyncIterable[bytes], *, seconds: float, most_bytes: int) -> ProgramResult:
    """Runs a program. Raises `LeanFailure` if it cannot be started, and whatever the iterator of its input raises."""
    process = await start(how)
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    feeding = asyncio.create_task(_feed(process.stdin, given))
    stderr_tail = asyncio.create_task(_tail(process.stderr, _STDERR_BYTES))
    limit = ""
    out = b""
    try:
        async with asyncio.timeout(seconds):
            out = await _read(process.stdout, most_bytes)
            # A program that writes too much is stopped.
            if len(out) > most_bytes:
                limit = f"Lean wrote more than {most_bytes:,} bytes"
            else:
                await process.wait()
    except TimeoutError:
        limit = f"Lean did not finish within {seconds:g} seconds"
    finally:
        end_group(process)
        # Closed here as well: a task that is cancelled before it starts closes nothing.
        process.stdin.close()
        feeding.cancel()
        # `wait` returns only after the pipes have been read to their end.
        fed, *_ = await asyncio.gather(feeding, stderr_tail, _tail(process.stdout, 0), return_exceptions=True)
        await process.wait()
    if isinstance(fed, Exception):
        raise fed
    if limit:
        return ProgramResult(out[:most_bytes], False, True, limit)
    return _ended(out, process.returncode or 0, stderr_tail.result())


def _ended(out: bytes, returncode: int, stderr: bytes) -> ProgramResult:
    by = signal_of(returncode)
    how = f"status {returncode}" if by is None else f"signal {by}"
    said = stderr.decode(errors="replace").strip().splitlines()
    return ProgramResult(out, returncode == 0, by in _LIMIT_SIGNALS, said[-1] if said else how)


async def _feed(pipe: asyncio.StreamWriter, given: AsyncIterable[bytes]) -> None:
    """Writes the program's input. A program that stops reading is no error here: its exit status shows the reason."""
    try:
        async for text in given:
            # In chunks: after each write a pipe moves all of its remaining buffer, which is slow if the buffer is large.
            for at in range(0, len(text), _CHUNK):
                pipe.write(text[at : at + _CHUNK])
                await pipe.drain()
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        pipe.close()


async def _read(pipe: asyncio.StreamReader, most: int) -> bytes:
    """Reads a pipe to its end, or up to the chunk that exceeds `most` bytes."""
    found = bytearray()
    while len(found) <= most and (chunk := await pipe.read(_CHUNK)):
        found += chunk
    return bytes(found)


async def _tail(pipe: asyncio.StreamReader, most: int) -> bytes:
    """Reads a pipe to its end and returns the last `most` bytes."""
    last = b""
    while chunk := await pipe.read(_CHUNK):
        last = (last + chunk)[-most:] if most else b""
    return last
