"""Stored proofs before today's judge: each gets another verdict, and what has changed is told.

A pass over the corpus can be ended at any moment and goes on where it was, for what it has done can be read from the verdicts:
a proof is done if its newest verdict was given after it was recorded, by this very judge, and not before the pass reaches back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from prover.corpus.store import Audit, Corpus
from prover.corpus.tables import Proof, ProofVerdict
from search.errors import ProverError
from search.goal import Goal, Source
from search.lean.confine.launch import Confinement
from search.lean.judge.judge import ChallengeError, Judge
from search.lean.judge.verdict import CHECKS, Tier
from search.lean.toolchain import Toolchain

_AT_ONCE = 40
"""Proofs whose texts are in memory; those of the same text are judged together."""


@dataclass(frozen=True)
class Pass:
    """Which verdicts count as today's, and which proofs are asked about."""

    lean_commit: str
    library: str
    confinement: str
    since: datetime | None = None
    """Verdicts from before do not count, whoever gave them. Every one of this judge's counts where it is `None`."""
    tier: Tier | None = None
    """Only proofs whose verdict, of before this pass, is of this tier. All where it is `None`."""

    @classmethod
    def by(cls, toolchain: Toolchain, confinement: Confinement, since: datetime | None = None, tier: Tier | None = None) -> Pass:
        """The pass of the judge with this Lean, confined so."""
        return cls(toolchain.commit, toolchain.library_revision, confinement.mechanism.value, since, tier)

    def is_done(self, audit: Audit) -> bool:
        """Whether the pass has judged the proof. The verdict with which it was recorded is none on what is stored."""
        verdict = audit.newest
        by_this_judge = (verdict.lean_commit, verdict.library, verdict.confinement) == (
            self.lean_commit,
            self.library,
            self.confinement,
        )
        all_checks = not verdict.accepted or set(CHECKS) <= set(verdict.checks)
        in_time = self.since is None or verdict.created >= self.since
        return audit.before is not None and by_this_judge and all_checks and in_time

    def tested(self, audit: Audit) -> ProofVerdict:
        """The verdict that the pass puts to the test: the newest that is not its own."""
        return audit.before if audit.before is not None and self.is_done(audit) else audit.newest

    def asks_about(self, audit: Audit) -> bool:
        return self.tier is None or self.tested(audit).tier is self.tier


@dataclass(frozen=True)
class Change:
    """A proof on which the pass has another opinion than was held before."""

    audit: Audit
    before: ProofVerdict
    """The verdict that held until then."""


@dataclass(frozen=True)
class NotJudged:
    """A proof that could not be judged, so that its newest verdict still holds."""

    proof_id: int
    name: str
    why: str


@dataclass
class Findings:
    """What a pass has come to, whether in one run or in several."""

    proofs: int = 0
    """How many it asks about."""
    standing: int = 0
    """How many of them stand now."""
    fallen: list[Change] = field(default_factory=list)
    """Those that do not stand any longer."""
    risen: list[Change] = field(default_factory=list)
    """Those that did not stand, and do again."""


def findings(corpus: Corpus, asked: Pass) -> Findings:
    """What the verdicts say of a pass, as far as it has come."""
    found = Findings()
    for audit in filter(asked.asks_about, corpus.audits()):
        found.proofs += 1
        found.standing += audit.newest.accepted
        before = asked.tested(audit)
        if audit.newest.accepted != before.accepted:
            (found.risen if audit.newest.accepted else found.fallen).append(Change(audit, before))
    return found


async def reverify(corpus: Corpus, judge: Judge, asked: Pass, judges: int, on_judged: Callable[[int], None]) -> list[NotJudged]:
    """Has the proofs judged that the pass has not judged yet, so many at a time, and appends each verdict.

    Returns the proofs that cannot be judged because their goals cannot: Lean does not read their file any more, or does not
    find its imports. `on_judged` is called with the number of proofs whenever some have been judged and stored. Raises
    `ProverError` if it cannot go on; what was stored before stays.
    """
    groups = _groups(corpus, asked)
    next_group = asyncio.Lock()
    not_judged: list[NotJudged] = []

    async def work() -> None:
        while True:
            async with next_group:
                group = await asyncio.to_thread(next, groups, None)
            if group is None:
                return
            left = await _judge(corpus, judge, group)
            not_judged.extend(left)
            on_judged(len(group.proofs) - len(left))

    try:
        async with asyncio.TaskGroup() as tasks:
            for _ in range(judges):
                tasks.create_task(work())
    except* ProverError as failures:
        raise failures.exceptions[0] from None
    return not_judged


@dataclass(frozen=True)
class _Group:
    """Proofs of theorems of one file that the judge read in one text."""

    solution: Source
    proofs: Sequence[Proof]
    goals: Mapping[int, Goal]
    """By the theorems' numbers."""


def _groups(corpus: Corpus, asked: Pass) -> Iterator[_Group]:
    """All that is left to do. File by file, because the judge keeps what it knows of the last few files of goals."""
    left = [
        (audit.source_id, audit.proof_id) for audit in corpus.audits() if asked.asks_about(audit) and not asked.is_done(audit)
    ]
    for _, of_file in groupby(left, key=lambda ids: ids[0]):
        proof_ids = [proof_id for _, proof_id in of_file]
        for start in range(0, len(proof_ids), _AT_ONCE):
            proofs = corpus.proofs_of_ids(proof_ids[start : start + _AT_ONCE])
            goals = {proof.attempt.theorem_id: corpus.goal(proof.attempt.theorem_id) for proof in proofs}
            by_text: dict[str, list[Proof]] = {}
            for proof in proofs:
                by_text.setdefault(proof.lean_source, []).append(proof)
            for text, together in by_text.items():
                ids = dict.fromkeys(proof.attempt.theorem_id for proof in together)
                yield _Group(Source(text), together, {id: goals[id] for id in ids})


async def _judge(corpus: Corpus, judge: Judge, group: _Group) -> list[NotJudged]:
    """Appends a verdict to each proof. Returns those that cannot be judged."""
    try:
        judged = await judge.judge_together(group.solution, list(group.goals.values()))
    except ChallengeError as fault:
        why = str(fault.args[0])
        return [NotJudged(proof.id, proof.attempt.theorem.name, why) for proof in group.proofs]
    verdicts = dict(zip(group.goals, (said.verdict for said in judged), strict=True))
    for proof in group.proofs:
        await asyncio.to_thread(corpus.record_verdict, proof.id, verdicts[proof.attempt.theorem_id])
    return []
