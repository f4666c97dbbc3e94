"""The invariants of a search tree between two expansions. Checked by searches in debug mode, and by the tests."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

from search.tree.nodes import START, Edge, NodeStatus
from search.tree.search_tree import SearchTree


def check_invariants(tree: SearchTree) -> None:
    """Raises AssertionError, with a sentence, for an invariant that does not hold. Takes time linear in the tree's size."""
    _check_nodes(tree)
    _check_edges(tree)
    _check_statuses(tree)


def _check_nodes(tree: SearchTree) -> None:
    assert [node.id for node in tree.nodes] == list(range(len(tree.nodes))), "ids are places in the list of nodes"
    assert tree.by_key == {node.key: node for node in tree.nodes}, "the index knows every key"
    assert len(tree.by_key) == len(tree.nodes), "no two nodes share a key"
    orders = sorted(n.expansion.order for n in tree.nodes if n.expansion is not None)
    assert orders == list(range(tree.expansions)), "expansions are numbered without gaps"
    assert tree.root.route == START, "the root is where routes begin"
    for node in tree.nodes:
        assert node.value is None or 0 <= node.value < math.inf, f"the value of node {node.id} is a number of tactics"
    for node in tree.nodes[1:]:
        routes = [tree.nodes[e.source].route.then(e.log_probability) for e in node.incoming]
        assert node.route in routes, f"node {node.id} lies on a route through one of its incoming edges"


def _check_edges(tree: SearchTree) -> None:
    incoming: Counter[Edge] = Counter()
    for node in tree.nodes:
        ranks = sorted([e.order for e in node.edges] + [f.order for f in node.failed])
        assert ranks == list(range(len(ranks))), f"tactics tried on node {node.id} are ranked without gaps"
        assert node.expansion is not None or not ranks, f"nothing was tried on node {node.id} before its expansion"
        assert all(e.source == node.id for e in node.edges), f"edges of node {node.id} start there"
        assert all(e.target == node.id for e in node.incoming), f"incoming edges of node {node.id} end there"
        incoming.update(node.incoming)
    outgoing = Counter(e for node in tree.nodes for e in node.edges if e.target is not None)
    assert incoming == outgoing, "both ends of an edge know it"


def _check_statuses(tree: SearchTree) -> None:
    finishing = [n for n in tree.nodes if any(e.target is None for e in n.edges)]
    proved = {n.id for n in tree.leading_to(finishing)}
    open_ends = {n.id for n in tree.leading_to(n for n in tree.nodes if n.has_more)}
    for node in tree.nodes:
        unproved = NodeStatus.OPEN if node.id in open_ends else NodeStatus.FAILED
        expected = NodeStatus.PROVED if node.id in proved else unproved
        assert node.status is expected, f"node {node.id} is {expected}, not {node.status}"
    steps = tree.proof_steps()
    assert (steps is not None) == (tree.root.status is NodeStatus.PROVED), "a proved root has a proof"
    if steps is not None:
        assert len({edge.source for edge in steps}) == len(steps), "a proof is not circular"
        assert steps[0].source == tree.root.id and steps[-1].target is None, "a proof goes from root to end"
        assert all(a.target == b.source for a, b in pairwise(steps)), "a proof is connected"
