"""`prover corpus`: work on what the database holds."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from prover.commands.output import ExitStatus, print_json, say
from prover.commands.request import (
    DEFAULT_DATABASE,
    Database,
    Json,
    LeanProject,
    Unconfined,
    Workers,
    chosen_confinement,
    processors,
)
from prover.commands.toolchain import chosen_toolchain
from search.lean.confine.launch import Confinement
from search.lean.toolchain import Toolchain

corpus_app = typer.Typer(help="The theorems, searches and proofs of the database.")

_EVERY = 200
"""Proofs judged from one word to the next."""


@corpus_app.callback()
def _corpus() -> None:
    """The theorems, searches and proofs of the database."""


@corpus_app.command()
def harvest(
    most: Annotated[int, typer.Option(min=1, help="Most further proofs of one search.")] = 40,
    workers: Workers = None,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
    json: Json = False,
) -> int:
    """Has further proofs judged that the search trees of proved theorems hold, and stores them.

    A prover that is trained on them learns that there are several ways to an end.
    """
    judges = workers or processors()
    confinement = chosen_confinement(unconfined, judges)
    toolchain = chosen_toolchain(None, lean_project, confinement)
    judged, accepted = asyncio.run(_harvest(db, toolchain, confinement, most, judges))
    if json:
        print_json({"judged": judged, "accepted": accepted})
    else:
        print(f"Judged {judged:,} further proofs and stored the {accepted:,} that were accepted.")
    return ExitStatus.DONE


async def _harvest(database: str, toolchain: Toolchain, confinement: Confinement, most: int, judges: int) -> tuple[int, int]:
    from prover.corpus.store import Corpus
    from prover.flywheel.harvest import harvest
    from search.lean.judge.judge import Judge

    judged = accepted = said = 0
    with await asyncio.to_thread(Corpus.open, database) as corpus:
        async for few in harvest(corpus, Judge(toolchain, confinement=confinement), most, judges):
            judged, accepted = judged + few.judged, accepted + few.accepted
            if judged >= said + _EVERY:
                said = judged
                say(f"Judged {judged:,} further proofs, accepted {accepted:,}.")
    return judged, accepted
