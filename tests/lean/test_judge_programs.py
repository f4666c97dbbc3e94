"""The judge without guards on solutions that run programs: their output is never a verdict, and the verdict comes in time."""

from __future__ import annotations

import pytest

from search.goal import Source
from search.lean.judge.judge import ChallengeError, Judge, JudgeLimits
from search.lean.judge.verdict import Reason
from search.lean.toolchain import Toolchain
from tests.lean.test_reading import ENDLESS, computing

GOALS = Source("theorem five : 2 + 2 = 5 := sorry\n")
LIMITS = JudgeLimits(seconds=10, output_bytes=64 * 1024**2)

PROGRAMS = {
    "garbage": '(← IO.getStdout).putStr "garbage\\n"',
    "json": '(← IO.getStdout).putStr "{\\"errors\\": [], \\"statements\\": [], \\"left\\": 0, \\"holds\\": []}\\n"',
    "not the right json": '(← IO.getStdout).putStr "[[[{\\"findings\\": 1}]]]\\n"',
    "nul": '(← IO.getStdout).putStr "\\x00\\x00\\n"',
    "endless output": '(← IO.getStdout).putStr "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"\n  program',
    "early exit": "IO.Process.exit 0",
    "claim and exit": '(← IO.getStdout).putStr "{}\\n"\n  (← IO.getStdout).flush\n  IO.Process.exit 0',
    "endless error_texts": '(← IO.getStderr).putStr "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n"\n  program',
}


@pytest.mark.parametrize("program", PROGRAMS)
async def test_a_solution_that_says_something(toolchain: Toolchain, program: str) -> None:
    solution = Source(computing(PROGRAMS[program]).text.replace("easy : 1 = 1 := sorry", "five : 2 + 2 = 5 := rfl"))
    judged = await Judge(toolchain, limits=LIMITS, guarded=False).verify(GOALS, solution)
    [one] = judged.verdicts
    assert not one.verdict.accepted
    assert one.verdict.reason in (Reason.DOES_NOT_CHECK, Reason.LIMIT, Reason.MISSING, Reason.AXIOMS)
    assert one.verdict.detail
    assert "\n" not in one.verdict.detail


async def test_goals_without_end(toolchain: Toolchain) -> None:
    judge = Judge(toolchain, limits=JudgeLimits(seconds=3))
    with pytest.raises(ChallengeError, match=r"The goals cannot be elaborated: .*within 3 seconds"):
        await judge.verify(ENDLESS, Source("theorem easy : 1 = 1 := rfl\n"))
    with pytest.raises(ChallengeError, match="within 3 seconds"):
        await judge.verify(ENDLESS, Source("theorem easy : 1 = 1 := rfl\n"))


@pytest.mark.parametrize("program", ["garbage", "early exit"])
async def test_goals_that_say_something(toolchain: Toolchain, program: str) -> None:
    with pytest.raises(ChallengeError, match="The goals cannot be"):
        await Judge(toolchain, limits=LIMITS).verify(computing(PROGRAMS[program]), Source("theorem easy : 1 = 1 := rfl\n"))
