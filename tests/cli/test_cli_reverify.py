"""`corpus reverify`: judges every stored proof again, in one run or in several."""

from __future__ import annotations

import signal
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from prover.corpus.store import Corpus
from search.goal import Goal
from tests.cli.command import ALSO_EASY, EASY, PATIENCE, command, prover, wait_until
from tests.cli.conftest import Write
from tests.corpus.examples import a_goal, a_verdict, record_attempt


def believe(db: str, goal: Goal, tactics: tuple[str, ...]) -> int:
    """Stores a proof that some judge, once, is said to have accepted."""
    with Corpus.open(db) as corpus:
        attempt = record_attempt(corpus, corpus.add_theorem(goal))
        return corpus.record_proof(attempt, tactics=tactics, lean_source=goal.solved(tactics), verdict=a_verdict())


def verdicts(db: str) -> list[int]:
    """How many there are on each proof."""
    with Corpus.open(db) as corpus:
        proofs = corpus.proofs_of_ids([audit.proof_id for audit in corpus.audits()])
        return [len(proof.verdicts) for proof in proofs]


def test_all_are_accepted(lean_file: Write, db: str) -> None:
    assert prover("prove", lean_file(EASY, ALSO_EASY), "--db", db).status == 0
    said = prover("corpus", "reverify", "--db", db, "--json")
    assert said.status == 0
    assert said.json == {"judged": 2, "proofs": 2, "stand": 2, "stand_no_longer": [], "stand_again": [], "not_judged": []}
    again = prover("corpus", "reverify", "--db", db)
    assert (again.status, again.out) == (0, "Judged 0 proofs again; 2 of 2 stand.\n")
    # `--unconfined` makes it another judge, with another confinement.
    assert prover("corpus", "reverify", "--db", db, "--unconfined", "--json").json["judged"] == 2
    assert verdicts(db) == [3, 3]


def test_one_is_no_longer_accepted(db: str) -> None:
    believe(db, a_goal("1 = 1", above=""), ("rfl",))
    wrong = believe(db, a_goal("1 = 2", name="wrong", above=""), ("sorry",))
    for judged in (2, 0):
        said = prover("corpus", "reverify", "--db", db, "--json")
        assert said.status == 1
        assert (said.json["judged"], said.json["proofs"], said.json["stand"]) == (judged, 2, 1)
        [change] = said.json["stand_no_longer"]
        assert (change["theorem"], change["proof"], change["before"]["confinement"]) == ("wrong", wrong, "landlock")
        assert change["reason"] in ("left_open", "forbidden")
    text = prover("corpus", "reverify", "--db", db)
    assert text.status == 1
    assert text.out.startswith(f"stands no longer  wrong, proof {wrong}  (")
    assert text.out.endswith("Judged 0 proofs again; 1 of 2 stand.\n")
    shown = prover("tree", "show", str(change["attempt"]), "--db", db)
    assert "does not stand any longer" in shown.out.splitlines()[2]


def test_killed_and_started_again(db: str) -> None:
    for n in range(8):
        believe(db, a_goal(f"{n} = {n}", name=f"t{n}", above=""), ("rfl",))
    process = subprocess.Popen(command("corpus", "reverify", "--db", db, "--workers", "1"), stdout=subprocess.DEVNULL)
    wait_until(lambda: sum(verdicts(db)) >= 8 + 2)
    process.send_signal(signal.SIGKILL)
    process.wait(PATIENCE)
    done = sum(verdicts(db)) - 8
    assert 2 <= done <= 8, "all of them where this process was held up longer than that one"
    said = prover("corpus", "reverify", "--db", db, "--json")
    assert said.status == 0
    assert (said.json["judged"], said.json["stand"]) == (8 - done, 8)
    assert verdicts(db) == [2] * 8


def test_nothing_stored(db: str) -> None:
    said = prover("corpus", "reverify", "--db", db)
    assert (said.status, said.out) == (0, "Judged 0 proofs again; 0 of 0 stand.\n")


def test_again_since(db: str) -> None:
    believe(db, a_goal("1 = 1", above=""), ("rfl",))
    assert prover("corpus", "reverify", "--db", db).status == 0
    now = datetime.now()
    yesterday = now - timedelta(days=1)
    counts = [
        prover("corpus", "reverify", "--db", db, "--since", since, "--json").json["judged"]
        for since in (yesterday.date().isoformat(), now.isoformat(), now.isoformat())
    ]
    assert counts == [0, 1, 0]


@pytest.mark.parametrize(
    ("arguments", "error_text"),
    [
        (["--since", "yesterday"], "--since «yesterday» is not a date."),
        (["--since", "2999-01-01"], "is in the future"),
        (["--since", ""], "is not a date"),
        (["--tier", "best"], "There is no tier «best». Choose one of: replayed, rechecked."),
        (["--workers", "0"], "--workers"),
    ],
)
def test_invalid_requests(tmp_path: Path, db: str, arguments: list[str], error_text: str) -> None:
    said = prover("corpus", "reverify", *arguments, "--db", db)
    assert (said.status, said.out) == (2, "")
    assert error_text in said.error_text
    assert not list(tmp_path.iterdir())
