"""Ledgers to test on: a SQLite file, and a database of a real PostgreSQL server started here."""

import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from qualify.ledger import Ledger

NO_SERVER = (
    "PostgreSQL's server programs were not found on PATH or under /usr/lib/postgresql; "
    "install them (Debian: apt-get install postgresql)"
)


collect_ignore = [] if os.name == "posix" else ["test_approval.py", "test_ledger_faults.py", "test_ledger_processes.py"]
"""What forks, or sets limits on a process, as Windows does not."""


def _program(name: str) -> str | None:
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    return shutil.which(name) or (str(installed[0]) if installed else None)


def _server_user() -> str | None:
    """PostgreSQL refuses to run as root."""
    if os.name != "posix" or os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415 - Windows has none

    return next(name for name in ("postgres", "nobody") if name in {each.pw_name for each in pwd.getpwall()})


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Start a server on a Unix socket in a new directory; yield that directory."""
    initdb, postgres = _program("initdb"), _program("postgres")
    if initdb is None or postgres is None:
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(NO_SERVER)
        pytest.skip(NO_SERVER)
    user = _server_user()
    with tempfile.TemporaryDirectory(prefix="qpg", ignore_cleanup_errors=True) as place:
        if user:
            shutil.chown(place, user)
        data = f"{place}/data"
        made = [initdb, "-D", data, "-U", "qualify", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]
        subprocess.run(made, user=user, cwd=place, check=True, capture_output=True)
        options = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={place}", "-c", "fsync=off"]
        with Path(place, "log").open("w", encoding="utf-8") as log:
            server = subprocess.Popen([postgres, "-D", data, *options], user=user, cwd=place, stderr=log)
        try:
            _wait_for(place)
            yield place
        finally:
            server.terminate()
            server.wait(30)


def _wait_for(place: str) -> None:
    for _ in range(20):
        try:
            psycopg.connect(host=place, user="qualify", dbname="postgres", connect_timeout=5).close()
        except psycopg.OperationalError:
            Path(place).stat()
            subprocess.run(["sleep", "0.25"], check=True)
        else:
            return
    pytest.fail(f"PostgreSQL did not start: {Path(place, 'log').read_text(encoding='utf-8')}")


@pytest.fixture
def postgresql(postgresql_server: str) -> Iterator[str]:
    """Make a database; yield its URL."""
    name = f"q{uuid.uuid4().hex}"
    with psycopg.connect(host=postgresql_server, user="qualify", dbname="postgres", autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}".encode())
        yield f"postgresql://qualify@/{name}?host={postgresql_server}"
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Name a place for a ledger, on either database."""
    if request.param == "sqlite":
        return str(tmp_path / "noes.db")
    return str(request.getfixturevalue("postgresql"))


@pytest.fixture
def ledger(where: str) -> Iterator[Ledger]:
    """Open an empty ledger."""
    with Ledger.open(where) as opened:
        yield opened
