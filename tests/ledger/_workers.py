"""What other processes do in the tests."""

import os
import random
import resource
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from qualify.errors import LedgerError
from qualify.ledger import Ledger, Refusal

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import SynchronizedArray


def say_no(ledger: Ledger, who: str) -> None:
    """Record a plain no."""
    ledger.record(Refusal(who=(who,), kind="unsubscribe", words="stop", recorded_by="test"))


def write_until_killed(where: str, name: str, acknowledged: Connection) -> None:
    """Record noes without end; tell each one that was acknowledged."""
    with Ledger.open(where, timeout=60) as ledger:
        number = 0
        while True:
            say_no(ledger, f"{name}-{number}@example.com")
            acknowledged.send_bytes(str(number).encode())
            number += 1


def write_and_ask(where: str, own: int, counts: "SynchronizedArray[int]", seconds: float, told: Connection) -> None:
    """Record noes and ask for everyone's; tell how many asks there were, and what was missed."""
    chance = random.Random(own)
    asks, missed = 0, list[str]()
    with Ledger.open(where, timeout=60) as ledger:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            say_no(ledger, f"w{own}-{counts[own]}@example.com")
            counts[own] += 1
            other = chance.randrange(len(counts))
            known = counts[other]
            if known:
                numbers = {known - 1, chance.randrange(known)}
                people = [f"w{other}-{number}@example.com" for number in numbers]
                asks += len(people) + 1
                answers = ledger.ask_many([*people, f"nobody-{own}-{known}@example.com"])
                words = [answer.answer for answer in answers]
                if words != ["block"] * len(people) + ["allow"]:
                    missed.append(f"{people} {answers}")
    told.send((asks, missed))


def open_at_once(where: str, told: Connection) -> None:
    """Open a new ledger and write to it."""
    try:
        with Ledger.open(where, timeout=60) as ledger:
            say_no(ledger, f"p{os.getpid()}@example.com")
            told.send("ok")
    except LedgerError as error:
        told.send(str(error))


def redeem_once(where: str, approval: str, draft: str, told: Connection) -> None:
    """Try to redeem an approval."""
    from qualify.approval import Approval, redeem  # noqa: PLC0415 - in the process that redeems
    from qualify.errors import ApprovalError  # noqa: PLC0415 - the same
    from qualify.models import Draft  # noqa: PLC0415 - the same

    with Ledger.open(where, timeout=60) as ledger:
        try:
            redeem(Approval.model_validate_json(approval), Draft.model_validate_json(draft), ledger=ledger)
            told.send("go")
        except ApprovalError as error:
            told.send(error.reason)


def use_read_only(where: str, told: Connection) -> None:
    """Ask and write where nothing may be written; tell the answers and the error."""
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    try:
        with Ledger.open(where) as ledger:
            told.send([ledger.ask(who) for who in ("known@example.com", "new@example.com")])
            say_no(ledger, "new@example.com")
            told.send("written")
    except LedgerError as error:
        told.send(str(error))


def fill_the_disk(where: str, limit: int, told: Connection) -> None:
    """Record until no file may grow further, ask, then ask again with room."""
    with Ledger.open(where) as ledger:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        written, error = write_until_error(ledger)
        told.send((written, error))
        told.send([answer.answer for answer in ledger.ask_many([*written, "new@example.com"])])
        told.send(ledger.ask("new@example.com").detail)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        say_no(ledger, "later@example.com")
        told.send([ledger.ask(who).answer for who in ("new@example.com", "later@example.com")])


def write_until_error(ledger: Ledger) -> tuple[list[str], str]:
    """Record noes until one fails; name those that were acknowledged."""
    written: list[str] = []
    for number in range(100_000):
        try:
            say_no(ledger, f"n{number}@example.com")
        except LedgerError as error:
            return written, str(error)
        written.append(f"n{number}@example.com")
    return written, ""


def break_page(path: Path) -> None:
    """Overwrite all but the first page of a SQLite file."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xaa" * (size - 4096))


if __name__ == "__main__":
    sys.exit("started by the tests")
