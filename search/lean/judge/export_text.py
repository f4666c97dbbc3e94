"""Checks the form of an export: one JSON document per line, as `lean_project/ProofServer/Export.lean` writes it.

The output of a hostile process is checked here before Lean reads it. Every line must have one of a few shapes, in which
numbers are short and nothing is nested, so that Lean's JSON parser gets no input that could crash it. The contents of the
lines are checked by the reader in Lean and by the kernel.
"""

from __future__ import annotations

import re

MAX_NATURAL_DIGITS = 2_000_000
"""Digits of a numeral in a term."""

_NUMBER = r"(?:0|[1-9][0-9]{0,8})"
_LONG_NUMBER = r"(?:0|[1-9][0-9]{0,18})"
"""Digits of a number in a name, which may be a hash."""
_NUMBERS = rf"\[(?:{_NUMBER}(?:,{_NUMBER})*+)?\]"
_TEXT = r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\nr]|u00[01][0-9a-f]))*+"'
_BOOL = r"(?:true|false)"
_BINDER = r'"(?:default|implicit|strictImplicit|instImplicit)"'
_COMMON = rf'"name":{_NUMBER},"levelParams":{_NUMBERS},"type":{_NUMBER}'


def _objects(body: str) -> str:
    return rf"\[(?:\{{{body}\}}(?:,\{{{body}\}})*+)?\]"


_TYPES = _objects(
    rf'{_COMMON},"numParams":{_NUMBER},"numIndices":{_NUMBER},"all":{_NUMBERS},"ctors":{_NUMBERS},"numNested":{_NUMBER},'
    rf'"isRec":{_BOOL},"isUnsafe":{_BOOL},"isReflexive":{_BOOL}'
)
_CONSTRUCTORS = _objects(
    rf'{_COMMON},"induct":{_NUMBER},"cidx":{_NUMBER},"numParams":{_NUMBER},"numFields":{_NUMBER},"isUnsafe":{_BOOL}'
)
_RULES = _objects(rf'"ctor":{_NUMBER},"nfields":{_NUMBER},"rhs":{_NUMBER}')
_RECURSORS = _objects(
    rf'{_COMMON},"all":{_NUMBERS},"numParams":{_NUMBER},"numIndices":{_NUMBER},"numMotives":{_NUMBER},"numMinors":{_NUMBER},'
    rf'"rules":{_RULES},"k":{_BOOL},"isUnsafe":{_BOOL}'
)
_TERM = "|".join(
    (
        rf'app":\{{"fn":{_NUMBER},"arg":{_NUMBER}\}}',
        rf'const":\{{"name":{_NUMBER},"us":{_NUMBERS}\}}',
        rf'(?:lam|forallE)":\{{"name":{_NUMBER},"type":{_NUMBER},"body":{_NUMBER},"binderInfo":{_BINDER}\}}',
        rf'letE":\{{"name":{_NUMBER},"type":{_NUMBER},"value":{_NUMBER},"body":{_NUMBER},"nondep":{_BOOL}\}}',
        rf'bvar":{_NUMBER}',
        rf'sort":{_NUMBER}',
        rf'proj":\{{"typeName":{_NUMBER},"idx":{_NUMBER},"struct":{_NUMBER}\}}',
        rf'natVal":"(?:0|[1-9][0-9]{{0,{MAX_NATURAL_DIGITS - 1}}}+)"',
        rf'strVal":{_TEXT}',
    )
)
_NAME = rf'str":\{{"pre":{_NUMBER},"str":{_TEXT}\}}|num":\{{"pre":{_NUMBER},"i":{_LONG_NUMBER}\}}'
_LEVEL = rf'succ":{_NUMBER}|i?max":\[{_NUMBER},{_NUMBER}\]|param":{_NUMBER}'
_DECLARATION = "|".join(
    (
        rf'thm":\{{{_COMMON},"value":{_NUMBER},"all":{_NUMBERS}\}}',
        rf'def":\{{{_COMMON},"value":{_NUMBER},"hints":(?:"opaque"|"abbrev"|\{{"regular":{_NUMBER}\}}),'
        rf'"safety":"(?:safe|unsafe|partial)","all":{_NUMBERS}\}}',
        rf'opaque":\{{{_COMMON},"value":{_NUMBER},"isUnsafe":{_BOOL},"all":{_NUMBERS}\}}',
        rf'axiom":\{{{_COMMON},"isUnsafe":{_BOOL}\}}',
        rf'inductive":\{{"types":{_TYPES},"ctors":{_CONSTRUCTORS},"recs":{_RECURSORS}\}}',
    )
)
_META = (
    rf'meta":\{{"exporter":\{{"name":{_TEXT},"version":{_TEXT}\}},"lean":\{{"githash":{_TEXT},"version":{_TEXT}\}},'
    rf'"format":\{{"version":{_TEXT}\}}\}}'
)
_LINE = rf'\{{"(?:(?:{_TERM}),"ie":{_NUMBER}|(?:{_NAME}),"in":{_NUMBER}|(?:{_LEVEL}),"il":{_NUMBER}|{_DECLARATION}|{_META})\}}\n'
# Possessive quantifiers do not backtrack, so the time is linear in the text.
_LINES = re.compile(f"(?:{_LINE})*+".encode())


class Malformed(ValueError):
    """The text is not a well-formed export. The message is a clause for users."""


def count_lines(text: bytes) -> int:
    """Returns the number of lines of an export. Raises `Malformed` if a line has none of the shapes or is not UTF-8."""
    found = _LINES.match(text)
    end = 0 if found is None else found.end()
    if end < len(text):
        number = 1 + text.count(b"\n", 0, end)
        beginning = text[end : end + 60].split(b"\n", 1)[0].decode(errors="replace")
        raise Malformed(f"line {number} of its output does not have the form of an export: {beginning!r}")
    try:
        text.decode()
    except UnicodeDecodeError as error:
        number = 1 + text.count(b"\n", 0, error.start)
        raise Malformed(f"line {number} of its output is not UTF-8") from None
    return text.count(b"\n")
