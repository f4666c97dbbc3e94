"""Export formats of a search tree: each contains the whole tree and is valid for any text in it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import networkx as nx
import pydot
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.policy import Suggestion
from search.session import ErrorKind, LeanError, ProofFinished, TacticResult, TacticState
from search.show.formats import FINISHED, FORMATS, to_dot, to_graph, to_graphml, to_json
from search.tree.nodes import Timing
from search.tree.record import from_record, to_record
from search.tree.search_tree import SearchTree


def state(id: int, goal: str) -> TacticState:
    return TacticState(id, (goal,), f"key {id}", coupled=False)


def expand(tree: SearchTree, id: int, *tried: tuple[str, TacticResult]) -> None:
    suggested = [(Suggestion(tactic, -rank - 0.5), result) for rank, (tactic, result) in enumerate(tried)]
    tree.expand(tree.nodes[id], tree.nodes[id].route, Timing(0.0, 0.0, 0.0), suggested)


def a_tree(goal: str = "⊢ p → p", tactic: str = "intro h") -> SearchTree:
    """
    0 ── tactic ──→ 1 ── exact h ──→ finished
    │               ├─── assumption → finished
    │               └─── revert h ─→ 0
    └─── skip ────→ 0
    """
    tree = SearchTree(state(0, goal))
    expand(tree, 0, (tactic, state(1, f"h : p\n{goal}")), ("skip", state(0, goal)), (f"{tactic}!", error(tactic)))
    expand(tree, 1, ("exact h", ProofFinished()), ("assumption", ProofFinished()), ("revert h", state(0, goal)))
    return tree


def error(message: str) -> LeanError:
    return LeanError(ErrorKind.ELABORATION, message)


STRANGE = [
    'a "quoted" name',
    "back\\slash \\N \\",
    "ends with \\",
    "first\n  second\n",
    "∀ 日本 : Prop, «a b» ⊢ ∃",
    "x &lt; y && <b>z</b> ]]>",
    "\0 \x1b[31m \ud800 \r \ufffe",
    "}; digraph { a -> b",
    "",
]


def test_the_graph_is_the_tree() -> None:
    graph = to_graph(a_tree())
    assert sorted(graph.edges(keys=True)) == [
        ("0", "0", "0.1"),
        ("0", "1", "0.0"),
        ("1", "0", "1.2"),
        ("1", FINISHED, "1.0"),
        ("1", FINISHED, "1.1"),
    ]
    assert [key for *_, key, edge in graph.edges(keys=True, data=True) if edge["on_proof"]] == ["0.0", "1.0"]
    assert graph.nodes["0"]["failed_tactics"] == 1
    assert (graph.nodes["1"]["goals"], graph.nodes["1"]["headline"]) == ("h : p\n⊢ p → p", "⊢ p → p")


def test_a_tree_without_proof_has_no_finish() -> None:
    graph = to_graph(SearchTree(state(0, "⊢ False")))
    assert list(graph.nodes) == ["0"]
    assert "expansion" not in graph.nodes["0"]


def test_states_show_their_value_if_a_critic_was_asked() -> None:
    tree = a_tree()
    assert not nx.get_node_attributes(to_graph(tree), "value")
    tree.set_values(tree.nodes[1:], [1.25], seconds=0.5)
    assert nx.get_node_attributes(to_graph(tree), "value") == {"1": 1.25}
    assert nx.parse_graphml(to_graphml(tree)).nodes["1"]["value"] == 1.25
    assert dot_labels(tree)[0] == {"0": '"⊢ p → p"', "1": r'"⊢ p → p\l1.25"', FINISHED: '"no goals"'}
    assert [node.get("value") for node in json.loads(to_json(tree))["nodes"]] == [None, 1.25]


@pytest.mark.parametrize("text", STRANGE)
def test_graphml_is_read_back_by_networkx(text: str) -> None:
    tree = a_tree(text, text)
    graph, back = to_graph(tree), nx.parse_graphml(to_graphml(tree), force_multigraph=True)
    assert list(back.nodes(data=True)) == list(graph.nodes(data=True))
    assert isinstance(back, nx.MultiDiGraph)
    assert list(back.edges(keys=True, data=True)) == list(graph.edges(keys=True, data=True))


def test_graphml_has_no_id_twice() -> None:
    root = ET.fromstring(to_graphml(a_tree()).encode())
    ids = [element.get("id") for element in root.iter() if element.get("id") is not None]
    assert len(ids) == len(set(ids))


def dot_labels(tree: SearchTree) -> tuple[dict[str, str], list[str]]:
    """The labels of nodes, by name, and of edges, as the parser reads them."""
    graphs = pydot.graph_from_dot_data(to_dot(tree))
    assert graphs is not None and len(graphs) == 1
    [graph] = graphs
    nodes = {node.get_name().strip('"'): node.get("label") for node in graph.get_nodes() if node.get("label")}
    return nodes, [edge.get("label") for edge in graph.get_edges()]


@pytest.mark.parametrize("text", STRANGE)
def test_dot_is_accepted_by_a_parser(text: str) -> None:
    nodes, edges = dot_labels(a_tree(text, text))
    assert sorted(nodes) == ["0", "1", FINISHED]
    assert len(edges) == 5


def test_dot_spells_what_graphviz_would_interpret() -> None:
    nodes, edges = dot_labels(a_tree('⊢ a \\ "b" && c', "intro\n  h\t\\N"))
    assert nodes["0"] == r'"⊢ a \\ \"b\" &amp;&amp; c"'
    assert edges[0] == r'"intro ⏎   h\\t\\N"'


def test_dot_keeps_the_lines_of_the_goals() -> None:
    assert r'tooltip="h : p\l⊢ p → p"' in to_dot(a_tree())


@pytest.mark.parametrize("text", STRANGE)
def test_json_is_the_record_and_the_proof(text: str) -> None:
    tree = a_tree(text, text)
    to_json(tree).encode()
    document = json.loads(to_json(tree))
    assert document.pop("proof") == [text, "exact h"]
    assert document == to_record(tree)
    assert to_record(from_record(document)) == to_record(tree)


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_equal_trees_give_equal_text(format: str) -> None:
    tree = a_tree()
    assert FORMATS[format](tree) == FORMATS[format](from_record(to_record(tree)))


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_text_breaks_a_format(goal: str, tactic: str) -> None:
    tree = a_tree(goal, tactic)
    back = nx.parse_graphml(to_graphml(tree))
    assert (back.number_of_nodes(), back.number_of_edges()) == (3, 5)
    assert len(dot_labels(tree)[1]) == 5
    assert json.loads(to_json(tree))["proof"] == [tactic, "exact h"]
    for line in FORMATS["text"](tree).splitlines():
        assert line.isprintable()
