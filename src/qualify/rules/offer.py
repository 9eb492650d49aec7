"""Rules about what is offered and to whom: T201 praise that anyone could get, V201 a vague offer, V202 an ask without an offer."""

from collections.abc import Iterator

from qualify.challenges import Reading, Verdict
from qualify.findings import Finding, Rule, Severity
from qualify.rules.watch import Judgements, Watch, finding, message

PRAISE = Rule(
    "T201",
    "generic_praise",
    Severity.ADVICE,
    "It praises the reader without naming anything.",
    "Praise that anyone could get says that nothing was read.",
    "Name the one thing you mean, or leave the praise out.",
    (
        message(
            "Hi Ana,\n\nI came across your profile and was impressed by your background.\n\nTom",
            "impressed by your background",
        ),
    ),
    (message("Hi Ana,\n\nThe spare part fits both models.\n\nTom"),),
)
VAGUE = Rule(
    "V201",
    "vague_offer",
    Severity.ADVICE,
    "It promises a benefit without content.",
    "The reader cannot repeat it to anybody, so it does not travel.",
    "Say what the reader gets, how, and one number.",
    (
        message(
            "Hi Ana,\n\nWe offer innovative solutions that take your business to the next level.\n\nTom",
            "innovative solutions",
        ),
    ),
    (message("Hi Ana,\n\nWe rent forklifts by the day with a driver, from £140.\n\nTom"),),
)
MYSTERY = Rule(
    "V202",
    "ask_without_offer",
    Severity.ADVICE,
    "It asks for the reader's time and offers nothing for it.",
    "A mystery costs the reader a meeting to find out what it is about.",
    "Say what the talk would be about and what the reader takes away.",
    (
        message(
            "Hi Ana,\n\nQuick question. Do you have 15 minutes this week for a call?\n\nTom", "Do you have 15 minutes"
        ),
    ),
    (message("Hi Ana,\n\nWe rent forklifts by the day with a driver, from £140. Worth a call?\n\nTom"),),
)


def _praise(reading: Reading, _judgements: Judgements) -> Iterator[Finding]:
    if not reading.has("observation"):
        yield from (finding(PRAISE, reading, tag) for tag in reading.likely("flattery"))


def _vague(reading: Reading, judgements: Judgements) -> Iterator[Finding]:
    if judgements["value_prop"].verdict is not Verdict.MET:
        yield from (finding(VAGUE, reading, tag) for tag in reading.likely("vague_offer"))


def _mystery(reading: Reading, judgements: Judgements) -> Iterator[Finding]:
    if judgements["value_prop"].verdict is Verdict.MISSED:
        yield from (finding(MYSTERY, reading, tag) for tag in reading.likely("soft_ask", "hard_ask")[:1])


WATCHES: tuple[Watch, ...] = (Watch(PRAISE, _praise), Watch(VAGUE, _vague), Watch(MYSTERY, _mystery))
