"""Detects texts that would take Lean minutes or overflow its stack, before Lean is started.

Lean's time grows with the square of a numeral's length, about twenty seconds for 200,000 digits, and brackets nested beyond
its recursion depth are an error that takes as long to report. These bounds save time; soundness does not depend on them.
"""

from __future__ import annotations

import re

MAX_DIGITS = 40_000
MAX_NESTING = 20_000

_NUMERAL = re.compile(rf"[0-9][0-9a-fA-FxXoO_]{{{MAX_DIGITS},}}")
_BRACKETS = re.compile(r"[(\[{⟨«]|[)\]}⟩»]")
_OPENING = frozenset("([{⟨«")


def fault_of(text: str) -> str | None:
    """Returns why a text is not given to Lean, as a clause; None if it may be."""
    if numeral := _NUMERAL.search(text):
        return f"it contains a numeral of {len(numeral[0]):,} digits, and the longest that is judged has {MAX_DIGITS:,}"
    depth = 0
    for bracket in _BRACKETS.finditer(text):
        depth = depth + 1 if bracket[0] in _OPENING else max(0, depth - 1)
        if depth > MAX_NESTING:
            return f"its brackets are nested more than {MAX_NESTING:,} deep"
    return None
