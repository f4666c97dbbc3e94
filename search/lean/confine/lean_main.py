"""The process that is the `lean` command: loads Lean's shared library and hands the process over to it.

Run as `python -I -S lean_main.py LIBRARY ARGUMENT...`, so that neither `site` nor this project is imported: every proof
starts such a process, and its start-up time is paid each time. Standard input and output are Lean's alone.
Confined, the same is done by `search.lean.confine.launcher`.
"""

import ctypes
import os
import sys


def load(library: str) -> ctypes.CDLL:
    """Lean, which has run nothing yet. Raises `OSError` if the library cannot be loaded."""
    # Python notes an interrupt and acts on it once Lean has returned, which would make it deaf to Ctrl-C. This is
    # `signal(SIGINT, SIG_DFL)`: importing `signal` takes longer than all the rest of this.
    ctypes.CDLL(None).signal(2, None)
    # The interpreter looks up compiled declarations by name in the whole process, so the symbols must be global.
    return ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)


def run(lean: ctypes.CDLL, arguments: list[str]) -> int:
    """Lean's exit status."""
    argv = [b"lean", *map(os.fsencode, arguments)]
    status: int = lean.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv))
    return status


if __name__ == "__main__":
    try:
        loaded = load(sys.argv[1])
    except OSError as error:
        sys.exit(f"Lean's library cannot be loaded: {error}")
    sys.exit(run(loaded, sys.argv[2:]))
