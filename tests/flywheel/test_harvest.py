"""Further proofs in search trees: which are found, and that the judge decides about them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from hypothesis import given

from prover.corpus.store import Corpus
from prover.flywheel.harvest import candidates, harvest, other_proofs
from search.goal import Goal, Source
from search.lean.judge.judge import Judge
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.scripted.policy import ScriptedPolicy
from search.search_many import search_many
from search.settings import Budget, SearchSettings
from tests.corpus.examples import a_verdict, an_outcome, record_attempt
from tests.search.proof_graph import DONE, Graph, graphs, replays
from tests.training.searches import grown

#   root ──→ a ──→ done
#     │ └─→ b ──┘    ↑
#     └──────────────┘  also at once; and c, by which it takes two more
SEVERAL: Graph = {
    "root": {"at once": DONE, "by a": "a", "by b": "b", "by c": "c", "circle": "root"},
    "a": {"end": DONE, "finish": DONE},
    "b": {"over": "a"},
    "c": {"over": "b"},
}

GOALS = """theorem both (p q : Prop) (h : p ∧ q) : q ∧ p := by
  sorry

theorem sum (n m : Nat) : n + m = m + n := by
  sorry
"""


def test_each_proof_has_a_tactic_that_the_others_lack_and_none_makes_a_long_detour() -> None:
    assert set(other_proofs(grown(SEVERAL), 100)) == {
        ("at once",),
        ("by a", "end"),
        ("by a", "finish"),
        ("by b", "over", "end"),
        ("by c", "over", "over", "end"),
    }


def test_the_nearest_the_root_come_first() -> None:
    assert other_proofs(grown(SEVERAL), 2) == [("at once",), ("by a", "end")]


@given(graphs())
def test_all_of_them_are_proofs(graph: Graph) -> None:
    assert all(replays(graph, tactics) for tactics in other_proofs(grown(_reachable(graph)), 100))


def _reachable(graph: Graph) -> Graph:
    """Its states in the order in which a search comes to them."""
    found = [next(iter(graph))]
    for key in found:
        found += dict.fromkeys(o for o in graph[key].values() if isinstance(o, str) and o not in found)
    return {key: graph[key] for key in found}


async def test_what_the_judge_accepts_is_kept_and_not_judged_again(toolchain: Toolchain, tmp_path: Path) -> None:
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as corpus:
        await _prove(corpus, toolchain, Source(GOALS, Path("Goals.lean")))
        waiting = list(candidates(corpus, 40))
        assert len(waiting) > 5
        came = [verdict async for verdict in harvest(corpus, Judge(toolchain), 40, judges=2)]
        assert [verdict.accepted for verdict in came] == [True] * len(waiting)
        assert list(candidates(corpus, 40)) == []
        proofs = [proof for theorem in corpus.theorems() for proof in corpus.proofs(theorem.id)]
        assert {tuple(proof.tactics) for proof in proofs} >= {candidate.tactics for candidate in waiting}


async def test_a_false_proof_is_not_kept_and_spoils_no_other(toolchain: Toolchain, tmp_path: Path) -> None:
    """A manipulated tree: its proofs are judged like all others."""
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as corpus:
        outcomes = await _prove(corpus, toolchain, Source(GOALS, Path("Goals.lean")))
        false: Graph = {"root": {"rfl": DONE, "sorry": DONE, "exact absurd": DONE}}
        goal = next(goal for goal in outcomes if goal.name == "both")
        theorem_id = next(theorem.id for theorem in corpus.theorems() if theorem.name == "both")
        tampered = dataclasses.replace(an_outcome(goal=goal), tree=grown(false))
        attempt_id = record_attempt(corpus, theorem_id, tampered)
        corpus.record_proof(attempt_id, tactics=["rfl"], lean_source="", verdict=a_verdict())
        honest = len([c for c in candidates(corpus, 40) if c.attempt_id != attempt_id])
        came = [verdict async for verdict in harvest(corpus, Judge(toolchain), 40, judges=2)]
        assert sum(verdict.accepted for verdict in came) == honest
        assert {tuple(c.tactics) for c in candidates(corpus, 40)} == {("sorry",), ("exact absurd",)}


async def _prove(corpus: Corpus, toolchain: Toolchain, source: Source) -> list[Goal]:
    """Stores what the scripted policy finds, as if the judge had accepted it."""
    async with LeanPool(toolchain, 1) as pool:
        goals = list((await pool.read(source)).goals)
        async for outcome in search_many(
            goals, pool.session, ScriptedPolicy(), SearchSettings(Budget(expansions=20, after_proof=1)), 1
        ):
            attempt_id = record_attempt(corpus, corpus.add_theorem(outcome.goal), outcome)
            assert outcome.proof is not None
            proved = outcome.goal.solved(outcome.proof)
            corpus.record_proof(attempt_id, tactics=outcome.proof, lean_source=proved, verdict=a_verdict())
    return goals
