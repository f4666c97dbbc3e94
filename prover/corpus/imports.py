"""The goals that a corpus was given from files of others: which dataset each is from, and which entries could not be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from prover.corpus.database import Database
from prover.corpus.tables import ImportedGoal, Split
from prover.corpus.theorems import add_theorem
from search.goal import Goal

_AT_ONCE = 500
"""Keys in one query: databases limit the parameters of a statement."""


@dataclass(frozen=True)
class ImportRow:
    """One theorem of an entry, or an entry's problem. Fields as in `ImportedGoal`."""

    entry: str
    name: str
    provenance: dict[str, Any]
    split: Split
    reference: tuple[str, ...] = ()
    goal: Goal | None = None
    """None if there is a problem."""
    problem: str = ""
    message: str = ""


class ImportStore:
    """The imported goals of one corpus, which has it as `Corpus.imports`.

    Every method raises `CorpusError` if the database cannot do what is asked.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, dataset: str, rows: Sequence[ImportRow]) -> None:
        """Appends rows and the theorems that they need, all or none."""
        with self._database.session(writing=True) as session:
            for row in rows:
                theorem_id = None if row.goal is None else add_theorem(session, row.goal, dataset, row.split)
                session.add(
                    ImportedGoal(
                        dataset=dataset,
                        entry=row.entry,
                        name=row.name,
                        theorem_id=theorem_id,
                        split=row.split,
                        provenance=row.provenance,
                        reference=list(row.reference) or None,
                        problem=row.problem,
                        message=row.message,
                    )
                )

    def known(self, dataset: str, entries: Sequence[str], *, with_problems: bool) -> set[str]:
        """Returns those of the entries that have a row; only with a theorem unless `with_problems`."""
        found: set[str] = set()
        with self._database.session() as session:
            for start in range(0, len(entries), _AT_ONCE):
                some = entries[start : start + _AT_ONCE]
                query = sa.select(ImportedGoal.entry).where(ImportedGoal.dataset == dataset, ImportedGoal.entry.in_(some))
                if not with_problems:
                    query = query.where(ImportedGoal.theorem_id.is_not(None))
                found.update(session.scalars(query))
        return found

    def goals(self, dataset: str | None = None, split: Split | None = None, *, problems: bool = False) -> list[ImportedGoal]:
        """Returns the rows with a theorem, or those with a problem, in the order in which they were added."""
        has_theorem = ImportedGoal.theorem_id.is_not(None)
        query = sa.select(ImportedGoal).where(~has_theorem if problems else has_theorem).order_by(ImportedGoal.id)
        if dataset is not None:
            query = query.where(ImportedGoal.dataset == dataset)
        if split is not None:
            query = query.where(ImportedGoal.split == split)
        with self._database.session() as session:
            return list(session.scalars(query))
