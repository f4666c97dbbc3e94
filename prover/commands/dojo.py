"""`prover dojo`: programs written for LeanDojo, on this Lean."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.request import Repositories, RequestError, Unconfined, register_repositories

dojo_app = typer.Typer(help="Programs that were written for LeanDojo.")


@dojo_app.callback()
def _dojo() -> None:
    """Programs that were written for LeanDojo."""


@dojo_app.command(context_settings={"allow_interspersed_args": False, "ignore_unknown_options": True})
def run(
    script: Annotated[list[str], typer.Argument(metavar="SCRIPT [ARGUMENT]...", help="A Python program and its arguments.")],
    repository: Repositories = None,
    unconfined: Unconfined = False,
) -> int:
    """Runs a Python program for which `import lean_dojo` means this project's Lean. Its exit status is the program's.

    Processes that the program starts find the same `lean_dojo`.
    """
    from search.dojo.install import install
    from search.dojo.settings import configure

    if not Path(script[0]).is_file():
        raise RequestError(f"There is no file {script[0]}.", remedy="Name a Python program.")
    for hiding in ("search.py", "search/__init__.py"):
        if (Path(script[0]).parent / hiding).is_file():
            raise RequestError(f"{hiding} beside {script[0]} hides this project's package `search`.", remedy="Rename it.")
    register_repositories(repository)
    configure(unconfined=unconfined)
    install()
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *script])
