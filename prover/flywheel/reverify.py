"""Judges stored proofs again with the current judge, appends the verdicts, and reports changes.

A pass over the corpus can be ended at any time and resumed, since the stored verdicts show its progress: a proof is done if
its newest verdict was given after it was recorded, by the same judge, and not before the pass's `since`.
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
"""Number of proofs whose texts are in memory; proofs of the same text are judged together."""


@dataclass(frozen=True)
class Pass:
    """Defines which verdicts count as the pass's own, and which proofs it covers."""

    lean_commit: str
    library: str
    confinement: str
    since: datetime | None = None
    """Verdicts before this time do not count. If `None`, all verdicts of this judge count."""
    tier: Tier | None = None
    """Only proofs whose verdict before this pass has this tier. All proofs if `None`."""

    @classmethod
    def by(cls, toolchain: Toolchain, confinement: Confinement, since: datetime | None = None, tier: Tier | None = None) -> Pass:
        """Returns the pass of the judge with this Lean and this confinement."""
        return cls(toolchain.commit, toolchain.library_revision, confinement.mechanism.value, since, tier)

    def is_done(self, audit: Audit) -> bool:
        """Whether the pass has judged the proof. The verdict with which the proof was recorded does not count."""
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
        """Returns the verdict that the pass checks: the newest one that is not its own."""
        return audit.before if audit.before is not None and self.is_done(audit) else audit.newest

    def asks_about(self, audit: Audit) -> bool:
        return self.tier is None or self.tested(audit).tier is self.tier


@dataclass(frozen=True)
class Change:
    """A proof whose verdict the pass has changed."""

    audit: Audit
    before: ProofVerdict
    """The verdict before."""


@dataclass(frozen=True)
class NotJudged:
    """A proof that could not be judged, so that its newest verdict still holds."""

    proof_id: int
    name: str
    why: str


@dataclass
class Findings:
    """The results of a pass, in one run or several."""

    proofs: int = 0
    """How many proofs it covers."""
    standing: int = 0
    """How many of them are accepted now."""
    fallen: list[Change] = field(default_factory=list)
    """Proofs that are no longer accepted."""
    risen: list[Change] = field(default_factory=list)
    """Proofs that were refused before and are accepted again."""


def findings(corpus: Corpus, asked: Pass) -> Findings:
    """Returns the results of a pass so far, from the stored verdicts."""
    found = Findings()
    for audit in filter(asked.asks_about, corpus.audits()):
        found.proofs += 1
        found.standing += audit.newest.accepted
        before = asked.tested(audit)
        if audit.newest.accepted != before.accepted:
            (found.risen if audit.newest.accepted else found.fallen).append(Change(audit, before))
    return found


async def reverify(corpus: Corpus, judge: Judge, asked: Pass, judges: int, on_judged: Callable[[int], None]) -> list[NotJudged]:
    """Judges the proofs that the pass has not judged yet, `judges` at a time, and appends each verdict.

    Returns the proofs that cannot be judged because of their goals: Lean cannot read their file any more, or does not find
    its imports. `on_judged` is called with the number of proofs whenever some have been judged and stored. Raises
    `ProverError` if it cannot continue; verdicts stored before are kept.
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
    """Proofs of theorems of one goals file, in one solution text."""

    solution: Source
    proofs: Sequence[Proof]
    goals: Mapping[int, Goal]
    """By theorem id."""


def _groups(corpus: Corpus, asked: Pass) -> Iterator[_Group]:
    """Yields the remaining work, file by file, because the judge caches the last few goals files."""
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
    """Judges a group and appends a verdict to each proof. Returns those that cannot be judged."""
    try:
        judged = await judge.judge_together(group.solution, list(group.goals.values()))
    except ChallengeError as fault:
        why = str(fault.args[0])
        return [NotJudged(proof.id, proof.attempt.theorem.name, why) for proof in group.proofs]
    verdicts = dict(zip(group.goals, (said.verdict for said in judged), strict=True))
    for proof in group.proofs:
        await asyncio.to_thread(corpus.record_verdict, proof.id, verdicts[proof.attempt.theorem_id])
    return []
