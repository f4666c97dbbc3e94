"""What goes to standard output and standard error, and the exit statuses. Results go to the one, all else to the other."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from enum import IntEnum

from search.show.text import escaped


class ExitStatus(IntEnum):
    """What scripts can tell from the exit status."""

    DONE = 0
    """For `prove` and `verify`: every goal is proved."""
    GOALS_LEFT = 1
    WRONG_REQUEST = 2
    MACHINE_FAILED = 3
    """Lean or the machine failed."""
    INTERRUPTED = 130
    """By Ctrl-C, as shells know it."""


def say(sentence: str) -> None:
    """One line for people."""
    print(f"prover: {sentence}", file=sys.stderr, flush=True)


def print_json(document: Mapping[str, object]) -> None:
    """The one document that a command with `--json` writes."""
    print(json.dumps(document, indent=2, ensure_ascii=False), flush=True)


def as_one_line(text: str, *, longest: int = 400) -> str:
    """The text without line breaks and without characters that a terminal obeys, cut where it is too long to be read."""
    line = escaped(" ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1] + "…"


def left_alone(declarations: int) -> str:
    """What to say of declarations that hold a `sorry` and are no goals."""
    number = "One declaration has" if declarations == 1 else f"{declarations} declarations have"
    return f"{number} a `sorry` that is left alone: only a theorem whose whole proof is `sorry` or `by sorry` is a goal."
