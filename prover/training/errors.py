"""What can go wrong when a prover is trained, as errors that a user can mend."""

from __future__ import annotations

from search.errors import ProverError


class TrainingError(ProverError):
    """Training cannot begin as asked, or cannot go on."""

    remedy = "Run `prover train --help`."


class NothingToLearn(TrainingError):
    """The corpus holds no example of the kind that is asked for."""

    remedy = "Prove some goals first, with `prover prove`."


class CannotWrite(TrainingError):
    """The disk does not take what training writes."""

    remedy = "Free some space there, then run the command again: it goes on where it was."


class Diverged(TrainingError):
    """The loss is no number any more."""

    remedy = "Train with a lower --learning-rate; nothing was stored."
