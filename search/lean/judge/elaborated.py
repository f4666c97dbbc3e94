"""What a process that elaborated a file has said: a report of one line, and the file's declarations as text.

Whoever wrote the file may have written this, too, so nothing is taken for granted: it is data of a known form, or it is refused.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from search.goal import Goal, Source, Span
from search.lean.judge.bounded import Ended
from search.lean.judge.export_text import Malformed, count_lines
from search.lean.judge.verdict import Reason

_REPORT_BYTES = 16 * 1024**2


@dataclass(frozen=True)
class NothingElaborated(Exception):
    """The process did not come to an end with the file, or says why it did not try."""

    reason: Reason
    detail: str
    """As a sentence."""


@dataclass(frozen=True)
class Elaborated:
    """A file as the process that elaborated it describes it."""

    statements: tuple[Goal, ...]
    """Its theorems whose proof is missing."""
    left: int
    """How many other commands hold a `sorry`."""
    errors: tuple[str, ...]
    """What Lean found wrong with it, as Lean says it."""
    holds: tuple[str, ...]
    """What it holds that has no place in a proof, if it was not refused for that."""
    export: bytes = field(repr=False)
    """Its declarations, in lines of a known form."""
    lines: int


def read_elaborated(ended: Ended, source: Source) -> Elaborated:
    """Raises `NothingElaborated`, or `Malformed` if what the process wrote has not the form that it should have."""
    if not ended.succeeded:
        reason = Reason.LIMIT if ended.out_of_means else Reason.DOES_NOT_CHECK
        raise NothingElaborated(reason, f"Lean did not come to the end of the file: {ended.complaint}.")
    line, _, export = ended.out.partition(b"\n")
    report = _document(line)
    if isinstance(forbidden := report.get("forbidden"), str):
        raise NothingElaborated(Reason.FORBIDDEN, f"`{_storable(forbidden)}` may not stand in a solution.")
    if isinstance(imports := report.get("imports"), str):
        raise NothingElaborated(Reason.DOES_NOT_CHECK, f"Its imports cannot be had: {' '.join(_storable(imports).split())}.")
    return Elaborated(
        statements=tuple(_goal(said, source) for said in _list(report, "statements", dict)),
        left=_natural(report.get("left")),
        errors=tuple(_storable(text.strip()) for text in _list(report, "errors", str)),
        holds=tuple(_list(report, "holds", str)),
        export=export,
        lines=count_lines(export),
    )


def _document(line: bytes) -> dict[str, Any]:
    if len(line) > _REPORT_BYTES:
        raise Malformed("its report is too long")
    try:
        report = json.loads(line)
    except (ValueError, RecursionError):
        raise Malformed("the first line of what it wrote is no report") from None
    if not isinstance(report, dict):
        raise Malformed("the first line of what it wrote is no report")
    return report


def _list(report: dict[str, Any], key: str, kind: type[Any]) -> list[Any]:
    items = report.get(key)
    if not isinstance(items, list) or not all(isinstance(item, kind) for item in items):
        raise Malformed(f"the {key} of its report are not what they should be")
    return items


def _storable(text: str) -> str:
    """The text without what no database takes: lone surrogates and NUL."""
    return text.encode(errors="backslashreplace").decode().replace("\0", "\\x00")


def _natural(number: object) -> int:
    if type(number) is not int or not 0 <= number < 1 << 31:
        raise Malformed("a number of its report is none")
    return number


def _goal(said: dict[str, Any], source: Source) -> Goal:
    name, statement, proof, end = said.get("name"), said.get("statement"), said.get("proof"), _natural(said.get("end"))
    if not (isinstance(name, str) and isinstance(statement, str) and isinstance(proof, list) and len(proof) == 2):
        raise Malformed("a statement of its report is not what it should be")
    start, stop = map(_natural, proof)
    if not start <= stop <= end <= len(source.utf8):
        raise Malformed("a statement of its report stands nowhere in the file")
    return Goal(name=name, statement=_storable(statement), source=source, hole=Span(start, stop), end=end)
