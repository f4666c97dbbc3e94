"""The scripted policy's rules: each looks at one thing of a goal and gives tactics with scores.

Scores are in nats, see `tactic_tables`. A rule may be wrong about a goal: that costs a refused tactic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from search.goal_view import (
    DATA_TYPES,
    QUANTIFIERS,
    Binder,
    GoalView,
    Hypothesis,
    bare,
    fresh,
    read_binders,
    read_formula,
    telescope,
    words,
)
from search.situation import Situation
from search.tactic_tables import (
    ALWAYS,
    APPLICABLE,
    ARITHMETIC,
    BY_HYPOTHESIS,
    BY_TARGET,
    CASES,
    CHAINS,
    CLOSER,
    FAIR,
    GOOD,
    INDUCTIVE_ARGUMENTS,
    KEYWORDS,
    LONG_SHOT,
    NEGATED,
    NORMAL_FORMS,
    PAIRS,
    REWRITES,
    SAFE,
    SEVERAL_GOALS,
    SURE,
    WEAK,
    WITNESSES,
    Scored,
)

Rule = Callable[[Situation], Iterator[Scored]]


def always(s: Situation) -> Iterator[Scored]:
    """What is worth trying everywhere, or whenever the target has this symbol."""
    yield from ALWAYS
    yield from BY_TARGET.get(s.target.head, ())
    if s.goals > 1:
        yield from SEVERAL_GOALS


def decision_procedures(s: Situation) -> Iterator[Scored]:
    """`omega` where there is arithmetic, `decide` where there are no variables, `split` where there are branches."""
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
    """`intro`, of everything or of one; in both directions of an equivalence; the argument of equal functions."""
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


def name_for(type: str, view: GoalView) -> str:
    """A usual name for what has this type."""
    formula = read_formula(type)
    usual = {"Nat": "n", "Int": "i", "List": "l", "Option": "o", "Bool": "b", "Prop": "p", "Type": "α"}
    if formula.head in usual:
        return usual[formula.head]
    if view.is_proposition(type):
        return "h"
    return "f" if formula.symbol == "→" else "x"


def use_what_is_there(s: Situation) -> Iterator[Scored]:
    """Parts of the target that are literally among the hypotheses."""
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
    """`apply` and `exact` of hypotheses whose conclusion looks like the target, and of what chains with it."""
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
    """Transitivity and symmetry; likelier where the hypothesis begins or ends as the target does."""
    formula = read_formula(h.type)
    meets = len(formula.parts) == len(s.target.parts) and any(
        bare(own) == bare(wanted) for own, wanted in zip(formula.parts, s.target.parts, strict=True)
    )
    for tactic, score in s.fill(CHAINS.get((formula.head, s.target.head), ()), h.name):
        yield tactic, score + (1.5 if meets else 0)


def _likeness(conclusion: str, head: str, s: Situation, bound: set[str]) -> float | None:
    """How well a conclusion fits the target, None if it does not."""
    if conclusion == s.text:
        return SAFE - 1.5
    if head in bound:
        return WEAK
    if head == s.target.head:
        return GOOD + 0.5
    return None


def take_apart(s: Situation) -> Iterator[Scored]:
    """Conjunctions, disjunctions, existentials and the like among the hypotheses."""
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
        yield f"rename_i {' '.join(names)}", GOOD


def reason_forward(s: Situation) -> Iterator[Scored]:
    """Hypotheses fed with other hypotheses and with elements."""
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
    """Equations and equivalences among the hypotheses, in the target and in each other."""
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
        for lemma in _lemmas(s)[:8]:
            yield f"rw [{lemma}, {h.name}]", WEAK + 0.5
        yield from _instances(s, h, binders)
        if formula.symbol == "=" and s.target.symbol == "=":
            yield f"exact congrArg Nat.succ {h.name}", WEAK if "+" in s.words else LONG_SHOT - 1
            yield f"exact congrArg (List.cons _) {h.name}", WEAK if "::" in s.words else LONG_SHOT - 1


def _instances(s: Situation, h: Hypothesis, binders: Sequence[Binder]) -> Iterator[Scored]:
    """An equation about all elements taken at one, and an equation with a function applied to both sides."""
    (new,) = s.fresh("h")
    for element in s.data:
        if binders and binders[0].name is not None and binders[0].type in {"", element.type}:
            yield f"rw [← {h.name} {element.name}]", WEAK
        elif not binders and "→" in words(element.type):
            yield f"have {new} := congrArg {element.name} {h.name}", WEAK
            yield f"simpa [*] using congrArg {element.name} {h.name}", WEAK


def _replaces(variable: str, by: str, s: Situation) -> bool:
    """Whether an equation says what a variable is."""
    return variable in {h.name for h in s.data} and variable not in words(by)


def _occurrence(side: str, schematic: bool, s: Situation) -> float:
    """How promising it is to rewrite the target with an equation of this side."""
    if not schematic:
        return GOOD if side in s.view.target else LONG_SHOT - 1
    return FAIR if read_formula(side).head in s.words else LONG_SHOT


def give_witnesses(s: Situation) -> Iterator[Scored]:
    """Elements for `∃`."""
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


def split_data(s: Situation) -> Iterator[Scored]:
    """Cases and induction over elements; a list by preference the first in the target, a number the last."""
    for h in s.data:
        head = read_formula(h.type).head
        if head in PAIRS:
            yield from s.fill([(f"obtain {PAIRS[head]} := {{h}}", GOOD + 0.5), ("cases {h}", WEAK)], h.name)
        elif head in CASES:
            yield from _cases(s, h, head)
            if head in INDUCTIVE_ARGUMENTS:
                yield from _induction(s, h, head)
        elif head not in s.view.types and "→" not in words(h.type):
            relevance = FAIR if h.name in s.words else LONG_SHOT
            yield f"cases {h.name}", relevance + 0.5
            yield f"induction {h.name}", relevance
            yield f"cases {h.name} <;> rfl", relevance + 0.5
            yield f"cases {h.name} <;> simp_all", relevance + 0.5
            yield f"induction {h.name} <;> simp_all", relevance + 0.5


def _cases(s: Situation, h: Hypothesis, head: str) -> Iterator[Scored]:
    relevant = h.name in s.words or any(h.name in words(proof.type) for proof in s.proofs)
    score = {"Nat": FAIR - 1, "List": FAIR - 0.5}.get(head, GOOD - 0.5) if relevant else LONG_SHOT
    yield f"cases {h.name} with {_alternatives(s, h, head, 'cases')}", score
    yield f"cases {h.name} <;> rfl", score
    yield f"cases {h.name} <;> simp_all", score


def _induction(s: Situation, h: Hypothesis, head: str) -> Iterator[Scored]:
    rivals = [d.name for d in s.data if read_formula(d.type).head == head and d.name in s.words]
    if h.name not in rivals:
        return
    place = {name: s.words.index(name) if head == "List" else -_last(s.words, name) for name in rivals}
    rank = sorted(rivals, key=place.__getitem__).index(h.name)
    nested = any(proof.name.startswith("ih") for proof in s.proofs)
    score = (GOOD if s.target.symbol == "=" else FAIR) - 0.4 * rank - (2 if nested else 0)
    yield f"induction {h.name} with {_alternatives(s, h, head, 'induction')}", score
    others = [d.name for d in s.data if d is not h and d.name in s.words]
    if others:
        generalized = f"induction {h.name} generalizing {' '.join(others)} with "
        yield generalized + _alternatives(s, h, head, "induction"), score - 1
    yield f"induction {h.name} <;> simp_all", score - 0.5
    yield f"induction {h.name} <;> simp_all <;> omega", score - 0.5


def _alternatives(s: Situation, h: Hypothesis, head: str, tactic: str) -> str:
    """`| zero => ?_ | succ n ih => ?_`: a goal for each constructor, all new names accessible."""
    free = s.used - {h.name}
    predecessor = fresh(h.name, free)
    x, xs, ih = fresh("x", free), fresh("xs", free), fresh("ih", free)
    alternatives = [c.format(n=predecessor, x=x, xs=xs) for c in CASES[head]]
    if tactic == "induction":
        alternatives[-1] += f" {ih}"
    return " ".join(f"| {alternative} => ?_" for alternative in alternatives)


def _last(sequence: Sequence[str], item: str) -> int:
    return len(sequence) - 1 - list(reversed(sequence)).index(item)


def use_lemmas(s: Situation) -> Iterator[Scored]:
    """Core lemmas that the target's symbols call to mind."""
    for rank, lemma in enumerate(APPLICABLE.get(s.target.head, ())):
        yield f"apply {lemma}", FAIR - 0.5 - 0.05 * rank
    lemmas = _lemmas(s)
    for rank, lemma in enumerate(lemmas):
        yield f"rw [{lemma}]", FAIR - 0.5 - 0.1 * rank
    for symbol, lemma in (("+", "Nat.add_comm"), ("*", "Nat.mul_comm")):
        for left, right in _operands(s.words, symbol)[:3]:
            yield f"rw [{lemma} {left} {right}]", WEAK
    forms = [form for symbol, form in NORMAL_FORMS.items() if symbol in s.words]
    if {"+", "*"} <= set(s.words):
        forms.append(NORMAL_FORMS["**"])
    for form in forms:
        yield f"simp [{form}]", GOOD - 1
        yield f"simp_all [{form}]", FAIR - 0.5
    forward = [lemma for lemma in lemmas if not lemma.startswith("←") and "comm" not in lemma]
    if forward:
        yield f"simp [{', '.join(forward)}]", FAIR


def _operands(sequence: Sequence[str], symbol: str) -> list[tuple[str, str]]:
    """Words on both sides of the symbol, each pair once."""
    triples = zip(sequence, sequence[1:], sequence[2:], strict=False)
    pairs = [(a, b) for a, middle, b in triples if middle == symbol and a[0].isalnum() and b[0].isalnum()]
    return list(dict.fromkeys(pairs))


def _lemmas(s: Situation) -> list[str]:
    """Rewriting lemmas for the words of the target, in the order of the words."""
    keys = dict.fromkeys(word.rsplit(".", 1)[-1] for word in s.words)
    return list(dict.fromkeys(lemma for key in keys for lemma in REWRITES.get(key, ())))


def unfold_definitions(s: Situation) -> Iterator[Scored]:
    """Constants that are not of the core library are likely defined in the goal's own file, and short."""
    constants = list(dict.fromkeys(c for word in s.words if (c := _constant(word, s)) is not None))
    for constant in constants[:4]:
        yield f"simp [{constant}]", GOOD - 0.5
        yield f"unfold {constant}", FAIR
        yield f"simp_all [{constant}]", FAIR
        yield f"rw [{constant}]", WEAK + 0.5
    if len(constants) > 1:
        yield f"simp_all [{', '.join(constants)}]", FAIR
    if constants:
        for h in s.data:
            if h.name in s.words or any(word.startswith(f"{h.name}.") for word in s.words):
                yield f"induction {h.name} <;> simp_all [{', '.join(constants)}]", FAIR
                yield f"cases {h.name} <;> simp_all [{', '.join(constants)}]", WEAK
    everywhere = dict.fromkeys(constants)
    for h in s.proofs:
        for constant in dict.fromkeys(c for word in words(h.type) if (c := _constant(word, s)) is not None):
            everywhere[constant] = None
            yield f"simp [{constant}] at {h.name}", WEAK
            yield f"unfold {constant} at {h.name}", WEAK
    if everywhere:
        yield f"simp only [{', '.join(everywhere)}] at *", FAIR + 0.5
        yield f"simp_all [{', '.join(everywhere)}]", FAIR


def _constant(word: str, s: Situation) -> str | None:
    """The constant that the word names, if it may be worth unfolding. `t.size` is the `size` of the type of `t`."""
    first, _, rest = word.partition(".")
    if not first[:1].isalpha() or first in KEYWORDS or first in DATA_TYPES or (not rest and len(word) < 2):
        return None
    if first not in s.view.types:
        return None if word in _bound_names(s) else word
    owner = read_formula(s.view.types[first]).head
    unknown = owner in s.view.types or owner in DATA_TYPES or not owner[:1].isalpha()
    field = rest.partition(".")[0]
    return None if not field or field.isdigit() or unknown else f"{owner}.{field}"


def _bound_names(s: Situation) -> set[str]:
    """Names that `∀`, `∃` and `fun` bind anywhere in the goal."""
    bound: set[str] = set()
    for text in (s.view.target, *s.view.types.values()):
        binding = False
        for word in words(text):
            if word in {*QUANTIFIERS, "fun", "λ"}:
                binding = True
            elif word in {",", "=>", ":"}:
                binding = False
            elif binding:
                bound.add(word)
    return bound


def reason_classically(s: Situation) -> Iterator[Scored]:
    """Excluded middle: for the propositional variables, and for the target."""
    (h,) = s.fresh("h")
    decided = {word for text in s.proved for word in [bare(text.removeprefix("¬"))]}
    for variable in s.view.hypotheses:
        if variable.type == "Prop" and variable.accessible and variable.name not in decided:
            yield f"by_cases {h} : {variable.name}", FAIR - 0.5
            yield f"cases Classical.em {variable.name} with | inl {h} => ?_ | inr {h} => ?_", WEAK
            yield f"by_cases {h} : {variable.name} <;> simp_all", FAIR - 0.5
    if s.text != "False" and s.target.symbol not in {"¬", "∀", "→", "∧", "↔"}:
        yield f"refine Classical.byContradiction fun {h} => ?_", WEAK


RULES: tuple[Rule, ...] = (
    use_what_is_there,
    always,
    introduce,
    take_apart,
    apply_hypotheses,
    decision_procedures,
    reason_forward,
    rewrite_with_hypotheses,
    give_witnesses,
    split_data,
    use_lemmas,
    unfold_definitions,
    reason_classically,
)
"""All that the policy knows to look at. Among equal scores the earlier rule's tactic comes first."""
