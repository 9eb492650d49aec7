"""Where the records lie: opens the database, and doubts it before it says that anything may go out."""

import datetime as dt
import os
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, text

from qualify.errors import LedgerError
from qualify.ledger import store
from qualify.ledger.asking import about, answers
from qualify.ledger.engines import file_identity, make_engine, read_url, use_wal
from qualify.ledger.faults import FAULTS, reported, said_by
from qualify.ledger.keys import Subject, shown
from qualify.ledger.migrate import migrate
from qualify.ledger.models import Answer, Record
from qualify.ledger.standing import Asked, Likeness


def open_storage(where: str | Path, *, fingerprint: str, create: bool, timeout: float) -> "Storage":
    """Open a database, make what is missing, and check that its addresses were hashed with this key.

    Raises:
        InputError: When `where` names no database.
        LedgerError: When it cannot be opened, is not there, or was made with another key.
    """
    url = read_url(where)
    if not create and url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise LedgerError("open", f"there is no ledger at {url.database}")
    engine = make_engine(url, timeout=timeout)
    try:
        with reported("open"):
            _prepare(engine, fingerprint, timeout)
            return Storage(url, engine)
    except LedgerError:
        engine.dispose()
        raise


def _prepare(engine: Engine, fingerprint: str, timeout: float) -> None:
    if engine.dialect.name == "sqlite":
        use_wal(engine, timeout=timeout)
    migrate(engine)
    with engine.connect() as connection:
        made_with = store.read_setting(connection, "hashing")
    if made_with is None:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            made_with = store.setting(connection, "hashing", fingerprint)
    if made_with != fingerprint:
        raise LedgerError("open", "its addresses were stored with another hash key; give the key it was made with")


class Storage:
    """One database, and what is known of its health.

    It says ``allow`` only while it could also keep a no: a file that cannot be written, a file that was
    replaced, a server that is a copy may lack the latest ones.
    """

    def __init__(self, url: URL, engine: Engine) -> None:
        self._url, self._engine = url, engine
        self._file = file_identity(url)
        self._process = os.getpid()
        self._failed_write = threading.Event()

    def ask(self, subjects: Sequence[Subject], asked: Asked) -> list[Answer]:
        """Answer for each subject; ``unknown`` where the database cannot be relied on."""
        try:
            with reported("ask"):
                return self._ask(subjects, asked)
        except LedgerError as error:
            return [Answer("unknown", detail=str(error))] * len(subjects)

    def _ask(self, subjects: Sequence[Subject], asked: Asked) -> list[Answer]:
        with self._reading() as connection:
            given = list(answers(connection, subjects, asked))
            allowed = any(each.answer == "allow" for each in given)
            doubt = self._doubt(connection) if allowed else ""
        return [Answer("unknown", detail=doubt) if doubt and a.answer == "allow" else a for a in given]

    def history(self, subject: Subject) -> tuple[Record, ...]:
        """Return every record about a subject and their domains, in the order of what happened."""
        with reported("read"), self._reading() as connection:
            found = store.find(connection, (*subject.own, *subject.domains))
        of_domains = [record for key in subject.domains for record in found.records.get(key, ())]
        return tuple(sorted((*about(found, subject), *of_domains), key=lambda r: (r.at, r.id)))

    def entries(self) -> Iterator[tuple[Record, tuple[str, ...]]]:
        """Yield every record with all addresses of its person."""
        with reported("read"), self._reading() as connection:
            for page in store.pages(connection):
                groups = store.find_groups(connection, {key for key, _ in page})
                for key, record in page:
                    others = groups.get(key, ()) if record.scope == "person" else ()
                    yield record, tuple(dict.fromkeys((record.who, *map(shown, others))))

    def known(self, asked: Sequence[tuple[str, Likeness]]) -> list[bool]:
        """Tell of each key and no whether it is there."""
        with reported("read"), self._reading() as connection:
            records = store.find(connection, {key for key, _ in asked}).records
        return [like.among(records.get(key, ())) for key, like in asked]

    def write(self, action: str, rows: list[dict[str, Any]], links: Sequence[Sequence[str]]) -> tuple[Record, ...]:
        """Write entries and groups in one transaction; on disk when it returns."""
        with self._writing(action) as connection:
            for keys in links:
                store.link(connection, keys)
            return store.add(connection, rows)

    def spend(
        self, approval: str, digest: str, subjects: Sequence[Subject], asked: Asked, now: dt.datetime
    ) -> Answer | None:
        """Use an approval up if all are allowed; None when it was used before."""
        with self._writing("redeem") as connection:
            for answer in answers(connection, subjects, asked):
                if answer.answer != "allow":
                    return answer
            return Answer("allow") if store.spend(connection, approval, digest, now) else None

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Generator[Connection, None, None]:
        with self._connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writing(self, action: str) -> Generator[Connection, None, None]:
        """Hold a transaction that writes; what fails in it puts every later ``allow`` in doubt."""
        try:
            with reported(action):
                self._check_file()
                with self._connect().execution_options(writes=True) as connection:
                    with connection.begin():
                        _wait_for_disk(connection)
                        yield connection
                    self._check_file()
        except LedgerError:
            self._failed_write.set()
            raise

    def _connect(self) -> Connection:
        if self._process != os.getpid():  # a fork shares no connection with its parent
            self._engine.dispose(close=False)
            self._process = os.getpid()
        return self._engine.connect()

    def _check_file(self) -> None:
        if file_identity(self._url) != self._file:
            message = f"another file now lies at {self._url.database}; open the ledger again"
            raise OSError(message)

    def _doubt(self, connection: Connection) -> str:
        """Tell why an ``allow`` could be wrong; empty when nothing says so."""
        try:
            self._check_file()
            self._check_writable(connection)
        except FAULTS as error:
            return f"ledger: {said_by(error)}"
        return self._doubt_of_writes() if self._failed_write.is_set() else ""

    def _check_writable(self, connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            if connection.execute(text("SHOW transaction_read_only")).scalar() == "on":
                message = "the server is read-only, so that it may be a copy that lags behind"
                raise OSError(message)
            return
        file = Path(self._url.database or "")
        for path in (file, file.parent):
            if not os.access(path, os.W_OK):
                message = f"{path} is read-only, so that a no could not have been recorded"
                raise OSError(message)

    def _doubt_of_writes(self) -> str:
        """Try again whether it can be written, after a write that failed."""
        self._failed_write.clear()
        try:
            with self._writing("write") as connection:
                store.try_to_write(connection)
        except LedgerError as error:
            return f"{error}; a no may be missing"
        return ""


def _wait_for_disk(connection: Connection) -> None:
    """Undo a server-wide setting that acknowledges commits before they are on disk."""
    if connection.dialect.name == "postgresql":
        connection.execute(
            text(
                "SELECT set_config('synchronous_commit', 'on', true) "
                "WHERE current_setting('synchronous_commit') = 'off'"
            )
        )
