"""How long `check` takes on hostile bodies of 50 kB to 400 kB, and how much longer for twice as much.

python tests/bench/hostile.py [most seconds for one body; larger ones are left out once it is passed]
"""

import sys
import time
from itertools import pairwise

from qualify import Draft, Turn, check
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


def seconds(body: str) -> float:
    """Time one check, with a profile-free draft and a thread that is read, too."""
    draft = Draft(subject="Hello", body=body, thread=(Turn.parse({"from": "sender", "body": "Hello Ana."}),))
    begin = time.perf_counter()
    check(draft)
    return time.perf_counter() - begin


def row(unit: str, patience: float) -> list[float]:
    """Time each size until one takes too long."""
    times: list[float] = []
    for size in SIZES:
        times.append(seconds((unit * (size // len(unit) + 1))[:size]))
        if times[-1] > patience:
            break
    return times


def main() -> None:
    """Print a table."""
    patience = float(sys.argv[1]) if len(sys.argv) > 1 else 20.0
    seconds("Hello there.")
    heads = "".join(f"{size // 1000:>8} kB" for size in SIZES)
    print(f"{'seconds for':22}{heads}   growth for twice as much")  # noqa: T201 - a figure
    for name, unit in UNITS.items():
        times = row(unit, patience)
        cells = "".join(f"{each:11.2f}" for each in times).ljust(11 * len(SIZES))
        growth = " ".join(f"{b / a:.1f}" for a, b in pairwise(times))
        print(f"{name:22}{cells}   {growth}", flush=True)  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
