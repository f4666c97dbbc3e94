"""What goes wrong with attempts besides what goes wrong with proofs."""

from __future__ import annotations

from search.errors import ProverError


class NotStored(ProverError):
    """The database does not take an attempt, though it took its goal a moment before."""
