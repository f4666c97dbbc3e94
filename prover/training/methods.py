"""Which ways to train there are: a new one is a file and an entry here. Nothing is imported before it is asked for."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from prover.training.errors import TrainingError
from prover.training.loop import Schedule
from prover.training.train import Method


def make_method(
    name: str, seed: int, learning_rate: float | None, batch: int | None, settings: Mapping[str, Any]
) -> tuple[Method, Schedule]:
    """The method of this name with the given settings, and its schedule; None means the method's own. Raises `TrainingError`."""
    if name not in METHODS:
        raise TrainingError(f"There is no training method «{name}».", remedy=f"Choose one of: {', '.join(METHODS)}.")
    if learning_rate is not None and not (math.isfinite(learning_rate) and learning_rate > 0):
        raise TrainingError(f"A learning rate of {learning_rate:g} makes no sense.", remedy="Give a positive number.")
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

    return Supervised(**settings), Schedule(learning_rate=1e-3, batch=4)


METHODS: dict[str, Callable[[Mapping[str, Any]], tuple[Method, Schedule]]] = {"supervised": _supervised}
