"""Starting a process as it was put together: its three streams are pipes, and it has a session of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from asyncio.subprocess import PIPE, Process

from search.errors import LeanFailure
from search.lean.confine.launch import Launch

_LINE_BYTES = 1 << 16


async def start(how: Launch, *, line_bytes: int = _LINE_BYTES) -> Process:
    """The process, from whose output lines of up to so many bytes can be read. Raises `LeanFailure` if it cannot be started.

    Whoever is cancelled while it starts leaves nothing of it behind.
    """
    starting = asyncio.create_task(
        asyncio.create_subprocess_exec(
            *how.argv,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=how.env,
            cwd=how.cwd,
            limit=line_bytes,
            start_new_session=True,
        )
    )
    try:
        return await asyncio.shield(starting)
    except OSError as error:
        raise LeanFailure(f"Lean could not be started: {error}.") from error
    except asyncio.CancelledError:
        # asyncio itself would end the first process alone, to which what confines Lean may not have bound Lean yet.
        with contextlib.suppress(OSError):
            await _end(await starting)
        raise


async def _end(process: Process) -> None:
    end_group(process)
    assert process.stdin is not None
    process.stdin.close()
    await process.communicate()


def end_group(process: Process) -> None:
    """Kills a process that was started here and all that it started. Not to be called when its end was seen long ago."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
