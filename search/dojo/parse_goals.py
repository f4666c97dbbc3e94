"""Reading the goals of a pretty-printed tactic state: LeanDojo's `parse_goals` and its types."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CONCLUSION = re.compile(r"^⊢", re.MULTILINE)
"""What a goal shows begins a line; a hypothesis may have the same sign inside."""
_CASE = re.compile(r"case\s\S+\n")
_HYPOTHESES = re.compile(r"(?P<names>[^\s:][^:]*?)\s+:(?!=)(?P<type>.*)", re.DOTALL)


@dataclass(frozen=True)
class Declaration:
    """One hypothesis of a goal."""

    ident: str
    lean_type: str
    """Its type; of a `let` variable, with `:=` and its value."""

    def __post_init__(self) -> None:
        assert not any(map(str.isspace, self.ident))


@dataclass(frozen=True)
class Goal:
    """One goal: its hypotheses and what is to be shown."""

    assumptions: list[Declaration]
    conclusion: str

    @classmethod
    def from_pp(cls, pp: str) -> Goal:
        """Reads one pretty-printed goal. Raises AssertionError if it has no `⊢` or several at the beginning of a line."""
        parts = _CONCLUSION.split(pp.lstrip())
        assert len(parts) == 2, f"not one goal: {pp!r}"
        return cls(_hypotheses(parts[0]), parts[1].strip())


def parse_goals(pp: str) -> list[Goal]:
    """The goals of a pretty-printed tactic state, which are separated by empty lines."""
    return [Goal.from_pp(goal) for goal in pp.split("\n\n") if _CONCLUSION.search(goal)]


def _hypotheses(context: str) -> list[Declaration]:
    """`a b : Nat` declares two. A type may continue on indented lines."""
    case = _CASE.match(context)
    declarations = []
    for entry in re.split(r"\n(?=\S)", context[case.end() :] if case else context):
        if found := _HYPOTHESES.fullmatch(entry.strip()):
            lean_type = found["type"].strip().removesuffix(",").strip()
            declarations += [Declaration(name, lean_type) for name in found["names"].split()]
    return declarations
