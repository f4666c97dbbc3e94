"""`model list`, `show` and `promote` on a real database and folders that stand for models."""

from __future__ import annotations

from pathlib import Path

import pytest

from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from tests.cli.command import prover
from tests.corpus.examples import a_checkpoint, add_model


@pytest.fixture
def line(db: str, tmp_path: Path) -> list[int]:
    """A policy, the policy trained from it, and a critic."""
    with Corpus.open(db) as corpus:
        first = add_model(corpus, tmp_path / "first")
        folder = a_checkpoint(tmp_path / "second")
        second = corpus.models.add(
            ModelRole.POLICY,
            "supervised",
            folder,
            folder_digest(folder),
            parent=first,
            data_digest="d" * 64,
            hyperparameters={"learning_rate": 0.001},
            metrics={"loss": float("nan"), "note": "\x1b[2K"},
        )
        critic = add_model(corpus, tmp_path / "critic", role=ModelRole.CRITIC, method="critic", parent=first)
    return [first, second, critic]


def test_a_database_without_models(db: str) -> None:
    said = prover("model", "list", "--db", db)
    assert (said.status, said.err) == (0, "")
    assert len(said.out.splitlines()) == 1, "the table's head"
    assert prover("model", "list", "--db", db, "--json").json == {"models": []}


def test_the_list_marks_what_is_in_use(db: str, line: list[int], tmp_path: Path) -> None:
    assert prover("model", "promote", str(line[1]), "--db", db).status == 0
    said = prover("model", "list", "--db", db)
    assert (said.status, said.err) == (0, "")
    head, *rows = [row.split() for row in said.out.splitlines()]
    assert head == ["id", "role", "method", "parent", "created", "folder"]
    assert [(row[:3], row[-1]) for row in rows] == [
        (["1", "policy", "init"], f"{tmp_path}/first"),
        (["*", "2", "policy"], f"{tmp_path}/second"),
        (["3", "critic", "critic"], f"{tmp_path}/critic"),
    ]
    models = prover("model", "list", "--db", db, "--json").json["models"]
    assert [(model["id"], model["role"], model["parent"], model["in_use"]) for model in models] == [
        (1, "policy", None, False),
        (2, "policy", 1, True),
        (3, "critic", 1, False),
    ]


def test_show_prints_all_fields(db: str, line: list[int], tmp_path: Path) -> None:
    said = prover("model", "show", str(line[1]), "--db", db, "--json")
    assert (said.status, said.err) == (0, "")
    document = said.json
    assert [parent["id"] for parent in document.pop("lineage")] == [line[0]]
    assert document.pop("created").endswith("+00:00")
    assert document == {
        "id": line[1],
        "role": "policy",
        "in_use": False,
        "method": "supervised",
        "parent": line[0],
        "base": "",
        "path": f"{tmp_path}/second",
        "digest": folder_digest(tmp_path / "second"),
        "data_digest": "d" * 64,
        "hyperparameters": {"learning_rate": 0.001},
        "metrics": {"loss": None, "note": "\x1b[2K"},
    }


def test_show_as_text(db: str, line: list[int]) -> None:
    said = prover("model", "show", str(line[1]), "--db", db)
    assert said.status == 0
    shown = [" ".join(row.split()) for row in said.out.splitlines()]
    for row in ("role policy", "in use no", "base none", "learning_rate 0.001", "loss none", "comes from 1 (policy, init)"):
        assert row in shown
    assert "\x1b" not in said.out


def test_promote_puts_a_version_into_use(db: str, line: list[int]) -> None:
    said = prover("model", "promote", str(line[0]), "--db", db)
    assert (said.status, said.out, said.err) == (0, "Model version 1 is now the policy in use.\n", "")
    said = prover("model", "promote", str(line[2]), "--db", db, "--json")
    assert (said.status, said.json) == (0, {"promotion": 2, "id": 3, "role": "critic"})
    models = prover("model", "list", "--db", db, "--json").json["models"]
    assert [model["id"] for model in models if model["in_use"]] == [line[0], line[2]]


@pytest.mark.parametrize("json", [[], ["--json"]])
@pytest.mark.parametrize("command", ["show", "promote"])
def test_a_missing_version(db: str, line: list[int], command: str, json: list[str]) -> None:
    said = prover("model", command, "7", "--db", db, *json)
    assert said.status == 2
    assert "holds no model version 7. Check the number, or name the right database with --db." in said.error_text
    if json:
        assert said.error_text == f"prover: {said.json['error']}"
    else:
        assert said.out == ""


@pytest.mark.parametrize("version", ["0", "-1", "first", "99999999999999999999"])
def test_invalid_version_numbers(db: str, version: str) -> None:
    said = prover("model", "show", "--db", db, "--", version)
    assert (said.status, said.out) == (2, "")
    assert said.error_text


def test_changed_files_are_not_promoted(db: str, line: list[int], tmp_path: Path) -> None:
    (tmp_path / "second" / "weights.bin").write_bytes(b"other")
    said = prover("model", "promote", str(line[1]), "--db", db)
    assert (said.status, said.out) == (2, "")
    assert "Model version 2 is not what was stored: its files in" in said.error_text
    (tmp_path / "second").rename(tmp_path / "elsewhere")
    said = prover("model", "promote", str(line[1]), "--db", db)
    assert said.status == 2
    assert f"Model version 2 is no longer in {tmp_path}/second. Put its files back there" in said.error_text
    with Corpus.open(db) as corpus:
        assert corpus.models.in_use() == set()
