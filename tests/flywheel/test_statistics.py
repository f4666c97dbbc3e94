"""Estimates by small tables, against brute force, and against policies whose true share is known."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.flywheel.statistics import (
    Table,
    any_of,
    gains,
    mean_over,
    proved_by_seed,
    share_proved,
    share_proved_in,
    shares_proved,
)

THREE_GOALS: Table = [
    [1, 2],
    [4, None],
    [None, None],
]
"""Two seeds. The first goal is easy, the second a matter of luck, the third out of reach."""


@pytest.mark.parametrize(
    ("budget", "share", "either", "by_seed"),
    [
        (1, 1 / 6, 1 / 3, [1, 0]),
        (2, 2 / 6, 1 / 3, [1, 1]),
        (3, 2 / 6, 1 / 3, [1, 1]),
        (4, 3 / 6, 2 / 3, [2, 1]),
        (99, 3 / 6, 2 / 3, [2, 1]),
    ],
)
def test_three_goals(budget: int, share: float, either: float, by_seed: list[int]) -> None:
    assert share_proved(THREE_GOALS, budget) == pytest.approx(share)
    assert share_proved_in(1, THREE_GOALS, budget) == pytest.approx(share)
    assert share_proved_in(2, THREE_GOALS, budget) == pytest.approx(either)
    assert proved_by_seed(THREE_GOALS, budget) == by_seed


@given(tries=st.lists(st.booleans(), min_size=1, max_size=8), data=st.data())
def test_any_of_is_the_share_of_draws_with_a_success(tries: list[bool], data: st.DataObject) -> None:
    k = data.draw(st.integers(1, len(tries)))
    draws = list(combinations(tries, k))
    assert any_of(k, len(tries), sum(tries)) == pytest.approx(sum(map(any, draws)) / len(draws))


@pytest.mark.parametrize("k", [0, 4])
def test_no_more_tries_than_there_are(k: int) -> None:
    with pytest.raises(ValueError, match=f"{k} of 3 tries"):
        any_of(k, 3, 1)


@pytest.mark.parametrize(
    ("numbers", "margin"),
    [
        ([9, 11], 12.706),
        ([9, 10, 11], 4.303 / 3**0.5),
        (range(12), 2.201 * 13**0.5 / 12**0.5),  # 11 degrees of freedom: beyond the table
        (range(31), 2.042 * (31 * 32 / 12) ** 0.5 / 31**0.5),
    ],
)
def test_students_interval(numbers: list[int], margin: float) -> None:
    estimate = mean_over(numbers)
    assert estimate is not None
    assert estimate.value == pytest.approx(sum(numbers) / len(numbers))
    assert estimate.high - estimate.value == pytest.approx(margin, rel=2e-3)
    assert estimate.value - estimate.low == pytest.approx(margin, rel=2e-3)


def test_one_number_says_nothing_of_others() -> None:
    assert mean_over([7]) is None


tables = st.integers(1, 4).flatmap(
    lambda seeds: st.lists(
        st.lists(st.none() | st.integers(1, 9), min_size=seeds, max_size=seeds),
        min_size=1,
        max_size=6,
    )
)


@given(table=tables)
def test_more_expansions_never_prove_less(table: Table) -> None:
    estimates = shares_proved(table, [1, 3, 9], resamples=40)
    for bound in ("low", "value", "high"):
        values = [getattr(estimate, bound) for estimate in estimates]
        assert values == sorted(values)
        assert all(0 <= value <= 1 for value in values)
    assert [estimate.value for estimate in estimates] == [share_proved(table, budget) for budget in (1, 3, 9)]


@given(table=tables)
def test_a_policy_has_no_gain_over_itself(table: Table) -> None:
    for gain in gains(table, table, [1, 3, 9], resamples=40):
        assert (gain.share.low, gain.share.value, gain.share.high, gain.doubt) == (0, 0, 0, 1)


def test_the_same_seed_draws_the_same() -> None:
    table: Table = [[1], [None], [3], [None], [2]]
    other: Table = [[1], [1], [1], [None], [None]]
    assert shares_proved(table, [1, 3], seed=5) == shares_proved(table, [1, 3], seed=5)
    assert gains(table, other, [3], seed=5) == gains(table, other, [3], seed=5)


def test_a_gain_on_every_goal_is_beyond_doubt() -> None:
    better: Table = [[1, 1]] * 20
    worse: Table = [[1, None]] * 20
    [gain] = gains(better, worse, [1])
    assert gain.share.value == 0.5
    assert gain.share.low > 0.25
    assert gain.doubt == 0


def test_pairing_sees_a_small_gain_on_goals_of_very_different_difficulty() -> None:
    shared: list[list[int | None]] = [[None], [1]] * 60
    ours: Table = [*shared, *[[3]] * 8]
    theirs: Table = [*shared, *[[None]] * 8]
    [gain] = gains(ours, theirs, [5])
    assert gain.share.low > 0 and gain.doubt < 0.025
    [our_share], [their_share] = shares_proved(ours, [5]), shares_proved(theirs, [5])
    assert our_share.low < their_share.high, "without pairing the intervals overlap"


@pytest.mark.parametrize("seeds", [1, 3])
def test_intervals_hold_the_true_share_about_as_often_as_they_promise(seeds: int) -> None:
    random = Random(2026)
    repetitions, held = 150, 0
    for repetition in range(repetitions):
        chances = random.choices([0.05, 0.5, 0.95], k=30)
        table = [[1 if random.random() < chance else None for _ in range(seeds)] for chance in chances]
        [estimate] = shares_proved(table, [1], resamples=150, seed=repetition)
        held += estimate.low <= 0.5 <= estimate.high
    assert 0.90 <= held / repetitions <= 0.99
