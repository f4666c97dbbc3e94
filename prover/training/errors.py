"""Errors of training that a user can fix."""

from __future__ import annotations

from search.errors import ProverError


class TrainingError(ProverError):
    """Training cannot start as requested, or cannot continue."""

    remedy = "Run `prover train --help`."


class NothingToLearn(TrainingError):
    """The corpus holds no example of the required kind."""

    remedy = "Prove some goals first, with `prover prove`."


class CannotWrite(TrainingError):
    """Writing to the disk failed."""

    remedy = "Free some space there, then run the command again: it continues where it stopped."


class Diverged(TrainingError):
    """The loss is not finite."""

    remedy = "Train with a lower --learning-rate; nothing was stored."
