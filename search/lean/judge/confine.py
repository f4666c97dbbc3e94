"""Confinement of a process that elaborates what somebody else wrote: limits, and no writing outside its own folder.

Writing is kept in bounds by Landlock (Linux 5.13 and later). Elsewhere only the limits hold; the judge does not rest on
confinement alone, since nothing that is forbidden is elaborated in the first place.
"""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable
from pathlib import Path

# System calls and flags of linux/landlock.h; the numbers are the same on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVILEGES = 38
_WRITE_FILE, _REMOVE_DIR, _REMOVE_FILE = 1 << 1, 1 << 4, 1 << 5
_MAKE = sum(1 << bit for bit in range(6, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_CONNECT_AND_BIND = 0b11
_DEVICES = Path("/dev")
"""Lean opens `/dev/null` and the like for writing."""


class _Ruleset(ctypes.Structure):
    _fields_ = (("handled_access_fs", ctypes.c_uint64), ("handled_access_net", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def confinement(folder: Path, memory_bytes: int, cpu_seconds: int) -> Callable[[], None]:
    """What a new process must call before it runs Lean: from then on it may write below `folder` only."""
    libc = ctypes.CDLL(None, use_errno=True)

    def confine() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _forbid_writing_outside(libc, folder)

    return confine


def can_forbid_writing() -> bool:
    """Whether this system has Landlock."""
    return os.uname().sysname == "Linux" and ctypes.CDLL(None).syscall(_CREATE_RULESET, None, 0, _VERSION) > 0


def _forbid_writing_outside(libc: ctypes.CDLL, folder: Path) -> None:
    version = libc.syscall(_CREATE_RULESET, None, 0, _VERSION)
    if version < 1:
        return
    writing = _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE
    writing |= _REFER if version >= 2 else 0
    writing |= _TRUNCATE if version >= 3 else 0
    rules = _Ruleset(writing, _CONNECT_AND_BIND if version >= 4 else 0)
    size = ctypes.sizeof(rules) if version >= 4 else 8
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), size, 0)
    for place in (folder, _DEVICES):
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        beneath = _PathBeneath(writing, opened)
        libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(beneath), 0)
        os.close(opened)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    if libc.syscall(_RESTRICT_SELF, ruleset, 0) != 0:
        os._exit(71)
    os.close(ruleset)
