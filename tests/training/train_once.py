"""A training in a process of its own, which can be killed.

`python train_once.py METHOD DATABASE MODELS BASE` trains by one of the `METHODS`, as the tests of that method do.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelVersion
from prover.training.loop import Schedule
from prover.training.preference import Preference
from prover.training.supervised import Supervised
from prover.training.train import Method, Request, train

STEPS = 40
METHOD = Supervised(tokens=STEPS * 4 * 64, row=64)
SCHEDULE = Schedule(learning_rate=1e-2, batch=4, checkpoint_every=4)


METHODS: dict[str, tuple[Method, Schedule]] = {
    "supervised": (METHOD, SCHEDULE),
    "preference": (Preference(passes=3), Schedule(learning_rate=1e-3, batch=4)),
}


def main(method: str, database: str, models: str, base: str) -> None:
    chosen, schedule = METHODS[method]
    with Corpus.open(database) as corpus:
        train(chosen, Request(base, Path(models), schedule, device="cpu"), corpus, print)


def in_two_processes(method: str, database: str, models: Path, base: ModelVersion) -> None:
    """Has two processes train one model."""
    launched = [str(Path(sys.executable).with_name("torchrun")), "--standalone", "--nproc_per_node=2"]
    subprocess.run(
        [*launched, "-m", "tests.training.train_once", method, database, str(models), str(base.id)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=300,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
