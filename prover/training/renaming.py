"""Makes variants of proof steps in which names are others: so that a model learns to use names, not to know them.

A variant is as right as the step itself: what is renamed is renamed in the goals and in the tactic alike. Only names that
the goal's own file gives are renamed, those of hypotheses and of definitions, never those of the library.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence

from prover.policy.naming import WORD, Naming, names_of_hypotheses, replacing

_DECLARED = re.compile(
    r"^\s*(?:@\[[^\]]*\]\s*)?(?:(?:private|protected|noncomputable|abbrev)\s+)*"
    r"(?:def|abbrev|inductive|structure|class|theorem)\s+([^\s:({\[]+)",
    re.MULTILINE,
)
_CONSTRUCTOR = re.compile(r"^\s*\|\s*([^\W\d][\w'!?]*)(?=[\s:(]*[:(])", re.MULTILINE)

_POOLS = (
    ("p", "q", "r", "s", "t", "a", "b", "c", "P", "Q", "R"),
    ("n", "m", "k", "a", "b", "c", "d", "i", "j", "x", "y", "z", "w", "u", "v"),
    ("xs", "ys", "zs", "l", "as", "bs", "l1", "l2", "ts", "us"),
    ("f", "g", "h", "k", "F", "G", "u", "φ", "e"),
    ("h", "h1", "h2", "hp", "hq", "hr", "hx", "hy", "h'", "H", "hn", "hm", "k", "hs", "ht", "e", "eq", "key", "h3", "h4"),
    ("α", "β", "γ", "δ", "A", "B", "C", "σ", "τ", "ι"),
)
"""Usual names, by what they stand for: a name of one pool becomes another of the same."""
_OTHER_ORDER = 0.3
"""How often stand-ins are not numbered in their usual order, lest a model learn numbers by heart."""
_SYLLABLES = ("ba", "co", "di", "fe", "gu", "li", "ma", "ne", "po", "ra", "si", "tu", "ver", "mon", "tal", "rix", "sum", "len")


def declared_names(source: str) -> frozenset[str]:
    """The parts of names that a Lean file declares: definitions, types and their constructors."""
    names = _DECLARED.findall(source)
    return frozenset(part for name in names for part in name.split(".")) | frozenset(_CONSTRUCTOR.findall(source))


def renaming(
    goals: Sequence[str],
    tactics: Sequence[str],
    declared: frozenset[str],
    rng: random.Random,
    naming: Naming | None = None,
    rate: float = 0.7,
) -> Callable[[str], str]:
    """What to apply to the goals and to their tactics alike: changes each of their own names with the given probability.

    A model with a `naming` reads stand-ins anyway: for it they are given, now and then in another order than usual.
    """
    if naming is not None:
        return naming.disguise(goals, rng if rng.random() < _OTHER_ORDER else None)
    own = names_of_hypotheses(goals)
    words = set(WORD.findall("\n".join([*goals, *tactics])))
    taken = set(words)
    mapping: dict[str, str] = {}
    for word in sorted(words & (own | declared)):
        if rng.random() < rate:
            mapping[word] = _another(word, rng, taken, invented=word in declared and word not in own)
            taken.add(mapping[word])
    return replacing(mapping)


def known_words(lessons: Iterable[tuple[Sequence[str], Sequence[str], frozenset[str]]]) -> frozenset[str]:
    """The words that a model is taught by lessons (goals, tactics, declared names): none of their own, but all usual names."""
    words = {name for pool in _POOLS for name in pool}
    for goals, tactics, declared in lessons:
        words |= set(WORD.findall("\n".join([*goals, *tactics]))) - declared - names_of_hypotheses(goals)
    return frozenset(words)


def _another(word: str, rng: random.Random, taken: set[str], *, invented: bool) -> str:
    pool = next((pool for pool in _POOLS if word in pool), None)
    if pool is not None and not invented:
        free = [name for name in pool if name not in taken]
        if free:
            return rng.choice(free)
    while True:
        made = "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(1, 3)))
        if rng.random() < 0.3:
            made += rng.choice(_SYLLABLES).capitalize()
        made = made.capitalize() if word[0].isupper() else made
        if made not in taken:
            return made
