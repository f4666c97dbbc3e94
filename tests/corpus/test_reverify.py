"""Reverification of stored proofs on real Lean: changes are reported, and refused proofs are not used for training."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from prover.corpus.store import Corpus, TheoremStatus
from prover.flywheel.harvest import candidates
from prover.flywheel.reverify import Findings, NotJudged, Pass, findings, reverify
from prover.training.critic import read_targets
from prover.training.places import read_explored
from prover.training.preference import read_choices
from prover.training.steps import read_lessons
from search.goal import Goal, Source, fill_holes
from search.lean.confine.launch import Confinement
from search.lean.judge.judge import GoalVerdict, Judge
from search.lean.judge.verdict import CHECKS, Reason, Tier, Verdict
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from tests.corpus.examples import a_goal, a_verdict, record_attempt
from tests.search.proof_graph import DONE, REFUSED, Graph
from tests.training.searches import record

FILE = Source(
    "theorem one : 1 = 1 := sorry\n\ntheorem two : 2 = 2 := sorry\n\ntheorem wrong : 1 = 2 := sorry\n", Path("Goals/Three.lean")
)


@pytest.fixture
async def goals(toolchain: Toolchain) -> dict[str, Goal]:
    async with LeanPool(toolchain, 1) as pool:
        return {goal.name: goal for goal in (await pool.read(FILE)).goals}


@pytest.fixture
def today(toolchain: Toolchain) -> Pass:
    return Pass.by(toolchain, Confinement.strongest(1))


def store(corpus: Corpus, goal: Goal, tactics: tuple[str, ...] = ("rfl",), verdict: Verdict | None = None, text: str = "") -> int:
    """A proof of the goal, as if a judge had accepted it."""
    attempt = record_attempt(corpus, corpus.add_theorem(goal))
    source = text or goal.solved(tactics)
    return corpus.record_proof(attempt, tactics=tactics, lean_source=source, verdict=verdict or a_verdict())


async def run(
    corpus: Corpus, toolchain: Toolchain, asked: Pass, judge: Judge | None = None
) -> tuple[int, list[NotJudged], Findings]:
    """How many proofs are judged, which cannot be, and what the whole pass finds."""
    judged: list[int] = []
    left = await reverify(corpus, judge or Judge(toolchain), asked, 2, judged.append)
    return sum(judged), left, findings(corpus, asked)


async def test_every_proof_is_judged_once_in_a_pass(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    stored = [store(corpus, goals["one"]), store(corpus, goals["two"], ("decide",)), store(corpus, a_goal("3 = 3", above=""))]
    judged, left, found = await run(corpus, toolchain, today)
    assert (judged, left) == (3, [])
    assert found == Findings(proofs=3, standing=3)
    for proof in corpus.proofs_of_ids(stored):
        old, new = proof.verdicts
        assert (new.lean_commit, new.library) == (toolchain.commit, toolchain.library_revision)
        assert (new.accepted, new.tier, tuple(new.checks)) == (True, Tier.REPLAYED, CHECKS)
        assert new.confinement == Confinement.strongest(1).mechanism
        assert old.confinement == "landlock"
    assert (await run(corpus, toolchain, today))[0] == 0
    assert findings(corpus, today) == found
    # What comes later is judged later.
    store(corpus, goals["two"])
    assert (await run(corpus, toolchain, today))[0] == 1


async def test_a_proof_that_is_no_longer_accepted_is_not_learned_from(corpus: Corpus, toolchain: Toolchain, today: Pass) -> None:
    tree: Graph = {
        "root": {"constructor": "half", "skip": REFUSED},
        "half": {"trivial": DONE, "rfl": DONE, "skip": "end"},
        "end": {},
    }
    record(corpus, tree, "2 = 3")
    [theorem] = corpus.theorems(TheoremStatus.PROVED)
    assert read_lessons(corpus) and read_choices(corpus) and read_targets(corpus).learned
    assert read_explored(corpus, "4.35.0")
    assert any(candidates(corpus, 9))
    judged, left, found = await run(corpus, toolchain, today)
    assert (judged, left, found.standing) == (1, [], 0)
    [change] = found.fallen
    assert (change.audit.theorem_id, change.before.accepted) == (theorem.id, True)
    assert change.audit.newest.reason is not None
    assert [t.id for t in corpus.theorems(TheoremStatus.OPEN)] == [theorem.id]
    assert [search.proofs for search in corpus.attempts_with_trees()] == [[]]
    assert not read_lessons(corpus) and not read_choices(corpus)
    assert not read_explored(corpus, "4.35.0")
    assert not any(candidates(corpus, 9))
    assert not read_targets(corpus).learned and not read_targets(corpus).held_back


def test_a_tree_with_a_proof_that_was_refused_says_nothing_of_its_states(corpus: Corpus) -> None:
    """Another of its proofs stands, and is learned from."""
    record(corpus, {"root": {"rfl": DONE, "trivial": DONE, "skip": "end"}, "end": {}}, "1 = 1")
    [search] = corpus.attempts_with_trees()
    other = corpus.record_proof(search.attempt.id, tactics=["trivial"], lean_source="", verdict=a_verdict())
    assert read_lessons(corpus)[0].tactics == ("rfl", "trivial")
    corpus.record_verdict(other, a_verdict(refused=Reason.DOES_NOT_CHECK))
    assert read_lessons(corpus)[0].tactics == ("rfl",)
    assert read_choices(corpus)[0].chosen == ("rfl",)
    assert not read_targets(corpus).learned


async def test_a_refused_proof_may_be_accepted_again(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    proof = store(corpus, goals["one"])
    corpus.record_verdict(proof, a_verdict(refused=Reason.LIMIT))
    _, _, found = await run(corpus, toolchain, today)
    assert (found.standing, found.fallen) == (1, [])
    assert [(change.audit.proof_id, change.before.reason) for change in found.risen] == [(proof, Reason.LIMIT)]


async def test_proofs_of_one_text_are_judged_together(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    asked: list[list[str]] = []

    class Attended(Judge):
        async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
            asked.append([goal.name for goal in goals])
            return await super().judge_together(solution, goals)

    text = fill_holes(FILE, {goal.hole: ("rfl",) for goal in goals.values()})
    stored = [store(corpus, goals[name], text=text) for name in ("one", "wrong", "two", "one")]
    _, _, found = await run(corpus, toolchain, today, Attended(toolchain))
    assert asked == [["one", "wrong", "two"]]
    assert [proof.stands for proof in corpus.proofs_of_ids(stored)] == [True, False, True, True]
    assert [change.audit.name for change in found.fallen] == ["wrong"]


async def test_goals_that_cannot_be_read_leave_their_proofs_as_they_are(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    """This happens if the goals need a package's Lean and another Lean is used."""
    stored = store(corpus, a_goal("4 = 4", name="far", above="import No.Such.Module\n")), store(corpus, goals["one"])
    judged, left, found = await run(corpus, toolchain, today)
    assert judged == 1
    [one] = left
    assert (one.proof_id, one.name) == (stored[0], "far")
    assert "imports are not available" in one.why
    assert (found.proofs, found.standing) == (2, 2)
    assert len(corpus.proofs_of_ids(stored)[0].verdicts) == 1


async def test_a_pass_since_a_moment_judges_again_what_was_judged_before(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    store(corpus, goals["one"])
    await run(corpus, toolchain, today)
    hour_ago, now = (dataclasses.replace(today, since=datetime.now(UTC) - ago) for ago in (timedelta(hours=1), timedelta()))
    assert (await run(corpus, toolchain, hour_ago))[0] == 0
    assert (await run(corpus, toolchain, now))[0] == 1
    assert (await run(corpus, toolchain, now))[0] == 0


@pytest.mark.parametrize(
    "other", [{"lean_commit": "another"}, {"library": "another"}, {"confinement": "none"}, {"checks": CHECKS[:-1]}]
)
def test_another_judge_s_verdict_does_not_count(
    corpus: Corpus, goals: dict[str, Goal], today: Pass, other: dict[str, str]
) -> None:
    mine = dataclasses.replace(
        a_verdict(), lean_commit=today.lean_commit, library=today.library, confinement=today.confinement, checks=CHECKS
    )
    proof = store(corpus, goals["one"], verdict=mine)
    assert [today.is_done(audit) for audit in corpus.audits()] == [False], "it was judged before it was stored"
    corpus.record_verdict(proof, mine)
    assert [today.is_done(audit) for audit in corpus.audits()] == [True]
    corpus.record_verdict(proof, dataclasses.replace(mine, **other))  # type: ignore[arg-type]
    assert [today.is_done(audit) for audit in corpus.audits()] == [False]


async def test_only_of_a_tier(corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass) -> None:
    store(corpus, goals["one"])
    rechecked = store(corpus, goals["two"], verdict=dataclasses.replace(a_verdict(), tier=Tier.RECHECKED))
    asked = dataclasses.replace(today, tier=Tier.RECHECKED)
    judged, _, found = await run(corpus, toolchain, asked)
    assert (judged, found.proofs) == (1, 1)
    assert [len(audit_of.verdicts) for audit_of in corpus.proofs_of_ids([rechecked])] == [2]
    assert (await run(corpus, toolchain, asked))[0] == 0
    assert (await run(corpus, toolchain, today))[0] == 1


def test_audits_come_file_by_file(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    from prover.corpus import store as module

    monkeypatch.setattr(module, "_AUDITS", 2)
    a, b = a_goal("1 = 1"), a_goal("2 = 2")
    ids = [store(corpus, goal) for goal in (a, b, a, b, b)]
    corpus.record_verdict(ids[2], a_verdict(refused=Reason.AXIOMS))
    found = list(corpus.audits())
    assert [audit.proof_id for audit in found] == [ids[0], ids[2], ids[1], ids[3], ids[4]]
    assert [audit.before is not None for audit in found] == [False, True, False, False, False]
    assert found[1].before is not None and found[1].before.accepted and not found[1].newest.accepted


async def test_an_interrupted_pass_keeps_its_verdicts(
    corpus: Corpus, toolchain: Toolchain, goals: dict[str, Goal], today: Pass
) -> None:
    for name in ("one", "two", "one", "two"):
        store(corpus, goals[name])

    def stop(count: int) -> None:
        raise RuntimeError("the machine is switched off")

    with pytest.raises(ExceptionGroup):
        await reverify(corpus, Judge(toolchain), today, 1, stop)
    assert [today.is_done(audit) for audit in corpus.audits()] == [True, False, True, False], "those of one text go together"
    assert (await run(corpus, toolchain, today))[0] == 2
