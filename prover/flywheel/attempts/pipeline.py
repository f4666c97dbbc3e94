"""The one way of goals: searched, judged, stored, and told as events. Prints nothing, and handles no signals.

Whatever tries goals uses it: `prover prove`, evaluations, and what will run for longer.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from prover.flywheel.attempts.errors import NotStored
from prover.flywheel.attempts.record import Proposer, Recorded, Recorder
from search.errors import ProverError
from search.goal import Goal
from search.outcome import Progress, SearchOutcome
from search.policy import Policy
from search.search_many import OpenSession, SearchEvent, SearchStarted, search_many
from search.settings import SearchSettings


@dataclass(frozen=True)
class Attempted:
    """The search for a proof of a goal is stored, and what it found is judged."""

    outcome: SearchOutcome
    recorded: Recorded

    @property
    def goal(self) -> Goal:
        return self.outcome.goal


AttemptEvent = SearchStarted | Progress | SearchOutcome | Attempted


@dataclass(frozen=True)
class Store:
    """Where attempts are stored, and under which numbers it has their goals."""

    recorder: Recorder
    theorem_ids: Mapping[Goal, int]


@dataclass(frozen=True)
class Plan:
    """What is to be attempted."""

    goals: Sequence[Goal]
    proposer: Proposer
    """Who the policy is, for the record."""
    settings: SearchSettings
    """Of every search."""
    searches: int
    """How many run at a time."""


async def attempts(
    plan: Plan, policy: Policy, open_session: OpenSession, store: Awaitable[Store], stop: asyncio.Event | None = None
) -> AsyncGenerator[AttemptEvent, None]:
    """Attempts each goal once; events as they happen, the last of each goal an `Attempted` when it is stored and judged.

    The store may still be opened while the first goals are searched. When `stop` is set the searches end, and what they
    have found by then is still judged and stored. Leaving the iteration ends everything at once; what was stored stays.
    Raises what opening the store raises, `NotStored` if it does not take an attempt, and ValueError for settings that make
    no sense.
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
    tell: Callable[[AttemptEvent], None],
) -> None:
    async with _first_error(), asyncio.TaskGroup() as tasks:
        opening = tasks.create_task(_await(store))

        async def settle(outcome: SearchOutcome) -> None:
            """Has a search stored, and its proof judged."""
            opened = await opening
            theorem_id = opened.theorem_ids[outcome.goal]
            try:
                recorded = await opened.recorder.record(theorem_id, outcome, settings=plan.settings, proposer=plan.proposer)
            except ProverError as error:
                raise NotStored(str(error.args[0]), remedy=error.remedy) from error
            tell(Attempted(outcome, recorded))

        def hear(event: SearchEvent) -> None:
            tell(event)
            if isinstance(event, SearchOutcome):
                tasks.create_task(settle(event))

        searching = tasks.create_task(_search_all(plan, policy, open_session, hear))
        if stop is not None:
            stopping = asyncio.create_task(_cancel_when(stop, searching))
            searching.add_done_callback(lambda _: stopping.cancel())


async def _search_all(plan: Plan, policy: Policy, open_session: OpenSession, hear: Callable[[SearchEvent], None]) -> None:
    searches = search_many(plan.goals, open_session, policy, plan.settings, plan.searches, hear)
    async with contextlib.aclosing(searches):
        async for _ in searches:
            pass  # `hear` was told of it when the search ended


async def _cancel_when(stop: asyncio.Event, task: asyncio.Task[None]) -> None:
    await stop.wait()
    task.cancel()


async def _await(store: Awaitable[Store]) -> Store:
    return await store


@contextlib.asynccontextmanager
async def _first_error() -> AsyncGenerator[None, None]:
    """Of several failures the first, as it was raised."""
    try:
        yield
    except* ProverError as failures:
        error: BaseException = failures
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        raise error from None
