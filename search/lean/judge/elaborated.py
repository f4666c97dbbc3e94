"""Reads the output of a process that elaborated a file: a report of one line, and the file's declarations as text.

The file's author may control this output, so it is untrusted: it is refused unless it has the expected form.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from search.goal import Goal, Source, Span
from search.lean.judge.bounded import ProgramResult
from search.lean.judge.export_text import Malformed, count_lines
from search.lean.judge.verdict import Reason

_REPORT_BYTES = 16 * 1024**2


@dataclass(frozen=True)
class ElaborationFailed(Exception):
    """The process did not finish elaborating the file, or refused it."""

    reason: Reason
    detail: str
    """As a sentence."""


@dataclass(frozen=True)
class Elaborated:
    """A file as described by the process that elaborated it."""

    statements: tuple[Goal, ...]
    """Its theorems whose proof is missing."""
    left: int
    """How many other commands contain a `sorry`."""
    errors: tuple[str, ...]
    """Lean's error messages."""
    holds: tuple[str, ...]
    """What it contains that is not allowed in a proof, if it was not refused for that."""
    export: bytes = field(repr=False)
    """Its declarations, in lines whose form was checked."""
    lines: int


def read_elaborated(ended: ProgramResult, source: Source) -> Elaborated:
    """Reads the output. Raises `ElaborationFailed`, or `Malformed` if the output does not have the expected form."""
    if not ended.succeeded:
        reason = Reason.LIMIT if ended.hit_limit else Reason.DOES_NOT_CHECK
        raise ElaborationFailed(reason, f"Lean did not finish elaborating the file: {ended.error}.")
    line, _, export = ended.out.partition(b"\n")
    report = _document(line)
    if isinstance(forbidden := report.get("forbidden"), str):
        raise ElaborationFailed(Reason.FORBIDDEN, f"`{_storable(forbidden)}` is not allowed in a solution.")
    if isinstance(imports := report.get("imports"), str):
        raise ElaborationFailed(Reason.DOES_NOT_CHECK, f"Its imports are not available: {' '.join(_storable(imports).split())}.")
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
        raise Malformed("the first line of its output is not a report") from None
    if not isinstance(report, dict):
        raise Malformed("the first line of its output is not a report")
    return report


def _list(report: dict[str, Any], key: str, kind: type[Any]) -> list[Any]:
    items = report.get(key)
    if not isinstance(items, list) or not all(isinstance(item, kind) for item in items):
        raise Malformed(f"the field {key} of its report is malformed")
    return items


def _storable(text: str) -> str:
    """Returns the text without characters that databases reject: lone surrogates and NUL."""
    return text.encode(errors="backslashreplace").decode().replace("\0", "\\x00")


def _natural(number: object) -> int:
    if type(number) is not int or not 0 <= number < 1 << 31:
        raise Malformed("its report contains an invalid number")
    return number


def _goal(said: dict[str, Any], source: Source) -> Goal:
    name, statement, proof, end = said.get("name"), said.get("statement"), said.get("proof"), _natural(said.get("end"))
    if not (isinstance(name, str) and isinstance(statement, str) and isinstance(proof, list) and len(proof) == 2):
        raise Malformed("its report contains an invalid statement")
    start, stop = map(_natural, proof)
    if not start <= stop <= end <= len(source.utf8):
        raise Malformed("its report contains a statement whose position is not in the file")
    return Goal(name=name, statement=_storable(statement), source=source, hole=Span(start, stop), end=end)
