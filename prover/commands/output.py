"""Output and exit statuses. Results go to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from enum import IntEnum

from search.show.text import escaped


class ExitStatus(IntEnum):
    """The exit statuses, for scripts."""

    DONE = 0
    """For `prove` and `verify`: every goal is proved."""
    GOALS_LEFT = 1
    WRONG_REQUEST = 2
    MACHINE_FAILED = 3
    """Lean or the machine failed."""
    INTERRUPTED = 130
    """Interrupted by Ctrl-C: 128 + SIGINT, as in shells."""


def say(sentence: str) -> None:
    """Prints one line for the user to standard error."""
    print(f"prover: {sentence}", file=sys.stderr, flush=True)


def print_json(document: Mapping[str, object]) -> None:
    """Prints the document of a command with `--json`."""
    print(json.dumps(document, indent=2, ensure_ascii=False), flush=True)


def as_one_line(text: str, *, longest: int = 400) -> str:
    """Returns the text without line breaks and terminal control characters, cut if it is longer than `longest`."""
    line = escaped(" ".join(text.split()))
    return line if len(line) <= longest else line[: longest - 1] + "…"


def left_alone(declarations: int) -> str:
    """Returns a sentence about declarations that contain a `sorry` and are not goals."""
    number = "One declaration has" if declarations == 1 else f"{declarations} declarations have"
    return f"{number} a `sorry` that is left alone: only a theorem whose whole proof is `sorry` or `by sorry` is a goal."
