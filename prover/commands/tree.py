"""`prover tree`: the search tree of an attempt that the database keeps."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from prover.commands.output import ExitStatus
from prover.commands.request import DEFAULT_DATABASE, Database, RequestError

tree_app = typer.Typer(help="The search trees of past attempts.")


@tree_app.callback()
def _tree() -> None:
    """The search trees of past attempts."""


@tree_app.command()
def show(
    attempt: Annotated[int, typer.Argument(metavar="ATTEMPT", min=1, help="Its number, which `prover prove` says.")],
    format: Annotated[str, typer.Option(metavar="text|json|dot|graphml", help="As what to write it.")] = "text",
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Writes an attempt's search tree to standard output."""
    from prover.corpus.store import Corpus
    from search.export import FORMATS
    from search.tree import SearchTree

    if format not in FORMATS:
        raise RequestError(f"There is no format «{format}».", remedy=f"Choose one of: {', '.join(FORMATS)}.")
    with Corpus.open(db) as corpus:
        stored = corpus.attempt(attempt)
    if stored.tree is None:
        raise RequestError(f"Attempt {attempt} has no tree: {stored.reason}", remedy="Name another attempt.")
    try:
        tree = SearchTree.from_record(stored.tree)
    except ValueError as error:
        raise RequestError(f"The tree of attempt {attempt} cannot be read: {error}") from error
    if format == "text":
        print(f"{stored.theorem.name} : {stored.theorem.statement}")
    sys.stdout.write(FORMATS[format](tree))
    return ExitStatus.DONE
