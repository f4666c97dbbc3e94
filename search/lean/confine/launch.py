"""How a confined Lean process is started: its command, environment variables and folder. Nothing is started here."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from search.errors import LeanFailure
from search.lean.confine import bubblewrap
from search.lean.confine.mechanism import Mechanism, strongest
from search.machine import share_of_memory

_LAUNCHER = Path(__file__).with_name("launcher.py")
_VARIABLES = ("LEAN_PATH", "LEAN_SYSROOT")
"""The environment variables that are passed to Lean."""
_RESERVED_BYTES = 6 * 1024**3
"""Memory that Lean reserves at start but does not use: a gigabyte for the stack of each thread, and one for its heap."""
_MODULES_BYTES = 16 * 1024**3
"""Maximum size of a Lake package's modules: they are mapped into memory, and loaded only when read."""
_THREADS = 2
"""Lean's worker threads: without this as many as processors, each of which reserves a stack."""
_LOADERS = ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1")
"""The loader of executables that use shared libraries."""
_FIRST_SIGNAL_STATUS = 128


class LeanCommand(Protocol):
    """The data about a Lean that confinement needs. `search.lean.toolchain.Toolchain` implements it."""

    @property
    def is_embedded(self) -> bool: ...
    @property
    def argv(self) -> tuple[str, ...]: ...
    @property
    def env(self) -> Mapping[str, str]: ...
    @property
    def cwd(self) -> Path | None: ...
    @property
    def library(self) -> Path: ...
    def environment(self) -> dict[str, str]: ...


@dataclass(frozen=True)
class Confinement:
    """How one Lean process is confined, and its resource limits."""

    mechanism: Mechanism
    memory_bytes: int
    """Memory it may use; memory that Lean only reserves is not counted."""
    cpu_seconds: int | None = None
    """CPU time of all its threads together; None means no limit."""

    @classmethod
    def strongest(cls, processes: int, reserved: int = 0) -> Confinement:
        """Returns a confinement by the strongest mechanism, for each of `processes` processes that share the memory.

        `reserved`: bytes of memory for other uses, not shared out. Raises `NoConfinement`.
        """
        return cls(strongest(), share_of_memory(processes, reserved))


@dataclass(frozen=True)
class Launch:
    """How to start a process: with pipes for the standard streams, in its own session, with other descriptors closed."""

    argv: tuple[str, ...]
    env: Mapping[str, str]
    """All its environment variables."""
    cwd: Path


def launch(toolchain: LeanCommand, arguments: Sequence[str], confinement: Confinement) -> Launch:
    """Returns how to run `lean` with these arguments so that it can only read Lean, the modules on LEAN_PATH and its input.

    With `Mechanism.NONE` only the limits apply, and that it ends with its parent; it may do whatever its user may do.
    Raises `LeanFailure` if Lean's executable cannot be found.
    """
    cwd = toolchain.cwd or toolchain.library
    modules = _module_folders(toolchain, cwd)
    if toolchain.is_embedded:
        program, execute, read = toolchain.argv[-1], [], modules
        memory = memory_limit(confinement.memory_bytes)
    else:
        program, sysroot = _executable(toolchain)
        execute, read = [program, *_LOADERS], [*bubblewrap.LIBRARIES, sysroot, *modules]
        memory = memory_limit(confinement.memory_bytes) + _MODULES_BYTES
    options = ["--mechanism", confinement.mechanism.value, "--memory", str(memory)]
    if confinement.cpu_seconds is not None:
        options += ["--cpu", str(confinement.cpu_seconds)]
    options += [word for path in read for word in ("--read", path)]
    options += [word for path in execute for word in ("--execute", path)]
    argv = [*launcher_argv(), *options, "--", program, *arguments]
    if confinement.mechanism is Mechanism.NONE:
        return Launch(tuple(argv), toolchain.environment(), cwd)
    if confinement.mechanism is Mechanism.BUBBLEWRAP:
        argv = bubblewrap.command(argv, [program, *execute, *read], [], cwd)
    env = {name: toolchain.env[name] for name in _VARIABLES if name in toolchain.env}
    return Launch(tuple(argv), {**env, "LEAN_NUM_THREADS": str(_THREADS)}, cwd)


def memory_limit(memory_bytes: int) -> int:
    """Returns the limit that lets Lean use this much memory: memory that it only reserves is added."""
    return memory_bytes + _RESERVED_BYTES


def launcher_argv() -> list[str]:
    """Returns the launcher's command, without options. It avoids a virtual environment, which would have to be readable."""
    return [os.path.realpath(sys.executable), "-I", "-S", str(_LAUNCHER)]


def signal_of(returncode: int) -> int | None:
    """Returns the signal that ended a process started this way, if any: bubblewrap reports it as a shell does."""
    if returncode < 0:
        return -returncode
    return returncode - _FIRST_SIGNAL_STATUS if returncode > _FIRST_SIGNAL_STATUS else None


def _module_folders(toolchain: LeanCommand, cwd: Path) -> list[str]:
    """Returns the library's folder and those on the package's LEAN_PATH, some of which are relative to the package."""
    entries = toolchain.env.get("LEAN_PATH", "").split(os.pathsep)
    folders = [str(toolchain.library), *(os.path.abspath(cwd / entry) for entry in entries if entry)]
    return list(dict.fromkeys(folders))


def _executable(toolchain: LeanCommand) -> tuple[str, str]:
    """Returns Lean's executable and the root of its toolchain. elan's proxy `lean` is skipped: it would start another program."""
    sysroot = toolchain.env.get("LEAN_SYSROOT")
    found = str(Path(sysroot, "bin", "lean")) if sysroot else shutil.which(toolchain.argv[0])
    if found is None or not os.access(found, os.X_OK):
        raise LeanFailure(f"There is no executable {found or toolchain.argv[0]}.")
    executable = os.path.realpath(found)
    return executable, sysroot or str(Path(executable).parents[1])
