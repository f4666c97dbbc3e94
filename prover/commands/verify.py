"""`prover verify`: judges a solution file against a goals file."""

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
    from search.lean.judge.verdict import Verdict


def verify(
    goals: Annotated[Path, typer.Argument(metavar="GOALS", help="A Lean file: each theorem whose proof is `sorry` is a goal.")],
    solution: Annotated[Path, typer.Argument(metavar="SOLUTION", help="A Lean file that should prove them.")],
    lean_project: LeanProject = None,
    recheck: Annotated[
        str | None, typer.Option(metavar="CHECKER", help="Check accepted proofs with a second checker as well: nanoda.")
    ] = None,
    unconfined: Unconfined = False,
    json: Json = False,
) -> int:
    """Judges whether SOLUTION proves each goal of GOALS: the same statement, checked again, with only the allowed axioms."""
    from search.lean.judge.judge import Judge
    from search.lean.judge.recheck import Checker

    second = None if recheck is None else Checker.find(recheck)
    confinement = chosen_confinement(unconfined, processes=2)
    stated, proved = read_source(goals), read_source(solution)
    toolchain = chosen_toolchain(goals, lean_project, confinement)
    judge = Judge(toolchain, confinement=confinement, recheck=second)
    judged = asyncio.run(judge.verify(stated, proved))
    if json:
        in_force = {"version": toolchain.version, "commit": toolchain.commit, "library": toolchain.library_revision}
        goals_said = [_as_json(verdict) for verdict in judged.verdicts]
        print_json({"goals": goals_said, "left": judged.left, "lean": in_force})
    else:
        for verdict in judged.verdicts:
            print(_as_text(verdict))
    if judged.left:
        say(left_alone(judged.left))
    all_proved = all(verdict.proved for verdict in judged.verdicts)
    return ExitStatus.DONE if all_proved and not judged.left else ExitStatus.GOALS_LEFT


def _as_json(judged: GoalVerdict) -> dict[str, object]:
    verdict = judged.verdict
    said: dict[str, object] = {
        "name": judged.goal.name,
        "verdict": _word(verdict),
        "reason": None if verdict.reason is None else verdict.reason.value,
        "detail": verdict.detail,
        "axioms": list(verdict.axioms),
        "confinement": verdict.confinement,
        "checks": list(verdict.checks),
        "tier": verdict.tier.value,
    }
    if judged.second is not None:
        said["recheck"] = {"verdict": _word(judged.second), "detail": judged.second.detail}
    return said


def _as_text(judged: GoalVerdict) -> str:
    verdict = judged.verdict
    if verdict.accepted:
        why = f"axioms: {', '.join(verdict.axioms) or 'none'}"
    else:
        why = f"{verdict.reason}: {as_one_line(verdict.detail)}"
    if judged.second is not None:
        why += "; rechecked" if judged.second.accepted else f"; {as_one_line(judged.second.detail)}"
    word = "left open" if verdict.reason == "left_open" else _word(verdict)
    return f"{word:<9}  {as_one_line(judged.goal.name)}  ({why})"


def _word(verdict: Verdict) -> str:
    return "accepted" if verdict.accepted else "refused"
