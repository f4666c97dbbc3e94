"""Evaluates policies: each searches the same goals, once for each seed, and only proofs that the judge accepts count.

The goals are chosen by the caller; `statistics` computes scores and intervals.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from prover.flywheel.attempts.pipeline import Attempted, Plan, Store, attempts
from prover.flywheel.attempts.record import PolicyRecord
from prover.flywheel.statistics import Estimate, Table, mean_over, proved_by_seed, share_proved_in, shares_proved
from search.goal import Goal
from search.outcome import SearchStatus
from search.policy import Policy
from search.search_many import OpenSession
from search.settings import SearchSettings


@dataclass(frozen=True)
class Trial:
    """One search for a proof of one goal, stored and judged."""

    goal: Goal
    attempt_id: int
    proof_id: int | None
    """Id of the accepted proof."""
    expansions: int
    failure: str
    """The error outside the proof that ended the search or the judge, if any. The trial then says nothing about the policy."""

    @property
    def solved_at(self) -> int | None:
        """The number of expansions after which the goal was proved; None if it was not."""
        return None if self.proof_id is None else self.expansions


@dataclass(frozen=True)
class EvaluationPlan:
    """The goals and settings with which each policy is measured."""

    store: Store
    """Where trials are stored, and the goals with their ids."""
    settings: SearchSettings
    """The settings of every search of every policy."""
    searches: int
    """Number of concurrent searches."""

    @property
    def max_expansions(self) -> int:
        """The limit of each search."""
        assert self.settings.budget.expansions is not None, "policies are compared by expansions"
        return self.settings.budget.expansions

    @property
    def goals(self) -> list[Goal]:
        return list(self.store.theorem_ids)

    async def run(
        self, policy_record: PolicyRecord, policy: Policy, open_session: OpenSession, on_trial: Callable[[], None]
    ) -> list[Trial]:
        """Searches each goal once with a policy, named by `policy_record`; returns the trials in the goals' order.

        `on_trial` is called when a trial is stored. Raises `NotStored` if one cannot be stored.
        """

        async def store() -> Store:
            return self.store

        trials: dict[Goal, Trial] = {}
        plan = Plan(self.goals, policy_record, self.settings, self.searches)
        async with contextlib.aclosing(attempts(plan, policy, open_session, store())) as events:
            async for event in events:
                if isinstance(event, Attempted):
                    trials[event.goal] = _trial(event)
                    on_trial()
        return [trials[goal] for goal in plan.goals]


def _trial(attempted: Attempted) -> Trial:
    outcome, recorded = attempted.outcome, attempted.recorded
    failure = outcome.reason if outcome.status is SearchStatus.GIVEN_UP else recorded.judge_failure
    return Trial(outcome.goal, recorded.attempt_id, recorded.proof_id, outcome.expansions, failure)


@dataclass(frozen=True)
class Score:
    """A policy's results within a budget."""

    expansions: int
    """The budget, in expansions."""
    share: Estimate
    """Share of goals proved by one search (pass@1). The interval is for other goals."""
    any_seed: float
    """Share of goals proved by at least one of the searches with the given seeds: pass@k, k being their number."""
    by_seed: Sequence[int]
    """How many goals were proved with each seed."""
    proved: Estimate | None
    """The mean of these numbers. The interval is for other seeds; None if there is only one."""


@dataclass(frozen=True)
class Result:
    """All trials of one policy."""

    policy: str
    runs: Sequence[Sequence[Trial]]
    """Seeds × goals. Seeds that do not affect the policy share one run."""

    @property
    def table(self) -> Table:
        """Goals × seeds: the number of expansions after which each goal was proved."""
        return [[trial.solved_at for trial in trials] for trials in zip(*self.runs, strict=True)]

    @property
    def trials(self) -> list[Trial]:
        """All trials, each once."""
        return list({trial.attempt_id: trial for run in self.runs for trial in run}.values())

    @property
    def failures(self) -> list[str]:
        """The errors that ended trials which say nothing about the policy."""
        return [trial.failure for trial in self.trials if trial.failure]

    def scores(self, budgets: Sequence[int]) -> list[Score]:
        """Returns a score for each of the budgets, which must be ascending."""
        table = self.table
        shares = shares_proved(table, budgets)
        return [self._score(table, budget, share) for budget, share in zip(budgets, shares, strict=True)]

    def _score(self, table: Table, budget: int, share: Estimate) -> Score:
        by_seed = proved_by_seed(table, budget)
        return Score(budget, share, share_proved_in(len(self.runs), table, budget), by_seed, mean_over(by_seed))
