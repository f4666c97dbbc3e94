"""The results of a pass over the stored proofs: as JSON and as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from prover.commands.output import as_one_line
from prover.corpus.tables import ProofVerdict
from prover.flywheel.reverify import Change, Findings, NotJudged


@dataclass(frozen=True)
class Reverified:
    """One run of `prover corpus reverify`."""

    judged: int
    """Number of proofs that this run judged."""
    not_judged: Sequence[NotJudged]
    found: Findings
    """Findings of the whole pass, including earlier runs of it."""

    @property
    def all_stand(self) -> bool:
        return self.found.standing == self.found.proofs and not self.not_judged

    def as_json(self) -> dict[str, Any]:
        """Returns the document that `corpus reverify --json` writes."""
        return {
            "judged": self.judged,
            "proofs": self.found.proofs,
            "stand": self.found.standing,
            "stand_no_longer": [_change_as_json(change) for change in self.found.fallen],
            "stand_again": [_change_as_json(change) for change in self.found.risen],
            "not_judged": [{"theorem": one.name, "proof": one.proof_id, "reason": one.why} for one in self.not_judged],
        }

    def as_text(self) -> str:
        """Returns a summary, and a line for each proof whose verdict changed or that could not be judged."""
        found = self.found
        count = f"Judged {self.judged:,} proofs again; {found.standing:,} of {found.proofs:,} stand."
        fallen = [f"stands no longer  {_which(change)}  ({_why(change.audit.newest)})" for change in found.fallen]
        risen = [f"stands again      {_which(change)}  (before: {_why(change.before)})" for change in found.risen]
        left = [
            f"not judged        {as_one_line(one.name)}, proof {one.proof_id}  ({as_one_line(one.why)})"
            for one in self.not_judged
        ]
        return "\n".join([*fallen, *risen, *left, count])


def _which(change: Change) -> str:
    return f"{as_one_line(change.audit.name)}, proof {change.audit.proof_id}"


def _why(verdict: ProofVerdict) -> str:
    return f"{verdict.reason}: {as_one_line(verdict.detail)}"


def _change_as_json(change: Change) -> dict[str, Any]:
    audit = change.audit
    return {
        "theorem": audit.name,
        "proof": audit.proof_id,
        "attempt": audit.attempt_id,
        "reason": audit.newest.reason,
        "detail": audit.newest.detail,
        "before": {
            "reason": change.before.reason,
            "lean": change.before.lean_version,
            "library": change.before.library,
            "confinement": change.before.confinement or "unknown",
            "judged": change.before.created.isoformat(),
        },
    }
