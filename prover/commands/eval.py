"""`prover eval`: measures the share of goals that each policy proves, and compares the policies."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.eval_report import Evaluation, as_json, as_text, caption, curve
from prover.commands.output import ExitStatus, as_one_line, left_alone, print_json, say
from prover.commands.request import (
    DEFAULT_DATABASE,
    LARGEST,
    CriticVersion,
    Database,
    Device,
    Json,
    LeanProject,
    RequestError,
    Searches,
    Unconfined,
    Workers,
    chosen_confinement,
    read_all,
    searches_at_a_time,
)
from prover.commands.run import read_goals
from prover.commands.toolchain import chosen_toolchain
from prover.flywheel.attempts.pipeline import Store
from prover.flywheel.attempts.record import PolicyRecord, Recorder
from prover.flywheel.evaluation import EvaluationPlan, Result, Trial
from prover.flywheel.plot import check_plot, draw
from prover.policy.memory import critic_memory, policy_memory
from prover.policy.options import PolicyOptions
from prover.policy.registry import is_deterministic, lasting_critic_name, lasting_name, open_critic, open_policy
from search.critic import Critic
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.machine import processors
from search.policy import Policy
from search.settings import SUGGESTIONS, Budget, SearchSettings

_BUDGETS = (1, 5, 20, 50)
"""Default numbers of expansions for which the share proved is reported, up to the maximum of the searches."""


def evaluate(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Lean files: each theorem whose proof is `sorry` is a goal.")
    ],
    policy: Annotated[
        list[str],
        typer.Option(metavar="NAME", help="A policy. May be repeated: others are compared with the first."),
    ],
    critic: CriticVersion = None,
    max_expansions: Annotated[
        int, typer.Option(metavar="N", min=1, max=LARGEST, help="Maximum states expanded in each search.")
    ] = 50,
    at: Annotated[
        str | None,
        typer.Option(metavar="N,N...", help="Numbers of expansions for which to report the share proved. By default 1,5,20,50."),
    ] = None,
    seeds: Annotated[str, typer.Option(metavar="N,N...", help="Each goal is searched once with each seed.")] = "0,1,2",
    suggestions: Annotated[int, typer.Option(metavar="N", min=1, max=LARGEST, help="Tactics tried on each state.")] = SUGGESTIONS,
    workers: Workers = None,
    searches: Searches = None,
    plot: Annotated[Path | None, typer.Option(metavar="FILE.png|FILE.svg", help="Plot the share proved to this file.")] = None,
    device: Device = "auto",
    json: Json = False,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Measures policies on held-out goals: the share that they prove, with confidence intervals.

    Only proofs that the judge accepts count. Every search is stored at once, and is kept if the command is interrupted.
    """
    logging.basicConfig(format="prover: %(message)s")
    chosen_budgets, chosen_seeds = _budgets(at, max_expansions), _seeds(seeds)
    evaluated_policies = [_evaluated_policy(name, chosen_seeds, device, db) for name in policy]
    if plot is not None:
        check_plot(plot)
    at_once = workers or processors()
    options = PolicyOptions(db, device)
    opened_critic = open_critic(critic, options)
    largest = max(policy_memory(name, options) for name in policy)  # one policy is in memory at a time
    model_memory = largest + critic_memory(critic, options)
    request = _EvaluationRequest(
        sources=read_all(files),
        evaluated_policies=evaluated_policies,
        critic_name=lasting_critic_name(critic, options),
        critic=opened_critic,
        seeds=chosen_seeds,
        budgets=chosen_budgets,
        settings=SearchSettings(Budget(max_expansions), suggestions=suggestions),
        workers=at_once,
        searches=searches_at_a_time(searches, at_once, *policy),
        confinement=chosen_confinement(unconfined, 2 * at_once, model_memory),
        database=db,
    )
    toolchain = chosen_toolchain(files[0], lean_project, request.confinement)
    try:
        evaluation = asyncio.run(_run(request, toolchain))
    except KeyboardInterrupt:
        raise typer.Abort from None
    if json:
        print_json(as_json(evaluation, toolchain, db))
    else:
        print(as_text(evaluation))
    if plot is not None:
        draw([curve(evaluation, result) for result in evaluation.results], caption(evaluation), plot)
        say(f"Plot written to {plot}.")
    return _status(evaluation)


def _budgets(at: str | None, max_expansions: int) -> tuple[int, ...]:
    """Returns the requested budgets, ascending. Raises `RequestError` if a search would end before one of them."""
    if at is None:
        return (*(budget for budget in _BUDGETS if budget < max_expansions), max_expansions)
    budgets = sorted(set(_numbers("--at", at, least=1)))
    if budgets[-1] > max_expansions:
        raise RequestError(
            f"--at has {budgets[-1]} expansions, but each search ends after {max_expansions}.",
            remedy=f"Give --max-expansions {budgets[-1]} or leave that one out.",
        )
    return tuple(budgets)


def _seeds(text: str) -> tuple[int, ...]:
    """Parses seeds. Raises `RequestError` for duplicates: the same search would be counted twice."""
    seeds = _numbers("--seeds", text, least=0)
    twice = sorted({seed for seed in seeds if seeds.count(seed) > 1})
    if twice:
        raise RequestError(f"--seeds has {twice[0]} more than once.", remedy="Give each seed once.")
    return seeds


def _numbers(option: str, text: str, *, least: int) -> tuple[int, ...]:
    """Parses comma-separated numbers. Raises `RequestError` if they are invalid."""
    try:
        numbers = tuple(int(number) for number in text.split(","))
    except ValueError:
        raise RequestError(f"{option} «{text}» is not a list of numbers.", remedy=f"Write it as {option} 1,2,3.") from None
    if min(numbers) < least or max(numbers) > LARGEST:
        wrong = min(numbers) if min(numbers) < least else max(numbers)
        raise RequestError(f"{option} has {wrong}.", remedy=f"Give numbers from {least} to {LARGEST}.")
    return numbers


@dataclass(frozen=True)
class _EvaluatedPolicy:
    """A policy to be measured."""

    name: str
    opened: Sequence[tuple[PolicyRecord, AbstractAsyncContextManager[Policy]]]
    """The policy with each seed, or only once if the seed does not affect it; to be entered one after another."""


def _evaluated_policy(name: str, seeds: Sequence[int], device: str, database: str) -> _EvaluatedPolicy:
    """Prepares a policy for each seed. Raises `PolicyError` if there is no such policy."""
    options = [PolicyOptions(database, device, seed=seed) for seed in (seeds[:1] if is_deterministic(name) else seeds)]
    open_policy(name, options[0])  # raises if the name is invalid
    lasting = lasting_name(name, options[0])
    return _EvaluatedPolicy(name, [(PolicyRecord(lasting, one.to_record()), open_policy(lasting, one)) for one in options])


@dataclass(frozen=True)
class _EvaluationRequest:
    """The policies to measure, the goals, and the settings."""

    sources: tuple[Source, ...]
    evaluated_policies: Sequence[_EvaluatedPolicy]
    critic_name: str | None
    critic: AbstractAsyncContextManager[Critic | None]
    """The critic of all searches. The run enters it."""
    seeds: tuple[int, ...]
    budgets: tuple[int, ...]
    settings: SearchSettings
    """The settings of each search, without the critic."""
    workers: int
    searches: int
    """Number of concurrent searches; they share the workers."""
    confinement: Confinement
    database: str


async def _run(request: _EvaluationRequest, toolchain: Toolchain) -> Evaluation:
    """Measures the policies one after another, so that only one is in memory at a time."""
    from prover.corpus.splits import add_with_declared_splits
    from prover.corpus.store import Corpus

    began = time.monotonic()
    async with LeanPool(toolchain, request.workers, confinement=request.confinement) as pool, request.critic as critic:
        stated = await read_goals(pool, request.sources)
        if stated.left:
            say(left_alone(stated.left))
        with await asyncio.to_thread(Corpus.open, request.database) as corpus:
            theorem_ids = await asyncio.to_thread(add_with_declared_splits, corpus, stated.goals)
            measured: dict[int, Goal] = {}
            for goal, theorem_id in theorem_ids.items():
                measured.setdefault(theorem_id, goal)
            if repeated := len(stated.goals) - len(measured):
                say(f"Theorems stated more than once: {repeated}. Each is measured once.")
            theorem_ids = {goal: theorem_id for theorem_id, goal in measured.items()}
            store = Store(Recorder(toolchain, corpus, request.workers, request.confinement), theorem_ids)
            plan = EvaluationPlan(store, replace(request.settings, critic=critic), request.searches)
            trials = _Trials(plan, pool, request.critic_name)
            try:
                results = [await trials.measure(evaluated, len(request.seeds)) for evaluated in request.evaluated_policies]
            except asyncio.CancelledError:
                say(f"Searches that had ended: {trials.stored}. They and their proofs are kept in {request.database}.")
                raise
    seconds = time.monotonic() - began
    return Evaluation(plan, request.critic_name, request.seeds, request.budgets, results, stated.errors, seconds)


@dataclass
class _Trials:
    """Runs the searches of each policy, and reports progress to the user."""

    plan: EvaluationPlan
    pool: LeanPool
    critic_name: str | None
    stored: int = 0
    """Number of searches of all policies."""

    async def measure(self, evaluated: _EvaluatedPolicy, seeds: int) -> Result:
        once_for_all = is_deterministic(evaluated.name)
        runs: list[list[Trial]] = []
        for policy_record, opened in evaluated.opened:
            who = evaluated.name if once_for_all else f"{evaluated.name}, seed {policy_record.policy_options['seed']}"
            runs.append(await self._run(who, policy_record, opened))
        result = Result(evaluated.name, runs * seeds if once_for_all else runs)
        if result.failures:
            count = f"{len(result.failures)} of {len(result.trials)} searches of {evaluated.name}"
            say(f"{count} were given up and count as not proved. The first: {as_one_line(result.failures[0])}")
        return result

    async def _run(self, who: str, policy_record: PolicyRecord, opened: AbstractAsyncContextManager[Policy]) -> list[Trial]:
        """Raises `NotStored` if a search cannot be stored."""
        of_all = len(self.plan.goals)
        began = time.monotonic()
        async with opened as policy:
            with _counter(who, of_all) as count:

                def stored() -> None:
                    self.stored += 1
                    count()

                policy_record = replace(policy_record, critic=self.critic_name)
                trials = await self.plan.run(policy_record, policy, self.pool.session, stored)
        proved = sum(trial.solved_at is not None for trial in trials)
        say(f"{who}: proved {proved} of {of_all} in {time.monotonic() - began:.1f} s.")
        return trials


@contextmanager
def _counter(who: str, of_all: int) -> Iterator[Callable[[], None]]:
    """Yields a function to call when a search has ended: on a terminal it advances a progress bar."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task(who, total=of_all)
        yield lambda: progress.advance(task)


def _status(evaluation: Evaluation) -> ExitStatus:
    """As for `prove`: in a file with errors some goals may not have been read."""
    broken_off = any(result.failures for result in evaluation.results)
    return ExitStatus.MACHINE_FAILED if broken_off and not evaluation.file_errors else ExitStatus.DONE
