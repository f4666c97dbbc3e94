"""A goal with the data that the scripted policy's rules need. It makes no choices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from search.scripted.applications import Application, read_applications
from search.scripted.goal_view import (
    Formula,
    GoalView,
    Hypothesis,
    bare,
    fresh,
    read_formula,
    words,
)
from search.scripted.tables import Scored


@dataclass(frozen=True)
class Situation:
    """A goal with the data that several rules need."""

    view: GoalView
    goals: int
    """How many goals the state has, including this one."""

    @cached_property
    def target(self) -> Formula:
        return read_formula(self.view.target)

    @cached_property
    def text(self) -> str:
        """The target without enclosing brackets."""
        return bare(self.view.target)

    @cached_property
    def words(self) -> list[str]:
        return words(self.view.target)

    @cached_property
    def proofs(self) -> list[Hypothesis]:
        """Accessible hypotheses that are proofs, the latest first."""
        view = self.view
        return [h for h in reversed(view.hypotheses) if h.accessible and view.is_proposition(h.type)]

    @cached_property
    def data(self) -> list[Hypothesis]:
        """Accessible elements of types."""
        return [h for h in self.view.hypotheses if h.accessible and self.view.is_data(h)]

    @cached_property
    def proved(self) -> dict[str, str]:
        """Maps a proposition's text to the name of a hypothesis that proves it."""
        return {bare(h.type): h.name for h in reversed(self.proofs)}

    @cached_property
    def applications(self) -> list[Application]:
        """Applications of functions of the goal's own file: in the target, then in the hypotheses, the latest first."""
        view = self.view
        texts = [view.target, *(h.type for h in reversed(view.hypotheses) if view.is_proposition(h.type))]
        return [application for text in texts for application in read_applications(text, view)]

    @cached_property
    def definitions(self) -> list[str]:
        """Constants probably defined in the goal's own file: in the target, then in the hypotheses, each once."""
        return list(dict.fromkeys(application.function for application in self.applications))

    @cached_property
    def variables(self) -> list[str]:
        """Elements of types that occur in the target or a hypothesis, without functions."""
        view = self.view
        texts = [view.target, *(h.type for h in view.hypotheses if view.is_proposition(h.type))]
        mentioned = {word.partition(".")[0] for text in texts for word in words(text)}
        return [h.name for h in self.data if h.name in mentioned and "→" not in words(h.type)]

    @cached_property
    def inductive_variables(self) -> list[str]:
        """The variables whose types are not variables themselves: cases and induction may apply to them."""
        return [name for name in self.variables if read_formula(self.view.types[name]).head not in self.view.types]

    @cached_property
    def within_induction(self) -> bool:
        """Whether there seems to be an induction hypothesis: a proof in a case that is inaccessible, or is named like one."""
        nameless = any(not h.accessible and self.view.is_proposition(h.type) for h in self.view.hypotheses)
        return (self.view.case is not None and nameless) or any(re.match(r"ih\d*$", h.name) for h in self.view.hypotheses)

    @cached_property
    def used(self) -> set[str]:
        """Words that a new name must not equal."""
        return {h.name for h in self.view.hypotheses} | set(self.words)

    def fresh(self, *bases: str) -> list[str]:
        """Returns an unused name for each given name, all different."""
        names: list[str] = []
        for base in bases:
            names.append(fresh(base, self.used | set(names)))
        return names

    def fill(self, templates: Sequence[Scored], hypothesis: str) -> Iterator[Scored]:
        """Fills templates: the hypothesis for `{h}`, and unused names for proofs `{a} {b}` and elements `{x} {y}`."""
        a, b, x, y = self.fresh("h", "h", "x", "y")
        for template, score in templates:
            yield template.format(h=hypothesis, a=a, b=b, x=x, y=y), score


def name_for(type: str, view: GoalView) -> str:
    """Returns a conventional name for an element of this type."""
    formula = read_formula(type)
    usual = {"Nat": "n", "Int": "i", "List": "l", "Option": "o", "Bool": "b", "Prop": "p", "Type": "α"}
    if formula.head in usual:
        return usual[formula.head]
    if view.is_proposition(type):
        return "h"
    return "f" if formula.symbol == "→" else "x"
