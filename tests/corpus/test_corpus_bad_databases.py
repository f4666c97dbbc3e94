"""A database that cannot be used gives one clear error with a remedy, and is not changed."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa

from prover.corpus import connect
from prover.corpus.errors import CorpusError
from prover.corpus.store import Corpus
from search.errors import ProverError
from tests.corpus.examples import a_goal
from tests.needed import needed
from tests.permissions import of_an_ordinary_user


def refusal(url: str) -> str:
    """What is said when it is opened."""
    with pytest.raises(ProverError) as caught:
        Corpus.open(url)
    assert isinstance(caught.value, CorpusError)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "url", ["", "prover.db", "://", "postgresql://user:secret@host:port/name", "sqlite:/prover.db", "sqlite://"]
)
def test_what_is_not_a_url(url: str) -> None:
    said = refusal(url)
    assert "sqlite:///prover.db" in said
    assert "secret" not in said


@pytest.mark.parametrize("url", ["mysql://host/name", "postgres://host/name", "sqlite+aiosqlite:///prover.db"])
def test_a_kind_of_database_we_do_not_use(url: str) -> None:
    assert "Write sqlite:///prover.db or postgresql://USER@HOST/NAME." in refusal(url)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_corpus_in_memory_is_refused(url: str) -> None:
    assert "would be lost" in refusal(url)


def test_options_in_the_url_of_a_file(tmp_path: Path) -> None:
    assert f"Write sqlite:///{tmp_path}/prover.db." in refusal(f"sqlite:///{tmp_path}/prover.db?mode=ro")


@pytest.mark.parametrize("content", [b"x", b"theorem easy : 1 = 1 := rfl\n" * 100, bytes(4096)])
def test_a_file_of_another_kind(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "easy.lean"
    path.write_bytes(content)
    assert "is not an SQLite database and was not changed. Name another file" in refusal(f"sqlite:///{path}")
    assert path.read_bytes() == content
    assert os.listdir(tmp_path) == ["easy.lean"]


@pytest.mark.parametrize("journal", ["delete", "wal"])
@pytest.mark.parametrize(
    "made_by",
    [
        "CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT)",
        "CREATE TABLE alembic_version (version_num TEXT)",
        "CREATE VIEW now AS SELECT 1",
    ],
)
def test_an_sqlite_database_of_another_program(tmp_path: Path, journal: str, made_by: str) -> None:
    path = tmp_path / "recipes.db"
    with sqlite3.connect(path) as theirs:
        theirs.execute(f"PRAGMA journal_mode = {journal}")
        theirs.execute(made_by)
    theirs.close()
    content = path.read_bytes()
    assert "belongs to another program and was not changed" in refusal(f"sqlite:///{path}")
    assert path.read_bytes() == content


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    (tmp_path / "prover.db").touch()
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as corpus:
        assert corpus.theorems() == []


def test_a_path_with_special_characters_of_urls(tmp_path: Path) -> None:
    folder = tmp_path / "100% of #1 & ü"
    folder.mkdir()
    for _ in range(2):
        Corpus.open(f"sqlite:///{folder}/prover.db").close()
    assert (folder / "prover.db").exists()


def test_a_folder(tmp_path: Path) -> None:
    assert f"{tmp_path} is a folder. Name a file in it" in refusal(f"sqlite:///{tmp_path}")


@pytest.mark.parametrize("place", ["missing/prover.db", "file/prover.db"])
def test_a_missing_folder(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    assert "cannot be opened or created. Create its folder" in refusal(f"sqlite:///{tmp_path}/{place}")


def test_a_folder_in_which_nobody_can_write() -> None:
    assert "cannot be opened or created" in refusal("sqlite:////proc/prover.db")


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "prover.db"
    with Corpus.open(f"sqlite:///{path}"):
        pass
    path.chmod(0o444)
    with of_an_ordinary_user(), Corpus.open(f"sqlite:///{path}") as corpus:
        assert corpus.theorems() == []
        with pytest.raises(CorpusError, match=r"cannot be written\. Make the file and its folder writable"):
            corpus.add_theorem(a_goal())


def test_a_damaged_corpus(tmp_path: Path) -> None:
    path = tmp_path / "prover.db"
    with Corpus.open(f"sqlite:///{path}") as corpus:
        corpus.add_theorems([a_goal(f"{n} = {n}") for n in range(50)])
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    with (
        pytest.raises(CorpusError, match=r"is damaged\. Restore it from a copy"),
        Corpus.open(f"sqlite:///{path}") as corpus,
    ):
        corpus.theorems()


def test_a_corpus_of_a_newer_version(url: str) -> None:
    with Corpus.open(url):
        pass
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(sa.text(f"UPDATE {connect.VERSION_TABLE} SET version_num = 'x042'"))
    engine.dispose()
    assert "made by a newer version of prover (its revision is x042). Upgrade prover" in refusal(url)


def test_a_locked_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "LOCK_PATIENCE", 0.1)
    url = f"sqlite:///{tmp_path}/prover.db"
    with Corpus.open(url) as corpus:
        other = sqlite3.connect(tmp_path / "prover.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert corpus.theorems() == [], "who reads need not wait"
        with pytest.raises(CorpusError, match=r"is locked by another program\. End that program or wait"):
            corpus.add_theorem(a_goal())
        other.rollback()
        corpus.add_theorem(a_goal())
        other.close()


def test_a_new_file_that_another_program_has_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "LOCK_PATIENCE", 0.1)
    other = sqlite3.connect(tmp_path / "prover.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "is locked by another program" in refusal(f"sqlite:///{tmp_path}/prover.db")
    other.close()


def test_a_postgresql_database_of_another_program(postgresql_url: str) -> None:
    engine = sa.create_engine(postgresql_url)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE recipes (id INTEGER PRIMARY KEY)"))
    assert "belongs to another program" in refusal(postgresql_url)
    assert sa.inspect(engine).get_table_names() == ["recipes"]
    engine.dispose()


def test_a_postgresql_server_that_does_not_answer() -> None:
    needed("psycopg")
    said = refusal("postgresql://me:secret@127.0.0.1:1/prover")
    assert "cannot be reached" in said and "Check the server, its address and the user." in said
    assert "secret" not in said


def test_a_locked_postgresql_table(postgresql_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "LOCK_PATIENCE", 0.1)
    with Corpus.open(postgresql_url) as corpus:
        engine = sa.create_engine(postgresql_url)
        with engine.begin() as connection:
            connection.execute(sa.text("LOCK TABLE theorem IN ACCESS EXCLUSIVE MODE"))
            with pytest.raises(CorpusError, match="is locked by another program"):
                corpus.add_theorem(a_goal())
        corpus.add_theorem(a_goal())
        engine.dispose()
