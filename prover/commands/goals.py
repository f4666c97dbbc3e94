"""`prover goals`: goals from files, those of Lean and those in which datasets are passed on."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from prover.commands.output import ExitStatus, as_one_line, print_json, say
from prover.commands.request import (
    DEFAULT_DATABASE,
    Database,
    Json,
    LeanProject,
    Repositories,
    RequestError,
    Unconfined,
    Workers,
    chosen_confinement,
    existing,
    read_all,
    register_repositories,
)
from prover.commands.run import read_goals
from prover.commands.toolchain import chosen_toolchain
from search.lean.pool import LeanPool
from search.machine import processors

if TYPE_CHECKING:
    from prover.corpus.tables import Split
    from prover.flywheel.goals.importing import ImportReport

goals_app = typer.Typer(help="Goals: from Lean files, and from datasets.")

_EVERY = 100
"""Lean files read from one progress line to the next."""


@goals_app.callback()
def _goals() -> None:
    """Goals: from Lean files, and from datasets."""


@goals_app.command("import")
def import_command(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="LeanDojo Benchmark 4 (.json), JSON Lines with headers and statements (.jsonl), Lean files, or folders of them.",
        ),
    ],
    dataset: Annotated[str | None, typer.Option(metavar="NAME", help="Its name. By default the first file's.")] = None,
    split: Annotated[
        str | None, typer.Option(metavar="train|validation|test", help="The split of all its goals. By default as the files say.")
    ] = None,
    repository: Repositories = None,
    retry: Annotated[bool, typer.Option("--retry", help="Try entries again that had a problem.")] = False,
    workers: Workers = None,
    json: Json = False,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Stores the goals of a dataset, with their names, splits, provenance and the proofs that came with them.

    Each is elaborated first; what Lean does not accept is listed. Nothing is stored if a file is malformed. An import that was
    interrupted goes on where it ended. The status is 1 if some entries could not be used.
    """
    from prover.corpus.store import Corpus
    from prover.flywheel.goals.formats import chosen_format
    from prover.flywheel.goals.importing import ImportPlan, import_goals, source_of

    for file in files:
        if not file.exists():
            raise RequestError(f"There is no file {file}.", remedy="Name a file, or a folder of Lean files.")
    register_repositories(repository)
    plan = ImportPlan(files, dataset or files[0].resolve().stem, None if split is None else _split(split), retry)
    at_once = workers or processors()
    confinement = chosen_confinement(unconfined, at_once)
    first = next(chosen_format(files[0])(files[0]), None)
    try:
        place = None if first is None else source_of(first).path
    except FileNotFoundError:
        place = None
    toolchain = chosen_toolchain(place or files[0], lean_project, confinement)

    async def run() -> ImportReport:
        read = 0

        def progress(report: ImportReport) -> None:
            nonlocal read
            read += 1
            if read % _EVERY == 0:
                say(_progress(report))

        async with LeanPool(toolchain, at_once, confinement=confinement) as pool:
            with await asyncio.to_thread(Corpus.open, db) as corpus:
                return await import_goals(plan, corpus, pool, progress)

    report = asyncio.run(run())
    if json:
        print_json(_as_json(plan.dataset, report))
    else:
        print(_as_text(plan.dataset, report))
    return ExitStatus.GOALS_LEFT if report.problems or report.skipped_problems else ExitStatus.DONE


@goals_app.command("list")
def list_command(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="Lean files. Without one, the goals that were imported.")
    ] = None,
    dataset: Annotated[str | None, typer.Option(metavar="NAME", help="Only imported goals of this dataset.")] = None,
    split: Annotated[str | None, typer.Option(metavar="train|validation|test", help="Only imported goals of this split.")] = None,
    problems: Annotated[bool, typer.Option("--problems", help="List the entries that could not be used instead.")] = False,
    json: Json = False,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Lists goals: those that Lean files state, or those that were imported."""
    if files:
        if problems or split is not None or dataset is not None:
            raise RequestError("--dataset, --split and --problems are for imported goals.", remedy="Name no file.")
        rows = _goals_of_files(files, lean_project, unconfined)
    else:
        rows = _imported(db, dataset, None if split is None else _split(split), problems)
    if json:
        print_json({"goals": rows})
    else:
        for row in rows:
            print(as_one_line(f"{row['name']} ({row['split']}): {row['message'] if problems else row['statement']}"))
    return ExitStatus.DONE


def _goals_of_files(files: list[Path], lean_project: Path | None, unconfined: bool) -> list[dict[str, Any]]:
    from prover.corpus.splits import declared_split

    sources = read_all(files)
    confinement = chosen_confinement(unconfined, 1)
    toolchain = chosen_toolchain(files[0], lean_project, confinement)

    async def read() -> list[dict[str, Any]]:
        async with LeanPool(toolchain, 1, confinement=confinement) as pool:
            goals = (await read_goals(pool, sources)).goals
        return [
            {
                "name": goal.name,
                "statement": goal.statement,
                "file": str(goal.source.path),
                "split": declared_split(goal.source).value,
            }
            for goal in goals
        ]

    return asyncio.run(read())


def _imported(db: str, dataset: str | None, split: Split | None, problems: bool) -> list[dict[str, Any]]:
    from prover.corpus.imports import strictest_split
    from prover.corpus.store import Corpus

    with Corpus.open(existing(db)) as corpus:
        rows = corpus.imports.goals(dataset, split, problems=problems)
    return [
        {
            "name": row.name,
            "dataset": row.dataset,
            "split": strictest_split(row).value,
            "theorem": row.theorem_id,
            "statement": None if row.theorem is None else row.theorem.statement,
            "provenance": row.provenance,
            "reference": row.reference,
            "problem": row.problem or None,
            "message": row.message or None,
        }
        for row in rows
    ]


def _split(word: str) -> Split:
    from prover.corpus.tables import Split

    if word not in list(Split):
        raise RequestError(f"There is no split «{word}».", remedy="Choose one of: train, validation, test.")
    return Split(word)


def _progress(report: ImportReport) -> str:
    known = f"{report.skipped} entries known" + (f" ({report.skipped_problems} with problems)" if report.skipped_problems else "")
    counts = f"{report.theorems} goals stored, {known}, {report.problems.total()} with problems"
    return f"{counts}, of {report.entries} entries."


def _as_text(dataset: str, report: ImportReport) -> str:
    lines = [f"{dataset}: {_progress(report)}"]
    if report.other_holes:
        one = report.other_holes == 1
        many = f"{report.other_holes} declarations have a `sorry` and are not theorems, so they are not goals."
        lines.append("1 declaration has a `sorry` and is not a theorem, so it is not a goal." if one else many)
    for problem, count in report.problems.most_common():
        lines.append(f"{problem}: {count}")
        lines += [f"  {as_one_line(sample)}" for sample in report.samples[problem]]
    return "\n".join(lines)


def _as_json(dataset: str, report: ImportReport) -> dict[str, Any]:
    return {
        "dataset": dataset,
        "entries": report.entries,
        "goals": report.theorems,
        "skipped": report.skipped,
        "skipped_problems": report.skipped_problems,
        "other_holes": report.other_holes,
        "problems": {problem.value: count for problem, count in report.problems.items()},
        "samples": {problem.value: samples for problem, samples in report.samples.items()},
    }
