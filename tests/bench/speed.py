"""How long `check` takes on messages of the corpus, beside proselint on the same texts in the same run, and where its time goes.

python tests/bench/speed.py [messages]; needs the group ``bench``.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from itertools import islice, zip_longest

from proselint.checks import __register__ as checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from qualify import CHALLENGES, Draft, check
from qualify.challenges import Reading
from qualify.grounding import ground
from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.learned import shipped
from qualify.text import Document
from qualify.training.corpus import CORPUS

WORDS = range(110, 131)
"""The length of the messages timed, in words."""

ROUNDS = 5

TAGGER = SentenceTagger(SignFinder(MOVES), shipped())


def texts(most: int) -> list[str]:
    """Read messages of that length, one of each file in turn."""
    files = [path.read_text(encoding="utf-8").splitlines() for path in sorted(CORPUS.glob("*.jsonl"))]
    whole = [found for lines in files if (found := [body for line in lines if (body := _message(line))])]
    return list(islice((body for bodies in zip_longest(*whole) for body in bodies if body), most))


def _message(line: str) -> str:
    """The body of a message of that length; nothing of others and of snippets."""
    row = json.loads(line)
    return str(row["body"]) if "labels" in row and len(row["body"].split()) in WORDS else ""


def lint(body: str) -> object:
    """Run every check of proselint."""
    return LintFile("message", body).lint()


def milliseconds(step: Callable[[], object]) -> float:
    """Time one step, as time on the processor, which other work on the machine lengthens less than it does the clock's."""
    begin = time.process_time()
    step()
    return 1000 * (time.process_time() - begin)


def measured(body: str) -> dict[str, float]:
    """Time everything on one message, by name: the least of some rounds, which other work on the machine lengthens least."""
    rounds = [_round(body) for _ in range(ROUNDS)]
    least = {name: min(took[name] for took in rounds) for name in rounds[0]}
    stages = sum(took for name, took in least.items() if name.startswith(" "))
    return least | {"  rules, gate, report": max(0.0, least["qualify.check"] - stages)}


def _round(body: str) -> dict[str, float]:
    took = {"qualify.check": milliseconds(lambda: check(body)), "proselint": milliseconds(lambda: lint(body))}
    return took | staged(body)


def staged(body: str) -> dict[str, float]:
    """Time the stages of `check` one after the other, each on what the ones before it gave and on a document not read before."""
    draft, document = Draft(body=body), Document.of("", body)
    text = milliseconds(lambda: _words(Document.of("", body)))
    read = Document.of("", body)
    _words(read)
    grounding = milliseconds(lambda: ground(draft, read))
    tagging = milliseconds(lambda: TAGGER(read))
    reading = Reading(document, TAGGER(document), ground(draft, document).supports)
    judging = milliseconds(lambda: [challenge.judge(reading) for challenge in CHALLENGES])
    return {"  text": text, "  grounding": grounding, "  tagging": tagging, "  judging": judging}


def _words(document: Document) -> None:
    """Have a document read to its words, which are read when first asked for."""
    for sentence in document.own:
        _ = sentence.words


def main() -> None:
    """Print for each the median and the worst, and the ratio of the medians and of the sums."""
    CheckRegistry().register_many(checks)
    bodies = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
    for body in bodies:
        measured(body)  # what is made once is made here
    rows = [measured(body) for body in bodies]
    print(f"{len(bodies)} messages of {WORDS[0]} to {WORDS[-1]} words; milliseconds")  # noqa: T201 - a figure
    print(f"{'':22}{'median':>9}{'worst':>9}")  # noqa: T201 - a figure
    for name in rows[0]:
        times = [row[name] for row in rows]
        print(f"{name:22}{statistics.median(times):9.2f}{max(times):9.2f}")  # noqa: T201 - a figure
    for what, of in (("medians", statistics.median), ("sums", sum)):
        ours, theirs = (of([row[name] for row in rows]) for name in ("qualify.check", "proselint"))
        print(f"qualify takes {ours / theirs:.2f} times as long as proselint, by {what}")  # noqa: T201 - a figure


if __name__ == "__main__":
    main()
