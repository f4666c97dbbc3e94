"""Starts and ends a process as described by a `Launch`: its standard streams are pipes, and it has its own session."""

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
    """Starts the process. Lines of its output may have up to `line_bytes` bytes. Raises `LeanFailure` if it does not start.

    If the call is cancelled, the process is killed.
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
        # asyncio would kill only the first process (such as bwrap), which may not have set its child to die with it yet.
        with contextlib.suppress(OSError):
            await _end(await starting)
        raise


async def _end(process: Process) -> None:
    end_group(process)
    assert process.stdin is not None
    process.stdin.close()
    await process.communicate()


def end_group(process: Process) -> None:
    """Kills a process started here and its whole process group. Must not be called long after its end: ids are reused."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
