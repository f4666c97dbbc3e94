"""What can be wrong with a policy, as errors that a user can mend."""

from __future__ import annotations

from search.errors import ProverError


class PolicyError(ProverError):
    """A policy cannot be made as asked, or cannot answer."""

    remedy = "Name another policy with --policy."
