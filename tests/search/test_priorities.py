"""Which of two nodes is taken first."""

from __future__ import annotations

import pytest

from search.strategy.priorities import DEFAULT_PRIORITY, PRIORITIES, Candidate, length_normalised, whole_proof
from search.tree.nodes import START, Route

SHORT, LONG = Candidate(Route(-3.0, 1), value=9.0), Candidate(Route(-4.0, 4), value=2.0)


@pytest.mark.parametrize(
    ("name", "first"), [("length_normalised", LONG), ("cumulative", SHORT), ("breadth_first", SHORT), ("critic", LONG)]
)
def test_which_node_comes_first(name: str, first: Candidate) -> None:
    assert max([SHORT, LONG], key=PRIORITIES[name]) == first


@pytest.mark.parametrize(("alpha", "priority"), [(0.0, -4.0), (0.5, -2.0), (1.0, -1.0)])
def test_alpha_is_how_far_length_is_forgiven(alpha: float, priority: float) -> None:
    assert length_normalised(alpha)(LONG) == priority


@pytest.mark.parametrize(("weight", "priority"), [(0.0, -4.0), (0.5, -5.0), (2.5, -9.0)])
def test_weight_is_what_a_tactic_still_needed_costs(weight: float, priority: float) -> None:
    assert whole_proof(weight)(LONG) == priority


def test_a_priority_that_needs_a_critic_says_so() -> None:
    with pytest.raises(ValueError, match="needs a critic: give the search one, or choose another priority"):
        PRIORITIES["critic"](Candidate(START, None))


def test_the_root_has_a_priority() -> None:
    assert PRIORITIES[DEFAULT_PRIORITY](Candidate(START, None)) == 0.0
