"""`prover dojo`: programs written for LeanDojo, on this Lean."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.request import RequestError, Unconfined

dojo_app = typer.Typer(help="Programs that were written for LeanDojo.")


@dojo_app.callback()
def _dojo() -> None:
    """Programs that were written for LeanDojo."""


@dojo_app.command(context_settings={"allow_interspersed_args": False, "ignore_unknown_options": True})
def run(
    script: Annotated[list[str], typer.Argument(metavar="SCRIPT [ARGUMENT]...", help="A Python program and its arguments.")],
    repository: Annotated[
        list[str] | None,
        typer.Option(metavar="URL=FOLDER", help="Where the repository of this URL is on this machine. May be repeated."),
    ] = None,
    unconfined: Unconfined = False,
) -> int:
    """Runs a Python program for which `import lean_dojo` means this project's Lean. Its exit status is the program's.

    Processes that the program starts find the same `lean_dojo`.
    """
    from search.dojo.install import install
    from search.dojo.settings import configure, register_repository

    if not Path(script[0]).is_file():
        raise RequestError(f"There is no file {script[0]}.", remedy="Name a Python program.")
    for pair in repository or []:
        url, _, folder = pair.rpartition("=")
        if not url:
            raise RequestError(f"«{pair}» does not say where a repository is.", remedy="Write --repository URL=FOLDER.")
        if not Path(folder).is_dir():
            raise RequestError(f"There is no folder {folder}.", remedy="Name the folder in which the repository is.")
        register_repository(url, folder)
    configure(unconfined=unconfined)
    install()
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *script])
