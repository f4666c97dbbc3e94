"""From what a user calls a model to where its checkpoint lies: a version of the corpus, a folder, or a name on the hub."""

from __future__ import annotations

from prover.corpus.checkpoints import check_files
from prover.corpus.store import Corpus
from prover.corpus.tables import ModelRole, ModelVersion
from prover.policy.errors import PolicyError

PROMOTED = "promoted"
"""The name of the version in use."""


def find_version(corpus: Corpus, name: str, role: ModelRole) -> ModelVersion:
    """The version of this number, or the one in use; its files are as they were stored.

    Raises `CorpusError` if there is none or its files have changed, `PolicyError` if it is of another role.
    """
    version = version_in_use(corpus, role) if name == PROMOTED else corpus.models.version(int(name))
    if version.role is not role:
        raise PolicyError(f"Model version {version.id} is a {version.role}, not a {role}.", remedy="See `prover model list`.")
    check_files(version)
    return version


def version_in_use(corpus: Corpus, role: ModelRole) -> ModelVersion:
    """The version that was promoted last, its files not looked at. Raises `PolicyError` if there is none."""
    version = corpus.models.promoted(role)
    if version is None:
        raise PolicyError(f"No {role} has been promoted yet.", remedy="Use `prover model promote ID`.")
    return version


def is_version(name: str) -> bool:
    """Whether this names a version of the corpus, rather than a folder or a model of the hub."""
    return name == PROMOTED or name.isdecimal()
