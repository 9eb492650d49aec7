"""What a rule of this room is made of."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import frozen

from qualify.findings import Example, Finding, Rule
from qualify.grounding.reading import Reading, span_of, text_of
from qualify.text import Sentence


@frozen
class Probe:
    """A rule with what it needs to look.

    Attributes:
        rule: The defect.
        find: Gives what is wrong in a message, in order.
        cues: The phrases it wants found, by names of its own; all probes' phrases are found in one pass.
    """

    rule: Rule
    find: Callable[[Reading], Iterator[Finding]]
    cues: Mapping[str, tuple[str, ...]] = {}


def finding(rule: Rule, sentence: Sentence, stretch: tuple[int, int], message: str, suggestion: str) -> Finding:
    """Make a finding; ``{}`` in the message stands for the words at fault."""
    return Finding(rule.code, span_of(sentence, stretch), message.format(shown(text_of(sentence, stretch))), suggestion)


def shown(text: str) -> str:
    """Write words for a message: on one line, at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"  # noqa: PLR2004 - one line of a report


def example(body: str, quote: str | None = None, *, recipient: dict[str, Any] | None = None, **more: Any) -> Example:  # noqa: ANN401 - plain data of any field
    """Write an example draft."""
    return Example({"body": body, "recipient": recipient, **more}, quote)
