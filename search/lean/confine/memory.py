"""How much memory this machine lets a Lean process have."""

from __future__ import annotations

import os
from pathlib import Path

_LEAST_BYTES = 1024**3
_RESERVE = 8
"""One part in so many stays for everything else."""
_CGROUPS = Path("/sys/fs/cgroup")
_OWN_GROUPS = Path("/proc/self/cgroup")
_LIMIT_FILES = ("memory.max", "memory.limit_in_bytes")


def share_of_memory(processes: int) -> int:
    """Bytes that each of so many processes at a time may fill, so that they do not exhaust the machine together."""
    machine = machine_memory()
    return max(_LEAST_BYTES, (machine - machine // _RESERVE) // processes)


def machine_memory() -> int:
    """Bytes of memory that this process and its children may fill: those of the machine, or of a control group that has less."""
    physical = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return min([physical, *_group_limits()])


def _group_limits() -> list[int]:
    """The limits of the control groups in which this process is, of either version, and of those above them."""
    try:
        lines = _OWN_GROUPS.read_text().splitlines()
    except OSError:
        return []
    limits: list[int] = []
    for line in lines:
        _, controllers, group = line.split(":", 2)
        if controllers and "memory" not in controllers.split(","):
            continue
        root = _CGROUPS / "memory" if controllers else _CGROUPS
        for folder in (root / group.lstrip("/"), *(root / group.lstrip("/")).parents):
            if folder.is_relative_to(_CGROUPS):
                limits += [limit for name in _LIMIT_FILES if (limit := _limit(folder / name)) is not None]
    return limits


def _limit(file: Path) -> int | None:
    try:
        return int(file.read_text())
    except (OSError, ValueError):  # there is none, or it is `max`
        return None
