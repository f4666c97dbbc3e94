"""`prover verify`: the judge, asked about two files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from prover.commands.output import ExitStatus, as_one_line, left_alone, print_json, say
from prover.commands.request import Json, LeanProject, Unconfined, chosen_confinement, read_source
from prover.commands.toolchain import chosen_toolchain

if TYPE_CHECKING:
    from search.lean.judge.judge import GoalVerdict


def verify(
    goals: Annotated[Path, typer.Argument(metavar="GOALS", help="A Lean file: each theorem whose proof is `sorry` is a goal.")],
    solution: Annotated[Path, typer.Argument(metavar="SOLUTION", help="A Lean file that is to prove them.")],
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    json: Json = False,
) -> int:
    """Judges whether SOLUTION proves each goal of GOALS: the same statement, checked anew, on the allowed axioms only."""
    from search.lean.judge.judge import Judge

    confinement = chosen_confinement(unconfined, workers=1)
    stated, proved = read_source(goals), read_source(solution)
    judge = Judge(chosen_toolchain(goals, lean_project), confinement=confinement)
    judged = asyncio.run(judge.verify(stated, proved))
    if json:
        print_json({"goals": [_as_json(verdict) for verdict in judged.verdicts], "left": judged.left})
    else:
        for verdict in judged.verdicts:
            print(_as_text(verdict))
    if judged.left:
        say(left_alone(judged.left))
    accepted = all(verdict.verdict.accepted for verdict in judged.verdicts)
    return ExitStatus.DONE if accepted and not judged.left else ExitStatus.GOALS_LEFT


def _as_json(judged: GoalVerdict) -> dict[str, object]:
    verdict = judged.verdict
    return {
        "name": judged.goal.name,
        "verdict": _word(judged),
        "reason": None if verdict.reason is None else verdict.reason.value,
        "detail": verdict.detail,
        "axioms": list(verdict.axioms),
    }


def _as_text(judged: GoalVerdict) -> str:
    verdict = judged.verdict
    if verdict.accepted:
        why = f"axioms: {', '.join(verdict.axioms) or 'none'}"
    else:
        why = f"{verdict.reason}: {as_one_line(verdict.detail)}"
    return f"{_word(judged):<8}  {as_one_line(judged.goal.name)}  ({why})"


def _word(judged: GoalVerdict) -> str:
    return "accepted" if judged.verdict.accepted else "refused"
