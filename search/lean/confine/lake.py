"""How `lake` is started for a package: the package's configuration is a program, and may change anything in the package.

`lake` may do more than Lean: it starts programs, and writes below the package's folder. It has no network, so downloads must
be done before; of the user's files it reads Lean, the package, and the packages that this one names by a path.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from search.lean.confine import bubblewrap
from search.lean.confine.launch import Launch, launcher_argv, memory_limit
from search.lean.confine.mechanism import Mechanism
from search.machine import share_of_memory

_SYSTEM = ("/usr", "/bin", "/sbin", "/etc/alternatives", *bubblewrap.LIBRARIES)
_VARIABLES = ("PATH", "HOME", "USER", "LOGNAME", "LANG", "ELAN_HOME", "ELAN_TOOLCHAIN", "LEAN_PATH", "LEAN_SYSROOT", "LAKE_HOME")
"""The user's variables that are passed on; others may hold passwords."""
_MANIFEST = "lake-manifest.json"


def launch_lake(package: Path, arguments: Sequence[str], mechanism: Mechanism) -> Launch:
    """Returns how to run `lake` with these arguments in a package's folder. `lake` must be on PATH."""
    env = {name: os.environ[name] for name in _VARIABLES if name in os.environ}
    lake = shutil.which("lake")
    assert lake is not None, "the caller checks that `lake` is on PATH"
    if mechanism is Mechanism.NONE:
        return Launch((lake, *arguments), dict(os.environ), package)
    read = [*_SYSTEM, *bubblewrap.python_paths(), *_folders_of(lake), *_packages_beside(package)]
    options = ["--tool", "--mechanism", mechanism.value, "--memory", str(memory_limit(share_of_memory(1)))]
    options += [word for path in read for word in ("--execute", path)]
    argv = [*launcher_argv(), *options, "--write", str(package), "--", lake, *arguments]
    if mechanism is Mechanism.BUBBLEWRAP:
        argv = bubblewrap.command(argv, read, [str(package)], package)
    return Launch(tuple(argv), env, package)


def _folders_of(lake: str) -> list[str]:
    """Returns the folders that this `lake` needs: elan with its toolchains, or the toolchain that contains it."""
    elan = Path(os.environ.get("ELAN_HOME") or Path.home() / ".elan")
    toolchain = Path(os.path.realpath(lake)).parents[1]
    return [lake, os.path.realpath(lake), str(elan), *([str(toolchain)] if (toolchain / "bin" / "lean").exists() else [])]


def _packages_beside(package: Path) -> list[str]:
    """The folders of the packages that a package's manifest names by a path."""
    try:
        manifest = json.loads((package / _MANIFEST).read_bytes())
        return [os.path.abspath(package / entry["dir"]) for entry in manifest["packages"] if entry.get("type") == "path"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []  # Lake reports what is wrong with it
