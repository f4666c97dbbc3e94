"""Waits for an expected event with a very long timeout, so that no test depends on the machine's speed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

PATIENCE = 1000
"""Seconds in which what is expected happens on however busy a machine: only what hangs takes as long."""


def wait_until(happened: Callable[[], bool]) -> None:
    """Polls until the condition holds. Fails after the timeout."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


async def until(happened: Callable[[], bool]) -> None:
    """The same without blocking the event loop."""
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.001)
