"""Whichever process is killed, stored proofs are kept."""

from __future__ import annotations

import dataclasses
import os
import signal
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
