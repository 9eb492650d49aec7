"""How long `check` takes on messages of the corpus, beside proselint on the same texts in the same run.

python tests/bench/speed.py [messages]; needs the group ``bench``.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from itertools import islice

from proselint.checks import __register__ as checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from qualify import check
from qualify.training.corpus import CORPUS


def texts(most: int) -> list[str]:
    """Read messages, one of each file in turn, snippets left out."""
    files = [path.read_text(encoding="utf-8").splitlines() for path in sorted(CORPUS.glob("*.jsonl"))]
    rows = (json.loads(line) for lines in zip(*files, strict=False) for line in lines)
    return [row["body"] for row in islice((row for row in rows if "labels" in row), most)]


def lint(body: str) -> object:
    """Run every check of proselint."""
    return LintFile("message", body).lint()


def milliseconds(judge: Callable[[str], object], body: str) -> float:
    """Time one text."""
    begin = time.perf_counter()
    judge(body)
    return 1000 * (time.perf_counter() - begin)


def main() -> None:
    """Print the median and the worst of each, and the ratio of their sums."""
    CheckRegistry().register_many(checks)
    bodies = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    judges: dict[str, Callable[[str], object]] = {"qualify.check": check, "proselint": lint}
    for judge in judges.values():
        judge(bodies[0])
    taken: dict[str, list[float]] = {name: [] for name in judges}
    for body in bodies:
        for name, judge in judges.items():
            taken[name].append(milliseconds(judge, body))
    for name, times in taken.items():
        print(f"{name:14} median {statistics.median(times):7.2f} ms   worst {max(times):7.2f} ms")  # noqa: T201 - a figure
    ratio = sum(taken["qualify.check"]) / sum(taken["proselint"])
    print(f"{len(bodies)} messages; qualify takes {ratio:.2f} times as long as proselint")  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
