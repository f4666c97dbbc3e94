"""What a Lean file says of itself: a line `split: train` in its first module comment says what its theorems may be used for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from prover.corpus.store import Corpus
from prover.corpus.tables import Split
from search.goal import Goal, Source

_MARK = re.compile(
    r"""
      (?P<module_doc> /-! )
    | (?P<comment> /- )
    | --[^\n]*
    | "(?:[^"\\]|\\.)*"
    | '(?:[^'\\\n]|\\.)'
    """,
    re.VERBOSE | re.DOTALL,
)
"""What can begin a comment in Lean, and the line comments, strings and characters in which nothing begins."""

_BRACKET = re.compile(r"/-|-/")
_DECLARATION = re.compile(r"^[ \t]*split:[ \t]*(\S+)[ \t\r]*$", re.MULTILINE)


def declared_split(source: Source) -> Split:
    """The split that the file declares, the strictest if it declares several; `UNKNOWN` if none that we know."""
    words = _DECLARATION.findall(_first_module_doc(source.text))
    strictness = list(Split)
    return max((split for split in Split if split.value in words), key=strictness.index, default=Split.UNKNOWN)


def add_with_declared_splits(corpus: Corpus, goals: Iterable[Goal]) -> dict[Goal, int]:
    """Adds theorems, each with the split that its file declares, and returns their ids in the goals' order.

    The goals of a file are added all or none. Raises `CorpusError`.
    """
    ids: dict[Goal, int] = {}
    for source, group in groupby(goals, key=lambda goal: goal.source):
        of_file = list(group)
        ids.update(zip(of_file, corpus.add_theorems(of_file, split=declared_split(source)), strict=True))
    return ids


def _first_module_doc(text: str) -> str:
    """What stands in the first `/-! … -/` that is not part of something else; empty if there is none."""
    at = 0
    while mark := _MARK.search(text, at):
        at = mark.end()
        if mark["module_doc"] or mark["comment"]:
            at = _end_of_comment(text, mark.end())
        if mark["module_doc"]:
            return text[mark.end() : at].removesuffix("-/")
    return ""


def _end_of_comment(text: str, at: int) -> int:
    """Where a comment ends whose inside begins at an offset. Comments nest; one that is not closed ends with the text."""
    depth = 1
    for bracket in _BRACKET.finditer(text, at):
        depth += 1 if bracket[0] == "/-" else -1
        if depth == 0:
            return bracket.end()
    return len(text)
