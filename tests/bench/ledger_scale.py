"""How long asking takes: 10^3 to 10^5 recipients of ledgers with 10^5 and 10^6 records.

python tests/bench/ledger_scale.py [URL of an empty PostgreSQL database]
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

from qualify.ledger import Ledger, Refusal
from qualify.ledger.engines import read_url

BATCH = 10_000
RECORDS = (100_000, 1_000_000)
ASKED = (1_000, 10_000, 100_000)


@contextmanager
def place() -> Iterator[str]:
    """Name where the ledger lies: the URL given, or a file that is removed at the end."""
    if len(sys.argv) > 1:
        yield sys.argv[1]
        return
    with tempfile.TemporaryDirectory() as folder:
        yield str(Path(folder, "noes.db"))


def fill(ledger: Ledger, start: int, end: int) -> None:
    """Record noes of people at ten thousand companies."""
    for first in range(start, end, BATCH):
        ledger.record_many(
            Refusal(who=(address(number),), kind="no", words="not for us, thanks", recorded_by="bench")
            for number in range(first, min(first + BATCH, end))
        )


def address(number: int) -> str:
    """Name someone."""
    return f"person{number}@company{number % 10_000}.example"


def main() -> None:
    """Print a table."""
    print("records | asked | seconds (best of 3) | microseconds each | blocked")  # noqa: T201 - a figure
    with place() as where, Ledger.open(where, timeout=60) as ledger:
        held = 0
        for records in RECORDS:
            begin = time.perf_counter()
            fill(ledger, held, records)
            spent = time.perf_counter() - begin
            rate = (records - held) / spent
            held = records
            if where.startswith("postgresql"):
                with create_engine(read_url(where)).begin() as connection:
                    connection.execute(text("ANALYZE"))
            for asked in ASKED:
                print(measured(ledger, records, asked))  # noqa: T201 - a figure
            print(f"(recorded in batches of {BATCH:,}: {rate:,.0f} a second)")  # noqa: T201 - a figure
        one = time.perf_counter()
        for number in range(200):
            ledger.ask(address(number))
        print(f"one at a time: {(time.perf_counter() - one) / 200 * 1e3:.2f} ms an ask")  # noqa: T201 - a figure
        one = time.perf_counter()
        for number in range(200):
            ledger.record(Refusal(who=(f"one{number}@example.com",), kind="no"))
        print(f"one at a time: {(time.perf_counter() - one) / 200 * 1e3:.2f} ms a record")  # noqa: T201 - a figure


def measured(ledger: Ledger, records: int, asked: int) -> str:
    """Ask for people of whom every second one is recorded."""
    step = max(1, 2 * records // asked)
    people = [address((number * step) % (2 * records)) for number in range(asked)]
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        answers = ledger.ask_many(people, channel="email")
        spent.append(time.perf_counter() - begin)
    blocked = sum(answer.answer == "block" for answer in answers)
    best = min(spent)
    return f"{records:>9,} | {asked:>7,} | {best:.3f} | {best / asked * 1e6:.1f} | {blocked:,}"


if __name__ == "__main__":
    main()
