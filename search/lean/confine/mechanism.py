"""Which mechanisms can confine Lean on this machine. One counts as available only after a successful trial.

What each does to a process is documented in `bubblewrap`, `landlock` and `seccomp` in this folder.
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
"""The first steps of the launcher, tried in bubblewrap's namespaces."""


class Mechanism(StrEnum):
    """How a Lean process is confined."""

    BUBBLEWRAP = "bubblewrap"
    """Namespaces created by `bwrap`, with a seccomp filter inside, and Landlock if the kernel has it."""
    LANDLOCK = "landlock"
    """Landlock and a seccomp filter, which the process applies to itself before it elaborates anything."""
    NONE = "none"
    """Limits only: elaborated code can read, write and send whatever its user can."""


class NoConfinement(LeanFailure):
    """No mechanism on this machine can confine a Lean process."""

    remedy = (
        "Install libseccomp and bubblewrap, or libseccomp on a kernel with Landlock (Linux 5.13 and later); "
        "or give `--unconfined`, for Lean files that you trust as you trust programs."
    )


def available() -> tuple[Mechanism, ...]:
    """Returns the mechanisms that work here, the strongest first, without `NONE`."""
    return tuple(mechanism for mechanism, fault in _tried().items() if fault is None)


def faults() -> dict[Mechanism, str]:
    """Returns what is wrong with each mechanism that does not work here, as a clause."""
    return {mechanism: fault for mechanism, fault in _tried().items() if fault is not None}


def strongest() -> Mechanism:
    """Returns the strongest mechanism that works here. Raises `NoConfinement` if none does."""
    works = available()
    if not works:
        why = "; ".join(f"{mechanism}: {fault}" for mechanism, fault in faults().items())
        raise NoConfinement(f"Nothing here keeps what a Lean file does away from your files and the network ({why}).")
    return works[0]


@functools.cache
def _tried() -> dict[Mechanism, str | None]:
    """Tries each mechanism. Returns what is wrong with it, or None."""
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
    """Tries a restriction in a thread that then ends, so that nothing else is restricted. Returns the error, if any."""
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
    """Tries the launcher's first steps in bubblewrap's namespaces. Returns the error, if any."""
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
