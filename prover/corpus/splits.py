"""Splits that Lean files declare: a line such as `split: train` in the first module comment applies to the file's theorems."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from prover.corpus.store import Corpus
from prover.corpus.tables import Split, strictest
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
"""The starts of Lean comments, and line comments, strings and characters, inside which no comment starts."""

_BRACKET = re.compile(r"/-|-/")
_DECLARATION = re.compile(r"^[ \t]*split:[ \t]*(\S+)[ \t\r]*$", re.MULTILINE)


def declared_split(source: Source) -> Split:
    """Returns the split that the file declares, the strictest if several; `UNKNOWN` if it declares no known split."""
    words = _DECLARATION.findall(_first_module_doc(source.text))
    return strictest(split for split in Split if split.value in words)


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
    """Returns the text of the first `/-! … -/` outside comments and strings; empty if there is none."""
    at = 0
    while mark := _MARK.search(text, at):
        at = mark.end()
        if mark["module_doc"] or mark["comment"]:
            at = _end_of_comment(text, mark.end())
        if mark["module_doc"]:
            return text[mark.end() : at].removesuffix("-/")
    return ""


def _end_of_comment(text: str, at: int) -> int:
    """Returns the end of the comment whose text starts at `at`. Comments nest; an unclosed one ends with the file."""
    depth = 1
    for bracket in _BRACKET.finditer(text, at):
        depth += 1 if bracket[0] == "/-" else -1
        if depth == 0:
            return bracket.end()
    return len(text)
