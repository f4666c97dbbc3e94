"""Tracing: LeanDojo compiles a repository and writes down each tactic. Nothing here needs that, so there is little to do."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from search.dojo.repository import LeanGitRepo, folder_of

_HOW_TO_TRACE = "theorems are opened here without tracing: trace with the package lean-dojo itself, on a Lean that it supports."


@dataclass(frozen=True)
class TracedRepo:
    """A repository whose theorems can be opened. It holds no syntax trees, premises or traced tactics."""

    repo: LeanGitRepo
    root_dir: Path = field(repr=False)

    @property
    def name(self) -> str:
        return self.repo.name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(f"`TracedRepo.{name}` needs a traced repository, and {_HOW_TO_TRACE}")


def trace(repo: LeanGitRepo, dst_dir: Path | str | None = None, build_deps: bool = True) -> TracedRepo:
    """The repository, ready to be used. With `dst_dir`, which must not exist, a copy of it in a folder below that.

    Raises FileNotFoundError if the repository is not on this machine.
    """
    folder = folder_of(repo)
    if dst_dir is not None:
        assert not Path(dst_dir).exists(), f"{dst_dir} exists already"
        folder = Path(shutil.copytree(folder, Path(dst_dir) / repo.name, symlinks=True))
    return TracedRepo(repo, folder)


def get_traced_repo_path(repo: LeanGitRepo, build_deps: bool = True) -> Path:
    """The repository's folder. Raises FileNotFoundError if it is not on this machine."""
    return folder_of(repo)


class _Untraced:
    """A type of the package lean-dojo that only tracing gives."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        raise NotImplementedError(f"`{type(self).__name__}` holds what tracing finds, and {_HOW_TO_TRACE}")


class TracedFile(_Untraced):
    """Is here to be imported; there are none."""


class TracedTheorem(_Untraced):
    """Is here to be imported; there are none."""


class TracedTactic(_Untraced):
    """Is here to be imported; there are none."""
