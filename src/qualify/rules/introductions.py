"""Rules about introductions: I401 only taking."""

from collections.abc import Iterator

from qualify.challenges import Reading
from qualify.findings import Finding, Rule, Severity
from qualify.rules.watch import Judgements, Watch, finding, message

ONLY_TAKES = Rule(
    "I401",
    "only_takes",
    Severity.ADVICE,
    "It asks for names and gives none.",
    "Introductions are a favour between equals; asking for one without offering one spends trust that is not there.",
    "Offer an introduction of your own before you ask for one.",
    (message("Hi Ana,\n\nCould you point me to the right person for this?\n\nTom", "point me to the right person"),),
    (message("Hi Ana,\n\nI can introduce you to two bakers who run the same oven.\n\nTom"),),
)


def _only_takes(reading: Reading, _judgements: Judgements) -> Iterator[Finding]:
    if not reading.has("intro_offer", "help_offer"):
        yield from (finding(ONLY_TAKES, reading, tag) for tag in reading.likely("intro_ask"))


WATCHES: tuple[Watch, ...] = (Watch(ONLY_TAKES, _only_takes),)
