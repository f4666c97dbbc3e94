"""No Lean process survives the process that started it, however that ended."""

from __future__ import annotations

import asyncio
import functools
import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from search.lean.confine.launch import Confinement, Launch, launch, memory_limit
from search.lean.confine.mechanism import Mechanism
from search.lean.confine.start import end_group, start
from search.lean.judge.bounded import run_bounded
from search.lean.toolchain import Toolchain
from tests.cli.command import is_alive, wait_until
from tests.lean.confine.conftest import MIB

PARENT = """
import asyncio, sys
from search.goal import Source
from search.lean.confine.launch import Confinement, Mechanism
from search.lean.pool import LeanPool
from search.lean.toolchain import find_toolchain

async def main():
    confinement = Confinement(Mechanism(sys.argv[1]), 2**31)
    async with LeanPool(find_toolchain(), 1, confinement=confinement) as pool:
        await pool.read(Source("theorem t : 1 = 1 := by sorry"))
        print((await pool.first_worker.process()).pid, flush=True)
        await pool.read(Source("partial def spin (n : Nat) : IO Unit := spin n\\n#eval spin 0"))

asyncio.run(main())
"""
"""Starts Lean, tells its number, and has it elaborate what has no end."""


def family(pid: int) -> list[int]:
    """A process, its children, and theirs."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except FileNotFoundError:
        return []
    return [pid, *(one for child in children for one in family(int(child)))]


def are_gone(processes: list[int]) -> bool:
    return not any(map(is_alive, processes))


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_lean_ends_with_the_process_that_started_it(how: signal.Signals, mechanism: Mechanism, toolchain: Toolchain) -> None:
    for each in (mechanism, Mechanism.NONE):
        parent = subprocess.Popen([sys.executable, "-c", PARENT, each.value], stdout=subprocess.PIPE, text=True)
        assert parent.stdout is not None
        lean = int(parent.stdout.readline())
        started = family(lean)
        assert started and all(map(is_alive, started))
        parent.send_signal(how)
        parent.wait()
        wait_until(functools.partial(are_gone, started))
        parent.stdout.close()


def test_a_process_whose_parent_is_gone_does_not_begin(mechanism: Mechanism, toolchain: Toolchain) -> None:
    """It may have ended before its child asked to be killed with it: then nobody holds the other end of its output."""
    how = launch(toolchain, toolchain.server_arguments(), Confinement(mechanism, 2048 * MIB))
    reading, writing = os.pipe()
    os.close(reading)
    stdin, kept_open = os.pipe()
    done = subprocess.run(how.argv, env=how.env, cwd=how.cwd, stdin=stdin, stdout=writing, timeout=300, check=False)
    for descriptor in (writing, stdin, kept_open):
        os.close(descriptor)
    assert done.returncode == 1


def test_what_was_started_is_one_process_that_can_be_killed_alone(mechanism: Mechanism, toolchain: Toolchain) -> None:
    how = launch(toolchain, toolchain.server_arguments(), Confinement(mechanism, 2048 * MIB))
    lean = subprocess.Popen(
        how.argv, env=how.env, cwd=how.cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    )
    assert lean.stdin is not None and lean.stdout is not None
    lean.stdin.write(b'{"do": "memory"}\n')
    lean.stdin.flush()
    lean.stdout.readline()
    started = family(lean.pid)
    lean.kill()
    lean.wait()
    wait_until(functools.partial(are_gone, started))
    lean.stdin.close()
    lean.stdout.close()


MARKS = itertools.count(2048 * MIB + 1)
"""Limits of memory by which the processes of one test are known."""


def marked(mark: int) -> list[int]:
    """The processes that were started with this limit of memory, whatever their parent is now."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if str(memory_limit(mark)).encode() in words:
            found.append(int(folder.name))
    return found


@pytest.mark.parametrize("seconds", [0, 0.002, 0.004, 0.006, 0.008, 0.012, 0.02, 0.05])
@pytest.mark.parametrize("turns", range(7))
async def test_a_cancelled_start_leaves_no_process(
    mechanism: Mechanism, toolchain: Toolchain, turns: int, seconds: float
) -> None:
    """Lean may not be bound yet to what confines it, and reads what never ends: its input is open, and empty."""

    async def nothing_yet() -> AsyncIterator[bytes]:
        await asyncio.Event().wait()
        yield b""

    async def start_and_stay(how: Launch) -> None:
        process = await start(how)
        try:
            await process.wait()
        finally:
            end_group(process)
            await process.communicate()

    marks = []
    for run in (start_and_stay, lambda how: run_bounded(how, nothing_yet(), seconds=300, most_bytes=100)):
        marks.append(next(MARKS))
        how = launch(toolchain, toolchain.server_arguments(), Confinement(mechanism, marks[-1]))
        running: asyncio.Task[object] = asyncio.ensure_future(run(how))
        for _ in range(turns):
            await asyncio.sleep(0)
        time.sleep(seconds)  # The starting process goes on, and the loop that starts it does not.
        running.cancel()
        await asyncio.wait([running])
        assert running.cancelled()
    wait_until(lambda: not any(map(marked, marks)))
