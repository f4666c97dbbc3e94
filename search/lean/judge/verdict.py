"""What the judge says of a proof: accepted or refused, why, and on what grounds. Nothing is judged here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ALLOWED_AXIOMS = frozenset({"propext", "Quot.sound", "Classical.choice"})
"""The axioms a proof may rest on. Whatever else a proof uses, it is not a proof of the goal."""

CHECKS = ("elaborated", "read", "kernel", "statement", "axioms")
"""What an accepted proof has passed, in this order."""


class Reason(StrEnum):
    """Why a proof was refused."""

    MISSING = "missing"
    """The solution does not declare the theorem."""
    OTHER_STATEMENT = "other_statement"
    """It declares a theorem of that name which states something else."""
    NOT_A_THEOREM = "not_a_theorem"
    """It declares that name as an axiom, a definition or an opaque constant."""
    LEFT_OPEN = "left_open"
    """The proof rests on `sorry`, and on nothing else that is not allowed: no proof was claimed."""
    AXIOMS = "axioms"
    """The proof rests on an axiom that is not allowed."""
    FORBIDDEN = "forbidden"
    """The solution holds something that may not stand in a proof."""
    DOES_NOT_CHECK = "does_not_check"
    """The elaborator or the kernel does not accept it."""
    LIMIT = "limit"
    """Lean did not get through it within the judge's limits of time and memory."""


class Tier(StrEnum):
    """How thoroughly a proof was judged."""

    REPLAYED = "replayed"
    """Elaborated anew, rebuilt from text in a fresh process, and accepted there by Lean's kernel."""
    RECHECKED = "rechecked"
    """The same, and its terms were accepted by a second kernel too."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The judge's word on one proof of one goal. Raises `ValueError` where it contradicts itself."""

    accepted: bool
    reason: Reason | None
    """Why not; `None` exactly when the proof is accepted."""
    axioms: tuple[str, ...]
    """All axioms the environment names for the theorem, allowed or not."""
    lean_version: str
    """Such as `4.35.0`."""
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
    """What there is to say for people: Lean's message, the axiom, the statement found instead."""

    def __post_init__(self) -> None:
        if self.accepted != (self.reason is None):
            raise ValueError("a verdict has a reason exactly when it is a refusal")
        if self.accepted and not ALLOWED_AXIOMS.issuperset(self.axioms):
            raise ValueError(f"a proof that rests on {', '.join(self.axioms)} cannot be accepted")
