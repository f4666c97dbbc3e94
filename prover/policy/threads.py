"""Configures torch's CPU threads: as many as this process may run at once, and passive waiting (sleeping) between them.

Threads that compute together wait for each other after every operation. OpenMP's default is active waiting (spinning): if
another process uses one of the cores, a waiting thread wastes its time slice. Sleeping threads leave the core to others.
"""

from __future__ import annotations

import os

from search.machine import processors


def wait_asleep() -> None:
    """Makes waiting threads sleep, unless the user has set `OMP_WAIT_POLICY`.

    Has no effect after torch is loaded, because its OpenMP library reads the environment only then.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")


def use_processors() -> None:
    """Limits torch's threads to the number that can run at once here; fewer if the user's `OMP_NUM_THREADS` says so."""
    import torch

    torch.set_num_threads(min(torch.get_num_threads(), processors()))
