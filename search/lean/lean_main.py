"""The process that is the `lean` command: loads Lean's shared library and hands the process over to it.

Run as `python -I -S lean_main.py LIBRARY ARGUMENT...`, so that neither `site` nor this project is imported: every proof
starts such a process, and its start-up time is paid each time. Standard input and output are Lean's alone.
"""

import ctypes
import os
import signal
import sys


def main(library: str, arguments: list[str]) -> int:
    """Lean's exit status. Raises `OSError` if the library cannot be loaded."""
    # Python notes an interrupt and acts on it once the call below has returned: Lean would be deaf to Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # The interpreter looks up compiled declarations by name in the whole process, so the symbols must be global.
    lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    argv = [b"lean", *map(os.fsencode, arguments)]
    status: int = lean.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv))
    return status


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1], sys.argv[2:]))
    except OSError as error:
        sys.exit(f"Lean's library cannot be loaded: {error}")
