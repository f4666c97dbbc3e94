"""Goals in, proofs out: `prove`, `verify` and `tree show` on real Lean and a real database."""

from __future__ import annotations

import json
import os
import pty
import shutil
import sqlite3
import subprocess
import zlib
from pathlib import Path

import networkx as nx
import pytest

from tests.cli.command import ALSO_EASY, EASY, FALSE, command, prover
from tests.cli.conftest import Write

CONTEXT = """namespace Colours

inductive Colour : Type
  | red : Colour
  | blue : Colour

variable (p : Prop)

theorem kept : 1 = 1 := rfl -- «stays as it is»

theorem colourful (c : Colour) : c = Colour.red ∨ c = Colour.blue := by
  sorry

theorem with_variable (h : p) : p ∧ True := sorry

end Colours
"""


def test_every_goal_proved(lean_file: Write, tmp_path: Path, db: str) -> None:
    goals, out = lean_file(CONTEXT), tmp_path / "build" / "Solved.lean"
    said = prover("prove", goals, "--db", db, "--out", out)
    assert said.status == 0
    assert "Proved 2 of 2" in said.out
    solved = out.read_text("utf-8")
    assert "sorry" not in solved
    assert "theorem kept : 1 = 1 := rfl -- «stays as it is»" in solved
    judged = prover("verify", goals, out, "--json")
    assert judged.status == 0
    assert [(goal["name"], goal["verdict"]) for goal in judged.json["goals"]] == [
        ("Colours.colourful", "accepted"),
        ("Colours.with_variable", "accepted"),
    ]


def test_a_goal_left(lean_file: Write, tmp_path: Path, db: str) -> None:
    goals, out = lean_file(EASY, FALSE), tmp_path / "Solved.lean"
    said = prover("prove", goals, "--db", db, "--out", out, "--json", "--max-expansions", "3")
    assert said.status == 1
    document = said.json
    assert (document["proved"], document["of"]) == (1, 2)
    easy, wrong = document["goals"]
    assert easy["state"] == "proved"
    assert easy["tactics"] and easy["proof"]
    assert wrong["state"] == "not proved"
    assert wrong["tactics"] is None and wrong["proof"] is None and wrong["attempt"]
    assert out.read_text("utf-8").count("sorry") == 1
    judged = prover("verify", goals, out, "--json")
    assert judged.status == 1
    assert [goal["verdict"] for goal in judged.json["goals"]] == ["accepted", "refused"]


def test_a_solution_cannot_command_the_terminal(lean_file: Write) -> None:
    hostile = EASY.replace("sorry", "exact «\x1b[2K\x1b[1Gaccepted  easy»")
    said = prover("verify", lean_file(EASY), lean_file(hostile, name="Solution.lean"))
    assert said.status == 1
    assert said.out.startswith("refused    easy")
    assert r"\x1b[2K" in said.out
    assert "\x1b" not in said.out + said.err


def test_verify_refuses_goals_as_their_own_solution(lean_file: Write) -> None:
    goals = lean_file(EASY)
    said = prover("verify", goals, goals)
    assert said.status == 1
    assert said.out.startswith("left open  easy")
    [goal] = prover("verify", goals, goals, "--json").json["goals"]
    assert (goal["verdict"], goal["reason"]) == ("refused", "left_open")


def test_the_proofs_are_printed_without_an_output_file(lean_file: Write, db: str) -> None:
    said = prover("prove", lean_file(EASY), "--db", db)
    assert said.status == 0
    assert said.out.startswith("easy := by\n  ")


def test_only_some(lean_file: Write, db: str) -> None:
    said = prover("prove", lean_file(CONTEXT, EASY), "--db", db, "--json", "--only", "colourful", "--only", "easy")
    assert [goal["name"] for goal in said.json["goals"]] == ["Colours.colourful", "easy"]


def test_several_files(lean_file: Write, tmp_path: Path, db: str) -> None:
    files = lean_file(EASY, name="a/Goals.lean"), lean_file(ALSO_EASY, name="b/Goals.lean")
    said = prover("prove", *files, files[0], "--db", db, "--out", tmp_path / "out")
    assert said.status == 0
    assert "Proved 2 of 2" in said.out
    assert "easy" in (tmp_path / "out" / "a" / "Goals.lean").read_text("utf-8")
    assert "also_easy" in (tmp_path / "out" / "b" / "Goals.lean").read_text("utf-8")


def test_windows_line_endings_and_letters_of_many_bytes(tmp_path: Path, db: str) -> None:
    goals, out = tmp_path / "Zürich.lean", tmp_path / "Out.lean"
    goals.write_bytes("theorem «Zürich» (α : Prop) (h : α) : α := by\r\n  sorry\r\n".encode())
    said = prover("prove", goals, "--db", db, "--out", out)
    assert said.status == 0
    assert prover("verify", goals, out).status == 0


def test_the_same_again(lean_file: Write, db: str) -> None:
    goals = lean_file(EASY)
    first, second = (prover("prove", goals, "--db", db, "--json").json["goals"][0] for _ in range(2))
    assert first["attempt"] != second["attempt"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with one attempt, number 1."""
    folder = tmp_path_factory.mktemp("kept")
    (folder / "Goals.lean").write_text(ALSO_EASY, encoding="utf-8")
    url = f"sqlite:///{folder}/prover.db"
    assert prover("prove", folder / "Goals.lean", "--db", url).status == 0
    return url


def test_tree_as_text(kept: str) -> None:
    said = prover("tree", "show", "1", "--db", kept)
    assert said.status == 0
    assert said.out.startswith("also_easy : ")
    assert "★" in said.out


@pytest.mark.parametrize("damage", [b"", b"no tree", zlib.compress(b"no JSON"), zlib.compress(b"{}")[:-3]])
def test_a_damaged_tree(kept: str, tmp_path: Path, damage: bytes) -> None:
    file = shutil.copy(kept.removeprefix("sqlite:///"), tmp_path)
    with sqlite3.connect(file) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE attempt SET tree = ?", (damage,))
    for words in (("tree", "show", "1"), ("prove", "--like", "1")):
        said = prover(*words, "--db", f"sqlite:///{file}")
        assert said.status == 2 and said.error_text.startswith("prover: A stored search tree is damaged ("), said.error_text


def test_tree_as_json(kept: str) -> None:
    document = json.loads(prover("tree", "show", "1", "--db", kept, "--format", "json").out)
    assert document["proof"]
    assert document["nodes"]


def test_tree_as_dot(kept: str) -> None:
    said = prover("tree", "show", "1", "--db", kept, "--format", "dot")
    assert said.out.startswith("digraph") and said.out.endswith("}\n")


def test_tree_as_graphml(kept: str) -> None:
    graph = nx.parse_graphml(prover("tree", "show", "1", "--db", kept, "--format", "graphml").out)
    assert graph.number_of_nodes() >= 2


def test_tree_as_something_else(kept: str) -> None:
    said = prover("tree", "show", "1", "--db", kept, "--format", "smell")
    assert said.status == 2
    assert "There is no format «smell». Choose one of: text, json, dot, graphml." in said.error_text


def test_the_tree_of_the_longest_proof(lean_file: Write, db: str) -> None:
    said = prover("prove", lean_file(ALSO_EASY), "--db", db, "--tree", "--json")
    assert said.json["proved"] == 1
    assert "★" in said.err


def test_which_lean(tmp_path: Path) -> None:
    said = prover("lean", "info", "--json")
    assert said.status == 0
    assert said.json["version"].startswith("4.")
    assert Path(said.json["library"]).is_dir()
    assert said.json["version"] in prover("lean", "info").out


def test_progress_on_a_terminal(lean_file: Write, db: str) -> None:
    ours, theirs = pty.openpty()
    arguments = command("prove", lean_file(EASY, ALSO_EASY), "--db", db, "--json")
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    seen = b""
    while chunk := _read(ours):
        seen += chunk
    assert process.stdout is not None
    assert json.loads(process.stdout.read())["proved"] == 2
    assert process.wait() == 0
    assert "✓ proved     easy".encode() in seen
    assert b"goals done" in seen


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # nobody has the other end any more
        return b""
