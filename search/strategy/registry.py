"""The strategies by name. To add one, write a file for it and register it here in one line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from search.expansion import Expander
from search.outcome import Ending
from search.settings import SearchSettings
from search.strategy.best_first import best_first
from search.strategy.priorities import chosen_priority, usual_priority

Strategy = Callable[[Expander], Awaitable[Ending]]
"""Chooses nodes and expands them, one after another, until there is a reason to stop."""


def _best_first(settings: SearchSettings, has_critic: bool) -> Strategy:
    priority = chosen_priority(settings.priority or usual_priority(has_critic=has_critic), has_critic=has_critic)
    return lambda expander: best_first(expander, priority)


STRATEGIES: dict[str, Callable[[SearchSettings, bool], Strategy]] = {"best_first": _best_first}
"""From the settings, and whether there is a critic."""


def with_defaults(settings: SearchSettings) -> SearchSettings:
    """Returns the settings with default names filled in."""
    return replace(settings, priority=settings.priority or usual_priority(has_critic=settings.critic is not None))


def chosen_strategy(settings: SearchSettings, *, has_critic: bool | None = None) -> Strategy:
    """Returns the strategy of these settings. Raises ValueError, with a sentence, if they are invalid.

    `has_critic`: whether there will be a critic, if the settings do not contain it yet.
    """
    if settings.strategy not in STRATEGIES:
        raise ValueError(f"There is no strategy {settings.strategy!r}: choose one of {', '.join(STRATEGIES)}.")
    return STRATEGIES[settings.strategy](settings, settings.critic is not None if has_critic is None else has_critic)
