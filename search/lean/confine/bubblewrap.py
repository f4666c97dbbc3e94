"""The command line of bubblewrap: namespaces in which only what was named can be found, read-only, with no network."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

LIBRARIES = ("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/nix/store", "/gnu/store")
"""Where systems keep shared libraries; what is not there is passed over."""

_NAMESPACES = [f"--unshare-{name}" for name in ("user", "pid", "net", "ipc", "uts", "cgroup-try")]


def executable() -> str | None:
    """`bwrap`, if it is installed where the system keeps commands."""
    return shutil.which("bwrap", path="/usr/bin:/bin:/usr/local/bin:/run/current-system/sw/bin")


def command(argv: Sequence[str], read: Sequence[str], write: Sequence[str], cwd: Path) -> list[str]:
    """Runs a command that finds these paths, the system's libraries and this Python, and nothing else.

    All of it ends when the process that starts it does.
    """
    bwrap = executable()
    assert bwrap is not None, "bubblewrap was available a moment ago"
    bound: dict[str, str] = {}
    # A folder comes before what lies below it, which needs no mention unless it may be changed and the folder may not.
    for path in sorted({*LIBRARIES, *python_paths(), *read, *write}):
        how = "--bind" if path in write else "--ro-bind"
        above = next((bound[str(folder)] for folder in Path(path).parents if str(folder) in bound), None)
        if os.path.exists(path) and (above is None or (above, how) == ("--ro-bind", "--bind")):
            bound[path] = how
    binds = [word for path, how in bound.items() for word in (how, path, path)]
    return [
        *(bwrap, *_NAMESPACES, "--die-with-parent", "--cap-drop", "ALL", "--proc", "/proc"),
        *("--dev-bind", "/dev/null", "/dev/null", "--dev-bind", "/dev/urandom", "/dev/urandom"),
        *(*binds, "--dir", str(cwd), "--remount-ro", "/", "--chdir", str(cwd), "--", *argv),
    ]


def python_paths() -> list[str]:
    """What the launcher needs: this Python's executable, its shared libraries and standard library, and its own folder."""
    libraries = (os.path.join(sys.base_prefix, "lib"), os.path.dirname(os.__file__))
    return [os.path.realpath(sys.executable), *libraries, str(Path(__file__).parents[1])]
