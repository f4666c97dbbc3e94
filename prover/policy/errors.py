"""Errors of policies that a user can fix."""

from __future__ import annotations

from search.errors import ProverError


class PolicyError(ProverError):
    """A policy cannot be opened as requested, or a call to it failed."""

    remedy = "Name another policy with --policy."
