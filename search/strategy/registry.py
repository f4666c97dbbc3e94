"""The strategies by name. A new one is a file of its own, and a line here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from search.expansion import Expander
from search.outcome import Ending
from search.settings import SearchSettings
from search.strategy.best_first import best_first
from search.strategy.priorities import chosen_priority, usual_priority

Strategy = Callable[[Expander], Awaitable[Ending]]
"""Chooses node after node and has it expanded, until there is a reason to stop."""


def _best_first(settings: SearchSettings, has_critic: bool) -> Strategy:
    priority = chosen_priority(settings.priority or usual_priority(has_critic=has_critic), has_critic=has_critic)
    return lambda expander: best_first(expander, priority)


STRATEGIES: dict[str, Callable[[SearchSettings, bool], Strategy]] = {"best_first": _best_first}
"""From the settings, and whether there is a critic."""


def settled(settings: SearchSettings) -> SearchSettings:
    """The same settings with a name for what is left to what is usual."""
    return replace(settings, priority=settings.priority or usual_priority(has_critic=settings.critic is not None))


def chosen_strategy(settings: SearchSettings, *, has_critic: bool | None = None) -> Strategy:
    """The strategy of these settings. Raises ValueError, with a sentence, if they make no sense.

    `has_critic`: whether there will be a critic, where the settings do not have it yet.
    """
    if settings.strategy not in STRATEGIES:
        raise ValueError(f"There is no strategy {settings.strategy!r}: choose one of {', '.join(STRATEGIES)}.")
    return STRATEGIES[settings.strategy](settings, settings.critic is not None if has_critic is None else has_critic)
