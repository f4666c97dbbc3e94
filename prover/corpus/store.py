"""The corpus's interface: add theorems, record attempts, proofs and verdicts, and query them.

Every call that writes has committed when it returns, so that a process may be killed at any time. Returned rows are complete
and detached from the database: they can be read at any time, and changing them does not change the database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple, Self

import sqlalchemy as sa
from sqlalchemy.orm import aliased, undefer

from prover.corpus.connect import connect
from prover.corpus.database import Database
from prover.corpus.imports import ImportStore
from prover.corpus.models import ModelStore
from prover.corpus.tables import Attempt, Proof, ProofVerdict, Split, StoredSource, Theorem, TheoremSplit
from prover.corpus.theorems import add_theorem
from search.goal import Goal, Source, Span
from search.lean.judge.verdict import Verdict
from search.outcome import SearchOutcome
from search.settings import SearchSettings
from search.tree.record import to_record

_CHUNK = 32
"""How many trees `attempts_with_trees` keeps in memory."""

_AUDITS = 1000
"""How many rows `audits` keeps in memory."""


class TheoremStatus(StrEnum):
    """Whether a theorem is proved, was attempted, or neither."""

    PROVED = "proved"
    """It has a proof that the judge's newest verdict accepts."""
    OPEN = "open"
    """It was attempted, and has no such proof."""
    UNTRIED = "untried"
    """It was never attempted."""


class Search(NamedTuple):
    """An attempt and its proofs, as training reads them."""

    theorem: Theorem
    attempt: Attempt
    """Includes its `tree`."""
    proofs: list[Proof]
    """The attempt's proofs whose newest verdict accepts them, oldest first; may be empty."""
    refused: bool
    """Whether some of its proofs are no longer accepted: its tree's statuses cannot be trusted then."""


class Audit(NamedTuple):
    """A stored proof and its last two verdicts, for a pass over all proofs."""

    proof_id: int
    attempt_id: int
    theorem_id: int
    name: str
    """The theorem's name."""
    source_id: int
    """Digest of the goals file that states it."""
    newest: ProofVerdict
    """The verdict that decides whether the proof is accepted."""
    before: ProofVerdict | None
    """The verdict before that; `None` if the proof was judged only once, when it was recorded."""


class Corpus:
    """One database of theorems, attempts, proofs and, as `models`, model versions.

    Can be shared among threads, and the database among processes. Every method raises `CorpusError` if the database fails or
    does not contain the requested row.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._database = Database(engine)
        self.models = ModelStore(self._database)
        self.imports = ImportStore(self._database)

    @classmethod
    def open(cls, url: str) -> Self:
        """Opens the corpus at an SQLAlchemy URL, SQLite or PostgreSQL; created if missing, migrated if old."""
        return cls(connect(url))

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Writing

    def add_theorem(self, goal: Goal, *, family: str = "", split: Split = Split.UNKNOWN) -> int:
        """Adds a theorem and returns its id. An existing theorem is not changed, except that its split may become stricter."""
        return self.add_theorems([goal], family=family, split=split)[0]

    def add_theorems(self, goals: Iterable[Goal], *, family: str = "", split: Split = Split.UNKNOWN) -> list[int]:
        """Adds several theorems in one transaction and returns their ids in the same order."""
        with self._database.session(writing=True) as session:
            return [add_theorem(session, goal, family, split) for goal in goals]

    def record_attempt(
        self,
        theorem_id: int,
        outcome: SearchOutcome,
        *,
        settings: SearchSettings,
        policy: str,
        policy_options: Mapping[str, Any],
        critic: str | None,
        lean_version: str,
        library: str,
    ) -> int:
        """Appends a search, its outcome and its whole tree, and returns the attempt's id.

        `policy` and `critic` are permanent names, and `policy_options` the options that are not part of the names; `library`
        is the revision of the library that Lean used. Together they are sufficient to repeat the search.
        """
        attempt = Attempt(
            theorem_id=theorem_id,
            policy=policy,
            policy_options=dict(policy_options),
            critic=critic,
            strategy=settings.strategy,
            priority=settings.priority,
            suggestions=settings.suggestions,
            seed=settings.seed,
            after_proof=settings.budget.after_proof,
            max_expansions=settings.budget.expansions,
            max_seconds=settings.budget.seconds,
            status=outcome.status,
            reason=outcome.reason,
            expansions=outcome.expansions,
            seconds=outcome.seconds,
            lean_version=lean_version,
            library=library,
            tree=None if outcome.tree is None else to_record(outcome.tree),
        )
        with self._database.session(writing=True) as session:
            self._database.get(session, Theorem, theorem_id)
            session.add(attempt)
            session.flush()
            return attempt.id

    def record_proof(self, attempt_id: int, *, tactics: Sequence[str], lean_source: str, verdict: Verdict) -> int:
        """Appends a proof together with the verdict that accepts it and returns its id.

        `lean_source` is the standalone file that the judge read. Raises `ValueError` if the judge refused it: only accepted
        proofs are stored.
        """
        if not verdict.accepted:
            raise ValueError(f"the judge refused this proof ({verdict.reason}), so it cannot be recorded as one")
        proof = Proof(attempt_id=attempt_id, tactics=list(tactics), lean_source=lean_source)
        proof.verdicts.append(_row(verdict))
        with self._database.session(writing=True) as session:
            self._database.get(session, Attempt, attempt_id)
            session.add(proof)
            session.flush()
            return proof.id

    def record_verdict(self, proof_id: int, verdict: Verdict) -> int:
        """Appends a later verdict on a proof, accepted or not, and returns its id. It replaces earlier verdicts."""
        row = _row(verdict)
        row.proof_id = proof_id
        with self._database.session(writing=True) as session:
            self._database.get(session, Proof, proof_id)
            session.add(row)
            session.flush()
            return row.id

    # Reading

    def theorem(self, theorem_id: int) -> Theorem:
        with self._database.session() as session:
            return self._database.get(session, Theorem, theorem_id)

    def goal(self, theorem_id: int) -> Goal:
        """Returns the goal as it was added, with its source, ready to be opened or judged."""
        with self._database.session() as session:
            query = sa.select(Theorem, StoredSource.text).join(StoredSource).where(Theorem.id == theorem_id)
            found = session.execute(query).one_or_none()
        if found is None:
            raise self._database.unknown(Theorem, theorem_id)
        theorem, text = found
        return Goal(
            name=theorem.name,
            statement=theorem.statement,
            source=Source(text, Path(theorem.file) if theorem.file else None),
            hole=Span(theorem.hole_start, theorem.hole_stop),
            end=theorem.end,
        )

    def theorems(self, status: TheoremStatus | None = None, *, family: str | None = None) -> list[Theorem]:
        """Those of the given status and family, in the order in which they were added; all where `None`."""
        query = sa.select(Theorem).order_by(Theorem.id)
        if status is not None:
            query = query.where(_has(status))
        if family is not None:
            query = query.where(Theorem.family == family)
        with self._database.session() as session:
            return list(session.scalars(query))

    def attempt(self, attempt_id: int) -> Attempt:
        """Returns the attempt with its `tree` and its theorem."""
        with self._database.session() as session:
            return self._database.get(session, Attempt, attempt_id, undefer(Attempt.tree))

    def latest_attempts(self, limit: int, *, theorem_id: int | None = None) -> list[Attempt]:
        """Returns the newest attempts, of one theorem or of all, newest first, without their trees."""
        query = sa.select(Attempt).order_by(Attempt.id.desc()).limit(limit)
        if theorem_id is not None:
            query = query.where(Attempt.theorem_id == theorem_id)
        with self._database.session() as session:
            return list(session.scalars(query))

    def proofs(self, theorem_id: int) -> list[Proof]:
        """Returns all proofs of a theorem, oldest first, with attempts and verdicts. `Proof.stands`: whether it is accepted."""
        query = sa.select(Proof).join(Proof.attempt).where(Attempt.theorem_id == theorem_id).order_by(Proof.id)
        with self._database.session() as session:
            return list(session.scalars(query))

    def proofs_of_ids(self, proof_ids: Collection[int]) -> list[Proof]:
        """Returns the existing proofs with these ids, in the order in which they were recorded."""
        with self._database.session() as session:
            return list(session.scalars(sa.select(Proof).where(Proof.id.in_(proof_ids)).order_by(Proof.id)))

    def audits(self) -> Iterator[Audit]:
        """Yields all stored proofs, grouped by the file of their theorems.

        Few rows are in memory at a time, and no transaction is open while the caller works.
        """
        last = (0, 0)
        while found := self._audits(after=last):
            yield from found
            last = found[-1].source_id, found[-1].proof_id

    def attempts_with_trees(self) -> Iterator[Search]:
        """Yields every attempt that has a tree, of all theorems, in the order in which they ended.

        Few trees are in memory at a time. No transaction is open while the caller works, so attempts recorded meanwhile are
        included.
        """
        last = 0
        while searches := self._searches(after=last):
            yield from searches
            last = searches[-1].attempt.id

    def held_out_statements(self) -> set[str]:
        """Returns the statement digests of all validation and test theorems, in any context."""
        held_out = TheoremSplit.split.in_([Split.VALIDATION, Split.TEST])
        query = sa.select(Theorem.statement_digest).join(TheoremSplit).where(held_out).distinct()
        with self._database.session() as session:
            return set(session.scalars(query))

    def _searches(self, *, after: int) -> list[Search]:
        """Returns the next few attempts with a tree whose id is greater than `after`."""
        with_trees = sa.select(Attempt).options(undefer(Attempt.tree)).where(Attempt.tree.is_not(None))
        with self._database.session() as session:
            attempts = session.scalars(with_trees.where(Attempt.id > after).order_by(Attempt.id).limit(_CHUNK)).all()
            of_these = Proof.attempt_id.in_([attempt.id for attempt in attempts])
            proofs = session.scalars(sa.select(Proof).where(of_these).order_by(Proof.attempt_id, Proof.id))
            found = {key: list(group) for key, group in groupby(proofs, key=lambda proof: proof.attempt_id)}
        searches: list[Search] = []
        for attempt in attempts:
            of_this = found.get(attempt.id, [])
            standing = [proof for proof in of_this if proof.stands]
            searches.append(Search(attempt.theorem, attempt, standing, len(standing) < len(of_this)))
        return searches

    def _audits(self, *, after: tuple[int, int]) -> list[Audit]:
        """Returns the next few audits whose (file id, own id) is greater than `after`."""
        newest, before, other = (aliased(ProofVerdict) for _ in range(3))
        last = sa.select(sa.func.max(other.id)).where(other.proof_id == Proof.id)
        query = (
            sa.select(Proof.id, Attempt.id, Theorem.id, Theorem.name, Theorem.source_id, newest, before)
            .select_from(Proof)
            .join(Attempt, Proof.attempt_id == Attempt.id)
            .join(Theorem, Attempt.theorem_id == Theorem.id)
            .join(newest, newest.id == last.scalar_subquery())
            .outerjoin(before, before.id == last.where(other.id < newest.id).scalar_subquery())
            .where(sa.tuple_(Theorem.source_id, Proof.id) > after)
            .order_by(Theorem.source_id, Proof.id)
            .limit(_AUDITS)
        )
        with self._database.session() as session:
            return [Audit(*row) for row in session.execute(query)]


def _row(verdict: Verdict) -> ProofVerdict:
    return ProofVerdict(
        tier=verdict.tier,
        accepted=verdict.accepted,
        reason=verdict.reason,
        detail=verdict.detail,
        axioms=list(verdict.axioms),
        lean_version=verdict.lean_version,
        lean_commit=verdict.lean_commit,
        library=verdict.library,
        confinement=verdict.confinement,
        checks=list(verdict.checks),
    )


def _has(status: TheoremStatus) -> sa.ColumnElement[bool]:
    tried = sa.exists().where(Attempt.theorem_id == Theorem.id)
    newer = aliased(ProofVerdict)
    proved = sa.exists().where(
        Attempt.theorem_id == Theorem.id,
        Proof.attempt_id == Attempt.id,
        ProofVerdict.proof_id == Proof.id,
        ProofVerdict.accepted,
        ~sa.exists().where(newer.proof_id == Proof.id, newer.id > ProofVerdict.id),
    )
    match status:
        case TheoremStatus.PROVED:
            return proved
        case TheoremStatus.OPEN:
            return tried & ~proved
        case TheoremStatus.UNTRIED:
            return ~tried
