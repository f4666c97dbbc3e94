"""Resource limits, privileges and parent-death signal, which the launched process sets on itself."""

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
"""Lean reads this limit to determine how deep its main thread may recurse."""
_DESCRIPTORS = 256


def set_limits(memory_bytes: int, cpu_seconds: int | None, *, is_tool: bool = False) -> None:
    """Limits memory, CPU time, descriptors and, unless it is a build tool, the size of written files to 0; no core dumps."""
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
    """Drops all capabilities, and closes all inherited descriptors except the three standard streams."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.capset(header, (ctypes.c_uint32 * 6)()) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"capabilities: {os.strerror(number)}")
    if libc.syscall(_CLOSE_RANGE, 3, _LAST_DESCRIPTOR, 0) != 0:  # a kernel before 5.9
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))


def die_with_parent() -> None:
    """Has this process killed when the thread that started it ends; kills it at once if that thread has already ended.

    A closed reading end of standard output shows that it has ended, because nothing else reads it.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PARENT_DEATH_SIGNAL, _KILL, 0, 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"prctl: {os.strerror(number)}")
    nobody = select.poll()
    nobody.register(1, 0)
    if any(event & select.POLLERR for _, event in nobody.poll(0)):
        os._exit(1)
