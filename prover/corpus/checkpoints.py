"""The folders of model versions: their digests, and whether their files are unchanged."""

from __future__ import annotations

import hashlib
from pathlib import Path

from prover.corpus.errors import CorpusError
from prover.corpus.tables import ModelVersion


def folder_digest(folder: Path) -> str:
    """Returns the hex SHA-256 over the names and contents of all regular files below the folder.

    A link to a file counts as the file; links to folders are not followed. Raises `CorpusError` if there are no files.
    """
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    if not files:
        raise CorpusError(f"There are no files in {folder}.", remedy="Name the folder of a model.")
    digest = hashlib.sha256()
    for name in sorted(files):
        with files[name].open("rb") as file:
            content = hashlib.file_digest(file, "sha256").digest()
        digest.update(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest() + content)
    return digest.hexdigest()


def check_files(version: ModelVersion) -> None:
    """Raises `CorpusError` unless the version's folder holds exactly the files with which it was stored."""
    folder = Path(version.path)
    if not (folder.is_dir() and any(folder.iterdir())):
        raise CorpusError(
            f"Model version {version.id} is no longer in {folder}.",
            remedy="Put its files back there, or name another version.",
        )
    if folder_digest(folder) != version.digest:
        raise CorpusError(
            f"Model version {version.id} is not what was stored: its files in {folder} have changed.",
            remedy="Put the stored files back, or name another version.",
        )
