"""Mutants of honest solutions: each differs in one definition or statement, and it is known by construction what that does.

A change of a declaration's meaning changes that of every statement that rests on it. Which those are is read from the text;
instances, which no text names, are named by a comment before what needs them.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.verify.mutations import changes
from tests.verify.pair import Pair, all_pairs


@dataclass(frozen=True)
class Mutant:
    """A solution in which one declaration was changed."""

    pair: Pair
    operator: str
    declaration: str
    changes: bool
    solution: str

    @property
    def id(self) -> str:
        return f"{self.pair.name}-{self.declaration}-{self.operator}"

    def misstates(self, goal: str) -> bool:
        """Whether the goal's statement means something else in this solution."""
        return self.changes and self.declaration in self.pair.rests_on(goal)


def mutants_of(pair: Pair) -> Iterator[Mutant]:
    """All that there are, no two alike."""
    seen = {pair.solution}
    for one in pair.declarations:
        for change in changes(pair, one):
            text = change.text if change.everywhere else pair.solution[: one.start] + change.text + pair.solution[one.stop :]
            if text not in seen:
                seen.add(text)
                yield Mutant(pair, change.operator, one.name, change.changes, text)


def choose(number: int, seed: int) -> list[Mutant]:
    """So many mutants, of each operator about as many."""
    chance = random.Random(seed)
    by_operator: dict[str, list[Mutant]] = {}
    for mutant in itertools.chain.from_iterable(mutants_of(pair) for pair in all_pairs()):
        by_operator.setdefault(mutant.operator, []).append(mutant)
    for mutants in by_operator.values():
        chance.shuffle(mutants)
    rounds = itertools.zip_longest(*(by_operator[operator] for operator in chance.sample(sorted(by_operator), len(by_operator))))
    return list(itertools.islice(filter(None, itertools.chain.from_iterable(rounds)), number))
