"""The tables. The migrations make them; a test holds the two alike.

Rows are added and never changed or removed, but for the groups in `ALIAS`, which only grow together.
"""

import datetime as dt

from sqlalchemy import BigInteger, Column, Date, DateTime, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Utc(TypeDecorator[dt.datetime]):
    """A moment, stored in UTC and always read with its time zone; SQLite alone would drop it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Write in UTC."""
        return value.astimezone(dt.UTC) if value else None

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Read with the zone: PostgreSQL answers in the session's, SQLite in none."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


METADATA = MetaData()

ENTRY = Table(
    "qualify_entry",
    METADATA,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("act", String(8), nullable=False),
    Column("scope", String(8), nullable=False),
    Column("key", Text, nullable=False),
    Column("kind", String(16), nullable=True),
    Column("channel", String(16), nullable=False),
    Column("at", Utc, nullable=False),
    Column("until", Date, nullable=True),
    Column("words", Text, nullable=False),
    Column("classifier", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", Utc, nullable=False),
    Index("qualify_entry_by_key", "key"),
)
"""Refusals and lifts, in the order of writing."""

ALIAS = Table(
    "qualify_alias",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("person", Text, nullable=False),
    Index("qualify_alias_by_person", "person"),
)
"""Which addresses are one person: those with the same `person`."""

REDEEMED = Table(
    "qualify_redeemed",
    METADATA,
    Column("approval", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("at", Utc, nullable=False),
)
"""Approvals that were used; each once."""

SETTING = Table(
    "qualify_setting",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""How the ledger was made: the fingerprint of its hashing."""
