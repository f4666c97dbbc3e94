"""Several goals searched at once in one event loop. One search's failure is that search's outcome, not the others'."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

from search.errors import ProverError
from search.goal import Goal
from search.outcome import Progress, SearchOutcome, SearchStatus
from search.policy import Policy
from search.search_one import search_one
from search.session import ProofSession
from search.settings import SearchSettings
from search.strategy.registry import chosen_strategy

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class SearchStarted:
    """A goal's turn has come."""

    goal: Goal


SearchEvent = SearchStarted | Progress | SearchOutcome

OpenSession = Callable[[Goal], AbstractAsyncContextManager[ProofSession]]
"""A session for one goal, for as long as the context lasts."""


async def search_many(
    goals: Iterable[Goal],
    open_session: OpenSession,
    policy: Policy,
    settings: SearchSettings,
    concurrency: int,
    on_event: Callable[[SearchEvent], None] | None = None,
) -> AsyncGenerator[SearchOutcome, None]:
    """Searches each goal with these settings, `concurrency` of them at a time, and gives outcomes as they come.

    Each search asks policy and critic by itself: who wants them to share calls gives a `BatchingPolicy` and a
    `BatchingCritic`. Settings that make no sense raise ValueError before any goal is taken.

    Goals are taken from the iterable only when their turn comes. `on_event` hears of every outcome at the moment its
    search ends, before it is given here: who stores it there loses nothing when the iteration is left early. Leaving it
    (`aclose`, or cancellation) cancels the searches under way and waits until their sessions are closed.
    """
    if concurrency < 1:
        raise ValueError(f"concurrency is {concurrency}, but must be at least 1")
    chosen_strategy(settings)  # settings that make no sense say so now
    crew = _Crew(iter(goals), open_session, policy, settings, on_event)
    workers = [asyncio.create_task(crew.work()) for _ in range(concurrency)]
    try:
        at_work = len(workers)
        while at_work:
            outcome = await crew.finished.get()
            if outcome is None:
                at_work -= 1
            else:
                yield outcome
        for worker in workers:
            worker.result()
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.wait(workers)


@dataclass
class _Crew:
    """What the workers share: the goals still to be taken, and the outcomes not yet given."""

    goals: Iterator[Goal]
    open_session: OpenSession
    policy: Policy
    settings: SearchSettings
    on_event: Callable[[SearchEvent], None] | None
    finished: asyncio.Queue[SearchOutcome | None] = field(default_factory=asyncio.Queue)
    """Outcomes in the order the searches ended, and None for each worker that has stopped."""

    async def work(self) -> None:
        """Searches goal after goal until none is left."""
        try:
            for goal in self.goals:
                self._tell(SearchStarted(goal))
                outcome = await self._search(goal)
                self._tell(outcome)
                self.finished.put_nowait(outcome)
        finally:
            self.finished.put_nowait(None)

    async def _search(self, goal: Goal) -> SearchOutcome:
        """The goal's outcome, whatever happens; only the worker's own cancellation is raised."""
        outcome: SearchOutcome | None = None
        try:
            async with self.open_session(goal) as session:
                outcome = await search_one(goal, session, self.policy, self.settings, on_progress=self.on_event)
        except ProverError as failure:
            trouble = str(failure)
        except asyncio.CancelledError:
            worker = asyncio.current_task()
            if worker is None or worker.cancelling():
                raise
            trouble = "What the search waited for was cancelled."
        except Exception as error:
            logger.exception("the search for %s failed", goal.name)
            trouble = f"The search failed by {type(error).__name__}: {error}"
        if outcome is None:
            return SearchOutcome(goal, SearchStatus.GIVEN_UP, trouble, None, 0.0)
        return outcome

    def _tell(self, event: SearchEvent) -> None:
        if self.on_event is not None:
            self.on_event(event)
