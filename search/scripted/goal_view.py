"""Parses a goal as Lean pretty-prints it: names, types, and the outermost symbol of a formula. Text only, no Lean.

It parses only what ranking tactics needs, and may guess: a misread formula costs one failed tactic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

OPERATORS: dict[str, tuple[int, str]] = {
    # symbol: (precedence, which one of equal precedence is outermost)
    **dict.fromkeys(["↔"], (20, "first")),
    **dict.fromkeys(["→"], (25, "first")),
    **dict.fromkeys(["∨", "⊕"], (30, "first")),
    **dict.fromkeys(["∧", "||"], (35, "first")),
    **dict.fromkeys(["&&", "×"], (36, "first")),
    **dict.fromkeys(["=", "≠", "<", "≤", ">", "≥", "∈", "∉", "∣"], (50, "first")),
    **dict.fromkeys(["==", "!=", "~", "⊆", "<+", "<+:", "<:+"], (50, "first")),
    **dict.fromkeys(["<|>", ">>="], (55, "last")),
    **dict.fromkeys(["++", "+", "-"], (65, "last")),
    **dict.fromkeys(["::"], (67, "first")),
    **dict.fromkeys(["*", "/", "%"], (70, "last")),
    **dict.fromkeys(["^"], (75, "first")),
    **dict.fromkeys(["∘"], (90, "first")),
    **dict.fromkeys(["<$>"], (100, "first")),
}
NOT_PRECEDENCE = 40
"""The argument of `¬` is everything that binds at least this tightly."""
QUANTIFIERS = {"∀", "∃"}
OPEN_ENDED = {*QUANTIFIERS, "∃!", "fun", "λ", "if", "match", "let", "have", "Σ"}
"""Words whose body extends as far to the right as possible."""
BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⦃": "⦄", "#[": "]"}

_TOKEN = re.compile(
    r"(?P<name>(?:[^\W\d]|✝)[\w'!?✝]*(?:\.[\w'!?✝]+)*)|(?P<number>\d+(?:\.\d+)?)|(?P<field>\.[\w'!?✝]+(?:\.[\w'!?✝]+)*)"
    r"|<\+:|<:\+|<\||\|>|<\|>|>>=|<\$>|<\+|\+\+|::|&&|\|\||==|!=|:=|=>|#\[|∃!|\S"
)


@dataclass(frozen=True)
class Hypothesis:
    """One name of the goal's context."""

    name: str
    type: str

    @property
    def accessible(self) -> bool:
        """Whether a tactic can refer to it: Lean marks inaccessible names by a dagger."""
        return "✝" not in self.name


@dataclass(frozen=True)
class Formula:
    """A formula split at its outermost symbol."""

    symbol: str
    """`∀ ∃ ¬`, an infix operator, or empty for an application, a name, or anything else."""
    parts: tuple[str, ...]
    """Binders and body of a quantifier, the operands, or the whole text if there is no symbol."""

    @property
    def head(self) -> str:
        """The symbol, or the first word if there is none."""
        return self.symbol or next((token for token, _, _ in tokens(self.parts[0])), "")


@dataclass(frozen=True)
class Binder:
    """What an `intro` would introduce."""

    name: str | None
    """None for the left side of an arrow."""
    type: str
    """Empty if the goal does not show it."""


@dataclass(frozen=True)
class GoalView:
    """A parsed goal."""

    case: str | None
    hypotheses: tuple[Hypothesis, ...]
    target: str

    @cached_property
    def types(self) -> dict[str, str]:
        """The type of each name."""
        return {h.name: h.type for h in self.hypotheses}

    def is_sort(self, type: str) -> bool:
        """Whether terms of this type are types."""
        return re.match(r"(Type|Sort)\b", type) is not None

    def is_proposition(self, type: str) -> bool:
        """Whether terms of this type are proofs; a guess if the type's head is an unknown constant."""
        formula = read_formula(type)
        if formula.symbol in {"∀", "→"}:
            return self.is_proposition(telescope(type)[1])
        if formula.symbol:
            return formula.symbol not in {"×", "⊕"}
        head, *arguments = [token for token, _, _ in tokens(type)] or [""]
        if head in self.types:
            return telescope(self.types[head])[1] == "Prop"
        if head in PROPOSITIONS:
            return True
        return head not in DATA_TYPES and any(self._is_term(argument) for argument in arguments)

    def is_data(self, hypothesis: Hypothesis) -> bool:
        """Whether it is an element of some type: not a proof, type, proposition or instance."""
        type = hypothesis.type
        if hypothesis.name.startswith("inst") or self.is_sort(telescope(type)[1]) or telescope(type)[1] == "Prop":
            return False
        return not self.is_proposition(type)

    def _is_term(self, word: str) -> bool:
        return word.isdigit() or (word in self.types and not self.is_sort(self.types[word]))


PROPOSITIONS = frozenset({"True", "False", "Nonempty", "Subsingleton", "And", "Or", "Not", "Iff", "Eq", "Exists"})
DATA_TYPES = frozenset(
    {"Nat", "Int", "List", "Option", "Bool", "String", "Char", "Unit", "Fin", "Array", "Prod", "Sum", "Subtype"}
)


def read_goal(text: str) -> GoalView:
    """Parses the first goal of a pretty-printed state. Later lines of an entry are indented."""
    entries: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            break
        if line[0].isspace() and entries:
            entries[-1] += " " + line.strip()
        else:
            entries.append(line.strip())
    case, target, hypotheses = None, "", []
    for entry in entries:
        if entry.startswith("⊢"):
            target = entry.removeprefix("⊢").strip()
        elif entry.startswith("case "):
            case = entry.removeprefix("case ").strip()
        else:
            names, _, type = entry.partition(" : ")
            hypotheses += [Hypothesis(name, type.partition(" := ")[0]) for name in names.split()]
    return GoalView(case, tuple(hypotheses), target)


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Yields each token with its bracket depth and its offset; a bracket has the depth outside it."""
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in BRACKETS.values():
            depth -= 1
        yield token, depth, match.start()
        if token in BRACKETS:
            depth += 1


def words(text: str) -> list[str]:
    """Returns the tokens without depth and offset."""
    return [token for token, _, _ in tokens(text)]


def read_formula(text: str) -> Formula:
    """Splits a formula at its outermost symbol."""
    text = bare(text)
    flat = [(token, at) for token, depth, at in tokens(text) if depth == 0]
    if flat and flat[0][0] in QUANTIFIERS:
        comma = next((at for token, at in flat if token == ","), None)
        if comma is not None:
            return Formula(flat[0][0], (text[1:comma].strip(), text[comma + 1 :].strip()))
    found = _outermost_operator(flat)
    if found is not None:
        symbol, at = found
        return Formula(symbol, (text[:at].strip(), text[at + len(symbol) :].strip()))
    if flat and flat[0][0] == "¬":
        return Formula("¬", (text[1:].strip(),))
    return Formula("", (text,))


def _outermost_operator(flat: list[tuple[str, int]]) -> tuple[str, int] | None:
    """Returns the infix operator of lowest precedence among tokens outside brackets, and its index."""
    best: tuple[int, str, int] | None = None
    operand_seen, under_not = False, False
    for token, at in flat:
        if token in OPEN_ENDED:
            break
        if token not in OPERATORS or not operand_seen:
            under_not = under_not or token == "¬"
            operand_seen = token not in {"¬", "!"} and token not in OPERATORS
            continue
        precedence, outermost = OPERATORS[token]
        operand_seen = False
        if under_not and precedence >= NOT_PRECEDENCE:
            continue
        under_not = False
        if best is None or precedence < best[0] or (precedence == best[0] and outermost == "last"):
            best = precedence, token, at
    return None if best is None else (best[1], best[2])


def bare(text: str) -> str:
    """Removes brackets that enclose the whole text."""
    text = text.strip()
    while text.startswith("(") and text.endswith(")"):
        enclosed = len([token for token, depth, _ in tokens(text) if depth == 0]) == 2
        inside = text[1:-1].strip()
        flat = [token for token, depth, _ in tokens(inside) if depth == 0]
        is_pair_or_typed = (flat[:1] and flat[0] not in OPEN_ENDED) and ("," in flat or ":" in flat)
        if not enclosed or is_pair_or_typed:
            break
        text = inside
    return text


def telescope(type: str) -> tuple[tuple[Binder, ...], str]:
    """Returns the binders that can be introduced one by one, and the remaining type; `¬ p` and `a ≠ b` end in `False`."""
    binders: list[Binder] = []
    while True:
        formula = read_formula(type)
        if formula.symbol == "∀":
            binders += read_binders(formula.parts[0])
            type = formula.parts[1]
        elif formula.symbol == "→":
            binders += _domain(formula.parts[0])
            type = formula.parts[1]
        elif formula.symbol == "¬":
            binders.append(Binder(None, formula.parts[0]))
            type = "False"
        elif formula.symbol == "≠":
            binders.append(Binder(None, " = ".join(formula.parts)))
            type = "False"
        else:
            return tuple(binders), bare(type)


def _domain(text: str) -> list[Binder]:
    """Reads the left side of an arrow, which may have a name: `(x : α) → β x`."""
    if text.startswith(("(", "{", "[")) and any(token == ":" for token, depth, _ in tokens(text) if depth == 1):
        return read_binders(text)
    return [Binder(None, bare(text))]


def read_binders(text: str) -> list[Binder]:
    """Reads the binders between a quantifier and its comma: `(x y : Nat) {z : α}`, `x y : Nat`, `x`, `x ∈ l`."""
    flat = [(token, at) for token, depth, at in tokens(text) if depth == 0]
    if flat and flat[0][0] in BRACKETS:
        closers = [at for token, at in flat if token in BRACKETS.values()]
        openers = [at for token, at in flat if token in BRACKETS]
        groups = [text[start + 1 : stop] for start, stop in zip(openers, closers, strict=False)]
        return [binder for group in groups for binder in _group(group)]
    relation = next(((token, at) for token, at in flat if token in OPERATORS and OPERATORS[token][0] == 50), None)
    if relation is not None and ":" not in [token for token, _ in flat]:
        return [Binder(text[: relation[1]].strip(), ""), Binder(None, text)]
    return _group(text)


def _group(text: str) -> list[Binder]:
    names, colon, type = text.partition(":")
    if not colon and len(names.split()) > 1 and not all(re.fullmatch(r"[\w'✝]+", name) for name in names.split()):
        return [Binder(None, text.strip())]
    return [Binder(name, type.strip()) for name in names.split()]


def fresh(base: str, used: Iterable[str]) -> str:
    """Returns `base` if it is unused, otherwise the first unused of `base1`, `base2`, …"""
    taken = set(used)
    if base not in taken:
        return base
    return next(name for i in range(1, len(taken) + 2) if (name := f"{base}{i}") not in taken)
