"""`prover prove`: proves goals in Lean files."""

from __future__ import annotations

import asyncio
import logging
import math
from pathlib import Path
from typing import Annotated

import typer

from prover.commands.board import watcher
from prover.commands.output import ExitStatus, as_one_line, print_json, say
from prover.commands.progress import RunRecord
from prover.commands.repeat import compare, contradicting, stored_attempt
from prover.commands.report import as_json, destinations, proofs, summary, write_solved
from prover.commands.request import (
    DEFAULT_DATABASE,
    LARGEST,
    CriticVersion,
    Database,
    Device,
    Json,
    LeanProject,
    Priority,
    RequestError,
    Searches,
    Strategy,
    Unconfined,
    Workers,
    chosen_confinement,
    chosen_settings,
    exit_status,
    read_all,
    searches_at_a_time,
)
from prover.commands.run import ProveRequest, run
from prover.commands.toolchain import chosen_toolchain
from prover.flywheel.attempts.record import PolicyRecord
from prover.policy.memory import critic_memory, policy_memory
from prover.policy.options import PolicyOptions
from prover.policy.registry import lasting_critic_name, lasting_name, open_critic, open_policy
from search.machine import processors
from search.settings import Budget, SearchSettings
from search.show.text import to_text


def prove(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE...", help="Lean files: each theorem whose proof is `sorry` is a goal."),
    ] = None,
    policy: Annotated[str, typer.Option(metavar="NAME", help="The policy that proposes tactics.")] = "scripted",
    critic: CriticVersion = None,
    strategy: Strategy = "best_first",
    priority: Priority = "",
    max_expansions: Annotated[
        int, typer.Option(metavar="N", min=1, max=LARGEST, help="Maximum states expanded for each goal.")
    ] = 200,
    explore: Annotated[
        int, typer.Option(metavar="N", min=0, max=LARGEST, help="States expanded after a proof is found, as training data.")
    ] = 0,
    timeout: Annotated[float | None, typer.Option(metavar="S", help="Seconds for each goal. No limit by default.")] = None,
    workers: Workers = None,
    searches: Searches = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the file with its proofs here; for several files, a directory."),
    ] = None,
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Only the goal of this name. May be repeated.")] = None,
    tree: Annotated[bool, typer.Option("--tree", help="Show how the longest proof was found.")] = False,
    device: Device = "auto",
    seed: Annotated[int, typer.Option(metavar="N", min=0, max=LARGEST, help="Random seed of a policy that samples tactics.")] = 0,
    prompt_format: Annotated[
        str | None, typer.Option(metavar="NAME", help="Prompt format of a model. By default the one it was trained with.")
    ] = None,
    like: Annotated[
        int | None,
        typer.Option(metavar="ATTEMPT", min=1, help="Repeat the search of this attempt, and compare the trees."),
    ] = None,
    json: Json = False,
    lean_project: LeanProject = None,
    unconfined: Unconfined = False,
    db: Database = DEFAULT_DATABASE,
) -> int:
    """Searches for a proof of each goal, judges it again with Lean, and stores it with the whole search."""
    logging.basicConfig(format="prover: %(message)s")
    if timeout is not None and not (math.isfinite(timeout) and timeout > 0):
        raise RequestError(f"A timeout of {timeout:g} seconds is not valid.", remedy="Give a positive number.")
    if like is None and not files:
        raise RequestError("There is nothing to prove.", remedy="Name Lean files, or an attempt with --like.")
    if like is not None and (files or contradicting(context)):
        what = "files" if files else f"--{contradicting(context)[0].replace('_', '-')}"
        raise RequestError(f"An attempt is repeated as it was, without {what}.", remedy="Leave out --like, or the rest.")
    settings = SearchSettings(Budget(max_expansions, timeout, explore), strategy, priority, seed=seed)
    options = PolicyOptions(database=db, device=device, prompt_format=prompt_format, seed=seed)
    repeated = None if like is None else stored_attempt(db, like)
    if repeated is not None:
        settings, options, policy, critic = repeated.settings, repeated.options, repeated.policy, repeated.critic
        only = [repeated.goal.name]
    at_once = workers or processors()
    opened, opened_critic = open_policy(policy, options), open_critic(critic, options)
    model_memory = policy_memory(policy, options) + critic_memory(critic, options)
    confinement = chosen_confinement(unconfined, 2 * at_once, model_memory)
    sources = (repeated.goal.source,) if repeated is not None else read_all(files or [])
    places = {} if out is None else destinations(out, sources)
    request = ProveRequest(
        sources=sources,
        only=tuple(only or ()),
        policy_record=PolicyRecord(lasting_name(policy, options), options.to_record(), lasting_critic_name(critic, options)),
        policy=opened,
        critic=opened_critic,
        settings=chosen_settings(settings, has_critic=critic is not None),
        workers=at_once,
        searches=searches_at_a_time(searches, at_once, policy),
        confinement=confinement,
        database=db,
    )
    toolchain = chosen_toolchain(sources[0].path, lean_project, confinement)
    with watcher() as watching:
        record, longest = asyncio.run(run(request, toolchain, watching))
    write_solved(record, places)
    comparison = None if repeated is None else compare(db, repeated, record)
    if comparison is not None:
        say(comparison.sentence)
    if json:
        same_tree = {} if comparison is None else {"same_tree": comparison.is_same}
        print_json({**as_json(record, toolchain, db), **same_tree})
    else:
        _print_report(record, out)
    if tree and longest is not None:
        (say if json else print)(to_text(longest, max_states=16, max_others=2).rstrip())
    if record.failure is not None:
        say(as_one_line(str(record.failure)))
        return exit_status(record.failure)
    return _status(record)


def _print_report(record: RunRecord, out: Path | None) -> None:
    if out is None and record.proved:
        print(proofs(record), end="\n\n")
    print(summary(record))
    if out is not None:
        print(f"Written to {out}.")


def _status(record: RunRecord) -> ExitStatus:
    if record.interrupted:
        return ExitStatus.INTERRUPTED
    if any(goal.given_up for goal in record.goals) and not record.file_errors:
        return ExitStatus.MACHINE_FAILED
    all_proved = len(record.proved) == len(record.goals) and not record.left and not record.file_errors
    return ExitStatus.DONE if all_proved else ExitStatus.GOALS_LEFT
