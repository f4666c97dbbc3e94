"""Packages and programs that only some tests need: without one of them they are left out, but not where changes are checked."""

from __future__ import annotations

import importlib
import os
import shutil
from typing import Any

import pytest


def needed(package: str) -> Any:
    """The package. Where it cannot be imported the test is skipped, or fails if `CI` is set, as `.ci/run` does."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        leave_out(f"The test needs the package {package}: {error}.")


def needed_program(name: str) -> None:
    """Requires a program: without it the test is skipped, or fails if `CI` is set."""
    if shutil.which(name) is None:
        leave_out(f"The test needs the program «{name}».")


def leave_out(why: str) -> None:
    """Skips the test, or fails it if `CI` is set."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)
