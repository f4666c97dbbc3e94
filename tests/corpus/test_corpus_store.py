"""The corpus returns what was stored, and derives statuses and splits from it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm.exc import DetachedInstanceError

from prover.corpus import store
from prover.corpus.errors import CorpusError
from prover.corpus.store import Corpus, TheoremStatus
from prover.corpus.tables import Split
from search.goal import Source
from search.lean.judge.verdict import Reason
from search.outcome import SearchOutcome, SearchStatus
from search.tree.invariants import check_invariants
from search.tree.record import from_record, to_record
from tests.corpus.examples import a_goal, a_verdict, an_outcome, record_attempt, record_proof


def test_a_theorem_added_repeatedly_is_stored_once(corpus: Corpus) -> None:
    first = corpus.add_theorem(a_goal(), family="easy")
    assert corpus.add_theorem(a_goal(), family="renamed") == first
    assert [theorem.family for theorem in corpus.theorems()] == ["easy"]


def test_the_same_statement_in_another_context_is_another_theorem(corpus: Corpus) -> None:
    one, two = corpus.add_theorems([a_goal(), a_goal(above="prelude\naxiom any : 1 = 1\n")])
    assert one != two
    assert corpus.theorem(one).statement_digest == corpus.theorem(two).statement_digest


def test_a_goal_comes_back_as_it_was_added(corpus: Corpus) -> None:
    goal = a_goal("∀ p : Prop, p → p")
    assert corpus.goal(corpus.add_theorem(goal)) == goal


def test_many_theorems_are_added_at_once(corpus: Corpus) -> None:
    goals = [a_goal(f"{n} = {n}", name=f"easy{n}") for n in range(20)]
    ids = corpus.add_theorems([*goals, goals[3]])
    assert len(set(ids)) == 20 and ids[20] == ids[3]
    assert [theorem.name for theorem in corpus.theorems()] == [goal.name for goal in goals]


@pytest.mark.parametrize(
    ("declared", "holds"),
    [
        ([], Split.UNKNOWN),
        ([Split.UNKNOWN], Split.UNKNOWN),
        ([Split.UNKNOWN, Split.TRAIN], Split.TRAIN),
        ([Split.TRAIN, Split.TEST], Split.TEST),
        ([Split.TEST, Split.VALIDATION, Split.TRAIN], Split.TEST),
    ],
)
def test_a_split_only_becomes_stricter(corpus: Corpus, declared: list[Split], holds: Split) -> None:
    theorem = corpus.add_theorem(a_goal())
    for split in declared:
        corpus.add_theorem(a_goal(), split=split)
    assert corpus.theorem(theorem).split is holds


def test_an_attempt_keeps_the_whole_tree(corpus: Corpus) -> None:
    outcome = an_outcome()
    before = datetime.now(UTC)
    attempt = corpus.attempt(record_attempt(corpus, corpus.add_theorem(a_goal()), outcome))
    assert attempt.tree is not None and outcome.tree is not None
    tree = from_record(attempt.tree)
    check_invariants(tree)
    assert to_record(tree) == to_record(outcome.tree)
    assert tree.proof() == ("rfl",)
    assert (attempt.status, attempt.expansions, attempt.seconds) == (SearchStatus.PROVED, 1, 0.5)
    assert (attempt.max_expansions, attempt.max_seconds) == (100, None)
    assert attempt.theorem.name == "easy"
    assert before <= attempt.created <= datetime.now(UTC)


def test_an_attempt_for_which_lean_never_opened_the_goal_has_no_tree(corpus: Corpus) -> None:
    theorem = corpus.add_theorem(a_goal())
    outcome = SearchOutcome(a_goal(), SearchStatus.GIVEN_UP, "Lean does not start.", None, 0.1)
    attempt = corpus.attempt(record_attempt(corpus, theorem, outcome))
    assert (attempt.tree, attempt.reason, attempt.expansions) == (None, "Lean does not start.", 0)


@pytest.mark.parametrize("message", ["a\0b", "\ud800", "日本 ⊢ ∀", "\x1b[31m", "'; DROP TABLE theorem; --"])
def test_any_message_can_be_stored(corpus: Corpus, message: str) -> None:
    theorem = corpus.add_theorem(a_goal())
    outcome = dataclasses.replace(an_outcome(message=message), reason=message)
    attempt = corpus.attempt(record_attempt(corpus, theorem, outcome))
    assert outcome.tree is not None and attempt.tree == to_record(outcome.tree)
    assert attempt.reason == message.replace("\0", "\ufffd").replace("\ud800", "\ufffd")


def test_lists_of_attempts_come_newest_first_and_without_trees(corpus: Corpus) -> None:
    one, other = corpus.add_theorems([a_goal(), a_goal("2 = 2")])
    ids = [record_attempt(corpus, theorem) for theorem in (one, other, one)]
    assert [attempt.id for attempt in corpus.latest_attempts(2)] == [ids[2], ids[1]]
    assert [attempt.id for attempt in corpus.latest_attempts(9, theorem_id=one)] == [ids[2], ids[0]]
    with pytest.raises(DetachedInstanceError):
        _ = corpus.latest_attempts(1)[0].tree


def test_a_proof_comes_with_all_that_was_checked(corpus: Corpus) -> None:
    theorem = corpus.add_theorem(a_goal())
    record_proof(corpus, record_attempt(corpus, theorem))
    [proof] = corpus.proofs(theorem)
    [verdict] = proof.verdicts
    assert proof.stands and proof.tactics == ["rfl"] and proof.attempt.theorem.id == theorem
    assert proof.lean_source == "prelude\ntheorem easy : 1 = 1 := by\n  rfl\n"
    assert (verdict.tier, verdict.axioms, verdict.checks) == (
        "replayed",
        ["propext"],
        ["statement", "kernel", "axioms"],
    )
    assert (verdict.lean_version, verdict.lean_commit[:7], verdict.library[:7]) == ("4.35.0", "eb6cafb", "5f70bf1")
    assert verdict.confinement == "landlock"


def test_what_the_judge_refused_is_not_recorded_as_a_proof(corpus: Corpus) -> None:
    theorem = corpus.add_theorem(a_goal())
    attempt = record_attempt(corpus, theorem)
    with pytest.raises(ValueError, match="other_statement"):
        corpus.record_proof(attempt, tactics=["rfl"], lean_source="", verdict=a_verdict(refused=Reason.OTHER_STATEMENT))
    assert corpus.proofs(theorem) == []


def test_the_status_of_a_theorem_follows_from_its_attempts_and_the_newest_verdict(corpus: Corpus) -> None:
    untried, tried, proved = corpus.add_theorems([a_goal(f"{n} = {n}") for n in range(3)])

    def by_status() -> dict[TheoremStatus, list[int]]:
        return {standing: [theorem.id for theorem in corpus.theorems(standing)] for standing in TheoremStatus}

    record_attempt(corpus, tried, an_outcome(proved=False))
    proof = record_proof(corpus, record_attempt(corpus, proved))
    assert by_status() == {TheoremStatus.PROVED: [proved], TheoremStatus.OPEN: [tried], TheoremStatus.UNTRIED: [untried]}

    corpus.record_verdict(proof, a_verdict(refused=Reason.DOES_NOT_CHECK))
    assert by_status() == {TheoremStatus.PROVED: [], TheoremStatus.OPEN: [tried, proved], TheoremStatus.UNTRIED: [untried]}
    assert [p.stands for p in corpus.proofs(proved)] == [False]

    corpus.record_verdict(proof, a_verdict())
    assert by_status() == {TheoremStatus.PROVED: [proved], TheoremStatus.OPEN: [tried], TheoremStatus.UNTRIED: [untried]}
    assert [v.accepted for v in corpus.proofs(proved)[0].verdicts] == [True, False, True]


def test_theorems_of_a_family(corpus: Corpus) -> None:
    corpus.add_theorem(a_goal(), family="arithmetic")
    logic = corpus.add_theorem(a_goal("True"), family="logic")
    assert [theorem.id for theorem in corpus.theorems(family="logic")] == [logic]
    assert corpus.theorems(TheoremStatus.PROVED, family="logic") == []


def test_training_reads_each_tree_with_its_accepted_proofs(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_CHUNK", 2)
    one, two = corpus.add_theorems([a_goal(), a_goal("2 = 2")], split=Split.TRAIN)
    failed = record_attempt(corpus, one, an_outcome(proved=False))
    record_attempt(corpus, one, SearchOutcome(a_goal(), SearchStatus.GIVEN_UP, "Lean does not start.", None, 0.1))
    proved, twice, refused = (record_attempt(corpus, theorem) for theorem in (two, one, two))
    proofs = [record_proof(corpus, attempt) for attempt in (twice, proved, twice, refused)]
    corpus.record_verdict(proofs[3], a_verdict(refused=Reason.DOES_NOT_CHECK))

    searches = list(corpus.attempts_with_trees())
    assert [(theorem.id, attempt.id, [proof.id for proof in standing]) for theorem, attempt, standing, _ in searches] == [
        (one, failed, []),
        (two, proved, [proofs[1]]),
        (one, twice, [proofs[0], proofs[2]]),
        (two, refused, []),
    ]
    for search in searches:
        assert search.theorem.split is Split.TRAIN
        assert search.attempt.tree == corpus.attempt(search.attempt.id).tree
        assert all(proof.tactics == ["rfl"] for proof in search.proofs)


def test_training_reads_what_is_recorded_meanwhile(corpus: Corpus) -> None:
    theorem = corpus.add_theorem(a_goal())
    assert list(corpus.attempts_with_trees()) == []
    first = record_attempt(corpus, theorem)
    searches = corpus.attempts_with_trees()
    assert next(searches).attempt.id == first
    second = record_attempt(corpus, theorem)
    assert [search.attempt.id for search in searches] == [second]


def test_a_statement_is_held_out_in_every_context(corpus: Corpus) -> None:
    assert corpus.held_out_statements() == set()
    elsewhere = "prelude\naxiom any : 1 = 1\n"
    corpus.add_theorem(a_goal("1 = 1"), split=Split.TRAIN)
    corpus.add_theorem(a_goal("1 = 1", above=elsewhere), split=Split.TEST)
    corpus.add_theorem(a_goal("2 = 2"), split=Split.VALIDATION)
    corpus.add_theorem(a_goal("2 = 2"), split=Split.TEST)
    corpus.add_theorem(a_goal("3 = 3"), split=Split.TRAIN)
    corpus.add_theorem(a_goal("4 = 4"))
    digests = {theorem.statement: theorem.statement_digest for theorem in corpus.theorems()}
    assert corpus.held_out_statements() == {digests["1 = 1"], digests["2 = 2"]}


def test_missing_rows_are_reported(corpus: Corpus) -> None:
    with pytest.raises(CorpusError, match=r"holds no theorem 7\. Check the number"):
        record_attempt(corpus, 7)
    with pytest.raises(CorpusError, match="holds no theorem 7"):
        corpus.goal(7)
    with pytest.raises(CorpusError, match="holds no attempt 7"):
        record_proof(corpus, 7)
    with pytest.raises(CorpusError, match="holds no attempt 7"):
        corpus.attempt(7)
    with pytest.raises(CorpusError, match="holds no proof 7"):
        corpus.record_verdict(7, a_verdict())


def test_the_corpus_is_there_when_opened_again(url: str) -> None:
    with Corpus.open(url) as corpus:
        theorem = corpus.add_theorem(a_goal())
        record_proof(corpus, record_attempt(corpus, theorem))
    with Corpus.open(url) as corpus:
        assert corpus.goal(theorem) == a_goal()
        assert len(corpus.proofs(theorem)) == 1


def test_a_goal_without_a_file_has_none(corpus: Corpus) -> None:
    goal = a_goal()
    loose = dataclasses.replace(goal, source=Source(goal.source.text))
    assert corpus.goal(corpus.add_theorem(loose)).source.path is None
