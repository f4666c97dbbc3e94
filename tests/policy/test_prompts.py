"""The prompt of a state, how it is shortened, and how a model's output becomes a tactic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prover.policy.prompts import PLAIN, PROMPT_FORMATS, PromptFormat, UnknownPromptFormat, prompt_format, suggestions
from search.policy import Suggestion

FORMAT = PROMPT_FORMATS[PLAIN]
FIRST = "case succ\nn : Nat\nf : Nat →\n  Nat\nih : f n = n\n⊢ f (n + 1) = n + 1"
SECOND = "p : Prop\n⊢ p ∨ True"
THIRD = "⊢ 1 = 1"


def within(length: int, *goals: str) -> str:
    """The goals as they are shown in a plain prompt of at most so many characters."""
    return FORMAT.fitting(goals, lambda prompt: len(prompt) <= length).removesuffix(FORMAT.after)


def shortened_once(*goals: str) -> str:
    return within(len(FORMAT.prompt(goals)) - 1, *goals)


@pytest.mark.parametrize(
    ("name", "prompt"),
    [
        ("plain", "⊢ a\n\n⊢ b\n---\n"),
        ("first-goal", "⊢ a\n+1\n---\n"),
        ("bfs-prover", "⊢ a\n\n⊢ b:::"),
        ("reprover", "⊢ a\n\n⊢ b"),
        (
            "internlm2-step-prover",
            "<|im_start|>user\nDECL theorem\nGOAL ⊢ a\n\n⊢ b\n<|im_end|>\n<|im_start|>assistant\nPROOFSTEP ",
        ),
        (
            "internlm2.5-step-prover",
            "---\nNAME: theorem\n\n---\nPROOF_BEFORE: \n\n---\nSTATE_BEFORE: ⊢ a\n\n⊢ b\n\n---\nTACTIC: ",
        ),
    ],
)
def test_the_formats(name: str, prompt: str) -> None:
    assert prompt_format(name).prompt(["⊢ a", "⊢ b"]) == prompt


def test_an_unknown_format() -> None:
    with pytest.raises(UnknownPromptFormat, match=r"There is no prompt format «chat»\. Choose one of: plain, "):
        prompt_format("chat")


def test_what_fits_is_shown_whole() -> None:
    assert within(1000, FIRST, SECOND, THIRD) == "\n\n".join([FIRST, SECOND, THIRD])


def test_the_last_goals_go_first() -> None:
    assert shortened_once(FIRST, SECOND, THIRD) == f"{FIRST}\n\n{SECOND}"
    assert shortened_once(FIRST, SECOND) == FIRST


def test_then_the_oldest_hypotheses_go_with_all_their_lines() -> None:
    without_case = "n : Nat\nf : Nat →\n  Nat\nih : f n = n\n⊢ f (n + 1) = n + 1"
    assert shortened_once(FIRST) == without_case
    assert shortened_once(without_case) == "f : Nat →\n  Nat\nih : f n = n\n⊢ f (n + 1) = n + 1"
    assert shortened_once("f : Nat →\n  Nat\n⊢ True") == "⊢ True"


def test_then_the_beginning_of_the_target_goes() -> None:
    target = "⊢ one ∧ two ∧ three ∧ four"
    assert shortened_once(target) == "⊢ … three ∧ four"
    assert within(len("⊢ …our\n---\n"), target) == "⊢ …our"


GOALS = st.lists(
    st.builds(
        lambda hypotheses, target: "\n".join([*hypotheses, f"⊢ {target}"]),
        st.lists(st.sampled_from(["n m : Nat", "h : n = m", "g : ∀ k,\n  k = k"])),
        st.text("abc ", min_size=1, max_size=12),
    ),
    min_size=1,
    max_size=3,
)


@given(GOALS, st.integers(min_value=len(FORMAT.prompt(["⊢ …x"])), max_value=120))
def test_a_prompt_that_can_be_made_to_fit_does(goals: list[str], length: int) -> None:
    prompt = FORMAT.fitting(goals, lambda prompt: len(prompt) <= length)
    assert len(prompt) <= length
    assert prompt.startswith("⊢ …") or set(prompt.removesuffix(FORMAT.after).split("\n")) <= set("\n\n".join(goals).split("\n"))


@given(GOALS, st.integers(min_value=12, max_value=120))
def test_no_more_goes_than_must(goals: list[str], length: int) -> None:
    def shown(most: int) -> int:
        return len(FORMAT.fitting(goals, lambda prompt: len(prompt) <= most))

    assert shown(length) <= shown(length + 1)


def test_when_nothing_fits_the_end_of_the_target_is_shown() -> None:
    assert within(0, FIRST, SECOND) == "⊢ …1"


@pytest.mark.parametrize(
    ("written", "tactic"),
    [
        ("simp", "simp"),
        ("  exact h\n", "exact h"),
        ("cases h with\n| inl h => exact h", "cases h with\n| inl h => exact h"),
        ("exact ⟨h₁, fun α ↦ h'⟩", "exact ⟨h₁, fun α ↦ h'⟩"),
        ("", None),
        (" \n ", None),
        ("simp\x1b[2J", None),
        ("simp\x00", None),
        ("sim\tp", None),
        ("simp\u202e", None),
        ("simp\ufffd", "simp\ufffd"),
    ],
)
def test_the_tactic_in_what_a_model_wrote(written: str, tactic: str | None) -> None:
    assert FORMAT.tactic(written) == tactic


@given(st.text())
def test_a_tactic_is_clean_and_stays_itself(written: str) -> None:
    tactic = FORMAT.tactic(written)
    if tactic is not None:
        assert tactic == tactic.strip() == FORMAT.tactic(tactic)
        assert all(line.isprintable() for line in tactic.split("\n"))


def test_a_stop_text_and_what_follows_it_is_no_part_of_the_tactic() -> None:
    format = PromptFormat(before="", after="", stop=("\n---", "<end>"))
    assert format.tactic("simp\n---\nNAME: next") == "simp"
    assert format.tactic("simp<end>rfl\n---") == "simp"
    assert format.tactic("<end>simp") is None


def test_suggestions_are_different_tactics_most_probable_first() -> None:
    sampled = [("rfl ", -3.0), ("simp", -2.0), ("rfl", -1.0), ("\x07", -0.1), ("omega", -4.0)]
    assert suggestions(FORMAT, sampled, 2) == [Suggestion("rfl", -1.0), Suggestion("simp", -2.0)]
