"""The migrations make exactly the tables that the models describe, all of them or none, and keep what is in them."""

from __future__ import annotations

import json
import zlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext

from prover.corpus.connect import VERSION_TABLE, connect
from prover.corpus.imports import ImportRow
from prover.corpus.store import Corpus, TheoremStatus
from prover.corpus.tables import Base, Split
from tests.corpus.examples import add_model

OLD_ROWS: dict[str, dict[str, Any]] = {
    "source": {"id": 1, "digest": "5" * 64, "text": "theorem easy : 1 = 1 := sorry"},
    "theorem": {
        "id": 1,
        "statement_digest": "1" * 64,
        "context_digest": "2" * 64,
        "name": "easy",
        "statement": "1 = 1",
        "source_id": 1,
        "hole_start": 24,
        "hole_stop": 29,
        "end": 29,
        "file": "Easy.lean",
        "family": "",
    },
    "theorem_split": {"theorem_id": 1, "split": "test"},
    "attempt": {
        "id": 1,
        "theorem_id": 1,
        "policy": "scripted",
        "priority": "length_normalised",
        "status": "proved",
        "reason": "",
        "expansions": 1,
        "seconds": 0.5,
        "lean_version": "4.35.0",
        "tree": zlib.compress(json.dumps({"nodes": []}).encode()),
    },
    "proof": {"id": 1, "attempt_id": 1, "tactics": ["rfl"], "lean_source": "theorem easy : 1 = 1 := by rfl"},
    "proof_verdict": {
        "id": 1,
        "proof_id": 1,
        "tier": "replayed",
        "accepted": True,
        "detail": "",
        "axioms": [],
        "lean_version": "4.35.0",
        "lean_commit": "",
        "library": "",
        "checks": [],
    },
}
"""A row for each table of the first revision, as they were then."""


def test_migrations_and_models_agree(url: str) -> None:
    engine = connect(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_migration_that_fails_leaves_nothing_behind(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade = command.upgrade

    def interrupted(config: Config, revision: str) -> None:
        upgrade(config, revision)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "upgrade", interrupted)
    with pytest.raises(KeyboardInterrupt):
        connect(url)
    monkeypatch.undo()
    engine = sa.create_engine(url)
    assert sa.inspect(engine).get_table_names() == []
    engine.dispose()
    connect(url).dispose()


def test_a_corpus_of_the_first_revision_keeps_its_rows(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        upgrade = command.upgrade
        patched.setattr(command, "upgrade", lambda config, revision: upgrade(config, "0001"))
        engine = connect(url)
    old = sa.MetaData()
    old.reflect(engine)
    assert "model_version" not in old.tables
    with engine.begin() as connection:
        for table, row in OLD_ROWS.items():
            connection.execute(old.tables[table].insert().values(created=datetime.now(UTC), **row))
    engine.dispose()

    with Corpus.open(url) as corpus:
        [theorem] = corpus.theorems(TheoremStatus.PROVED)
        assert (theorem.name, theorem.split) == ("easy", Split.TEST)
        assert corpus.goal(theorem.id).source.text == "theorem easy : 1 = 1 := sorry"
        [search] = corpus.attempts_with_trees()
        assert search.attempt.tree == {"nodes": []}
        assert [proof.tactics for proof in search.proofs] == [["rfl"]]
        assert [verdict.confinement for verdict in search.proofs[0].verdicts] == [None], "nobody knows it"
        corpus.models.promote(add_model(corpus, tmp_path / "model"))
        corpus.imports.add("dataset", [ImportRow("0" * 64, "easy", {}, Split.TEST, problem="imports")])
    engine = connect(url)
    for table in Base.metadata.tables:
        with pytest.raises(sa.exc.DBAPIError, match=f"append-only, rows of {table}"), engine.begin() as connection:
            connection.execute(sa.text(f"DELETE FROM {table}"))
    engine.dispose()
