"""What a policy is told besides its name, and how one is opened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

from search.policy import Policy


@dataclass(frozen=True)
class PolicyOptions:
    """What a policy's name does not say."""

    database: str
    """URL of the corpus that knows the model versions."""
    device: str = "auto"
    """`auto`, `cpu`, `cuda` or `cuda:N`, where the model is in this process."""
    prompt_format: str | None = None
    """A name in `prover.policy.prompts`; by default the one with which the model was trained, or else the plain one."""
    seed: int = 0

    def to_record(self) -> dict[str, Any]:
        """What has to be said again to have the same policy, as data for JSON; the database is known."""
        return {"device": self.device, "prompt_format": self.prompt_format, "seed": self.seed}


OpenPolicy = Callable[[str, PolicyOptions], AbstractAsyncContextManager[Policy]]
"""From what stands after the colon and the options to the policy, for as long as the context lasts.

What is wrong with the request is raised at once, as a `PolicyError`; what takes time is done on entering the context.
"""
