"""Examples: a small theorem, an outcome of its search, verdicts, and a folder that stands for a model."""

from __future__ import annotations

import os
from pathlib import Path

from prover.corpus.checkpoints import folder_digest
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole
from search.goal import Goal, Source, Span
from search.lean.judge.verdict import Reason, Verdict
from search.outcome import SearchOutcome, SearchStatus
from search.policy import Suggestion
from search.session import ErrorKind, LeanError, ProofFinished, TacticResult, TacticState
from search.settings import Budget, SearchSettings
from search.tree.nodes import START, Timing
from search.tree.search_tree import SearchTree

SETTINGS = SearchSettings(Budget(expansions=100, seconds=None), priority="length_normalised")


def a_goal(statement: str = "1 = 1", *, name: str = "easy", above: str = "prelude\n") -> Goal:
    start = f"{above}theorem {name} : {statement} := "
    source = Source(f"{start}by sorry\n", Path("Goals/Easy.lean"))
    hole = len(start.encode())
    return Goal(name, statement, source, Span(hole, hole + len("by sorry")), hole + len("by sorry"))


def an_outcome(*, proved: bool = True, message: str = "unknown tactic", goal: Goal | None = None) -> SearchOutcome:
    tree = SearchTree(TacticState(0, ("⊢ 1 = 1",), "1 = 1", coupled=False))
    tried: list[tuple[Suggestion, TacticResult]] = [
        (Suggestion("intro x", -0.2), LeanError(ErrorKind.ELABORATION, message)),
        *([(Suggestion("rfl", -0.7), ProofFinished())] if proved else []),
    ]
    tree.expand(tree.root, START, Timing(0.01, 0.02, 0.03), tried)
    status = SearchStatus.PROVED if proved else SearchStatus.EXHAUSTED
    return SearchOutcome(goal or a_goal(), status, "as it came", tree, seconds=0.5)


def a_verdict(refused: Reason | None = None) -> Verdict:
    return Verdict(
        accepted=refused is None,
        reason=refused,
        axioms=("propext",),
        lean_version="4.35.0",
        lean_commit="eb6cafb7290e8bd5f2937522d8d804f58f02bafc",
        library="5f70bf18a086007016e948b04aed3b82103a36be",
        confinement="landlock",
        checks=("statement", "kernel", "axioms"),
    )


def record_attempt(corpus: Corpus, theorem_id: int, outcome: SearchOutcome | None = None) -> int:
    return corpus.record_attempt(
        theorem_id,
        outcome or an_outcome(),
        settings=SETTINGS,
        policy="scripted",
        policy_options={"seed": 0},
        critic=None,
        library="5f70bf18a086007016e948b04aed3b82103a36be",
        lean_version="4.35.0",
    )


def record_proof(corpus: Corpus, attempt_id: int) -> int:
    return corpus.record_proof(attempt_id, tactics=["rfl"], lean_source=a_goal().solved(("rfl",)), verdict=a_verdict())


def a_checkpoint(folder: Path) -> Path:
    """A folder with what passes for a model, of other weights in each folder of another name."""
    (folder / "tokenizer").mkdir(parents=True)
    (folder / "weights.bin").write_bytes(os.fsencode(folder.name) * 1000)
    (folder / "tokenizer" / "words.json").write_text("[]")
    return folder


def add_model(
    corpus: Corpus, folder: Path, *, role: ModelRole = ModelRole.POLICY, method: str = "init", parent: int | None = None
) -> int:
    digest = folder_digest(a_checkpoint(folder))
    return corpus.models.add(role, method, folder, digest, parent=parent, base="" if parent else "tiny")
