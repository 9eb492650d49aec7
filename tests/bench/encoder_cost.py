"""What the encoder costs: bytes of its files, and time on the processor of `check` with either tagger on messages of the corpus.

python tests/bench/encoder_cost.py [messages]; needs the extra ``encoder``.
"""

import statistics
import sys
import time
from importlib.resources import files
from typing import get_args

from qualify import Policy, check
from qualify.policy import TaggerName
from qualify.training.corpus import rows

WORDS = range(110, 131)
"""Lengths of the messages that are timed."""
ROUNDS = 5


def milliseconds(body: str, policy: Policy) -> float:
    """Time one check: the least of some rounds, which other work on the machine lengthens least."""
    return min(_once(body, policy) for _ in range(ROUNDS))


def _once(body: str, policy: Policy) -> float:
    begin = time.process_time()
    check(body, policy=policy)
    return 1000 * (time.process_time() - begin)


def main() -> None:
    """Print sizes, then for each tagger the median and the worst time."""
    for name in ("encoder.onnx", "encoder.json"):
        print(f"{name}: {len((files('qualify.weights') / name).read_bytes()) / 1e6:.1f} MB")  # noqa: T201 - a figure
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    whole = (row.document.body.text for row in rows() if row.verdicts)
    bodies = [body for body in whole if len(body.split()) in WORDS]
    bodies = bodies[:: max(1, len(bodies) // most)]
    print(f"{len(bodies)} messages of {WORDS.start} to {WORDS.stop - 1} words; milliseconds")  # noqa: T201 - a figure
    for tagger in get_args(TaggerName):
        policy = Policy(tagger=tagger)
        check(bodies[0], policy=policy)  # what is made once is made here
        times = [milliseconds(body, policy) for body in bodies]
        print(f"{tagger:8}{statistics.median(times):8.2f} median{max(times):8.2f} worst")  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
