"""Processors and memory within a container's control groups, read from files as Linux writes them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from search import machine
from search.machine import machine_memory, processors, share_of_memory

HERE = len(os.sched_getaffinity(0))
PHYSICAL = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def a_system(root: Path, groups: str, files: dict[str, str]) -> Path:
    """A folder as the system's root, with the groups that a process is in and files of them, by their path in the mount."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(groups + "\n")
    for name, content in files.items():
        file = root / "sys/fs/cgroup" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content + "\n")
    return root


@pytest.mark.parametrize(
    ("groups", "files", "expected"),
    [
        ("0::/", {}, HERE),
        ("0::/", {"cpu.max": "max 100000"}, HERE),
        ("0::/", {"cpu.max": "100000 100000"}, 1),
        ("0::/", {"cpu.max": "5000 100000"}, 1),
        ("0::/", {"cpu.max": "99999900000 100000"}, HERE),
        ("0::/service/job", {"service/job/cpu.max": "max 100000", "service/cpu.max": "50000 50000"}, 1),
        ("0::/service/job", {"other/cpu.max": "50000 50000"}, HERE),
        ("0::/seen/from/outside", {"cpu.max": "100000 100000"}, 1),  # a container's own group is the topmost that it sees
        ("4:memory:/elsewhere\n0::/", {"cpu.max": "100000 100000"}, 1),
        ("0::/", {"cpu.max": "nonsense"}, HERE),
        ("3:cpu,cpuacct:/job", {"cpu/job/cpu.cfs_quota_us": "50000", "cpu/job/cpu.cfs_period_us": "100000"}, 1),
        ("3:cpu,cpuacct:/job", {"cpu/job/cpu.cfs_quota_us": "-1", "cpu/job/cpu.cfs_period_us": "100000"}, HERE),
    ],
)
def test_a_control_group_bounds_the_threads(tmp_path: Path, groups: str, files: dict[str, str], expected: int) -> None:
    assert processors(a_system(tmp_path, groups, files)) == expected


def test_part_of_a_processor_counts_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)))
    assert processors(a_system(tmp_path, "0::/", {"cpu.max": "250000 100000"})) == 3


@pytest.mark.parametrize(
    ("groups", "files"),
    [
        ("0::/user/prover", {"user/memory.max": "123456789"}),
        ("0::/user/prover", {"user/prover/memory.max": "123456789"}),
        ("0::/user/prover", {"user/prover/memory.max": "123456789", "user/memory.max": "223456789"}),
        ("4:memory:/prover\n1:cpu:/elsewhere", {"memory/prover/memory.limit_in_bytes": "123456789"}),
    ],
)
def test_a_control_group_bounds_the_memory(tmp_path: Path, groups: str, files: dict[str, str]) -> None:
    assert machine_memory(a_system(tmp_path, groups, files)) == 123456789


def test_a_group_without_a_limit(tmp_path: Path) -> None:
    assert machine_memory(a_system(tmp_path, "0::/", {"memory.max": "max"})) == PHYSICAL


def test_a_system_without_control_groups(tmp_path: Path) -> None:
    assert (processors(tmp_path), machine_memory(tmp_path)) == (HERE, PHYSICAL)


def test_a_share_of_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    gib = 1024**3
    monkeypatch.setattr(machine, "machine_memory", lambda: 16 * gib)
    assert share_of_memory(1) == 14 * gib
    assert share_of_memory(7) == 2 * gib
    assert share_of_memory(1000) == gib
    assert share_of_memory(2, reserved=4 * gib) == 5 * gib
    assert share_of_memory(2, reserved=40 * gib) == gib
