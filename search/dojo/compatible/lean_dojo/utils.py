"""Helpers of the package lean-dojo that scripts use."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def working_directory(path: Path | str | None = None) -> Iterator[Path]:
    """Changes the working directory while the context lasts; to a new temporary one if none is named."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as temporary:
        there = Path(temporary if path is None else path)
        there.mkdir(parents=True, exist_ok=True)
        os.chdir(there)
        try:
            yield there
        finally:
            os.chdir(before)
