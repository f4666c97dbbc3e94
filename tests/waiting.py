"""Waiting for what a test expects to happen, for as long as it takes: no test is to depend on how fast a machine is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

PATIENCE = 1000
"""Seconds in which what is expected happens on however busy a machine: only what hangs takes as long."""


def wait_until(happened: Callable[[], bool]) -> None:
    """Looks again and again. Fails where nothing happens."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


async def until(happened: Callable[[], bool]) -> None:
    """The same while others on the event loop go on."""
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.001)
