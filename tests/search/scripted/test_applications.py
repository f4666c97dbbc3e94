"""Functions with their arguments, read from goals as Lean prints them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.scripted.applications import Application, bound_names, read_applications
from search.scripted.goal_view import GoalView, read_goal

CONTEXT = "α : Type\nf : α → Nat\nn m : Nat\nxs ys : List α\nt : Tree α\np : Nat × Nat"


def view(target: str) -> GoalView:
    return read_goal(f"{CONTEXT}\n⊢ {target}")


@pytest.mark.parametrize(
    ("text", "applications"),
    [
        ("count n xs = m", ["count n xs"]),
        ("max (max n m) 3 = max n (max m 3)", ["max (max n m) 3", "max n m", "max n (max m 3)", "max m 3"]),
        ("join (each f xs) ys = []", ["join (each f xs) ys", "each f xs"]),
        ("(if even n = true then double n else n) = m", ["even n", "double n"]),
        ("t.mirror.size = t.size", ["Tree.mirror t", "Tree.size t.mirror", "Tree.size t"]),
        ("Tree.has n t.mirror = true", ["Tree.has n t.mirror", "Tree.mirror t"]),
        ("(t.add n).mirror = t", ["Tree.mirror (t.add n)", "Tree.add t n"]),
        ("xs.total = (xs ++ ys).total", ["List.total xs", "List.total (xs ++ ys)"]),
        ("limit = n", ["limit"]),
    ],
)
def test_functions_of_the_file(text: str, applications: list[str]) -> None:
    assert [application.text for application in read_applications(text, view(text))] == applications


@pytest.mark.parametrize(
    "text",
    [
        "xs.reverse.length = (xs ++ ys).length",
        "List.map f xs = []",
        "f n = m + 2 * n",
        "∀ (x : Nat), x = n",
        "(fun k => k) n = n",
        "p.1 = p.fst",
        "some n = none",
        "?w.1 = n",
    ],
)
def test_nothing_of_the_file(text: str) -> None:
    assert read_applications(text, view(text)) == []


def test_what_an_application_tells() -> None:
    [application] = read_applications("take (n + 1) (f xs)", view(""))
    assert application == Application("take (n + 1) (f xs)", "take", ("(n + 1)", "(f xs)"))


def test_a_field_of_a_term_is_the_librarys_unless_the_goal_has_it_for_a_variable() -> None:
    """The type of `labels t` is not to be seen; `length` is likelier to be that of lists."""
    assert [a.function for a in read_applications("(labels t).length = n", view(""))] == ["labels"]
    found = read_applications("(t.add n).count = t.count + 1", view(""))
    assert [a.function for a in found] == ["Tree.count", "Tree.add", "Tree.count"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("∀ (x y : Nat) (l : List Nat), ∃ z, P x y l z", {"x", "y", "l", "z"}),
        ("(fun a b => g a b) = k", {"a", "b"}),
        ("match xs, ys with | [], _ => c | x :: xs, y => d x", {"x", "xs", "y", "_"}),
    ],
)
def test_names_that_the_text_binds(text: str, names: set[str]) -> None:
    assert bound_names(text) | {"_"} == names | {"_"}


PIECES = ["f", "t.size", "(", ")", "[", "]", ".a", "∀", "x", ",", "|", "=>", ":", "match", "?", "✝", "1", "⟨", " "]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_can_be_read(text: str) -> None:
    for application in read_applications(text, view(text)):
        assert application.function
        assert application.text.startswith(application.function)
