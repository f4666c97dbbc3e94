"""How a Lean process is started under confinement: its command, its variables and its folder. Nothing is started here."""

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
"""What Lean is told of its surroundings."""
_RESERVED_BYTES = 6 * 1024**3
"""What Lean reserves at its start and does not fill: stacks of its threads, a gigabyte each, and as much for its heap."""
_MODULES_BYTES = 16 * 1024**3
"""What the modules of a Lake package take at most: they are mapped, and stay on disk until somebody reads them."""
_THREADS = 2
"""Lean's workers: as many as it has processors otherwise, each with its stack reserved."""
_LOADERS = ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1")
"""What starts an executable that is linked with shared libraries."""
_FIRST_SIGNAL_STATUS = 128


class LeanCommand(Protocol):
    """What must be known of a Lean to confine it: `search.lean.toolchain.Toolchain` is one."""

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
    """What one Lean process may touch, and how much it may use."""

    mechanism: Mechanism
    memory_bytes: int
    """Memory it may fill; what Lean reserves and leaves empty comes on top."""
    cpu_seconds: int | None = None
    """Of all its threads together; without limit if there is none."""

    @classmethod
    def strongest(cls, processes: int, reserved: int = 0) -> Confinement:
        """By the strongest mechanism, each of so many processes with its share of the memory that is not reserved.

        `reserved` is in bytes. Raises `NoConfinement`.
        """
        return cls(strongest(), share_of_memory(processes, reserved))


@dataclass(frozen=True)
class Launch:
    """How to start a process: with pipes for standard input and output, in a session of its own, closing other descriptors."""

    argv: tuple[str, ...]
    env: Mapping[str, str]
    """All its variables."""
    cwd: Path


def launch(toolchain: LeanCommand, arguments: Sequence[str], confinement: Confinement) -> Launch:
    """Runs `lean` with these arguments so that it reads Lean, the modules on LEAN_PATH and its input, and does nothing else.

    With `Mechanism.NONE` the limits hold, and it ends with the process that starts it; else it may do as its user may.
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
    """The limit with which Lean can fill so much: what it reserves counts as well."""
    return memory_bytes + _RESERVED_BYTES


def launcher_argv() -> list[str]:
    """The command that confines itself; options follow it. Not by way of a virtual environment, which would have to be read."""
    return [os.path.realpath(sys.executable), "-I", "-S", str(_LAUNCHER)]


def signal_of(returncode: int) -> int | None:
    """The signal that ended a process started so, if one did: bubblewrap reports it as a shell does."""
    if returncode < 0:
        return -returncode
    return returncode - _FIRST_SIGNAL_STATUS if returncode > _FIRST_SIGNAL_STATUS else None


def _module_folders(toolchain: LeanCommand, cwd: Path) -> list[str]:
    """The library's folder, and those that the package's LEAN_PATH names; some are said relative to the package."""
    entries = toolchain.env.get("LEAN_PATH", "").split(os.pathsep)
    folders = [str(toolchain.library), *(os.path.abspath(cwd / entry) for entry in entries if entry)]
    return list(dict.fromkeys(folders))


def _executable(toolchain: LeanCommand) -> tuple[str, str]:
    """Lean's executable and the root of its toolchain. elan's proxy of that name is passed over: it would start another."""
    sysroot = toolchain.env.get("LEAN_SYSROOT")
    found = str(Path(sysroot, "bin", "lean")) if sysroot else shutil.which(toolchain.argv[0])
    if found is None or not os.access(found, os.X_OK):
        raise LeanFailure(f"There is no executable {found or toolchain.argv[0]}.")
    executable = os.path.realpath(found)
    return executable, sysroot or str(Path(executable).parents[1])
