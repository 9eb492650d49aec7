"""Opens the two databases so that a committed no is on disk and a lost one is an error."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from qualify.errors import InputError, LedgerError, MissingExtraError

_REMEDY = "not a ledger; give the path of a file, or postgresql://user@host/database"


def read_url(where: str | Path) -> URL:
    """Read a path or a database URL.

    Raises:
        InputError: When it names something else.
    """
    text = str(where)
    if "://" not in text:
        return _file_url(text, where)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise InputError("ledger", "a URL", _REMEDY) from error
    if url.get_backend_name() == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite":
        raise InputError("ledger", url.drivername, _REMEDY)
    return _file_url(url.database or "", where)


def _file_url(path: str, where: str | Path) -> URL:
    if not path or path == ":memory:" or path.startswith("file:") or "\x00" in path:
        raise InputError("ledger", str(where), "a ledger outlives the program; give the path of a file")
    return URL.create("sqlite+pysqlite", database=str(Path(path).absolute()))


def make_engine(url: URL, *, timeout: float) -> Engine:
    """Make the engine; connects to nothing yet.

    Args:
        url: From `read_url`.
        timeout: The longest wait for a lock or a server, in seconds.

    Raises:
        MissingExtraError: When the driver is not installed.
    """
    try:
        return _sqlite(url, timeout) if url.get_backend_name() == "sqlite" else _postgresql(url, timeout)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise MissingExtraError("a ledger on PostgreSQL", "postgresql") from error


def _sqlite(url: URL, timeout: float) -> Engine:
    # One connection for each thread that asks at the same time; SQLite itself lets one write at a time.
    engine = create_engine(url, connect_args={"timeout": timeout, "check_same_thread": False})
    event.listen(engine, "connect", _sqlite_connected)
    event.listen(engine, "begin", _sqlite_begin)
    return engine


def _sqlite_connected(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transactions start late; `_sqlite_begin` starts them.
    connection.isolation_level = None
    connection.execute("PRAGMA synchronous=FULL")


def _sqlite_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql(url: URL, timeout: float) -> Engine:
    wait = max(1, round(timeout))
    given: dict[str, Any] = {
        "connect_timeout": wait,
        "options": f"-c lock_timeout={wait}s",
        "tcp_user_timeout": wait * 1000,
    }
    arguments = {name: value for name, value in given.items() if name not in url.query}
    return create_engine(url, connect_args=arguments, pool_pre_ping=True, isolation_level="READ COMMITTED")


def use_wal(engine: Engine, *, timeout: float) -> None:
    """Turn a SQLite file to write-ahead logging, where asking never waits for writing; the file remembers it.

    Raises:
        LedgerError: When it stays locked by others for longer than `timeout` seconds.
    """
    connection = engine.raw_connection()
    try:
        _turn_to_wal(connection.cursor(), time.monotonic() + timeout)
    finally:
        connection.close()


def _turn_to_wal(cursor: DBAPICursor, deadline: float) -> None:
    # SQLite does not wait for others here, whatever its timeout.
    while _journal(cursor) != "wal":
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise LedgerError("open", str(error)) from error
            time.sleep(0.01)


def _journal(cursor: DBAPICursor) -> str:
    cursor.execute("PRAGMA journal_mode")
    return str(cursor.fetchall()[0][0])


def file_identity(url: URL) -> tuple[int, int] | None:
    """Tell which file a SQLite ledger is; None for a server.

    Raises:
        OSError: When it is gone.
    """
    if url.get_backend_name() != "sqlite":
        return None
    found = os.stat(url.database or "")  # noqa: PTH116 - asked on every send; a Path costs more than the call
    return found.st_dev, found.st_ino
