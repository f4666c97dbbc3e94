"""The files in which the field keeps goals, read as `Entry`s. Nothing is elaborated here.

- LeanDojo Benchmark 4: one JSON array; an entry names a theorem of a repository and has the human proof, traced.
- JSON Lines, as miniF2F and ProofNet are passed on: an entry is a header and a statement, under various names.
- Lean files, or folders of them: every theorem whose proof is `sorry`.

Files are read piece by piece, and may be larger than memory.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ijson

from prover.corpus.tables import Split, strictest
from search.errors import ProverError
from search.goal import lean_text

_STATEMENTS = ("lean4_code", "formal_statement", "statement", "code")
"""Fields of JSON Lines that hold the Lean text, the most complete first."""
_NAMES = ("name", "id", "problem_id", "full_name", "theorem_names")
_HEADERS = ("header", "lean4_header", "imports")
_PROVENANCE = ("url", "commit", "source", "license", "category", "type", "tags", "author")
"""Fields that say where an entry is from."""
_SPLITS = {
    "train": Split.TRAIN,
    "valid": Split.VALIDATION,
    "val": Split.VALIDATION,
    "dev": Split.VALIDATION,
    "validation": Split.VALIDATION,
    "test": Split.TEST,
}
_OPEN = re.compile(r":=(?:\s*by)?\s*(?:sorry\s*)?$")
"""How a statement ends whose proof is not there."""


class MalformedGoals(ProverError):
    """A file of goals is not what it should be."""

    remedy = "Mend the file, then import it again: nothing of it was imported."


@dataclass(frozen=True)
class Entry:
    """One goal, or one Lean file of goals, as a file has it."""

    name: str
    """As the file calls it."""
    key: str
    """Hex SHA-256 of all that the file says of it: equal only for the same entry."""
    provenance: Mapping[str, Any]
    """Where it is from, as data for JSON."""
    split: Split
    unknown_split: str = ""
    """What the file says of its split, if that is none of those known."""
    text: str = ""
    """The Lean file that states it; empty if that is in a repository."""
    repository: tuple[str, str, str] | None = None
    """URL, commit and path of the file that states it."""
    theorem: str | None = None
    """The full name of the one theorem that is meant; None for each whose proof is `sorry`."""
    reference: tuple[str, ...] = ()
    """The tactics of a proof by people; empty if none is known."""


ReadEntries = Callable[[Path], Iterator[Entry]]
"""From a file to its entries. Raises `MalformedGoals`."""


def chosen_format(path: Path) -> ReadEntries:
    """By what the path is called. Raises `MalformedGoals` if that says nothing."""
    if path.is_dir() or path.suffix == ".lean":
        return read_lean
    if path.suffix in (".jsonl", ".ndjson"):
        return read_json_lines
    if path.suffix == ".json":
        return read_leandojo
    raise MalformedGoals(f"{path} is not in a known format.", remedy="Name .lean, .jsonl or .json files, or a folder.")


def read_lean(path: Path) -> Iterator[Entry]:
    """A Lean file, or every one below a folder in the order of their paths."""
    for file in sorted(path.rglob("*.lean")) if path.is_dir() else [path]:
        if ".lake" not in file.relative_to(path).parts and not file.is_dir():
            if not file.is_file():
                raise MalformedGoals(f"{file} is no regular file, nor a link to one.", remedy="Remove it, then import again.")
            text = _text(file.read_bytes(), str(file))
            shown = str(file.relative_to(path)) if path.is_dir() else file.name
            yield Entry(shown, _digest([shown, text]), {"file": shown}, Split.UNKNOWN, text=text)


def read_json_lines(path: Path) -> Iterator[Entry]:
    """One JSON object in each line, blank lines left out."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            where = f"{path}, line {number}"
            if not line.strip():
                continue
            try:
                entry = json.loads(_text(line, where), parse_constant=_no_number)
            except (ValueError, RecursionError) as error:
                raise MalformedGoals(f"{where}, is not JSON: {str(error).partition(';')[0]}.") from error
            yield _stated(_object(entry, where), _split_of_file(path), where)


def read_leandojo(path: Path) -> Iterator[Entry]:
    """A file of LeanDojo Benchmark 4, such as `random/test.json`, whose name says the split."""
    with path.open("rb") as file:
        number = 0
        try:
            for entry in ijson.items(file, "item", use_float=True):
                number += 1
                where = f"{path}, entry {number}"
                yield _traced(_object(entry, where), _split_of_file(path), where)
        except (ijson.JSONError, UnicodeDecodeError, RecursionError) as error:
            raise MalformedGoals(f"{path} is not JSON behind entry {number}: {str(error).splitlines()[0]}.") from error
        if number == 0:
            raise MalformedGoals(f"{path} is not an array of theorems.")


def _stated(entry: dict[str, Any], split: Split, where: str) -> Entry:
    """A statement with its header. `split` is what the file's name says."""
    statement = _first(entry, _STATEMENTS)
    if statement is None:
        raise MalformedGoals(f"{where}, has no statement: none of {', '.join(_STATEMENTS)}.")
    name = _first(entry, _NAMES) or f"line{where.rpartition(' ')[2]}"
    header = _first(entry, _HEADERS) or ""
    text = f"{header.rstrip()}\n\n{left_open(statement)}\n".lstrip("\n")
    provenance = {field: entry[field] for field in (*_NAMES, *_PROVENANCE) if field in entry}
    said = str(entry.get("split") or "")
    unknown = said if said and _split(said) is Split.UNKNOWN else ""
    return Entry(name, _digest(entry), provenance, _split(said) if said else split, unknown, text=text)


def left_open(statement: str) -> str:
    """The text of a file that states a theorem, with `sorry` for the proof at its end unless one stands there.

    Statements are passed on that end in `:= by`, in `:=`, in `sorry` or in none of these.
    """
    text = statement.rstrip()
    if found := _OPEN.search(text):
        return text[: found.start()] + ":= by\n  sorry"
    return text if re.search(r"\bsorry\b", text) else text + " := by\n  sorry"


def _traced(entry: dict[str, Any], split: Split, where: str) -> Entry:
    """A theorem of a repository."""
    fields = ("url", "commit", "file_path", "full_name")
    for field in fields:
        if not isinstance(entry.get(field), str) or not entry[field]:
            raise MalformedGoals(f"{where}, has no «{field}»: it is not an entry of LeanDojo Benchmark 4.")
    url, commit, file, name = (entry[field] for field in fields)
    tactics = entry.get("traced_tactics", [])
    if not isinstance(tactics, list) or not all(isinstance(one, dict) and isinstance(one.get("tactic"), str) for one in tactics):
        raise MalformedGoals(f"{where}, has traced tactics of an unknown form.")
    provenance = {field: entry[field] for field in (*fields, "start", "end") if field in entry}
    reference = tuple(one["tactic"] for one in tactics)
    return Entry(name, _digest(entry), provenance, split, repository=(url, commit, file), theorem=name, reference=reference)


def _object(entry: object, where: str) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise MalformedGoals(f"{where}, is not a JSON object.")
    try:
        json.dumps(entry, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise MalformedGoals(f"{where}, holds half a character: a lone surrogate.") from error
    except RecursionError as error:
        raise MalformedGoals(f"{where}, is nested too deep.") from error
    return entry


def _first(entry: Mapping[str, Any], fields: tuple[str, ...]) -> str | None:
    """The first of the fields that has text, or a list of one text."""
    for field in fields:
        value = entry.get(field)
        if isinstance(value, list) and len(value) == 1:
            [value] = value
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip():
            return value
    return None


def _split(said: str) -> Split:
    """The strictest split that the words name, as in `miniF2F-test`; UNKNOWN if they name none."""
    return strictest(_SPLITS.get(word, Split.UNKNOWN) for word in re.split(r"[^a-z]+", said.lower()))


def _split_of_file(path: Path) -> Split:
    return _split(path.stem)


def _no_number(said: str) -> float:
    raise ValueError(f"{said} is no number")


def _text(raw: bytes, where: str) -> str:
    try:
        return lean_text(raw)
    except UnicodeDecodeError as error:
        raise MalformedGoals(f"{where}, is not UTF-8 text: see byte {error.start + 1}.") from error


def _digest(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode("utf-8", "surrogatepass")).hexdigest()
