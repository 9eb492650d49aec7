"""Time reading hostile replies at growing sizes; run by hand: python tests/bench/hostile_replies.py.

Prints seconds and the ratio of each step; twice the text should take about twice the time.
"""

import sys
import time
from itertools import pairwise

from qualify.gating import gate
from qualify.models import Draft
from qualify.replies import read_reply

SIZES = (50_000, 100_000, 200_000, 400_000)
HOSTILE = {
    "words": "please do not ever again ",
    "not": "not really not at all ",
    "quotes": "> no\nOn Mon Ann wrote:\n\n",
    "openers": "On Monday I said\n",
    "headers": "From: a\nSent: b\n",
    "gaps": "i will . , ; not . , ; be . ,",
    "names": "Talk to Ann Lee Bell Cox ",
    "dots": ". ! ? ",
    "letters": "a",
    "digits": "12.3 ",
    "addresses": "a@b.c.d.e@f.g ",
    "quotation": 'he said "no ',
    "blank": "\n \n",
    "small print": "\nthis email is a",
    "French": "je ne suis pas m'a d'un l'eau ",
    "emoji": "👎👍",
    "signature": "-- \nJo\n\n",
}


def seconds(text: str) -> float:
    """The better of two readings."""
    best = float("inf")
    for _ in range(2):
        begin = time.perf_counter()
        read_reply(text)
        gate(
            Draft.parse({"body": text, "thread": [{"from": "sender", "body": text}, {"from": "sender", "body": text}]})
        )
        best = min(best, time.perf_counter() - begin)
    return best


for name, unit in HOSTILE.items():
    took = [seconds((unit * (size // len(unit) + 1))[:size]) for size in SIZES]
    steps = [b / a for a, b in pairwise(took)]
    sys.stdout.write(f"{name:12} {' '.join(f'{s:7.3f}' for s in took)}   x{' x'.join(f'{r:.1f}' for r in steps)}\n")
