"""Stand-ins for names that a model cannot know: a small model copies one token reliably, a strange name of several rarely.

Before a model reads a state, each word that it was not taught gets a stand-in, which is a single token to it; in the tactic
that it writes the words are put back. Large pretrained models need none of this.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d][\w'!?]*")
"""A part of a name: `Tree.mirror` has two."""

STAND_INS = tuple(f"K{number}" for number in range(1, 33))


@dataclass(frozen=True)
class Naming:
    """Which words a model knows."""

    known: frozenset[str]

    def unknown(self, texts: Iterable[str]) -> list[str]:
        """The words of the texts that are not known, in the order of their first appearance. Stand-ins count as known."""
        words = dict.fromkeys(word for text in texts for word in WORD.findall(text))
        return [word for word in words if word not in self.known and word not in STAND_INS]

    def disguised(self, goals: Sequence[str]) -> tuple[list[str], Callable[[str], str]]:
        """The goals with stand-ins for what is not known, and what puts the words back into a tactic.

        A word for which no stand-in is left stays as it is.
        """
        present = {word for goal in goals for word in WORD.findall(goal)}
        free = [stand_in for stand_in in STAND_INS if stand_in not in present]
        chosen = dict(zip(self.unknown(goals), free, strict=False))
        replaced = replacing(chosen)
        return [replaced(goal) for goal in goals], replacing({stand_in: word for word, stand_in in chosen.items()})


def replacing(mapping: Mapping[str, str]) -> Callable[[str], str]:
    """What replaces whole words of a text."""
    return lambda text: WORD.sub(lambda match: mapping.get(match[0], match[0]), text)
