"""Imports goals: each entry of a file is elaborated, and becomes a theorem of the corpus or is recorded with the reason why not.

Every file is checked as a whole before anything is stored. Entries are then processed by the Lean file that states them, so that
each is read once; what was stored stays if the import is interrupted, and the next one continues there.
"""

from __future__ import annotations

import asyncio
import pickle
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Self

from prover.corpus.imports import ImportRow
from prover.corpus.splits import declared_split
from prover.corpus.store import Corpus
from prover.corpus.tables import Split, strictest
from prover.flywheel.attempts.errors import first_error
from prover.flywheel.goals.formats import Entry, MalformedGoals, chosen_format
from search.dojo.repository import LeanGitRepo, read_file
from search.goal import Source
from search.lean.pool import LeanPool
from search.lean.worker import Document, MissingImports, UnreadableFile

_SAMPLES = 5
"""Problems of each kind that a report shows."""


class Problem(StrEnum):
    """Why an entry is not a theorem of the corpus."""

    REPOSITORY = "repository"
    """The repository or its file is not on this machine."""
    IMPORTS = "imports"
    """The Lean that reads it does not have its imports."""
    ELABORATION = "elaboration"
    """Lean reports errors and no goal."""
    NO_THEOREM = "no_theorem"
    """It states no theorem of that name, or none whose proof is `sorry`."""
    UNREADABLE = "unreadable"
    """Lean does not finish reading it."""


@dataclass(frozen=True)
class ImportPlan:
    """What to import."""

    files: Sequence[Path]
    dataset: str
    """The family that the theorems get."""
    split: Split | None = None
    """Overrides what the files say; None: as they say."""
    retry: bool = False
    """Whether entries with a problem are tried again."""


@dataclass
class ImportReport:
    """What an import did."""

    entries: int = 0
    """In the files."""
    skipped: int = 0
    """Processed by an earlier import."""
    skipped_problems: int = 0
    """Those of them that had a problem then."""
    theorems: int = 0
    """Stored by this one, whether the corpus had them or not."""
    other_holes: int = 0
    """Declarations with a `sorry` that are no theorems: they are not goals."""
    problems: Counter[Problem] = field(default_factory=Counter)
    samples: dict[Problem, list[str]] = field(default_factory=dict)
    """The first problems of each kind: «name: message»."""

    def add_problem(self, problem: Problem, name: str, message: str) -> None:
        self.problems[problem] += 1
        shown = self.samples.setdefault(problem, [])
        if len(shown) < _SAMPLES:
            shown.append(f"{name}: {message}")


async def import_goals(
    plan: ImportPlan, corpus: Corpus, pool: LeanPool, on_progress: Callable[[ImportReport], None]
) -> ImportReport:
    """Imports the plan's files. `on_progress` is called after each Lean file.

    Raises `MalformedGoals` before anything is stored if a file is not what it should be, and `CorpusError`.
    """
    report = ImportReport()
    with _Spool() as spool:
        await asyncio.to_thread(_check_and_sort, plan, spool, report)
        groups = spool.groups()
        lock = asyncio.Lock()

        async def work() -> None:
            while True:
                async with lock:
                    group = next(groups, None)
                if group is None:
                    return
                await _import_group(plan, group, corpus, pool, report)
                on_progress(report)

        async with first_error(), asyncio.TaskGroup() as tasks:
            for _ in range(pool.workers):
                tasks.create_task(work())
    return report


def _check_and_sort(plan: ImportPlan, spool: _Spool, report: ImportReport) -> None:
    """Reads all files once. Raises `MalformedGoals` for the first fault."""
    for file in plan.files:
        for entry in chosen_format(file)(file):
            report.entries += 1
            if entry.unknown_split and plan.split is None:
                raise MalformedGoals(
                    f"{file} has the split «{entry.unknown_split}» for {entry.name}, which is not known.",
                    remedy="Say with --split whether it is train, validation or test.",
                )
            if not spool.add(str(file), entry):
                raise MalformedGoals(f"{file} has two entries called {entry.name}.")


async def _import_group(plan: ImportPlan, entries: list[Entry], corpus: Corpus, pool: LeanPool, report: ImportReport) -> None:
    """Imports the entries that one Lean file states."""
    splits = {entry.key: plan.split or entry.split for entry in entries}
    known = await asyncio.to_thread(corpus.imports.known, plan.dataset, splits)
    done = {key for key, has_problem in known.items() if not (has_problem and plan.retry)}
    report.skipped += len(done)
    report.skipped_problems += sum(known[key] for key in done)
    entries = [entry for entry in entries if entry.key not in done]
    if not entries:
        return
    rows: list[ImportRow] = []
    try:
        source = source_of(entries[0])
        document = await pool.read(source, every=any(entry.theorem is not None for entry in entries))
    except FileNotFoundError as error:
        rows = [_problem(plan, report, entry, Problem.REPOSITORY, str(error)) for entry in entries]
    except MissingImports as error:
        rows = [_problem(plan, report, entry, Problem.IMPORTS, str(error.args[0])) for entry in entries]
    except UnreadableFile as error:
        rows = [_problem(plan, report, entry, Problem.UNREADABLE, str(error.args[0])) for entry in entries]
    else:
        report.other_holes += 0 if document.errors else document.left  # a goal with an error counts among those left
        declared = declared_split(source)
        for entry in entries:
            rows += _theorems(plan, report, entry, document, declared)
            if entry.theorem is None and document.errors and document.goals:
                rows.append(_problem(plan, report, entry, Problem.ELABORATION, document.errors[0]))
    await asyncio.to_thread(corpus.imports.add, plan.dataset, rows)


def source_of(entry: Entry) -> Source:
    """Returns the Lean file that states an entry. Raises FileNotFoundError if it is in a repository that is not here."""
    if entry.repository is None:
        return Source(entry.text)
    url, commit, name = entry.repository
    try:
        return read_file(LeanGitRepo(url, commit), name)
    except UnicodeDecodeError as error:
        raise FileNotFoundError(f"{name} in {url} is not UTF-8 text.") from error
    except FileNotFoundError:
        raise
    except OSError as error:
        raise FileNotFoundError(f"A file of {url[:200]} cannot be read: {error.strerror}.") from error


def _theorems(plan: ImportPlan, report: ImportReport, entry: Entry, document: Document, declared: Split) -> list[ImportRow]:
    """Returns the theorems of an entry, or its problem."""
    found = [goal for goal in document.goals if entry.theorem in (None, goal.name, goal.written_name)]
    if found:
        report.theorems += len(found)
        split = plan.split or strictest((entry.split, declared))
        return [ImportRow(entry.key, goal.name, dict(entry.provenance), split, entry.reference, goal=goal) for goal in found]
    if document.errors:
        return [_problem(plan, report, entry, Problem.ELABORATION, document.errors[0])]
    message = "It states no theorem whose proof is `sorry`." if entry.theorem is None else f"There is no theorem {entry.theorem}."
    return [_problem(plan, report, entry, Problem.NO_THEOREM, message)]


def _problem(plan: ImportPlan, report: ImportReport, entry: Entry, problem: Problem, message: str) -> ImportRow:
    report.add_problem(problem, entry.name, message)
    split = plan.split or entry.split
    return ImportRow(entry.key, entry.name, dict(entry.provenance), split, entry.reference, problem=problem, message=message)


class _Spool:
    """Entries on disk, sorted by the Lean file that states them. A context manager."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._rows = sqlite3.connect(f"{self._folder.name}/entries.db", check_same_thread=False)
        self._rows.execute(
            "CREATE TABLE entry "
            "(number INTEGER PRIMARY KEY, origin TEXT, file TEXT, name TEXT, content BLOB, UNIQUE (origin, file, name))"
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()
        self._folder.cleanup()

    def add(self, origin: str, entry: Entry) -> bool:
        """Whether `origin`, the file that is imported, had none of this name that the same Lean file states."""
        file = "\n".join(entry.repository) if entry.repository is not None else ""
        try:
            self._rows.execute(
                "INSERT INTO entry (origin, file, name, content) VALUES (?, ?, ?, ?)",
                (origin, file, entry.name, pickle.dumps(entry)),
            )
        except sqlite3.IntegrityError:
            return False
        return True

    def groups(self) -> Iterator[list[Entry]]:
        """The entries of each repository's file; each of the others alone."""
        rows = self._rows.execute("SELECT file, number, content FROM entry ORDER BY file, number")
        for _, group in groupby(rows, key=lambda row: row[0] or row[1]):
            yield [pickle.loads(content) for *_, content in group]
