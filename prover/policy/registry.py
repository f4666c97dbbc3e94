"""Which policies there are: a new one is a file and a line here. Nothing of a policy is imported before it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from search.lean.errors import ProverError
from search.policy import Policy


class UnknownPolicy(ProverError):
    """No policy bears the name."""


def make_policy(name: str) -> Policy:
    """The policy registered under the name. Raises `UnknownPolicy`."""
    if name not in POLICIES:
        raise UnknownPolicy(f"There is no policy «{name}».", remedy=f"Choose one of: {', '.join(POLICIES)}.")
    return POLICIES[name]()


def _scripted() -> Policy:
    from search.scripted import ScriptedPolicy

    return ScriptedPolicy()


POLICIES: dict[str, Callable[[], Policy]] = {"scripted": _scripted}
