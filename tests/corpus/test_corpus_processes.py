"""Several processes on one corpus, and processes that are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from prover.corpus.store import Corpus, TheoremStatus
from tests.corpus.examples import a_goal

ROOT = Path(__file__).parents[2]

OPEN_AND_ADD = """
import sys
from prover.corpus.store import Corpus
from tests.corpus.examples import a_goal
print("ready", flush=True)
sys.stdin.readline()
with Corpus.open(sys.argv[1]) as corpus:
    print(*(corpus.add_theorem(a_goal(f"{n} = {n}")) for n in range(30)))
"""

PROVE_FOR_EVER = """
import sys
from itertools import count
from prover.corpus.store import Corpus
from tests.corpus.examples import a_goal, record_attempt, record_proof
corpus = Corpus.open(sys.argv[1])
for n in count():
    theorem = corpus.add_theorem(a_goal(f"{n} = {n}"))
    print(theorem, record_proof(corpus, record_attempt(corpus, theorem)), flush=True)
"""


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def read_lines(process: subprocess.Popen[str], n: int) -> Sequence[str]:
    assert process.stdout is not None
    return [process.stdout.readline() for _ in range(n)]


@pytest.mark.parametrize("attempt", range(3))
def test_a_new_corpus_may_be_opened_by_several_at_once(url: str, attempt: int) -> None:
    processes = [start(OPEN_AND_ADD, url) for _ in range(4)]
    for process in processes:
        assert read_lines(process, 1) == ["ready\n"]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = {process.communicate(timeout=60)[0] for process in processes}
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    assert len(answers) == 1, "they agree which theorem has which id"
    with Corpus.open(url) as corpus:
        assert len(corpus.theorems()) == 30


@pytest.mark.parametrize("after", [1, 7, 40])
def test_a_killed_process_loses_no_stored_proof(url: str, after: int) -> None:
    process = start(PROVE_FOR_EVER, url)
    lines = list(read_lines(process, after))
    process.send_signal(signal.SIGKILL)
    lines += process.communicate(timeout=60)[0].splitlines()
    committed = [tuple(map(int, line.split())) for line in lines if line.strip()]
    assert len(committed) >= after
    with Corpus.open(url) as corpus:
        for theorem, proof in committed:
            assert [p.id for p in corpus.proofs(theorem)] == [proof]
        assert {theorem for theorem, _ in committed} <= {t.id for t in corpus.theorems(TheoremStatus.PROVED)}
        corpus.add_theorem(a_goal("True"))
