"""Rules that try a whole proof by induction in one tactic: generalise, split into cases, unfold, simplify, finish.

The induction is over a variable, or follows the recursion of a function that the goal applies (`fun_induction`). They are
for functions of the goal's own file; induction step by step is in `rules_data`.
"""

from __future__ import annotations

from collections.abc import Iterator

from search.scripted.applications import Application, read_applications
from search.scripted.goal_view import bare, read_formula, words
from search.scripted.situation import Situation
from search.scripted.tables import CLOSER, DISTRIBUTIVE, EXTREMA, FAIR, Scored

MOST = 12
"""Maximum number of templates for one goal: half of the suggestions, the rest is for other rules."""
STEP = 0.15
"""The score difference between a template and the next one."""
NESTED = 1.5
"""The score penalty within an induction."""

Placed = tuple[tuple[int, int], str]
"""A tactic with its sort key: distance from the cheapest and most likely template, then its kind."""


def induct(s: Situation) -> Iterator[Scored]:
    """Templates, cheapest and most likely first: for the best function and the best variable, then for the next ones."""
    if not s.definitions:
        return
    placed = sorted([*_along_functions(s), *_over_variables(s)], key=lambda one: one[0])
    score = CLOSER - (NESTED if s.within_induction else 0)
    for rank, (_, tactic) in enumerate(placed[:MOST]):
        yield tactic, score - STEP * rank


def _along_functions(s: Situation) -> Iterator[Placed]:
    """Induction along the recursion of a function that the goal applies."""
    for rank, application in enumerate(_candidates(s)):
        start = f"fun_induction {application.text}"
        mentioned = {word.partition(".")[0] for argument in application.arguments for word in words(argument)}
        others = [name for name in s.variables if name not in mentioned]
        yield from _templates(s, start, others, rank, 0)


def _over_variables(s: Situation) -> Iterator[Placed]:
    """Induction over the constructors of a variable's type; variables to which functions are applied come first."""
    arguments = [argument for application in s.applications for argument in application.arguments]
    preference = {"Nat": 2, "List": 1}

    def order(name: str) -> tuple[int, int]:
        return -arguments.count(name), preference.get(read_formula(s.view.types[name]).head, 0)

    variables = sorted(s.inductive_variables, key=order)
    for rank, name in enumerate(variables):
        others = [other for other in s.variables if other != name]
        yield from _templates(s, f"induction {name}", others, rank, 1)


def _templates(s: Situation, start: str, others: list[str], rank: int, kind: int) -> Iterator[Placed]:
    """Yields the tactics that can follow `start`, the beginning of an induction.

    First simplification only, which leaves a state to continue from; then all other variables generalised and each case
    finished; then the same with another variable split into cases first.
    """
    unfold = f"simp_all [{', '.join(s.definitions)}]"
    yield (2 * rank, kind), f"{start} <;> {unfold}"
    generalizing = f"{start} generalizing {' '.join(others)}" if others else start
    yield (2 * rank + 1, kind), f"{generalizing} <;> {finish(s)}"
    for number, other in enumerate(name for name in others if name in s.inductive_variables):
        yield (2 * rank + 1 + number, 2 + kind), f"{generalizing} <;> cases {other} <;> {finish(s)}"


def finish(s: Situation) -> str:
    """Returns a tactic that closes each goal by repeated unfolding, arithmetic, case splits and hypotheses, or fails."""
    lemmas = [lemma for symbol, lemmas in DISTRIBUTIVE.items() if symbol in s.words for lemma in lemmas]
    unfold = f"simp_all [{', '.join([*s.definitions, *lemmas, *EXTREMA])}]"
    return f"(repeat' first | {unfold} | omega | ac_rfl | split | solve_by_elim) <;> done"


def generalize(s: Situation) -> Iterator[Scored]:
    """Replaces an application by a variable, so that the next induction can be over it.

    If an equation among the hypotheses relates both sides, it is first used from right to left (Boyer and Moore,
    «A Computational Logic», call it cross-fertilization): with `size (sort xs) = size xs`, the goal
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


def clear_used_equations(s: Situation) -> Iterator[Scored]:
    """Clears an equation that simplification has already used: another induction over its variable works better without it."""
    if s.view.case is None:
        return
    for h in s.proofs:
        formula = read_formula(h.type)
        if formula.symbol == "=" and formula.parts[0] not in s.view.target and set(words(h.type)) & set(s.inductive_variables):
            yield f"clear {h.name}", CLOSER + 0.5


def _is_of_variables(application: Application, s: Situation) -> bool:
    """Whether it has arguments, which are all variables that a tactic can name."""
    names = application.arguments
    return bool(names) and all(name in s.view.types and "✝" not in name for name in names)


def _candidates(s: Situation) -> list[Application]:
    """Returns applications to variables, each once; those with only variables first, then those with most variables."""

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
