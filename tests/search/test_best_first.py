"""Best-first search for one goal, on drawn graphs."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.critic import Critic
from search.errors import ProverError
from search.goal import Goal
from search.outcome import Progress, SearchOutcome, SearchStatus
from search.policy import Suggestion
from search.search_one import search_one
from search.session import TacticResult, TacticState
from search.settings import Budget, SearchSettings
from search.strategy.priorities import PRIORITIES, whole_proof
from search.tree.nodes import NodeStatus
from tests.search.proof_graph import (
    CRASHES,
    DONE,
    GOAL,
    HANGS,
    LOST,
    REFUSED,
    Graph,
    GraphCritic,
    GraphPolicy,
    GraphSession,
    graphs,
    perfect_critic,
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


async def search(
    graph: Graph, budget: Budget = ENDLESS, *, priority: str = "cumulative", critic: Critic | None = None
) -> SearchOutcome:
    session, policy = GraphSession(graph), GraphPolicy(graph)
    outcome = await search_one(GOAL, session, policy, SearchSettings(budget, debug=True, critic=critic, priority=priority))
    assert session.live == {}, "every state was released"
    assert len(set(session.ran_on)) == len(session.ran_on), "no state was expanded twice"
    return outcome


async def test_a_proof_is_found_and_every_state_released() -> None:
    outcome = await search(LADDER)
    assert outcome.status is SearchStatus.PROVED
    assert outcome.proof == ("up", "up", "up")
    assert outcome.expansions == 4


async def test_what_is_looked_at_after_the_proof_is_in_the_tree_and_changes_no_proof() -> None:
    proofs = {}
    for after in range(4):
        outcome = await search(LADDER, Budget(after_proof=after))
        assert outcome.status is SearchStatus.PROVED
        proofs[outcome.expansions] = outcome.proof
    assert proofs == {4: ("up", "up", "up"), 5: ("up", "up", "up")}  # then there is nothing left


async def test_the_budget_ends_what_comes_after_the_proof_too() -> None:
    outcome = await search(LADDER, Budget(expansions=4, after_proof=3))
    assert (outcome.status, outcome.expansions) == (SearchStatus.PROVED, 4)


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
    session = GraphSession(LADDER, delay=1e6)
    outcome = await search_one(GOAL, session, GraphPolicy(LADDER), SearchSettings(Budget(seconds=0.02)))
    assert outcome.status is SearchStatus.BUDGET_SPENT
    assert outcome.reason == "The budget of 0.02 seconds is spent."
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
    outcome = await search_one(GOAL, session, GraphPolicy(LADDER), SearchSettings(Budget(), debug=True))
    assert outcome.status is SearchStatus.GIVEN_UP
    assert outcome.reason == ("Lean ended by signal 11. Run `prover lean info` to see which Lean is used and whether it starts.")
    assert outcome.tree is not None and [node.key for node in outcome.tree.nodes] == ["root", "a", "c", "d"]
    assert session.live == {}


async def test_states_that_repeat_a_known_one_are_released_at_once() -> None:
    live: list[list[str]] = []

    class Watched(GraphSession):
        async def run(
            self, state: TacticState, tactics: Sequence[str], *, stop_at_proof: bool = False, seconds: float | None = None
        ) -> list[TacticResult | None]:
            live.append(sorted(self.live.values()))
            return await super().run(state, tactics, stop_at_proof=stop_at_proof, seconds=seconds)

    graph: Graph = {"root": {"l": "a", "r": "a", "stay": "root"}, "a": {"hang": HANGS}}
    await search_one(GOAL, Watched(graph), GraphPolicy(graph), SearchSettings(Budget()))
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
    outcome = await search_one(GOAL, session, Policy(), SearchSettings(Budget(), debug=True, priority="cumulative"))
    assert outcome.tree is not None and (far := outcome.tree.find("far")) is not None
    assert far.expansion is not None and far.expansion.order == 2
    assert far.route.log_probability == -2.0


async def test_a_cancelled_search_releases_its_states() -> None:
    session = GraphSession(LADDER, delay=1e6)
    task = asyncio.create_task(search_one(GOAL, session, GraphPolicy(LADDER), SearchSettings(Budget())))
    while not session.ran_on:
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert session.live == {}


async def test_progress_is_reported_after_each_expansion() -> None:
    told: list[tuple[str, int]] = []

    def on_progress(progress: Progress) -> None:
        told.append((progress.node.key, progress.tree.expansions))

    settings = SearchSettings(Budget(expansions=2))
    await search_one(GOAL, GraphSession(LADDER), GraphPolicy(LADDER), settings, on_progress=on_progress)
    assert told == [("root", 1), ("a", 2)]


async def test_a_tactic_proposed_twice_is_tried_once() -> None:
    class Stutterer:
        async def propose(self, states: Sequence[TacticState], n: int) -> list[list[Suggestion]]:
            return [[Suggestion("rfl", -3.0), Suggestion("simp", -2.0), Suggestion("rfl", -1.0)] for _ in states]

    outcome = await search_one(GOAL, GraphSession({"root": {}}), Stutterer(), SearchSettings(Budget()))
    assert outcome.tree is not None
    assert [(f.tactic, f.log_probability) for f in outcome.tree.root.failed] == [("rfl", -1.0), ("simp", -2.0)]


async def test_new_states_are_valued_in_one_call_unless_the_proof_is_found() -> None:
    graph: Graph = {
        "root": {"up": "a", "too": "a", "aside": "b", "stay": "root"},
        "a": {"down": "root", "aside": "b", "up": "c"},
        "b": {},
        "c": {"on": "d", "up": DONE},
        "d": {},
    }
    critic = perfect_critic(graph)
    outcome = await search(graph, priority="critic", critic=critic)
    assert critic.asked == [["root"], ["a", "b"], ["c"]]
    assert outcome.tree is not None
    assert {node.key: node.value for node in outcome.tree.nodes} == {"root": 3, "a": 2, "b": 1000, "c": 1, "d": None}


async def test_a_critic_overrides_the_policy() -> None:
    #   root ──→ a, c, d       the policy would rather leave `up` to the last
    #            └─→ b ──→ done
    graph: Graph = {"root": {"aside": "c", "away": "d", "up": "a"}, "a": {"up": "b"}, "b": {"up": DONE}, "c": {}, "d": {}}
    assert (await search(graph)).expansions == 5
    assert (await search(graph, critic=perfect_critic(graph))).expansions == 5, "the priority does not look at it"
    assert (await search(graph, priority="critic", critic=perfect_critic(graph))).expansions == 3


async def test_a_priority_that_needs_a_critic_is_refused_before_lean_is_asked() -> None:
    class Unasked(GraphSession):
        async def open(self, goal: Goal) -> TacticState:
            raise AssertionError("the goal was opened")

    with pytest.raises(ValueError, match="needs a critic"):
        await search_one(GOAL, Unasked(LADDER), GraphPolicy(LADDER), SearchSettings(Budget(), priority="critic"))


class LadderCritic:
    """Knows the root of the ladder; for the three states above it does what it is told."""

    def __init__(self, *said: float, delay: float = 0.0, failure: Exception | None = None) -> None:
        self.said, self.delay, self.failure = said, delay, failure

    async def values(self, states: Sequence[TacticState]) -> list[float]:
        if states[0].key == "root":
            return [3.0]
        await asyncio.sleep(self.delay)
        if self.failure is not None:
            raise self.failure
        return list(self.said)


@pytest.mark.parametrize(
    ("said", "error_text"),
    [
        ([1.0, 2.0], "the critic valued 2 of 3 states"),
        ([1.0, 2.0, 3.0, 4.0], "the critic valued 4 of 3 states"),
        ([1.0, -0.5, 2.0], "the critic gave the value -0.5, but"),
        ([1.0, 2.0, math.inf], "the critic gave the value inf, but"),
        ([math.nan, 1.0, 2.0], "the critic gave the value nan, but values must be finite and at least 0"),
    ],
)
async def test_a_critic_that_does_not_keep_its_contract_is_an_error(said: list[float], error_text: str) -> None:
    session = GraphSession(LADDER)
    with pytest.raises(ValueError, match=error_text):
        await search_one(GOAL, session, GraphPolicy(LADDER), SearchSettings(Budget(), critic=LadderCritic(*said)))
    assert session.live == {}


async def test_when_the_critic_fails_the_tree_so_far_is_kept() -> None:
    outcome = await search(LADDER, critic=LadderCritic(failure=ProverError("The model has gone.", remedy="Start it.")))
    assert (outcome.status, outcome.reason) == (SearchStatus.GIVEN_UP, "The model has gone. Start it.")
    assert outcome.tree is not None
    assert [(n.key, n.value) for n in outcome.tree.nodes] == [("root", 3.0), ("a", None), ("c", None), ("d", None)]


async def test_the_budget_of_seconds_holds_for_the_critic_too() -> None:
    outcome = await search(LADDER, Budget(seconds=0.05), critic=LadderCritic(delay=30))
    assert outcome.status is SearchStatus.BUDGET_SPENT and outcome.expansions == 1


async def test_the_critics_time_is_counted() -> None:
    outcome = await search(LADDER, Budget(expansions=1), critic=LadderCritic(2.0, 9.0, 9.0, delay=0.05))
    assert outcome.tree is not None
    assert 0.05 <= outcome.tree.critic_seconds <= outcome.seconds


@given(graphs())
def test_a_perfect_critic_leads_straight_along_a_shortest_proof(graph: Graph) -> None:
    """If it is trusted so much that no tactic costs as much: the graph's cost 4 nats at most."""
    session, policy, critic = GraphSession(graph), GraphPolicy(graph), perfect_critic(graph)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PRIORITIES, "trusting", whole_proof(5.0))
        settings = SearchSettings(debug=True, critic=critic, priority="trusting")
        outcome = asyncio.run(search_one(GOAL, session, policy, settings))
    length = shortest_proof_length(graph)
    if length is None:
        assert outcome.status is SearchStatus.EXHAUSTED
    else:
        assert outcome.proof is not None and outcome.expansions == len(outcome.proof) == length


def opinions() -> st.SearchStrategy[dict[str, float]]:
    """Any critic of the drawn graphs, by what it says of their states."""
    return st.fixed_dictionaries({f"s{i}": st.floats(0, 1e300) for i in range(8)})


@given(graphs(), opinions(), st.sampled_from(sorted(PRIORITIES)))
def test_each_state_is_valued_once(graph: Graph, known: dict[str, float], priority: str) -> None:
    critic = GraphCritic(known)
    outcome = asyncio.run(search(graph, priority=priority, critic=critic))
    assert outcome.tree is not None
    assert all(critic.asked) and len(critic.asked) <= outcome.expansions + 1
    keys = [key for asked in critic.asked for key in asked]
    assert len(set(keys)) == len(keys)
    assert {node.key: node.value for node in outcome.tree.nodes if node.value is not None} == {key: known[key] for key in keys}
    if outcome.proof is None:
        assert len(keys) == len(outcome.tree.nodes)


@given(graphs(), opinions(), st.sampled_from(sorted(PRIORITIES)))
def test_the_search_finds_a_proof_exactly_when_there_is_one(graph: Graph, known: dict[str, float], priority: str) -> None:
    outcome = asyncio.run(search(graph, priority=priority, critic=GraphCritic(known)))
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


async def test_a_finished_proof_ends_the_batch_unless_the_tree_is_wanted_to_learn_from() -> None:
    graph: Graph = {"root": {"away": "a", "rfl": DONE, "aside": "b"}, "a": {}, "b": {}}
    for after_proof, edges, untried in ((0, ["away", "rfl"], 1), (1, ["away", "rfl", "aside"], 0)):
        settings = SearchSettings(Budget(after_proof=after_proof), debug=True)
        outcome = await search_one(GOAL, GraphSession(graph), GraphPolicy(graph), settings)
        assert outcome.proof == ("rfl",) and outcome.tree is not None
        root = outcome.tree.root
        assert [edge.tactic for edge in root.edges] == edges
        assert root.expansion is not None and root.expansion.untried == untried


async def test_what_was_found_before_the_time_was_up_counts() -> None:
    """The third tactic hangs; nothing is known of it and of those behind it, and the state is not called a dead end."""
    graph: Graph = {"root": {"refused": REFUSED, "away": "a", "hangs": DONE, "rfl": DONE}, "a": {"rfl": DONE}}
    session = GraphSession(graph, delay_of={"hangs": 1e6})
    outcome = await search_one(GOAL, session, GraphPolicy(graph), SearchSettings(Budget(seconds=0.05), debug=True))
    assert outcome.status is SearchStatus.BUDGET_SPENT and outcome.tree is not None
    root = outcome.tree.root
    assert [edge.tactic for edge in root.edges] == ["away"]
    assert [failed.tactic for failed in root.failed] == ["refused"]
    assert root.expansion is not None and root.expansion.untried == 2
    assert root.status is NodeStatus.OPEN


@pytest.mark.parametrize(
    "settings, what",
    [
        (SearchSettings(strategy="worst_first"), "There is no strategy 'worst_first': choose one of best_first."),
        (SearchSettings(priority="whim"), "There is no priority 'whim': choose one of length_normalised"),
        (SearchSettings(priority="critic"), "needs a critic"),
    ],
)
async def test_invalid_settings(settings: SearchSettings, what: str) -> None:
    session = GraphSession(LADDER)
    with pytest.raises(ValueError, match=what):
        await search_one(GOAL, session, GraphPolicy(LADDER), settings)
    assert not session.live
