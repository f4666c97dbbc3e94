"""The pipeline for goals: search, judge, store, and report events. Prints nothing, and handles no signals.

All code that attempts goals uses it, such as `prover prove` and evaluations.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from prover.flywheel.attempts.errors import NotStored, first_error
from prover.flywheel.attempts.record import PolicyRecord, Recorded, Recorder
from search.errors import ProverError
from search.goal import Goal
from search.outcome import Progress, SearchOutcome
from search.policy import Policy
from search.search_many import OpenSession, SearchEvent, SearchStarted, search_many
from search.settings import SearchSettings


@dataclass(frozen=True)
class Attempted:
    """The search for a proof of a goal is stored, and its proof, if any, is judged."""

    outcome: SearchOutcome
    recorded: Recorded

    @property
    def goal(self) -> Goal:
        return self.outcome.goal


AttemptEvent = SearchStarted | Progress | SearchOutcome | Attempted


@dataclass(frozen=True)
class Store:
    """Stores attempts; holds the ids of their goals in the corpus."""

    recorder: Recorder
    theorem_ids: Mapping[Goal, int]


@dataclass(frozen=True)
class Plan:
    """The goals to attempt, and how."""

    goals: Sequence[Goal]
    policy_record: PolicyRecord
    """Identifies the policy in the stored attempts."""
    settings: SearchSettings
    """The settings of every search."""
    searches: int
    """Number of concurrent searches."""


async def attempts(
    plan: Plan, policy: Policy, open_session: OpenSession, store: Awaitable[Store], stop: asyncio.Event | None = None
) -> AsyncGenerator[AttemptEvent, None]:
    """Attempts each goal once. Yields events; the last one of each goal is an `Attempted`, after it is stored and judged.

    `store` is awaited while the first goals are searched. When `stop` is set the searches end, and proofs found by then are
    still judged and stored. Ending the iteration cancels everything; stored attempts are kept. Raises what opening the store
    raises, `NotStored` if an attempt cannot be stored, and ValueError for invalid settings.
    """
    events: asyncio.Queue[AttemptEvent | None] = asyncio.Queue()
    work = asyncio.create_task(_attempt_all(plan, policy, open_session, store, stop, events.put_nowait))
    work.add_done_callback(lambda _: events.put_nowait(None))
    try:
        while (event := await events.get()) is not None:
            yield event
        await work
    finally:
        work.cancel()
        await asyncio.wait([work])


async def _attempt_all(
    plan: Plan,
    policy: Policy,
    open_session: OpenSession,
    store: Awaitable[Store],
    stop: asyncio.Event | None,
    on_event: Callable[[AttemptEvent], None],
) -> None:
    async with first_error(), asyncio.TaskGroup() as tasks:
        opening = tasks.create_task(_await(store))

        async def judge_and_store(outcome: SearchOutcome) -> None:
            """Stores a search and judges its proof."""
            opened = await opening
            theorem_id = opened.theorem_ids[outcome.goal]
            try:
                recorded = await opened.recorder.record(
                    theorem_id, outcome, settings=plan.settings, policy_record=plan.policy_record
                )
            except ProverError as error:
                raise NotStored(str(error.args[0]), remedy=error.remedy) from error
            on_event(Attempted(outcome, recorded))

        def on_search(event: SearchEvent) -> None:
            on_event(event)
            if isinstance(event, SearchOutcome):
                work = judge_and_store(event)
                try:
                    tasks.create_task(work)
                except RuntimeError:  # everything is being cancelled, not the searches only
                    work.close()

        searching = tasks.create_task(_search_all(plan, policy, open_session, on_search))
        if stop is not None:
            stopping = asyncio.create_task(_cancel_when(stop, searching))
            searching.add_done_callback(lambda _: stopping.cancel())


async def _search_all(plan: Plan, policy: Policy, open_session: OpenSession, on_search: Callable[[SearchEvent], None]) -> None:
    searches = search_many(plan.goals, open_session, policy, plan.settings, plan.searches, on_search)
    async with contextlib.aclosing(searches):
        async for _ in searches:
            pass  # `on_search` was called with it when the search ended


async def _cancel_when(stop: asyncio.Event, task: asyncio.Task[None]) -> None:
    await stop.wait()
    task.cancel()


async def _await(store: Awaitable[Store]) -> Store:
    return await store
