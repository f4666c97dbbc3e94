"""The tables of the corpus and the meaning of their columns. For reading and writing see `store`.

    StoredSource <- Theorem <- Attempt <- Proof <- ProofVerdict
                 ^- TheoremSplit
                 ^- ImportedGoal
    ModelVersion <- ModelPromotion
        ^- ModelVersion (its parent)

Every table is append-only: triggers made by the migrations reject every change of a row. Data that may change (the split of
a theorem, the judge's verdict on a proof, the model version in use) are therefore separate rows, and the newest or strictest
row applies. Future tables will be referenced by new nullable columns, which both databases can add in place.

Rows are loaded with all rows that they refer to, except the two large texts: a theorem's source and an attempt's tree.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import JSON, Enum, ForeignKey, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from prover.corpus.columns import CompressedJson, Prose, UtcDateTime
from search.lean.judge.verdict import Reason, Tier
from search.outcome import SearchStatus


class Split(StrEnum):
    """The permitted use of a theorem, the least strict first."""

    UNKNOWN = "unknown"
    """Not declared."""
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


def strictest(splits: Iterable[Split]) -> Split:
    """Returns the strictest of the splits; UNKNOWN if there are none."""
    return max(splits, key=list(Split).index, default=Split.UNKNOWN)


class ModelRole(StrEnum):
    """The role of a model in a search."""

    POLICY = "policy"
    """It proposes tactics."""
    CRITIC = "critic"
    """It estimates whether a state can be proved."""


def _words(kind: type[StrEnum]) -> Enum:
    """An enumeration stored as text, so that a new value needs no migration."""
    return Enum(kind, native_enum=False, length=32, values_callable=lambda words: [word.value for word in words])


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: UtcDateTime,
        list[str]: JSON,
        dict[str, Any]: JSON,
        Split: _words(Split),
        ModelRole: _words(ModelRole),
        SearchStatus: _words(SearchStatus),
        Reason: _words(Reason),
        Tier: _words(Tier),
    }


def _created() -> Mapped[datetime]:
    return mapped_column(default=lambda: datetime.now(UTC))


class StoredSource(Base):
    """A Lean file that states theorems, stored whole: its goals can be opened and judged from the corpus alone."""

    __tablename__ = "source"

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    """Hex SHA-256 of the text."""
    text: Mapped[str]
    created: Mapped[datetime] = _created()


class Theorem(Base):
    """A statement in its context: theorems with equal digests are the same, whatever their names."""

    __tablename__ = "theorem"
    __table_args__ = (UniqueConstraint("statement_digest", "context_digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    statement_digest: Mapped[str] = mapped_column(String(64))
    """Hex SHA-256 of the pretty-printed statement. Equal for theorems with the same statement in different contexts."""
    context_digest: Mapped[str] = mapped_column(String(64))
    """Hex SHA-256 of the source up to the hole: everything that the proof may use."""
    name: Mapped[str]
    statement: Mapped[str]
    source_id: Mapped[int] = mapped_column(ForeignKey("source.id"), index=True)
    hole_start: Mapped[int]
    """Byte offset into the source, as are the next two. See `search.goal.Goal`."""
    hole_stop: Mapped[int]
    end: Mapped[int]
    file: Mapped[str] = mapped_column(Prose)
    """Path of the source when the theorem was added; empty if it had none."""
    family: Mapped[str] = mapped_column(Prose, index=True)
    """The benchmark, library or subject it belongs to; empty if none."""
    created: Mapped[datetime] = _created()

    source: Mapped[StoredSource] = relationship(lazy="raise")
    splits: Mapped[list[TheoremSplit]] = relationship(lazy="selectin", viewonly=True)

    @property
    def split(self) -> Split:
        """The strictest split ever declared: a theorem that was once held out never becomes training data."""
        return strictest(row.split for row in self.splits)


class TheoremSplit(Base):
    """A declaration that a theorem belongs to a split."""

    __tablename__ = "theorem_split"

    theorem_id: Mapped[int] = mapped_column(ForeignKey("theorem.id"), primary_key=True)
    split: Mapped[Split] = mapped_column(primary_key=True)
    created: Mapped[datetime] = _created()


class ImportedGoal(Base):
    """A theorem that a dataset's entry states, or why the entry could not be used. An entry may state several."""

    __tablename__ = "imported_goal"

    id: Mapped[int] = mapped_column(primary_key=True)
    dataset: Mapped[str] = mapped_column(Prose, index=True)
    entry: Mapped[str] = mapped_column(String(64), index=True)
    """Hex SHA-256 of all that the dataset says of the entry."""
    name: Mapped[str] = mapped_column(Prose)
    """Of the theorem; of an entry with a problem, the dataset's name for it."""
    theorem_id: Mapped[int | None] = mapped_column(ForeignKey("theorem.id"), index=True)
    """`None` if there is a problem."""
    split: Mapped[Split]
    provenance: Mapped[dict[str, Any]]
    """What the dataset says of where it is from."""
    reference: Mapped[list[str] | None]
    """The tactics of the proof that came with it; `None` if none did. No judge has seen it."""
    problem: Mapped[str] = mapped_column(Prose)
    """A `prover.flywheel.goals.importing.Problem`, or empty."""
    message: Mapped[str] = mapped_column(Prose)
    created: Mapped[datetime] = _created()

    theorem: Mapped[Theorem | None] = relationship(lazy="joined")


class Attempt(Base):
    """One search for a proof of a theorem, however it ended, with its whole tree."""

    __tablename__ = "attempt"

    id: Mapped[int] = mapped_column(primary_key=True)
    theorem_id: Mapped[int] = mapped_column(ForeignKey("theorem.id"), index=True)
    policy: Mapped[str] = mapped_column(Prose)
    """A permanent name: for a model, its version."""
    policy_options: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """Options that are not part of the name, such as the sampling seed."""
    critic: Mapped[str | None] = mapped_column(Prose)
    """The critic's permanent name; `None` if there was none."""
    strategy: Mapped[str | None] = mapped_column(Prose)
    """Unknown (`None`) for attempts stored by early versions of the corpus, as are the next four, the options and the library."""
    priority: Mapped[str] = mapped_column(Prose)
    suggestions: Mapped[int | None]
    """Maximum number of tactics tried on each state."""
    seed: Mapped[int | None]
    after_proof: Mapped[int | None]
    """Maximum number of nodes expanded after a proof was found."""
    max_expansions: Mapped[int | None]
    """Its limit; `None` for no limit."""
    max_seconds: Mapped[float | None]
    status: Mapped[SearchStatus]
    """How the search ended. A proof that it found may have been refused by the judge."""
    reason: Mapped[str] = mapped_column(Prose)
    expansions: Mapped[int]
    seconds: Mapped[float]
    lean_version: Mapped[str] = mapped_column(Prose)
    library: Mapped[str | None] = mapped_column(Prose)
    """Revision of the library that Lean used."""
    tree: Mapped[dict[str, Any] | None] = mapped_column(CompressedJson, deferred=True, deferred_raiseload=True)
    """The search tree's record; `None` if Lean never opened the goal. Only `attempt` and `attempts_with_trees` read it."""
    created: Mapped[datetime] = _created()

    theorem: Mapped[Theorem] = relationship(lazy="joined", innerjoin=True)


class Proof(Base):
    """A proof that an attempt found and the judge accepted."""

    __tablename__ = "proof"

    id: Mapped[int] = mapped_column(primary_key=True)
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), index=True)
    tactics: Mapped[list[str]]
    lean_source: Mapped[str]
    """The standalone Lean file that the judge read."""
    created: Mapped[datetime] = _created()

    attempt: Mapped[Attempt] = relationship(lazy="joined", innerjoin=True)
    verdicts: Mapped[list[ProofVerdict]] = relationship(lazy="selectin", order_by="ProofVerdict.id")

    @property
    def stands(self) -> bool:
        """Whether the judge's newest verdict accepts it."""
        return self.verdicts[-1].accepted


class ProofVerdict(Base):
    """One verdict of the judge on a proof: the first accepted it; reverification appends others. Fields as in `Verdict`."""

    __tablename__ = "proof_verdict"

    id: Mapped[int] = mapped_column(primary_key=True)
    proof_id: Mapped[int] = mapped_column(ForeignKey("proof.id"), index=True)
    tier: Mapped[Tier]
    accepted: Mapped[bool]
    reason: Mapped[Reason | None]
    detail: Mapped[str] = mapped_column(Prose)
    axioms: Mapped[list[str]]
    lean_version: Mapped[str]
    lean_commit: Mapped[str]
    library: Mapped[str]
    confinement: Mapped[str | None]
    """`None` if unknown: early verdicts do not have it."""
    checks: Mapped[list[str]]
    created: Mapped[datetime] = _created()


class ModelVersion(Base):
    """A checkpoint of a model: how it was made and where it is. The files are in a folder, not in the database."""

    __tablename__ = "model_version"

    id: Mapped[int] = mapped_column(primary_key=True)
    role: Mapped[ModelRole]
    method: Mapped[str]
    """How it was made: `init`, `supervised`, `preference`, `critic` or `online`."""
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("model_version.id"))
    """The version from which training continued; `None` for the first version."""
    base: Mapped[str] = mapped_column(Prose)
    """For a first version: a preset's name, a name on the hub, or a folder; empty if there is a parent."""
    data_digest: Mapped[str | None] = mapped_column(String(64))
    """Hex SHA-256 of the exact training examples; `None` if there were none."""
    hyperparameters: Mapped[dict[str, Any]]
    metrics: Mapped[dict[str, Any]]
    path: Mapped[str]
    """Absolute path of the folder with its files."""
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    """The folder's digest: see `prover.corpus.checkpoints`."""
    created: Mapped[datetime] = _created()


class ModelPromotion(Base):
    """Records that a model version was put into use. For each role the newest promotion decides."""

    __tablename__ = "model_promotion"

    id: Mapped[int] = mapped_column(primary_key=True)
    model_version_id: Mapped[int] = mapped_column(ForeignKey("model_version.id"), index=True)
    created: Mapped[datetime] = _created()
