"""How torch uses the processor: with as many threads as this process may run at once, which sleep while they wait for each other.

Threads that compute together wait for each other after every operation. OpenMP's own way is to wait awake: when another
process runs on one of the cores, the thread that is left burns its whole turn waiting for one that has none. Asleep, they
leave the core to whoever can use it. Knows no model.
"""

from __future__ import annotations

import math
import os
from pathlib import Path


def wait_asleep() -> None:
    """Lets threads that wait for each other sleep, unless the user's `OMP_WAIT_POLICY` says how they are to wait.

    Has no effect once torch is loaded: its OpenMP library reads the environment then, and never again.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")


def use_processors() -> None:
    """Has torch compute with no more threads than run at once here; with fewer if the user's `OMP_NUM_THREADS` says so."""
    import torch

    torch.set_num_threads(min(torch.get_num_threads(), processors()))


def processors(root: Path = Path("/")) -> int:
    """How many threads of this process can run at once: its processors, or what its container has of their time if that is less.

    A container's share is what Linux calls the quota of a control group (cgroup v2). `root` is where the system's files are.
    """
    return max(1, min([len(os.sched_getaffinity(0)), *_quotas(root)]))


def _quotas(root: Path) -> list[int]:
    """Of each control group that this process is in and that has one: in processors, rounded up."""
    mount = root / "sys/fs/cgroup"
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return []
    places = [mount / line.removeprefix("0::").strip("/") for line in lines if line.startswith("0::")]
    limits = {folder / "cpu.max" for place in places for folder in (place, *place.parents) if folder.is_relative_to(mount)}
    return [quota for limit in limits if (quota := _quota(limit)) is not None]


def _quota(limit: Path) -> int | None:
    """What a file `cpu.max` grants: microseconds in each period of so many, as in «150000 100000», or «max 100000»."""
    try:
        granted, period = limit.read_text().split()
        return math.ceil(int(granted) / int(period))
    except (OSError, ValueError):  # there is no such file in the topmost group, and «max» is no number
        return None
