"""Templates for induction: what is proposed for goals as Lean prints them, and what that proves in a real Lean."""

from __future__ import annotations

import pytest

from search.goal import Source
from search.lean.pool import LeanPool
from search.lean.toolchain import Toolchain
from search.outcome import SearchStatus
from search.scripted.policy import ScriptedPolicy, suggest
from search.search_one import search_one
from search.settings import Budget, SearchSettings

FINISH = "(repeat' first | simp_all [{}, Nat.max_def, Nat.min_def] | omega | ac_rfl | split | solve_by_elim) <;> done"


def tactics(goal: str) -> list[str]:
    """As many as a search tries."""
    return [suggestion.tactic for suggestion in suggest([goal], 24)]


@pytest.mark.parametrize(
    ("goal", "tactic"),
    [
        # Along the recursion of a function that the goal applies, or over a variable.
        ("xs ys : List Nat\n⊢ size (join xs ys) = size xs + size ys", "fun_induction join xs ys <;> simp_all [size, join]"),
        ("xs ys : List Nat\n⊢ size (join xs ys) = size xs + size ys", "induction xs <;> simp_all [size, join]"),
        # Only a hypothesis applies the function.
        ("m n : Nat\nh : same m n = true\n⊢ m = n", "fun_induction same m n <;> simp_all [same]"),
        # All that the induction is not over is generalised, functions left out; another variable is split into cases.
        (
            "α β : Type\nf : α → β\nn : Nat\nxs : List α\n⊢ front n (each f xs) = each f (front n xs)",
            f"induction n generalizing xs <;> cases xs <;> {FINISH.format('front, each')}",
        ),
        (
            "a b c : Nat\n⊢ top (top a b) c = top a (top b c)",
            f"fun_induction top a b generalizing c <;> cases c <;> {FINISH.format('top')}",
        ),
        # The file's own function may bear a name that the library has, too.
        ("a b : Nat\n⊢ max a b = max b a", f"induction a generalizing b <;> cases b <;> {FINISH.format('max')}"),
        # Products become sums of monomials.
        (
            "n : Nat\n⊢ sumTo n * 2 = n * (n + 1)",
            f"fun_induction sumTo n <;> {FINISH.format('sumTo, Nat.left_distrib, Nat.right_distrib')}",
        ),
        # A function in the namespace of its type.
        ("t : Tree\n⊢ t.flip.flip = t", "fun_induction Tree.flip t <;> simp_all [Tree.flip]"),
        # The induction hypothesis is used from right to left, and what both sides share becomes a variable.
        (
            "x : Nat\nxs : List Nat\nih : size (sort xs) = size xs\n⊢ size (insert x (sort xs)) = size xs + 1",
            "(conv => rhs; rw [← ih]) <;> generalize sort xs = y",
        ),
    ],
)
def test_among_what_a_search_tries(goal: str, tactic: str) -> None:
    assert tactic in tactics(goal)


def test_what_simplification_leaves_behind_gets_names_first() -> None:
    goal = (
        "case cons\nhead✝ : Nat\ntail✝ : List Nat\ntail_ih✝ : turn (turn tail✝) = tail✝\n⊢ turn (snoc (turn tail✝) head✝) = tail✝"
    )
    assert tactics(goal)[0] == "rename_i n l h"


def test_goals_without_functions_of_the_file_get_no_template() -> None:
    assert not [tactic for tactic in tactics("xs ys : List Nat\n⊢ (xs ++ ys).length = ys.length + xs.length") if "done" in tactic]


FILE = Source(
    """
namespace Example

def max : Nat → Nat → Nat
  | 0, n => n
  | m + 1, 0 => m + 1
  | m + 1, n + 1 => max m n + 1

def keep {α : Type} (p : α → Bool) : List α → List α
  | [] => []
  | x :: xs => if p x then x :: keep p xs else keep p xs

def snoc {α : Type} : List α → α → List α
  | [], y => [y]
  | x :: xs, y => x :: snoc xs y

def turn {α : Type} : List α → List α
  | [] => []
  | x :: xs => snoc (turn xs) x

inductive Tree : Type
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree

def Tree.flip : Tree → Tree
  | leaf => leaf
  | node l x r => node (flip r) x (flip l)

def Tree.height : Tree → Nat
  | leaf => 0
  | node l _ r => Nat.max (height l) (height r) + 1

def even : Nat → Bool
  | 0 => true
  | 1 => false
  | n + 2 => even n

theorem max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) := by sorry

theorem keep_twice {α : Type} (p : α → Bool) (xs : List α) : keep p (keep p xs) = keep p xs := by sorry

theorem height_of_flip (t : Tree) : t.flip.height = t.height := by sorry

theorem even_of_sum (m n : Nat) : even m = true → even n = true → even (m + n) = true := by sorry

theorem turn_twice {α : Type} (xs : List α) : turn (turn xs) = xs := by sorry

end Example
"""
)


@pytest.mark.parametrize(
    ("name", "expansions"), [("max_assoc", 1), ("keep_twice", 1), ("height_of_flip", 1), ("even_of_sum", 2), ("turn_twice", 6)]
)
async def test_proved_at_once_or_nearly(toolchain: Toolchain, name: str, expansions: int) -> None:
    async with LeanPool(toolchain, 1) as pool:
        [goal] = [goal for goal in (await pool.read(FILE)).goals if goal.name == f"Example.{name}"]
        async with pool.session(goal) as session:
            outcome = await search_one(goal, session, ScriptedPolicy(), SearchSettings(Budget(expansions), debug=True))
    assert outcome.status is SearchStatus.PROVED
