"""Proofs that wait for a judge at the same time: which share a batch, and that a bad proof does not affect the others."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest

from prover.corpus.store import Corpus
from prover.flywheel.attempts import judging
from prover.flywheel.attempts.judging import Judged, JudgeQueue
from prover.flywheel.attempts.record import PolicyRecord, Recorder
from search.errors import LeanFailure
from search.goal import Goal, Source
from search.lean.judge.judge import GoalVerdict, Judge
from search.lean.judge.verdict import Reason
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from tests.corpus.examples import SETTINGS, an_outcome
from tests.search.proof_graph import DONE, Graph
from tests.training.searches import grown
from tests.waiting import until

FILE = Source(
    """namespace Some
theorem one (p : Prop) (h : p) : p := by
  sorry

theorem two (p q : Prop) (h : p ∧ q) : q := sorry

/-- In the way. -/
def four := 4

theorem three : four = 4 := by sorry

theorem wrong : four = 5 := by
  sorry
end Some
"""
)
PROOFS = {"Some.one": ("exact h",), "Some.two": ("cases h with", "| intro a b => exact b"), "Some.three": ("rfl",)}
OTHER = Source("theorem elsewhere : 1 = 1 := by sorry\n")


class Attended(Judge):
    """The judge, and how many proofs it was asked about at a time."""

    def __init__(self, toolchain: Toolchain) -> None:
        super().__init__(toolchain)
        self.asked: list[int] = []

    async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
        self.asked.append(len(goals))
        return await super().judge_together(solution, goals)


@pytest.fixture
async def goals(toolchain: Toolchain) -> dict[str, Goal]:
    async with LeanPool(toolchain, 1) as pool:
        return {goal.name: goal for source in (FILE, OTHER) for goal in (await pool.read(source)).goals}


async def judged(judge_queue: JudgeQueue, proofs: Sequence[tuple[Goal, tuple[str, ...]]]) -> list[Judged]:
    return await asyncio.gather(*(judge_queue.judged(goal, tactics) for goal, tactics in proofs))


async def test_a_single_proof_is_judged_alone(toolchain: Toolchain, goals: dict[str, Goal]) -> None:
    said = await JudgeQueue(Judge(toolchain), 2).judged(goals["Some.two"], PROOFS["Some.two"])
    assert said.verdict.accepted
    assert said.lean_source == goals["Some.two"].solved(PROOFS["Some.two"])


async def test_waiting_proofs_of_a_file_share_a_batch(toolchain: Toolchain, goals: dict[str, Goal]) -> None:
    judge = Attended(toolchain)
    first = (goals["elsewhere"], ("rfl",))
    said = await judged(JudgeQueue(judge, 1), [first, *((goals[name], tactics) for name, tactics in PROOFS.items()), first])
    assert [one.verdict.accepted for one in said] == [True] * 5
    assert judge.asked == [1, 3, 1]
    assert len({one.lean_source for one in said[1:4]}) == 1
    for name, one in zip(PROOFS, said[1:4], strict=True):
        [again] = await Judge(toolchain).judge_together(Source(one.lean_source), [goals[name]])
        assert again.verdict == one.verdict
    assert "wrong" not in said[1].lean_source, "what stands behind the last of the goals has no part in it"


async def test_two_proofs_of_one_goal_are_judged_one_after_another(toolchain: Toolchain, goals: dict[str, Goal]) -> None:
    judge = Attended(toolchain)
    one = goals["Some.one"]
    said = await judged(JudgeQueue(judge, 1), [(goals["elsewhere"], ("rfl",)), (one, ("exact h",)), (one, ("assumption",))])
    assert [s.verdict.accepted for s in said] == [True] * 3
    assert judge.asked == [1, 1, 1]


@pytest.mark.parametrize(
    "spoiler", [("exact h /-",), ("exact h", "end Some", "#exit"), ("exact h", "theorem two : True := trivial")]
)
async def test_a_bad_proof_does_not_affect_the_others_of_its_batch(
    toolchain: Toolchain, goals: dict[str, Goal], spoiler: tuple[str, ...]
) -> None:
    judge = Attended(toolchain)
    proofs = PROOFS | {"Some.one": spoiler, "Some.wrong": ("rfl",)}
    said = await judged(
        JudgeQueue(judge, 1), [(goals["elsewhere"], ("rfl",)), *((goals[name], tactics) for name, tactics in proofs.items())]
    )
    alone = [await Judge(toolchain).judge(goals[name], tactics) for name, tactics in proofs.items()]
    assert [one.verdict.accepted for one in said[1:]] == [verdict.accepted for verdict in alone]
    assert [one.verdict.accepted for one in said[2:]] == [True, True, False]
    assert judge.asked[:2] == [1, 4]
    for (name, tactics), one in zip(proofs.items(), said[1:], strict=True):
        if not one.verdict.accepted:
            assert one.lean_source == goals[name].solved(tactics)


async def test_a_batch_has_a_maximum_size(toolchain: Toolchain, goals: dict[str, Goal], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "_MAX_BATCH", 2)
    judge = Attended(toolchain)
    await judged(JudgeQueue(judge, 1), [(goals["elsewhere"], ("rfl",)), *((goals[name], PROOFS[name]) for name in PROOFS)])
    assert judge.asked == [1, 2, 1]


async def test_a_cancelled_request_does_not_affect_the_batch(toolchain: Toolchain, goals: dict[str, Goal]) -> None:
    judge = Attended(toolchain)
    judge_queue = JudgeQueue(judge, 1)
    waiting = [asyncio.create_task(judge_queue.judged(goals[name], PROOFS[name])) for name in PROOFS]
    await until(lambda: bool(judge.asked))  # the first is before the judge, the others wait
    waiting[0].cancel()
    waiting[1].cancel()
    said = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(said[0], asyncio.CancelledError) and isinstance(said[1], asyncio.CancelledError)
    assert isinstance(said[2], Judged) and said[2].verdict.accepted


async def test_a_failure_of_lean_reaches_every_waiting_request(toolchain: Toolchain, goals: dict[str, Goal]) -> None:
    class Broken(Judge):
        async def judge_together(self, solution: Source, goals: Sequence[Goal]) -> list[GoalVerdict]:
            await asyncio.sleep(0.01)
            raise LeanFailure("Lean could not be started.")

    judge_queue = JudgeQueue(Broken(toolchain), 1)
    said = await asyncio.gather(*(judge_queue.judged(goals[name], PROOFS[name]) for name in PROOFS), return_exceptions=True)
    assert [type(one) for one in said] == [LeanFailure] * 3


async def test_what_is_stored_is_what_the_judge_read(toolchain: Toolchain, goals: dict[str, Goal], tmp_path: Path) -> None:
    """One judge and four searches that end at the same time; the last proof is false."""
    proofs = PROOFS | {"Some.wrong": ("rfl",)}
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as corpus:
        recorder = Recorder(toolchain, corpus, judges=1)

        async def record(name: str, tactics: tuple[str, ...]) -> None:
            ways: Graph = {f"s{i}": {tactic: f"s{i + 1}"} for i, tactic in enumerate(tactics[:-1])}
            tree = grown({**ways, f"s{len(tactics) - 1}": {tactics[-1]: DONE}})
            outcome = dataclasses.replace(an_outcome(goal=goals[name]), tree=tree)
            recorded = await recorder.record(
                corpus.add_theorem(goals[name]), outcome, settings=SETTINGS, policy_record=PolicyRecord("scripted")
            )
            assert recorded.verdict is not None
            if name == "Some.wrong":
                assert (recorded.proof_id, recorded.verdict.reason) == (None, Reason.DOES_NOT_CHECK)

        await asyncio.gather(*(record(name, tactics) for name, tactics in proofs.items()))
        stored = [proof for theorem in corpus.theorems() for proof in corpus.proofs(theorem.id)]
        assert len(stored) == 3
        for proof in stored:
            name = proof.attempt.theorem.name
            [again] = await Judge(toolchain).judge_together(Source(proof.lean_source), [goals[name]])
            assert again.verdict.accepted
            assert tuple(proof.tactics) == proofs[name]
