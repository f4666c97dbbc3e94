"""The package lean-dojo itself, where it is installed: its types from this project's, and back.

Importing that package has effects, which are its own: it removes the handlers of loguru's logger, reads `.env`, makes a folder
for its cache, and asks GitHub who you are if `GITHUB_ACCESS_TOKEN` is set. Nothing here imports it before it is needed.
"""

from __future__ import annotations

import importlib
from dataclasses import fields
from types import ModuleType
from typing import Any

from search.dojo.errors import DojoCrashError, DojoInitError, DojoTacticTimeoutError
from search.dojo.install import is_installed
from search.dojo.parse_goals import Declaration, Goal
from search.dojo.repository import LeanGitRepo, Pos, Theorem
from search.dojo.results import CommandState, LeanError, ProofFinished, ProofGivenUp, TacticState
from search.errors import ProverError

_TYPES: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        *(TacticState, CommandState, ProofFinished, ProofGivenUp, LeanError),
        *(LeanGitRepo, Theorem, Pos, Goal, Declaration),
        *(DojoInitError, DojoCrashError, DojoTacticTimeoutError),
    )
}
"""What can be converted: here and there the types have the same names."""


class OfficialFailure(ProverError):
    """The package lean-dojo is not there, or cannot do what it was asked for."""

    remedy = "Install it with Python 3.12 or older: pip install 'prover[lean-dojo]'. It needs Git."


def official() -> ModuleType:
    """Returns the package, imported. Raises `OfficialFailure` if it is not installed or cannot be imported."""
    if is_installed():
        raise OfficialFailure(
            "`lean_dojo` means this project's interface in this process.",
            remedy="Convert in a process that does not call `search.dojo.install()`.",
        )
    try:
        return importlib.import_module("lean_dojo")
    except Exception as error:
        raise OfficialFailure(f"The package lean-dojo cannot be imported: {_first_line(error)}.") from error


def to_official(value: Any) -> Any:
    """Returns the package's own value for a result, theorem, position, repository, goal or error.

    The package looks for a repository as soon as it is named: one with a URL over the network, one in a folder by Git. Raises
    `OfficialFailure` if it does not find it, or has no such value, and TypeError for a value of another type.
    """
    if type(value) is not _TYPES.get(type(value).__name__):
        raise TypeError(f"A value of type {type(value).__name__} has no counterpart in the package lean-dojo.")
    return _convert(value, vars(official()))


def from_official(value: Any) -> Any:
    """Returns this project's value for one of the package's. Raises TypeError for a value of another type."""
    name = type(value).__name__
    if name not in _TYPES or not type(value).__module__.startswith("lean_dojo."):
        raise TypeError(f"A value of type {name} from {type(value).__module__} has no counterpart here.")
    return _convert(value, _TYPES)


def _convert(value: Any, types: dict[str, Any]) -> Any:
    """Returns the value with each part of a type that has a counterpart among `types` replaced by it."""
    if isinstance(value, list):
        return [_convert(item, types) for item in value]
    name = type(value).__name__
    if name not in _TYPES:
        return value
    if isinstance(value, Exception):
        return types[name](*value.args)
    parts = {field.name: _convert(getattr(value, field.name), types) for field in fields(value) if field.init}
    try:
        return types[name](**parts)
    except Exception as error:
        if isinstance(value, LeanGitRepo):
            raise OfficialFailure(
                f"The package lean-dojo does not find the repository {value.url}: {_first_line(error)}.",
                remedy="It looks up a URL over the network; offline, name a folder that is a Git repository.",
            ) from error
        raise OfficialFailure(
            f"The package lean-dojo refuses this {name}: {_first_line(error)}.",
            remedy="It knows fewer forms of goals than Lean prints.",
        ) from error


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
