"""The judge's verdict as data: accepted or refused, the reason, and the checks made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ALLOWED_AXIOMS = frozenset({"propext", "Quot.sound", "Classical.choice"})
"""The axioms a proof may use. A proof that uses any other is refused."""

CHECKS = ("elaborated", "read", "kernel", "statement", "axioms")
"""The checks that an accepted proof has passed, in this order."""


class Reason(StrEnum):
    """Why a proof was refused."""

    MISSING = "missing"
    """The solution does not declare the theorem."""
    OTHER_STATEMENT = "other_statement"
    """It declares a theorem of that name with another statement."""
    NOT_A_THEOREM = "not_a_theorem"
    """It declares that name as an axiom, a definition or an opaque constant."""
    LEFT_OPEN = "left_open"
    """The proof uses `sorry` and no other disallowed axiom: the solution does not claim a proof."""
    AXIOMS = "axioms"
    """The proof uses an axiom that is not allowed."""
    FORBIDDEN = "forbidden"
    """The solution contains something that is not allowed in a proof."""
    DOES_NOT_CHECK = "does_not_check"
    """The elaborator or the kernel does not accept it."""
    LIMIT = "limit"
    """Lean did not finish within the judge's limits of time and memory."""


class Tier(StrEnum):
    """How thoroughly a proof was judged."""

    REPLAYED = "replayed"
    """Elaborated again, rebuilt from text in a fresh process, and accepted there by Lean's kernel."""
    RECHECKED = "rechecked"
    """The same, and a second kernel accepted its terms too."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The judge's verdict on one proof of one goal. Raises `ValueError` if its fields are inconsistent."""

    accepted: bool
    reason: Reason | None
    """Why it was refused; `None` exactly when the proof is accepted."""
    axioms: tuple[str, ...]
    """All axioms that the theorem depends on in the checked environment, allowed or not."""
    lean_version: str
    """For example `4.35.0`."""
    lean_commit: str
    """The full Git commit of that Lean."""
    library: str
    """The revision (a hash) of the library against which the proof was checked."""
    confinement: str
    """What confined the process that elaborated the proof: a `search.lean.confine.mechanism.Mechanism`."""
    checks: tuple[str, ...]
    """The checks the proof has passed, in the order in which they were made."""
    tier: Tier = Tier.REPLAYED
    detail: str = ""
    """Details for the user: Lean's message, the axiom, or the statement found instead."""

    def __post_init__(self) -> None:
        if self.accepted != (self.reason is None):
            raise ValueError("a verdict has a reason exactly when it is a refusal")
        if self.accepted and not ALLOWED_AXIOMS.issuperset(self.axioms):
            raise ValueError(f"a proof that rests on {', '.join(self.axioms)} cannot be accepted")
