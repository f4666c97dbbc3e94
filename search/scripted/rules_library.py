"""Rules that use lemmas of the core library, chosen by the symbols of the target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from search.scripted.situation import Situation
from search.scripted.tables import APPLICABLE, FAIR, GOOD, NORMAL_FORMS, REWRITES, WEAK, Scored


def use_lemmas(s: Situation) -> Iterator[Scored]:
    """`apply`, `rw` and `simp` with core lemmas for the target's symbols."""
    for rank, lemma in enumerate(APPLICABLE.get(s.target.head, ())):
        yield f"apply {lemma}", FAIR - 0.5 - 0.05 * rank
    lemmas = rewriting_lemmas(s)
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
    """Returns the words on both sides of the symbol, each pair once."""
    triples = zip(sequence, sequence[1:], sequence[2:], strict=False)
    pairs = [(a, b) for a, middle, b in triples if middle == symbol and a[0].isalnum() and b[0].isalnum()]
    return list(dict.fromkeys(pairs))


def rewriting_lemmas(s: Situation) -> list[str]:
    """Returns rewriting lemmas for the words of the target, in the order of the words."""
    keys = dict.fromkeys(word.rsplit(".", 1)[-1] for word in s.words)
    return list(dict.fromkeys(lemma for key in keys for lemma in REWRITES.get(key, ())))
