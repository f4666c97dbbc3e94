"""Trials as a table for the statistics, and failed trials, which say nothing about the policy."""

from __future__ import annotations

from prover.flywheel.evaluation import Result, Trial
from search.goal import Goal, Source, Span

GOALS = [Goal(name, "True", Source(""), Span(0, 0), 0) for name in ("a", "b")]


def trial(attempt_id: int, goal: Goal, expansions: int, *, proved: bool, failure: str = "") -> Trial:
    return Trial(goal, attempt_id, attempt_id if proved else None, expansions, failure)


def test_only_an_accepted_proof_counts() -> None:
    a, b = GOALS
    found = [trial(1, a, 3, proved=True), trial(2, b, 7, proved=False)]
    broken = [trial(3, a, 1, proved=False, failure="Lean died."), trial(4, b, 7, proved=True)]
    result = Result("model", [found, broken])
    assert result.table == [[3, None], [None, 7]]
    assert result.failures == ["Lean died."]
    at_3, at_7 = result.scores([3, 7])
    assert (at_3.share.value, at_3.any_seed, at_3.by_seed) == (0.25, 0.5, [1, 0])
    assert (at_7.share.value, at_7.any_seed, at_7.by_seed) == (0.5, 1.0, [1, 1])


def test_a_run_that_counts_for_all_seeds() -> None:
    run = [trial(1, GOALS[0], 2, proved=True), trial(2, GOALS[1], 9, proved=False, failure="Lean died.")]
    result = Result("scripted", [run] * 3)
    assert result.table == [[2, 2, 2], [None, None, None]]
    assert len(result.trials) == 2 and len(result.failures) == 1
