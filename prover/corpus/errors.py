"""What can be wrong with a database, each as a sentence that says what it is and one that says how to mend it."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from search.errors import ProverError


class CorpusError(ProverError):
    """The corpus cannot be opened, read or written as asked."""

    remedy = "Name another database with --db."


class Trouble(NamedTuple):
    what: str
    """Follows the name of the database."""
    remedy: str

    def as_error(self, where: str) -> CorpusError:
        """The error, of the database called `where`."""
        return CorpusError(f"{where} {self.what}.", remedy=self.remedy)


_LOCKED = Trouble("is locked by another program", "End that program or wait for it, then try again.")
_FULL = Trouble("cannot grow, because its disk is full", "Free some space, then try again.")

NOT_SQLITE = Trouble("is no SQLite database and was left as it is", "Name another file with --db.")

_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: Trouble(
        "cannot be written", "Make the file and its folder writable, or name another database with --db."
    ),
    sqlite3.SQLITE_CANTOPEN: Trouble(
        "cannot be opened or made", "Make its folder, or make it writable, or name another database with --db."
    ),
    sqlite3.SQLITE_PERM: Trouble("may not be read", "Make the file readable, or name another database with --db."),
    sqlite3.SQLITE_IOERR: Trouble("meets an error of its disk", "Check the disk, or name another database with --db."),
    sqlite3.SQLITE_NOTADB: NOT_SQLITE,
    sqlite3.SQLITE_CORRUPT: Trouble("is damaged", "Restore it from a copy, or name another database with --db."),
}
"""By SQLite's primary result code."""

_POSTGRESQL = {
    "55P03": _LOCKED,
    "53100": _FULL,
    "42501": Trouble("may not be written", "Grant its user the right to create and write tables."),
    "25006": Trouble("is read-only", "Connect to the primary server."),
}
"""By SQLSTATE."""


def explained(error: DBAPIError, where: str) -> CorpusError:
    """What a driver's error says about the database called `where`."""
    cause = error.orig
    sqlite_code = getattr(cause, "sqlite_errorcode", None)
    sqlstate = getattr(cause, "sqlstate", None)
    trouble = _POSTGRESQL.get(str(sqlstate)) if sqlite_code is None else _SQLITE.get(sqlite_code & 0xFF)
    if trouble is None:
        said = " ".join(str(cause).split())
        if sqlite_code is None and sqlstate is None:
            trouble = Trouble(f"cannot be reached ({said})", "Check the server, its address and the user.")
        else:
            trouble = Trouble(f"refuses the request ({said})", "Check that no other program has changed its tables.")
    return trouble.as_error(where)
