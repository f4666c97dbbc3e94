"""The judge on mutants of honest solutions (see `mutants`).

No goal is accepted whose statement means something else in the mutant. Every other goal is, if plain Lean accepts the mutant.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from search.goal import Source
from search.lean.judge.judge import Judge
from search.lean.toolchain import Toolchain
from tests.verify.mutants import Mutant, choose
from tests.verify.pair import Pair, all_pairs

PAIRS = all_pairs()


@pytest.mark.parametrize("pair", PAIRS, ids=[pair.name for pair in PAIRS])
async def test_the_solutions_are_honest(pair: Pair, toolchain: Toolchain) -> None:
    found = await Judge(toolchain).verify(Source(pair.goals), Source(pair.solution))
    assert [one.goal.name for one in found.verdicts] == [theorem.name for theorem in pair.theorems]
    assert [one.goal.name for one in found.verdicts if not one.verdict.accepted] == []


def plain_lean_accepts(solution: str, toolchain: Toolchain, folder: Path) -> bool:
    (folder / "solution.lean").write_text(solution, encoding="utf-8")
    command = toolchain.command("solution.lean")
    return subprocess.run(command, env=toolchain.environment(), cwd=folder, capture_output=True).returncode == 0


async def error_texts(mutant: Mutant, judge: Judge, toolchain: Toolchain, folder: Path) -> list[str]:
    """What is wrong with the verdicts on a mutant."""
    found = await judge.verify(Source(mutant.pair.goals), Source(mutant.solution))
    wrong = [one for one in found.verdicts if one.verdict.accepted == mutant.misstates(one.goal.name)]
    if any(not one.verdict.accepted for one in wrong) and not plain_lean_accepts(mutant.solution, toolchain, folder):
        wrong = [one for one in wrong if one.verdict.accepted]
    return [f"{mutant.id}: {one.goal.name}: {one.verdict.reason or 'accepted'} {one.verdict.detail}" for one in wrong]


async def judge_all(mutants: list[Mutant], toolchain: Toolchain, folder: Path) -> list[str]:
    judge = Judge(toolchain)
    # One pair after another, because the judge caches the goals of a few files.
    ordered = sorted(mutants, key=lambda mutant: mutant.pair.name)
    return [error_text for mutant in ordered for error_text in await error_texts(mutant, judge, toolchain, folder)]


async def test_some_mutants(toolchain: Toolchain, tmp_path: Path) -> None:
    assert await judge_all(choose(70, seed=8), toolchain, tmp_path) == []


@pytest.mark.slow
async def test_many_mutants(toolchain: Toolchain, tmp_path: Path) -> None:
    mutants = choose(2400, seed=9)
    assert len({(mutant.pair.name, mutant.solution) for mutant in mutants}) == 2400
    assert await judge_all(mutants, toolchain, tmp_path) == []


def test_mutants_are_chosen_the_same_way_each_time() -> None:
    assert [mutant.id for mutant in choose(50, seed=1)] == [mutant.id for mutant in choose(50, seed=1)]
    operators = {mutant.operator: mutant.changes for mutant in choose(200, seed=1)}
    assert set(operators.values()) == {True, False}
