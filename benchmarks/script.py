"""What the scripted policy proves, and with how many tactics, on the IsaPlanner problems and the held-out goals.

    python benchmarks/script.py [FILE...] [--expansions N] [--seconds S] [--suggestions N] [--processes N] [--only NAME]...

Without a file, the problems of `isaplanner.lean` are searched with 200 expansions and 60 seconds each, and those of
`lean_project/Goals/*/Test.lean` with 64 expansions. Only proofs that the judge accepts count. Expansions and tactics depend on
nothing but the goals; seconds depend on the machine and on what else it does.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from prover.flywheel.attempts.judging import JudgeQueue
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.toolchain import find_toolchain
from search.outcome import SearchOutcome
from search.scripted.policy import ScriptedPolicy
from search.search_many import search_many
from search.settings import SUGGESTIONS, Budget, SearchSettings

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class EvaluationPlan:
    """Goals and the budget of each search."""

    title: str
    files: Sequence[Path]
    budget: Budget


@dataclass(frozen=True)
class Searched:
    """The outcome for one goal."""

    outcome: SearchOutcome
    refusal: str
    """Why the judge refused the proof; empty if it accepts it or there is none."""

    @property
    def proved(self) -> bool:
        return self.outcome.proof is not None and not self.refusal

    @property
    def tactics(self) -> int:
        """Total tactics tried."""
        tree = self.outcome.tree
        return 0 if tree is None else sum(len(node.edges) + len(node.failed) for node in tree.nodes)


def courses() -> list[EvaluationPlan]:
    """The sets with which changes of the script are measured. They must not be used for training."""
    tests = sorted((PROJECT / "lean_project" / "Goals").glob("*/Test.lean"))
    return [
        EvaluationPlan("IsaPlanner", [PROJECT / "benchmarks" / "isaplanner.lean"], Budget(200, 60.0)),
        EvaluationPlan("Held-out goals", tests, Budget(64)),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--expansions", type=int, help="states looked at, in each search")
    parser.add_argument("--seconds", type=float, help="of each search")
    parser.add_argument("--suggestions", type=int, default=SUGGESTIONS, help="tactics tried on each state")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="searches at a time, each with its Lean")
    parser.add_argument("--only", action="append", metavar="NAME", help="search only the goals whose name ends so")
    given = parser.parse_args()
    chosen = [EvaluationPlan("Goals", given.files, Budget(64))] if given.files else courses()
    if given.expansions is not None:
        chosen = [replace(plan, budget=replace(plan.budget, expansions=given.expansions)) for plan in chosen]
    if given.seconds is not None:
        chosen = [replace(plan, budget=replace(plan.budget, seconds=given.seconds)) for plan in chosen]
    asyncio.run(run(chosen, given.suggestions, given.processes, tuple(given.only or [""])))


async def run(chosen: Sequence[EvaluationPlan], suggestions: int, processes: int, endings: tuple[str, ...]) -> None:
    toolchain, confinement = find_toolchain(), Confinement.strongest(2 * processes)
    async with LeanPool(toolchain, processes, confinement=confinement) as pool:
        judge_queue = JudgeQueue(Judge(toolchain, confinement=confinement), processes)
        for plan in chosen:
            documents = [await pool.read(Source(file.read_text(encoding="utf-8"), file)) for file in plan.files]
            if errors := [error for document in documents for error in document.errors]:
                sys.exit(f"Lean finds errors, the first: {errors[0]}")
            goals = [goal for document in documents for goal in document.goals if goal.name.endswith(endings)]
            seconds = plan.budget.seconds or "no limit of"
            print(f"\n{plan.title}: {plan.budget.expansions} expansions, {seconds} seconds each")
            began = time.monotonic()
            report(plan, await search(goals, pool, judge_queue, plan.budget, suggestions), time.monotonic() - began)


async def search(
    goals: Sequence[Goal], pool: LeanPool, judge_queue: JudgeQueue, budget: Budget, suggestions: int
) -> list[Searched]:
    """Searches each goal, and judges it while other searches run; prints a line for each as it ends."""

    async def judged(outcome: SearchOutcome) -> Searched:
        refusal = ""
        if outcome.proof is not None:
            verdict = (await judge_queue.judged(outcome.goal, outcome.proof)).verdict
            refusal = "" if verdict.accepted else f"{verdict.reason}: {verdict.detail}"
        searched = Searched(outcome, refusal)
        print(line(searched), flush=True)
        return searched

    searches = search_many(goals, pool.session, ScriptedPolicy(), SearchSettings(budget, suggestions=suggestions), pool.workers)
    judging: list[asyncio.Task[Searched]] = []
    async with asyncio.TaskGroup() as tasks, contextlib.aclosing(searches):
        async for outcome in searches:
            judging.append(tasks.create_task(judged(outcome)))
    return [task.result() for task in judging]


def line(one: Searched) -> str:
    """Prints the outcome for one goal, its cost and its proof."""
    outcome = one.outcome
    came_of_it = "proved" if one.proved else "refused" if one.refusal else outcome.status
    cost = f"{outcome.expansions:4} expansions {one.tactics:6} tactics {outcome.seconds:6.1f} s"
    return f"{outcome.goal.name:45} {came_of_it:12} {cost}  {one.refusal or ' ⏎ '.join(outcome.proof or ())}"


def report(plan: EvaluationPlan, searched: Sequence[Searched], seconds: float) -> None:
    """Prints the totals."""
    proved = [one for one in searched if one.proved]
    tactics = sum(one.tactics for one in searched)
    load = os.getloadavg()[0]
    print(f"{plan.title}: proved {len(proved)} of {len(searched)}, {tactics:,} tactics, {seconds:.0f} s, load {load:.1f}")
    at = [f"{n}: {sum(one.outcome.expansions <= n for one in proved)}" for n in (1, 2, 4, 8, 16, 32, 64, 128)]
    print(f"proved within so many expansions: {', '.join(at)}", flush=True)


if __name__ == "__main__":
    main()
