"""One search for a proof of one goal, with any strategy: it ends with an outcome and releases all its states in Lean."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from search.errors import ProverError
from search.expansion import Expander, OutOfTime
from search.goal import Goal
from search.outcome import PROVED, Ending, Progress, SearchOutcome, SearchStatus
from search.policy import Policy
from search.session import ProofSession
from search.settings import SearchSettings
from search.strategy.registry import chosen_strategy


async def search_one(
    goal: Goal,
    session: ProofSession,
    policy: Policy,
    settings: SearchSettings,
    *,
    on_progress: Callable[[Progress], None] | None = None,
    on_cancelled: Callable[[SearchOutcome], None] | None = None,
) -> SearchOutcome:
    """Searches for a proof of the goal.

    Invalid settings raise ValueError before the first request to Lean. A `ProverError` of session, policy or critic ends
    the search as GIVEN_UP with the tree so far; a cancellation or any other exception is raised. In each case all states
    of the search are released from the session.

    A search may go on after it has found a proof. If it is cancelled then, `on_cancelled` is called with its outcome before the
    cancellation is raised.
    """
    strategy = chosen_strategy(settings)
    expander = Expander(goal, session, policy, settings, on_progress)
    try:
        ending = await strategy(expander)
    except OutOfTime:
        ending = Ending(SearchStatus.BUDGET_SPENT, expander.time_exhausted())
    except ProverError as failure:
        ending = Ending(SearchStatus.GIVEN_UP, str(failure))
    except asyncio.CancelledError:
        if expander.is_proved and on_cancelled is not None:
            on_cancelled(SearchOutcome(goal, SearchStatus.PROVED, PROVED, expander.tree, expander.clock()))
        raise
    finally:
        await expander.release_all()
    if expander.is_proved:
        ending = Ending(SearchStatus.PROVED, PROVED)
    return SearchOutcome(goal, ending.status, ending.reason, expander.tree, expander.clock())
