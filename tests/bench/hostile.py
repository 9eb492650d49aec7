"""How long `check` takes on hostile bodies of 50 kB to 400 kB, and how much longer for twice as much.

python tests/bench/hostile.py [most seconds for one body; larger ones are left out once it is passed]
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from qualify import Draft, Recipient, Turn, check
from qualify.moves import MOVES

SIZES = (50_000, 100_000, 200_000, 400_000)
UNITS = {
    "one letter": "a",
    "one word": "sell ",
    "one phrase": "I'd be happy to introduce you to ",
    "one sentence": "When can we talk, Tuesday at 10 or Thursday at 2? ",
    "every example": " ".join(text for move in MOVES for text in move.fires) + " ",
    "newlines": "\n",
    "blank lines and words": "no worries\n\n",
    "spaces": " ",
    "> ": "> ",
    ">": ">",
    "quoted lines": "> I wrote to you.\n",
    "On … wrote:": "On Mon, 2 Nov 2026 at 09:12, Ana <ana@example.com> wrote:\n",
    "On … (never wrote)": "On Mon, 2 Nov 2026 ",
    "From: lines": "From: Ana\nSent: Monday\n",
    "opening brackets": "[",
    "braces": "{{",
    "angles": "<",
    "pairs of brackets": "[]()",
    "fields": "{{first_name}} ",
    "combining marks": "e\u0301\u0302",
    "zero-width": "\u200b",
    "right-to-left": "\u202eab",
    "emoji": "\U0001f44b\U0001f3fd",
    "dots": ".",
    "questions": "? ",
    "commas": "a, ",
    "digits": "1234567890",
    "capitals": "Ana Costa ",
    "underscores": "_",
    "addresses": "a@b.example ",
    "links": "https://example.com/a?b=c ",
    "P.S.": "P.S. ",
    "names at the end": "Ana\n",
    "quotation marks": '"',
}


NAMING = {
    "other companies": "How does your team at {} {} file overtime? ",
    "contacts": "Our mutual friend {} {} told me to write to you. ",
    "made-up statements": "Congratulations on raising millions from {} {} last month. ",
    "one endless sentence": "since you opened in {} and you use {} at Otter Bank and ",
    "jobs left": "As Nurse at Otter Bank you saw {} {}. ",
}
"""Units with two names each, never the same ones again."""
WHO = Recipient.parse(
    {
        "name": "Ana Ruiz",
        "title": "Head of HR",
        "company": "Alder Bakeries",
        "positions": [
            {"title": "Head of HR", "company": "Alder Bakeries", "start": "2024-01"},
            {"title": "Nurse", "company": "Otter Bank", "start": "2019-01", "end": "2023-05"},
        ],
        "activity": [{"text": "We lost 40 trays of rolls to the flood."}],
    }
)


def name(number: int) -> str:
    """Write a number as a name."""
    return "".join("bdfglmnprst"[int(digit)] + "aeiou"[int(digit) % 5] for digit in str(number)).capitalize()


def _repeated(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


def named(unit: str, size: int) -> str:
    """Repeat a unit with names up to a size."""
    return "".join(unit.format(name(2 * n), name(2 * n + 1)) for n in range(size // len(unit) + 1))[:size]


def seconds(body: str) -> float:
    """Time one check, with a profile and a thread that is read, too."""
    turns = (Turn.parse({"from": "sender", "body": "Hello Ana."}),)
    draft = Draft(subject="Hello", body=body, recipient=WHO, thread=turns)
    begin = time.perf_counter()
    check(draft)
    return time.perf_counter() - begin


def row(body: Callable[[int], str], patience: float) -> list[float]:
    """Time each size until one takes too long."""
    times: list[float] = []
    for size in SIZES:
        times.append(seconds(body(size)))
        if times[-1] > patience:
            break
    return times


def main() -> None:
    """Print a table."""
    patience = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    seconds("Hello there.")
    heads = "".join(f"{size // 1000:>8} kB" for size in SIZES)
    print(f"{'seconds for':22}{heads}   growth for twice as much")  # noqa: T201 - a figure
    repeated = {what: partial(_repeated, unit) for what, unit in UNITS.items()}
    for what, body in (repeated | {what: partial(named, unit) for what, unit in NAMING.items()}).items():
        times = row(body, patience)
        cells = "".join(f"{each:11.2f}" for each in times).ljust(11 * len(SIZES))
        growth = " ".join(f"{b / a:.1f}" for a, b in pairwise(times))
        print(f"{what:22}{cells}   {growth}", flush=True)  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
