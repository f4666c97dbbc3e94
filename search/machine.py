"""How many processors and how much memory this process may use: those of the machine, or its container's share if smaller.

A container's share is the limit of a control group: the one that this process is in, or one above it. Linux has two versions
of control groups, and both are read.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path("/")
_LEAST_BYTES = 1024**3
_RESERVE = 8
"""1/N of the memory is left for everything else."""


def processors(root: Path = _ROOT) -> int:
    """Returns how many threads of this process can run at once. `root` is the root of the system's files."""
    return max(1, min([len(os.sched_getaffinity(0)), *_quotas(root)]))


def machine_memory(root: Path = _ROOT) -> int:
    """Returns the bytes of memory that this process and its children may use together."""
    physical = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return min([physical, *_memory_limits(root)])


def share_of_memory(processes: int, reserved: int = 0) -> int:
    """Returns the bytes that each of `processes` simultaneous processes may use without exhausting the machine.

    `reserved` is the number of bytes that something else will use. A share is at least 1 GiB, which Lean needs.
    """
    machine = machine_memory()
    return max(_LEAST_BYTES, (machine - machine // _RESERVE - reserved) // processes)


def _quotas(root: Path) -> list[int]:
    """The processors that control groups grant, rounded up."""
    groups = list(_control_groups(root, "cpu"))
    found = [_quota(_text(folder / "cpu.max")) for folder in groups]
    # The first version has two files for the two numbers, and -1 for no limit.
    files = ("cpu.cfs_quota_us", "cpu.cfs_period_us")
    found += [_quota(" ".join(_text(folder / file) for file in files)) for folder in groups]
    return [quota for quota in found if quota is not None]


def _memory_limits(root: Path) -> list[int]:
    names = ("memory.max", "memory.limit_in_bytes")
    found = [_number(_text(folder / name)) for folder in _control_groups(root, "memory") for name in names]
    return [limit for limit in found if limit is not None]


def _control_groups(root: Path, controller: str) -> Iterator[Path]:
    """The folders of the groups that bound this process by the controller, and of those above them."""
    mount = root / "sys/fs/cgroup"
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, group = line.split(":", 2)  # version 2 has one hierarchy and names no controllers
        if controllers and controller not in controllers.split(","):
            continue
        innermost = (mount / controller if controllers else mount) / group.lstrip("/")
        yield from (folder for folder in (innermost, *innermost.parents) if folder.is_relative_to(mount))


def _quota(text: str) -> int | None:
    """The processors that «quota period», in microseconds, grants: as in «150000 100000». None for «max 100000» and for less."""
    try:
        granted, period = map(int, text.split())
        return math.ceil(granted / period) if granted > 0 else None
    except (ValueError, ZeroDivisionError):
        return None


def _number(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _text(file: Path) -> str:
    """The file's text; empty if there is no such file, as in the topmost group."""
    try:
        return file.read_text()
    except OSError:
        return ""
