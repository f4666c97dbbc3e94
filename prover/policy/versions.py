"""Finds a model's checkpoint from the name a user gives: a version of the corpus, a folder, or a name on the hub."""

from __future__ import annotations

from prover.corpus.checkpoints import check_files
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion
from prover.policy.errors import PolicyError

PROMOTED = "promoted"
"""The name of the version in use."""


def find_version(corpus: Corpus, name: str, role: ModelRole) -> ModelVersion:
    """Returns the version of this number, or the one in use, after checking that its files are unchanged.

    Raises `CorpusError` if it does not exist or its files have changed, `PolicyError` if it has another role.
    """
    version = version_in_use(corpus, role) if name == PROMOTED else corpus.models.version(int(name))
    if version.role is not role:
        raise PolicyError(f"Model version {version.id} is a {version.role}, not a {role}.", remedy="See `prover model list`.")
    check_files(version)
    return version


def version_in_use(corpus: Corpus, role: ModelRole) -> ModelVersion:
    """Returns the version promoted last, without checking its files. Raises `PolicyError` if there is none."""
    version = corpus.models.promoted(role)
    if version is None:
        raise PolicyError(f"No {role} has been promoted yet.", remedy="Use `prover model promote ID`.")
    return version


def is_version(name: str) -> bool:
    """Whether this names a version of the corpus, rather than a folder or a model of the hub."""
    return name == PROMOTED or name.isdecimal()
