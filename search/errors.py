"""Errors outside a proof that a user can fix, each with a sentence that says how.

A tactic that Lean rejects is not an error but a result (`search.session.LeanError`).
"""

from __future__ import annotations


class ProverError(Exception):
    """An error the user can fix. Its text says what happened, then what to do."""

    remedy = "Run the command again; if it fails again, report it with this message."
    """What to do, as a sentence. Subclasses and instances may override it."""

    def __init__(self, what: str, *, remedy: str | None = None) -> None:
        super().__init__(what)
        if remedy is not None:
            self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.args[0]} {self.remedy}"


class LeanFailure(ProverError):
    """Lean cannot continue: its process does not start, died and could not be replaced, or cannot state the goal."""

    remedy = "Run `prover lean info` to see which Lean is used and whether it starts."
