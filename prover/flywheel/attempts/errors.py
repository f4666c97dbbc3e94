"""Errors of attempts."""

from __future__ import annotations

from search.errors import ProverError


class NotStored(ProverError):
    """The database failed to store an attempt, although it had stored its goal before."""
