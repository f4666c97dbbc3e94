"""A training in a process of its own, which can be killed.

`python train_once.py DATABASE MODELS BASE` trains as `tests.training.test_supervised` does.
"""

from __future__ import annotations

import sys
from pathlib import Path

from prover.corpus.store import Corpus
from prover.training.loop import Schedule
from prover.training.supervised import Supervised
from prover.training.train import Request, train

STEPS = 40
METHOD = Supervised(tokens=STEPS * 4 * 64, row=64)
SCHEDULE = Schedule(learning_rate=1e-2, batch=4, checkpoint_every=4)


def main(database: str, models: str, base: str) -> None:
    with Corpus.open(database) as corpus:
        train(METHOD, Request(base, Path(models), SCHEDULE, device="cpu"), corpus, print)


if __name__ == "__main__":
    main(*sys.argv[1:])
