"""The first tables: entries, aliases, redeemed approvals, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    _create_entry()
    op.create_table(
        "qualify_alias",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
    )
    op.create_index("qualify_alias_by_person", "qualify_alias", ["person"])
    op.create_table(
        "qualify_redeemed",
        sa.Column("approval", sa.Text, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "qualify_setting",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )


def _create_entry() -> None:
    moment = sa.DateTime(timezone=True)
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "qualify_entry",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("act", sa.String(8), nullable=False),
        sa.Column("scope", sa.String(8), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.String(16), nullable=True),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("until", sa.Date, nullable=True),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("classifier", sa.Text, nullable=False),
        sa.Column("recorded_by", sa.Text, nullable=False),
        sa.Column("recorded_at", moment, nullable=False),
    )
    op.create_index("qualify_entry_by_key", "qualify_entry", ["key"])


def downgrade() -> None:
    """Refuse: a downgrade would drop every recorded no."""
    message = "the ledger's tables are never dropped; export the ledger first, then remove them by hand"
    raise NotImplementedError(message)
