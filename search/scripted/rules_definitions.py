"""Rules that unfold the definitions of the goal's own file."""

from __future__ import annotations

from collections.abc import Iterator

from search.scripted.applications import read_applications
from search.scripted.situation import Situation
from search.scripted.tables import FAIR, GOOD, WEAK, Scored


def unfold_definitions(s: Situation) -> Iterator[Scored]:
    """Constants that are not in the core library are probably defined in the goal's own file, and short."""
    constants = own_constants(s.view.target, s)
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
                yield f"cases {h.name} <;> simp_all [{', '.join(constants)}]", WEAK
    everywhere = dict.fromkeys(constants)
    for h in s.proofs:
        for constant in own_constants(h.type, s):
            everywhere[constant] = None
            yield f"simp [{constant}] at {h.name}", WEAK
            yield f"unfold {constant} at {h.name}", WEAK
    if everywhere:
        yield f"simp only [{', '.join(everywhere)}] at *", FAIR + 0.5
        yield f"simp_all [{', '.join(everywhere)}]", FAIR


def own_constants(text: str, s: Situation) -> list[str]:
    """Returns the constants in a part of the goal that its own file probably defines, each once."""
    return list(dict.fromkeys(application.function for application in read_applications(text, s.view)))
