"""Variants of steps with other names, which are as correct as the step itself."""

from __future__ import annotations

import random
import re

from hypothesis import given
from hypothesis import strategies as st

from prover.training.renaming import declared_names, renaming

GOAL = "p q : Prop\nh : p ∧ q\nn : Nat\nxs : List Nat\n⊢ q ∧ p ∨ xs.length = n"
TACTIC = "exact Or.inl ⟨h.2, h.1⟩"
SOURCE = """/-! split: train -/
inductive Tree (α : Type) where
  | leaf : Tree α
  | node (left : Tree α) (value : α) (right : Tree α)

@[simp] def Tree.mirror : Tree α → Tree α
  | .leaf => .leaf
  | .node l x r => .node r.mirror x l.mirror

private noncomputable def size' (t : Tree Nat) : Nat := 0
theorem Tree.mirror_mirror (t : Tree α) : t.mirror.mirror = t := by sorry
"""


def test_which_names_a_file_declares() -> None:
    assert declared_names(SOURCE) == {"Tree", "leaf", "node", "mirror", "size'", "mirror_mirror"}


def test_goals_and_tactics_are_renamed_alike() -> None:
    rename = renaming([GOAL], [TACTIC], frozenset(), random.Random(1), rate=1.0)
    goal, tactic = rename(GOAL), rename(TACTIC)
    [hypothesis] = re.findall(r"^(\S+) : (\S+) ∧ (\S+)$", goal, re.MULTILINE)
    assert hypothesis[0] != "h"
    assert tactic == f"exact Or.inl ⟨{hypothesis[0]}.2, {hypothesis[0]}.1⟩"
    assert f"⊢ {hypothesis[2]} ∧ {hypothesis[1]} ∨" in goal


def test_names_of_the_library_stay() -> None:
    for seed in range(50):
        rename = renaming([GOAL], [TACTIC], frozenset(), random.Random(seed), rate=1.0)
        assert {"Prop", "Nat", "List", "length"} <= set(re.findall(r"\w+", rename(GOAL)))
        assert rename(TACTIC).startswith("exact Or.inl ⟨")


def test_what_the_goal_s_file_declares_is_renamed_in_all_its_parts() -> None:
    goal, tactic = "t : Tree Nat\n⊢ t.mirror.mirror = t", "cases t <;> simp [Tree.mirror, Nat.add_comm]"
    rename = renaming([goal], [tactic], declared_names(SOURCE), random.Random(0), rate=1.0)
    [tree] = re.findall(r": (\w+) Nat", rename(goal))
    [mirror] = set(re.findall(r"\.(\w+)\.\1", rename(goal)))
    assert (tree != "Tree", mirror != "mirror") == (True, True)
    assert f"simp [{tree}.{mirror}, Nat.add_comm]" in rename(tactic)
    assert tree[0].isupper()
    assert mirror[0].islower()


def test_a_name_becomes_one_of_its_kind() -> None:
    goal = "n : Nat\nxs : List Nat\n⊢ True"
    for seed in range(50):
        rename = renaming([goal], [], frozenset(), random.Random(seed), rate=1.0)
        number, items = re.findall(r"^(\w+) :", rename(goal), re.MULTILINE)
        assert number in {"m", "k", "a", "b", "c", "d", "i", "j", "x", "y", "z", "w", "u", "v"}
        assert items in {"ys", "zs", "l", "as", "bs", "l1", "l2", "ts", "us"}


def test_how_often_names_change() -> None:
    def changed(rate: float) -> float:
        variants = [renaming([GOAL], [TACTIC], frozenset(), random.Random(seed), rate=rate)("h") for seed in range(400)]
        return sum(name != "h" for name in variants) / len(variants)

    assert changed(0.0) == 0.0
    assert 0.6 < changed(0.7) < 0.8
    assert changed(1.0) == 1.0


def test_the_same_seed_gives_the_same_names() -> None:
    first, second = (renaming([GOAL], [TACTIC], frozenset(), random.Random(5))(GOAL) for _ in range(2))
    assert first == second


@given(st.integers(0, 10_000), st.lists(st.sampled_from(["p", "q", "h", "n", "xs", "foo", "ih'"]), min_size=1, unique=True))
def test_a_variant_can_be_renamed_back(seed: int, names: list[str]) -> None:
    goal = "\n".join([*(f"{name} : Nat" for name in names), f"⊢ {' = '.join(names)} ∧ foo.bar = h1"])
    tactic = f"rw [{', '.join(names)}, h1, Nat.succ]"
    rename = renaming([goal], [tactic], frozenset({"foo"}), random.Random(seed))
    names_there = set(re.findall(r"[^\W\d][\w']*", f"{goal}\n{tactic}"))
    back = {rename(name): name for name in names_there}
    assert len(back) == len(names_there), "no two names become one"
    for text in (goal, tactic):
        assert re.sub(r"[^\W\d][\w']*", lambda match: back[match[0]], rename(text)) == text
