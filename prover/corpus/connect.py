"""Opens the database of a URL and migrates it, or raises an error; databases of other programs are never changed."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import NullPool

from prover.corpus.errors import NOT_SQLITE, CorpusError, explained

VERSION_TABLE = "prover_corpus_version"
"""Alembic's table with the revision; it also distinguishes a corpus from other programs' databases."""

LOCK_PATIENCE = 30.0
"""Seconds to wait for a lock that another process holds."""

_DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg"}
_EXAMPLES = "Write sqlite:///prover.db or postgresql://USER@HOST/NAME."
_SMALLEST_SQLITE_FILE = 512
"""Bytes of the smallest page."""

_MIGRATION_LOCK = 0x636F72707573
"""The PostgreSQL advisory lock that is held while a corpus is migrated."""


def connect(url: str) -> sa.Engine:
    """Returns an engine on the database, which is created or migrated as needed. Raises `CorpusError`.

    Transactions with the execution option `writing` take SQLite's write lock at their start, so that a second writer waits
    instead of failing in the middle.
    """
    parsed = _parsed(url)
    where = described(parsed)
    try:
        if parsed.get_backend_name() == "sqlite":
            revision = _revision_of_file(parsed, where)
            engine = _sqlite_engine(parsed)
        else:
            engine = _postgresql_engine(parsed)
            with engine.connect() as connection:
                revision = _revision(connection, where)
        if revision != _scripts().get_current_head():
            _migrate(engine, where)
    except sa.exc.DBAPIError as error:
        raise explained(error, where) from error
    return engine


def described(url: sa.URL) -> str:
    """Names the database, for the beginning of a sentence. Contains no password."""
    if url.get_backend_name() == "sqlite":
        return f"The database {url.database}"
    return f"The database {url.render_as_string(hide_password=True)}"


def _parsed(url: str) -> sa.URL:
    try:
        parsed = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError) as error:
        shown = re.sub(r"//[^/]*@", "//***@", url)
        raise CorpusError(f"«{shown}» is not the URL of a database.", remedy=_EXAMPLES) from error
    if parsed.drivername not in {*_DRIVERS, *_DRIVERS.values()}:
        raise CorpusError(f"A corpus cannot be stored in a database of kind «{parsed.drivername}».", remedy=_EXAMPLES)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database in (None, "", ":memory:"):
            raise CorpusError(
                "A corpus in memory would be lost when the program ends.", remedy="Name a file, as in sqlite:///prover.db."
            )
        if parsed.query:
            remedy = f"Write sqlite:///{parsed.database}."
            raise CorpusError("The URL of an SQLite corpus takes no options.", remedy=remedy)
    return parsed.set(drivername=_DRIVERS[parsed.get_backend_name()])


def _revision_of_file(url: sa.URL, where: str) -> str | None:
    """Returns the revision of an SQLite file, read through a read-only connection."""
    path = Path(str(url.database)).absolute()
    if path.is_dir():
        raise CorpusError(f"{where} is a folder.", remedy="Name a file in it with --db.")
    if not path.exists():
        return None
    if 0 < path.stat().st_size < _SMALLEST_SQLITE_FILE:
        raise NOT_SQLITE.as_error(where)  # SQLite treats a file of one byte as empty
    address = f"file:{quote(str(path))}?mode=ro"
    engine = sa.create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(address, uri=True, timeout=LOCK_PATIENCE), poolclass=NullPool
    )
    with engine.connect() as connection:
        return _revision(connection, where)


def _revision(connection: sa.Connection, where: str) -> str | None:
    """Returns the revision of our tables; `None` if the database is empty. Raises `CorpusError` if it is not a corpus."""
    inspector = sa.inspect(connection)
    tables = {*inspector.get_table_names(), *inspector.get_view_names()}
    if not tables:
        return None
    if VERSION_TABLE not in tables:
        raise CorpusError(f"{where} belongs to another program and was not changed.", remedy="Name a new or empty one with --db.")
    revision = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()
    if revision not in {script.revision for script in _scripts().walk_revisions()}:
        raise CorpusError(
            f"{where} was made by a newer version of prover (its revision is {revision}).",
            remedy="Upgrade prover, or name another database with --db.",
        )
    return revision


def _migrate(engine: sa.Engine, where: str) -> None:
    """Applies the missing revisions in one transaction. If two processes do so at the same time, one waits."""
    with engine.execution_options(writing=True).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
        if _revision(connection, where) == _scripts().get_current_head():
            return
        config = _config()
        config.attributes.update(connection=connection, version_table=VERSION_TABLE)
        command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "prover.corpus:migrations")
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _sqlite_engine(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(url, connect_args={"timeout": LOCK_PATIENCE})

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, record: object) -> None:
        # The driver would begin transactions by itself, but not before schema changes.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")  # otherwise INSERT OR REPLACE would bypass the triggers
        connection.execute("PRAGMA synchronous = FULL")
        # A write-ahead log allows reading while a campaign writes. If another process has locked the file now, the next
        # connection sets it; until then the ordinary journal is as safe.
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _postgresql_engine(url: sa.URL) -> sa.Engine:
    try:
        engine = sa.create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except ModuleNotFoundError as error:
        raise CorpusError(
            "PostgreSQL needs a driver that is not installed.", remedy="Run pip install 'psycopg[binary]'."
        ) from error

    @sa.event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{LOCK_PATIENCE}s'")
        cursor.close()
        connection.commit()

    return engine
