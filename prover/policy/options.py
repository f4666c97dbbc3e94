"""The options of policies, and the type of functions that open them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

from search.policy import Policy


@dataclass(frozen=True)
class PolicyOptions:
    """Options that are not part of a policy's name."""

    database: str
    """URL of the corpus with the model versions."""
    device: str = "auto"
    """`auto`, `cpu`, `cuda` or `cuda:N`, for a model in this process."""
    prompt_format: str | None = None
    """A name in `prover.policy.prompts`; by default the one with which the model was trained, otherwise the plain one."""
    seed: int = 0

    def to_record(self) -> dict[str, Any]:
        """Returns the options needed to open the same policy again, as data for JSON, without the database."""
        return {"device": self.device, "prompt_format": self.prompt_format, "seed": self.seed}


OpenPolicy = Callable[[str, PolicyOptions], AbstractAsyncContextManager[Policy]]
"""Opens a policy from the part of its name after the colon and the options; leaving the context closes it.

Errors in the request raise a `PolicyError` at once; slow work is done on entering the context.
"""
