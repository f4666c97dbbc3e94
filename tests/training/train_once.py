"""A training in a process of its own, which can be killed.

`python train_once.py METHOD DATABASE MODELS BASE [FILE]` trains by one of the `METHODS`, as the tests of that method do. With
FILE, the end of a path, the process is killed when it is about to open that file: no faster and no slower machine changes when.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import torch

from prover.corpus.store import Corpus
from prover.corpus.tables import ModelVersion
from prover.training.loop import Schedule
from prover.training.preference import Preference
from prover.training.supervised import Supervised
from prover.training.train import Method, TrainingRequest, train

STEPS = 40
METHOD = Supervised(tokens=STEPS * 4 * 64, row=64)
SCHEDULE = Schedule(learning_rate=1e-2, batch=4, checkpoint_every=4)


METHODS: dict[str, tuple[Method, Schedule]] = {
    "supervised": (METHOD, SCHEDULE),
    "preference": (Preference(passes=3), Schedule(learning_rate=1e-3, batch=4)),
}


def main(method: str, database: str, models: str, base: str, killed_at: str | None = None) -> None:
    def kill(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and str(arguments[0]).endswith(killed_at or "\0"):
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(kill)
    chosen, schedule = METHODS[method]
    with Corpus.open(database) as corpus:
        train(chosen, TrainingRequest(base, Path(models), schedule, device="cpu"), corpus, print)


def killed_at(file: str, method: str, database: str, models: Path, base: ModelVersion) -> None:
    """Has a process train until it is about to open this file, and dies. It computes as this one does."""
    process = subprocess.run(
        [sys.executable, "-m", "tests.training.train_once", method, database, str(models), str(base.id), file],
        env={**os.environ, "OMP_NUM_THREADS": str(torch.get_num_threads())},
        stdout=subprocess.DEVNULL,
    )
    assert process.returncode == -signal.SIGKILL


def in_two_processes(method: str, database: str, models: Path, base: ModelVersion) -> None:
    """Has two processes train one model."""
    launched = [str(Path(sys.executable).with_name("torchrun")), "--standalone", "--nproc_per_node=2"]
    subprocess.run(
        [*launched, "-m", "tests.training.train_once", method, database, str(models), str(base.id)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
