"""The ledger: `Ledger.open`, then `record`, `ask`, `lift`, `history`."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from qualify.errors import InputError, MissingExtraError
from qualify.ledger.addresses import Who
from qualify.ledger.keys import Keys, Subject
from qualify.ledger.models import COVERAGES, Answer, Coverage, Lift, Record, Refusal
from qualify.ledger.standing import Asked, Likeness

if TYPE_CHECKING:
    from qualify.ledger.files import Storage

SKEW = dt.timedelta(minutes=5)
"""How far the clocks of a team's machines may be apart."""

NOT_KEPT = "(words not kept)"
"""Stands for the words of a lift where only hashes are stored."""


class Ledger:
    """The durable record of who said no.

    Made by `Ledger.open`; close it, or use it in a ``with`` statement. It may be used by many threads, and
    the same ledger may be open in many processes.
    """

    def __init__(self, storage: "Storage", keys: Keys, *, keep_words: bool) -> None:
        self._storage = storage
        self._keys = keys
        self._keep_words = keep_words

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        hash_key: bytes | None = None,
        keep_words: bool | None = None,
        create: bool = True,
        timeout: float = 10.0,
    ) -> Self:
        """Open a ledger, bringing its tables up to date.

        Args:
            where: The path of a file (SQLite), or a URL such as ``postgresql://user@host/database``.
            hash_key: Stores keyed hashes (HMAC-SHA256) in place of addresses; chosen when the ledger is
                made, and needed from then on. At least 16 bytes.
            keep_words: Whether what was said is stored; by default it is, but not beside hashes.
            create: Whether to make a ledger where there is none. Give False where you only ask: a wrong
                path is then an error, and not an empty ledger that lets everything out.
            timeout: The longest wait for another writer or for the server, in seconds.

        Raises:
            InputError: When `where` names no ledger, or the hash key is too short.
            LedgerError: When it cannot be opened, or was made with another hash key.
            MissingExtraError: When the extra is not installed.
        """
        try:
            from qualify.ledger.files import open_storage  # noqa: PLC0415 - needs the extra
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in ("sqlalchemy", "alembic"):
                raise
            raise MissingExtraError("the ledger", "ledger") from error
        keys = Keys(hash_key)
        storage = open_storage(where, fingerprint=keys.fingerprint, create=create, timeout=timeout)
        return cls(storage, keys, keep_words=hash_key is None if keep_words is None else keep_words)

    def record(self, refusal: Refusal, *, now: dt.datetime | None = None) -> Record:
        """Record a no. When this returns, it is on disk.

        Args:
            refusal: The no.
            now: The moment of recording; None reads the clock.

        Raises:
            InputError: When an address cannot be read.
            LedgerError: When it could not be written; record it again.
        """
        return self.record_many((refusal,), now=now)[0]

    def record_many(self, refusals: Iterable[Refusal], *, now: dt.datetime | None = None) -> tuple[Record, ...]:
        """Record many in one transaction: all or none."""
        moment = now or dt.datetime.now(dt.UTC)
        entries = [(self._written(refusal), self._row(refusal, "refusal", moment)) for refusal in refusals]
        return self._write("record", entries)

    def lift(self, lift: Lift, *, now: dt.datetime | None = None) -> Record:
        """Record an act of the recipient that takes back what they said before it.

        Raises:
            InputError: When an address cannot be read, or the act lies in the future.
            LedgerError: When it could not be written.
        """
        self.check(lift, now=now)
        row = self._row(lift, "lift", now or dt.datetime.now(dt.UTC))
        return self._write("lift", [(self._written(lift), row)])[0]

    def link(self, who: Who) -> None:
        """Note that these addresses are one person: a no from one of them stands for all.

        Raises:
            InputError: When an address cannot be read.
            LedgerError: When it could not be written.
        """
        self._storage.write("link", [], [self._keys.subject(who).own])

    def ask(self, who: Who, *, channel: Coverage = "all", today: dt.date | None = None) -> Answer:
        """Ask whether a message may go to someone, as of now.

        Args:
            who: An address, all known addresses of one person, or a draft's recipient.
            channel: Where the message would go; ``all`` asks whether any channel is closed.
            today: The day of sending; None is today in UTC.

        Returns:
            ``allow``, ``block`` with the record that it rests on, or ``unknown`` with why: no readable
            address, or a storage that could not be read or could not have kept a no. Only an unreadable
            `channel` raises.

        Raises:
            InputError: When there is no such channel.
        """
        return self.ask_many((who,), channel=channel, today=today)[0]

    def ask_many(
        self, people: Iterable[Who], *, channel: Coverage = "all", today: dt.date | None = None
    ) -> tuple[Answer, ...]:
        """Ask for many at once, in time linear in their number; the answers come in their order."""
        asked = Asked(_known_channel(channel), today or dt.datetime.now(dt.UTC).date())
        subjects = [self._subject(who) for who in people]
        readable = [subject for subject in subjects if isinstance(subject, Subject)]
        given = iter(self._storage.ask(readable, asked))
        return tuple(next(given) if isinstance(subject, Subject) else subject for subject in subjects)

    def history(self, who: Who) -> tuple[Record, ...]:
        """Return every record about someone, their company's too, in the order of what happened.

        Raises:
            InputError: When an address cannot be read.
            LedgerError: When the ledger cannot be read.
        """
        return self._storage.history(self._keys.subject(who))

    def entries(self) -> Iterator[tuple[Record, tuple[str, ...]]]:
        """Yield every record in the order of writing, each with all addresses of its person.

        Raises:
            LedgerError: When the ledger cannot be read.
        """
        return self._storage.entries()

    def check(self, act: Refusal | Lift, *, now: dt.datetime | None = None) -> None:
        """Raise what `record` or `lift` would, and write nothing.

        Raises:
            InputError: When an address cannot be read, or a lift lies in the future.
        """
        self._written(act)
        if isinstance(act, Lift) and act.at is not None and act.at > (now or dt.datetime.now(dt.UTC)) + SKEW:
            raise InputError("at", act.at.isoformat(), "lies in the future; give the time of the recipient's act")

    def known(self, acts: Iterable[Refusal | Lift]) -> list[bool]:
        """Tell of each act whether the ledger holds it: the same person, scope, kind, channel and time.

        Without a time, any no of the kind that still stands is the same one.

        Raises:
            InputError: When an address cannot be read.
            LedgerError: When the ledger cannot be read.
        """
        return self._storage.known([(self._written(act)[0], _likeness(act)) for act in acts])

    def spend(
        self, approval: str, digest: str, people: Iterable[Who], *, channel: Coverage, now: dt.datetime
    ) -> Answer | None:
        """Use an approval up, if nobody it goes to has said no; the two in one transaction.

        Args:
            approval: The approval's id.
            digest: What it covered.
            people: Everyone the message goes to.
            channel: Where it goes.
            now: The moment of sending.

        Returns:
            The first answer that is not ``allow``, and then it is not used up; ``allow`` when it now is;
            None when it already was.

        Raises:
            LedgerError: When the ledger could not be asked or written; do not send.
        """
        subjects = [self._subject(who) for who in people]
        for subject in subjects:
            if isinstance(subject, Answer):
                return subject
        readable = [subject for subject in subjects if isinstance(subject, Subject)]
        asked = Asked(_known_channel(channel), now.astimezone(dt.UTC).date())
        return self._storage.spend(approval, digest, readable, asked, now)

    def close(self) -> None:
        """Close its connections."""
        self._storage.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _subject(self, who: Who) -> Subject | Answer:
        try:
            return self._keys.subject(who)
        except InputError as error:
            return Answer("unknown", detail=str(error))

    def _written(self, act: Refusal | Lift) -> tuple[str, ...]:
        if act.scope != "person" and len(act.who) > 1:
            raise InputError("who", act.who, f"the scope {act.scope} takes one address; record each by itself")
        return self._keys.written(act.who, act.scope)

    def _row(self, said: Refusal | Lift, act: str, moment: dt.datetime) -> dict[str, Any]:
        return {
            "act": act,
            "scope": said.scope,
            "kind": said.kind if isinstance(said, Refusal) else None,
            "channel": said.channel,
            "at": said.at or moment,
            "until": said.until if isinstance(said, Refusal) else None,
            "words": said.words if self._keep_words else "" if act == "refusal" else NOT_KEPT,
            "classifier": said.classifier if isinstance(said, Refusal) else "",
            "recorded_by": said.recorded_by,
            "recorded_at": moment,
        }

    def _write(self, action: str, entries: list[tuple[tuple[str, ...], dict[str, Any]]]) -> tuple[Record, ...]:
        rows = [{**row, "key": keys[0]} for keys, row in entries]
        return self._storage.write(action, rows, [keys for keys, _ in entries])


def _known_channel(channel: Coverage) -> Coverage:
    if channel not in COVERAGES:
        raise InputError("channel", channel, f"no such channel; one of {', '.join(COVERAGES)}")
    return channel


def _likeness(act: Refusal | Lift) -> Likeness:
    return Likeness(act.scope, act.kind if isinstance(act, Refusal) else None, act.channel, act.at)
