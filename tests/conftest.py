"""The real Lean for all tests that need it; its library is compiled once, into the user's cache."""

from __future__ import annotations

import hypothesis
import pytest

from search.lean.toolchain import Toolchain, find_toolchain

# No test depends on how fast the machine is.
hypothesis.settings.register_profile("patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_toolchain()
