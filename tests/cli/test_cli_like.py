"""An attempt repeated from its row gives the same tree, and the row contains its settings."""

from __future__ import annotations

from pathlib import Path

from prover.corpus.store import Corpus
from prover.training.new_model import create
from search.tree.record import without_times
from tests.cli.command import prover
from tests.cli.conftest import Write

GOALS = """
theorem rotate (p q r : Prop) (h : p ∧ q ∧ r) : r ∧ p ∧ q := by
  sorry

theorem never (p q : Prop) (h : p ∨ q) : p ∧ q := by
  sorry
"""


def trees_are_equal(db: str, one: int, other: int) -> bool:
    with Corpus.open(db) as corpus:
        return without_times(corpus.attempt(one).tree) == without_times(corpus.attempt(other).tree)


def test_the_scripted_search_is_repeated_exactly(lean_file: Write, db: str) -> None:
    asked = ("--max-expansions", "12", "--explore", "3", "--priority", "cumulative", "--workers", "1")
    assert prover("prove", lean_file(GOALS), "--db", db, *asked).status == 1
    Path(lean_file("-- The file is not needed any more.\n"))
    for attempt in (1, 2):
        said = prover("prove", "--like", str(attempt), "--db", db, "--json")
        [goal] = said.json["goals"]
        assert f"Attempt {goal['attempt']} has the tree of attempt {attempt}." in said.err
        assert said.json["same_tree"] is True
        assert trees_are_equal(db, attempt, goal["attempt"])
    shown = prover("tree", "show", "3", "--db", db).out
    assert (
        "scripted, device auto, seed 0, best_first by cumulative, 24 suggestions, 12 expansions, 3 more after a proof, "
        "Lean 4.35.0, library " in shown
    )


def test_a_model_search_is_repeated_exactly_although_another_version_is_in_use(lean_file: Write, db: str, tmp_path: Path) -> None:
    goals = lean_file(GOALS)
    assert prover("prove", goals, "--db", db, "--max-expansions", "2").status == 1  # a tokenizer has something to learn from
    with Corpus.open(db) as corpus:
        first, second = (create(corpus, "nano", tmp_path / "models", seed=seed) for seed in (0, 1))
        corpus.models.promote(first.id)
    asked = ("--policy", "model", "--device", "cpu", "--seed", "5", "--max-expansions", "2")
    assert prover("prove", goals, "--db", db, *asked).status == 1
    with Corpus.open(db) as corpus:
        corpus.models.promote(second.id)
        assert corpus.attempt(3).policy == f"model:{first.id}"
    said = prover("prove", "--like", "3", "--db", db, "--json")
    [goal] = said.json["goals"]
    assert trees_are_equal(db, 3, goal["attempt"])
    assert f"Attempt {goal['attempt']} has the tree of attempt 3." in said.err


def test_attempts_that_cannot_be_repeated(lean_file: Write, db: str) -> None:
    assert prover("prove", lean_file(GOALS), "--db", db, "--max-expansions", "1").status == 1
    for wrong, error_text in (
        (("--like", "9"), "no attempt 9"),
        ((), "There is nothing to prove. Name Lean files, or an attempt with --like."),
        (("--like", "1", str(lean_file(GOALS))), "An attempt is repeated as it was, without files."),
        (("--like", "1", "--max-expansions", "200"), "An attempt is repeated as it was, without --max-expansions."),
        (("--like", "1", "--policy", "nonsense"), "An attempt is repeated as it was, without --policy."),
    ):
        said = prover("prove", *wrong, "--db", db)
        assert said.status == 2
        assert error_text in said.error_text


def test_unknown_strategies_and_priorities(lean_file: Write, db: str) -> None:
    goals = lean_file(GOALS)
    said = prover("prove", goals, "--db", db, "--strategy", "worst_first")
    assert said.status == 2 and "There is no strategy 'worst_first': choose one of best_first." in said.error_text
    said = prover("prove", goals, "--db", db, "--priority", "critic")
    assert said.status == 2 and "This priority needs a critic" in said.error_text
