"""Running one of the judge's programs from beginning to end: it gets its input, is given its time, and may say so much.

What the program says is bytes here, whoever wrote them. Nothing is left of the process afterwards.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterable
from dataclasses import dataclass, field

from search.lean.confine.launch import Launch, signal_of
from search.lean.confine.start import end_group, start

_COMPLAINTS_BYTES = 64 * 1024
_CHUNK = 1 << 16
_OUT_OF_MEANS = {signal.SIGKILL, signal.SIGXCPU, signal.SIGABRT}
"""How a process ends that has used up its memory or its time."""


@dataclass(frozen=True)
class Ended:
    """How a program came to its end."""

    out: bytes = field(repr=False)
    succeeded: bool
    out_of_means: bool
    """Whether it ran into one of its limits; then it did not succeed."""
    complaint: str
    """Why it did not succeed, as a clause; the last line that it wrote to standard error, if there is one."""


async def run_bounded(how: Launch, given: AsyncIterable[bytes], *, seconds: float, most_bytes: int) -> Ended:
    """Runs a program. Raises `LeanFailure` if it cannot be started, and what the source of its input raises."""
    process = await start(how)
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    feeding = asyncio.create_task(_feed(process.stdin, given))
    complaining = asyncio.create_task(_tail(process.stderr, _COMPLAINTS_BYTES))
    limit = ""
    out = b""
    try:
        async with asyncio.timeout(seconds):
            out = await _read(process.stdout, most_bytes)
            # Whoever says too much is not heard out.
            if len(out) > most_bytes:
                limit = f"Lean wrote more than {most_bytes:,} bytes"
            else:
                await process.wait()
    except TimeoutError:
        limit = f"Lean did not come to an end within {seconds:g} seconds"
    finally:
        end_group(process)
        # Here as well: what is cancelled before it has begun closes nothing.
        process.stdin.close()
        feeding.cancel()
        # The process is not waited for before its pipes are empty.
        fed, *_ = await asyncio.gather(feeding, complaining, _tail(process.stdout, 0), return_exceptions=True)
        await process.wait()
    if isinstance(fed, Exception):
        raise fed
    if limit:
        return Ended(out[:most_bytes], False, True, limit)
    return _ended(out, process.returncode or 0, complaining.result())


def _ended(out: bytes, returncode: int, complaints: bytes) -> Ended:
    by = signal_of(returncode)
    how = f"status {returncode}" if by is None else f"signal {by}"
    said = complaints.decode(errors="replace").strip().splitlines()
    return Ended(out, returncode == 0, by in _OUT_OF_MEANS, said[-1] if said else how)


async def _feed(pipe: asyncio.StreamWriter, given: AsyncIterable[bytes]) -> None:
    """Writes what the program is to read; one that does not read it will say so otherwise."""
    try:
        async for text in given:
            # Piece by piece: a pipe moves all that it has still to write each time that it has written some.
            for at in range(0, len(text), _CHUNK):
                pipe.write(text[at : at + _CHUNK])
                await pipe.drain()
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        pipe.close()


async def _read(pipe: asyncio.StreamReader, most: int) -> bytes:
    """What comes out of a pipe, up to the chunk that exceeds a number of bytes."""
    found = bytearray()
    while len(found) <= most and (chunk := await pipe.read(_CHUNK)):
        found += chunk
    return bytes(found)


async def _tail(pipe: asyncio.StreamReader, most: int) -> bytes:
    """The last bytes of what comes out of a pipe."""
    last = b""
    while chunk := await pipe.read(_CHUNK):
        last = (last + chunk)[-most:] if most else b""
    return last
