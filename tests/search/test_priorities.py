"""Which of two routes is taken first."""

from __future__ import annotations

import pytest

from search.priorities import DEFAULT_PRIORITY, PRIORITIES, length_normalised
from search.tree import START, Route

SHORT, LONG = Route(-3.0, 1), Route(-4.0, 4)


@pytest.mark.parametrize(("name", "first"), [("length_normalised", LONG), ("cumulative", SHORT), ("breadth_first", SHORT)])
def test_which_route_comes_first(name: str, first: Route) -> None:
    assert max([SHORT, LONG], key=PRIORITIES[name]) == first


@pytest.mark.parametrize(("alpha", "priority"), [(0.0, -4.0), (0.5, -2.0), (1.0, -1.0)])
def test_alpha_is_how_far_length_is_forgiven(alpha: float, priority: float) -> None:
    assert length_normalised(alpha)(LONG) == priority


def test_the_root_has_a_priority() -> None:
    assert PRIORITIES[DEFAULT_PRIORITY](START) == 0.0
