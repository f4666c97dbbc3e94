"""The real Lean for all tests that need it; its library is compiled once, into the user's cache."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from prover.policy.threads import wait_asleep
from search.lean.toolchain import Toolchain, find_toolchain

wait_asleep()  # before a test loads torch: otherwise training is slowed down by other processes on the machine

# No deadline: a busy machine may be slow.
settings.register_profile("at any speed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("at any speed")


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_toolchain()
