"""Concurrent searches: batches for policy and critic, and isolated failures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing, asynccontextmanager

import pytest

from search.batching import BatchingCritic, BatchingPolicy
from search.errors import LeanFailure
from search.goal import Goal
from search.outcome import Progress, SearchOutcome, SearchStatus
from search.policy import Suggestion
from search.search_many import SearchEvent, SearchStarted, search_many
from search.session import TacticResult, TacticState
from search.settings import Budget, SearchSettings
from tests.search.proof_graph import DONE, HANGS, Graph, GraphCritic, GraphPolicy, GraphSession, goal, perfect_critic
from tests.waiting import PATIENCE, until

#   root ──→ a ──→ done
PROVABLE: Graph = {"root": {"go": "a", "hang": HANGS}, "a": {"end": DONE}}


class Sessions:
    """Opens a session on the graph for each goal; remembers which are open."""

    def __init__(self, *, dead: str = "", slow: str = "", broken: str = "") -> None:
        self.dead, self.slow, self.broken = dead, slow, broken
        self.open: list[str] = []
        self.most_open = 0

    @asynccontextmanager
    async def __call__(self, goal: Goal) -> AsyncIterator[GraphSession]:
        if goal.name == self.dead:
            raise LeanFailure("Lean does not start.")
        self.open.append(goal.name)
        self.most_open = max(self.most_open, len(self.open))
        try:
            kind = Broken if goal.name == self.broken else GraphSession
            yield kind(PROVABLE, delay=30 if goal.name == self.slow else 0)
        finally:
            self.open.remove(goal.name)


class Broken(GraphSession):
    """A session with a mistake in it."""

    async def run(
        self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
    ) -> list[TacticResult | None]:
        raise KeyError("no such state")


async def outcomes(goals: list[Goal], sessions: Sessions, concurrency: int = 4) -> dict[str, SearchOutcome]:
    found = search_many(goals, sessions, GraphPolicy(PROVABLE), SearchSettings(Budget(), debug=True), concurrency)
    return {outcome.goal.name: outcome async for outcome in found}


async def test_every_goal_gets_its_outcome_and_no_more_than_allowed_run_at_once() -> None:
    sessions = Sessions()
    found = await outcomes([goal(f"g{i}") for i in range(7)], sessions, concurrency=3)
    assert {name: outcome.status for name, outcome in found.items()} == {f"g{i}": "proved" for i in range(7)}
    assert sessions.most_open == 3 and sessions.open == []


async def test_policy_calls_of_concurrent_searches_are_one_batch() -> None:
    asked = GraphPolicy(PROVABLE)
    goals = [goal(f"g{i}") for i in range(4)]
    async with BatchingPolicy(asked) as policy:
        async for _ in search_many(goals, Sessions(), policy, SearchSettings(Budget()), 4):
            pass
    assert asked.batches == [4, 4]


async def test_critic_calls_of_concurrent_searches_are_one_batch() -> None:
    asked = perfect_critic(PROVABLE)
    goals = [goal(f"g{i}") for i in range(3)]
    async with BatchingCritic(asked) as critic:
        async for outcome in search_many(goals, Sessions(), GraphPolicy(PROVABLE), SearchSettings(Budget(), critic=critic), 3):
            assert outcome.tree is not None and [node.value for node in outcome.tree.nodes] == [2.0, 1.0]
    assert asked.asked == [["root"] * 3, ["a"] * 3]


async def test_a_priority_that_needs_a_critic_is_refused_before_any_goal_is_opened() -> None:
    sessions = Sessions()
    with pytest.raises(ValueError, match="needs a critic"):
        async for _ in search_many([goal("g")], sessions, GraphPolicy(PROVABLE), SearchSettings(Budget(), priority="critic"), 1):
            pass
    assert sessions.most_open == 0


async def test_a_lean_that_does_not_start_costs_its_own_goal_only() -> None:
    found = await outcomes([goal("dead"), goal("alive")], Sessions(dead="dead"))
    assert found["alive"].status is SearchStatus.PROVED
    assert found["dead"].status is SearchStatus.GIVEN_UP
    assert found["dead"].reason.startswith("Lean does not start. Run `prover lean info`")
    assert found["dead"].tree is None


async def test_an_exception_in_one_search_does_not_affect_others(caplog: pytest.LogCaptureFixture) -> None:
    found = await outcomes([goal("broken"), goal("whole")], Sessions(broken="broken"))
    assert found["whole"].status is SearchStatus.PROVED
    assert found["broken"].reason == "The search failed with KeyError: 'no such state'"
    assert "the search for broken failed" in caplog.text


async def test_leaving_early_keeps_what_is_finished_and_closes_the_rest() -> None:
    sessions = Sessions(slow="slow")
    events: list[SearchEvent] = []
    goals = [goal("slow"), goal("quick"), goal("next")]
    found = search_many(goals, sessions, GraphPolicy(PROVABLE), SearchSettings(Budget()), 2, events.append)
    async with aclosing(found):
        async for outcome in found:
            assert outcome.goal.name == "quick"
            break
    assert sessions.open == []
    assert [event.goal.name for event in events if isinstance(event, SearchOutcome)][:1] == ["quick"]


async def test_a_cancelled_reader_has_received_all_finished_outcomes() -> None:
    sessions = Sessions(slow="slow")
    finished: list[str] = []

    def on_event(event: SearchEvent) -> None:
        if isinstance(event, SearchOutcome):
            finished.append(event.goal.name)

    async def read() -> None:
        goals = [goal("slow"), goal("g1"), goal("g2")]
        async with aclosing(search_many(goals, sessions, GraphPolicy(PROVABLE), SearchSettings(Budget()), 2, on_event)) as found:
            async for _ in found:
                pass

    reader = asyncio.create_task(read())
    while len(finished) < 2:
        await asyncio.sleep(0)
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    assert finished == ["g1", "g2"] and sessions.open == []


async def test_events_report_start_progress_and_end() -> None:
    events: list[SearchEvent] = []
    async for _ in search_many([goal("g")], Sessions(), GraphPolicy(PROVABLE), SearchSettings(Budget()), 1, events.append):
        pass
    assert [type(event) for event in events] == [SearchStarted, Progress, Progress, SearchOutcome]


class SlowPolicy(GraphPolicy):
    """Answers when told to."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self.may_answer = asyncio.Event()

    async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
        answer = await super().propose(states, n)
        await self.may_answer.wait()
        return answer


ROOT = TacticState(1, ("⊢ root",), "root", coupled=False)
A = TacticState(2, ("⊢ a",), "a", coupled=False)


async def test_requests_that_come_during_a_call_go_together_after_it() -> None:
    slow = SlowPolicy(PROVABLE)
    async with BatchingPolicy(slow) as policy:
        first = asyncio.create_task(policy.propose([ROOT], 8))
        await asyncio.sleep(0.01)
        later = [asyncio.create_task(policy.propose([state], n)) for state, n in ((A, 8), (ROOT, 1))]
        await asyncio.sleep(0.01)
        slow.may_answer.set()
        assert [s.tactic for s in (await first)[0]] == ["go", "hang"]
        assert [[s.tactic for s in (await task)[0]] for task in later] == [["end"], ["go"]]
    assert slow.batches == [1, 2]


async def test_a_cancelled_request_does_not_affect_the_others() -> None:
    slow = SlowPolicy(PROVABLE)
    async with BatchingPolicy(slow) as policy:
        impatient, patient = (asyncio.create_task(policy.propose([ROOT], 8)) for _ in range(2))
        await asyncio.sleep(0.01)
        impatient.cancel()
        slow.may_answer.set()
        assert len((await patient)[0]) == 2


async def test_a_failed_call_fails_only_for_its_batch() -> None:
    class Moody(GraphPolicy):
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            if len(states) > 1:
                raise MemoryError("batch too large")
            return await super().propose(states, n)

    async with BatchingPolicy(Moody(PROVABLE)) as policy:
        both = await asyncio.gather(policy.propose([ROOT], 8), policy.propose([A], 8), return_exceptions=True)
        assert [type(answer) for answer in both] == [MemoryError, MemoryError]
        assert len(await policy.propose([A], 8)) == 1


async def test_each_request_gets_the_values_of_its_own_states() -> None:
    async with BatchingCritic(GraphCritic({"root": 2.0, "a": 1.0})) as critic:
        shares = await asyncio.gather(*(critic.values(states) for states in ([ROOT, A], [], [A])))
    assert shares == [[2.0, 1.0], [], [1.0]]


async def test_answers_that_cannot_be_shared_out_are_an_error() -> None:
    class Terse(GraphPolicy):
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            return (await super().propose(states, n))[:1]

    async with BatchingPolicy(Terse(PROVABLE)) as policy:
        with pytest.raises(ValueError, match="BatchingPolicy got 1 answers for 2 states"):
            await policy.propose([ROOT, A], 8)


async def test_leaving_the_batcher_cancels_waiting_requests() -> None:
    async with BatchingPolicy(SlowPolicy(PROVABLE)) as policy:
        asked = asyncio.create_task(policy.propose([ROOT], 8))
        await asyncio.sleep(0.01)
        queued = asyncio.create_task(policy.propose([A], 8))
        await asyncio.sleep(0.01)
    for waiting in (asked, queued):
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_a_search_that_is_cancelled_after_its_proof_is_reported_with_it() -> None:
    """It explores further for training data; the proof that it has found must not be lost."""
    graph: Graph = {"root": {"finish": DONE, "go": "a"}, "a": {"wait": "a"}}
    events: list[SearchEvent] = []

    @asynccontextmanager
    async def sessions(goal: Goal) -> AsyncIterator[GraphSession]:
        yield GraphSession(graph, delay_of={"wait": PATIENCE})

    async def read() -> None:
        settings = SearchSettings(Budget(after_proof=1000))
        async with aclosing(search_many([goal("g")], sessions, GraphPolicy(graph), settings, 1, events.append)) as found:
            async for _ in found:
                pass

    reader = asyncio.create_task(read())
    await until(lambda: any(isinstance(event, Progress) for event in events))
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    [outcome] = [event for event in events if isinstance(event, SearchOutcome)]
    assert outcome.status is SearchStatus.PROVED and outcome.proof == ("finish",)
