"""Small Lean libraries, compiled by the real embedded Lean into a cache of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.lean.embedded import embedded_argv
from search.lean.library import Compiler, Sources
from search.lean.modules import read_modules

# Core needs no other module, Right and Left import it, Top imports both.
DIAMOND = {
    "Core": "prelude\naxiom P : Prop\naxiom p : P\n",
    "Sub/Left": "prelude\nimport Core\ntheorem left : P := p\n",
    "Sub/Right": "prelude\nimport Core\ntheorem right : P := p\n",
    "Top": "prelude\nimport Sub.Left\nimport Sub.Right\ntheorem top : P := left\n",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    """Lean files by name, without their suffix."""
    for name, text in files.items():
        file = folder / f"{name}.lean"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, used by this process and those it starts."""
    monkeypatch.setenv("PROVER_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "lean"


@pytest.fixture
def diamond(tmp_path: Path) -> Sources:
    return Sources(read_modules(write(tmp_path / "diamond", DIAMOND), "**/*.lean"))


@pytest.fixture
def compiler() -> Compiler:
    return Compiler(embedded_argv(), identity="embedded", remedy="Fix it.")
