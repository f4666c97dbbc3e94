"""The judge on whole files: texts that are not given to Lean, and goals with ambiguous names."""

from __future__ import annotations

import pytest

from search.goal import Source
from search.lean.judge.judge import ChallengeError, Judge
from search.lean.judge.source_bounds import MAX_DIGITS, MAX_NESTING, fault_of
from search.lean.judge.verdict import Reason
from search.lean.toolchain import Toolchain

ONE = Source("theorem one : 1 = 1 := sorry\n")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("7" * (MAX_DIGITS + 1), "a numeral of 40,001 digits"),
        ("0x" + "f" * (MAX_DIGITS + 1), "a numeral of"),
        ("(" * (MAX_NESTING + 1), "nested more than"),
        ("(⟨" * MAX_NESTING, "nested more than"),
    ],
    ids=["decimal", "hexadecimal", "parentheses", "mixed brackets"],
)
async def test_texts_that_lean_would_take_minutes_for_are_not_given_to_it(toolchain: Toolchain, text: str, fault: str) -> None:
    judge = Judge(toolchain)
    [judged] = (await judge.verify(ONE, Source(f"theorem one : 1 = 1 := {text}\n"))).verdicts
    assert judged.verdict.reason is Reason.LIMIT
    assert fault in judged.verdict.detail
    with pytest.raises(ChallengeError, match=fault):
        await judge.verify(Source(f"theorem one : 1 = {text} := sorry\n"), ONE)


@pytest.mark.parametrize("text", ["7" * MAX_DIGITS, "()" * 3 * MAX_NESTING, "(" * MAX_NESTING + ")" * MAX_NESTING])
def test_long_texts_within_the_bounds_are(text: str) -> None:
    assert fault_of(text) is None


async def test_goals_whose_names_read_alike_are_refused(toolchain: Toolchain) -> None:
    goals = Source("theorem «#a.b» : 1 = 2 := sorry\ntheorem «#a».b : 1 = 1 := sorry\n")
    with pytest.raises(ChallengeError, match="two theorems are called"):
        await Judge(toolchain).verify(goals, Source("theorem «#a».b : 1 = 1 := rfl\n"))


async def test_what_the_goals_hold_is_not_refused_in_their_solution(toolchain: Toolchain) -> None:
    before = "#eval 1 + 1\n"
    goals, solution = f"{before}theorem one : 1 = 1 := sorry\n", f"{before}theorem one : 1 = 1 := rfl\n"
    [judged] = (await Judge(toolchain).verify(Source(goals), Source(solution))).verdicts
    assert judged.verdict.accepted
    [judged] = (await Judge(toolchain).verify(ONE, Source(solution))).verdicts
    assert judged.verdict.reason is Reason.FORBIDDEN


async def test_a_goal_in_the_statement_of_another_is_judged_with_it(toolchain: Toolchain) -> None:
    first = "theorem small : 3 < 5 := {}\n"
    second = "theorem same : (⟨3, small⟩ : Fin 5).val = 3 := {}\n"
    goals = Source((first + second).format("sorry", "sorry"))
    proved = await Judge(toolchain).verify(goals, Source((first + second).format("by decide", "rfl")))
    assert [one.verdict.accepted for one in proved.verdicts] == [True, True]
    half = await Judge(toolchain).verify(goals, Source((first + second).format("sorry", "rfl")))
    assert [one.verdict.accepted for one in half.verdicts] == [False, False]
    assert half.verdicts[1].verdict.axioms == ("sorryAx",)
