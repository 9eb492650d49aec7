"""A rule that reads moves: what it watches for, and how it says so."""

from collections.abc import Callable, Iterator

from attrs import frozen

from qualify.challenges import Judgement, Reading
from qualify.findings import Example, Finding, Rule, Tagged

Judgements = dict[str, Judgement]
"""What the judges said, by challenge."""


@frozen
class Watch:
    """A rule with the function that looks.

    Attributes:
        rule: The defect.
        find: Gives what is wrong, from the moves and from what the judges made of them.
    """

    rule: Rule
    find: Callable[[Reading, Judgements], Iterator[Finding]]


def finding(rule: Rule, reading: Reading, tag: Tagged) -> Finding:
    """Make a finding about a tagged stretch."""
    quote = " ".join(reading.document.quote(tag.span).split())
    shown = quote if len(quote) <= 60 else quote[:59] + "…"  # noqa: PLR2004 - one line of a report
    return Finding(rule.code, tag.span, f"{rule.about} Here: “{shown}”", rule.remedy)


def message(body: str, quote: str | None = None) -> Example:
    """Write an example that is a body alone."""
    return Example({"body": body}, quote)
