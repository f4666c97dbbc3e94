"""The `lean` command as a Python process: loads Lean's shared library and calls its main function.

Run as `python -I -S lean_main.py LIBRARY ARGUMENT...`, so that neither `site` nor this project is imported: every proof
starts such a process, so start-up time matters. Only Lean uses standard input and output.
`search.lean.confine.launcher` does the same for a confined process.
"""

import ctypes
import os
import sys


def load(library: str) -> ctypes.CDLL:
    """Loads Lean, which does not run anything yet. Raises `OSError` if the library cannot be loaded."""
    # Python handles an interrupt only after Lean has returned, so Ctrl-C would have no effect. This is
    # `signal(SIGINT, SIG_DFL)`: importing `signal` would take longer than the rest of this function.
    ctypes.CDLL(None).signal(2, None)
    # The interpreter looks up compiled declarations by name in the whole process, so the symbols must be global.
    return ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)


def run(lean: ctypes.CDLL, arguments: list[str]) -> int:
    """Runs Lean's main function and returns its exit status."""
    argv = [b"lean", *map(os.fsencode, arguments)]
    status: int = lean.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv))
    return status


if __name__ == "__main__":
    try:
        loaded = load(sys.argv[1])
    except OSError as error:
        sys.exit(f"Lean's library cannot be loaded: {error}")
    sys.exit(run(loaded, sys.argv[2:]))
