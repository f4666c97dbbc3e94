"""File permissions in tests: root ignores them, so tests of unreadable or read-only files drop that capability."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION = 0x20080522
"""Of the capability structures: `_LINUX_CAPABILITY_VERSION_3`, two words of 32 bits for each set."""
_GET_SECUREBITS, _SET_SECUREBITS = 27, 28
_NO_ROOT = 1
"""The bit with which a program does not get all capabilities just because root starts it."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def of_an_ordinary_user() -> Iterator[None]:
    """The permissions of files hold for this thread and for processes that it starts, though they are root's."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, all_of_them, none = _Header(_VERSION, 0), (_Sets * 2)(), (_Sets * 2)()
    _check(libc.capget(ctypes.byref(header), all_of_them))
    for given, left in zip(all_of_them, none, strict=True):
        left.permitted, left.inheritable = given.permitted, given.inheritable
    bits = libc.prctl(_GET_SECUREBITS)
    _check(libc.prctl(_SET_SECUREBITS, bits | _NO_ROOT))
    _check(libc.capset(ctypes.byref(header), none))
    try:
        yield
    finally:
        _check(libc.capset(ctypes.byref(header), all_of_them))
        _check(libc.prctl(_SET_SECUREBITS, bits))


def _check(status: int) -> None:
    if status < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
