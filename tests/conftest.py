"""The real Lean for all tests that need it; its library is compiled once, into the user's cache."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from prover.policy.threads import wait_asleep
from search.lean.toolchain import Toolchain, find_toolchain

wait_asleep()  # before a test loads torch: else training here is held up by whatever else runs on the machine

# On a busy machine an example may take however long.
settings.register_profile("at any speed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("at any speed")


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_toolchain()
