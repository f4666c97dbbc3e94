"""A goal: a theorem of a Lean source whose proof is still `sorry`.

A goal is data. Opening it is the job of a proof session; whether it has been proved is recorded in the corpus.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_PRIVATE = re.compile(r"_private\..*?\.0\.")


def lean_text(raw: bytes) -> str:
    """Returns a Lean file's text without its byte-order mark, with line ends as Lean reads them. Raises UnicodeDecodeError."""
    return raw.decode().removeprefix("\ufeff").replace("\r\n", "\n")


@dataclass(frozen=True)
class Source:
    """A Lean file as text. Offsets into it are in bytes of its UTF-8 encoding, as Lean counts them."""

    text: str = field(repr=False)
    path: Path | None = None

    @cached_property
    def utf8(self) -> bytes:
        return self.text.encode()

    @cached_property
    def digest(self) -> str:
        """Hex SHA-256 of the text."""
        return hashlib.sha256(self.utf8).hexdigest()


@dataclass(frozen=True)
class Span:
    """A half-open range of byte offsets."""

    start: int
    stop: int


@dataclass(frozen=True)
class Goal:
    """One theorem to prove, in the place where it is stated."""

    name: str
    """Full name of the theorem, namespaces included."""
    statement: str
    """Its type, pretty-printed by Lean, with all binders and section variables; for display and for the corpus."""
    source: Source
    """The file that states it. The proof may use everything before the theorem, and nothing after it."""
    hole: Span
    """The position of the proof term in the source: `sorry` or `by sorry`."""
    end: int
    """Byte offset at which the theorem's command ends."""

    @property
    def written_name(self) -> str:
        """The full name as people write it: of a private theorem without the prefix that Lean gives it."""
        return _PRIVATE.sub("", self.name)

    def solved(self, tactics: tuple[str, ...]) -> str:
        """Returns the source up to the end of the theorem, with `by` and the tactics, one per line, in place of the hole."""
        return self.with_proof(proof_term(tactics, self._indent()))

    def with_proof(self, term: str) -> str:
        """Returns the source up to the end of the theorem, with a proof term in place of the hole."""
        raw = self.source.utf8
        before, after = raw[: self.hole.start].decode(), raw[self.hole.stop : self.end].decode()
        return before + term + after + "\n"

    def _indent(self) -> int:
        """Two columns more than the indentation of the theorem's first line."""
        line = self.source.utf8[: self.hole.start].decode().rsplit("\n", 1)[-1]
        return len(line) - len(line.lstrip(" ")) + 2


def proof_term(tactics: tuple[str, ...], column: int) -> str:
    """`by` and the tactics below it, each at the given column; later lines of a tactic keep their relative indentation."""
    pad = " " * column
    lines = [pad + line if line else line for tactic in tactics for line in tactic.strip("\n").split("\n")]
    return "by\n" + "\n".join(lines)


def fill_holes(source: Source, proofs: dict[Span, tuple[str, ...]]) -> str:
    """Returns the whole source with each of the given holes replaced by its proof; other holes are left."""
    raw = source.utf8
    pieces: list[str] = []
    at = 0
    for hole in sorted(proofs, key=lambda span: span.start):
        goal = Goal("", "", source, hole, hole.stop)
        pieces += [raw[at : hole.start].decode(), proof_term(proofs[hole], goal._indent())]
        at = hole.stop
    return "".join([*pieces, raw[at:].decode()])
