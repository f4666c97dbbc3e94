"""Reading pretty-printed goals."""

from __future__ import annotations

import pytest

from search.scripted.goal_view import Binder, Hypothesis, fresh, read_formula, read_goal, telescope


def test_a_goal_is_taken_apart() -> None:
    goal = read_goal(
        """\
case succ
α : Type u_1
x y : Nat
inst✝ : DecidableEq α
h✝ : x = y
long : ∀ (a b c : Nat),
  a + b + c =
    c + b + a
two : Nat := 2
⊢ x + y =
    y + x

case zero
⊢ True"""
    )
    assert goal.case == "succ"
    assert goal.hypotheses == (
        Hypothesis("α", "Type u_1"),
        Hypothesis("x", "Nat"),
        Hypothesis("y", "Nat"),
        Hypothesis("inst✝", "DecidableEq α"),
        Hypothesis("h✝", "x = y"),
        Hypothesis("long", "∀ (a b c : Nat), a + b + c = c + b + a"),
        Hypothesis("two", "Nat"),
    )
    assert goal.target == "x + y = y + x"
    assert [h.name for h in goal.hypotheses if not h.accessible] == ["inst✝", "h✝"]


@pytest.mark.parametrize(
    ("text", "symbol", "parts"),
    [
        ("p ∧ q → r ∨ s", "→", ("p ∧ q", "r ∨ s")),
        ("p → q → r", "→", ("p", "q → r")),
        ("p → q ↔ r", "↔", ("p → q", "r")),
        ("(p → q) ∧ r", "∧", ("(p → q)", "r")),
        ("¬a = b", "¬", ("a = b",)),
        ("¬p ∧ q", "∧", ("¬p", "q")),
        ("(p ∧ q)", "∧", ("p", "q")),
        ("∀ (a b : Nat), a = b", "∀", ("(a b : Nat)", "a = b")),
        ("p → ∃ x, q x ∧ r", "→", ("p", "∃ x, q x ∧ r")),
        ("l = [] ∨ ∃ x xs, l = x :: xs", "∨", ("l = []", "∃ x xs, l = x :: xs")),
        ("f ∘ g = fun x => f (g x)", "=", ("f ∘ g", "fun x => f (g x)")),
        ("a - b + c", "+", ("a - b", "c")),
        ("a :: b :: l", "::", ("a", "b :: l")),
        ("(!a && b) = true", "=", ("(!a && b)", "true")),
        ("(a, b).1 = a", "=", ("(a, b).1", "a")),
        ("Even (n + 1)", "", ("Even (n + 1)",)),
    ],
)
def test_the_outermost_symbol(text: str, symbol: str, parts: tuple[str, ...]) -> None:
    formula = read_formula(text)
    assert (formula.symbol, formula.parts) == (symbol, parts)


def test_what_can_be_introduced() -> None:
    binders, conclusion = telescope("∀ (x y : Nat), x < y → ¬y ≤ x")
    assert binders == (Binder("x", "Nat"), Binder("y", "Nat"), Binder(None, "x < y"), Binder(None, "y ≤ x"))
    assert conclusion == "False"


@pytest.mark.parametrize(
    ("type", "proves"),
    [
        ("p", True),
        ("p → q", True),
        ("P a", True),
        ("a ≤ b", True),
        ("Even a", True),
        ("Nat", False),
        ("α", False),
        ("α → β", False),
        ("Nat × Nat", False),
        ("Tree α", False),
    ],
)
def test_which_types_are_propositions(type: str, proves: bool) -> None:
    context = read_goal("p q : Prop\nα β : Type\na b : Nat\nP : Nat → Prop\n⊢ p")
    assert context.is_proposition(type) is proves


def test_fresh_names_are_not_in_use() -> None:
    assert fresh("h", {"x"}) == "h"
    assert fresh("h", {"h", "h1"}) == "h2"
