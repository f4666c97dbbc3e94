"""Repositories, theorems and positions as LeanDojo names them, and the folders on this machine that repositories stand for.

Nothing is fetched: a repository is a folder that is here already. In this order, it is the folder that was registered for its
URL, the folder that its URL names, or what LeanDojo has put into its own cache.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import total_ordering
from pathlib import Path
from typing import Any

from search.dojo.settings import cache_directory, normalized_url, settings
from search.goal import Source, lean_text

LEAN4_URL = "https://github.com/leanprover/lean4"
NO_COMMIT = "0" * 40
"""The commit of a folder that is no Git repository."""
_PACKAGES = Path(".lake/packages")


@dataclass(frozen=True)
class LeanGitRepo:
    """A repository with a Lean project at one commit."""

    url: str
    """A URL, or the path of a folder."""
    commit: str
    """A hash, tag or branch. Only LeanDojo's cache tells commits apart: any other folder is taken as it is."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "url", normalized_url(self.url))

    @classmethod
    def from_path(cls, path: Path | str) -> LeanGitRepo:
        """The repository in a folder, at the commit that is checked out; a folder without Git has a commit of zeros."""
        folder = Path(path).resolve()
        return cls(str(folder), get_latest_commit(str(folder)) if _is_git(folder) else NO_COMMIT)

    @property
    def name(self) -> str:
        return os.path.basename(self.url)

    @property
    def is_lean4(self) -> bool:
        return self.url == LEAN4_URL

    @property
    def commit_url(self) -> str:
        return f"{self.url}/tree/{self.commit}"

    @property
    def lean_version(self) -> str:
        """What `lean-toolchain` asks for, such as `v4.27.0`. Raises FileNotFoundError if there is no such file."""
        toolchain = str(self.get_config("lean-toolchain")["content"]).strip().rpartition(":")[2]
        return f"v{toolchain}" if toolchain[:1].isdigit() else toolchain

    def get_config(self, filename: str, num_retries: int = 2) -> dict[str, Any]:
        """A file of the repository: `.toml` and `.json` parsed, any other text as `{"content": text}`.

        Raises FileNotFoundError if the repository or the file is not here.
        """
        text = (folder_of(self) / filename).read_text(encoding="utf-8")
        if filename.endswith(".toml"):
            return tomllib.loads(text)
        if filename.endswith(".json"):
            parsed: dict[str, Any] = json.loads(text)
            return parsed
        return {"content": text}

    def uses_lakefile_lean(self) -> bool:
        return (folder_of(self) / "lakefile.lean").is_file()

    def uses_lakefile_toml(self) -> bool:
        return (folder_of(self) / "lakefile.toml").is_file()

    def exists(self) -> bool:
        """Whether its folder is here."""
        return is_available_in_cache(self)

    def get_license(self) -> str | None:
        file = folder_of(self) / "LICENSE"
        return file.read_text(encoding="utf-8") if file.is_file() else None

    def get_cache_dirname(self) -> Path:
        """The name of its folder in LeanDojo's cache: `USER-REPOSITORY-COMMIT`, or `gitpython-REPOSITORY-COMMIT`."""
        user = self.url.split("/")[-2] if "github.com" in self.url else "gitpython"
        return Path(f"{user}-{self.name}-{self.commit}")

    def get_packages_dir(self) -> Path:
        """Where Lake keeps dependencies, below the repository's folder."""
        return _PACKAGES


@dataclass(frozen=True)
class Theorem:
    """A theorem by its place: which repository, which file below it, and its full name."""

    repo: LeanGitRepo
    file_path: Path
    full_name: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "file_path", Path(self.file_path))
        assert self.file_path.suffix == ".lean", f"not a Lean file: {self.file_path}"

    @property
    def uid(self) -> str:
        """Identifies the theorem; can be part of a file's name."""
        parts = (self.repo.url, self.repo.commit, str(self.file_path), self.full_name)
        url, commit, file, name = (re.sub(r"[/:]", "_", part) for part in parts)
        return f"{url}@{commit}:{file}:{name}"

    @property
    def uhash(self) -> str:
        return str(hash(self.uid) ** 2)


@total_ordering
@dataclass(unsafe_hash=True)
class Pos:
    """A position in a source file."""

    line_nb: int
    """From 1."""
    column_nb: int
    """In characters, from 1."""

    @classmethod
    def from_str(cls, s: str) -> Pos:
        """Reads `(LINE, COLUMN)`."""
        found = re.fullmatch(r"\(\s*(\d+)\s*,\s*(\d+)\s*\)", s)
        assert found is not None, f"not a position: {s!r}"
        return cls(int(found[1]), int(found[2]))

    def __iter__(self) -> Iterator[int]:
        return iter((self.line_nb, self.column_nb))

    def __repr__(self) -> str:
        return repr(tuple(self))

    def __lt__(self, other: Pos) -> bool:
        return tuple(self) < tuple(other)


@dataclass(frozen=True)
class LeanFile:
    """A Lean source as lines, which positions address."""

    root_dir: Path = field(repr=False)
    path: Path
    """Below the root."""

    @property
    def abs_path(self) -> Path:
        return self.root_dir / self.path

    @property
    def code(self) -> list[str]:
        """Its lines, without their ends."""
        return self.abs_path.read_text(encoding="utf-8").split("\n")

    @property
    def num_lines(self) -> int:
        return len(self.code)

    @property
    def start_pos(self) -> Pos:
        return Pos(1, 1)

    @property
    def end_pos(self) -> Pos:
        return Pos(len(self.code), len(self.code[-1]) + 1)

    def get_line(self, line_nb: int) -> str:
        return self.code[line_nb - 1]

    def __getitem__(self, key: slice) -> str:
        """The text between two positions: `file[start:end]`."""
        lines = self.code
        first = key.start or self.start_pos
        last = key.stop or self.end_pos
        chosen = lines[first.line_nb - 1 : last.line_nb]
        chosen[-1] = chosen[-1][: last.column_nb - 1]
        chosen[0] = chosen[0][first.column_nb - 1 :]
        return "\n".join(chosen)


def folder_of(repo: LeanGitRepo) -> Path:
    """The folder of a repository on this machine. Raises FileNotFoundError, with what to do, if there is none."""
    found = _find_folder(repo)
    if found is None:
        raise FileNotFoundError(
            f"The repository {repo.url} is not on this machine. "
            f"Say where it is with `prover dojo run --repository {repo.url}=FOLDER` or `register_repository`."
        )
    return found


def read_file(repo: LeanGitRepo, file: Path | str) -> Source:
    """Reads a Lean file of a repository. Raises FileNotFoundError if it is not on this machine, and UnicodeDecodeError."""
    path = folder_of(repo) / file
    if not path.is_file():
        raise FileNotFoundError(f"There is no file {file} in {repo.url}.")
    return Source(lean_text(path.read_bytes()), path)


def is_available_in_cache(repo: LeanGitRepo) -> bool:
    """Whether the repository's folder is on this machine. It need not be traced."""
    return _find_folder(repo) is not None


def get_latest_commit(url: str) -> str:
    """The commit that is checked out in a repository on this machine. Raises FileNotFoundError if there is none, or no Git."""
    folder = folder_of(LeanGitRepo(url, NO_COMMIT))
    command = ["git", "-C", str(folder), "rev-parse", "HEAD"]
    try:
        said = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60)
    except OSError as error:
        raise FileNotFoundError(f"The commit of {folder} cannot be read: git does not start ({error}).") from error
    if said.returncode != 0:
        raise FileNotFoundError(f"The folder {folder} has no commit: {said.stderr.strip()}.")
    return said.stdout.strip()


def _find_folder(repo: LeanGitRepo) -> Path | None:
    if (registered := settings().repositories.get(repo.url)) is not None:
        return Path(registered)
    if "://" not in repo.url and Path(repo.url).is_dir():
        return Path(repo.url)
    cached = cache_directory() / repo.get_cache_dirname() / repo.name
    return cached if cached.is_dir() else None


def _is_git(folder: Path) -> bool:
    return any((parent / ".git").exists() for parent in (folder, *folder.parents))
