"""Rules for hypotheses: direct use, forward and backward reasoning, and rewriting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.scripted.goal_view import Binder, Hypothesis, bare, fresh, read_formula, telescope, words
from search.scripted.rules_library import rewriting_lemmas
from search.scripted.situation import Situation, name_for
from search.scripted.tables import BY_HYPOTHESIS, CHAINS, CLOSER, FAIR, GOOD, LONG_SHOT, NEGATED, SAFE, SURE, WEAK, Scored


def use_hypotheses_directly(s: Situation) -> Iterator[Scored]:
    """`exact` with hypotheses that are literally the target or parts of it."""
    for h in s.proofs:
        if bare(h.type) == s.text:
            yield f"exact {h.name}", SURE
    parts = [bare(part) for part in s.target.parts]
    known = [s.proved.get(part) for part in parts]
    if s.target.symbol == "∧" and all(known):
        yield f"exact ⟨{known[0]}, {known[1]}⟩", SURE
    if s.target.symbol == "∨":
        for side, name in zip(("inl", "inr"), known, strict=True):
            if name is not None:
                yield f"exact Or.{side} {name}", SURE
    for h in s.proofs:
        formula = read_formula(h.type)
        if formula.symbol == "¬" and bare(formula.parts[0]) in s.proved:
            yield f"exact absurd {s.proved[bare(formula.parts[0])]} {h.name}", SURE


def apply_hypotheses(s: Situation) -> Iterator[Scored]:
    """`apply` and `exact` with hypotheses whose conclusion looks like the target, and with those that chain with it."""
    for h in s.proofs:
        binders, conclusion = telescope(h.type)
        head = read_formula(conclusion).head
        if binders and (score := _likeness(conclusion, head, s, {b.name for b in binders if b.name})) is not None:
            yield f"apply {h.name}", score
            yield f"exact {h.name} {' '.join('_' if b.name else '‹_›' for b in binders)}", score - 1
        if conclusion == "False" and binders and s.text != "False":
            yield f"exact absurd ‹_› {h.name}", CLOSER - 1
            yield f"exact ({h.name} {' '.join('_' if b.name else '‹_›' for b in binders)}).elim", FAIR
            yield "exfalso", FAIR
        if head == "↔" and not binders:
            yield f"apply {h.name}.mp", WEAK
            yield f"apply {h.name}.mpr", WEAK
        yield from _chain(s, h)


def _chain(s: Situation, h: Hypothesis) -> Iterator[Scored]:
    """Transitivity and symmetry; more likely if the hypothesis begins or ends like the target."""
    formula = read_formula(h.type)
    meets = len(formula.parts) == len(s.target.parts) and any(
        bare(own) == bare(wanted) for own, wanted in zip(formula.parts, s.target.parts, strict=True)
    )
    for tactic, score in s.fill(CHAINS.get((formula.head, s.target.head), ()), h.name):
        yield tactic, score + (1.5 if meets else 0)


def _likeness(conclusion: str, head: str, s: Situation, bound: set[str]) -> float | None:
    """Returns a score for how well a conclusion fits the target, None if it does not."""
    if conclusion == s.text:
        return SAFE - 1.5
    if head in bound:
        return WEAK
    if head == s.target.head:
        return GOOD + 0.5
    return None


def split_hypotheses(s: Situation) -> Iterator[Scored]:
    """Splits conjunctions, disjunctions, existentials and similar hypotheses."""
    for h in s.proofs:
        formula = read_formula(h.type)
        yield from s.fill(BY_HYPOTHESIS.get(formula.head, ()), h.name)
        if formula.symbol == "¬":
            negated = NEGATED.get(read_formula(formula.parts[0]).head)
            yield from s.fill([negated] if negated else [], h.name)
        if not formula.symbol and formula.head not in BY_HYPOTHESIS and formula.head not in s.view.types:
            yield f"cases {h.name}", WEAK
            yield from s.fill([("obtain ⟨{x}, {a}⟩ := {h}", WEAK)], h.name)
            yield f"induction {h.name}", LONG_SHOT
            yield f"induction {h.name} <;> simp_all", WEAK - 0.5
            yield f"simp [{formula.head}] at {h.name}", LONG_SHOT
    inaccessible = [h for h in s.view.hypotheses if not h.accessible and not h.name.startswith("inst")]
    if inaccessible:
        names: list[str] = []
        for h in inaccessible:
            names += [fresh(name_for(h.type, s.view), s.used | set(names))]
        yield f"rename_i {' '.join(names)}", SAFE - 1 if s.within_induction else GOOD


def reason_forward(s: Situation) -> Iterator[Scored]:
    """Applies hypotheses to other hypotheses and to elements."""
    (new,) = s.fresh("h")
    for h in s.proofs:
        binders, conclusion = telescope(h.type)
        premise = next((i for i, b in enumerate(binders) if b.name is None), None)
        if binders and premise is not None:
            blanks = "_ " * premise
            for other in s.proofs:
                if other is h:
                    continue
                if not premise and bare(other.type) == bare(binders[0].type):
                    yield f"specialize {h.name} {other.name}", SAFE - 1.5
                    if len(binders) == 1 and conclusion == s.text:
                        yield f"exact {h.name} {other.name}", SURE
                elif premise and read_formula(other.type).head == read_formula(binders[premise].type).head:
                    yield f"have {new} := {h.name} {blanks}{other.name}", FAIR
        if binders and binders[0].name is not None:
            for element in s.data:
                if binders[0].type in {"", element.type}:
                    yield f"have {new} := {h.name} {element.name}", FAIR - 1
                    yield f"exact {h.name} {element.name}", FAIR - 1


def rewrite_with_hypotheses(s: Situation) -> Iterator[Scored]:
    """Rewrites the target and other hypotheses with equations and equivalences."""
    for h in s.proofs:
        binders, conclusion = telescope(h.type)
        formula = read_formula(conclusion)
        if formula.symbol not in {"=", "↔"}:
            continue
        left, right = (bare(part) for part in formula.parts)
        yield f"rw [{h.name}]", _occurrence(left, bool(binders), s)
        yield f"rw [← {h.name}]", _occurrence(right, bool(binders), s) - 0.5
        yield f"simp [{h.name}]", GOOD - 0.5
        yield f"simpa using {h.name}", FAIR
        if not binders and (_replaces(left, right, s) or _replaces(right, left, s)):
            yield f"subst {h.name}", SAFE - 2
        for other in s.proofs:
            if other is not h and not binders and left in bare(other.type):
                yield f"rw [{h.name}] at {other.name}", FAIR - 0.5
        for lemma in rewriting_lemmas(s)[:8]:
            yield f"rw [{lemma}, {h.name}]", WEAK + 0.5
        yield from _instances(s, h, binders)
        if formula.symbol == "=" and s.target.symbol == "=":
            yield f"exact congrArg Nat.succ {h.name}", WEAK if "+" in s.words else LONG_SHOT - 1
            yield f"exact congrArg (List.cons _) {h.name}", WEAK if "::" in s.words else LONG_SHOT - 1


def _instances(s: Situation, h: Hypothesis, binders: Sequence[Binder]) -> Iterator[Scored]:
    """Instantiates a general equation with an element, and applies a function to both sides of an equation."""
    (new,) = s.fresh("h")
    for element in s.data:
        if binders and binders[0].name is not None and binders[0].type in {"", element.type}:
            yield f"rw [← {h.name} {element.name}]", WEAK
        elif not binders and "→" in words(element.type):
            yield f"have {new} := congrArg {element.name} {h.name}", WEAK
            yield f"simpa [*] using congrArg {element.name} {h.name}", WEAK


def _replaces(variable: str, by: str, s: Situation) -> bool:
    """Whether an equation defines a variable."""
    return variable in {h.name for h in s.data} and variable not in words(by)


def _occurrence(side: str, schematic: bool, s: Situation) -> float:
    """Returns a score for rewriting the target with an equation that has this side."""
    if not schematic:
        return GOOD if side in s.view.target else LONG_SHOT - 1
    return FAIR if read_formula(side).head in s.words else LONG_SHOT
