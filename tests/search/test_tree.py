"""The search tree: statuses, proofs, records."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.policy import Suggestion
from search.session import ErrorKind, TacticState, TimeoutKind
from search.tree.invariants import check_invariants
from search.tree.nodes import LossKind, NodeStatus, Timing
from search.tree.record import from_record, to_record
from search.tree.search_tree import SearchTree
from tests.search.proof_graph import (
    CRASHES,
    DONE,
    HANGS,
    LOST,
    REFUSED,
    Graph,
    graphs,
    replays,
    shortest_proof_length,
)

OPEN, PROVED, FAILED = NodeStatus.OPEN, NodeStatus.PROVED, NodeStatus.FAILED


def state(key: str) -> TacticState:
    return TacticState(0, (f"⊢ {key}",), key, coupled=False)


def planted(graph: Graph) -> SearchTree:
    """A tree of the graph's root alone."""
    return SearchTree(state(next(iter(graph))))


def expand(tree: SearchTree, graph: Graph, *keys: str) -> None:
    """Expands the nodes with these keys, in this order."""
    for key in keys:
        node = tree.find(key)
        assert node is not None
        tried = [
            (Suggestion(tactic, -1.0 - rank), state(outcome) if isinstance(outcome, str) else outcome)
            for rank, (tactic, outcome) in enumerate(graph[key].items())
        ]
        tree.expand(node, node.route, Timing(float(tree.expansions), policy_seconds=0.25, lean_seconds=0.5), tried)
        check_invariants(tree)


def statuses(tree: SearchTree) -> dict[str, NodeStatus]:
    return {node.key: node.status for node in tree.nodes}


def test_a_proof_below_proves_every_node_above() -> None:
    #      root
    #      /  \
    #     a    b ──→ done
    #      \  /
    #       c
    graph: Graph = {"root": {"l": "a", "r": "b"}, "a": {"d": "c"}, "b": {"e": "c", "exact h": DONE}, "c": {}}
    tree = planted(graph)
    expand(tree, graph, "root", "a")
    assert statuses(tree) == {"root": OPEN, "a": OPEN, "b": OPEN, "c": OPEN}
    expand(tree, graph, "b")
    assert statuses(tree) == {"root": PROVED, "a": OPEN, "b": PROVED, "c": OPEN}
    assert tree.proof() == ("r", "exact h")


def test_a_node_fails_when_nothing_below_is_left() -> None:
    #   root
    #   /  \
    #  a    b      both are dead ends
    graph: Graph = {"root": {"l": "a", "r": "b"}, "a": {"x": REFUSED}, "b": {}}
    tree = planted(graph)
    expand(tree, graph, "root", "a")
    assert statuses(tree) == {"root": OPEN, "a": FAILED, "b": OPEN}
    expand(tree, graph, "b")
    assert statuses(tree) == {"root": FAILED, "a": FAILED, "b": FAILED}
    assert tree.proof() is None


def test_states_that_only_lead_to_each_other_fail() -> None:
    #   root ──→ a ⇄ b
    graph: Graph = {"root": {"go": "a"}, "a": {"swap": "b", "stay": "a"}, "b": {"swap": "a"}}
    tree = planted(graph)
    expand(tree, graph, "root", "a")
    assert statuses(tree) == {"root": OPEN, "a": OPEN, "b": OPEN}
    expand(tree, graph, "b")
    assert statuses(tree) == {"root": FAILED, "a": FAILED, "b": FAILED}


def test_a_tactic_that_leads_back_gives_no_circular_proof() -> None:
    #   root ──→ a ──→ b ──→ done
    #    ↑_______│_____│
    graph: Graph = {"root": {"go": "a"}, "a": {"back": "root", "on": "b"}, "b": {"back": "root", "end": DONE}}
    tree = planted(graph)
    expand(tree, graph, "root", "a")
    assert statuses(tree)["root"] is OPEN
    expand(tree, graph, "b")
    assert tree.proof() == ("go", "on", "end")


def test_an_equal_state_is_the_same_node_with_one_more_incoming_edge() -> None:
    #   root ══→ a      by two tactics
    graph: Graph = {"root": {"simp": "a", "dsimp": "a"}, "a": {}}
    tree = planted(graph)
    expand(tree, graph, "root")
    assert [node.key for node in tree.nodes] == ["root", "a"]
    assert [edge.tactic for edge in tree.nodes[1].incoming] == ["simp", "dsimp"]


def test_the_shortest_of_several_proofs_is_given() -> None:
    #   root ──→ a ──→ b ──→ done
    #     └────────────↑
    graph: Graph = {"root": {"first": "a", "direct": "b"}, "a": {"then": "b"}, "b": {"end": DONE}}
    tree = planted(graph)
    expand(tree, graph, "root", "a", "b")
    assert tree.proof() == ("direct", "end")


def test_failed_tactics_are_kept_with_what_lean_said() -> None:
    graph: Graph = {
        "root": {"omega": REFUSED, "simp": HANGS, "go": "a", "congr 1": CRASHES, "rfl": LOST},
        "a": {},
    }
    tree = planted(graph)
    expand(tree, graph, "root")
    assert [(f.order, f.tactic, f.kind, f.message) for f in tree.root.failed] == [
        (0, "omega", ErrorKind.ELABORATION, "the tactic fails"),
        (1, "simp", TimeoutKind.WALL_CLOCK, ""),
        (3, "congr 1", ErrorKind.CRASH, "the tactic ended Lean"),
        (4, "rfl", LossKind.STATE_LOST, "the state cannot be replayed"),
    ]
    assert [(e.order, e.tactic, e.log_probability) for e in tree.root.edges] == [(2, "go", -3.0)]


def test_times_are_seconds_since_the_search_began() -> None:
    graph: Graph = {"root": {"go": "a"}, "a": {}}
    tree = planted(graph)
    expand(tree, graph, "root")
    assert tree.nodes[1].found_at == 0.75
    assert tree.root.expansion is not None and tree.root.expansion.timing.ended_at == 0.75


def test_a_node_is_expanded_only_once() -> None:
    graph: Graph = {"root": {"go": "a"}, "a": {}}
    tree = planted(graph)
    expand(tree, graph, "root")
    with pytest.raises(ValueError, match="node 0 has already been expanded"):
        expand(tree, graph, "root")


def test_a_node_is_valued_only_once() -> None:
    graph: Graph = {"root": {"go": "a"}, "a": {}}
    tree = planted(graph)
    tree.set_values([tree.root], [2.0], seconds=0.25)
    expand(tree, graph, "root")
    tree.set_values(tree.nodes[1:], [1.0], seconds=0.5)
    assert [node.value for node in tree.nodes] == [2.0, 1.0] and tree.critic_seconds == 0.75
    with pytest.raises(ValueError, match="node 0 has already been valued"):
        tree.set_values([tree.root], [3.0], seconds=0.0)


def test_a_record_of_an_unknown_format_is_refused_with_advice() -> None:
    with pytest.raises(ValueError, match="use the release that stored it, or a later one"):
        from_record({"version": 99, "nodes": []})


def test_the_record_of_a_small_tree() -> None:
    """What is stored in databases: if this changes, the version must."""
    graph: Graph = {"root": {"rfl": REFUSED, "exact h": DONE}}
    tree = planted(graph)
    expand(tree, graph, "root")
    assert to_record(tree) == {
        "version": 1,
        "nodes": [
            {
                "key": "root",
                "goals": ["⊢ root"],
                "coupled": False,
                "status": "proved",
                "found_at": 0.0,
                "route": {"log_probability": 0.0, "depth": 0},
                "expansion": {
                    "order": 0,
                    "timing": {"started_at": 0.0, "policy_seconds": 0.25, "lean_seconds": 0.5},
                },
                "edges": [{"order": 1, "tactic": "exact h", "log_probability": -2.0, "target": None}],
                "failed": [
                    {
                        "order": 0,
                        "tactic": "rfl",
                        "log_probability": -1.0,
                        "kind": "elaboration",
                        "message": "the tactic fails",
                    }
                ],
            }
        ],
    }


def test_what_a_critic_said_is_in_the_record_only_if_one_was_asked() -> None:
    """So that records stored before there were critics can still be read."""
    tree = planted({"root": {}})
    before = to_record(tree)
    assert from_record(before).root.value is None
    tree.set_values([tree.root], [0.0], seconds=0.5)
    [node] = before["nodes"]
    assert to_record(tree) == before | {"critic_seconds": 0.5, "nodes": [node | {"value": 0.0}]}


def grown(graph: Graph, seed: int, expansions: int) -> SearchTree:
    """A tree after that many expansions in random order, invariants checked after each; it goes on after a proof.

    In between some of the nodes are valued.
    """
    tree, chance = planted(graph), random.Random(seed)
    for _ in range(expansions):
        waiting = [node.key for node in tree.nodes if node.expansion is None]
        if not waiting:
            break
        expand(tree, graph, chance.choice(waiting))
        new = [node for node in tree.nodes if node.value is None and chance.random() < 0.5]
        tree.set_values(new, [chance.uniform(0, 30) for _ in new], chance.random())
    return tree


@given(graphs(), st.integers(), st.integers(0, 8))
def test_invariants_hold_whatever_is_expanded_when(graph: Graph, seed: int, expansions: int) -> None:
    tree = grown(graph, seed, expansions)
    check_invariants(tree)


@given(graphs(), st.integers())
def test_a_full_tree_proves_what_the_graph_proves_by_a_shortest_proof(graph: Graph, seed: int) -> None:
    tree = grown(graph, seed, len(graph))
    proof = tree.proof()
    length = shortest_proof_length(graph)
    if length is None:
        assert proof is None and tree.root.status is FAILED
    else:
        assert proof is not None and replays(graph, proof) and len(proof) == length


@given(graphs(), st.integers(), st.integers(0, 8))
def test_a_tree_survives_its_record(graph: Graph, seed: int, expansions: int) -> None:
    tree = grown(graph, seed, expansions)
    record = json.loads(json.dumps(to_record(tree)))
    read = from_record(record)
    check_invariants(read)
    assert read.nodes == tree.nodes and read.expansions == tree.expansions
    assert read.critic_seconds == tree.critic_seconds
    assert to_record(read) == record
