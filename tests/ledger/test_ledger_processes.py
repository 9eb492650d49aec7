"""Several processes on one ledger: no acknowledged no is lost, none is seen late."""

import multiprocessing
import random
import time
from multiprocessing.connection import Connection
from typing import Any

import _workers
import pytest

from qualify.ledger import Ledger

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["_workers", "qualify.ledger.migrations", "qualify.ledger.files", "qualify.approval"])


def start(target: Any, *arguments: Any) -> Any:
    """Start a process."""
    process = PROCESSES.Process(target=target, args=arguments, daemon=True)
    process.start()
    return process


def received(pipe: Connection) -> list[str]:
    """Read what a process that is no more had told."""
    told: list[str] = []
    try:
        while pipe.poll(0):
            told.append(pipe.recv_bytes().decode())
    except (EOFError, OSError):
        pass
    return told


def kill_writers(where: str, kills: int) -> int:
    """Kill writers in the middle; return how many noes were acknowledged, all of which must be there."""
    chance = random.Random(2026)
    Ledger.open(where).close()
    total = 0
    for run in range(kills):
        here, there = PROCESSES.Pipe(duplex=False)
        process = start(_workers.write_until_killed, where, f"k{run}", there)
        there.close()
        assert here.poll(60), "the writer wrote nothing"
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        process.join()
        numbers = received(here)
        with Ledger.open(where) as ledger:
            answers = ledger.ask_many([f"k{run}-{number}@example.com" for number in numbers])
        assert {answer.answer for answer in answers} == {"block"}, f"kill {run} lost an acknowledged no"
        total += len(numbers)
    return total


def write_and_ask(where: str, processes: int, seconds: float) -> int:
    """Have processes write and ask at once; return how many asks there were, none of which missed a no."""
    Ledger.open(where).close()
    counts = PROCESSES.Array("l", processes, lock=False)
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(processes)]
    running = [
        start(_workers.write_and_ask, where, own, counts, seconds, there) for own, (_, there) in enumerate(pipes)
    ]
    told = [here.recv() if here.poll(seconds + 120) else (0, ["no word"]) for here, _ in pipes]
    for process in running:
        process.join(30)
    assert [missed for _, missed in told] == [[]] * processes
    with Ledger.open(where) as ledger:
        for own, count in enumerate(counts):
            answers = ledger.ask_many([f"w{own}-{number}@example.com" for number in range(count)])
            assert all(answer.answer == "block" for answer in answers)
    return sum(asks for asks, _ in told)


def test_killed_writers_lose_nothing(where: str) -> None:
    """Twenty writers killed in the middle."""
    assert kill_writers(where, 20) >= 20


@pytest.mark.slow
def test_many_killed_writers_lose_nothing(where: str) -> None:
    """Two hundred and twenty writers killed in the middle."""
    print(f"\n220 kills, {kill_writers(where, 220)} acknowledged noes, none lost")  # noqa: T201 - a figure


def test_every_no_is_seen_at_once(where: str) -> None:
    """Four processes for two seconds."""
    assert write_and_ask(where, 4, 2) > 0


@pytest.mark.slow
def test_every_no_is_seen_at_once_for_a_minute(where: str) -> None:
    """Eight processes for a minute."""
    print(f"\n8 processes, 60 s, {write_and_ask(where, 8, 60)} asks, no no missed")  # noqa: T201 - a figure


def test_many_open_a_new_ledger_at_once(where: str) -> None:
    """Eight processes make the tables at once; each can write."""
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(8)]
    running = [start(_workers.open_at_once, where, there) for _, there in pipes]
    told = [here.recv() if here.poll(60) else "no word" for here, _ in pipes]
    for process in running:
        process.join(30)
    assert told == ["ok"] * 8
    with Ledger.open(where) as ledger:
        assert len(list(ledger.entries())) == 8
