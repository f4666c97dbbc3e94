"""Landlock: after `restrict`, this thread and its children may open only the named files.

It protects the contents of files, not their names, their sizes or whether they exist.
System calls and structures are those of linux/landlock.h; their numbers are the same on every architecture.
"""

from __future__ import annotations

import ctypes
import os
import stat

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVILEGES = 38

EXECUTE, WRITE, READ, READ_FOLDER = 1 << 0, 1 << 1, 1 << 2, 1 << 3
EVERYTHING = (1 << 16) - 1
"""All rights on files, including create, remove, move, truncate and ioctl."""
_FILE_RIGHTS = EXECUTE | WRITE | READ | 1 << 14 | 1 << 15
"""The rights that apply to files that are not folders, including truncate and ioctl."""
_RIGHTS_OF_VERSION = ((1, 13), (2, 14), (3, 15), (5, 16))
"""How many rights on files each version of Landlock has."""
_BIND_AND_CONNECT = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def version() -> int:
    """Returns the kernel's version of Landlock; less than 1 if it has none."""
    found: int = ctypes.CDLL(None).syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)
    return found


def restrict(allowed: list[tuple[str, int]]) -> None:
    """Leaves only these rights on these files and on everything below these folders. Paths that do not exist are skipped.

    Also blocks TCP, abstract UNIX sockets and signals of other processes, if the kernel's Landlock supports that.
    Raises `OSError` if the kernel refuses.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    kernel = version()
    handled = (1 << max((bits for first, bits in _RIGHTS_OF_VERSION if first <= kernel), default=0)) - 1
    attributes = _Ruleset(
        handled,
        _BIND_AND_CONNECT if kernel >= 4 else 0,
        _ABSTRACT_SOCKETS_AND_SIGNALS if kernel >= 6 else 0,
    )
    size = 24 if kernel >= 6 else 16 if kernel >= 4 else 8
    ruleset = _checked(libc.syscall(_CREATE_RULESET, ctypes.byref(attributes), size, 0))
    for path, rights in allowed:
        _allow(libc, ruleset, path, rights & handled)
    _checked(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    _checked(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, rights: int) -> None:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError):
        return
    if not stat.S_ISDIR(os.fstat(opened).st_mode):
        rights &= _FILE_RIGHTS
    beneath = _PathBeneath(rights, opened)
    _checked(libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(beneath), 0))
    os.close(opened)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"Landlock: {os.strerror(number)}")
    return result
