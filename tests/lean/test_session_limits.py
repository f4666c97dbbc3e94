"""Limits of heartbeats and of time, of one tactic and of a whole theorem, and what a search says when they are reached."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import pytest

from search.goal import Goal, Source
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.server_session import LeanLimits
from search.lean.toolchain import Toolchain
from search.outcome import SearchStatus
from search.policy import Suggestion
from search.search_one import search_one
from search.session import ProofFinished, TacticResult, TacticState, Timeout, TimeoutKind
from search.settings import Budget, SearchSettings
from search.tree.nodes import NodeStatus


def work(repetitions: int) -> str:
    """A tactic that changes nothing and takes some 20,000 heartbeats for each repetition."""
    return "(" + "; ".join(["(have h0 : 10 + 10 = 20 := by simp); clear h0"] * repetitions) + ")"


ENDLESS = "iterate 100 (iterate 100 ((have h0 : 10 + 10 = 20 := by simp); clear h0))"
"""Takes longer than any limit, and Lean counts it."""
GOALS = Source(
    """theorem plain : ∀ p : Prop, p → p := by sorry
set_option maxHeartbeats 0 in
theorem unlimited : True := by sorry
set_option maxHeartbeats 200 in
theorem limited : ∀ p : Prop, p → p := by sorry
set_option maxHeartbeats 0
theorem also_unlimited : True := by sorry
"""
)


@pytest.fixture
async def pool(toolchain: Toolchain) -> AsyncIterator[LeanPool]:
    limits = LeanLimits(heartbeats=4_000_000, first_heartbeats=100_000, seconds=600)
    async with LeanPool(toolchain, 1, limits) as pool:
        yield pool


async def goals(pool: LeanPool) -> dict[str, Goal]:
    document = await pool.read(GOALS)
    assert not document.errors
    return {goal.name: goal for goal in document.goals}


class Fixed:
    """A policy that proposes the same for every state."""

    def __init__(self, *tactics: str) -> None:
        self._tactics = tactics

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        return [[Suggestion(tactic, -1.0 - place) for place, tactic in enumerate(self._tactics)] for _ in states]


@pytest.mark.parametrize("name", ["plain", "unlimited", "also_unlimited"])
async def test_each_tactic_has_a_limit_whatever_the_file_says(pool: LeanPool, name: str) -> None:
    goal = (await goals(pool))[name]
    async with pool.session(goal) as session:
        [result] = await session.run(await session.open(goal), [ENDLESS])
    assert result == Timeout(TimeoutKind.HEARTBEATS)
    assert result is not None and 4_000_000 <= result.cost.heartbeats < 4_100_000


async def test_all_tactics_of_a_proof_share_the_limit_of_their_theorem(pool: LeanPool, toolchain: Toolchain) -> None:
    """Lean counts the heartbeats of a whole theorem, so the judge would refuse a proof that used more in all."""
    goal = (await goals(pool))["limited"]
    tactic = work(4)
    async with pool.session(goal) as session:
        state = await session.open(goal)
        result: TacticResult | None = state
        used: list[str] = []
        while isinstance(result, TacticState):
            state = result
            [result] = await session.run(state, [tactic])
            used.append(tactic)
        assert result == Timeout(TimeoutKind.HEARTBEATS), "each of them alone is within the limit"
        assert 1 < len(used) < 20
    finished = [*used[: len(used) // 2], "intro p h", "exact h"]
    assert (await Judge(toolchain).judge(goal, finished)).accepted
    assert not (await Judge(toolchain).judge(goal, [*used, *used, "intro p h", "exact h"])).accepted


async def test_a_tactic_that_had_only_the_first_limit_has_no_result(pool: LeanPool) -> None:
    goal = (await goals(pool))["plain"]
    slow = work(40)
    async with pool.session(goal) as session:
        root = await session.open(goal)
        first, done, last = await session.run(root, [slow, "exact fun p h => h", "skip"], stop_at_proof=True)
        assert (first, done, last) == (None, ProofFinished(), None)
        [full] = await session.run(root, [slow])
        assert isinstance(full, TacticState)


async def test_a_state_whose_time_is_spent_has_not_failed(toolchain: Toolchain) -> None:
    """The tactic exceeds the first limit, and the time ends while it runs with the full one."""
    unlimited = LeanLimits(heartbeats=10**12, first_heartbeats=100_000, seconds=600)
    async with LeanPool(toolchain, 1, unlimited) as pool, pool.session(goal := (await goals(pool))["plain"]) as session:
        root = await session.open(goal)
        assert await session.run(root, [ENDLESS], seconds=0.05) == [None]
        outcome = await search_one(goal, session, Fixed(ENDLESS), SearchSettings(Budget(expansions=50, seconds=0.3)))
    assert outcome.status is SearchStatus.BUDGET_SPENT
    assert outcome.tree is None or outcome.tree.root.status is NodeStatus.OPEN


STRINGS = Source(
    """theorem brackets (s : String) (h : s = "[mdata") (q : Prop) (hq : q) : q := by sorry
theorem annotation (s : String) (h : s = "[mdata x y") (q : Prop) (hq : q) : q := by sorry
theorem either (s : String) (h : s = "[mdata a:b c]") : s = "[mdata z:w c]" ∨ s = "[mdata a:b c]" := by sorry
theorem quotes (s : String) (h : s = "\\"[mdata a:b c]") : s = "\\"[mdata z:w c]" ∨ s = "\\"[mdata a:b c]" := by sorry
theorem scopes : "x._@.A._hyg.1" = "y" ∨ "x._@.A._hyg.2" = "y" := by sorry
theorem «a [mdata b» («[mdata c d» : True) : True ∨ False := by sorry
"""
)


async def test_what_stands_in_a_string_is_not_a_part_of_the_term(pool: LeanPool) -> None:
    document = await pool.read(STRINGS)
    assert len(document.goals) == 6 and not document.errors
    for goal in document.goals:
        async with pool.session(goal) as session:
            root = await session.open(goal)
            left, right = await session.run(root, ["left", "right"])
            if isinstance(left, TacticState):
                assert isinstance(right, TacticState) and left.key != right.key, goal.name
                assert left.text != right.text
