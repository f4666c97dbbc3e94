"""The model versions of a corpus: how each was made, its parent, and which are in use. For their files see `checkpoints`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from prover.corpus.database import Database, insert_missing
from prover.corpus.errors import CorpusError
from prover.corpus.tables import ModelPromotion, ModelRole, ModelVersion


class ModelStore:
    """The versions and promotions of one corpus, available as `Corpus.models`.

    Every method raises `CorpusError` if the database fails or does not contain the requested row.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        role: ModelRole,
        method: str,
        path: Path,
        digest: str,
        *,
        parent: int | None = None,
        base: str = "",
        data_digest: str | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Any] | None = None,
    ) -> int:
        """Appends a version and returns its id. Fields as in `ModelVersion`.

        Hyperparameters and metrics are JSON; a number that is not finite, which JSON cannot express, becomes null.
        Raises `CorpusError` if a version of the same digest exists, or the path is not UTF-8.
        """
        folder = str(path.absolute())
        if not _is_text(folder):
            raise CorpusError(f"The path {folder!a} is not UTF-8.", remedy="Rename the folder.")
        with self._database.session(writing=True) as session:
            if parent is not None:
                self._database.get(session, ModelVersion, parent)
            is_new = insert_missing(
                session,
                ModelVersion,
                role=role,
                method=method,
                parent_id=parent,
                base=base,
                data_digest=data_digest,
                hyperparameters=_as_json(hyperparameters or {}),
                metrics=_as_json(metrics or {}),
                path=folder,
                digest=digest,
            )
            version_id = session.scalars(sa.select(ModelVersion.id).filter_by(digest=digest)).one()
        if not is_new:
            raise CorpusError(
                f"The model in {path} is stored already, as version {version_id}.", remedy=f"Use version {version_id}."
            )
        return version_id

    def promote(self, version_id: int) -> int:
        """Puts the version into use for its role and returns the promotion's id."""
        promotion = ModelPromotion(model_version_id=version_id)
        with self._database.session(writing=True) as session:
            self._database.get(session, ModelVersion, version_id)
            session.add(promotion)
            session.flush()
            return promotion.id

    def version(self, version_id: int) -> ModelVersion:
        with self._database.session() as session:
            return self._database.get(session, ModelVersion, version_id)

    def at(self, folder: Path) -> ModelVersion | None:
        """Returns the first version stored with this folder; `None` if there is none."""
        query = sa.select(ModelVersion).where(ModelVersion.path == str(folder.absolute())).order_by(ModelVersion.id)
        with self._database.session() as session:
            return session.scalars(query).first()

    def versions(self, role: ModelRole | None = None) -> list[ModelVersion]:
        """Returns the versions of a role, or all if `None`, in the order in which they were added."""
        query = sa.select(ModelVersion).order_by(ModelVersion.id)
        if role is not None:
            query = query.where(ModelVersion.role == role)
        with self._database.session() as session:
            return list(session.scalars(query))

    def lineage(self, version_id: int) -> list[ModelVersion]:
        """Returns the version, its parent, the parent's parent and so on, up to the first."""
        with self._database.session() as session:
            line = [self._database.get(session, ModelVersion, version_id)]
            while (parent := line[-1].parent_id) is not None:
                line.append(self._database.get(session, ModelVersion, parent))
        return line

    def promoted(self, role: ModelRole) -> ModelVersion | None:
        """Returns the version in use, that of the role's newest promotion; `None` if there is none."""
        query = sa.select(ModelVersion).join(ModelPromotion).where(ModelVersion.role == role)
        with self._database.session() as session:
            return session.scalar(query.order_by(ModelPromotion.id.desc()).limit(1))

    def in_use(self) -> set[int]:
        """Returns the ids of the versions in use, at most one for each role."""
        newest = sa.select(sa.func.max(ModelPromotion.id)).join(ModelVersion).group_by(ModelVersion.role)
        query = sa.select(ModelPromotion.model_version_id).where(ModelPromotion.id.in_(newest))
        with self._database.session() as session:
            return set(session.scalars(query))


def _is_text(path: str) -> bool:
    """Whether a path's bytes are UTF-8: Python reads others as surrogates, which databases cannot store."""
    return not any("\ud800" <= letter <= "\udfff" for letter in path)


def _as_json(value: Any) -> Any:
    """Replaces each number that is not finite by null: SQLite would store it, PostgreSQL rejects it."""
    match value:
        case float() if not math.isfinite(value):
            return None
        case Mapping():
            return {key: _as_json(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_as_json(inner) for inner in value]
        case _:
            return value
