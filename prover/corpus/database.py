"""One database as the corpus' parts share it: transactions, rows by their number, and what to say of rows that are missing."""

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
"""The largest number that SQLite can look for."""


class Database:
    """Safe to share among threads: each transaction has a connection of its own."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self.where = described(engine.url)
        """What to call it at the beginning of a sentence."""

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def session(self, *, writing: bool = False) -> Iterator[Session]:
        """One transaction, committed at the end unless something was raised. Raises `CorpusError` for a driver's error."""
        try:
            with Session(self._writer if writing else self._engine, expire_on_commit=False) as session, session.begin():
                yield session
        except sa.exc.DBAPIError as error:
            raise explained(error, self.where) from error

    def get(self, session: Session, kind: type[Row], key: int, *options: ORMOption) -> Row:
        """The row of this number. Raises `CorpusError` if there is none."""
        row = session.get(kind, key, options=options) if key <= _LARGEST else None
        if row is None:
            raise self.unknown(kind, key)
        return row

    def unknown(self, kind: type[Base], key: int) -> CorpusError:
        """The error that no row has this number."""
        return CorpusError(
            f"{self.where} holds no {kind.__tablename__.replace('_', ' ')} {key}.",
            remedy="Check the number, or name the right database with --db.",
        )


def insert_missing(session: Session, kind: type[Base], **values: object) -> bool:
    """Inserts a row unless one with the same unique key is there, even if another process adds it at this moment.

    Returns whether it was inserted.
    """
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(kind).values(**values).on_conflict_do_nothing().returning(sa.literal(1))
    return session.scalar(statement) is not None
