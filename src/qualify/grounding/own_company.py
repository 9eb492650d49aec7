"""Whether a message names the company that the reader works for."""

from qualify.grounding.companies import distinctive, same_company, tokens_of
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.text import Part, Sentence


def is_own_named(reading: Reading) -> bool:
    """Tell whether the message names the right company: another one is then rather somebody else's."""
    if reading.is_own_named is None:
        own = reading.profile.recipient.company if reading.profile else ""
        reading.is_own_named = bool(own) and _names(reading, own)
    return reading.is_own_named


def _names(reading: Reading, own: str) -> bool:
    sentences = [s for s in reading.document.own if s.part is not Part.SIGN_OFF]
    if any(_means(s, name, own) for s in sentences for name in reading.runs(s)):
        return True
    said = frozenset[str]().union(*(s.vocabulary for s in sentences))
    return all(word in said or f"{word}'s" in said for word in distinctive(own))


def _means(sentence: Sentence, name: Stretch, own: str) -> bool:
    """Tell whether a name means the company; a word that opens a sentence must be one of its own: *Malls* is not."""
    text = text_of(sentence, name)
    opens = name[0] == sentence.start and " " not in text
    return same_company(text, own) and (not opens or set(tokens_of(text)) <= set(tokens_of(own)))
