"""Stores searches: the attempt with its whole tree, and its proof, if the judge accepts it.

SQLAlchemy and the judge are imported only when there is something to store, so that a run's first searches start sooner.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from prover.flywheel.attempts.judging import Judged, JudgeQueue
from search.errors import ProverError
from search.goal import Goal
from search.lean.judge.verdict import Verdict
from search.lean.toolchain import Toolchain
from search.outcome import SearchOutcome
from search.settings import SearchSettings
from search.strategy.registry import with_defaults

if TYPE_CHECKING:
    from prover.corpus.store import Corpus
    from search.lean.confine.launch import Confinement


@dataclass(frozen=True)
class PolicyRecord:
    """Identifies policy and critic in stored attempts, by permanent names."""

    policy: str
    policy_options: Mapping[str, Any] = field(default_factory=dict)
    """Options that are not part of the name: seed, device, prompt format."""
    critic: str | None = None


@dataclass(frozen=True)
class Recorded:
    """A stored search."""

    attempt_id: int
    verdict: Verdict | None = None
    """The judge's verdict on the proof; None if none was found, or the judge failed."""
    proof_id: int | None = None
    """Set exactly if the judge accepted the proof."""
    judge_failure: str = ""
    """Why a proof could not be judged."""


class Recorder:
    """Stores searches of one Lean in one corpus, and judges their proofs, `judges` at a time."""

    def __init__(self, toolchain: Toolchain, corpus: Corpus, judges: int, confinement: Confinement | None = None) -> None:
        """`confinement` defaults to the judge's default."""
        self._toolchain = toolchain
        self._confinement = confinement
        self._corpus = corpus
        self._judges = judges
        self._judge_queue: JudgeQueue | None = None

    async def record(
        self, theorem_id: int, outcome: SearchOutcome, *, settings: SearchSettings, policy_record: PolicyRecord
    ) -> Recorded:
        """Stores a search, judges its proof and, if accepted, stores the proof.

        Raises `CorpusError` if the database fails.
        """
        attempt_id = await asyncio.to_thread(
            self._corpus.record_attempt,
            theorem_id,
            outcome,
            settings=with_defaults(settings),
            policy=policy_record.policy,
            policy_options=policy_record.policy_options,
            critic=policy_record.critic,
            lean_version=self._toolchain.version,
            library=self._toolchain.library_revision,
        )
        proof = outcome.proof
        if proof is None:
            return Recorded(attempt_id)
        try:
            judged = await self._judged(outcome.goal, proof)
        except ProverError as failure:
            return Recorded(attempt_id, judge_failure=str(failure))
        if not judged.verdict.accepted:
            return Recorded(attempt_id, judged.verdict)
        proof_id = await asyncio.to_thread(
            self._corpus.record_proof, attempt_id, tactics=proof, lean_source=judged.lean_source, verdict=judged.verdict
        )
        return Recorded(attempt_id, judged.verdict, proof_id)

    async def _judged(self, goal: Goal, proof: Sequence[str]) -> Judged:
        if self._judge_queue is None:
            from search.lean.judge.judge import Judge

            self._judge_queue = JudgeQueue(Judge(self._toolchain, confinement=self._confinement), self._judges)
        return await self._judge_queue.judged(goal, proof)
