"""Rules about taking a no: N301 to N305, one for each way of pressing."""

from collections.abc import Iterator

from qualify.challenges import Reading
from qualify.findings import Finding, Rule, Severity
from qualify.rules.watch import Judgements, Watch, finding, message


def _pressing(move: str, rule: Rule) -> Watch:
    def find(reading: Reading, _judgements: Judgements) -> Iterator[Finding]:
        yield from (finding(rule, reading, tag) for tag in reading.likely(move))

    return Watch(rule, find)


WATCHES: tuple[Watch, ...] = (
    _pressing(
        "guilt",
        Rule(
            "N301",
            "guilt",
            Severity.WARNING,
            "It reproaches the reader for silence or counts attempts.",
            "Nobody owes a stranger an answer; a reproach makes the silence final.",
            "Take the reproach out; give one new reason to answer, or stop.",
            (
                message(
                    "Hi Ana,\n\nI have written to you four times now without the courtesy of a reply.\n\nTom",
                    "four times",
                ),
            ),
            (message("Hi Ana,\n\nOur line fills four thousand jars an hour.\n\nTom"),),
        ),
    ),
    _pressing(
        "urgency",
        Rule(
            "N302",
            "false_urgency",
            Severity.WARNING,
            "It sets a deadline or claims scarcity without giving the cause.",
            "A deadline the reader cannot check reads as a trick.",
            "Give the real cause of the date, or leave the date out.",
            (
                message(
                    "Hi Ana,\n\nOnly two spots left and this offer expires tonight, so act now.\n\nTom",
                    "expires tonight",
                ),
            ),
            (message("Hi Ana,\n\nSaturday is the last chance to see the exhibition.\n\nTom"),),
        ),
    ),
    _pressing(
        "threat",
        Rule(
            "N303",
            "threat",
            Severity.WARNING,
            "It announces contact that goes on whatever the reader does, or goes over their head.",
            "It tells the reader that a no will not be taken.",
            "Promise the opposite: say when you will stop.",
            (message("Hi Ana,\n\nI'll keep calling every week until you pick up.\n\nTom", "keep calling"),),
            (message("Hi Ana,\n\nWe keep your trucks on the road through the winter.\n\nTom"),),
        ),
    ),
    _pressing(
        "override",
        Rule(
            "N304",
            "override",
            Severity.WARNING,
            "It argues with an earlier no, or goes on as if it had not been said.",
            "The person has answered. Going on is what makes people report a sender.",
            "Thank them for the answer and close.",
            (
                message(
                    "Hi Ana,\n\nI know you said no last month, but hear me out one more time.\n\nTom", "hear me out"
                ),
            ),
            (message("Hi Ana,\n\nYou said in your talk that churn is down this year.\n\nTom"),),
        ),
    ),
    _pressing(
        "hard_ask",
        Rule(
            "N305",
            "presumed_yes",
            Severity.ADVICE,
            "It presumes the yes: slots, booked time, documents to send.",
            "A question that leaves no room for a no is not a question.",
            "Ask whether, before you ask when.",
            (message("Hi Ana,\n\nWhen can we talk, Tuesday at 10 or Thursday at 2?\n\nTom", "When can we talk"),),
            (message("Hi Ana,\n\nWould a short call be useful?\n\nTom"),),
        ),
    ),
)
