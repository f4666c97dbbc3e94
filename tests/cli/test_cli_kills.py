"""Whatever is killed, what was proved stays."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from prover.corpus.store import Corpus, Standing
from tests.cli.command import ALSO_EASY, EASY, ENDLESS, Running, is_alive, wait_until
from tests.cli.conftest import Write


@pytest.fixture
def in_the_middle(lean_file: Write, tmp_path: Path, db: str) -> Iterator[Running]:
    """A run that has proved `easy`, is at `endless`, and has `also_easy` still to do."""
    goals = lean_file(EASY, ENDLESS, ALSO_EASY)
    running = Running(
        tmp_path, "prove", goals, "--db", db, "--workers", "1", "--timeout", "8", "--max-expansions", "100000", "--json"
    )
    running.wait_for("proved     easy")
    yield running
    running.process.kill()
    running.process.wait()


def proved(db: str) -> list[str]:
    with Corpus.open(db) as corpus:
        theorems = corpus.theorems(Standing.PROVED)
        for theorem in theorems:
            [proof] = corpus.proofs(theorem.id)
            assert proof.stands
            assert corpus.attempt(proof.attempt_id).tree is not None
    return [theorem.name for theorem in theorems]


def test_lean_is_killed(in_the_middle: Running, db: str) -> None:
    [server] = in_the_middle.servers()
    os.kill(server, signal.SIGKILL)
    wait_until(lambda: in_the_middle.servers() not in ([], [server]))
    said = in_the_middle.end()
    assert said.status == 1
    assert [goal["state"] for goal in said.json["goals"]] == ["proved", "not proved", "proved"]
    assert "8 seconds" in said.json["goals"][1]["reason"]
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
