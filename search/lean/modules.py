"""Lean modules as files: their names, their imports, and the resulting order. Nothing is compiled here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LINE_COMMENT = re.compile(r"--[^\n]*")
_COMMENT_EDGE = re.compile(r"/-|-/")
_WORD = re.compile(r"(?:prelude|module)\b")
_IMPORT = re.compile(r"(?:public\s+)?(?:meta\s+)?import\s+(?:all\s+)?(\S+)")


@dataclass(frozen=True)
class Module:
    """One Lean source file, read once, so that the hashed text is the compiled text."""

    name: str
    """As other modules import it: `Init.Core`."""
    text: bytes
    imports: tuple[str, ...]
    """The modules it imports, including the implicit `Init`."""

    @property
    def path(self) -> Path:
        """The path of its source below the library's root; its olean has the same path with the suffix `.olean`."""
        return Path(*self.name.split(".")).with_suffix(".lean")


def read_modules(root: Path, *patterns: str) -> tuple[Module, ...]:
    """Returns the modules whose files below `root` match one of the patterns (of `Path.glob`), sorted by name."""
    modules = []
    for file in {file for pattern in patterns for file in root.glob(pattern)}:
        text = file.read_bytes()
        module_name = ".".join(file.relative_to(root).with_suffix("").parts)
        modules.append(Module(module_name, text, imports_of(text.decode())))
    return tuple(sorted(modules, key=lambda module: module.name))


def imports_of(text: str) -> tuple[str, ...]:
    """Returns the modules that a Lean source imports. Every file that does not begin with `prelude` imports `Init`."""
    statements = [statement[0] for statement in _header(text)]
    imports = [found[1] for statement in statements if (found := _IMPORT.fullmatch(statement))]
    if "prelude" not in statements and "Init" not in imports:
        imports.append("Init")
    return tuple(imports)


def end_of_header(text: str) -> int:
    """Where the last statement of a source's header ends, in characters; 0 if it has none."""
    return max((statement.end() for statement in _header(text)), default=0)


def _header(text: str) -> Iterator[re.Match[str]]:
    """The statements of a source's header: `prelude`, `module`, and each import."""
    position = _skip_blank(text, 0)
    while found := _WORD.match(text, position) or _IMPORT.match(text, position):
        yield found
        position = _skip_blank(text, found.end())


def _skip_blank(text: str, position: int) -> int:
    """Returns the first position from `position` on that is neither white space nor in a comment; block comments nest."""
    while position < len(text):
        if text[position].isspace():
            position += 1
        elif line := _LINE_COMMENT.match(text, position):
            position = line.end()
        elif text.startswith("/-", position):
            position = _end_of_comment(text, position)
        else:
            break
    return position


def _end_of_comment(text: str, position: int) -> int:
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, position):
        depth += 1 if edge[0] == "/-" else -1
        if depth == 0:
            return edge.end()
    return len(text)
