"""The cache of proposals: a state that several searches reach is proposed for once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from prover.policy.cache import CachedPolicy
from prover.policy.errors import PolicyError
from search.policy import Suggestion
from search.session import TacticState
from tests.policy.states import state
from tests.waiting import until

A, B, C = state("⊢ a"), state("⊢ b"), state("⊢ c")


class Counting:
    """A policy that remembers what it was asked, and answers when it may."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.broken = False

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        self.asked += [(one.text, n) for one in states]
        await self.may_answer.wait()
        if self.broken:
            raise PolicyError("It broke.")
        return [[Suggestion(f"exact {one.text[2:]}{i}", -1.0 - i) for i in range(n)] for one in states]


def tactics(proposed: Sequence[Sequence[Suggestion]]) -> list[list[str]]:
    return [[one.tactic for one in suggested] for suggested in proposed]


async def test_a_state_is_asked_about_once() -> None:
    policy = Counting()
    cached = CachedPolicy(policy)
    assert tactics(await cached.propose([A, B], 1)) == [["exact a0"], ["exact b0"]]
    assert tactics(await cached.propose([B, C, A], 1)) == [["exact b0"], ["exact c0"], ["exact a0"]]
    assert policy.asked == [("⊢ a", 1), ("⊢ b", 1), ("⊢ c", 1)]
    assert (cached.asked, cached.hits) == (5, 2)


async def test_the_same_state_twice_in_one_call() -> None:
    policy = Counting()
    assert tactics(await CachedPolicy(policy).propose([A, A], 2)) == [["exact a0", "exact a1"]] * 2
    assert policy.asked == [("⊢ a", 2)]


async def test_another_number_of_tactics_is_another_question() -> None:
    policy = Counting()
    cached = CachedPolicy(policy)
    assert tactics([*await cached.propose([A], 1), *await cached.propose([A], 2)]) == [["exact a0"], ["exact a0", "exact a1"]]


async def test_a_request_during_a_running_call_waits_for_its_answer() -> None:
    policy = Counting()
    policy.may_answer.clear()
    cached = CachedPolicy(policy)
    first, second = (asyncio.create_task(cached.propose(states, 1)) for states in ([A], [A, B]))
    await until(lambda: cached.asked == 3 and len(policy.asked) == 2)
    policy.may_answer.set()
    assert tactics(await first) == [["exact a0"]]
    assert tactics(await second) == [["exact a0"], ["exact b0"]]
    assert policy.asked == [("⊢ a", 1), ("⊢ b", 1)]


async def test_a_cancelled_request_does_not_affect_the_others() -> None:
    policy = Counting()
    policy.may_answer.clear()
    cached = CachedPolicy(policy)
    first, second = (asyncio.create_task(cached.propose([A], 1)) for _ in range(2))
    await until(lambda: cached.asked == 2 and len(policy.asked) == 1)
    first.cancel()
    await until(first.done)
    policy.may_answer.set()
    assert tactics(await second) == [["exact a0"]]
    assert first.cancelled()
    assert tactics(await cached.propose([A], 1)) == [["exact a0"]]
    assert policy.asked == [("⊢ a", 1)]


async def test_a_failure_reaches_all_waiting_requests_and_is_not_cached() -> None:
    policy = Counting()
    policy.may_answer.clear()
    policy.broken = True
    cached = CachedPolicy(policy)
    waiting = [asyncio.create_task(cached.propose([A, B], 1)) for _ in range(2)]
    await until(lambda: cached.asked == 4 and len(policy.asked) == 2)
    policy.may_answer.set()
    assert all(isinstance(ended, PolicyError) for ended in await asyncio.gather(*waiting, return_exceptions=True))
    policy.broken = False
    assert tactics(await cached.propose([A, B], 1)) == [["exact a0"], ["exact b0"]]
    assert policy.asked == [("⊢ a", 1), ("⊢ b", 1)] * 2


async def test_an_answer_of_the_wrong_length_is_a_fault() -> None:
    class Forgetful:
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            return [[]]

    with pytest.raises(ValueError, match="zip"):
        await CachedPolicy(Forgetful()).propose([A, B], 1)


async def test_the_least_recently_used_state_is_dropped_first() -> None:
    policy = Counting()
    cached = CachedPolicy(policy, capacity=2)
    for states in ([A], [B], [A], [C], [A], [B]):
        await cached.propose(states, 1)
    assert [text for text, _ in policy.asked] == ["⊢ a", "⊢ b", "⊢ c", "⊢ b"]


async def test_more_states_at_once_than_are_remembered() -> None:
    policy = Counting()
    cached = CachedPolicy(policy, capacity=1)
    assert tactics(await cached.propose([A, B, C, A], 1)) == [["exact a0"], ["exact b0"], ["exact c0"], ["exact a0"]]
