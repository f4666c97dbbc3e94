"""The formats in which goals are passed on, and what is wrong with files that only look like them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from prover.corpus.tables import Split
from prover.flywheel.goals.formats import Entry, MalformedGoals, chosen_format, left_open

TRACED = {
    "url": "https://github.com/a/b",
    "commit": "abc",
    "file_path": "B/Basic.lean",
    "full_name": "B.swap",
    "start": [3, 1],
    "end": [4, 9],
    "traced_tactics": [{"tactic": "constructor", "state_before": "s", "state_after": "t"}, {"tactic": "simp"}],
}


def entries(path: Path, content: str | bytes) -> list[Entry]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(chosen_format(path)(path))


def test_leandojo_benchmark(tmp_path: Path) -> None:
    [entry] = entries(tmp_path / "val.json", json.dumps([TRACED]))
    assert (entry.name, entry.theorem, entry.split) == ("B.swap", "B.swap", Split.VALIDATION)
    assert entry.repository == ("https://github.com/a/b", "abc", "B/Basic.lean")
    assert entry.reference == ("constructor", "simp")
    assert entry.provenance["start"] == [3, 1] and "traced_tactics" not in entry.provenance


STATED = "theorem t (a : Nat) : a = a"


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "t", "split": "test", "header": "import Lean\n\nopen Nat\n\n", "formal_statement": f"{STATED} := by\n"},
        {"id": "t", "split": "test", "header": "import Lean\n\nopen Nat", "formal_statement": f"{STATED} := by sorry"},
        {"name": "t", "split": "test", "header": "import Lean\n\nopen Nat\n", "statement": f"{STATED} :="},
        {"problem_id": "t", "split": "test", "lean4_header": "import Lean\n\nopen Nat\n", "statement": STATED},
        {"name": "t", "split": "test", "lean4_code": f"import Lean\n\nopen Nat\n\n{STATED} := by\n  sorry"},
        {"theorem_names": ["t"], "split": "test", "lean4_code": [f"import Lean\n\nopen Nat\n\n{STATED} := sorry"]},
    ],
)
def test_json_lines(tmp_path: Path, entry: dict[str, Any]) -> None:
    [found] = entries(tmp_path / "minif2f.jsonl", "\n" + json.dumps(entry, ensure_ascii=False) + "\n\n")
    assert (found.name, found.split, found.theorem) == ("t", Split.TEST, None)
    assert found.text == f"import Lean\n\nopen Nat\n\n{STATED} := by\n  sorry\n"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("theorem a : p := by\n  sorry", "theorem a : p := by\n  sorry"),
        ("theorem a : p := by exact h", "theorem a : p := by exact h := by\n  sorry"),
        ("def n : Nat := sorry\ntheorem a : n = n :=", "def n : Nat := sorry\ntheorem a : n = n := by\n  sorry"),
        ("theorem a : p := by\n  have h : q := sorry\n  exact h", "theorem a : p := by\n  have h : q := sorry\n  exact h"),
    ],
)
def test_the_proof_is_left_open(statement: str, expected: str) -> None:
    assert left_open(statement) == expected


def test_numbers_as_names_and_lines_without_one(tmp_path: Path) -> None:
    lines = [{"id": 17, "statement": "theorem a : p"}, {"statement": "theorem b : p"}]
    found = entries(tmp_path / "x.jsonl", "\n".join(map(json.dumps, lines)))
    assert [entry.name for entry in found] == ["17", "line2"]


def test_a_folder_of_lean_files(tmp_path: Path) -> None:
    for name in ("b/Two.lean", "a/One.lean", ".lake/packages/other/Three.lean"):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.write_bytes(b"\xef\xbb\xbftheorem a : p := sorry\r\n")
    found = list(chosen_format(tmp_path)(tmp_path))
    assert [entry.name for entry in found] == ["a/One.lean", "b/Two.lean"]
    assert found[0].text == "theorem a : p := sorry\n" and found[0].provenance == {"file": "a/One.lean"}


def test_equal_entries_have_equal_keys_and_others_do_not(tmp_path: Path) -> None:
    [first], [again] = (entries(tmp_path / "test.json", json.dumps([TRACED])) for _ in range(2))
    [other] = entries(tmp_path / "test.json", json.dumps([{**TRACED, "end": [4, 10]}]))
    assert first.key == again.key != other.key


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.txt", "theorem a : p", "is not in a known format"),
        ("x.jsonl", '{"statement": "theorem a : p"}\n{"statement": ', r"x\.jsonl, line 2, is not JSON"),
        ("x.jsonl", "[1]\n", "line 1, is not a JSON object"),
        ("x.jsonl", '{"name": "a"}\n', "line 1, has no statement"),
        ("x.jsonl", b'{"statement": "caf\xe9"}\n', "line 1, is not UTF-8 text"),
        ("x.jsonl", "[" * 100_000, "line 1, is not JSON"),
        ("x.json", "{}", "is not an array of theorems"),
        ("x.json", "", "is not JSON"),
        ("x.json", json.dumps([TRACED])[:-9], "is not JSON behind entry 0"),
        ("x.json", json.dumps([TRACED, 5]), "entry 2, is not a JSON object"),
        ("x.json", json.dumps([{**TRACED, "commit": None}]), "entry 1, has no «commit»"),
        ("x.json", json.dumps([{**TRACED, "traced_tactics": ["simp"]}]), "traced tactics of an unknown form"),
        ("x.json", b'[{"url": "\xff"}]', "is not JSON"),
        ("x.lean", b"-- \xff", "is not UTF-8 text"),
    ],
)
def test_malformed_files(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    with pytest.raises(MalformedGoals, match=message):
        entries(tmp_path / name, content)
