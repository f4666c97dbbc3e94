"""What goes wrong outside a proof: errors that a user can mend, each with a sentence that says how.

A tactic that Lean refuses is no error but a result (`search.session.LeanError`).
"""

from __future__ import annotations


class ProverError(Exception):
    """Something the user can mend. Its text is what happened, followed by what to do."""

    remedy = "Run the command again; if it fails again, report it with this message."
    """What to do, as a sentence. A subclass or an instance says it more exactly."""

    def __init__(self, what: str, *, remedy: str | None = None) -> None:
        super().__init__(what)
        if remedy is not None:
            self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.args[0]} {self.remedy}"


class LeanFailure(ProverError):
    """Lean cannot go on: its process does not start, died and could not be replaced, or cannot state the goal."""

    remedy = "Run `prover lean info` to see which Lean is used and whether it starts."
