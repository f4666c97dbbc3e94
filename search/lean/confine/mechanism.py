"""Which mechanism of the system confines Lean here. One counts as available only after it was really tried.

What each of them does to a process is told where it is done: `bubblewrap`, `landlock` and `seccomp`, beside this file.
"""

from __future__ import annotations

from enum import StrEnum

from search.lean.errors import LeanFailure


class Mechanism(StrEnum):
    """How a Lean process is kept from everything but Lean."""

    BUBBLEWRAP = "bubblewrap"
    """Namespaces of its own, made by `bwrap`; within them all that `LANDLOCK` stands for, as far as the kernel has it."""
    LANDLOCK = "landlock"
    """Landlock and a seccomp filter, which the process puts on itself before it elaborates anything."""
    NONE = "none"
    """Limits only: what is elaborated can read, write and send whatever its user can."""


class NoConfinement(LeanFailure):
    """Nothing on this machine confines a Lean process."""

    remedy = (
        "Install bubblewrap and libseccomp, or use a kernel with Landlock (Linux 5.13) and libseccomp; "
        "or say `--unconfined`, for Lean files that you would run as programs."
    )


def available() -> tuple[Mechanism, ...]:
    """The mechanisms that work here, the strongest first; without `NONE`."""
    raise NotImplementedError


def why_not() -> dict[Mechanism, str]:
    """What stands in the way of each mechanism that does not work here, as a clause."""
    raise NotImplementedError


def strongest() -> Mechanism:
    """The strongest mechanism that works here. Raises `NoConfinement` if none does."""
    raise NotImplementedError
