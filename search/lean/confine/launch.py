"""How a Lean process is started under confinement: its command, its variables and its folder. Nothing is started here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from search.lean.confine.mechanism import Mechanism

if TYPE_CHECKING:
    from search.lean.toolchain import Toolchain


@dataclass(frozen=True)
class Confinement:
    """What one Lean process may touch, and how much it may use."""

    mechanism: Mechanism
    memory_bytes: int
    """Memory it may fill, besides what Lean itself maps."""
    cpu_seconds: int | None = None
    """Of all its threads together; without limit if there is none."""

    @classmethod
    def strongest(cls, workers: int) -> Confinement:
        """By the strongest mechanism, with a share of the machine's memory. Raises `NoConfinement` if there is none."""
        raise NotImplementedError


@dataclass(frozen=True)
class Launch:
    """How to start a process. Start it with pipes for standard input and output and in a session of its own."""

    argv: tuple[str, ...]
    env: Mapping[str, str]
    """All its variables."""
    cwd: Path


def launch(toolchain: Toolchain, arguments: Sequence[str], confinement: Confinement) -> Launch:
    """Runs `lean` with these arguments, confined: it reads Lean and the modules on LEAN_PATH, standard input, and nothing else."""
    raise NotImplementedError


def signal_of(returncode: int) -> int | None:
    """The signal that ended a process started so, if one did: bubblewrap tells it as 128 + its number."""
    raise NotImplementedError
