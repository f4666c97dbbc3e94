"""Nothing of a Lean process stays when the process that started it is gone, however that ended."""

from __future__ import annotations

import functools
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from search.lean.confine.launch import Confinement, launch
from search.lean.confine.mechanism import Mechanism
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
        print((await pool.idle_process()).pid, flush=True)
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
