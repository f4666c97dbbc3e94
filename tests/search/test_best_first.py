"""Best-first search for one goal, on drawn graphs."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.best_first import Budget, Progress, SearchOutcome, SearchStatus, best_first
from search.lean.session import TacticResult, TacticState
from search.policy import Suggestion
from search.priorities import PRIORITIES
from tests.search.proof_graph import (
    CRASHES,
    DONE,
    GOAL,
    HANGS,
    LOST,
    Graph,
    GraphPolicy,
    GraphSession,
    graphs,
    replays,
    shortest_proof_length,
)

#   root ──→ a ──→ b ──→ done
#     └────→ dead ends: c, d
LADDER: Graph = {
    "root": {"up": "a", "aside": "c", "away": "d"},
    "a": {"up": "b"},
    "b": {"up": DONE},
    "c": {},
    "d": {},
}


ENDLESS = Budget()


async def search(graph: Graph, budget: Budget = ENDLESS, *, priority: str = "cumulative") -> SearchOutcome:
    session = GraphSession(graph)
    outcome = await best_first(GOAL, session, GraphPolicy(graph), budget, priority=PRIORITIES[priority], debug=True)
    assert session.live == {}, "every state was released"
    assert len(set(session.ran_on)) == len(session.ran_on), "no state was expanded twice"
    return outcome


async def test_a_proof_is_found_and_every_state_released() -> None:
    outcome = await search(LADDER)
    assert outcome.status is SearchStatus.PROVED
    assert outcome.proof == ("up", "up", "up")
    assert outcome.expansions == 4


async def test_breadth_first_takes_the_shallow_states_first() -> None:
    outcome = await search(LADDER, priority="breadth_first")
    assert outcome.tree is not None
    order = [node for node in outcome.tree.nodes if node.expansion is not None]
    assert [n.key for n in sorted(order, key=lambda n: n.expansion.order if n.expansion else -1)] == [
        "root",
        "a",
        "c",
        "d",
        "b",
    ]


async def test_the_budget_of_expansions_ends_the_search_and_leaves_the_statuses_alone() -> None:
    outcome = await search(LADDER, Budget(expansions=2))
    assert outcome.status is SearchStatus.BUDGET_SPENT
    assert outcome.reason == "2 expansions did not find a proof."
    assert outcome.tree is not None and outcome.tree.root.status == "open"


async def test_the_budget_of_seconds_cuts_short_what_hangs() -> None:
    session = GraphSession(LADDER, delay=30)
    outcome = await best_first(GOAL, session, GraphPolicy(LADDER), Budget(seconds=0.02))
    assert outcome.status is SearchStatus.BUDGET_SPENT
    assert outcome.reason == "The budget of 0.02 seconds is spent."
    assert outcome.seconds < 5
    assert session.live == {}


async def test_without_states_left_the_search_is_exhausted() -> None:
    outcome = await search({"root": {"l": "a", "r": "a", "stay": "root"}, "a": {"crash": CRASHES, "hang": HANGS}})
    assert outcome.status is SearchStatus.EXHAUSTED
    assert outcome.reason == "All 2 states that the suggestions lead to have been expanded."


async def test_lost_states_are_mentioned() -> None:
    outcome = await search({"root": {"l": "a"}, "a": {"x": LOST, "y": LOST}})
    assert outcome.reason.endswith("2 tactics were not tried, because Lean had lost their state.")


async def test_a_crash_costs_one_tactic_only() -> None:
    outcome = await search({"root": {"crash": CRASHES, "hang": HANGS, "rfl": DONE}})
    assert outcome.status is SearchStatus.PROVED


async def test_when_lean_dies_the_tree_so_far_is_kept() -> None:
    session = GraphSession(LADDER, dies_at="a")
    outcome = await best_first(GOAL, session, GraphPolicy(LADDER), Budget(), debug=True)
    assert outcome.status is SearchStatus.GIVEN_UP
    assert outcome.reason == ("Lean ended by signal 11. Run `prover lean info` to see which Lean is used and whether it starts.")
    assert outcome.tree is not None and [node.key for node in outcome.tree.nodes] == ["root", "a", "c", "d"]
    assert session.live == {}


async def test_states_that_repeat_a_known_one_are_released_at_once() -> None:
    live: list[list[str]] = []

    class Watched(GraphSession):
        async def run(self, state: TacticState, tactics: Sequence[str]) -> list[TacticResult]:
            live.append(sorted(self.live.values()))
            return await super().run(state, tactics)

    graph: Graph = {"root": {"l": "a", "r": "a", "stay": "root"}, "a": {"hang": HANGS}}
    await best_first(GOAL, Watched(graph), GraphPolicy(graph), Budget())
    assert live == [["root"], ["a", "root"]]


async def test_a_state_reached_again_by_a_better_route_moves_forward() -> None:
    #   root ──x──→ far          first reached by an improbable tactic,
    #     └──→ a ──→ far         then by a probable way; `other` lies between
    class Policy:
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            weights = {"root": {"leap": -9.0, "step": -1.0, "other": -4.0}, "a": {"step": -1.0}}
            return [[Suggestion(t, w) for t, w in weights.get(s.key, {}).items()] for s in states]

    graph: Graph = {
        "root": {"leap": "far", "step": "a", "other": "other"},
        "a": {"step": "far"},
        "far": {},
        "other": {},
    }
    session = GraphSession(graph)
    outcome = await best_first(GOAL, session, Policy(), Budget(), priority=PRIORITIES["cumulative"], debug=True)
    assert outcome.tree is not None and (far := outcome.tree.find("far")) is not None
    assert far.expansion is not None and far.expansion.order == 2
    assert far.route.log_probability == -2.0


async def test_a_cancelled_search_releases_its_states() -> None:
    session = GraphSession(LADDER, delay=30)
    task = asyncio.create_task(best_first(GOAL, session, GraphPolicy(LADDER), Budget()))
    while not session.ran_on:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.live == {}


async def test_progress_is_told_after_each_expansion() -> None:
    told: list[tuple[str, int]] = []

    def on_progress(progress: Progress) -> None:
        told.append((progress.node.key, progress.tree.expansions))

    await best_first(GOAL, GraphSession(LADDER), GraphPolicy(LADDER), Budget(expansions=2), on_progress=on_progress)
    assert told == [("root", 1), ("a", 2)]


async def test_a_tactic_proposed_twice_is_tried_once() -> None:
    class Stutterer:
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            return [[Suggestion("rfl", -3.0), Suggestion("simp", -2.0), Suggestion("rfl", -1.0)] for _ in states]

    outcome = await best_first(GOAL, GraphSession({"root": {}}), Stutterer(), Budget())
    assert outcome.tree is not None
    assert [(f.tactic, f.log_probability) for f in outcome.tree.root.failed] == [("rfl", -1.0), ("simp", -2.0)]


@given(graphs(), st.sampled_from(sorted(PRIORITIES)))
def test_the_search_finds_a_proof_exactly_when_there_is_one(graph: Graph, priority: str) -> None:
    outcome = asyncio.run(search(graph, priority=priority))
    if shortest_proof_length(graph) is None:
        assert outcome.status is SearchStatus.EXHAUSTED and outcome.proof is None
    else:
        assert outcome.status is SearchStatus.PROVED
        assert outcome.proof is not None and replays(graph, outcome.proof)


@given(graphs(), st.integers(0, 8))
def test_a_search_spends_no_more_than_its_budget(graph: Graph, expansions: int) -> None:
    outcome = asyncio.run(search(graph, Budget(expansions=expansions)))
    assert outcome.expansions <= expansions
    if outcome.status is SearchStatus.BUDGET_SPENT:
        assert outcome.expansions == expansions
