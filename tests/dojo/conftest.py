"""The repository is there for all tests of this folder; no Lean process of theirs is left to other tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from search.dojo.backend import shut_down
from tests.dojo.repository import repository as repository


@pytest.fixture(scope="package", autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    shut_down()
