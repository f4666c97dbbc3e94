"""Which mechanism of the system confines Lean here. One counts as available only after it was really tried.

What each of them does to a process is told where it is done: `bubblewrap`, `landlock` and `seccomp`, beside this file.
"""

from __future__ import annotations

import functools
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from search.errors import LeanFailure
from search.lean.confine import bubblewrap, landlock, seccomp

_BUBBLEWRAP_SECONDS = 20
_FIRST_STEPS = f"import ctypes; ctypes.CDLL('{seccomp.LIBRARY}')"
"""What the launcher does first in these namespaces."""


class Mechanism(StrEnum):
    """How a Lean process is kept from everything but Lean."""

    BUBBLEWRAP = "bubblewrap"
    """Namespaces of its own, made by `bwrap`, and within them a filter of system calls, and Landlock where the kernel has it."""
    LANDLOCK = "landlock"
    """Landlock and a filter of system calls, which the process puts on itself before it elaborates anything."""
    NONE = "none"
    """Limits only: what is elaborated can read, write and send whatever its user can."""


class NoConfinement(LeanFailure):
    """Nothing on this machine confines a Lean process."""

    remedy = (
        "Install libseccomp and bubblewrap, or libseccomp on a kernel with Landlock (Linux 5.13 and later); "
        "or give `--unconfined`, for Lean files that you trust as you trust programs."
    )


def available() -> tuple[Mechanism, ...]:
    """The mechanisms that work here, the strongest first; `NONE` is not among them."""
    return tuple(mechanism for mechanism, fault in _tried().items() if fault is None)


def faults() -> dict[Mechanism, str]:
    """What is wrong with each mechanism that does not work here, as a clause."""
    return {mechanism: fault for mechanism, fault in _tried().items() if fault is not None}


def strongest() -> Mechanism:
    """The strongest mechanism that works here. Raises `NoConfinement` if none does."""
    works = available()
    if not works:
        why = "; ".join(f"{mechanism}: {fault}" for mechanism, fault in faults().items())
        raise NoConfinement(f"Nothing here keeps what a Lean file does away from your files and the network ({why}).")
    return works[0]


@functools.cache
def _tried() -> dict[Mechanism, str | None]:
    """Each mechanism with what is wrong with it."""
    no_filter = _fault(lambda: seccomp.restrict(starts_program=False))
    return {
        Mechanism.BUBBLEWRAP: no_filter or _bubblewrap_fault(),
        Mechanism.LANDLOCK: no_filter or _landlock_fault(),
    }


def _landlock_fault() -> str | None:
    if landlock.version() < 1:
        return "the kernel has no Landlock, or it is switched off"
    return _fault(lambda: landlock.restrict([]))


def _fault(restrict: Callable[[], None]) -> str | None:
    """What goes wrong when a thread restricts itself. The thread ends with that, and nothing else is restricted."""
    said: list[str | None] = []

    def attempt() -> None:
        try:
            restrict()
            said.append(None)
        except OSError as error:
            said.append(error.strerror or str(error))

    thread = threading.Thread(target=attempt)
    thread.start()
    thread.join()
    return said[0] if said else "it could not be tried"


def _bubblewrap_fault() -> str | None:
    """What goes wrong when the launcher begins in namespaces that bubblewrap made."""
    if bubblewrap.executable() is None:
        return "it is not installed"
    try:
        done = subprocess.run(
            bubblewrap.command([os.path.realpath(sys.executable), "-I", "-S", "-c", _FIRST_STEPS], [], [], Path("/")),
            env={},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_BUBBLEWRAP_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"it does not run: {error}"
    said = done.stderr.strip().splitlines() or [f"it ended with status {done.returncode}"]
    return None if done.returncode == 0 else said[-1].removeprefix("bwrap: ").rstrip(".")
