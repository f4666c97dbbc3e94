"""`prover lean`: shows which Lean is used, and why."""

from __future__ import annotations

import typer

from prover.commands.output import ExitStatus, print_json
from prover.commands.request import Json, LeanProject
from prover.commands.toolchain import chosen_toolchain
from search.lean.confine.mechanism import Mechanism, NoConfinement, faults, strongest

lean_app = typer.Typer(help="The Lean that is used.")


@lean_app.callback()
def _lean() -> None:
    """The Lean that is used."""


@lean_app.command()
def info(lean_project: LeanProject = None, json: Json = False) -> int:
    """Shows which Lean is used, why, the library compiled for it, and how it is confined."""
    confinement, why = _confinement()
    toolchain = chosen_toolchain(None, lean_project)
    facts = {
        "kind": toolchain.kind.value,
        "reason": toolchain.reason,
        "version": toolchain.version,
        "commit": toolchain.commit,
        "command": list(toolchain.argv),
        "library": str(toolchain.library),
        "library_revision": toolchain.library_revision,
        "confinement": confinement.value,
        "confinement_reason": why,
    }
    if json:
        print_json(facts)
        return ExitStatus.DONE
    for name, fact in facts.items():
        print(f"{name.replace('_', ' '):<18} {' '.join(fact) if isinstance(fact, list) else fact}")
    return ExitStatus.DONE


def _confinement() -> tuple[Mechanism, str]:
    """Returns the default mechanism, and what is wrong with the others."""
    try:
        confinement = strongest()
    except NoConfinement as error:
        return Mechanism.NONE, str(error)
    others = "; ".join(f"{mechanism} cannot be used: {fault}" for mechanism, fault in faults().items())
    return confinement, others or "It is the strongest that this program supports."
