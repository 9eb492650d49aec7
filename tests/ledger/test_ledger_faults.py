"""When the storage fails, a write is an error and an ask is unknown; never allow."""

import datetime as dt
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import _workers
import psycopg
import pytest
from sqlalchemy import Connection, Engine, event, func, insert, select
from test_ledger_processes import PROCESSES, start

from qualify.errors import LedgerError, MissingExtraError
from qualify.ledger import Ledger, Refusal
from qualify.ledger.schema import ENTRY

NEW = "new@example.com"
KNOWN = "known@example.com"


@pytest.fixture
def known(where: str) -> Iterator[Ledger]:
    """Open a ledger that holds one no."""
    with Ledger.open(where, timeout=2) as ledger:
        _workers.say_no(ledger, KNOWN)
        yield ledger


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Make a SQLite ledger that holds one no, and nothing beside the file."""
    path = tmp_path / "noes.db"
    with Ledger.open(path) as ledger:
        _workers.say_no(ledger, KNOWN)
    return path


def replies(target: Any, *arguments: Any) -> Iterator[Any]:
    """Run in another process; yield what it tells."""
    here, there = PROCESSES.Pipe(duplex=False)
    process = start(target, *arguments, there)
    there.close()
    while here.poll(60):
        try:
            yield here.recv()
        except EOFError:
            break
    process.join(10)


def admin(url: str, statement: str) -> None:
    """Run a statement on the server as its owner, outside the database in question."""
    place = url.partition("host=")[2]
    with psycopg.connect(host=place, user="qualify", dbname="postgres", autocommit=True) as connection:
        connection.execute(statement.format(name=url.partition("@/")[2].partition("?")[0]).encode())


@pytest.mark.parametrize("folder", [0o755, 0o555, 0o777])
def test_read_only_file(folder: int) -> None:
    """A file that cannot be written gives an error on opening, or no allow; the noes in it still block."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place, "noes.db")
        with Ledger.open(path) as ledger:
            _workers.say_no(ledger, KNOWN)
        path.chmod(0o444)
        Path(place).chmod(folder)
        told = list(replies(_workers.use_read_only, str(path)))
        Path(place).chmod(0o755)
    assert "readonly database" in told[-1]
    for answers in told[:-1]:
        assert [answer.answer for answer in answers] == ["block", "unknown"]
        assert "read-only" in answers[1].detail


def test_full_disk(file: Path) -> None:
    """No file may grow: the write fails, nothing acknowledged is lost, no allow until there is room."""
    (written, error), answers, detail, later = replies(_workers.fill_the_disk, str(file), 262_144)
    assert "ledger: record failed" in error
    assert answers == ["block"] * len(written) + ["unknown"]
    assert "ledger: write failed" in detail
    assert later == ["allow", "block"]


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("mount"), reason="a tiny file system needs root")
def test_full_file_system(tmp_path: Path) -> None:
    """A file system of 512 kB runs full."""
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", tmp_path], check=False)
    if mounted.returncode:
        pytest.skip("this machine mounts nothing")
    try:
        with Ledger.open(tmp_path / "noes.db") as ledger:
            written, error = _workers.write_until_error(ledger)
            answers = [answer.answer for answer in ledger.ask_many([*written, NEW])]
    finally:
        subprocess.run(["umount", tmp_path], check=True)
    assert "disk is full" in error
    assert answers == ["block"] * len(written) + ["unknown"]
    assert written


def test_full_database(file: Path) -> None:
    """A database that may hold no further page."""
    with Ledger.open(file) as ledger:
        engine = ledger._storage._engine  # noqa: SLF001 - the limit belongs to each connection
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=1"))
        written, error = _workers.write_until_error(ledger)
        assert "full" in error
        assert [answer.answer for answer in ledger.ask_many([KNOWN, *written, NEW])][-1] == "unknown"
        assert ledger.ask(KNOWN).answer == "block"


def test_locked_file(file: Path) -> None:
    """Another program holds the file: the write waits, then fails; no allow until it can be written."""
    with Ledger.open(file, timeout=0.2) as ledger:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="locked"):
            _workers.say_no(ledger, NEW)
        assert (ledger.ask(NEW).answer, ledger.ask(KNOWN).answer) == ("unknown", "block")
        other.execute("ROLLBACK")
        assert ledger.ask(NEW).answer == "allow"
        other.close()


def test_broken_pages(file: Path) -> None:
    """Pages full of nonsense."""
    _workers.break_page(file)
    try:
        with Ledger.open(file) as ledger:
            assert [answer.answer for answer in ledger.ask_many([KNOWN, NEW])] == ["unknown", "unknown"]
            with pytest.raises(LedgerError):
                ledger.history(KNOWN)
            with pytest.raises(LedgerError):
                _workers.say_no(ledger, NEW)
    except LedgerError as error:
        assert error.action == "open"  # noqa: PT017 - it may be found on opening, or later


def test_broken_while_open(file: Path) -> None:
    """The file breaks under a running process."""
    with Ledger.open(file) as ledger:
        ledger.record_many([Refusal(who=(f"{number}@example.com",), kind="no") for number in range(5_000)])
    with Ledger.open(file) as ledger:
        assert ledger.ask(NEW).answer == "allow"
        _workers.break_page(file)
        answers = ledger.ask_many([f"{number}x@example.com" for number in range(5_000)])
    assert {answer.answer for answer in answers} == {"unknown"}


def test_a_damaged_record(where: str, known: Ledger) -> None:
    """A record that says what no record says."""
    with known._storage._engine.begin() as connection:  # noqa: SLF001 - damage from outside
        connection.exec_driver_sql("UPDATE qualify_entry SET channel = 'fax'")
    answer = known.ask(KNOWN)
    assert (answer.answer, "damaged" in answer.detail) == ("unknown", True)
    assert where


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be taken for one" * 9, b"\x00" * 8192])
def test_not_a_ledger(tmp_path: Path, content: bytes) -> None:
    """A file that is something else."""
    path = tmp_path / "noes.db"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="open failed"):
        Ledger.open(path)


def test_replaced_file(file: Path, tmp_path: Path) -> None:
    """Another file was put in its place: what is written here would be lost, what is asked here is old."""
    with Ledger.open(file) as ledger:
        with Ledger.open(tmp_path / "other.db"):
            pass
        (tmp_path / "other.db").replace(file)
        assert (ledger.ask(NEW).answer, ledger.ask(KNOWN).answer) == ("unknown", "block")
        with pytest.raises(LedgerError, match="another file"):
            _workers.say_no(ledger, NEW)


def test_removed_file(file: Path) -> None:
    """The file was removed."""
    with Ledger.open(file) as ledger:
        file.unlink()
        assert ledger.ask(NEW).answer == "unknown"
        with pytest.raises(LedgerError):
            _workers.say_no(ledger, NEW)


def test_lost_connection(postgresql: str) -> None:
    """The server lets nobody in: unknown and errors; when it does again, all is as before."""
    with Ledger.open(postgresql, timeout=2) as ledger:
        _workers.say_no(ledger, KNOWN)
        admin(postgresql, "ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        admin(postgresql, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        answers = ledger.ask_many([KNOWN, NEW])
        assert [answer.answer for answer in answers] == ["unknown", "unknown"]
        assert "not currently accepting connections" in answers[0].detail
        with pytest.raises(LedgerError, match="record failed"):
            _workers.say_no(ledger, NEW)
        admin(postgresql, "ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        assert [answer.answer for answer in ledger.ask_many([KNOWN, NEW])] == ["block", "allow"]


def _fill(engine: Engine, least: int) -> None:
    """Copy the first records until their table is nearly as large."""
    columns = [column for column in ENTRY.c if column.name != "id"]
    more = insert(ENTRY).from_select(columns, select(*columns).limit(500))
    size = select(func.pg_relation_size(ENTRY.name))
    with engine.begin() as connection:
        while connection.execute(size).scalar_one() < least:
            connection.execute(more)


def _limit_files(connection: Connection, limit: str) -> None:
    """Let the server's process behind a connection write no file beyond so many bytes; only its own user may."""
    pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    limited = ["prlimit", "--pid", str(pid), f"--fsize={limit}:unlimited"]
    subprocess.run(limited, user=Path(f"/proc/{pid}").stat().st_uid, check=True)


def test_full_disk_of_the_server(postgresql: str) -> None:
    """No file of the server may grow: an error in the server's words, no allow until there is room."""
    room = 16 << 20  # what a segment of the write-ahead log takes, which must still fit
    with Ledger.open(postgresql, timeout=5) as ledger:
        _workers.say_no(ledger, KNOWN)
        engine = ledger._storage._engine  # noqa: SLF001 - the limit belongs to each process of the server
        _fill(engine, room - (128 << 10))
        limit = str(room)
        event.listen(engine, "begin", lambda connection: _limit_files(connection, limit))
        written, error = _workers.write_until_error(ledger)
        assert "could not extend file" in error
        assert [answer.answer for answer in ledger.ask_many([KNOWN, *written, NEW])][-2:] == ["block", "unknown"]
        assert "could not extend file" in ledger.ask(NEW).detail
        limit = "unlimited"
        assert [answer.answer for answer in ledger.ask_many([KNOWN, NEW])] == ["block", "allow"]
        assert written


def test_connection_lost_before_the_commit(postgresql: str) -> None:
    """The connection breaks between the write and its commit: no acknowledgement."""
    with Ledger.open(postgresql, timeout=2) as ledger:
        end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        engine = ledger._storage._engine  # noqa: SLF001 - the moment before the commit is nowhere else
        event.listen(engine, "commit", lambda _: admin(postgresql, end), once=True)
        with pytest.raises(LedgerError, match="record failed"):
            _workers.say_no(ledger, KNOWN)
        _workers.say_no(ledger, KNOWN)
        assert len(ledger.history(KNOWN)) == 1


def test_no_server(tmp_path: Path) -> None:
    """A server that is not there."""
    with pytest.raises(LedgerError, match="open failed"):
        Ledger.open(f"postgresql://qualify@/noes?host={tmp_path}", timeout=1)


def test_a_copy_that_lags(postgresql: str) -> None:
    """A read-only server may lack the latest noes: what it knows blocks, the rest is unknown."""
    with Ledger.open(postgresql) as ledger:
        _workers.say_no(ledger, KNOWN)
    admin(postgresql, "ALTER DATABASE {name} SET default_transaction_read_only = on")
    with Ledger.open(postgresql) as ledger:
        assert [answer.answer for answer in ledger.ask_many([KNOWN, NEW])] == ["block", "unknown"]
        assert "read-only" in ledger.ask(NEW).detail
        with pytest.raises(LedgerError, match="read-only"):
            _workers.say_no(ledger, NEW)


def test_acknowledged_is_on_disk(postgresql: str) -> None:
    """A server set to acknowledge before the disk has it does not do so for us."""
    admin(postgresql, "ALTER DATABASE {name} SET synchronous_commit = off")
    seen: list[str] = []
    with Ledger.open(postgresql) as ledger:
        show = "SHOW synchronous_commit"
        engine = ledger._storage._engine  # noqa: SLF001 - the setting lives in the transaction alone
        event.listen(engine, "commit", lambda c: seen.append(c.exec_driver_sql(show).scalar()))
        _workers.say_no(ledger, KNOWN)
    assert seen == ["on"]


def test_a_forked_process_has_its_own_connections(where: str, known: Ledger) -> None:
    """A child asks and writes over connections of its own; its parent's stay whole."""
    assert known.ask(KNOWN).answer == "block"
    child = os.fork()
    if child == 0:
        _workers.say_no(known, NEW)
        os._exit(0 if known.ask(NEW).answer == "block" else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert [answer.answer for answer in known.ask_many([KNOWN, NEW])] == ["block", "block"]
    assert where


@pytest.mark.parametrize("module", ["sqlalchemy", "alembic"])
def test_without_the_extra(tmp_path: Path, module: str) -> None:
    """Without its packages the ledger can be imported, and says what to install when it is opened."""
    program = (
        f"import sys; sys.modules[{module!r}] = None\n"
        "from qualify.errors import MissingExtraError\nfrom qualify.ledger import Ledger\n"
        f"try: Ledger.open({str(tmp_path / 'x.db')!r})\nexcept MissingExtraError as error: print(error)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(MissingExtraError("the ledger", "ledger"))


def test_without_the_driver(tmp_path: Path) -> None:
    """Without psycopg a server's ledger says what to install."""
    program = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from qualify.errors import MissingExtraError\nfrom qualify.ledger import Ledger\n"
        f"try: Ledger.open('postgresql://x@/y?host={tmp_path}')\nexcept MissingExtraError as error: "
        "print(error)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(MissingExtraError("a ledger on PostgreSQL", "postgresql"))


def test_a_no_in_the_future_is_kept(known: Ledger) -> None:
    """A clock that runs ahead loses no no."""
    ahead = dt.datetime(2999, 1, 1, tzinfo=dt.UTC)
    known.record(Refusal(who=(NEW,), kind="no", at=ahead))
    assert known.ask(NEW).answer == "block"
