"""Goals for fuzzed exports, false ones and true, and solutions whose exports are mutated: each proves its goal or comes close."""

from __future__ import annotations

_DEFINITIONS = """
inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n : Nat) (h : Even n) : Even (n + 2)

inductive Colour where
  | red
  | green

structure Pair (α : Type) where
  a : α
  b : α

inductive Rose where
  | node (children : List Rose)

inductive Empty' : Type

class Point (α : Type) where
  point : α

def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

def Same (n m : Nat) : Prop := n = m

def Box.{u} (α : Type u) : Type u := PUnit.{u + 1} → α
"""

FALSE = {
    "one_two": "1 = 2",
    "all_zero": "∀ n : Nat, n = 0",
    "nothing": "False",
    "three_even": "Even 3",
    "colours": "Colour.red = Colour.green",
    "same_fields": "∀ p : Pair Nat, p.a = p.b",
    "inhabited": "∃ x : Empty', x = x",
    "double_three": "Same (double 3) 7",
    "points": "∀ (α : Type), Nonempty (Point α)",
}
TRUE = {
    "two_two": "2 = 2",
    "four_even": "Even 4",
    "fields": "∀ p : Pair Nat, p = ⟨p.a, p.b⟩",
    "double_two": "Same (double 2) 4",
    "rose": "∀ t : Rose, ∃ l, t = .node l",
    "boxes": "∀ (α : Type) (x : Box α), (fun u => x u) = x",
}
GOALS = _DEFINITIONS + "\n".join(f"theorem {name} : {text} := sorry" for name, text in (FALSE | TRUE).items())


def _changed(was: str, becomes: str, name: str, proof: str) -> tuple[str, str]:
    assert was in _DEFINITIONS
    return _DEFINITIONS.replace(was, becomes) + f"\ntheorem {name} : {(FALSE | TRUE)[name]} := {proof}", name


def _proved(name: str, proof: str, before: str = "") -> tuple[str, str]:
    return f"{_DEFINITIONS}\n{before}\ntheorem {name} : {(FALSE | TRUE)[name]} := {proof}", name


SOLUTIONS = [
    _proved("two_two", "rfl"),
    _proved("four_even", ".step 2 (.step 0 .zero)"),
    _proved("fields", "fun _ => rfl"),
    _proved("double_two", "rfl"),
    _proved("rose", "fun t => match t with | .node l => ⟨l, rfl⟩"),
    _proved("boxes", "fun _ _ => rfl"),
    _proved("one_two", "lie", "axiom lie : 1 = 2"),
    _proved("all_zero", "fun n => lie n rfl", "axiom lie (n : Nat) : n = n → n = 0"),
    _proved("nothing", "sorry"),
    _proved("nothing", "(Classical.em True).elim (fun _ => lie) (fun h => h trivial)", "axiom lie : False"),
    _proved("points", "fun _ => ⟨⟨Classical.choice lie⟩⟩", "axiom lie {α : Type} : Nonempty α"),
    _changed("(h : Even n) : Even (n + 2)", "(h : Even n) : Even (n + 1)", "three_even", ".step 2 (.step 1 (.step 0 .zero))"),
    _changed("zero : Even 0", "zero : Even 1", "three_even", ".step 1 .zero"),
    _changed("  | red\n  | green\n", "  | red\ndef Colour.green := Colour.red\n", "colours", "rfl"),
    _changed("inductive Colour", "inductive Colour : Prop", "colours", "rfl"),
    _changed(
        "structure Pair (α : Type)",
        "class inductive Pair' (α : Type) : Prop\nstructure Pair (α : Type)",
        "fields",
        "fun _ => rfl",
    ),
    _changed("  a : α\n  b : α\n", "  a : α\ndef Pair.b {α : Type} (p : Pair α) : α := p.a\n", "same_fields", "fun _ => rfl"),
    _changed("inductive Empty' : Type", "inductive Empty' : Type where | mk", "inhabited", "⟨.mk, rfl⟩"),
    _changed("double n + 2", "double n + 1 + n - n", "double_three", "by sorry"),
    _changed("double n + 2", "double n + n + 1", "double_three", "sorry"),
    _changed("n = m", "n = n ∨ m = m", "double_three", ".inl rfl"),
    _changed("  point : α", "  point : Nat", "points", "fun _ => ⟨⟨0⟩⟩"),
]
"""Texts of solutions, each with the goal that it is about."""
