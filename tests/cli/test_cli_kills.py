"""Whichever process is killed, stored proofs are kept."""

from __future__ import annotations

import dataclasses
import os
import signal
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prover.corpus.store import Corpus, TheoremStatus
from tests.cli.command import ALSO_EASY, EASY, ENDLESS, Running, is_alive
from tests.cli.conftest import Write
from tests.policy.fake_server import Reply, completion, fake
from tests.waiting import wait_until


@pytest.fixture
def in_the_middle(lean_file: Write, tmp_path: Path, db: str) -> Iterator[Running]:
    """A run that has proved `easy`, searches `endless` without end, and has not started `also_easy`."""
    goals = lean_file(EASY, ENDLESS, ALSO_EASY)
    limits = "--timeout", "1000000", "--max-expansions", "1000000000"
    running = Running(tmp_path, "prove", goals, "--db", db, "--workers", "1", *limits, "--json")
    running.wait_for("proved     easy")
    yield running
    running.process.kill()
    running.process.wait()


def proved(db: str) -> list[str]:
    with Corpus.open(db) as corpus:
        theorems = corpus.theorems(TheoremStatus.PROVED)
        for theorem in theorems:
            [proof] = corpus.proofs(theorem.id)
            assert proof.stands
            assert corpus.attempt(proof.attempt_id).tree is not None
    return [theorem.name for theorem in theorems]


def test_lean_is_killed(lean_file: Write, tmp_path: Path, db: str) -> None:
    """In the middle of a search, which goes on in a new process from a state of the old one."""
    gate = threading.Event()

    def answer(path: str, body: dict[str, Any]) -> Reply:
        prompt = body["prompt"]
        if "f n m = f m n ∧" in prompt:
            return completion(("constructor", [-1.0]))
        if "f n m" in prompt:
            return dataclasses.replace(completion(("rfl", [-1.0])), gate=gate)
        return completion(("exact h", [-1.0]), ("exact ⟨h.2, h.1⟩", [-1.0]))

    goals = lean_file(EASY, ENDLESS, ALSO_EASY)
    with fake(answer) as policy:
        running = Running(
            tmp_path, "prove", goals, "--policy", f"openai:{policy.address}", "--workers", "1", "--db", db, "--json"
        )
        wait_until(lambda: len(policy.completions()) >= 3 or running.process.poll() is not None)
        [server] = running.servers()
        os.kill(server, signal.SIGKILL)
        wait_until(lambda: not is_alive(server))
        gate.set()
        said = running.end()
    assert said.status == 1
    assert [goal["state"] for goal in said.json["goals"]] == ["proved", "not proved", "proved"]
    assert proved(db) == ["easy", "also_easy"]


def test_the_prover_is_killed(in_the_middle: Running, db: str) -> None:
    servers = in_the_middle.servers()
    in_the_middle.process.kill()
    assert in_the_middle.end().status == -signal.SIGKILL
    assert proved(db) == ["easy"]
    wait_until(lambda: not any(map(is_alive, servers)))


@pytest.mark.parametrize("interrupt", [signal.SIGINT, signal.SIGTERM])
def test_the_prover_is_interrupted(in_the_middle: Running, db: str, interrupt: signal.Signals) -> None:
    servers = in_the_middle.servers()
    in_the_middle.process.send_signal(interrupt)
    said = in_the_middle.end()
    assert said.status == 130
    assert "Traceback" not in said.err
    assert said.json["interrupted"] is True
    assert [goal["state"] for goal in said.json["goals"]] == ["proved", "not proved", "not proved"]
    assert proved(db) == ["easy"]
    assert not any(map(is_alive, servers))


def test_a_proof_found_before_an_interruption_is_kept_though_the_search_explores(
    lean_file: Write, tmp_path: Path, db: str
) -> None:
    explores, never = threading.Event(), threading.Event()

    def answer(path: str, body: dict[str, Any]) -> Reply:
        if "⊢ q ∧ p" in body["prompt"]:
            return completion(("exact ⟨h.2, h.1⟩", [-0.1]), ("constructor", [-1.0]))
        explores.set()
        return dataclasses.replace(completion(("skip", [-1.0])), gate=never)

    with fake(answer) as policy:
        goals = lean_file(ALSO_EASY)
        running = Running(
            tmp_path, "prove", goals, "--policy", f"openai:{policy.address}", "--explore", "1000", "--db", db, "--json"
        )
        wait_until(lambda: explores.is_set() or running.process.poll() is not None)
        running.process.send_signal(signal.SIGINT)
        said = running.end()
        never.set()
    assert said.status == 130
    [goal] = said.json["goals"]
    assert (goal["state"], goal["tactics"]) == ("proved", ["exact ⟨h.2, h.1⟩"])
    assert proved(db) == ["also_easy"]


@pytest.mark.parametrize("command", ["prove", "verify", "eval"])
def test_an_interruption_while_lean_reads_is_said(lean_file: Write, tmp_path: Path, db: str, command: str) -> None:
    endless = "theorem slow : (List.range 100000000).foldl (· + ·) 0 = 1 := by decide +kernel\n"
    file = lean_file(endless + EASY)
    arguments = {"prove": (file, "--db", db), "verify": (file, file), "eval": (file, "--policy", "scripted", "--db", db)}
    running = Running(tmp_path, command, *arguments[command], "--json")
    wait_until(lambda: running.descendants() > 0 or running.process.poll() is not None)
    running.process.send_signal(signal.SIGINT)
    said = running.end()
    assert (said.status, said.json) == (130, {"error": "Interrupted."})
    assert said.err.splitlines()[-1] == "prover: Interrupted."


def test_a_database_that_fails_in_the_middle_costs_no_proof(lean_file: Write, tmp_path: Path, db: str) -> None:
    gate = threading.Event()

    def answer(path: str, body: dict[str, Any]) -> Reply:
        if "∧" in body["prompt"]:
            return dataclasses.replace(completion(("exact ⟨h.2, h.1⟩", [-1.0])), gate=gate)
        return completion(("exact h", [-1.0]))

    out = tmp_path / "Solved.lean"
    with fake(answer) as policy:
        goals = lean_file(EASY, ALSO_EASY)
        running = Running(tmp_path, "prove", goals, "--policy", f"openai:{policy.address}", "--out", out, "--db", db, "--json")
        running.wait_for("proved     easy")
        with sqlite3.connect(db.removeprefix("sqlite:///")) as connection:
            connection.execute("ALTER TABLE attempt RENAME TO gone")
        gate.set()
        said = running.end()
    assert said.status == 3
    easy, also_easy = said.json["goals"]
    assert easy["state"] == "proved" and also_easy["state"] == "not proved"
    assert "neither judged nor stored: exact ⟨h.2, h.1⟩" in also_easy["reason"]
    assert said.json["failure"] and "exact h\n" in out.read_text("utf-8")
