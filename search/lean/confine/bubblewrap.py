"""The command line of bubblewrap: namespaces in which only the named paths exist, read-only, without network."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

LIBRARIES = ("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/nix/store", "/gnu/store")
"""Where systems keep shared libraries; missing paths are skipped."""

_NAMESPACES = [f"--unshare-{name}" for name in ("user", "pid", "net", "ipc", "uts", "cgroup-try")]


def executable() -> str | None:
    """Returns the path of `bwrap`, if it is installed in a system directory."""
    return shutil.which("bwrap", path="/usr/bin:/bin:/usr/local/bin:/run/current-system/sw/bin")


def command(argv: Sequence[str], read: Sequence[str], write: Sequence[str], cwd: Path) -> list[str]:
    """Returns the command that runs `argv` with access to these paths, the system's libraries and this Python only.

    All its processes end when the process that starts it ends.
    """
    bwrap = executable()
    assert bwrap is not None, "bubblewrap was available a moment ago"
    bound: dict[str, str] = {}
    # A folder comes before paths below it. A path below a folder is needed only if it is writable and the folder is not.
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
    """Returns the paths the launcher needs: this Python's executable, shared libraries, standard library, and this folder."""
    libraries = (os.path.join(sys.base_prefix, "lib"), os.path.dirname(os.__file__))
    return [os.path.realpath(sys.executable), *libraries, str(Path(__file__).parents[1])]
