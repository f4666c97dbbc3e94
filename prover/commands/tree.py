"""`prover tree`: shows the search tree of a stored attempt."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from prover.commands.output import ExitStatus, as_one_line
from prover.commands.repeat import as_made
from prover.commands.request import DEFAULT_DATABASE, Database, RequestError, existing
from search.tree.record import from_record

if TYPE_CHECKING:
    from prover.corpus.tables import Proof

tree_app = typer.Typer(help="The search trees of past attempts.")


@tree_app.callback()
def _tree() -> None:
    """The search trees of past attempts."""


@tree_app.command()
def show(
    attempt: Annotated[int, typer.Argument(metavar="ATTEMPT", min=1, help="Its number, as shown by `prover prove`.")],
    format: Annotated[str, typer.Option(metavar="text|json|dot|graphml", help="The output format.")] = "text",
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Writes an attempt's search tree to standard output."""
    from prover.corpus.store import Corpus
    from search.show.formats import FORMATS
    from search.tree.nodes import NodeStatus

    if format not in FORMATS:
        raise RequestError(f"There is no format «{format}».", remedy=f"Choose one of: {', '.join(FORMATS)}.")
    with Corpus.open(existing(db)) as corpus:
        stored = corpus.attempt(attempt)
        proofs = [proof for proof in corpus.proofs(stored.theorem_id) if proof.attempt_id == attempt]
    if stored.tree is None:
        raise RequestError(f"Attempt {attempt} has no tree: {stored.reason}", remedy="Name another attempt.")
    try:
        tree = from_record(stored.tree)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise RequestError(f"The tree of attempt {attempt} cannot be read: {error}") from error
    if format == "text":
        print(f"{stored.theorem.name} : {stored.theorem.statement}")
        print(as_made(stored))
        if tree.root.status is NodeStatus.PROVED and not any(proof.stands for proof in proofs):
            print(_refusal_note(proofs))
    sys.stdout.write(FORMATS[format](tree))
    return ExitStatus.DONE


def _refusal_note(proofs: list[Proof]) -> str:
    """Returns a note for a tree whose proofs are all refused."""
    if not proofs:
        return "The judge has not accepted what was found here."
    verdict = proofs[-1].verdicts[-1]
    return f"What was found here does not stand any longer ({verdict.reason}: {as_one_line(verdict.detail)})."
