"""A folder of small Lean files, a database of each test's own, and a library that is compiled before the first command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from search.lean.toolchain import Toolchain

Write = Callable[..., Path]


@pytest.fixture(scope="session", autouse=True)
def _library_is_compiled(toolchain: Toolchain) -> None:
    """Compiles the library first, so that its progress messages do not appear in the tested output."""


@pytest.fixture
def db(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/prover.db"


@pytest.fixture
def lean_file(tmp_path: Path) -> Write:
    """Writes a Lean file of the given texts."""

    def write(*texts: str, name: str = "Goals.lean") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(texts), encoding="utf-8")
        return file

    return write
