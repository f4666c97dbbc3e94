"""The real Lean for all tests that need it; its library is compiled once, into the user's cache."""

from __future__ import annotations

import pytest

from search.lean.toolchain import Toolchain, find_toolchain


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_toolchain()
