"""Column types that behave the same on SQLite and PostgreSQL."""

from __future__ import annotations

import json
import zlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

from prover.corpus.errors import CorpusError


class UtcDateTime(TypeDecorator[datetime]):
    """A time, always in UTC. SQLite stores no time zone, so it is added when a value is read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Prose(TypeDecorator[str]):
    """Text for users. NUL characters and lone surrogates, which databases cannot store, become replacement characters.

    Messages of Lean and of the operating system may contain anything; an unusual character must not lose the record.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return whole.replace("\0", "\N{REPLACEMENT CHARACTER}")


class CompressedJson(TypeDecorator[dict[str, Any]]):
    """A JSON document as zlib-compressed UTF-8, for large documents that queries do not look into.

    Since it is stored as bytes, any text from a language model or Lean is preserved unchanged.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> bytes | None:
        return None if value is None else zlib.compress(json.dumps(value, separators=(",", ":")).encode())

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> dict[str, Any] | None:
        if value is None:
            return None
        try:
            document: dict[str, Any] = json.loads(zlib.decompress(value))
        except (zlib.error, ValueError) as error:
            raise CorpusError(
                f"A stored search tree is damaged ({error}).",
                remedy="Restore the database from a copy, or leave that attempt out.",
            ) from error
        return document
