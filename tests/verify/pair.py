"""Honest solutions, each with the goals that it proves, taken apart as text: nothing here asks Lean.

A pair is one file of `pairs`, laid out so that lines tell what is what. The goals are the same text with `sorry` for the proofs.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_PAIRS = Path(__file__).parent / "pairs"

WORD = re.compile(r"[^\W\d][\w'!?]*(?:\.[\w'!?]+)*|\.[^\W\d][\w'!?]*(?:\.[\w'!?]+)*")
_KINDS = ("inductive", "structure", "class", "def", "abbrev", "instance", "theorem")
BEGINNING = re.compile(rf"(?P<kind>{'|'.join(_KINDS)}) (?P<name>[\w']+(?:\.[\w']+)*)")


@dataclass(frozen=True)
class Declaration:
    """A declaration of a solution, by where it stands in the text."""

    kind: str
    name: str
    start: int
    stop: int
    text: str
    instances: tuple[str, ...]

    @property
    def statement(self) -> str:
        """Without the proof, if it is a theorem."""
        return self.text[: self.text.index(" :=")] if self.kind == "theorem" else self.text

    @property
    def lines(self) -> list[tuple[int, str]]:
        """The lines below the first, which are constructors, fields or equations, with where they begin in the text."""
        if self.kind == "theorem":
            return []
        starts = itertools.accumulate((len(line) + 1 for line in self.text.split("\n")), initial=0)
        return [(at, line) for at, line in zip(starts, self.text.split("\n"), strict=False) if line.startswith("  ")]

    @property
    def constructors(self) -> list[tuple[int, str]]:
        return [item for item in self.lines if self.kind == "inductive" and item[1].startswith("  | ")]

    @property
    def equations(self) -> list[tuple[int, str]]:
        return [item for item in self.lines if self.kind == "def" and item[1].startswith("  | ")]

    @property
    def fields(self) -> list[tuple[int, str]]:
        return [item for item in self.lines if self.kind in ("structure", "class")]

    @property
    def header(self) -> str:
        return self.statement.split("\n", 1)[0]


@dataclass(frozen=True)
class Pair:
    """Goals and an honest solution."""

    name: str
    solution: str

    @cached_property
    def declarations(self) -> tuple[Declaration, ...]:
        found = []
        at = 0
        instances: tuple[str, ...] = ()
        for part in re.split(r"(\n(?=\S)|\n\n)", self.solution):
            if begins := BEGINNING.match(part):
                text = part.rstrip("\n")
                found.append(Declaration(begins["kind"], begins["name"], at, at + len(text), text, instances))
            instances = tuple(part.split()[2:]) if part.startswith("-- instances: ") else instances if part.isspace() else ()
            at += len(part)
        return tuple(found)

    @property
    def theorems(self) -> list[Declaration]:
        return [one for one in self.declarations if one.kind == "theorem"]

    @cached_property
    def goals(self) -> str:
        text = self.solution
        for one in reversed(self.theorems):
            text = text[: one.start] + one.statement + " := sorry" + text[one.stop :]
        return text

    @cached_property
    def constructor_names(self) -> frozenset[str]:
        return frozenset(line.split()[1] for one in self.declarations for _, line in one.constructors)

    @cached_property
    def field_names(self) -> frozenset[str]:
        return frozenset(line.split()[0] for one in self.declarations for _, line in one.fields)

    @cached_property
    def proof_fields(self) -> frozenset[str]:
        """Fields that hold proofs: in these files, those whose type begins with a quantifier."""
        return frozenset(line.split()[0] for one in self.declarations for _, line in one.fields if line.split()[2] == "∀")

    def is_mutual(self, one: Declaration) -> bool:
        """Whether it is declared together with others."""
        before = self.solution[: one.start]
        return before.count("\nmutual\n") + before.startswith("mutual\n") > before.count("\nend\n")

    def rests_on(self, goal: str) -> frozenset[str]:
        """The declarations without which the goal has no meaning, itself among them."""
        found: set[str] = set()
        left = [goal]
        while left:
            name = left.pop()
            if name not in found:
                found.add(name)
                [one] = [one for one in self.declarations if one.name == name]
                left += [other.name for other in self.declarations if other.kind != "theorem" and _mentions(one, other)]
        return frozenset(found)


def all_pairs() -> list[Pair]:
    return [Pair(file.stem, file.read_text(encoding="utf-8")) for file in sorted(_PAIRS.glob("*.lean"))]


def _mentions(one: Declaration, other: Declaration) -> bool:
    """Whether the text of a declaration names another; a name of several parts is also named by the last, after a dot."""
    if other.name in one.instances:
        return True
    last = other.name.rsplit(".", 1)[-1]
    for word in WORD.findall(one.statement):
        parts = word.split(".")
        if f"{word}.".startswith(f"{other.name}.") or last in parts[1:]:
            return True
    return False
