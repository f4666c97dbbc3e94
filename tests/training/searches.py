"""Searches whose trees are drawn as graphs, in a corpus, as if a judge had accepted their proofs; and a tiny model for them."""

from __future__ import annotations

from pathlib import Path

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelVersion, Split
from prover.training.new_model import create
from search.outcome import SearchOutcome, SearchStatus
from search.policy import Suggestion
from search.session import TacticState
from search.tree.invariants import check_invariants
from search.tree.nodes import Timing
from search.tree.search_tree import SearchTree
from tests.corpus.examples import a_goal, a_verdict, record_attempt
from tests.search.proof_graph import DONE, HANGS, LOST, REFUSED, Graph

EVERY_KIND: Graph = {
    "root": {
        "step": "near",
        "refused": REFUSED,
        "hangs": HANGS,
        "not tried": LOST,
        "circle": "root",
        "other way": "also near",
        "dead end": "dead",
        "astray": "far",
        "unseen": "waiting",
    },
    "near": {"done": DONE, "refused": REFUSED},
    "also near": {"longer": "near"},
    "dead": {},
    "far": {"onward": "waiting too"},
}
"""A graph with every kind of result. All states on the left are expanded."""


def grown(graph: Graph) -> SearchTree:
    """The tree of a search that expanded the graph's states in their order."""
    tree = SearchTree(_state(next(iter(graph))))
    for key, tactics in graph.items():
        node = tree.find(key)
        assert node is not None
        tried = [
            (Suggestion(tactic, -1.0 - rank), _state(outcome) if isinstance(outcome, str) else outcome)
            for rank, (tactic, outcome) in enumerate(tactics.items())
        ]
        tree.expand(node, node.route, Timing(0.0, 0.0, 0.0), tried)
    check_invariants(tree)
    return tree


def record(corpus: Corpus, graph: Graph, statement: str, *, split: Split = Split.UNKNOWN, judged: bool = True) -> None:
    """Stores a search for the theorem of this statement, and its proof, if it has one and the judge is to accept it."""
    goal, tree = a_goal(statement), grown(graph)
    proof = tree.proof()
    status = SearchStatus.EXHAUSTED if proof is None else SearchStatus.PROVED
    outcome = SearchOutcome(goal, status, "as it came", tree, seconds=0.5)
    attempt_id = record_attempt(corpus, corpus.add_theorem(goal, split=split), outcome)
    if judged and proof is not None:
        corpus.record_proof(attempt_id, tactics=proof, lean_source=goal.solved(proof), verdict=a_verdict())


def record_many(corpus: Corpus, count: int) -> None:
    """So many theorems that are alike: a state with «False» in it leads nowhere, as does the tactic «exfalso»."""
    for i in range(count):
        whole, half, wrong = f"P{i} ∧ Q", f"P{i}", f"P{i} → False"
        graph: Graph = {
            whole: {"constructor": half, "exfalso": wrong, "omega": REFUSED},
            half: {"assumption": DONE, "exfalso": wrong, "omega": REFUSED},
            wrong: {"intro h": f"False {i}"},
            f"False {i}": {},
        }
        record(corpus, graph, whole)


def a_model(corpus: Corpus, models: Path) -> ModelVersion:
    """The smallest policy, of random weights."""
    return create(corpus, "nano", models, seed=0)


def _state(key: str) -> TacticState:
    return TacticState(0, (f"⊢ {key}",), key, coupled=False)
