"""Brings a database to the tables of this version; safe when many processes open it at once."""

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from qualify.errors import LedgerError

VERSION_TABLE = "qualify_ledger_version"

_LOCK = 0x7175_616C_6966_79
"""The advisory lock that openers of one PostgreSQL database queue at: "qualify" in ASCII."""


def migrate(engine: Engine) -> None:
    """Apply the migrations that are missing, in one transaction.

    Raises:
        LedgerError: When a newer version of this package wrote the database.
    """
    config = Config()
    config.set_main_option("script_location", "qualify.ledger:migrations")
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        if not _behind(connection, scripts):
            return
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        lock(connection)
        if _behind(connection, scripts):
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def lock(connection: Connection) -> None:
    """Queue until the end of the transaction; on SQLite a writer is alone anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})


def _behind(connection: Connection, scripts: ScriptDirectory) -> bool:
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    current = context.get_current_revision()
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise LedgerError(
            "open", f"written by a newer version of qualify (tables {current}); upgrade qualify"
        )
    return current != scripts.get_current_head()
