"""`goals import` and `goals list` on real Lean."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from prover.corpus.store import Corpus
from prover.corpus.tables import Split
from tests.cli.command import Running, prover
from tests.cli.conftest import Write


def lines(path: Path, *entries: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries), encoding="utf-8")
    return path


def stated(name: str, statement: str, **more: str) -> dict[str, Any]:
    return {
        "name": name,
        "split": "test",
        "header": "open Nat\n",
        "formal_statement": f"theorem {name} {statement} := by\n",
        **more,
    }


def test_json_lines_become_theorems(tmp_path: Path, db: str) -> None:
    file = lines(
        tmp_path / "small.jsonl",
        stated("one", "(a : Nat) : succ a = a + 1", source="a book"),
        stated("two", ": 1 = 1", split="valid"),
        stated("wrong", ": (1 : Nat) + true = 2"),
        stated("unknown", ": 1 = 1", header="import Mathlib\n"),
        {"name": "none", "lean4_code": "def n : Nat := sorry"},
    )
    said = prover("goals", "import", file, "--workers", "1", "--db", db, "--json")
    assert said.status == 1, said.err
    report = said.json
    assert (report["dataset"], report["entries"], report["goals"], report["other_holes"]) == ("small", 5, 2, 1)
    assert report["problems"] == {"elaboration": 1, "imports": 1, "no_theorem": 1}
    assert report["samples"]["imports"][0].startswith("unknown: The imports")
    with Corpus.open(db) as corpus:
        one, two = corpus.theorems()
        assert (one.name, one.family, one.split, two.split) == ("one", "small", Split.TEST, Split.VALIDATION)
        assert corpus.imports.goals("small", Split.TEST)[0].provenance == {"name": "one", "source": "a book"}
    listed = prover("goals", "list", "--db", db, "--json").json["goals"]
    assert [(goal["name"], goal["split"]) for goal in listed] == [("one", "test"), ("two", "validation")]
    problems = prover("goals", "list", "--problems", "--db", db).out.splitlines()
    assert len(problems) == 3 and problems[0].startswith("wrong (test): ")
    again = prover("goals", "import", file, "--db", db, "--json").json
    assert (again["goals"], again["skipped"], again["problems"]) == (0, 5, {})
    retried = prover("goals", "import", file, "--retry", "--db", db, "--json").json
    assert (retried["goals"], retried["skipped"], sum(retried["problems"].values())) == (0, 2, 3)


BASIC = """theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩

theorem twice (p : Prop) (h : p) : p ∧ p := by
  constructor
  · exact h
  · exact h
"""


def traced(name: str, *tactics: str, **more: str) -> dict[str, Any]:
    entry = {"url": "https://github.com/a/b", "commit": "abc", "file_path": "B/Basic.lean", "full_name": name}
    return {**entry, "start": [1, 1], "end": [2, 1], "traced_tactics": [{"tactic": tactic} for tactic in tactics], **more}


def test_theorems_of_a_repository_with_their_proofs(tmp_path: Path, db: str) -> None:
    repository = tmp_path / "b"
    (repository / "B").mkdir(parents=True)
    (repository / "B/Basic.lean").write_text(BASIC, encoding="utf-8")
    file = tmp_path / "train.json"
    file.write_text(
        json.dumps(
            [
                traced("twice", "constructor", "exact h", "exact h"),
                traced("elsewhere", file_path="B/Absent.lean"),
                traced("swap"),
                traced("absent"),
                traced("far", url="https://github.com/far/away"),
            ]
        )
    )
    asked = ("--dataset", "benchmark", "--repository", f"https://github.com/a/b={repository}")
    report = prover("goals", "import", file, *asked, "--db", db, "--json").json
    assert report["goals"] == 2 and report["problems"] == {"repository": 2, "no_theorem": 1}
    goals = {goal["name"]: goal for goal in prover("goals", "list", "--db", db, "--json").json["goals"]}
    assert goals["twice"]["reference"] == ["constructor", "exact h", "exact h"] and goals["swap"]["reference"] is None
    assert goals["twice"]["split"] == "train" and goals["twice"]["provenance"]["file_path"] == "B/Basic.lean"
    with Corpus.open(db) as corpus:
        goal = corpus.goal(goals["swap"]["theorem"])
    assert goal.source.utf8[goal.hole.start : goal.hole.stop].decode() == "⟨h.2, h.1⟩"


def test_a_folder_of_lean_files_reports_other_holes(tmp_path: Path, db: str) -> None:
    folder = tmp_path / "putnam"
    folder.mkdir()
    (folder / "one.lean").write_text("abbrev answer : Nat := sorry\ntheorem one : answer = answer := sorry\n")
    (folder / "two.lean").write_text("theorem two : 1 = 1 := sorry\ntheorem three : 2 = 2 := by sorry\n")
    said = prover("goals", "import", folder, "--split", "validation", "--db", db)
    assert said.status == 0
    assert said.out.splitlines() == [
        "putnam: 3 goals stored, 0 entries known, 0 with problems, of 2 entries.",
        "1 declaration has a `sorry` and is not a theorem, so it is not a goal.",
    ]


def test_nothing_of_a_malformed_file_is_stored(tmp_path: Path, db: str) -> None:
    file = lines(tmp_path / "x.jsonl", stated("one", ": 1 = 1"), stated("one", ": 2 = 2"))
    said = prover("goals", "import", file, "--db", db)
    assert said.status == 2 and "has two entries called one" in said.error_text
    file.write_text(json.dumps(stated("one", ": 1 = 1")) + "\n{")
    said = prover("goals", "import", file, "--db", db)
    assert said.status == 2 and "line 2, is not JSON" in said.error_text
    with Corpus.open(db) as corpus:
        assert corpus.theorems() == []
    assert prover("goals", "import", tmp_path / "absent.jsonl", "--db", db).status == 2
    assert "There is no split" in prover("goals", "import", file, "--split", "dev", "--db", db).error_text


def test_an_interrupted_import_continues(tmp_path: Path, db: str) -> None:
    entries = [stated(f"t{number}", f": {number} = {number}") for number in range(300)]
    file = lines(tmp_path / "many.jsonl", *entries)
    running = Running(tmp_path, "goals", "import", file, "--workers", "1", "--db", db)
    running.wait_for("goals stored")
    running.process.send_signal(signal.SIGKILL)
    running.end()
    with Corpus.open(db) as corpus:
        stored = len(corpus.theorems())
    report = prover("goals", "import", file, "--db", db, "--json").json
    assert report["skipped"] == stored >= 100 and report["goals"] == 300 - stored
    with Corpus.open(db) as corpus:
        assert {theorem.name for theorem in corpus.theorems()} == {entry["name"] for entry in entries}


def test_goals_of_lean_files_are_listed(lean_file: Write, db: str) -> None:
    file = lean_file("/-! split: test -/\ntheorem one : 1 = 1 := sorry\n")
    assert prover("goals", "list", file).out == "one (test): 1 = 1\n"
    assert prover("goals", "list", "--db", db).status == 2, "there is no database"


def split_of(db: str, name: str) -> str:
    [row] = [row for row in prover("goals", "list", "--db", db, "--json").json["goals"] if row["name"] == name]
    return str(row["split"])


@pytest.mark.parametrize("file_name", ["known.jsonl", "minif2f_test.jsonl", "test.jsonl"])
def test_the_strictest_split_of_an_entry_counts(tmp_path: Path, db: str, file_name: str) -> None:
    """Also if it is said later: what is held out anywhere is never learned from."""
    entry = {"name": "held", "formal_statement": "theorem held : 1 = 1"}
    prover("goals", "import", lines(tmp_path / "train.jsonl", entry), "--dataset", "d", "--db", db)
    assert split_of(db, "held") == "train"
    more = ("--split", "test") if file_name == "known.jsonl" else ()
    prover("goals", "import", lines(tmp_path / file_name, entry), "--dataset", "d", "--db", db, *more)
    assert split_of(db, "held") == "test"
    assert prover("goals", "list", "--db", db, "--split", "train", "--json").json["goals"] == []
    with Corpus.open(db) as corpus:
        [theorem] = corpus.theorems()
        assert Split.TEST in {one.split for one in theorem.splits}


@pytest.mark.parametrize(
    ("said", "split"), [("miniF2F-test", "test"), (["test"], "test"), ("test ", "test"), ("dev", "validation")]
)
def test_spellings_of_splits(tmp_path: Path, db: str, said: object, split: str) -> None:
    prover("goals", "import", lines(tmp_path / "a.jsonl", {**stated("one", ": 1 = 1"), "split": said}), "--db", db)
    assert split_of(db, "one") == split


def test_a_split_that_is_not_known_is_asked_for(tmp_path: Path, db: str) -> None:
    file = lines(tmp_path / "a.jsonl", {**stated("one", ": 1 = 1"), "split": "second half"})
    said = prover("goals", "import", file, "--db", db)
    assert said.status == 2
    assert "has the split «second half» for one, which is not known. Say with --split" in said.error_text
    assert prover("goals", "import", file, "--split", "test", "--db", db).status == 0
    assert split_of(db, "one") == "test"


def test_goals_with_errors_beside_good_ones_are_reported(tmp_path: Path, db: str) -> None:
    file = tmp_path / "Some.lean"
    file.write_text('theorem good : 1 = 1 := sorry\ntheorem bad : ("a" : Nat) = 1 := sorry\n', encoding="utf-8")
    for command in (("--json",), ("--json",), ("--json", "--retry")):
        said = prover("goals", "import", file, "--db", db, *command)
        assert said.status == 1 and said.json["problems"].get("elaboration", 0) + said.json["skipped_problems"] == 1
    [problem] = prover("goals", "list", "--problems", "--db", db, "--json").json["goals"]
    assert "Some.lean" in problem["name"] and "error" in problem["message"]
    assert [row["name"] for row in prover("goals", "list", "--db", db, "--json").json["goals"]] == ["good"]


def test_a_problem_that_is_solved_is_no_longer_listed(tmp_path: Path, db: str) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "A.lean").write_text("theorem a : 1 = 1 := rfl\n", encoding="utf-8")
    url = "https://example.invalid/somebody/something"
    entry = {"url": url, "commit": "0" * 40, "file_path": "A.lean", "full_name": "a", "traced_tactics": []}
    file = tmp_path / "train.json"
    file.write_text(json.dumps([entry]), encoding="utf-8")
    for more in ((), ("--retry",)):
        assert prover("goals", "import", file, "--db", db, *more).status == 1
    assert len(prover("goals", "list", "--problems", "--db", db, "--json").json["goals"]) == 1
    assert prover("goals", "import", file, "--db", db, "--retry", "--repository", f"{url}={folder}").status == 0
    assert prover("goals", "list", "--problems", "--db", db, "--json").json["goals"] == []


def test_the_same_names_in_several_files(tmp_path: Path, db: str) -> None:
    for name in ("A", "B"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "Basic.lean").write_text(f"theorem in{name} : 1 = 1 := sorry\n", encoding="utf-8")
    assert prover("goals", "import", tmp_path / "A", tmp_path / "B", "--db", db).status == 0
    assert {row["name"] for row in prover("goals", "list", "--db", db, "--json").json["goals"]} == {"inA", "inB"}


def test_a_dataset_s_own_names_are_kept(tmp_path: Path, db: str) -> None:
    entry = {"name": "problem 7", "id": 7, "formal_statement": "theorem other : 1 = 1"}
    prover("goals", "import", lines(tmp_path / "a.jsonl", entry), "--db", db)
    [row] = prover("goals", "list", "--db", db, "--json").json["goals"]
    assert (row["name"], row["provenance"]) == ("other", {"name": "problem 7", "id": 7})


def test_two_imports_at_once_store_each_goal_once(tmp_path: Path, db: str) -> None:
    file = lines(tmp_path / "a.jsonl", *(stated(f"t{number}", f": {number} = {number}") for number in range(20)))
    prover("goals", "import", lines(tmp_path / "b.jsonl", stated("first", ": 1 = 1")), "--db", db)
    running = [Running(tmp_path, "goals", "import", file, "--workers", "1", "--db", db) for _ in range(2)]
    for one in running:
        one.end()
    assert len(prover("goals", "list", "--dataset", "a", "--db", db, "--json").json["goals"]) == 20


@pytest.mark.parametrize(
    ("line", "error_text"),
    [
        ('{"name": "a", "statement": "theorem a : \\ud800 = 1"}', "holds half a character"),
        ('{"name": "a\\ud800", "statement": "theorem a : 1 = 1"}', "holds half a character"),
        ('{"name": "a", "statement": "theorem a : 1 = 1", "tags": ' + "9" * 5000 + "}", "is not JSON"),
        ('{"name": "a", "statement": "theorem a : 1 = 1", "tags": NaN}', "NaN is no number"),
    ],
    ids=["statement", "name", "large number", "NaN"],
)
def test_values_that_cannot_be_stored(tmp_path: Path, db: str, line: str, error_text: str) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(stated("good", ": 1 = 1")) + "\n" + line + "\n", encoding="utf-8")
    said = prover("goals", "import", file, "--db", db)
    assert said.status == 2 and error_text in said.error_text
    assert not Path(db.removeprefix("sqlite:///")).exists() or prover("goals", "list", "--db", db).out == ""


def test_options_for_imported_goals_need_no_file(lean_file: Write, db: str) -> None:
    for option in (("--problems",), ("--split", "test"), ("--dataset", "a")):
        said = prover("goals", "list", lean_file("theorem one : 1 = 1 := sorry\n"), *option, "--db", db)
        assert said.status == 2 and "are for imported goals. Name no file." in said.error_text


def test_odd_files_in_a_folder(tmp_path: Path, db: str) -> None:
    folder = tmp_path / "folder"
    (folder / "x.lean").mkdir(parents=True)
    (folder / "x.lean" / "In.lean").write_text("theorem inside : 1 = 1 := sorry\n", encoding="utf-8")
    assert prover("goals", "import", folder, "--db", db).status == 0
    for make in (lambda file: os.mkfifo(file), lambda file: file.symlink_to("nothing"), lambda file: file.symlink_to(file)):
        odd = folder / "Odd.lean"
        make(odd)
        said = prover("goals", "import", folder, "--db", db)
        assert said.status == 2 and f"{odd} is no regular file" in said.error_text
        odd.unlink()


def test_names_that_no_file_can_have(tmp_path: Path, db: str) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    common = {"commit": "0" * 40, "full_name": "a", "traced_tactics": []}
    entries = [
        {**common, "url": str(folder), "file_path": "x" * 5000 + ".lean"},
        {**common, "url": "y" * 5000, "file_path": "A.lean"},
    ]
    file = tmp_path / "train.json"
    file.write_text(json.dumps(entries), encoding="utf-8")
    said = prover("goals", "import", file, "--db", db, "--json")
    assert (said.status, said.json["problems"]) == (1, {"repository": 2}), said.err
