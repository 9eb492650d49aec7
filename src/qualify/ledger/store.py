"""Reads and writes the tables; every statement of the ledger is here."""

import datetime as dt
import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    Row,
    Table,
    Text,
    any_,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from qualify.ledger.keys import shown
from qualify.ledger.migrate import lock
from qualify.ledger.models import COVERAGES, Record
from qualify.ledger.schema import ALIAS, ENTRY, REDEEMED, SETTING

PAGE = 1_000
"""How many records an export holds at once."""
_PROBES = 12
_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@frozen
class Found:
    """What the tables say about some keys.

    Attributes:
        groups: For a key of someone with several addresses, the keys of all of them.
        records: The records under each key, oldest first.
    """

    groups: Mapping[str, tuple[str, ...]]
    records: Mapping[str, Sequence[Record]]


def find(connection: Connection, keys: Iterable[str]) -> Found:
    """Read the records of these keys, and of the other addresses of the same people."""
    asked = set(keys)
    groups = find_groups(connection, asked)
    wanted = asked.union(*groups.values())
    rows = connection.execute(select(ENTRY).where(_among(connection, ENTRY.c.key, wanted)).order_by(ENTRY.c.id))
    records: dict[str, list[Record]] = defaultdict(list)
    for row in rows:
        records[row.key].append(_record(row))
    return Found(groups, records)


def find_groups(connection: Connection, keys: set[str]) -> dict[str, tuple[str, ...]]:
    """Read, for each key of a person with several, all of that person's."""
    other = ALIAS.alias("other")
    joined = ALIAS.join(other, ALIAS.c.person == other.c.person)
    query = select(ALIAS.c.key, other.c.key).select_from(joined).where(_among(connection, ALIAS.c.key, keys))
    groups: dict[str, list[str]] = defaultdict(list)
    for key, same in connection.execute(query):
        groups[key].append(same)
    return {key: tuple(sorted(same)) for key, same in groups.items()}


def add(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> tuple[Record, ...]:
    """Write entries and return them with their numbers."""
    if not rows:
        return ()
    statement = insert(ENTRY).returning(ENTRY, sort_by_parameter_order=True)
    return tuple(map(_record, connection.execute(statement, list(rows))))


def link(connection: Connection, keys: Sequence[str]) -> None:
    """Make these keys one person, with everyone whom one of them was already part of."""
    if len(keys) < 2:  # noqa: PLR2004 - one address needs no group
        return
    lock(connection)
    persons = select(ALIAS.c.person).where(_among(connection, ALIAS.c.key, set(keys)))
    known = set(connection.execute(persons).scalars())
    person = min(known, default=min(keys))
    if known - {person}:
        connection.execute(update(ALIAS).where(_among(connection, ALIAS.c.person, known)).values(person=person))
    connection.execute(_insert(connection, ALIAS), [{"key": key, "person": person} for key in keys])


def spend(connection: Connection, approval: str, digest: str, at: dt.datetime) -> bool:
    """Mark an approval as used; False where it already was."""
    row = {"approval": approval, "digest": digest, "at": at}
    marked = _insert(connection, REDEEMED).values(row).returning(REDEEMED.c.approval)
    return connection.execute(marked).first() is not None


def setting(connection: Connection, name: str, value: str) -> str:
    """Read a setting; the first to ask makes it."""
    chosen = select(SETTING.c.value).where(SETTING.c.name == name)
    found = connection.execute(chosen).scalar()
    if found is None:
        connection.execute(_insert(connection, SETTING).values(name=name, value=value))
        found = connection.execute(chosen).scalar_one()
    return str(found)


def read_setting(connection: Connection, name: str) -> str | None:
    """Read a setting; None where there is none."""
    return connection.execute(select(SETTING.c.value).where(SETTING.c.name == name)).scalar()


def try_to_write(connection: Connection) -> None:
    """Write as much as a long record where records lie, and take it back.

    In words that no database makes shorter, and in rows that each lie in the table itself: a file beside it may have
    room where the table has none.
    """
    row = {"act": "lift", "scope": "address", "key": f"probe {uuid.uuid4()}", "channel": "all", "at": _NEVER}
    row |= {"classifier": "", "recorded_by": "", "recorded_at": _NEVER}
    connection.execute(insert(ENTRY), [{**row, "words": _noise()} for _ in range(_PROBES)])
    connection.execute(delete(ENTRY).where(ENTRY.c.key == row["key"]))


def _noise() -> str:
    return "".join(uuid.uuid4().hex for _ in range(50))


def pages(connection: Connection) -> Iterator[tuple[tuple[str, Record], ...]]:
    """Read every record with its key in the order of writing, `PAGE` at a time."""
    last = 0
    query = select(ENTRY).order_by(ENTRY.c.id).limit(PAGE)
    while page := tuple((row.key, _record(row)) for row in connection.execute(query.where(ENTRY.c.id > last))):
        yield page
        last = page[-1][1].id


def _among(connection: Connection, column: Column[str], keys: set[str]) -> ColumnElement[bool]:
    """Test for being one of many in one bound value, so that no limit on their number applies."""
    if connection.dialect.name == "postgresql":
        return column == any_(literal(sorted(keys), ARRAY(Text)))
    values = func.json_each(json.dumps(sorted(keys))).table_valued("value")
    return column.in_(select(values.c.value))


def _insert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Insert what is not there yet."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def _record(row: Row[Any]) -> Record:
    if row.act not in ("refusal", "lift") or row.channel not in COVERAGES:
        message = f"record {row.id} is damaged: act {row.act!r}, channel {row.channel!r}"
        raise ValueError(message)
    return Record(
        id=row.id,
        act=row.act,
        scope=row.scope,
        who=shown(row.key),
        kind=row.kind,
        channel=row.channel,
        at=row.at,
        until=row.until,
        words=row.words,
        classifier=row.classifier,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
    )
