"""Makes variants of proof steps with other names, so that a model learns to copy names instead of memorising them.

A variant is as correct as the step itself: names are changed in the goals and in the tactic in the same way. Only names of
the goal's own file are changed, those of hypotheses and definitions, never those of the library.
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
"""Usual names, by kind: a name of one pool becomes another of the same pool."""
_OTHER_ORDER = 0.3
"""The share of examples whose stand-ins are numbered in random order, so that a model does not memorise numbers."""
_SYLLABLES = ("ba", "co", "di", "fe", "gu", "li", "ma", "ne", "po", "ra", "si", "tu", "ver", "mon", "tal", "rix", "sum", "len")


def declared_names(source: str) -> frozenset[str]:
    """Returns the parts of names that a Lean file declares: definitions, types and their constructors."""
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
    """Returns a function for goals and their tactics that changes each of their own names with the given probability.

    For a model with a `naming` the function inserts stand-ins instead, sometimes numbered in another order.
    """
    if naming is not None:
        return naming.anonymizer(goals, rng if rng.random() < _OTHER_ORDER else None)
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
    """Returns the words that lessons (goals, tactics, declared names) teach: without declared names, but with all usual names."""
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
