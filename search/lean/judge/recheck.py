"""A second checker: an independently written kernel checks a proof again, with all its dependencies.

The checker is a program that the user installs, found on PATH. Its input is the export that the judge's checking process
writes after it has accepted the proof, starting with the first declaration of the library, in lean4export's format.
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
"""The supported checkers."""
_EXECUTABLES = {NANODA: ("nanoda_bin", "nanoda")}
_REMEDIES = {NANODA: "Build it with cargo from https://github.com/ammkrn/nanoda_lib and put nanoda_bin on PATH."}


class CheckerNotFound(ProverError):
    """The requested second checker is unknown or not installed."""


@dataclass(frozen=True)
class Opinion:
    """A second checker's verdict."""

    accepted: bool
    detail: str
    """Its own message if it refuses, as a clause."""


@dataclass(frozen=True)
class Checker:
    """A second checker that is installed."""

    name: str
    executable: Path

    @classmethod
    def find(cls, name: str) -> Checker:
        """Returns the checker of this name. Raises `CheckerNotFound` if it is unknown or not installed."""
        if name not in CHECKERS:
            raise CheckerNotFound(f"There is no checker called {name}.", remedy=f"Known is {', '.join(CHECKERS)}.")
        for executable in _EXECUTABLES[name]:
            if found := shutil.which(executable):
                return cls(name, Path(found))
        raise CheckerNotFound(f"{name} is not installed.", remedy=_REMEDIES[name])

    async def check(self, export: bytes, *, seconds: float) -> Opinion:
        """Checks an export that starts with the whole library. Raises `LeanFailure` if the checker does not start."""

        async def given() -> AsyncIterator[bytes]:
            yield export

        with tempfile.TemporaryDirectory(prefix="prover-recheck-") as folder:
            configuration = Path(folder, "configuration.json")
            configuration.write_text(json.dumps(_NANODA_CONFIGURATION), encoding="utf-8")
            how = Launch((str(self.executable), str(configuration)), {}, Path(folder))
            ended = await run_bounded(how, given(), seconds=seconds, most_bytes=_MOST_BYTES)
        if not ended.succeeded:
            return Opinion(False, ended.error)
        # A successful exit is not enough: the output must say that declarations were checked.
        if not ended.out.startswith(b"Checked "):
            return Opinion(False, "it did not report that it checked anything")
        return Opinion(True, "")


_NANODA_CONFIGURATION = {
    "use_stdin": True,
    "permitted_axioms": sorted(ALLOWED_AXIOMS),
    "unpermitted_axiom_hard_error": True,
    "nat_extension": True,
    "string_extension": True,
    "print_success_message": True,
}
