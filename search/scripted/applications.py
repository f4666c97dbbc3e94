"""Parses function applications in a goal's text, and guesses which functions the goal's own file defines. Text only, no Lean.

`f x (g y)` is an application of `f` to `x` and `g y`, and contains another, of `g` to `y`. Lean prints a function in a type's
namespace as a field of its first argument: `t.size` is `Tree.size t` if `t` is a `Tree`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from search.scripted.goal_view import BRACKETS, DATA_TYPES, OPEN_ENDED, QUANTIFIERS, GoalView, read_formula, tokens, words
from search.scripted.tables import KEYWORDS, LIBRARY_FUNCTIONS

_CLOSERS = frozenset(BRACKETS.values())
_NAME = re.compile(r"[^\W\d]|✝")
_SEPARATORS = frozenset({"then", "else", "with", "in", "by", "at", "from"})
_BINDING = frozenset({*QUANTIFIERS, "fun", "λ", "∃!", "Σ", "let", "have", "|"})
"""After these come names that are bound, or a pattern with such names."""
_PATTERN_END = frozenset({"=>"})
_BINDERS_END = frozenset({"=>", ",", ":="})
_FIELDS = re.compile(r"[)\]}⟩]((?:\.[\w'!?]+)+)$")


@dataclass(frozen=True)
class Application:
    """A function that seems to be defined in the goal's own file, with its arguments."""

    text: str
    """As a term that Lean can read in the goal's context, the function first."""
    function: str
    arguments: tuple[str, ...]
    """As written in the goal, with their brackets; empty for a constant without arguments."""


def read_applications(text: str, view: GoalView) -> list[Application]:
    """Returns all applications in a part of the goal, from left to right, an outer one before those in its arguments."""
    bound, spines = bound_names(text), _spines(text)
    fields = {f"{_owner(first, view)}.{rest.partition('.')[0]}" for first, rest in _dotted(spines) if first in view.types}
    return [application for spine in spines for application in _of_spine(spine, view, bound, fields)]


def _of_spine(spine: tuple[str, ...], view: GoalView, bound: set[str], known: set[str]) -> Iterator[Application]:
    """The applications of a head and its arguments. An argument in brackets is a separate spine."""
    head, *arguments = spine
    yield from _of_atom(head, arguments, view, bound, known)
    for argument in arguments:
        yield from _of_atom(argument, [], view, bound, known)


def _of_atom(head: str, arguments: list[str], view: GoalView, bound: set[str], known: set[str]) -> Iterator[Application]:
    """The applications of a head and its arguments; a head `t.mirror.size` is one application inside another."""
    if match := _FIELDS.search(head):
        inside = head[: match.start() + 1]
        yield from _of_fields(inside, _owner_of_term(inside, view), match[1].strip(".").split("."), arguments, known)
        return
    first, _, rest = head.partition(".")
    if first in view.types:
        if rest:
            yield from _of_fields(first, _owner(first, view), rest.split("."), arguments, known)
    elif first not in bound and first[:1].isalpha() and is_own(head):
        yield Application(" ".join([head, *arguments]), head, tuple(arguments))


def _of_fields(term: str, owner: str | None, fields: list[str], arguments: list[str], known: set[str]) -> Iterator[Application]:
    """`term.a.b x` applies `b` to `a term` and `x`. Fields are taken to be in the owner's namespace, up to the first that is not.

    If the type is a guess, because the term is not a variable, a field that the library defines is taken as the library's,
    unless it is among the `known`: fields of variables elsewhere in the goal.
    """
    for number, field in enumerate(fields):
        name = f"{owner}.{field}"
        guessed = number > 0 or term[0] in BRACKETS
        if owner is None or field.isdigit() or not is_own(name) or (guessed and field in LIBRARY_FUNCTIONS and name not in known):
            return
        further = arguments if number == len(fields) - 1 else []
        applied_to = ".".join([term, *fields[:number]])
        yield Application(" ".join([name, applied_to, *further]), name, (applied_to, *further))


def _dotted(spines: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Heads and arguments with a dot, split at the first."""
    for spine in spines:
        for atom in spine:
            first, dot, rest = atom.partition(".")
            if dot and first and first[0] not in BRACKETS:
                yield first, rest


def is_own(name: str) -> bool:
    """Guesses whether a constant of this name is defined in the goal's own file."""
    namespace, _, last = name.rpartition(".")
    if not namespace:
        return name not in KEYWORDS and name not in DATA_TYPES
    if namespace.partition(".")[0] in DATA_TYPES:
        return last not in LIBRARY_FUNCTIONS
    return namespace not in KEYWORDS


def _owner(name: str, view: GoalView) -> str | None:
    """Returns the type whose namespace contains the fields of a variable; None for a type that has none."""
    head = read_formula(view.types[name]).head
    return head if head[:1].isalpha() and head not in view.types else None


def _owner_of_term(text: str, view: GoalView) -> str | None:
    """Guesses the type of a term in brackets: that of its first variable, or the namespace of its first word."""
    for word in words(text):
        first, _, rest = word.partition(".")
        if first in view.types:
            return _owner(first, view)
        if rest:
            return first
    return None


def _spines(text: str) -> list[tuple[str, ...]]:
    """Returns head and arguments wherever names and brackets are adjacent, also inside brackets."""
    found: list[tuple[int, tuple[str, ...]]] = []
    runs: list[list[tuple[int, str]]] = [[]]
    openings: list[int] = []

    def end_run() -> None:
        if runs[-1]:
            found.append((runs[-1][0][0], tuple(atom for _, atom in runs[-1])))
            runs[-1] = []

    for token, _, at in tokens(text):
        if text[at - 1 : at] == "?":
            runs[-1].append((at, f"?{token}"))
        elif token in BRACKETS:
            openings.append(at)
            runs.append([])
        elif token in _CLOSERS:
            end_run()
            if openings:
                runs.pop()
                opening = openings.pop()
                runs[-1].append((opening, text[opening : at + 1]))
        elif len(token) > 1 and token[0] == "." and runs[-1] and text[at - 1] in _CLOSERS:
            opening, atom = runs[-1][-1]
            runs[-1][-1] = (opening, atom + token)
        elif (_NAME.match(token) or token.isdigit()) and token not in OPEN_ENDED and token not in _SEPARATORS:
            runs[-1].append((at, token))
        else:
            end_run()
    while len(runs) > 1:
        end_run()
        runs.pop()
    end_run()
    return [spine for _, spine in sorted(found, key=lambda one: one[0])]


def bound_names(text: str) -> set[str]:
    """Returns the names that quantifiers, functions, `let` and patterns of `match` bind."""
    bound: set[str] = set()
    ends: frozenset[str] = frozenset()
    naming = False
    for word in words(text):
        if word in _BINDING:
            ends, naming = _PATTERN_END if word == "|" else _BINDERS_END, True
        elif word in ends:
            naming, ends = False, frozenset()
        elif word == ":":
            naming = False
        elif word in BRACKETS:
            naming = bool(ends)
        elif naming and _NAME.match(word):
            bound.add(word)
    return bound
