"""Rules for elements of types: cases and induction, step by step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.scripted.goal_view import Hypothesis, fresh, read_formula, words
from search.scripted.situation import Situation
from search.scripted.tables import CASES, FAIR, GOOD, INDUCTIVE_ARGUMENTS, LONG_SHOT, PAIRS, WEAK, Scored


def split_data(s: Situation) -> Iterator[Scored]:
    """Cases and induction over elements; of lists the first in the target is preferred, of numbers the last."""
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
    """Returns `| zero => ?_ | succ n ih => ?_`: a goal for each constructor, with accessible new names."""
    free = s.used - {h.name}
    predecessor = fresh(h.name, free)
    x, xs, ih = fresh("x", free), fresh("xs", free), fresh("ih", free)
    alternatives = [c.format(n=predecessor, x=x, xs=xs) for c in CASES[head]]
    if tactic == "induction":
        alternatives[-1] += f" {ih}"
    return " ".join(f"| {alternative} => ?_" for alternative in alternatives)


def _last(sequence: Sequence[str], item: str) -> int:
    return len(sequence) - 1 - list(reversed(sequence)).index(item)
