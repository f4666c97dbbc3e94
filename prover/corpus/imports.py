"""The goals that a corpus was given from files of others: which dataset each is from, and which entries could not be used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from prover.corpus.database import Database, insert_missing
from prover.corpus.tables import ImportedGoal, Split, TheoremSplit, strictest
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
        """Appends rows that are not there yet, and the theorems that they need with their splits, all or none."""
        with self._database.session(writing=True) as session:
            for row in rows:
                theorem_id = None if row.goal is None else add_theorem(session, row.goal, dataset, row.split)
                same = sa.select(ImportedGoal.id).where(
                    ImportedGoal.dataset == dataset,
                    ImportedGoal.entry == row.entry,
                    ImportedGoal.theorem_id.is_(None) if theorem_id is None else ImportedGoal.theorem_id == theorem_id,
                    ImportedGoal.problem == row.problem,
                    ImportedGoal.message == row.message,
                )
                if session.scalar(same.limit(1)) is not None:
                    continue
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

    def known(self, dataset: str, splits: Mapping[str, Split]) -> dict[str, bool]:
        """Returns those of the entries that have a row, each with whether its last one is a problem.

        Their theorems get the given splits as well: an entry may be in several files, and the strictest split counts.
        """
        found: dict[str, bool] = {}
        said: list[tuple[int, Split]] = []
        entries = list(splits)
        with self._database.session() as session:
            for start in range(0, len(entries), _AT_ONCE):
                some = entries[start : start + _AT_ONCE]
                columns = (ImportedGoal.entry, ImportedGoal.theorem_id, ImportedGoal.split)
                query = sa.select(*columns).where(ImportedGoal.dataset == dataset, ImportedGoal.entry.in_(some))
                rows = session.execute(query.order_by(ImportedGoal.id)).all()
                found.update({entry: theorem_id is None for entry, theorem_id, _ in rows})
                said += [(id, splits[entry]) for entry, id, split in rows if id is not None and splits[entry] is not split]
        self._add_splits([(id, split) for id, split in said if split is not Split.UNKNOWN])
        return found

    def _add_splits(self, splits: Sequence[tuple[int, Split]]) -> None:
        if not splits:
            return
        with self._database.session(writing=True) as session:
            for theorem_id, split in splits:
                insert_missing(session, TheoremSplit, theorem_id=theorem_id, split=split)

    def goals(self, dataset: str | None = None, split: Split | None = None, *, problems: bool = False) -> list[ImportedGoal]:
        """Returns the rows with a theorem, or those of entries whose last row is a problem, the oldest first.

        `split` is that of the theorem: the strictest that was said of it.
        """
        query = sa.select(ImportedGoal).order_by(ImportedGoal.id)
        if problems:
            last = sa.select(sa.func.max(ImportedGoal.id)).group_by(ImportedGoal.dataset, ImportedGoal.entry)
            query = query.where(ImportedGoal.theorem_id.is_(None), ImportedGoal.id.in_(last))
        else:
            query = query.where(ImportedGoal.theorem_id.is_not(None))
        if dataset is not None:
            query = query.where(ImportedGoal.dataset == dataset)
        with self._database.session() as session:
            return [row for row in session.scalars(query) if split in (None, strictest_split(row))]


def strictest_split(row: ImportedGoal) -> Split:
    """Returns the strictest of the splits that were said of a row's theorem."""
    return row.split if row.theorem is None else strictest((row.split, row.theorem.split))
