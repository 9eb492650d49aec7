"""Whether a message names the company that the reader works for."""

from qualify.grounding.companies import distinctive, same_company, tokens_of
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.text import Sentence


def is_own_named(reading: Reading) -> bool:
    """Tell whether the message names the right company: another one is then rather somebody else's."""
    if reading.is_own_named is None:
        own = reading.profile.recipient.company if reading.profile else ""
        reading.is_own_named = bool(own) and _names(reading, own)
    return reading.is_own_named


def _names(reading: Reading, own: str) -> bool:
    said = reading.said
    if all(word in said or f"{word}'s" in said for word in distinctive(own)):
        return True
    return any(_means(s, name, own) for s in reading.own for name in reading.runs(s))


def _means(sentence: Sentence, name: Stretch, own: str) -> bool:
    """Tell whether a name means the company; a word that opens a sentence must be one of its own: *Malls* is not."""
    text = text_of(sentence, name)
    opens = name[0] == sentence.start and " " not in text
    return not (opens and set(tokens_of(text)).difference(tokens_of(own))) and same_company(text, own)
