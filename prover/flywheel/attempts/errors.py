"""Errors of attempts."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from search.errors import ProverError


class NotStored(ProverError):
    """The database failed to store an attempt, although it had stored its goal before."""


@asynccontextmanager
async def first_error() -> AsyncGenerator[None, None]:
    """Raises the first of several failures, without its exception group."""
    try:
        yield
    except* ProverError as failures:
        error: BaseException = failures
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        raise error from None
