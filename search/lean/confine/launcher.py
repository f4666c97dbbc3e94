"""The launcher: a process that confines itself and then becomes Lean.

Run as `python -I -S launcher.py OPTION... -- PROGRAM ARGUMENT...`; `search.lean.confine.launch` builds this command. PROGRAM is
Lean's shared library, which is loaded and run here, or an executable, which replaces this process (exec). Only imports that
take almost no time are allowed, because every proof starts such a process.

    --mechanism NAME        the mechanism that confines it; with `none` only the limits are set
    --memory BYTES          limit of writable memory, including memory that is only reserved
    --cpu SECONDS           limit of CPU time of all threads together
    --read PATH             a readable file, or folder with everything below it; this and the next two may be repeated
    --execute PATH          as `--read`, and executable
    --write PATH            as `--read`, and writable
    --tool                  PROGRAM is a build tool, which starts other programs
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    # After the standard library, which stays first on the path.
    sys.path.append(os.path.abspath(__file__).removesuffix("/search/lean/confine/launcher.py"))

from search.lean.confine import landlock, lean_main, limits, seccomp

_READ = landlock.READ | landlock.READ_FOLDER
_RIGHTS = {"--read": _READ, "--execute": _READ | landlock.EXECUTE, "--write": landlock.EVERYTHING}
_ALWAYS = (("/dev/null", landlock.READ | landlock.WRITE), ("/dev/urandom", landlock.READ))


class Options:
    """The launcher's command-line options."""

    def __init__(self, words: list[str]) -> None:
        self.mechanism = ""
        self.memory_bytes = 0
        self.cpu_seconds: int | None = None
        self.allowed = list(_ALWAYS)
        self.is_tool = False
        rest = iter(words)
        for word in rest:
            if word == "--":
                break
            if word in _RIGHTS:
                self.allowed.append((next(rest), _RIGHTS[word]))
            elif word == "--mechanism":
                self.mechanism = next(rest)
            elif word == "--memory":
                self.memory_bytes = int(next(rest))
            elif word == "--cpu":
                self.cpu_seconds = int(next(rest))
            elif word == "--tool":
                self.is_tool = True
            else:
                raise ValueError(f"unknown option {word}")
        self.program, *self.arguments = rest

    @property
    def is_library(self) -> bool:
        return self.program.endswith(".so")


def confine(options: Options) -> None:
    """Confines this process to what the options allow. Raises `OSError` if the kernel refuses; then Lean must not be run."""
    limits.set_limits(options.memory_bytes, options.cpu_seconds, is_tool=options.is_tool)
    if options.mechanism == "none":
        limits.die_with_parent()
        return
    limits.give_up_privileges()
    limits.die_with_parent()
    seccomp.prepare()
    # Under bubblewrap Landlock is optional: only readable paths exist in its namespace.
    if options.mechanism == "landlock" or landlock.version() > 0:
        landlock.restrict(options.allowed)
    if options.is_tool:
        seccomp.restrict_tool()
    else:
        seccomp.restrict(starts_program=not options.is_library)


def main(options: Options) -> int:
    """Confines this process and runs the program. Returns Lean's exit status; an executable replaces the process instead."""
    if not options.is_library:
        confine(options)
        os.execv(options.program, [options.program, *options.arguments])
    # Loaded first, so that it and its dependencies need not be readable afterwards; no user code runs before `confine`.
    lean = lean_main.load(options.program)
    confine(options)
    return lean_main.run(lean, options.arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(Options(sys.argv[1:])))
    except OSError as error:
        sys.exit(f"Lean cannot be started: {error}")
