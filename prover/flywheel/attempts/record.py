"""Keeping what came of a search: the attempt with its whole tree, and its proof, if the judge accepts it.

Decides neither what is searched nor what is said of it. Imports neither SQLAlchemy nor the judge before there is something to
keep, because a run's first searches begin sooner so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from prover.flywheel.attempts.judging import Bench, Judged
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
class Proposer:
    """Who proposes tactics and values states, by names that will mean the same later."""

    policy: str
    policy_options: Mapping[str, Any] = field(default_factory=dict)
    """What the name does not say: seed, device, the format of prompts."""
    critic: str | None = None


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
        self._judges = judges
        self._bench: Bench | None = None

    async def record(self, theorem_id: int, outcome: SearchOutcome, *, settings: SearchSettings, proposer: Proposer) -> Recorded:
        """Stores a search, has its proof judged and, if it is one, stores that.

        Raises `CorpusError` if the database does not take it.
        """
        attempt_id = await asyncio.to_thread(
            self._corpus.record_attempt,
            theorem_id,
            outcome,
            settings=with_defaults(settings),
            policy=proposer.policy,
            policy_options=proposer.policy_options,
            critic=proposer.critic,
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
        if self._bench is None:
            from search.lean.judge.judge import Judge

            self._bench = Bench(Judge(self._toolchain, confinement=self._confinement), self._judges)
        return await self._bench.judged(goal, proof)
