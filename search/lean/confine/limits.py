"""What a process may use, and the ties to the process that started it: set by the launched process on itself."""

from __future__ import annotations

import ctypes
import os
import resource
import select

_PARENT_DEATH_SIGNAL = 1
_KILL = 9
_CLOSE_RANGE = 436
_LAST_DESCRIPTOR = 0xFFFFFFFF
_CAPABILITIES_VERSION = 0x20080522
_STACK_BYTES = 100 * 1024**2
"""Lean finds out how deep its main thread may recurse by asking for this limit."""
_DESCRIPTORS = 256


def set_limits(memory_bytes: int, cpu_seconds: int | None, *, is_tool: bool = False) -> None:
    """Bounds memory, processor time, descriptors and, unless it is a build tool, the size of files to nothing; dumps no core."""
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_DATA, memory_bytes)
    _lower(resource.RLIMIT_MEMLOCK, 0)
    _lower(resource.RLIMIT_MSGQUEUE, 0)
    if not is_tool:
        _lower(resource.RLIMIT_FSIZE, 0)
        _lower(resource.RLIMIT_NOFILE, _DESCRIPTORS)
    if cpu_seconds is not None:
        _lower(resource.RLIMIT_CPU, cpu_seconds)
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    if soft != resource.RLIM_INFINITY and soft < _STACK_BYTES:
        soft = _STACK_BYTES if hard == resource.RLIM_INFINITY else min(_STACK_BYTES, hard)
        resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))


def _lower(limit: int, value: int) -> None:
    _, hard = resource.getrlimit(limit)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(limit, (value, value))


def give_up_privileges() -> None:
    """Takes away what root may do besides what its files allow, and closes all that was inherited but the three streams."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.capset(header, (ctypes.c_uint32 * 6)()) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"capabilities: {os.strerror(number)}")
    if libc.syscall(_CLOSE_RANGE, 3, _LAST_DESCRIPTOR, 0) != 0:  # a kernel before 5.9
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))


def die_with_parent() -> None:
    """From here on this process is killed when the thread that started it ends, and at once if that has ended before.

    That the other end of standard output is closed tells that: nobody else reads it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PARENT_DEATH_SIGNAL, _KILL, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"prctl: {os.strerror(number)}")
    nobody = select.poll()
    nobody.register(1, 0)
    if any(event & select.POLLERR for _, event in nobody.poll(0)):
        os._exit(1)
