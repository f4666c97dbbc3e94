"""`prover lean`: which Lean is used, and why."""

from __future__ import annotations

import typer

from prover.commands.output import ExitStatus, print_json
from prover.commands.request import Json, LeanProject
from prover.commands.toolchain import chosen_toolchain

lean_app = typer.Typer(help="The Lean that is used.")


@lean_app.callback()
def _lean() -> None:
    """The Lean that is used."""


@lean_app.command()
def info(lean_project: LeanProject = None, json: Json = False) -> int:
    """Says which Lean is used, why, and what is compiled for it."""
    toolchain = chosen_toolchain(None, lean_project)
    facts = {
        "kind": toolchain.kind.value,
        "reason": toolchain.reason,
        "version": toolchain.version,
        "commit": toolchain.commit,
        "command": list(toolchain.argv),
        "library": str(toolchain.library),
        "library_revision": toolchain.library_revision,
    }
    if json:
        print_json(facts)
        return ExitStatus.DONE
    for name, fact in facts.items():
        print(f"{name.replace('_', ' '):<17} {' '.join(fact) if isinstance(fact, list) else fact}")
    return ExitStatus.DONE
