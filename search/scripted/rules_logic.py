"""Rules for the form of the target: general tactics, connectives and quantifiers, decision procedures, witnesses."""

from __future__ import annotations

from collections.abc import Iterator

from search.scripted.goal_view import QUANTIFIERS, bare, fresh, read_binders, read_formula, telescope, words
from search.scripted.situation import Situation, name_for
from search.scripted.tables import (
    ALWAYS,
    ARITHMETIC,
    BY_TARGET,
    CLOSER,
    FAIR,
    GOOD,
    LONG_SHOT,
    SAFE,
    SEVERAL_GOALS,
    WEAK,
    WITNESSES,
    Scored,
)


def always(s: Situation) -> Iterator[Scored]:
    """Tactics for every goal, and those for the target's symbol."""
    yield from ALWAYS
    yield from BY_TARGET.get(s.target.head, ())
    if s.goals > 1:
        yield from SEVERAL_GOALS


def decision_procedures(s: Situation) -> Iterator[Scored]:
    """`omega` for arithmetic, `decide` without variables, `split` for branches."""
    everything = set(s.words).union(*(words(h.type) for h in s.view.hypotheses))
    yield "omega", CLOSER if everything & ARITHMETIC else LONG_SHOT
    closed = not set(s.words) & {h.name for h in s.view.hypotheses}
    yield "decide", CLOSER if closed and not set(s.words) & QUANTIFIERS else LONG_SHOT - 1
    if {"if", "match"} & set(s.words):
        yield "split", GOOD + 0.5
        yield "split <;> simp_all", GOOD
        yield "split <;> omega", FAIR
    for h in s.proofs:
        if {"if", "match"} & set(words(h.type)):
            yield f"split at {h.name}", GOOD


def introduce(s: Situation) -> Iterator[Scored]:
    """`intro` of everything or of one; in both directions of an equivalence; of the argument of equal functions."""
    binders, conclusion = telescope(s.text)
    names: list[str] = []
    for binder in binders:
        base = binder.name if binder.name and binder.name.isidentifier() else name_for(binder.type, s.view)
        names.append(fresh(base.strip("_") or "x", s.used.difference([base]) | set(s.view.types) | set(names)))
    if names:
        yield f"intro {' '.join(names)}", SAFE
    if len(names) > 1:
        yield f"intro {names[0]}", SAFE - 2
        if conclusion == "False":
            yield f"intro {' '.join(names[:-1])}", SAFE - 2
    (h, x) = s.fresh("h", "x")
    if s.target.symbol == "↔":
        yield f"constructor <;> intro {h}", SAFE
    if s.target.symbol == "=":
        functional = {"fun", "∘"} & set(s.words) or any(
            h.name in s.target.parts and "→" in words(h.type) for h in s.view.hypotheses
        )
        yield f"funext {x}", GOOD + 0.5 if functional else LONG_SHOT
    if not s.target.symbol and s.target.head not in s.view.types and not names:
        yield f"intro {x}", WEAK
        yield f"intro {x} {' '.join(s.fresh('y', 'h'))}", WEAK + 0.5
        yield "constructor", WEAK
        yield "exact ⟨_, rfl⟩", WEAK


def give_witnesses(s: Situation) -> Iterator[Scored]:
    """Witnesses for `∃`."""
    if s.target.symbol != "∃":
        return
    binder = next(iter(read_binders(s.target.parts[0])), None)
    type = binder.type if binder else ""
    for h in s.proofs:
        yield f"exact ⟨_, {h.name}⟩", CLOSER
    for element in s.data:
        if type in {"", element.type}:
            yield f"refine ⟨{element.name}, ?_⟩", GOOD
            yield f"exact ⟨{element.name}, by simp_all⟩", FAIR
            if element.type == "Nat":
                yield f"refine ⟨{element.name} + 1, ?_⟩", FAIR - 0.5
                yield f"exact ⟨{element.name} + 1, by omega⟩", FAIR - 0.5
    for term in WITNESSES.get(read_formula(type).head, ()):
        yield f"refine ⟨{term}, ?_⟩", WEAK
        yield f"exact ⟨{term}, by simp⟩", WEAK


def reason_classically(s: Situation) -> Iterator[Scored]:
    """Excluded middle for the propositional variables and for the target."""
    (h,) = s.fresh("h")
    decided = {word for text in s.proved for word in [bare(text.removeprefix("¬"))]}
    for variable in s.view.hypotheses:
        if variable.type == "Prop" and variable.accessible and variable.name not in decided:
            yield f"by_cases {h} : {variable.name}", FAIR - 0.5
            yield f"cases Classical.em {variable.name} with | inl {h} => ?_ | inr {h} => ?_", WEAK
            yield f"by_cases {h} : {variable.name} <;> simp_all", FAIR - 0.5
    if s.text != "False" and s.target.symbol not in {"¬", "∀", "→", "∧", "↔"}:
        yield f"refine Classical.byContradiction fun {h} => ?_", WEAK
