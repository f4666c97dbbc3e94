"""Mixtures of policies: how places are shared, and a tactic's probability."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest

from prover.policy.errors import PolicyError
from prover.policy.mixture import MixturePolicy, Part, mixed, open_mixture
from prover.policy.options import PolicyOptions
from prover.policy.registry import open_policy
from search.policy import Policy, Suggestion
from search.session import TacticState
from tests.policy.states import state

OPTIONS = PolicyOptions(database="")


def suggestions(**probabilities: float) -> list[Suggestion]:
    return [Suggestion(tactic, math.log(probability)) for tactic, probability in probabilities.items()]


def probabilities(suggested: Sequence[Suggestion]) -> dict[str, Any]:
    return {one.tactic: pytest.approx(math.exp(one.log_probability)) for one in suggested}


FIRST = suggestions(a=0.4, b=0.3, c=0.2, d=0.1)
SECOND = suggestions(p=0.1, q=0.5, r=0.4)


def test_each_part_has_its_share_of_the_places_for_its_best() -> None:
    assert set(probabilities(mixed([FIRST, SECOND], [0.5, 0.5], 4))) == {"a", "b", "q", "r"}
    assert set(probabilities(mixed([FIRST, SECOND], [0.75, 0.25], 4))) == {"a", "b", "c", "q"}


def test_a_place_that_one_part_has_no_use_for_goes_to_the_other() -> None:
    assert set(probabilities(mixed([FIRST, suggestions(q=1.0)], [0.5, 0.5], 4))) == {"a", "b", "c", "q"}
    assert set(probabilities(mixed([[], SECOND], [0.9, 0.1], 2))) == {"q", "r"}
    assert mixed([[], []], [0.5, 0.5], 4) == []


def test_a_probability_is_that_of_the_mixture() -> None:
    both = mixed([FIRST, suggestions(a=0.2, z=0.8)], [0.25, 0.75], 10)
    assert probabilities(both) == {"z": 0.6, "a": 0.25, "b": 0.075, "c": 0.05, "d": 0.025}
    assert [one.tactic for one in both] == ["z", "a", "b", "c", "d"], "the most probable first"


def test_what_several_parts_propose_takes_one_place() -> None:
    assert set(probabilities(mixed([FIRST, FIRST], [0.5, 0.5], 3))) == {"a", "b", "c"}


def test_the_hardly_possible_has_a_finite_logarithm() -> None:
    assert mixed([[Suggestion("a", -5000.0)]], [1.0], 1)[0].log_probability < -600


async def test_all_parts_are_asked_for_all_states() -> None:
    class Saying:
        def __init__(self, word: str) -> None:
            self._word = word

        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            return [[Suggestion(f"{self._word} {one.text}", -1.0)] for one in states]

    policy = MixturePolicy([Part(Saying("exact"), 0.5), Part(Saying("apply"), 0.5)])
    proposed = await policy.propose([state("x"), state("y")], 2)
    assert [{one.tactic for one in suggested} for suggested in proposed] == [{"exact x", "apply x"}, {"exact y", "apply y"}]


async def test_a_mixture_is_named_by_its_parts_and_their_weights() -> None:
    opened: list[str] = []

    @asynccontextmanager
    async def part(name: str) -> AsyncIterator[Policy]:
        class Fixed:
            async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
                return [[Suggestion(name, -1.0)] for _ in states]

        opened.append(name)
        yield Fixed()
        opened.remove(name)

    def open_part(name: str, options: PolicyOptions) -> AbstractAsyncContextManager[Policy]:
        return part(name)

    async with open_mixture("scripted=1,openai:http://host?a=b=2,model:3=5", OPTIONS, open_part) as policy:
        assert opened == ["scripted", "openai:http://host?a=b", "model:3"]
        [suggested] = await policy.propose([state("⊢ True")], 3)
    assert opened == []
    shares = {"scripted": 1 / 8, "openai:http://host?a=b": 2 / 8, "model:3": 5 / 8}
    assert probabilities(suggested) == {name: share * math.exp(-1.0) for name, share in shares.items()}


async def test_a_mixture_of_one_part_is_that_part() -> None:
    states = [state("n : Nat\n⊢ n + 0 = n")]
    async with open_policy("mix:scripted=2", OPTIONS) as mixture, open_policy("scripted", OPTIONS) as scripted:
        [mixed], [own] = await mixture.propose(states, 8), await scripted.propose(states, 8)
    assert probabilities(mixed) == {one.tactic: math.exp(one.log_probability) for one in own}


@pytest.mark.parametrize("what", ["", "scripted", "scripted=", "scripted=much", "scripted=0", "scripted=-1", "scripted=nan"])
def test_a_part_without_its_weight_is_refused(what: str) -> None:
    with pytest.raises(PolicyError, match=rf"«{what}» has no weight in the mixture\. Write mix:scripted=1,model:3=3"):
        open_policy(f"mix:{what}", OPTIONS)


def test_a_part_that_is_not_there_is_refused_at_once() -> None:
    with pytest.raises(PolicyError, match=r"There is no policy «oracle»\."):
        open_policy("mix:scripted=1,oracle=1", OPTIONS)
