"""What a Lean file declares to be its split, and that its theorems come into the corpus with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from prover.corpus.splits import add_with_declared_splits, declared_split
from prover.corpus.store import Corpus
from prover.corpus.tables import Split
from search.goal import Source
from tests.corpus.examples import a_goal

GOALS = Path(__file__).parents[2] / "lean_project" / "Goals"


def declared(text: str) -> str:
    return declared_split(Source(text)).value


def test_every_goals_file_declares_its_split() -> None:
    splits = {file.relative_to(GOALS).as_posix(): declared(file.read_text("utf-8")) for file in GOALS.rglob("*.lean")}
    assert splits.pop("Demo.lean") == "unknown"
    assert len(splits) > 20
    for name, split in splits.items():
        assert split == {"Validation.lean": "validation", "Test.lean": "test"}.get(name.rpartition("/")[2], "train"), name


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_a_line_of_the_first_module_comment(split: str) -> None:
    assert declared(f"/-!\n# Lists\n\n  split: {split} \n-/\ntheorem a : 1 = 1 := sorry\n") == split


@pytest.mark.parametrize(
    "text",
    [
        "",
        "theorem a : 1 = 1 := sorry\n",
        "/-!\nsplit: demo\n-/",
        "/-!\nsplit: Test\n-/",
        "/-!\nsplit: test or train\n-/",
        "/-!\nThis is our split: test\n-/",
        "/- split: test -/",
        "/-\nsplit: test\n-/",
        "/--\nsplit: test\n-/",
        "-- split: test",
        "/-! # Lists -/\n/-!\nsplit: test\n-/",
        "/-! # Lists -/\nsplit: test\n",
    ],
)
def test_other_text_declares_no_split(text: str) -> None:
    assert declared(text) == "unknown"


@pytest.mark.parametrize(
    "above",
    [
        "/- Copyright. /-! Nested:\nsplit: train\n-/ -/\nimport Lean\n",
        "/- one /- two -/ /-!\nsplit: train\n-/ three -/\n",
        '/-- A quote: " -/\ndef one := 1\n',
        "-- not yet: /-!\n",
        '#eval "/-!\\"\nsplit: train"\n',
        "def quote := '\"'\ndef escaped := '\\''\n",
        "def x' := 1\ndef y' := 2\n",
    ],
)
def test_what_only_looks_like_the_first_module_comment(above: str) -> None:
    assert declared(f"{above}/-! # Real\nsplit: test\n-/\n") == "test"


def test_a_comment_within_the_comment_belongs_to_it() -> None:
    assert declared("/-! /- an aside -/\nsplit: test\n-/") == "test"


def test_the_strictest_counts() -> None:
    assert declared("/-!\nsplit: test\nsplit: train\n-/") == "test"


def test_line_ends_of_other_systems() -> None:
    assert declared("/-!\r\nsplit: validation\r\n-/\r\n") == "validation"


def test_an_unclosed_comment() -> None:
    assert declared("/-!\nsplit: test\n") == "test"


def test_theorems_come_into_the_corpus_with_the_split_of_their_file(corpus: Corpus) -> None:
    train, test, none = ("/-!\nsplit: train\n-/\n", "/-!\nsplit: test\n-/\n", "")
    goals = [a_goal(f"{n} = {n}", above=above) for n, above in enumerate([train, train, none, test])]
    ids = add_with_declared_splits(corpus, goals)
    assert list(ids) == goals
    assert [corpus.theorem(ids[goal]).split for goal in goals] == [Split.TRAIN, Split.TRAIN, Split.UNKNOWN, Split.TEST]
    assert [corpus.goal(ids[goal]) for goal in goals] == goals
