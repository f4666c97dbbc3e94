"""An end-to-end test: goals of this project, proved by the scripted policy, each proof judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.batching import BatchingPolicy
from search.goal import Goal, Source
from search.lean.embedded import lean_project
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.scripted.policy import ScriptedPolicy
from search.search_many import search_many
from search.settings import Budget, SearchSettings

WORKERS = 2


def goal_files(split: str) -> list[Path]:
    files = sorted((lean_project() / "Goals").rglob("*.lean"))
    return [file for file in files if f"\nsplit: {split}\n" in file.read_text(encoding="utf-8")]


async def proved(toolchain: Toolchain, files: list[Path], expansions: int) -> tuple[int, int]:
    """How many goals there are, and how many of them have a proof that the judge accepts."""
    judge = Judge(toolchain)
    async with LeanPool(toolchain, WORKERS) as pool, BatchingPolicy(ScriptedPolicy()) as policy:
        goals: list[Goal] = []
        for file in files:
            goals += (await pool.read(Source(file.read_text(encoding="utf-8"), file))).goals
        accepted = 0
        async for outcome in search_many(goals, pool.session, policy, SearchSettings(Budget(expansions=expansions)), WORKERS):
            if outcome.proof is not None:
                verdict = await judge.judge(outcome.goal, outcome.proof)
                assert verdict.accepted, (outcome.goal.name, outcome.proof, verdict.detail)
                accepted += 1
    return len(goals), accepted


async def test_most_demonstration_goals_are_proved(toolchain: Toolchain) -> None:
    goals, accepted = await proved(toolchain, goal_files("demo"), expansions=20)
    assert goals == 40
    assert accepted >= 30


@pytest.mark.slow
async def test_three_fifths_of_the_training_goals_are_proved(toolchain: Toolchain) -> None:
    goals, accepted = await proved(toolchain, goal_files("train"), expansions=200)
    assert goals >= 150
    assert accepted >= 0.6 * goals
