"""`goals import` and `goals list` on real Lean."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

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
        assert corpus.imports.goals("small", Split.TEST)[0].provenance == {"source": "a book"}
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
