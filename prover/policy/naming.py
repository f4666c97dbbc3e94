"""Stand-ins for the names in a state: a small model need not learn names if all states use the same ones.

Before a model reads a state, each hypothesis gets a stand-in by its kind, such as `L1` for the first list and `H2` for the
second proof, and each word that the model was not trained on becomes `K1` and so on; each is a single token. In the tactic
that it writes the names are put back. A name that a tactic introduces is `W1` for a proof and `V1` for anything else, since a
model that sees no names cannot know which are unused. Large pretrained models do not need this.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from search.scripted.goal_view import GoalView, Hypothesis, read_formula, read_goal, telescope

WORD = re.compile(r"[^\W\d][\w'!?]*+(?!✝)")
"""A part of a name in a tactic: `Tree.mirror` has two."""

TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER = "TPNLFHXK"
NEW_PROOF, NEW_THING = "WV"
STAND_INS: dict[str, tuple[str, ...]] = {
    kind: tuple(f"{kind}{number}" for number in range(1, 13 if kind in (PROOF, OTHER) else 9))
    for kind in (TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER, NEW_PROOF, NEW_THING)
}
"""Stand-ins by kind."""
ALL_STAND_INS = frozenset(stand_in for some in STAND_INS.values() for stand_in in some)
NEW_STAND_INS = frozenset({*STAND_INS[NEW_PROOF], *STAND_INS[NEW_THING]})
"""The stand-ins of names that a tactic introduces."""

_NEW_NAMES = {
    NEW_PROOF: ("h", *(f"h{number}" for number in range(1, 40))),
    NEW_THING: ("x", "y", "z", *(f"x{number}" for number in range(1, 40))),
}
"""Base names for names that a tactic introduces: the first unused one is taken."""
_SHORT = re.compile(r"(?<![.\w])(?!(?:as|at|by|do|id|if|in|is|or|rw)\b)(?:(i?h)|[a-zα-ω]s?)\d*'?(?![\w'!?✝])")
"""A word, not after a dot, that looks like a newly introduced name; the first group matches if it is for a proof."""


@dataclass(frozen=True)
class Naming:
    """The words that a model knows, and the replacement of all others."""

    known: frozenset[str]

    def anonymized(self, goals: Sequence[str]) -> tuple[list[str], Callable[[str], str]]:
        """Returns the goals with stand-ins for their names, and a function that puts the names back into a tactic."""
        chosen, words = self.stand_ins(goals), _words(goals)
        revealed = {stand_in: name for name, stand_in in chosen.items()}
        for kind, names in _NEW_NAMES.items():
            revealed |= zip(_free(kind, words), (name for name in names if name not in words), strict=False)
        replaced = replacing(chosen)
        return [replaced(goal) for goal in goals], replacing(revealed)

    def anonymizer(self, goals: Sequence[str], rng: random.Random | None = None) -> Callable[[str], str]:
        """Returns a function that replaces names by stand-ins, chosen by `stand_ins`, in the goals and their tactics.

        A short word of a tactic that does not occur in the goals is taken for a newly introduced name.
        """
        chosen, words = self.stand_ins(goals, rng), _words(goals)

        def anonymized(text: str) -> str:
            new: dict[str, str] = {}
            free = {kind: _free(kind, words) for kind in _NEW_NAMES}
            for match in _SHORT.finditer(text):
                some = free[NEW_PROOF if match[1] else NEW_THING]
                if match[0] not in words and match[0] not in new and some:
                    new[match[0]] = some.pop(0)
            return replacing({**chosen, **new})(text)

        return anonymized

    def stand_ins(self, goals: Sequence[str], rng: random.Random | None = None) -> dict[str, str]:
        """Returns the stand-in of each name, numbered by first occurrence, or at random if `rng` is given.

        A name for which no stand-in is left, and one that looks like a stand-in, is not replaced.
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
    """Returns a function that replaces whole words of a text."""
    return lambda text: WORD.sub(lambda match: mapping.get(match[0], match[0]), text)


def _words(goals: Iterable[str]) -> dict[str, None]:
    """Returns the words in order of occurrence, each once."""
    return dict.fromkeys(word for goal in goals for word in WORD.findall(goal))


def _free(kind: str, words: Collection[str]) -> list[str]:
    """Returns the stand-ins of a kind, without those that occur in the goals."""
    return [stand_in for stand_in in STAND_INS[kind] if stand_in not in words]


def names_of_hypotheses(goals: Iterable[str]) -> set[str]:
    """Returns the names of hypotheses that tactics can refer to."""
    return set(_kinds(goals))


def _kinds(goals: Iterable[str]) -> dict[str, str]:
    """Returns each accessible hypothesis of the goals, except instances, with its kind at its first occurrence."""
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
