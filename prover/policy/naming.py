"""Stand-ins for the names in a state: a small model need not learn names if all states bear the same ones.

Before a model reads a state, each hypothesis gets a stand-in that says of what kind it is, `L1` for the first list and `H2` for
the second proof, and so does each word that the model was not taught, `K1`; each is a single token to it. In the tactic that
it writes the names are put back. Large pretrained models need none of this.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from search.goal_view import GoalView, Hypothesis, read_formula, read_goal, telescope

WORD = re.compile(r"[^\W\d][\w'!?]*+(?!✝)")
"""A part of a name that a tactic can speak of: `Tree.mirror` has two."""

TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER = "TPNLFHXK"
STAND_INS: dict[str, tuple[str, ...]] = {
    kind: tuple(f"{kind}{number}" for number in range(1, 13 if kind in (PROOF, OTHER) else 9))
    for kind in (TYPE, PROPOSITION, NUMBER, LIST, FUNCTION, PROOF, ELEMENT, OTHER)
}
"""By what they stand for."""
ALL_STAND_INS = frozenset(stand_in for some in STAND_INS.values() for stand_in in some)


@dataclass(frozen=True)
class Naming:
    """Which words a model knows."""

    known: frozenset[str]

    def disguised(self, goals: Sequence[str]) -> tuple[list[str], Callable[[str], str]]:
        """The goals with stand-ins for their names, and what puts the names back into a tactic."""
        chosen = self.stand_ins(goals)
        replaced = replacing(chosen)
        return [replaced(goal) for goal in goals], replacing({stand_in: name for name, stand_in in chosen.items()})

    def stand_ins(self, goals: Sequence[str], rng: random.Random | None = None) -> dict[str, str]:
        """The stand-in of each name, numbered in the order of their first appearance, or at random if there is a generator.

        A name for which none is left, and one that looks like a stand-in, stays as it is.
        """
        kinds = _kinds(goals)
        words = dict.fromkeys(word for goal in goals for word in WORD.findall(goal))
        free = {kind: [s for s in some if s not in words] for kind, some in STAND_INS.items()}
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
