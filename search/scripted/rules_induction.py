"""Rules that try a whole proof by induction in one tactic: generalise, split into cases, unfold, simplify, finish.

The induction is over a variable, or follows the recursion of a function that the goal applies (`fun_induction`). These are
for functions of the goal's own file; what induction step by step needs is in `rules_data`.
"""

from __future__ import annotations

from collections.abc import Iterator

from search.scripted.applications import Application, read_applications
from search.scripted.goal_view import bare, read_formula, words
from search.scripted.situation import Situation
from search.scripted.tables import CLOSER, DISTRIBUTIVE, EXTREMA, FAIR, Scored

MOST = 12
"""Templates for one goal: as many again are left to the other rules."""
STEP = 0.15
"""How much less a template scores than the one before it."""
NESTED = 1.5
"""How much less each scores within an induction."""

Placed = tuple[tuple[int, int], str]
"""A tactic with its place in the order: how far it goes from the cheapest and likeliest, then its kind."""


def induct(s: Situation) -> Iterator[Scored]:
    """Templates, the cheapest and likeliest first: for the best function and the best variable, then for the next ones."""
    if not s.definitions:
        return
    placed = sorted([*_along_functions(s), *_over_variables(s)], key=lambda one: one[0])
    score = CLOSER - (NESTED if s.within_induction else 0)
    for rank, (_, tactic) in enumerate(placed[:MOST]):
        yield tactic, score - STEP * rank


def _along_functions(s: Situation) -> Iterator[Placed]:
    """By the recursion of a function as the goal applies it."""
    for rank, application in enumerate(_candidates(s)):
        start = f"fun_induction {application.text}"
        mentioned = {word.partition(".")[0] for argument in application.arguments for word in words(argument)}
        others = [name for name in s.variables if name not in mentioned]
        yield from _templates(s, start, others, rank, 0)


def _over_variables(s: Situation) -> Iterator[Placed]:
    """By the constructors of a variable's type; the variables that functions are applied to come first."""
    arguments = [argument for application in s.applications for argument in application.arguments]
    preference = {"Nat": 2, "List": 1}

    def order(name: str) -> tuple[int, int]:
        return -arguments.count(name), preference.get(read_formula(s.view.types[name]).head, 0)

    variables = sorted(s.inductive_variables, key=order)
    for rank, name in enumerate(variables):
        others = [other for other in s.variables if other != name]
        yield from _templates(s, f"induction {name}", others, rank, 1)


def _templates(s: Situation, start: str, others: list[str], rank: int, kind: int) -> Iterator[Placed]:
    """What can follow the beginning of an induction.

    Simplification alone, which leaves a state to go on from; all else generalised and each case finished; and a further
    variable split into cases before that.
    """
    unfold = f"simp_all [{', '.join(s.definitions)}]"
    yield (2 * rank, kind), f"{start} <;> {unfold}"
    generalizing = f"{start} generalizing {' '.join(others)}" if others else start
    yield (2 * rank + 1, kind), f"{generalizing} <;> {finish(s)}"
    for number, other in enumerate(name for name in others if name in s.inductive_variables):
        yield (2 * rank + 1 + number, 2 + kind), f"{generalizing} <;> cases {other} <;> {finish(s)}"


def finish(s: Situation) -> str:
    """Closes each goal by unfolding, arithmetic, case distinctions and hypotheses, in turns, or fails."""
    lemmas = [lemma for symbol, lemmas in DISTRIBUTIVE.items() if symbol in s.words for lemma in lemmas]
    unfold = f"simp_all [{', '.join([*s.definitions, *lemmas, *EXTREMA])}]"
    return f"(repeat' first | {unfold} | omega | ac_rfl | split | solve_by_elim) <;> done"


def generalize(s: Situation) -> Iterator[Scored]:
    """A variable for an application, so that the next induction can be over what it stands for.

    Where an equation among the hypotheses says what both sides have in common, it is used from right to left before (Boyer
    and Moore, «A Computational Logic», call it cross-fertilization): with `size (sort xs) = size xs`, the goal
    `size (insert x (sort xs)) = size xs + 1` becomes `size (insert x y) = size y + 1`.
    """
    (y,) = s.fresh("y")
    in_target = [a.text for a in read_applications(s.view.target, s.view) if _is_of_variables(a, s)]
    for text in dict.fromkeys(in_target):
        if in_target.count(text) > 1:
            yield f"generalize {text} = {y}", FAIR
    if s.target.symbol != "=":
        return
    for h in s.proofs:
        formula = read_formula(h.type)
        if formula.symbol == "=" and bare(formula.parts[1]) in s.target.parts[1]:
            for application in read_applications(formula.parts[0], s.view):
                if application.text in in_target:
                    yield f"(conv => rhs; rw [← {h.name}]) <;> generalize {application.text} = {y}", CLOSER + 1


def forget(s: Situation) -> Iterator[Scored]:
    """An equation that simplification has used up: a further induction over the same variable goes better without it."""
    if s.view.case is None:
        return
    for h in s.proofs:
        formula = read_formula(h.type)
        if formula.symbol == "=" and formula.parts[0] not in s.view.target and set(words(h.type)) & set(s.inductive_variables):
            yield f"clear {h.name}", CLOSER + 0.5


def _is_of_variables(application: Application, s: Situation) -> bool:
    """Whether it is applied, to variables only, and a tactic can name them."""
    names = application.arguments
    return bool(names) and all(name in s.view.types and "✝" not in name for name in names)


def _candidates(s: Situation) -> list[Application]:
    """Applications to variables, each once; those to variables only come first, then those to most variables."""

    def order(application: Application) -> tuple[bool, int]:
        names = [argument for argument in application.arguments if argument in s.view.types]
        of_inductive_types = [name for name in names if name in s.inductive_variables]
        return len(names) < len(application.arguments), -len(of_inductive_types)

    applied = {
        application.text: application
        for application in s.applications
        if "✝" not in application.text and set(application.arguments) & set(s.inductive_variables)
    }
    return sorted(applied.values(), key=order)
