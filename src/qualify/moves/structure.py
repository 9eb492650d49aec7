"""What can be seen of a sentence without knowing its words: names in it, numbers, who is its subject, what mood it is in."""

import re

from qualify.phrases import phrase_pattern
from qualify.text import Sentence

_YOU = phrase_pattern("you", "your", "you're", "you've", "you'll", "you'd", "yours", "yourself")
_WE = phrase_pattern("we", "i", "our", "my", "we're", "i'm", "we've", "i've", "we'll", "i'll", "us", "me")
_CONDITIONAL = phrase_pattern("if", "whether", "in case", "should you", "were you")


def names_somebody(sentence: Sentence) -> bool:
    """Whether a name stands in mid-sentence."""
    return bool(sentence.names)


def has_number(sentence: Sentence) -> bool:
    """Whether a digit stands in it."""
    return sentence.has_number


def is_specific(sentence: Sentence) -> bool:
    """Whether it says something that can be checked: a name, a number, a quotation."""
    return names_somebody(sentence) or has_number(sentence) or '"' in sentence.cased


def is_statement(sentence: Sentence) -> bool:
    """Whether it asserts: no question, no condition."""
    return not sentence.is_question and not _CONDITIONAL.search(sentence.lower)


def is_question(sentence: Sentence) -> bool:
    """Whether it asks."""
    return sentence.is_question


def about_you(sentence: Sentence) -> bool:
    """Whether the reader is mentioned."""
    return "you" in sentence.lower and bool(_YOU.search(sentence.lower))


def about_us(sentence: Sentence) -> bool:
    """Whether the sender is mentioned."""
    return bool(_WE.search(sentence.lower))


_BULLET = re.compile(r"(?:[-*+•·▪►→✓✔✅➡●–—‣◦]|\d{1,2}[.)])\s")
_LABEL = re.compile(r"(?:[-*•]\s)?(?:[A-Z][\w&/-]*\s?){1,4}:\s*\S")
_ADDRESS = re.compile(
    r"[:.@\d](?:(?<=https:)//|(?<=http:)//|(?<=www\.)|(?<=\w\.)(?:com|io|co|net|org|dev|ai|example)\b|(?<=\S@)\S|(?<=\d)[\d ()-]{7,}\d)"
)
_MONEY = re.compile(r"[$€£₹¥\d](?:(?<=\d)\s?(?:[$€£₹%]|k\b|usd|eur|gbp|inr|lpa)|(?<=\D)\s?\d)", re.IGNORECASE)


_TELLING = re.compile(r"[\d$€£₹¥@:.](?:(?<=[^:.])|(?<=:)//|(?<=\.)(?=[a-z])|(?<=www\.))")
"""Where this does not stand, there is no number, no address and no price."""


def has_telling_sign(sentence: Sentence) -> bool:
    """Whether it may hold a number, an address or a price."""
    return bool(_TELLING.search(sentence.cased))


def is_bullet(sentence: Sentence) -> bool:
    """Whether it is a line of a list."""
    return bool(_BULLET.match(sentence.cased))


def is_label(sentence: Sentence) -> bool:
    """Whether it is a labelled line of a form: ``Location: Ghent``."""
    return ":" in sentence.cased and bool(_LABEL.match(sentence.cased))


def has_address(sentence: Sentence) -> bool:
    """Whether a link, a mail address or a telephone number stands in it."""
    return bool(_ADDRESS.search(sentence.cased))


def has_money(sentence: Sentence) -> bool:
    """Whether a price, a pay or a percentage stands in it."""
    return bool(_MONEY.search(sentence.cased))


def enumerates(sentence: Sentence) -> bool:
    """Whether it lists three things or more."""
    return sentence.cased.count(",") > 1


def names_several(sentence: Sentence) -> bool:
    """Whether three names or more stand in it."""
    return len(sentence.names) > 2  # noqa: PLR2004 - a list of names


def leads_in(sentence: Sentence) -> bool:
    """Whether it ends with a colon."""
    return sentence.cased.endswith(":")
