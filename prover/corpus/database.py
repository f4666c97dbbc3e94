"""The database as the parts of the corpus share it: transactions, rows by id, and errors for missing rows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.orm.interfaces import ORMOption

from prover.corpus.connect import described
from prover.corpus.errors import CorpusError, explained
from prover.corpus.tables import Base

Row = TypeVar("Row", bound=Base)

_LARGEST = 2**63 - 1
"""The largest integer that SQLite supports."""


class Database:
    """Can be shared among threads: each transaction has its own connection."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self.where = described(engine.url)
        """Its name, for the beginning of a sentence."""

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def session(self, *, writing: bool = False) -> Iterator[Session]:
        """Opens a transaction, committed at the end unless an exception is raised. Raises `CorpusError` for driver errors."""
        try:
            with Session(self._writer if writing else self._engine, expire_on_commit=False) as session, session.begin():
                yield session
        except sa.exc.DBAPIError as error:
            raise explained(error, self.where) from error

    def get(self, session: Session, kind: type[Row], key: int, *options: ORMOption) -> Row:
        """Returns the row with this id. Raises `CorpusError` if there is none."""
        row = session.get(kind, key, options=options) if key <= _LARGEST else None
        if row is None:
            raise self.unknown(kind, key)
        return row

    def unknown(self, kind: type[Base], key: int) -> CorpusError:
        """Returns the error for a missing row."""
        return CorpusError(
            f"{self.where} holds no {kind.__tablename__.replace('_', ' ')} {key}.",
            remedy="Check the number, or name the right database with --db.",
        )


def insert_missing(session: Session, kind: type[Base], **values: object) -> bool:
    """Inserts a row unless one with the same unique key exists, even if another process inserts it at the same time.

    Returns whether it was inserted.
    """
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(kind).values(**values).on_conflict_do_nothing().returning(sa.literal(1))
    return session.scalar(statement) is not None
