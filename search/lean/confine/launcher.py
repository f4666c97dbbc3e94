"""The process that confines itself and then becomes Lean.

Run as `python -I -S launcher.py OPTION... -- PROGRAM ARGUMENT...`, as `search.lean.confine.launch` puts it together. PROGRAM is
Lean's shared library, which is loaded and run here, or an executable, which takes this process's place. Nothing is imported
that costs more than next to nothing: it is paid for every proof.

    --mechanism NAME        what confines it; with `none` only the limits are set
    --memory BYTES          of memory that may be written, whatever is only reserved included
    --cpu SECONDS           of all threads together
    --read PATH             a file, or a folder and what lies below it, that may be read; may be repeated, as may the next two
    --execute PATH          likewise, and be executed
    --write PATH            likewise, and be changed
    --tool                  PROGRAM is a build tool, which starts others
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    # Behind the standard library, which stays first on the path.
    sys.path.append(os.path.abspath(__file__).removesuffix("/search/lean/confine/launcher.py"))

from search.lean.confine import landlock, lean_main, limits, seccomp

_READ = landlock.READ | landlock.READ_FOLDER
_RIGHTS = {"--read": _READ, "--execute": _READ | landlock.EXECUTE, "--write": landlock.EVERYTHING}
_ALWAYS = (("/dev/null", landlock.READ | landlock.WRITE), ("/dev/urandom", landlock.READ))


class Options:
    """What the process was told to keep to."""

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
                raise ValueError(f"there is no option {word}")
        self.program, *self.arguments = rest

    @property
    def is_library(self) -> bool:
        return self.program.endswith(".so")


def confine(options: Options) -> None:
    """Gives up all but what the options leave. Raises `OSError` if the kernel does not do so; then Lean must not be run."""
    limits.set_limits(options.memory_bytes, options.cpu_seconds, is_tool=options.is_tool)
    if options.mechanism == "none":
        limits.die_with_parent()
        return
    limits.give_up_privileges()
    limits.die_with_parent()
    seccomp.prepare()
    # Within bubblewrap the kernel may have no Landlock: there only what may be read is to be found at all.
    if options.mechanism == "landlock" or landlock.version() > 0:
        landlock.restrict(options.allowed)
    if options.is_tool:
        seccomp.restrict_tool()
    else:
        seccomp.restrict(starts_program=not options.is_library)


def main(options: Options) -> int:
    """Lean's exit status, if it is a library."""
    if not options.is_library:
        confine(options)
        os.execv(options.program, [options.program, *options.arguments])
    # Loaded first, so that neither it nor what it is linked with need be readable afterwards: it runs nothing of anybody's yet.
    lean = lean_main.load(options.program)
    confine(options)
    return lean_main.run(lean, options.arguments)


if __name__ == "__main__":
    try:
        sys.exit(main(Options(sys.argv[1:])))
    except OSError as error:
        sys.exit(f"Lean cannot be started: {error}")
