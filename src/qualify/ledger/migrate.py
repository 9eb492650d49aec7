"""Brings a database to the tables of this version; safe when many processes open it at once."""

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from qualify.errors import LedgerError

VERSION_TABLE = "qualify_ledger_version"

HEAD = "0001"
"""The newest migration; named here so that opening an up-to-date ledger reads no scripts."""

_LOCK = 0x7175_616C_6966_79
"""The advisory lock that openers of one PostgreSQL database queue at: "qualify" in ASCII."""


def migrate(engine: Engine) -> None:
    """Apply the migrations that are missing, in one transaction.

    Raises:
        LedgerError: When a newer version of this package wrote the database.
    """
    with engine.connect() as connection:
        if _revision(connection) == HEAD:
            return
    config = Config()
    config.set_main_option("script_location", "qualify.ledger:migrations")
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        lock(connection)
        _check_known(_revision(connection), ScriptDirectory.from_config(config))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def lock(connection: Connection) -> None:
    """Queue until the end of the transaction; on SQLite a writer is alone anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def _revision(connection: Connection) -> str | None:
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return context.get_current_revision()


def _check_known(revision: str | None, scripts: ScriptDirectory) -> None:
    known = {script.revision for script in scripts.walk_revisions()}
    if revision is not None and revision not in known:
        raise LedgerError("open", f"written by a newer version of qualify (tables {revision}); upgrade qualify")
