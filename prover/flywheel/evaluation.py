"""Measuring policies: every one searches the same goals, once for each seed, and only what the judge accepts counts.

Chooses no goals and draws no conclusions; what the searches say of the policies is worked out in `statistics`.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from prover.flywheel.record import Recorder
from prover.flywheel.statistics import Estimate, Table, mean_over, proved_by_seed, share_proved_in, shares_proved
from search.critic import Critic
from search.errors import ProverError
from search.goal import Goal
from search.outcome import SearchOutcome, SearchStatus
from search.policy import Policy
from search.search_many import OpenSession, search_many
from search.settings import Budget, SearchSettings


@dataclass(frozen=True)
class Trial:
    """One search for a proof of one goal, stored and judged."""

    goal: Goal
    attempt_id: int
    proof_id: int | None
    """Of the proof that the judge accepted."""
    expansions: int
    failure: str
    """If the search or the judge broke off for a fault outside the proof: which. It then says nothing of the policy."""

    @property
    def solved_at(self) -> int | None:
        """With how many expansions the goal was proved; None if it was not."""
        return None if self.proof_id is None else self.expansions


@dataclass(frozen=True)
class Course:
    """What each policy has to go through."""

    theorem_ids: Mapping[Goal, int]
    """The goals, and under which numbers the corpus has them."""
    max_expansions: int
    """In each search."""
    suggestions: int
    """Tactics tried in each expansion."""
    searches: int
    """How many run at a time."""
    critic: Critic | None = None
    """What values states for every policy; the priority is then that of critics."""

    async def run(
        self, name: str, policy: Policy, open_session: OpenSession, recorder: Recorder, on_trial: Callable[[], None]
    ) -> list[Trial]:
        """Each goal searched once by the policy of this name; the trials, in the goals' order.

        `on_trial` is called when a trial is stored. Raises `CorpusError` if one cannot be.
        """
        settings = SearchSettings(Budget(self.max_expansions), suggestions=self.suggestions, critic=self.critic)

        async def record(outcome: SearchOutcome) -> Trial:
            theorem_id = self.theorem_ids[outcome.goal]
            recorded = await recorder.record(theorem_id, outcome, settings=settings, policy=name)
            on_trial()
            failure = outcome.reason if outcome.status is SearchStatus.GIVEN_UP else recorded.judge_failure
            return Trial(outcome.goal, recorded.attempt_id, recorded.proof_id, outcome.expansions, failure)

        goals = list(self.theorem_ids)
        trials: dict[Goal, asyncio.Task[Trial]] = {}
        searches = search_many(goals, open_session, policy, settings, self.searches)
        try:
            async with asyncio.TaskGroup() as recording, contextlib.aclosing(searches):
                async for outcome in searches:
                    trials[outcome.goal] = recording.create_task(record(outcome))
        except* ProverError as failures:
            raise failures.exceptions[0] from None
        return [trials[goal].result() for goal in goals]


@dataclass(frozen=True)
class Score:
    """What a policy achieves within a budget."""

    expansions: int
    """The budget."""
    share: Estimate
    """Of goals proved by one search. The interval says how it may differ on other goals."""
    any_seed: float
    """Share of goals proved by at least one of the searches with the given seeds: pass@k, k being their number."""
    by_seed: Sequence[int]
    """How many goals were proved with each seed."""
    proved: Estimate | None
    """The mean of these numbers. The interval says how it may differ with other seeds; None if there is but one."""


@dataclass(frozen=True)
class Result:
    """All trials of one policy."""

    policy: str
    runs: Sequence[Sequence[Trial]]
    """Seeds × goals. Seeds that make no difference to the policy share one run."""

    @property
    def table(self) -> Table:
        """Goals × seeds: with how many expansions each goal was proved."""
        return [[trial.solved_at for trial in trials] for trials in zip(*self.runs, strict=True)]

    @property
    def trials(self) -> list[Trial]:
        """Each once."""
        return list({trial.attempt_id: trial for run in self.runs for trial in run}.values())

    @property
    def failures(self) -> list[str]:
        """What broke off trials that say nothing of the policy."""
        return [trial.failure for trial in self.trials if trial.failure]

    def scores(self, budgets: Sequence[int]) -> list[Score]:
        """One for each of the budgets, which ascend."""
        table = self.table
        shares = shares_proved(table, budgets)
        return [self._score(table, budget, share) for budget, share in zip(budgets, shares, strict=True)]

    def _score(self, table: Table, budget: int, share: Estimate) -> Score:
        by_seed = proved_by_seed(table, budget)
        return Score(budget, share, share_proved_in(len(self.runs), table, budget), by_seed, mean_over(by_seed))
