"""Invalid requests are refused with exit status 2 and one line with the error and what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from prover.corpus.store import Corpus
from tests.cli.command import ALSO_EASY, EASY, ENDLESS, prover
from tests.cli.conftest import Write

DOES_NOT_PARSE = "theorem broken : 1 = := by\n  sorry\n"
MEANS_NOTHING = 'theorem strange : (1 : Nat) + "x" = 2 := by\n  sorry\n'
NO_PROPOSITION = "theorem number : Nat := by\n  sorry\n"


@pytest.fixture
def easy(lean_file: Write) -> Path:
    return lean_file(EASY)


@pytest.mark.parametrize(
    ("name", "contents", "error_text"),
    [
        ("missing.lean", None, "There is no file"),
        ("folder", "a directory", "is a directory"),
        ("latin.lean", b"-- fine\n-- caf\xe9\n", "is not UTF-8 text: see line 2"),
        ("broken.lean", DOES_NOT_PARSE.encode(), "broken.lean:1:20"),
        ("empty.lean", b"", "There is nothing to prove"),
        ("proved.lean", b"theorem done : 1 = 1 := rfl\n", "There is nothing to prove"),
        ("imports.lean", b"import No.Such.Module\n" + EASY.encode(), "No"),
    ],
)
def test_a_file_that_gives_no_goals(tmp_path: Path, db: str, name: str, contents: bytes | str | None, error_text: str) -> None:
    file = tmp_path / name
    if isinstance(contents, bytes):
        file.write_bytes(contents)
    elif contents == "a directory":
        file.mkdir()
    said = prover("prove", file, "--db", db)
    assert (said.status, said.out) == (2, "")
    assert error_text in said.error_text
    assert str(file) in said.error_text


def test_the_other_goals_of_a_file_with_an_error_are_searched(lean_file: Write, db: str) -> None:
    said = prover("prove", lean_file(EASY, DOES_NOT_PARSE, ALSO_EASY), "--db", db, "--json")
    assert said.status == 1
    assert "Goals.lean:4:20" in said.err
    assert [goal["state"] for goal in said.json["goals"]] == ["proved", "proved"]
    assert len(said.json["errors"]) == 1


@pytest.mark.parametrize("statement", [MEANS_NOTHING, NO_PROPOSITION])
def test_a_statement_with_an_error_is_never_proved(lean_file: Write, db: str, statement: str) -> None:
    said = prover("prove", lean_file(statement, EASY), "--db", db, "--json")
    assert said.status == 1
    assert "Goals.lean:1:" in said.err
    assert [goal["name"] for goal in said.json["goals"] if goal["state"] == "proved"] == ["easy"]


@pytest.mark.parametrize(
    ("arguments", "error_text"),
    [
        (["--policy", "oracle"], "There is no policy «oracle». Choose one of: scripted"),
        (["--max-expansions", "0"], "--max-expansions"),
        (["--max-expansions", "many"], "--max-expansions"),
        (["--timeout", "-3"], "-3 seconds"),
        (["--timeout", "nan"], "nan seconds"),
        (["--workers", "0"], "--workers"),
        (["--device", "nonsense"], "There is no device «nonsense»."),
        (["--only", "esay"], "No goal is called esay. Did you mean easy"),
        (["--lean-project", "."], "is not a Lake package"),
        (["--no-such-option"], "--no-such-option"),
        (["--db", "sqlite:///no/such/folder/prover.db"], "cannot be opened or created"),
        (["--db", "nonsense"], "is not the URL of a database"),
        (["--out", "/proc/no/such.lean"], "cannot be written"),
    ],
)
def test_invalid_options(easy: Path, db: str, arguments: list[str], error_text: str) -> None:
    said = prover("prove", easy, *(arguments if "--db" in arguments else [*arguments, "--db", db]))
    assert (said.status, said.out) == (2, "")
    assert error_text in said.error_text


def test_a_database_of_another_program_is_not_changed(easy: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.db"
    with sqlite3.connect(theirs) as connection:
        connection.execute("CREATE TABLE invoices (id INTEGER)")
    before = theirs.read_bytes()
    said = prover("prove", easy, PROVER_DATABASE_URL=f"sqlite:///{theirs}")
    assert said.status == 2
    assert "belongs to another program" in said.error_text
    assert theirs.read_bytes() == before


def test_the_goals_are_not_overwritten(easy: Path, db: str) -> None:
    said = prover("prove", easy, "--db", db, "--out", easy)
    assert said.status == 2
    assert "would be overwritten" in said.error_text
    assert easy.read_text() == EASY


def test_with_json_an_error_is_a_document(lean_file: Write, db: str) -> None:
    said = prover("prove", lean_file(DOES_NOT_PARSE), "--db", db, "--json")
    assert said.status == 2
    assert said.error_text == f"prover: {said.json['error']}"


def test_several_files_need_a_directory(lean_file: Write, tmp_path: Path, db: str) -> None:
    (tmp_path / "out.lean").touch()
    files = lean_file(EASY, name="a.lean"), lean_file(ENDLESS, name="b.lean")
    said = prover("prove", *files, "--db", db, "--out", tmp_path / "out.lean")
    assert said.status == 2
    assert "Let --out name a directory" in said.error_text


@pytest.mark.parametrize("arguments", [[], ["tree"], ["tree", "show"], ["tree", "show", "one"], ["verify", "a.lean"], ["fly"]])
def test_an_incomplete_command(arguments: list[str]) -> None:
    said = prover(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.error_text.endswith("Run `prover --help`.")


def test_a_missing_attempt(db: str) -> None:
    said = prover("tree", "show", "7", "--db", db)
    assert said.status == 2 and "There is no database" in said.error_text
    assert not Path(db.removeprefix("sqlite:///")).exists(), "a mistyped name makes no database"
    Corpus.open(db).close()
    said = prover("tree", "show", "7", "--db", db)
    assert said.status == 2 and "holds no attempt 7" in said.error_text


@pytest.mark.parametrize("option", ["--seed", "--max-expansions", "--explore", "--workers", "--searches"])
def test_numbers_that_are_too_large(lean_file: Write, db: str, option: str) -> None:
    said = prover("prove", lean_file(EASY), option, "99999999999999999999", "--db", db)
    assert (said.status, said.out) == (2, "") and f"Invalid value for '{option}'" in said.error_text


@pytest.mark.parametrize("goals", [DOES_NOT_PARSE, "theorem done : 1 = 1 := rfl\n"])
def test_verify_needs_goals(lean_file: Write, goals: str) -> None:
    said = prover("verify", lean_file(goals), lean_file(EASY, name="Solution.lean"))
    assert (said.status, said.out) == (2, "")
    assert said.error_text.startswith("prover: ")
