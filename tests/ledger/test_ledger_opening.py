"""Opening a ledger: where it lies, how it was made, which tables it has."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from qualify.errors import InputError, LedgerError
from qualify.ledger import Ledger, Refusal
from qualify.ledger.engines import read_url
from qualify.ledger.migrate import HEAD, VERSION_TABLE
from qualify.ledger.schema import METADATA

KEY = b"a key of sixteen bytes or more"


def test_reopened(where: str) -> None:
    """What was recorded is there after closing and opening."""
    with Ledger.open(where) as ledger:
        record = ledger.record(Refusal(who=("ada@example.com",), kind="no"))
    with Ledger.open(where, create=False) as ledger:
        assert ledger.ask("ada@example.com").record == record


def test_the_migrations_make_the_tables(where: str) -> None:
    """The migrations and the tables are alike, and the newest one is named."""
    Ledger.open(where).close()
    engine = create_engine(read_url(where))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()
    config = Config()
    config.set_main_option("script_location", "qualify.ledger:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_tables_of_a_newer_version(where: str) -> None:
    """Tables of a version to come are left alone."""
    Ledger.open(where).close()
    engine = create_engine(read_url(where))
    with engine.begin() as connection:
        connection.execute(text("UPDATE qualify_ledger_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(LedgerError, match="newer version"):
        Ledger.open(where)


@pytest.mark.parametrize(("made", "opened"), [(None, KEY), (KEY, None), (KEY, KEY + b"!")])
def test_another_hash_key(where: str, made: bytes | None, opened: bytes | None) -> None:
    """Opened with another key, a ledger would know nobody; so it does not open."""
    Ledger.open(where, hash_key=made).close()
    with pytest.raises(LedgerError, match="hash key"):
        Ledger.open(where, hash_key=opened)
    Ledger.open(where, hash_key=made).close()


def test_hashes_with_words(where: str) -> None:
    """Words are kept beside hashes when asked for."""
    with Ledger.open(where, hash_key=KEY, keep_words=True) as ledger:
        assert ledger.record(Refusal(who=("ada@example.com",), kind="no", words="no")).words == "no"


def test_no_ledger_there(tmp_path: Path) -> None:
    """A wrong path is an error where nothing is to be made, and a missing folder always is."""
    with pytest.raises(LedgerError, match="there is no ledger at"):
        Ledger.open(tmp_path / "typo.db", create=False)
    assert not (tmp_path / "typo.db").exists()
    with pytest.raises(LedgerError, match="unable to open"):
        Ledger.open(tmp_path / "missing" / "noes.db")


@pytest.mark.parametrize(
    "where",
    [
        "",
        ":memory:",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://x/y",
        "nonsense://",
        "file:x?mode=memory",
        "a\x00b",
    ],
)
def test_not_a_place(where: str) -> None:
    """A ledger lies in a file or on a server."""
    with pytest.raises(InputError, match="ledger"):
        Ledger.open(where)


def test_urls_and_paths_name_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path, a relative one and a URL are one ledger."""
    monkeypatch.chdir(tmp_path)
    with Ledger.open("noes.db") as ledger:
        ledger.record(Refusal(who=("ada@example.com",), kind="no"))
    for where in (tmp_path / "noes.db", f"sqlite:///{tmp_path}/noes.db", "sqlite:///noes.db"):
        with Ledger.open(where, create=False) as ledger:
            assert ledger.ask("ada@example.com").answer == "block"


def test_a_password_is_never_shown(tmp_path: Path) -> None:
    """What goes wrong is told without the password."""
    with pytest.raises(LedgerError) as caught:
        Ledger.open(f"postgresql://me:hunter2@/noes?host={tmp_path}", timeout=1)
    assert "hunter2" not in str(caught.value)


def test_the_index_is_used(where: str) -> None:
    """Asking reads by the index and never the whole table."""
    with Ledger.open(where) as ledger:
        ledger.record_many([Refusal(who=(f"{number}@example.com",), kind="no") for number in range(3_000)])
    engine = create_engine(read_url(where))
    with engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            query = "SELECT * FROM qualify_entry WHERE key IN (SELECT value FROM json_each('[\"mail:a@b.c\"]'))"
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {query}"))
        else:
            connection.execute(text("ANALYZE qualify_entry"))
            plan = connection.execute(text("EXPLAIN SELECT * FROM qualify_entry WHERE key = ANY('{mail:a@b.c}')"))
        lines = " ".join(str(row) for row in plan)
    engine.dispose()
    assert "qualify_entry_by_key" in lines


def test_the_file_is_one_and_can_be_copied(tmp_path: Path) -> None:
    """Closed, a ledger is one file."""
    with Ledger.open(tmp_path / "noes.db") as ledger:
        ledger.record(Refusal(who=("ada@example.com",), kind="no"))
    assert [path.name for path in tmp_path.iterdir()] == ["noes.db"]
    shutil.copy(tmp_path / "noes.db", tmp_path / "copy.db")
    with Ledger.open(tmp_path / "copy.db", create=False) as ledger:
        assert ledger.ask("ada@example.com").answer == "block"
