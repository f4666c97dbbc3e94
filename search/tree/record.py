"""Converts a search tree to data for JSON and back: the form in which the corpus stores it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from search.session import NO_COST, Cost, ErrorKind, TimeoutKind
from search.tree.nodes import Edge, Expansion, FailedTactic, FailureKind, LossKind, Node, NodeStatus, Route, Timing
from search.tree.search_tree import SearchTree

RECORD_VERSION = 1
"""Increased when records change so that older code would misread them. A critic's values and tactics' costs are optional."""

_FAILURE_KINDS: dict[str, FailureKind] = {kind.value: kind for kind in (*ErrorKind, *TimeoutKind, *LossKind)}


def to_record(tree: SearchTree) -> dict[str, Any]:
    """The whole tree, which `from_record` reads back. Times are in seconds."""
    critic = {"critic_seconds": tree.critic_seconds} if tree.critic_seconds else {}
    return {"version": RECORD_VERSION, **critic, "nodes": [_node_record(node) for node in tree.nodes]}


def from_record(record: dict[str, Any]) -> SearchTree:
    """The tree that `to_record` wrote. Raises ValueError if this code does not know the record's version."""
    if record.get("version") != RECORD_VERSION:
        raise ValueError(
            f"this tree was stored in format {record.get('version')!r}, but only {RECORD_VERSION} can be read: "
            "use the release that stored it, or a later one."
        )
    tree = SearchTree.__new__(SearchTree)
    tree.nodes = [_node_from_record(id, stored) for id, stored in enumerate(record["nodes"])]
    tree.by_key = {node.key: node for node in tree.nodes}
    tree.critic_seconds = record.get("critic_seconds", 0.0)
    expanded = sorted((n for n in tree.nodes if n.expansion is not None), key=_expansion_order)
    tree.expansions = len(expanded)
    for node in expanded:
        for edge in node.edges:
            if edge.target is not None:
                tree.nodes[edge.target].incoming.append(edge)
    return tree


def _expansion_order(node: Node) -> int:
    assert node.expansion is not None
    return node.expansion.order


def _node_record(node: Node) -> dict[str, Any]:
    by_rank = {edge.order: edge.cost for edge in node.edges} | {failed.order: failed.cost for failed in node.failed}
    costs = [[by_rank[order].seconds, by_rank[order].heartbeats] for order in sorted(by_rank)]
    return {
        "key": node.key,
        "goals": list(node.goals),
        "coupled": node.coupled,
        "status": node.status.value,
        "found_at": node.found_at,
        "route": asdict(node.route),
        **({} if node.value is None else {"value": node.value}),
        "expansion": None if node.expansion is None else _expansion_record(node.expansion),
        "edges": [
            {"order": e.order, "tactic": e.tactic, "log_probability": e.log_probability, "target": e.target} for e in node.edges
        ],
        "failed": [
            {
                "tactic": f.tactic,
                "log_probability": f.log_probability,
                "order": f.order,
                "kind": f.kind.value,
                "message": f.message,
            }
            for f in node.failed
        ],
        # Seconds and heartbeats of each tactic that was tried, by rank.
        **({"costs": costs} if any(cost != NO_COST for cost in by_rank.values()) else {}),
    }


def without_times(record: dict[str, Any] | None) -> dict[str, Any] | None:
    """Returns a record without data that depends on the machine's speed: equal for searches that took the same steps."""
    if record is None:
        return None
    nodes = [
        {
            **{key: value for key, value in node.items() if key not in ("found_at", "costs")},
            "expansion": node["expansion"] and {key: value for key, value in node["expansion"].items() if key != "timing"},
        }
        for node in record["nodes"]
    ]
    return {"version": record["version"], "nodes": nodes}


def _expansion_record(expansion: Expansion) -> dict[str, Any]:
    untried = {"untried": expansion.untried} if expansion.untried else {}
    return {"order": expansion.order, "timing": asdict(expansion.timing), **untried}


def _node_from_record(id: int, stored: dict[str, Any]) -> Node:
    """Returns the node without its incoming edges, which are in the records of their sources."""
    expansion = stored["expansion"]
    costs = dict(enumerate(Cost(*cost) for cost in stored.get("costs", [])))
    return Node(
        id=id,
        key=stored["key"],
        goals=tuple(stored["goals"]),
        coupled=stored["coupled"],
        found_at=stored["found_at"],
        route=Route(**stored["route"]),
        value=stored.get("value"),
        status=NodeStatus(stored["status"]),
        expansion=None if expansion is None else Expansion(**expansion | {"timing": Timing(**expansion["timing"])}),
        edges=[Edge(source=id, cost=costs.get(edge["order"], NO_COST), **edge) for edge in stored["edges"]],
        failed=[
            FailedTactic(**failed | {"kind": _FAILURE_KINDS[failed["kind"]]}, cost=costs.get(failed["order"], NO_COST))
            for failed in stored["failed"]
        ],
    )
