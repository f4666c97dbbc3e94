"""How torch uses the processor: with as many threads as this process may run at once, which sleep while they wait for each other.

Threads that compute together wait for each other after every operation. OpenMP's own way is to wait awake: when another
process runs on one of the cores, the thread that is left burns its whole turn waiting for one that has none. Asleep, they
leave the core to whoever can use it. Knows no model.
"""

from __future__ import annotations

import os

from search.machine import processors


def wait_asleep() -> None:
    """Lets threads that wait for each other sleep, unless the user's `OMP_WAIT_POLICY` says how they are to wait.

    Has no effect once torch is loaded: its OpenMP library reads the environment then, and never again.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")


def use_processors() -> None:
    """Has torch compute with no more threads than run at once here; with fewer if the user's `OMP_NUM_THREADS` says so."""
    import torch

    torch.set_num_threads(min(torch.get_num_threads(), processors()))
