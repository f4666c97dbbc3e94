"""Every test of an escape runs under each mechanism of this machine, and once under none, to see that it would succeed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from search.lean.confine.mechanism import Mechanism, available, faults

MIB = 1024**2
SECRET = "what nobody else may read"


@pytest.fixture(params=[Mechanism.BUBBLEWRAP, Mechanism.LANDLOCK], ids=str)
def mechanism(request: pytest.FixtureRequest) -> Mechanism:
    """Each mechanism in turn. Where the checks run before a change lands, none may be left out."""
    chosen: Mechanism = request.param
    if chosen not in available():
        why = f"{chosen}: {faults()[chosen]}"
        if os.environ.get("CI") == "true":
            pytest.fail(why)
        pytest.skip(why)
    return chosen


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that only its owner may read."""
    file = tmp_path / "secret"
    file.write_text(SECRET)
    file.chmod(0o600)
    return file
