"""Training data from a corpus: short paths of judged proofs, and nothing that is held out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prover.corpus.store import Corpus
from prover.corpus.tables import Split
from prover.training.errors import NothingToLearn
from prover.training.steps import DETOUR, Lesson, Step, digest, read_lessons, steps_of
from prover.training.supervised import Supervised
from tests.corpus.examples import a_goal, a_verdict, an_outcome, record_attempt, record_proof
from tests.search.proof_graph import DONE, REFUSED, Graph
from tests.training.searches import grown, record

#   root ──step──→ half ──done──→ ∎
#     └────dead──→ end
PROOF: Graph = {"root": {"step": "half", "dead": "end", "wrong": REFUSED}, "half": {"done": DONE}, "end": {}}


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    with Corpus.open(f"sqlite:///{tmp_path}/prover.db") as opened:
        yield opened


def lessons(corpus: Corpus) -> dict[str, tuple[str, ...]]:
    return {lesson.goals[0].removeprefix("⊢ "): lesson.tactics for lesson in read_lessons(corpus)}


def test_the_steps_of_a_proof() -> None:
    assert steps_of(grown(PROOF), ["step", "done"]) == [Step(("⊢ root",), "step", 2), Step(("⊢ half",), "done", 1)]


@pytest.mark.parametrize("tactics", [["step"], ["done"], ["step", "done", "done"], ["dead"], ["wrong"]])
def test_what_is_no_proof_in_the_tree(tactics: list[str]) -> None:
    with pytest.raises(ValueError, match="the tree has no proof by"):
        steps_of(grown(PROOF), tactics)


def test_a_lesson_knows_what_its_goal_s_file_declares(corpus: Corpus) -> None:
    goal = a_goal("True", above="def double (n : Nat) := n + n\n")
    attempt = record_attempt(corpus, corpus.add_theorem(goal), an_outcome())
    corpus.record_proof(attempt, tactics=["rfl"], lean_source=goal.solved(("rfl",)), verdict=a_verdict())
    assert read_lessons(corpus) == [Lesson(("⊢ 1 = 1",), ("rfl",), frozenset({"double", "easy"}))]


def test_what_is_learned_of_a_search(corpus: Corpus) -> None:
    record(corpus, PROOF, "1 = 1")
    assert lessons(corpus) == {"root": ("step",), "half": ("done",)}


def test_only_short_ways_are_learned(corpus: Corpus) -> None:
    record(corpus, {"a": {"long": "b"}, "b": {"on": "c"}, "c": {"on": "d"}, "d": {"end": DONE}}, "1 = 1")
    assert lessons(corpus)["a"] == ("long",)
    record(corpus, {"a": {"detour": "c"}, "c": {"on": "d"}, "d": {"end": DONE}}, "2 = 2")
    assert lessons(corpus)["a"] == ("long", "detour"), f"{DETOUR} tactic more than the shortest way"
    record(corpus, {"a": {"straight": "d"}, "d": {"end": DONE}}, "3 = 3")
    record(corpus, {"a": {"also straight": "e"}, "e": {"end": DONE, "not seen": REFUSED}}, "4 = 4")
    assert lessons(corpus) == {
        "a": ("detour", "straight", "also straight"),
        "b": ("on",),
        "c": ("on",),
        "d": ("end",),
        "e": ("end",),
    }


def test_a_tactic_counts_by_the_shortest_way_that_it_begins(corpus: Corpus) -> None:
    record(corpus, {"a": {"go": "b"}, "b": {"on": "c"}, "c": {"on": "d"}, "d": {"end": DONE}}, "1 = 1")
    record(corpus, {"a": {"go": "d", "stay": "a"}, "d": {"end": DONE}}, "2 = 2")
    record(corpus, {"a": {"other": "d"}, "d": {"end": DONE}}, "3 = 3")
    assert lessons(corpus)["a"] == ("go", "other")


@pytest.mark.parametrize("split", [Split.VALIDATION, Split.TEST])
def test_a_held_out_theorem_is_not_used(corpus: Corpus, split: Split) -> None:
    record(corpus, PROOF, "1 = 1", split=split)
    assert lessons(corpus) == {}
    with pytest.raises(NothingToLearn, match="The corpus holds no proof to learn from: each is of a held-out theorem"):
        Supervised().read(corpus)


@pytest.mark.parametrize("split", [Split.TRAIN, Split.UNKNOWN])
def test_other_theorems_are_used(corpus: Corpus, split: Split) -> None:
    record(corpus, PROOF, "1 = 1", split=split)
    assert set(lessons(corpus)) == {"root", "half"}


def test_a_theorem_held_out_later_is_not_used_from_then_on(corpus: Corpus) -> None:
    record(corpus, PROOF, "1 = 1", split=Split.TRAIN)
    corpus.add_theorem(a_goal("1 = 1"), split=Split.TEST)
    assert lessons(corpus) == {}


def test_the_same_statement_under_another_name_and_in_another_file_is_held_out_too(corpus: Corpus) -> None:
    corpus.add_theorem(a_goal("1 = 1", name="hard", above="-- the benchmark\n"), split=Split.TEST)
    record(corpus, PROOF, "1 = 1", split=Split.TRAIN)
    record(corpus, {"other": {"rfl": DONE}}, "2 = 2", split=Split.TRAIN)
    assert lessons(corpus) == {"other": ("rfl",)}


def test_proofs_that_were_not_accepted_are_not_used(corpus: Corpus) -> None:
    record(corpus, PROOF, "1 = 1", judged=False)
    assert lessons(corpus) == {}


def test_a_proof_that_is_no_longer_accepted_is_not_used(corpus: Corpus) -> None:
    from search.lean.judge.verdict import Reason

    attempt = record_attempt(corpus, corpus.add_theorem(a_goal()))
    proof = record_proof(corpus, attempt)
    assert lessons(corpus) == {"1 = 1": ("rfl",)}
    corpus.record_verdict(proof, a_verdict(refused=next(iter(Reason))))
    assert lessons(corpus) == {}


def test_a_digest_tells_lists_apart() -> None:
    ways = [[["a", "b"]], [["a"], ["b"]], [["ab"]], [["b", "a"]], []]
    assert len({digest(way) for way in ways}) == len(ways)
    assert digest(["⊢"]) == digest(["⊢"])
