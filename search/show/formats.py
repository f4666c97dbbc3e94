"""Exports a search tree as JSON, DOT or GraphML for other programs. Equal trees give equal text."""

from __future__ import annotations

import json
from collections.abc import Callable

import networkx as nx

from search.show.text import escaped, headline, one_line, to_text
from search.tree.nodes import NodeStatus
from search.tree.record import to_record
from search.tree.search_tree import SearchTree

FINISHED = "finished"
"""The graph's only node that is not a state: the target of tactics that leave no goals."""


def to_json(tree: SearchTree) -> str:
    """Returns the tree's whole record, including failed tactics, with the tactics of its proof (or null) under `proof`."""
    proof = tree.proof()
    document = {"proof": None if proof is None else list(proof)} | to_record(tree)
    text = json.dumps(document, indent=2, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode() + "\n"  # a lone surrogate becomes its JSON escape


def to_graph(tree: SearchTree) -> nx.MultiDiGraph[str]:
    """Returns a graph with states as nodes and accepted tactics as edges, with their data as attributes.

    A state that was never expanded has no `expansion`, and one without a critic's value no `value`; failed tactics are only
    counted. Control characters, which XML cannot contain, are escaped, except line breaks and tabs.
    """
    proof = frozenset(tree.proof_steps() or ())
    sources = {edge.source for edge in proof}
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in tree.nodes:
        expansion = {} if node.expansion is None else {"expansion": node.expansion.order}
        value = {} if node.value is None else {"value": node.value}
        graph.add_node(
            str(node.id),
            goals=escaped(node.text, keep="\n\t"),
            headline=headline(node.goals),
            status=node.status.value,
            on_proof=node.id in sources,
            depth=node.route.depth,
            log_probability=node.route.log_probability,
            failed_tactics=len(node.failed),
            **expansion,
            **value,
        )
    edges = [edge for node in tree.nodes for edge in node.edges]
    if any(edge.target is None for edge in edges):
        graph.add_node(FINISHED, headline="no goals", status=NodeStatus.PROVED.value, on_proof=bool(proof))
    for edge in edges:
        graph.add_edge(
            str(edge.source),
            FINISHED if edge.target is None else str(edge.target),
            key=f"{edge.source}.{edge.order}",
            tactic=escaped(edge.tactic, keep="\n\t"),
            log_probability=edge.log_probability,
            order=edge.order,
            on_proof=edge in proof,
        )
    return graph


def to_graphml(tree: SearchTree) -> str:
    """Returns `to_graph` as GraphML, for Gephi, yEd, Cytoscape or networkx."""
    lines = nx.generate_graphml(to_graph(tree))
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines]) + "\n"


def to_dot(tree: SearchTree) -> str:
    """Returns `to_graph` for Graphviz: colours for statuses, the proof in bold, all goals of a state in its tooltip.

    The critic's value, if any, is below a state's headline.
    """
    graph = to_graph(tree)
    lines = ["digraph search {", '  node [shape=box, style="rounded,filled", fontname="monospace"];']
    for name, node in graph.nodes(data=True):
        style = f'fillcolor="{_COLOURS[node["status"]]}", penwidth={3 if node["on_proof"] else 1}'
        tooltip = _quoted(node.get("goals", ""))
        label = f"{node['headline']}\n{node['value']:.2f}" if "value" in node else node["headline"]
        lines.append(f"  {_quoted(name)} [label={_quoted(label)}, tooltip={tooltip}, {style}];")
    for source, target, edge in graph.edges(data=True):
        label = f"label={_quoted(one_line(edge['tactic']))}, penwidth={3 if edge['on_proof'] else 1}"
        lines.append(f"  {_quoted(source)} -> {_quoted(target)} [{label}];")
    return "\n".join([*lines, "}"]) + "\n"


FORMATS: dict[str, Callable[[SearchTree], str]] = {
    "text": to_text,
    "json": to_json,
    "dot": to_dot,
    "graphml": to_graphml,
}

_COLOURS = {NodeStatus.PROVED: "#c8e6c9", NodeStatus.FAILED: "#eeeeee", NodeStatus.OPEN: "#ffffff"}


def _quoted(text: str) -> str:
    r"""Returns a quoted DOT string that Graphviz shows as the text, its lines left-justified.

    Graphviz interprets backslashes (`\N` is the node's name) and HTML entities (`&lt;`) in labels.
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;").replace("\n", "\\l")
    return f'"{escaped}"'
