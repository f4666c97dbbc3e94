"""Searches several goals concurrently in one event loop. The failure of one search does not affect the others."""

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
    """The search for a goal has started."""

    goal: Goal


SearchEvent = SearchStarted | Progress | SearchOutcome

OpenSession = Callable[[Goal], AbstractAsyncContextManager[ProofSession]]
"""Opens a session for one goal; leaving the context closes it."""


async def search_many(
    goals: Iterable[Goal],
    open_session: OpenSession,
    policy: Policy,
    settings: SearchSettings,
    concurrency: int,
    on_event: Callable[[SearchEvent], None] | None = None,
) -> AsyncGenerator[SearchOutcome, None]:
    """Searches each goal with these settings, `concurrency` at a time, and yields outcomes as searches end.

    Each search calls policy and critic separately: to share calls, pass a `BatchingPolicy` and a `BatchingCritic`.
    Invalid settings raise ValueError before any goal is taken.

    A goal is taken from the iterable only when its search starts. `on_event` is called with every outcome as soon as its
    search ends, before the outcome is yielded: a caller that stores it there loses nothing if the iteration ends early.
    Ending it (`aclose`, or cancellation) cancels the running searches and waits until their sessions are closed.
    """
    if concurrency < 1:
        raise ValueError(f"concurrency is {concurrency}, but must be at least 1")
    chosen_strategy(settings)  # raises now if settings are invalid
    shared = _SharedWork(iter(goals), open_session, policy, settings, on_event)
    workers = [asyncio.create_task(shared.work()) for _ in range(concurrency)]
    try:
        at_work = len(workers)
        while at_work:
            outcome = await shared.finished.get()
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
class _SharedWork:
    """What the workers share: the goals not yet taken, and the outcomes not yet yielded."""

    goals: Iterator[Goal]
    open_session: OpenSession
    policy: Policy
    settings: SearchSettings
    on_event: Callable[[SearchEvent], None] | None
    finished: asyncio.Queue[SearchOutcome | None] = field(default_factory=asyncio.Queue)
    """Outcomes in the order the searches ended, and None for each worker that has stopped."""

    async def work(self) -> None:
        """Searches one goal after another until none is left."""
        try:
            for goal in self.goals:
                self._report(SearchStarted(goal))
                outcome = await self._search(goal)
                self._report(outcome)
                self.finished.put_nowait(outcome)
        finally:
            self.finished.put_nowait(None)

    async def _search(self, goal: Goal) -> SearchOutcome:
        """Returns the goal's outcome, whatever happens; only the cancellation of this worker is raised."""
        outcome: SearchOutcome | None = None

        def keep(found: SearchOutcome) -> None:
            nonlocal outcome
            outcome = found

        try:
            async with self.open_session(goal) as session:
                outcome = await search_one(
                    goal, session, self.policy, self.settings, on_progress=self.on_event, on_cancelled=keep
                )
        except ProverError as failure:
            reason = str(failure)
        except asyncio.CancelledError:
            worker = asyncio.current_task()
            if worker is None or worker.cancelling():
                if outcome is not None:
                    self._report(outcome)
                raise
            reason = "A call that the search waited for was cancelled."
        except Exception as error:
            logger.exception("the search for %s failed", goal.name)
            reason = f"The search failed with {type(error).__name__}: {error}"
        if outcome is None:
            return SearchOutcome(goal, SearchStatus.GIVEN_UP, reason, None, 0.0)
        return outcome

    def _report(self, event: SearchEvent) -> None:
        if self.on_event is not None:
            self.on_event(event)
