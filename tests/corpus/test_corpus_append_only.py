"""No row can be changed or removed, by any program and any statement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from prover.corpus.connect import connect
from prover.corpus.imports import ImportRow
from prover.corpus.store import Corpus
from prover.corpus.tables import Base, Split
from tests.corpus.examples import a_goal, add_model, record_attempt, record_proof

TABLES = sorted(Base.metadata.tables)


@pytest.fixture
def engine(url: str, tmp_path: Path) -> Iterator[sa.Engine]:
    """A database with a row in each table."""
    with Corpus.open(url) as corpus:
        record_proof(corpus, record_attempt(corpus, corpus.add_theorem(a_goal(), split=Split.TEST)))
        corpus.models.promote(add_model(corpus, tmp_path / "model"))
        corpus.imports.add("dataset", [ImportRow("0" * 64, "easy", {}, Split.TEST, goal=a_goal())])
    engine = connect(url)
    yield engine
    engine.dispose()


def test_every_table_has_a_row(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        for table in Base.metadata.tables.values():
            assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == 1, table.name


@pytest.mark.parametrize("statement", ["UPDATE {table} SET created = created", "DELETE FROM {table}"])
@pytest.mark.parametrize("table", TABLES)
def test_rows_stay(engine: sa.Engine, table: str, statement: str) -> None:
    with pytest.raises(sa.exc.DBAPIError, match=f"append-only, rows of {table}"), engine.begin() as connection:
        connection.execute(sa.text(statement.format(table=table)))
    test_every_table_has_a_row(engine)


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_not_replaced(engine: sa.Engine, table: str) -> None:
    if engine.dialect.name == "sqlite":
        statement = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
    else:
        statement = f"TRUNCATE {table} CASCADE"
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), engine.begin() as connection:
        connection.execute(sa.text(statement))
    test_every_table_has_a_row(engine)
