"""Finds Lean, and reports the progress of the compilation on its first use."""

from __future__ import annotations

from pathlib import Path

from prover.commands.output import say
from search.lean.confine.launch import Confinement
from search.lean.toolchain import Toolchain, find_toolchain

_EVERY = 20
"""Modules compiled between two progress messages."""


def chosen_toolchain(goal_file: Path | None, lean_project: Path | None, confinement: Confinement | None = None) -> Toolchain:
    """Returns the Lean for a goal file or of a Lake package, ready to run. Raises `LeanFailure`.

    `lake` is confined by the same mechanism as Lean, by default the strongest available.
    """
    mechanism = None if confinement is None else confinement.mechanism
    return find_toolchain(goal_file, lean_project, progress=_report_progress, notice=say, mechanism=mechanism)


def _report_progress(compiled: int, of_all: int, module: str) -> None:
    if compiled == 1:
        say(f"Compiling {of_all} Lean modules; this is done once.")
    elif compiled == of_all or compiled % _EVERY == 0:
        say(f"Compiled {compiled} of {of_all} Lean modules ({module}).")
