"""Rules that unfold the definitions of the goal's own file."""

from __future__ import annotations

from collections.abc import Iterator

from search.scripted.goal_view import DATA_TYPES, QUANTIFIERS, read_formula, words
from search.scripted.situation import Situation
from search.scripted.tables import FAIR, GOOD, KEYWORDS, WEAK, Scored


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
