"""The ledger's Alembic migrations, applied by `Ledger.open`."""
