"""`eval` on real Lean: what it measures, what it keeps, and what it refuses before any search."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from prover.corpus.store import Corpus, TheoremStatus
from tests.cli.command import EASY, FALSE, Running, command, prover
from tests.cli.conftest import Write
from tests.policy.fake_server import Reply, fake
from tests.waiting import wait_until


def test_a_policy_against_itself(lean_file: Write, tmp_path: Path, db: str) -> None:
    goals, plot = lean_file(EASY, FALSE), tmp_path / "curve.svg"
    twice = "--policy", "scripted", "--policy", "scripted"
    said = prover("eval", goals, *twice, "--max-expansions", "3", "--at", "3,1", "--plot", plot, "--db", db, "--json")
    assert said.status == 0
    document = said.json
    assert (document["goals"], document["seeds"], document["max_expansions"]) == (2, [0, 1, 2], 3)
    for policy in document["policies"]:
        assert (policy["policy"], policy["searches"], policy["given_up"]) == ("scripted", 2, 0)
        easy, wrong = policy["goals"]
        assert (easy["name"], easy["solved_at"]) == ("easy", [1, 1, 1])
        assert (wrong["name"], wrong["solved_at"], wrong["proofs"]) == ("wrong", [None] * 3, [None] * 3)
        assert [score["expansions"] for score in policy["scores"]] == [1, 3]
        for score in policy["scores"]:
            assert score["proved_by_seed"] == [1, 1, 1]
            assert score["pass_at"] == {"1": 0.5, "3": 0.5}
            assert score["share_interval"] == [0, 1]
    [comparison] = document["comparisons"]
    assert [(score["gain"], score["resamples_without_gain"]) for score in comparison["scores"]] == [(0, 1), (0, 1)]
    assert plot.read_text("utf-8").startswith("<?xml")
    with Corpus.open(db) as corpus:
        [theorem] = corpus.theorems(TheoremStatus.PROVED)
        assert theorem.name == "easy"
        assert len(corpus.latest_attempts(9)) == 4, "a policy that draws nothing at random searches once for all seeds"


def test_tables(lean_file: Write, db: str) -> None:
    said = prover("eval", lean_file(EASY, FALSE), "--policy", "scripted", "--max-expansions", "7", "--seeds", "4", "--db", db)
    assert said.status == 0
    assert [line.split() for line in said.out.splitlines()[2:5]] == [
        ["scripted", str(budget), "1", "50.0", "%", "0.0", "–", "100.0", "%"] for budget in (1, 5, 7)
    ]
    assert "scripted: proved 1 of 2 in" in said.err


def test_a_theorem_that_is_stated_twice_is_measured_once(lean_file: Write, db: str) -> None:
    files = lean_file(EASY, FALSE), lean_file(EASY, FALSE, name="Same.lean")
    said = prover("eval", *files, "--policy", "scripted", "--max-expansions", "1", "--db", db, "--json")
    assert (said.status, said.json["goals"]) == (0, 2)
    assert "Theorems stated more than once: 2. Each is measured once." in said.err


def test_a_bar_on_a_terminal(lean_file: Write, db: str) -> None:
    ours, theirs = pty.openpty()
    arguments = command("eval", lean_file(EASY), "--policy", "scripted", "--max-expansions", "1", "--db", db, "--json")
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"})
    os.close(theirs)
    seen = b""
    while chunk := _read(ours):
        seen += chunk
    process.communicate()
    assert process.returncode == 0
    assert b"1/1" in seen


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # nobody has the other end any more
        return b""


def test_an_interruption_keeps_what_is_stored(lean_file: Write, tmp_path: Path, db: str) -> None:
    with fake(lambda path, body: Reply(gate=threading.Event())) as server:  # it never answers
        policies = "--policy", "scripted", "--policy", f"openai:{server.address}"
        running = Running(tmp_path, "eval", lean_file(EASY, FALSE), *policies, "--max-expansions", "5", "--db", db, "--json")
        wait_until(lambda: bool(server.completions()) or running.process.poll() is not None)
        running.process.send_signal(signal.SIGINT)
        said = running.end()
    assert said.status == 130
    assert "scripted: proved 1 of 2" in said.err
    assert "kept in sqlite" in said.err
    assert "Traceback" not in said.err
    assert said.json == {"error": "Interrupted."}
    with Corpus.open(db) as corpus:
        assert [theorem.name for theorem in corpus.theorems(TheoremStatus.PROVED)] == ["easy"]


@pytest.mark.parametrize(
    ("arguments", "error_text"),
    [
        (["--policy", "oracle"], "There is no policy «oracle»."),
        (["--max-expansions", "20", "--at", "1,50"], "--at has 50 expansions, but each search ends after 20."),
        (["--at", "0,1"], "--at has 0."),
        (["--at", "few"], "--at «few» is not a list of numbers."),
        (["--seeds", "1,2,1"], "--seeds has 1 more than once."),
        (["--seeds", ""], "--seeds «» is not a list of numbers."),
        (["--seeds", "-1"], "--seeds has -1."),
        (["--plot", "curve.pdf"], "A plot cannot be written as curve.pdf."),
        (["--suggestions", "0"], "--suggestions"),
    ],
)
def test_invalid_requests(lean_file: Write, tmp_path: Path, db: str, arguments: list[str], error_text: str) -> None:
    said = prover("eval", lean_file(EASY), "--policy", "scripted", *arguments, "--db", db)
    assert (said.status, said.out) == (2, "")
    assert error_text in said.error_text
    assert not (tmp_path / "prover.db").exists()


def test_no_policy(lean_file: Write, db: str) -> None:
    said = prover("eval", lean_file(EASY), "--db", db)
    assert said.status == 2
    assert "--policy" in said.error_text


def test_no_goals(lean_file: Write, db: str) -> None:
    said = prover("eval", lean_file("theorem done : 1 = 1 := rfl\n"), "--policy", "scripted", "--db", db)
    assert (said.status, said.out) == (2, "")
    assert "There is nothing to prove" in said.error_text
