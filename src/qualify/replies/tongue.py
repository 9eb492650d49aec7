"""Which languages to read a reply in."""

from qualify.replies.plain import fold
from qualify.text import language_counts, language_of

_FEW = 6
"""A reply of so few words may be in any language: "Stop", "No gracias", "Passo"."""


def candidates(text: str, read: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Name the language, and the ones to read it in, likeliest first; none where it is one not read.

    Args:
        text: The replier's own words.
        read: The languages that can be read.
    """
    language = language_of(text)
    if language != "und" and language not in language_counts(""):
        return language, ()
    counts = language_counts(text)
    top = max(counts.values())
    if language not in read and language != "und" and counts[language] >= 2 + max(counts[code] for code in read):
        return language, ()
    near = sorted((code for code in read if counts[code] >= max(1, top - 1)), key=lambda code: -counts[code])
    few = len(fold(text).split()) <= _FEW
    return language, tuple(dict.fromkeys([*near, *(read if few or not top else ())]))
