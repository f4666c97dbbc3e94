"""`prover eval`: how much of a set of goals each policy proves, and which of them is better."""

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
from prover.flywheel.attempts.record import Proposer, Recorder
from prover.flywheel.evaluation import Course, Result, Trial
from prover.flywheel.plot import check_plot, draw
from prover.policy.memory import critic_memory, policy_memory
from prover.policy.options import PolicyOptions
from prover.policy.registry import is_deterministic, lasting_critic_name, lasting_name, open_critic, open_policy
from search.critic import Critic
from search.goal import Source
from search.lean.confine.launch import Confinement
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.machine import processors
from search.policy import Policy
from search.settings import SUGGESTIONS, Budget, SearchSettings

_BUDGETS = (1, 5, 20, 50)
"""Expansions for which the share proved is said unless the caller asks for others, as far as they are searched."""


def evaluate(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Lean files: each theorem whose proof is `sorry` is a goal.")
    ],
    policy: Annotated[
        list[str], typer.Option(metavar="NAME", help="Who proposes tactics. May be repeated: others are compared with the first.")
    ],
    critic: CriticVersion = None,
    max_expansions: Annotated[int, typer.Option(metavar="N", min=1, help="States looked at, in each search.")] = 50,
    at: Annotated[
        str | None,
        typer.Option(metavar="N,N...", help="For how many expansions to say how much is proved. By default 1,5,20,50."),
    ] = None,
    seeds: Annotated[str, typer.Option(metavar="N,N...", help="Each goal is searched once with each.")] = "0,1,2",
    suggestions: Annotated[int, typer.Option(metavar="N", min=1, help="Tactics tried on each state.")] = SUGGESTIONS,
    workers: Workers = None,
    searches: Searches = None,
    plot: Annotated[Path | None, typer.Option(metavar="FILE.png|FILE.svg", help="Draw the share proved here.")] = None,
    device: Device = "auto",
    json: Json = False,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Measures policies on goals they should not have seen: the share that they prove, and how sure that is.

    Only proofs that the judge accepts count. Every search is stored, and what was stored stays if the command is interrupted.
    """
    logging.basicConfig(format="prover: %(message)s")
    chosen_budgets, chosen_seeds = _budgets(at, max_expansions), _seeds(seeds)
    entrants = [_enter(name, chosen_seeds, device, db) for name in policy]
    if plot is not None:
        check_plot(plot)
    at_once = workers or processors()
    options = PolicyOptions(db, device)
    opened_critic = open_critic(critic, options)
    largest = max(policy_memory(name, options) for name in policy)  # one policy is in memory at a time
    model_memory = largest + critic_memory(critic, options)
    request = _EvaluationRequest(
        sources=read_all(files),
        entrants=entrants,
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
        say(f"Drawn in {plot}.")
    return _status(evaluation)


def _budgets(at: str | None, max_expansions: int) -> tuple[int, ...]:
    """Those asked for, ascending. Raises `RequestError` if a search would end before one of them."""
    if at is None:
        return (*(budget for budget in _BUDGETS if budget < max_expansions), max_expansions)
    budgets = sorted(set(_numbers("--at", at, least=1)))
    if budgets[-1] > max_expansions:
        raise RequestError(
            f"--at asks for {budgets[-1]} expansions, and each search ends after {max_expansions}.",
            remedy=f"Give --max-expansions {budgets[-1]} or leave that one out.",
        )
    return tuple(budgets)


def _seeds(text: str) -> tuple[int, ...]:
    """Raises `RequestError` if one is given twice: the same search again would pass for another."""
    seeds = _numbers("--seeds", text, least=0)
    twice = sorted({seed for seed in seeds if seeds.count(seed) > 1})
    if twice:
        raise RequestError(f"--seeds has {twice[0]} more than once.", remedy="Give each seed once.")
    return seeds


def _numbers(option: str, text: str, *, least: int) -> tuple[int, ...]:
    """The numbers between commas. Raises `RequestError` if they are none."""
    try:
        numbers = tuple(int(number) for number in text.split(","))
    except ValueError:
        raise RequestError(f"{option} «{text}» is no list of numbers.", remedy=f"Write it as {option} 1,2,3.") from None
    if min(numbers) < least:
        raise RequestError(f"{option} has {min(numbers)}.", remedy=f"Give numbers from {least} on.")
    return numbers


@dataclass(frozen=True)
class _Entrant:
    """A policy that is to be measured."""

    name: str
    opened: Sequence[tuple[Proposer, AbstractAsyncContextManager[Policy]]]
    """It with each seed that makes a difference to it; to be entered one after the other."""


def _enter(name: str, seeds: Sequence[int], device: str, database: str) -> _Entrant:
    """Raises `PolicyError` if there is no such policy."""
    options = [PolicyOptions(database, device, seed=seed) for seed in (seeds[:1] if is_deterministic(name) else seeds)]
    open_policy(name, options[0])  # says what is wrong with the name
    lasting = lasting_name(name, options[0])
    return _Entrant(name, [(Proposer(lasting, one.to_record()), open_policy(lasting, one)) for one in options])


@dataclass(frozen=True)
class _EvaluationRequest:
    """Who is measured, on what, and how."""

    sources: tuple[Source, ...]
    entrants: Sequence[_Entrant]
    critic_name: str | None
    critic: AbstractAsyncContextManager[Critic | None]
    """Of all searches. The run enters it."""
    seeds: tuple[int, ...]
    budgets: tuple[int, ...]
    settings: SearchSettings
    """Of each search, but for the critic."""
    workers: int
    searches: int
    """How many are under way at a time; they share the workers."""
    confinement: Confinement
    database: str


async def _run(request: _EvaluationRequest, toolchain: Toolchain) -> Evaluation:
    """One entrant after the other, so that no two policies are in memory at a time."""
    from prover.corpus.splits import add_with_declared_splits
    from prover.corpus.store import Corpus

    began = time.monotonic()
    async with LeanPool(toolchain, request.workers, confinement=request.confinement) as pool, request.critic as critic:
        stated = await read_goals(pool, request.sources)
        if stated.left:
            say(left_alone(stated.left))
        with await asyncio.to_thread(Corpus.open, request.database) as corpus:
            theorem_ids = await asyncio.to_thread(add_with_declared_splits, corpus, stated.goals)
            store = Store(Recorder(toolchain, corpus, request.workers, request.confinement), theorem_ids)
            course = Course(store, replace(request.settings, critic=critic), request.searches)
            trials = _Trials(course, pool, request.critic_name)
            try:
                results = [await trials.measure(entrant, len(request.seeds)) for entrant in request.entrants]
            except asyncio.CancelledError:
                say(f"Searches that had ended: {trials.stored}. They and their proofs are kept in {request.database}.")
                raise
    seconds = time.monotonic() - began
    return Evaluation(course, request.critic_name, request.seeds, request.budgets, results, stated.errors, seconds)


@dataclass
class _Trials:
    """Sends entrants through the course, and tells people how far they are."""

    course: Course
    pool: LeanPool
    critic_name: str | None
    stored: int = 0
    """Searches of all entrants."""

    async def measure(self, entrant: _Entrant, seeds: int) -> Result:
        once_for_all = is_deterministic(entrant.name)
        runs: list[list[Trial]] = []
        for proposer, opened in entrant.opened:
            who = entrant.name if once_for_all else f"{entrant.name}, seed {proposer.policy_options['seed']}"
            runs.append(await self._run(who, proposer, opened))
        result = Result(entrant.name, runs * seeds if once_for_all else runs)
        if result.failures:
            count = f"{len(result.failures)} of {len(result.trials)} searches of {entrant.name}"
            say(f"{count} were given up and count as not proved. The first: {as_one_line(result.failures[0])}")
        return result

    async def _run(self, who: str, proposer: Proposer, opened: AbstractAsyncContextManager[Policy]) -> list[Trial]:
        """Raises `NotStored` if a search cannot be stored."""
        of_all = len(self.course.goals)
        began = time.monotonic()
        async with opened as policy:
            with _counter(who, of_all) as count:

                def stored() -> None:
                    self.stored += 1
                    count()

                proposer = replace(proposer, critic=self.critic_name)
                trials = await self.course.run(proposer, policy, self.pool.session, stored)
        proved = sum(trial.solved_at is not None for trial in trials)
        say(f"{who}: proved {proved} of {of_all} in {time.monotonic() - began:.1f} s.")
        return trials


@contextmanager
def _counter(who: str, of_all: int) -> Iterator[Callable[[], None]]:
    """Something to call when a search has ended: on a terminal it moves a bar."""
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
    """As for `prove`: goals of a file with errors may well be beyond Lean."""
    broken_off = any(result.failures for result in evaluation.results)
    return ExitStatus.MACHINE_FAILED if broken_off and not evaluation.file_errors else ExitStatus.DONE
