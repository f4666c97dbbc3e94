"""What a table of searches says of a policy, and how sure that is. Pure functions; they know no policy and no search.

A table has a row for each goal and in it a cell for each seed: with how many expansions the goal was proved. A best-first
search cut short is the same search up to there, so one table with a large budget holds those of all smaller ones.
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
"""Goals × seeds: the expansions that the proof took; None where none was found. All rows are equally long, none is empty."""

Cell = TypeVar("Cell")

RESAMPLES = 2000


@dataclass(frozen=True)
class Estimate:
    """A value, and an interval made so that 95 % of such intervals hold the true one."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Gain:
    """How much larger a share one policy proves than another."""

    share: Estimate
    doubt: float
    """The share of resamples in which it does not prove more: below 0.025, the interval lies above 0."""


def share_proved(table: Table, budget: int) -> float:
    """pass@1: how often a search of so many expansions proves its goal, on average over goals and seeds."""
    return fmean(_within(cell, budget) for row in table for cell in row)


def share_proved_in(searches: int, table: Table, budget: int) -> float:
    """pass@k: for how many of the goals one of k searches of so many expansions finds a proof, each with another seed.

    k is at most the number of seeds; with all of them it is the share of goals that were proved at all.
    """
    return fmean(any_of(searches, len(row), sum(_within(cell, budget) for cell in row)) for row in table)


def any_of(k: int, tries: int, successes: int) -> float:
    """How likely k of these tries, drawn without replacement, hold a success.

    That is an unbiased estimate of how likely k new tries would: Chen et al., «Evaluating Large Language Models Trained on
    Code», 2021, section 2.1.
    """
    if not 1 <= k <= tries:
        raise ValueError(f"{k} of {tries} tries cannot be drawn")
    return 1.0 - comb(tries - successes, k) / comb(tries, k)


def proved_by_seed(table: Table, budget: int) -> list[int]:
    """For each seed the number of goals proved in so many expansions."""
    return [sum(_within(cell, budget) for cell in column) for column in zip(*table, strict=True)]


def mean_over(numbers: Sequence[float]) -> Estimate | None:
    """The mean of independent repetitions with Student's interval; None if there is but one.

    Over seeds: what it says of another seed holds for these goals only.
    """
    if len(numbers) < 2:
        return None
    middle = fmean(numbers)
    margin = _student(len(numbers) - 1) * stdev(numbers) / sqrt(len(numbers))
    return Estimate(middle, middle - margin, middle + margin)


def shares_proved(table: Table, budgets: Sequence[int], *, resamples: int = RESAMPLES, seed: int = 0) -> list[Estimate]:
    """`share_proved` for each of the budgets, which ascend, with bootstrap intervals.

    Goals are drawn anew and then seeds within each, so many searches for one goal do not pass for many goals; where seeds
    differ much, that makes intervals too wide rather than too narrow. If every goal or none is proved, the interval has no
    width: no resample shows what the table lacks.
    """
    columns = [[_first(cell, budgets) for cell in row] for row in table]
    samples = [_shares(sample, len(budgets)) for sample in _resampled(columns, resamples, seed)]
    values = [share_proved(table, budget) for budget in budgets]
    return [Estimate(value, *_middle(drawn)) for value, drawn in zip(values, zip(*samples, strict=True), strict=True)]


def gains(ours: Table, theirs: Table, budgets: Sequence[int], *, resamples: int = RESAMPLES, seed: int = 0) -> list[Gain]:
    """How much more we prove than they do, for each of the budgets, which ascend.

    Both tables are of the same goals and seeds and are resampled together (a paired bootstrap): what makes a goal hard for
    both does not blur the difference.
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
    """The place of the first budget that suffices; beyond the last if none does."""
    return len(budgets) if cell is None else bisect_left(budgets, cell)


def _shares(firsts: Sequence[int], budgets: int) -> list[float]:
    """The share proved with each budget, from the place of each search's first sufficient one."""
    counts = Counter(firsts)
    return [proved / len(firsts) for proved in accumulate(counts[place] for place in range(budgets))]


def _resampled(rows: Sequence[Sequence[Cell]], resamples: int, seed: int) -> Iterator[list[Cell]]:
    """Cells of a table like this one: rows drawn with replacement, and as many cells within each, likewise."""
    random = Random(seed)
    for _ in range(resamples):
        yield [cell for row in random.choices(rows, k=len(rows)) for cell in random.choices(row, k=len(row))]


def _middle(drawn: Sequence[float]) -> tuple[float, float]:
    """Between which values the middle 95 % lie."""
    cuts = quantiles(drawn, n=40, method="inclusive")
    return cuts[0], cuts[-1]


_STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)
"""97.5 % quantiles of Student's t for 1 to 10 degrees of freedom."""


def _student(freedom: int) -> float:
    """The same for any; beyond the table by the expansion of Abramowitz and Stegun 26.7.5, good to a thousandth."""
    if freedom <= len(_STUDENT):
        return _STUDENT[freedom - 1]
    z = NormalDist().inv_cdf(0.975)
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
