"""Runs the migrations on the connection, and in the transaction, that `qualify.ledger.migrate` holds."""

from alembic import context

from qualify.ledger.migrate import VERSION_TABLE
from qualify.ledger.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()
