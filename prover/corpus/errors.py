"""Errors of a database, each with a sentence that says what is wrong and one that says how to fix it."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from search.errors import ProverError


class CorpusError(ProverError):
    """The corpus cannot be opened, read or written as asked."""

    remedy = "Name another database with --db."


class Problem(NamedTuple):
    what: str
    """The end of a sentence that begins with the name of the database, and a remedy."""
    remedy: str

    def as_error(self, where: str) -> CorpusError:
        """Returns the error for the database called `where`."""
        return CorpusError(f"{where} {self.what}.", remedy=self.remedy)


_LOCKED = Problem("is locked by another program", "End that program or wait for it, then try again.")
_FULL = Problem("cannot grow, because its disk is full", "Free some space, then try again.")

NOT_SQLITE = Problem("is not an SQLite database and was not changed", "Name another file with --db.")

_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: Problem(
        "cannot be written", "Make the file and its folder writable, or name another database with --db."
    ),
    sqlite3.SQLITE_CANTOPEN: Problem(
        "cannot be opened or created", "Create its folder, or make it writable, or name another database with --db."
    ),
    sqlite3.SQLITE_PERM: Problem("may not be read", "Make the file readable, or name another database with --db."),
    sqlite3.SQLITE_IOERR: Problem("has a disk error", "Check the disk, or name another database with --db."),
    sqlite3.SQLITE_NOTADB: NOT_SQLITE,
    sqlite3.SQLITE_CORRUPT: Problem("is damaged", "Restore it from a copy, or name another database with --db."),
}
"""By SQLite's primary result code."""

_POSTGRESQL = {
    "55P03": _LOCKED,
    "53100": _FULL,
    "42501": Problem("may not be written", "Grant its user the right to create and write tables."),
    "25006": Problem("is read-only", "Connect to the primary server."),
}
"""By SQLSTATE."""


def explained(error: DBAPIError, where: str) -> CorpusError:
    """Converts a driver's error into one about the database called `where`."""
    cause = error.orig
    sqlite_code = getattr(cause, "sqlite_errorcode", None)
    sqlstate = getattr(cause, "sqlstate", None)
    problem = _POSTGRESQL.get(str(sqlstate)) if sqlite_code is None else _SQLITE.get(sqlite_code & 0xFF)
    if problem is None:
        said = " ".join(str(cause).split())
        if sqlite_code is None and sqlstate is None:
            problem = Problem(f"cannot be reached ({said})", "Check the server, its address and the user.")
        else:
            problem = Problem(f"refuses the request ({said})", "Check that no other program has changed its tables.")
    return problem.as_error(where)
