"""A second opinion: a kernel that somebody else wrote checks a proof again, with everything that it rests on.

The checker is a program of the user's, found on PATH; nothing is known of it here but how to ask it. It gets what the judge's own
process read from its environment after the proof was accepted, from the beginning of the library on, as lean4export writes it.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from search.errors import ProverError
from search.lean.confine.launch import Launch
from search.lean.judge.bounded import run_bounded
from search.lean.judge.verdict import ALLOWED_AXIOMS

_MOST_BYTES = 1024**2
NANODA = "nanoda"
CHECKERS = (NANODA,)
"""The checkers that can be asked for."""
_EXECUTABLES = {NANODA: ("nanoda_bin", "nanoda")}
_REMEDIES = {NANODA: "Build it with cargo from https://github.com/ammkrn/nanoda_lib and put nanoda_bin on PATH."}


class NoChecker(ProverError):
    """The second checker that was asked for is not there."""


@dataclass(frozen=True)
class Opinion:
    """What a second checker says."""

    accepted: bool
    detail: str
    """Its own words where it refuses, as a clause."""


@dataclass(frozen=True)
class Checker:
    """A second checker that is installed."""

    name: str
    executable: Path

    @classmethod
    def find(cls, name: str) -> Checker:
        """The checker of a name. Raises `NoChecker` if it is not known or not installed."""
        if name not in CHECKERS:
            raise NoChecker(f"There is no checker called {name}.", remedy=f"Known is {', '.join(CHECKERS)}.")
        for executable in _EXECUTABLES[name]:
            if found := shutil.which(executable):
                return cls(name, Path(found))
        raise NoChecker(f"{name} is not installed.", remedy=_REMEDIES[name])

    async def check(self, export: bytes, *, seconds: float) -> Opinion:
        """What it says of an export that begins with the beginning of the library. Raises `LeanFailure` if it does not start."""

        async def given() -> AsyncIterator[bytes]:
            yield export

        with tempfile.TemporaryDirectory(prefix="prover-recheck-") as folder:
            configuration = Path(folder, "configuration.json")
            configuration.write_text(json.dumps(_NANODA_CONFIGURATION), encoding="utf-8")
            how = Launch((str(self.executable), str(configuration)), {}, Path(folder))
            ended = await run_bounded(how, given(), seconds=seconds, most_bytes=_MOST_BYTES)
        if not ended.succeeded:
            return Opinion(False, ended.complaint)
        # That it came to its end is not enough: it says what it has done.
        if not ended.out.startswith(b"Checked "):
            return Opinion(False, "it does not say that it has checked anything")
        return Opinion(True, "")


_NANODA_CONFIGURATION = {
    "use_stdin": True,
    "permitted_axioms": sorted(ALLOWED_AXIOMS),
    "unpermitted_axiom_hard_error": True,
    "nat_extension": True,
    "string_extension": True,
    "print_success_message": True,
}
