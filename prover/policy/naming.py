"""Stand-ins for the names in a state: a small model need not learn names if all states bear the same ones.

Before a model reads a state, each hypothesis gets a stand-in that says of what kind it is, `L1` for the first list and `H2` for
the second proof, and so does each word that the model was not taught, `K1`; each is a single token to it. In the tactic that
it writes the names are put back. What a tactic itself brings in is `W1` if it is a proof and `V1` if it is anything else, since
a model that sees no names cannot know which are still free. Large pretrained models need none of this.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from search.scripted.goal_view import GoalView, Hypothesis, read_formula, read_goal, telescope

WORD = re.compile(r"[^\W\d][\w'!?]*+(?!✝)")
"""A part of a name that a tactic can speak of: `Tree.mirror` has two."""

TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER = "TPNLFHXK"
NEW_PROOF, NEW_THING = "WV"
STAND_INS: dict[str, tuple[str, ...]] = {
    kind: tuple(f"{kind}{number}" for number in range(1, 13 if kind in (PROOF, OTHER) else 9))
    for kind in (TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER, NEW_PROOF, NEW_THING)
}
"""By what they stand for."""
ALL_STAND_INS = frozenset(stand_in for some in STAND_INS.values() for stand_in in some)
NEW_STAND_INS = frozenset({*STAND_INS[NEW_PROOF], *STAND_INS[NEW_THING]})
"""Those of names that a tactic brings in."""

_NEW_NAMES = {
    NEW_PROOF: ("h", *(f"h{number}" for number in range(1, 40))),
    NEW_THING: ("x", "y", "z", *(f"x{number}" for number in range(1, 40))),
}
"""What names are made of for what a tactic brings in: the first that the goals do not have."""
_SHORT = re.compile(r"(?<![.\w])(?!(?:as|at|by|do|id|if|in|is|or|rw)\b)(?:(i?h)|[a-zα-ω]s?)\d*'?(?![\w'!?✝])")
"""A word, not behind a dot, that looks like a name somebody gives to something; its first group is there if to a proof."""


@dataclass(frozen=True)
class Naming:
    """Which words a model knows."""

    known: frozenset[str]

    def disguised(self, goals: Sequence[str]) -> tuple[list[str], Callable[[str], str]]:
        """The goals with stand-ins for their names, and what puts the names back into a tactic."""
        chosen, words = self.stand_ins(goals), _words(goals)
        revealed = {stand_in: name for name, stand_in in chosen.items()}
        for kind, names in _NEW_NAMES.items():
            revealed |= zip(_free(kind, words), (name for name in names if name not in words), strict=False)
        replaced = replacing(chosen)
        return [replaced(goal) for goal in goals], replacing(revealed)

    def disguise(self, goals: Sequence[str], rng: random.Random | None = None) -> Callable[[str], str]:
        """What puts stand-ins for names, as `stand_ins` chooses them, into the goals and into their tactics alike.

        A short word of a tactic that the goals do not have is taken for the name of something new.
        """
        chosen, words = self.stand_ins(goals, rng), _words(goals)

        def disguised(text: str) -> str:
            new: dict[str, str] = {}
            free = {kind: _free(kind, words) for kind in _NEW_NAMES}
            for match in _SHORT.finditer(text):
                some = free[NEW_PROOF if match[1] else NEW_THING]
                if match[0] not in words and match[0] not in new and some:
                    new[match[0]] = some.pop(0)
            return replacing({**chosen, **new})(text)

        return disguised

    def stand_ins(self, goals: Sequence[str], rng: random.Random | None = None) -> dict[str, str]:
        """The stand-in of each name, numbered in the order of their first appearance, or at random if there is a generator.

        A name for which none is left, and one that looks like a stand-in, stays as it is.
        """
        kinds = _kinds(goals)
        words = _words(goals)
        free = {kind: _free(kind, words) for kind in STAND_INS}
        if rng is not None:
            for some in free.values():
                rng.shuffle(some)
        chosen: dict[str, str] = {}
        for name in [*kinds, *(word for word in words if word not in self.known and word not in kinds)]:
            some = free[kinds.get(name, OTHER)]
            if some and name not in ALL_STAND_INS:
                chosen[name] = some.pop(0)
        return chosen


def replacing(mapping: Mapping[str, str]) -> Callable[[str], str]:
    """What replaces whole words of a text."""
    return lambda text: WORD.sub(lambda match: mapping.get(match[0], match[0]), text)


def _words(goals: Iterable[str]) -> dict[str, None]:
    """As they appear, each once."""
    return dict.fromkeys(word for goal in goals for word in WORD.findall(goal))


def _free(kind: str, words: Collection[str]) -> list[str]:
    """The stand-ins of a kind, without those that are words of the goals themselves."""
    return [stand_in for stand_in in STAND_INS[kind] if stand_in not in words]


def names_of_hypotheses(goals: Iterable[str]) -> set[str]:
    """The names that tactics can refer to."""
    return set(_kinds(goals))


def _kinds(goals: Iterable[str]) -> dict[str, str]:
    """Each accessible hypothesis of the goals, instances left out, and its kind; as first seen."""
    kinds: dict[str, str] = {}
    for view in map(read_goal, goals):
        for hypothesis in view.hypotheses:
            if hypothesis.accessible and not hypothesis.name.startswith("inst"):
                kinds.setdefault(hypothesis.name, _kind(view, hypothesis))
    return kinds


def _kind(view: GoalView, hypothesis: Hypothesis) -> str:
    type = hypothesis.type
    head = read_formula(type).head
    if view.is_sort(type):
        return TYPE
    if type == "Prop":
        return PROPOSITION
    if head in ("Nat", "Int"):
        return NUMBER
    if head == "List":
        return LIST
    if "→" in type and not view.is_proposition(telescope(type)[1]):
        return FUNCTION
    return PROOF if view.is_proposition(type) else ELEMENT
