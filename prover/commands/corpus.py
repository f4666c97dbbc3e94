"""`prover corpus`: commands on the contents of the database."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from prover.commands.output import ExitStatus, print_json, say
from prover.commands.request import (
    DEFAULT_DATABASE,
    Database,
    Json,
    LeanProject,
    RequestError,
    Unconfined,
    Workers,
    chosen_confinement,
)
from prover.commands.toolchain import chosen_toolchain
from search.lean.confine.launch import Confinement
from search.lean.judge.verdict import Tier
from search.lean.toolchain import Toolchain
from search.machine import processors

if TYPE_CHECKING:
    from prover.commands.reverified import Reverified

corpus_app = typer.Typer(help="The theorems, searches and proofs of the database.")

_EVERY = 200
"""Proofs judged between two progress messages."""


@corpus_app.callback()
def _corpus() -> None:
    """The theorems, searches and proofs of the database."""


@corpus_app.command()
def harvest(
    most: Annotated[int, typer.Option(min=1, help="Maximum number of further proofs from one search.")] = 40,
    workers: Workers = None,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
    json: Json = False,
) -> int:
    """Judges further proofs that the search trees of proved theorems contain, and stores the accepted ones.

    They are more training data: a prover trained on them learns several proofs of a goal.
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


@corpus_app.command()
def reverify(
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="Judge again each proof that this judge has not judged again since DATE (2026-03-01 or 2026-03-01T12:00). "
            "By default each proof once per version of Lean, library, judge and confinement.",
        ),
    ] = None,
    tier: Annotated[
        str | None,
        typer.Option(metavar="replayed|rechecked", help="Only proofs whose verdict, before this pass, is of this tier."),
    ] = None,
    workers: Workers = None,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
    json: Json = False,
) -> int:
    """Judges every stored proof again with the current judge, and lists those that are no longer accepted.

    They are excluded from training. A new verdict is added to each proof. If interrupted, run it again to continue: proofs that
    were already judged again are skipped, unless that was before --since. The exit status is 1 if some stored proof is not
    accepted or cannot be judged.
    """
    judges = workers or processors()
    chosen_since, chosen_tier = _moment(since), _tier(tier)
    confinement = chosen_confinement(unconfined, judges)
    toolchain = chosen_toolchain(None, lean_project, confinement)
    try:
        report = asyncio.run(_reverify(db, toolchain, confinement, chosen_since, chosen_tier, judges))
    except KeyboardInterrupt:
        raise typer.Abort from None
    if json:
        print_json(report.as_json())
    else:
        print(report.as_text())
    return ExitStatus.DONE if report.all_stand else ExitStatus.GOALS_LEFT


def _moment(date: str | None) -> datetime | None:
    """Parses a date, in local time if it has no zone. Raises `RequestError` if it is invalid or in the future."""
    if date is None:
        return None
    remedy = "Write a day or a time, as 2026-03-01 or 2026-03-01T12:00."
    try:
        moment = datetime.fromisoformat(date).astimezone(UTC)
    except (ValueError, OverflowError):
        raise RequestError(f"--since «{date}» is not a date.", remedy=remedy) from None
    if moment > datetime.now(UTC):
        raise RequestError(f"--since «{date}» is in the future: nothing has been judged since.", remedy=remedy)
    return moment


def _tier(tier: str | None) -> Tier | None:
    if tier is not None and tier not in list(Tier):
        raise RequestError(f"There is no tier «{tier}».", remedy=f"Choose one of: {', '.join(Tier)}.")
    return None if tier is None else Tier(tier)


async def _reverify(
    database: str, toolchain: Toolchain, confinement: Confinement, since: datetime | None, tier: Tier | None, judges: int
) -> Reverified:
    from prover.commands.reverified import Reverified
    from prover.corpus.store import Corpus
    from prover.flywheel.reverify import Pass, findings, reverify
    from search.lean.judge.judge import Judge

    judged = said = 0

    def count(more: int) -> None:
        nonlocal judged, said
        judged += more
        if judged >= said + _EVERY:
            said = judged
            say(f"Judged {judged:,} stored proofs.")

    asked = Pass.by(toolchain, confinement, since, tier)
    with await asyncio.to_thread(Corpus.open, database) as corpus:
        not_judged = await reverify(corpus, Judge(toolchain, confinement=confinement), asked, judges, count)
        return Reverified(judged, not_judged, await asyncio.to_thread(findings, corpus, asked))


async def _harvest(database: str, toolchain: Toolchain, confinement: Confinement, most: int, judges: int) -> tuple[int, int]:
    from prover.corpus.store import Corpus
    from prover.flywheel.harvest import harvest
    from search.lean.judge.judge import Judge

    judged = accepted = said = 0
    with await asyncio.to_thread(Corpus.open, database) as corpus:
        async for verdict in harvest(corpus, Judge(toolchain, confinement=confinement), most, judges):
            judged, accepted = judged + 1, accepted + verdict.accepted
            if judged >= said + _EVERY:
                said = judged
                say(f"Judged {judged:,} further proofs, accepted {accepted:,}.")
    return judged, accepted
