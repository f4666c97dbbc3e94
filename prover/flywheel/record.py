"""Keeping what came of a search: the attempt with its whole tree, and its proof, if the judge accepts it.

Decides neither what is searched nor what is said of it. Imports neither SQLAlchemy nor the judge before there is something to
keep, because a run's first searches begin sooner so.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from search.best_first import Budget, SearchOutcome
from search.lean.errors import ProverError
from search.lean.judge.verdict import Verdict
from search.lean.toolchain import Toolchain

if TYPE_CHECKING:
    from prover.corpus.store import Corpus
    from search.lean.confine.launch import Confinement
    from search.lean.judge.judge import Judge


@dataclass(frozen=True)
class Recorded:
    """A search as the corpus knows it from now on."""

    attempt_id: int
    verdict: Verdict | None = None
    """What the judge says of the proof; None if none was found, or the judge failed."""
    proof_id: int | None = None
    """Set exactly if the judge accepted the proof."""
    judge_failure: str = ""
    """Why a proof could not be judged."""


class Recorder:
    """Stores searches of one Lean in one corpus, and has their proofs judged, a given number of them at a time."""

    def __init__(self, toolchain: Toolchain, corpus: Corpus, judges: int, confinement: Confinement | None = None) -> None:
        """The judge's processes are confined as the judge does by itself, unless something else is given."""
        self._toolchain = toolchain
        self._confinement = confinement
        self._corpus = corpus
        self._judge: Judge | None = None
        self._judges = asyncio.Semaphore(judges)

    async def record(self, theorem_id: int, outcome: SearchOutcome, *, budget: Budget, policy: str, priority: str) -> Recorded:
        """Stores a search, has its proof judged and, if it is one, stores that.

        `policy` and `priority` are the names under which they were opened. Raises `CorpusError` if the database does not take it.
        """
        attempt_id = await asyncio.to_thread(
            self._corpus.record_attempt,
            theorem_id,
            outcome,
            budget=budget,
            policy=policy,
            priority=priority,
            lean_version=self._toolchain.version,
        )
        proof = outcome.proof
        if proof is None:
            return Recorded(attempt_id)
        try:
            verdict = await self._verdict(outcome, proof)
        except ProverError as failure:
            return Recorded(attempt_id, judge_failure=str(failure))
        if not verdict.accepted:
            return Recorded(attempt_id, verdict)
        source = outcome.goal.solved(proof)
        proof_id = await asyncio.to_thread(
            self._corpus.record_proof, attempt_id, tactics=proof, lean_source=source, verdict=verdict
        )
        return Recorded(attempt_id, verdict, proof_id)

    async def _verdict(self, outcome: SearchOutcome, proof: tuple[str, ...]) -> Verdict:
        from search.lean.judge.judge import Judge

        self._judge = self._judge or Judge(self._toolchain, confinement=self._confinement)
        async with self._judges:
            return await self._judge.judge(outcome.goal, proof)
