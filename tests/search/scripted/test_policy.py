"""The scripted policy: what it proposes for goals as Lean prints them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.policy import Suggestion, ranked
from search.scripted.policy import ScriptedPolicy, suggest
from search.session import TacticState

LEFT_INVERSE = "α : Type\nf g : α → α\nx y : α\nh : ∀ (x : α), g (f x) = x\nk : f x = f y\n⊢ x = y"


def tactics(goal: str, n: int = 64) -> list[str]:
    return [suggestion.tactic for suggestion in suggest([goal], n)]


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        ("p q : Prop\nhp : p\nhq : q\n⊢ q", "exact hq"),
        ("p q : Prop\nhp : p\nhq : q\n⊢ p ∧ q", "exact ⟨hp, hq⟩"),
        ("p q : Prop\nhq : q\n⊢ p ∨ q", "exact Or.inr hq"),
        ("p q : Prop\nhp : p\nhn : ¬p\n⊢ q", "exact absurd hp hn"),
        ("p q : Prop\nhp : p\nf : p → q\n⊢ q", "exact f hp"),
        ("p : Prop\nh : False\n⊢ p", "exact h.elim"),
        ("⊢ True", "trivial"),
        ("p q : Prop\n⊢ p → q → p", "intro h h1"),
        ("⊢ ∀ (n m : Nat), n + m = m + n", "intro n m"),
        ("p q : Prop\n⊢ p ∧ q ↔ q ∧ p", "constructor <;> intro h"),
        ("p q r : Prop\nh : p ∧ q\n⊢ r", "obtain ⟨h1, h2⟩ := h"),
        ("p q r : Prop\nh : p ∨ q\n⊢ r", "cases h with | inl h1 => ?_ | inr h1 => ?_"),
        ("r : Prop\nP : Nat → Prop\nh : ∃ n, P n\n⊢ r", "obtain ⟨x, h1⟩ := h"),
        ("n m : Nat\n⊢ n * m = m * n", "rfl"),
    ],
)
def test_the_first_thought(goal: str, tactic: str) -> None:
    assert tactics(goal)[0] == tactic


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        ("n : Nat\n⊢ 0 + n = n", "induction n with | zero => ?_ | succ n ih => ?_"),
        ("α : Type\nl m : List α\n⊢ l ++ m = m", "induction l with | nil => ?_ | cons x xs ih => ?_"),
        ("n m : Nat\n⊢ n + m = m", "induction m generalizing n with | zero => ?_ | succ m ih => ?_"),
        ("n : Nat\nih : 0 + n = n\n⊢ 0 + (n + 1) = n + 1", "rw [Nat.add_succ, ih]"),
        ("a b : Nat\nh : a = b\n⊢ b = a", "exact h.symm"),
        ("a b : Nat\nh : a = b\n⊢ b = a", "rw [← h]"),
        ("a b : Nat\nh : a = b\n⊢ b = a", "subst h"),
        ("a b c : Nat\nh1 : a ≤ b\nh2 : b ≤ c\n⊢ a ≤ c", "apply Nat.le_trans h1"),
        ("a b c : Nat\n⊢ a + b + c = c + b + a", "simp [Nat.add_comm, Nat.add_assoc, Nat.add_left_comm]"),
        ("a b : Nat\n⊢ a + b = b + a", "rw [Nat.add_comm a b]"),
        ("b : Bool\n⊢ (!!b) = b", "cases b <;> rfl"),
        ("α : Type\no : Option α\n⊢ o = o", "cases o with | none => ?_ | some x => ?_"),
        ("α : Type\na : α\n⊢ ∃ x, x = a", "refine ⟨a, ?_⟩"),
        ("α : Type\nP Q : α → Prop\na : α\nh : ∀ (x : α), P x → Q x\nha : P a\n⊢ Q a", "apply h"),
        ("α : Type\nP Q : α → Prop\na : α\nh : ∀ (x : α), P x → Q x\nha : P a\n⊢ Q a", "have h1 := h _ ha"),
        ("p : Prop\n⊢ p ∨ ¬p", "exact Classical.em _"),
        ("p q : Prop\nh : ¬(p ∨ q)\n⊢ ¬p", "obtain ⟨h1, h2⟩ := not_or.mp h"),
        ("p q : Prop\n⊢ ((p → q) → p) → p", "by_cases h : p"),
        ("α β : Type\nf g : α → β\nh : ∀ (x : α), f x = g x\n⊢ f = g", "funext x"),
        ("p : Prop\ninst✝ : Decidable p\n⊢ (if p then 1 else 2) < 3", "split <;> omega"),
        ("n : Nat\n⊢ double n = n + n", "unfold double"),
        ("t : Tree\n⊢ t.mirror.mirror = t", "induction t <;> simp_all [Tree.mirror]"),
        ("p q : Prop\nh✝¹ : p\nh✝ : q\n⊢ q", "rename_i h h1"),
        ("p q r : Prop\nf : p → q → r\nhp : p\n⊢ r", "specialize f hp"),
        ("f : Nat → Nat\n⊢ Injective f", "intro x y h"),
        ("n : Nat\nh : Even n\n⊢ Even (n + 2)", "simp only [Even] at *"),
        (LEFT_INVERSE, "rw [← h x]"),
        (LEFT_INVERSE, "simpa [*] using congrArg g k"),
    ],
)
def test_among_its_thoughts(goal: str, tactic: str) -> None:
    assert tactic in tactics(goal)


def test_new_names_are_accessible_and_not_in_use() -> None:
    goal = "p q : Prop\nh h1 : p\nx : Nat\n⊢ ∀ (x : Nat), q → p"
    assert "intro x1 h2" in tactics(goal)


def test_decide_is_for_statements_without_variables() -> None:
    closed, open_ = tactics("⊢ 2 + 2 = 4"), tactics("n : Nat\n⊢ n + 2 = 4")
    assert closed.index("decide") < 5
    assert "decide" not in open_[:30]


def test_structure_comes_before_search() -> None:
    found = tactics("p q r : Prop\nh : p ∧ (q ∨ r)\n⊢ p ∧ q ∨ p ∧ r")
    assert found.index("obtain ⟨h1, h2⟩ := h") < found.index("left") < found.index("by_cases h1 : p")


def test_several_goals_invite_tactics_for_all_of_them() -> None:
    assert "all_goals simp_all" in [s.tactic for s in suggest(["⊢ a = b", "⊢ b = c"], 64)]
    assert "all_goals simp_all" not in tactics("⊢ a = b")


def test_probabilities_are_those_of_a_softmax() -> None:
    every = suggest(["n m : Nat\n⊢ n + m = m + n"], 10_000)
    assert math.isclose(math.fsum(math.exp(s.log_probability) for s in every), 1.0)
    assert suggest(["n m : Nat\n⊢ n + m = m + n"], 5) == every[:5]


async def test_states_are_answered_in_order_by_their_first_goal() -> None:
    goals = ["⊢ True", "p : Prop\nh : p\n⊢ p"]
    states = [TacticState(i, (goal, "⊢ False"), goal, coupled=False) for i, goal in enumerate(goals)]
    answers = await ScriptedPolicy().propose(states, 3)
    assert [answer[0].tactic for answer in answers] == ["trivial", "exact h"]
    assert [len(answer) for answer in answers] == [3, 3]


PIECES = ["p", "n", "l.length", "(", ")", "∀", "∃", "x", ",", "→", "∧", "¬", "=", "+", ":", "⊢", "\n", "✝", "fun", "⟨"]


@given(st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_any_text_gets_suggestions(text: str) -> None:
    """What cannot be read still gets the tactics that suit any goal."""
    found = suggest([text], 64)
    assert "simp_all" in [s.tactic for s in found]
    assert found == ranked(found)


def test_a_suggestion_without_probability_is_refused() -> None:
    with pytest.raises(ValueError, match="must be finite"):
        Suggestion("rfl", -math.inf)
