"""Statistics of evaluations: shares of proved goals, and their intervals. Pure functions.

A table has a row for each goal and in it a cell for each seed: the number of expansions after which the goal was proved. A
best-first search with a smaller budget takes the same steps up to its end, so one table covers all smaller budgets.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import comb, sqrt
from random import Random
from statistics import NormalDist, fmean, quantiles, stdev
from typing import TypeVar

Table = Sequence[Sequence[int | None]]
"""Goals × seeds: the expansions that the proof took; None if none was found. All rows have the same length, at least 1."""

Cell = TypeVar("Cell")

RESAMPLES = 2000


@dataclass(frozen=True)
class Estimate:
    """A value with a 95 % confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Gain:
    """The difference between the shares that two policies prove."""

    share: Estimate
    doubt: float
    """The share of resamples without a gain: below 0.025, the interval is above 0."""


def share_proved(table: Table, budget: int) -> float:
    """Returns pass@1: how often a search with this budget proves its goal, on average over goals and seeds."""
    return fmean(_within(cell, budget) for row in table for cell in row)


def share_proved_in(searches: int, table: Table, budget: int) -> float:
    """Returns pass@k: the share of goals proved by at least one of k searches with this budget and different seeds.

    k is at most the number of seeds; with all of them it is the share of goals that were proved at all.
    """
    return fmean(any_of(searches, len(row), sum(_within(cell, budget) for cell in row)) for row in table)


def any_of(k: int, tries: int, successes: int) -> float:
    """Returns the probability that k of these tries, drawn without replacement, include a success.

    It is an unbiased estimate of the probability for k new tries: Chen et al., «Evaluating Large Language Models Trained on
    Code», 2021, section 2.1.
    """
    if not 1 <= k <= tries:
        raise ValueError(f"{k} of {tries} tries cannot be drawn")
    return 1.0 - comb(tries - successes, k) / comb(tries, k)


def proved_by_seed(table: Table, budget: int) -> list[int]:
    """Returns for each seed the number of goals proved within the budget."""
    return [sum(_within(cell, budget) for cell in column) for column in zip(*table, strict=True)]


def mean_over(numbers: Sequence[float]) -> Estimate | None:
    """Returns the mean of independent repetitions with Student's interval; None if there is only one.

    Over seeds, the interval is for other seeds on the same goals.
    """
    if len(numbers) < 2:
        return None
    middle = fmean(numbers)
    margin = _student(len(numbers) - 1) * stdev(numbers) / sqrt(len(numbers))
    return Estimate(middle, middle - margin, middle + margin)


def shares_proved(table: Table, budgets: Sequence[int], *, resamples: int = RESAMPLES, seed: int = 0) -> list[Estimate]:
    """Returns `share_proved` for each of the ascending budgets, with bootstrap intervals.

    Goals are resampled and then seeds within each, so that many searches for one goal do not count as many goals; if seeds
    differ much, intervals are too wide rather than too narrow. If every goal or none is proved, the interval has width 0,
    because all resamples are equal.
    """
    columns = [[_first(cell, budgets) for cell in row] for row in table]
    samples = [_shares(sample, len(budgets)) for sample in _resampled(columns, resamples, seed)]
    values = [share_proved(table, budget) for budget in budgets]
    return [Estimate(value, *_middle(drawn)) for value, drawn in zip(values, zip(*samples, strict=True), strict=True)]


def gains(ours: Table, theirs: Table, budgets: Sequence[int], *, resamples: int = RESAMPLES, seed: int = 0) -> list[Gain]:
    """Returns how much more `ours` proves than `theirs`, for each of the ascending budgets.

    Both tables are of the same goals and seeds and are resampled together (a paired bootstrap), so that goals which are hard
    for both do not increase the variance of the difference.
    """
    pairs = [
        [(_first(our, budgets), _first(their, budgets)) for our, their in zip(our_row, their_row, strict=True)]
        for our_row, their_row in zip(ours, theirs, strict=True)
    ]
    samples: list[list[float]] = []
    for sample in _resampled(pairs, resamples, seed):
        our_share, their_share = (_shares(cells, len(budgets)) for cells in zip(*sample, strict=True))
        samples.append([our - their for our, their in zip(our_share, their_share, strict=True)])
    values = [share_proved(ours, budget) - share_proved(theirs, budget) for budget in budgets]
    return [
        Gain(Estimate(value, *_middle(drawn)), fmean(gain <= 0 for gain in drawn))
        for value, drawn in zip(values, zip(*samples, strict=True), strict=True)
    ]


def _within(cell: int | None, budget: int) -> bool:
    return cell is not None and cell <= budget


def _first(cell: int | None, budgets: Sequence[int]) -> int:
    """Returns the index of the first budget that is sufficient; `len(budgets)` if none is."""
    return len(budgets) if cell is None else bisect_left(budgets, cell)


def _shares(firsts: Sequence[int], budgets: int) -> list[float]:
    """Returns the share proved with each budget, from the index of each search's first sufficient one."""
    counts = Counter(firsts)
    return [proved / len(firsts) for proved in accumulate(counts[place] for place in range(budgets))]


def _resampled(rows: Sequence[Sequence[Cell]], resamples: int, seed: int) -> Iterator[list[Cell]]:
    """Yields the cells of resampled tables: rows drawn with replacement, and cells within each row too."""
    random = Random(seed)
    for _ in range(resamples):
        yield [cell for row in random.choices(rows, k=len(rows)) for cell in random.choices(row, k=len(row))]


def _middle(drawn: Sequence[float]) -> tuple[float, float]:
    """Returns the interval that contains the middle 95 %."""
    cuts = quantiles(drawn, n=40, method="inclusive")
    return cuts[0], cuts[-1]


_STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)
"""97.5 % quantiles of Student's t for 1 to 10 degrees of freedom."""


def _student(freedom: int) -> float:
    """Returns the quantile for any degrees of freedom; beyond the table by Abramowitz and Stegun 26.7.5, accurate to 0.001."""
    if freedom <= len(_STUDENT):
        return _STUDENT[freedom - 1]
    z = NormalDist().inv_cdf(0.975)
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
