"""The exceptions of LeanDojo, under its names."""

from __future__ import annotations

_OUT_OF_MEMORY = "OOM"


class DojoInitError(Exception):
    """A Dojo cannot be opened: the text says why, and what to do about it."""


class DojoCrashError(Exception):
    """The state on which a tactic was to run is lost, or the tactic ended the Lean process.

    Other states of the Dojo can still be used.
    """

    @classmethod
    def out_of_memory(cls) -> DojoCrashError:
        """The error for a tactic that filled the memory that Lean may use."""
        return cls(_OUT_OF_MEMORY)

    @property
    def is_out_of_memory(self) -> bool:
        return str(self) == _OUT_OF_MEMORY


class DojoTacticTimeoutError(Exception):
    """A tactic took longer than the Dojo's `timeout`. The Dojo and all its states can still be used."""


DojoHardTimeoutError = DojoTacticTimeoutError
"""Its name in LeanDojo 1."""
