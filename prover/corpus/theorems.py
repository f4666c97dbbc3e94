"""Adding a theorem to a corpus, within a transaction."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa
from sqlalchemy.orm import Session

from prover.corpus.database import insert_missing
from prover.corpus.tables import Split, StoredSource, Theorem, TheoremSplit
from search.goal import Goal


def add_theorem(session: Session, goal: Goal, family: str, split: Split) -> int:
    """Returns the theorem's id. A theorem that is there already is not changed, except that its split may become stricter."""
    same = {
        "statement_digest": hashlib.sha256(goal.statement.encode()).hexdigest(),
        "context_digest": hashlib.sha256(goal.source.utf8[: goal.hole.start]).hexdigest(),
    }
    find = sa.select(Theorem.id).filter_by(**same)
    theorem_id = session.scalar(find)
    if theorem_id is None:
        digest = goal.source.digest
        insert_missing(session, StoredSource, digest=digest, text=goal.source.text)
        insert_missing(
            session,
            Theorem,
            **same,
            name=goal.name,
            statement=goal.statement,
            source_id=sa.select(StoredSource.id).filter_by(digest=digest).scalar_subquery(),
            hole_start=goal.hole.start,
            hole_stop=goal.hole.stop,
            end=goal.end,
            file="" if goal.source.path is None else str(goal.source.path),
            family=family,
        )
        theorem_id = session.scalars(find).one()
    if split is not Split.UNKNOWN:
        insert_missing(session, TheoremSplit, theorem_id=theorem_id, split=split)
    return theorem_id
