"""What Dojos are told besides their theorem. Kept in the environment, so that processes that a script starts inherit it."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from search.lean.confine.launch import Confinement
from search.lean.confine.mechanism import Mechanism
from search.machine import processors, share_of_memory

_VARIABLE = "PROVER_DOJO"


@dataclass(frozen=True)
class DojoSettings:
    """How Dojos run Lean, and where repositories are."""

    repositories: dict[str, str] = field(default_factory=dict)
    """Folders by the URLs for which they stand."""
    unconfined: bool = False
    memory_bytes: int | None = None
    """What one Lean process may fill; by default its share if there are as many as processors."""

    def confinement(self) -> Confinement:
        """Raises `NoConfinement` if Lean is to be confined and nothing here can do that."""
        mechanism = Mechanism.NONE if self.unconfined else Confinement.strongest(1).mechanism
        return Confinement(mechanism, self.memory_bytes or share_of_memory(processors()))


def settings() -> DojoSettings:
    """Those of this process."""
    said = os.environ.get(_VARIABLE)
    return DojoSettings(**json.loads(said)) if said else DojoSettings()


def configure(*, unconfined: bool = False, memory_bytes: int | None = None) -> None:
    """How processes run Lean that open their first Dojo from now on; see `DojoSettings`.

    `unconfined`: Lean may read, write and send what you may.
    """
    _set(replace(settings(), unconfined=unconfined, memory_bytes=memory_bytes))


def register_repository(url: str, folder: Path | str) -> None:
    """Has the folder stand for the repository of this URL, whatever commit is asked for."""
    before = settings()
    _set(replace(before, repositories={**before.repositories, normalized_url(url): str(Path(folder).resolve())}))


def cache_directory() -> Path:
    """Where LeanDojo keeps what it has traced: the variable is its own."""
    return Path(os.environ.get("CACHE_DIR", Path.home() / ".cache" / "lean_dojo")).absolute()


def normalized_url(url: str) -> str:
    """One spelling of a URL; the absolute path of a folder."""
    if url.startswith("git@github.com:"):
        url = "https://github.com/" + url.removeprefix("git@github.com:")
    if "://" in url:
        return url.rstrip("/").removesuffix(".git")
    return os.path.abspath(url)


def _set(new: DojoSettings) -> None:
    os.environ[_VARIABLE] = json.dumps(asdict(new))
