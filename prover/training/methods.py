"""The registry of training methods. To add one, write a file and register it here; it is imported on first use."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from typing import Any

from prover.training.errors import TrainingError
from prover.training.loop import Schedule
from prover.training.train import Method


def make_method(
    name: str, seed: int, learning_rate: float | None, batch: int | None, settings: Mapping[str, Any]
) -> tuple[Method, Schedule]:
    """Returns the method of this name with its settings and schedule; None means the default. Raises `TrainingError`."""
    if name not in METHODS:
        raise TrainingError(f"There is no training method «{name}».", remedy=f"Choose one of: {', '.join(METHODS)}.")
    if learning_rate is not None and not (math.isfinite(learning_rate) and learning_rate > 0):
        raise TrainingError(f"A learning rate of {learning_rate:g} is not valid.", remedy="Give a positive number.")
    method, schedule = METHODS[name](settings)
    return method, Schedule(
        learning_rate=learning_rate or schedule.learning_rate,
        batch=batch or schedule.batch,
        epochs=schedule.epochs,
        warmup=schedule.warmup,
        weight_decay=schedule.weight_decay,
        seed=seed,
        checkpoint_every=schedule.checkpoint_every,
    )


def _supervised(settings: Mapping[str, Any]) -> tuple[Method, Schedule]:
    from prover.training.supervised import Supervised

    return _with(Supervised, settings), Schedule(learning_rate=2e-3, batch=2)


def _preference(settings: Mapping[str, Any]) -> tuple[Method, Schedule]:
    from prover.training.preference import Preference

    return _with(Preference, settings), Schedule(learning_rate=5e-5, batch=16)


def _critic(settings: Mapping[str, Any]) -> tuple[Method, Schedule]:
    from prover.training.critic import CriticMethod

    return _with(CriticMethod, settings), Schedule(learning_rate=1e-3, batch=32)


def _online(settings: Mapping[str, Any]) -> tuple[Method, Schedule]:
    from prover.training.online import Online

    schedule = Schedule(learning_rate=1e-5, batch=32, weight_decay=0.0, checkpoint_every=25)
    return _with(Online, settings), schedule


def _with(kind: type[Any], settings: Mapping[str, Any]) -> Any:
    known = {field.name for field in dataclasses.fields(kind) if field.init}
    for name in settings.keys() - known:
        raise TrainingError(f"{kind.__name__} training has no setting «{name}».", remedy=f"Leave --{name.replace('_', '-')} out.")
    return kind(**settings)


METHODS: dict[str, Callable[[Mapping[str, Any]], tuple[Method, Schedule]]] = {
    "supervised": _supervised,
    "preference": _preference,
    "critic": _critic,
    "online": _online,
}
