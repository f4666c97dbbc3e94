"""Making `import lean_dojo` find this project's interface, in this process and in those that it starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_COMPATIBLE = str(Path(__file__).with_name("compatible"))
"""A folder with a package `lean_dojo`, which is on no path unless somebody puts it there."""
_ROOT = str(Path(__file__).parents[2])
"""Where `search` lies. It comes last: what else lies there is not to hide what the script brings along."""
_PACKAGE = "lean_dojo"


def is_installed() -> bool:
    """Whether `import lean_dojo` means this interface in this process."""
    return _COMPATIBLE in sys.path


def install() -> None:
    """From now on `import lean_dojo` means this interface, even if the package lean-dojo is installed.

    Processes that are started from now on inherit that, through `PYTHONPATH`. Raises RuntimeError if the package lean-dojo
    itself has been imported already.
    """
    imported = sys.modules.get(_PACKAGE)
    if imported is not None and not str(imported.__file__).startswith(_COMPATIBLE):
        raise RuntimeError("lean_dojo has been imported already: call search.dojo.install() before that.")
    if not is_installed():
        sys.path.insert(0, _COMPATIBLE)
    inherited = [part for part in os.environ.get("PYTHONPATH", "").split(os.pathsep) if part not in ("", _COMPATIBLE, _ROOT)]
    os.environ["PYTHONPATH"] = os.pathsep.join([_COMPATIBLE, *inherited, _ROOT])
