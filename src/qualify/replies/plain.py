"""A reading copy of a reply: contractions written out, accents folded, slips of the keyboard mended.

People answer cold mail in a hurry: "dont", "not intrested", "pls unsubcribe". Mended once here, each phrase needs
one spelling.
"""

import re
import unicodedata
from functools import cache

from qualify.replies.spelling import KEYWORDS, WRITTEN_OUT
from qualify.text import View

_SIGNS = {
    "👎": "thumbsdown",
    "❌": "thumbsdown",
    "🚫": "thumbsdown",
    "🖕": "getlost",
    "🙄": "eyeroll",
    "👍": "thumbsup",
    "✅": "thumbsup",
}
_WORD = re.compile(rf"w/o?(?!\w)|[eE]-?[mM]ails?(?!\w)|[^\W_]+(?:'[^\W_]+)*|[{''.join(_SIGNS)}]")
_ELIDED = {
    "fr": {
        "m": "me",
        "n": "ne",
        "d": "de",
        "l": "le",
        "s": "se",
        "j": "je",
        "c": "ce",
        "t": "te",
        "qu": "que",
        "jusqu": "jusque",
    },
    "it": {
        "l": "lo",
        "un": "una",
        "dell": "del",
        "all": "al",
        "dall": "dal",
        "nell": "nel",
        "sull": "sul",
        "quest": "questo",
        "c": "ci",
        "d": "di",
        "dov": "dove",
        "cos": "cosa",
        "com": "come",
        "s": "si",
        "m": "mi",
        "t": "ti",
        "v": "vi",
    },
}
_ENDINGS = (("n't", " not"), ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("'m", " am"), ("'d", " would"))
_MENDED_LENGTH = range(5, 20)
_ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿąćęńśźżÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝĄĆĘŃŚŹŻ"
_FOLDED = str.maketrans(
    {c: unicodedata.normalize("NFD", c)[0] for c in _ACCENTED} | {"ł": "l", "Ł": "L", "œ": "oe", "ß": "ss", "æ": "ae"}
)


def fold(word: str) -> str:
    """Leave out the accents: "Prächtig" is "prachtig", "ß" is "ss"."""
    return word if word.isascii() else word.translate(_FOLDED)


def plain(view: View, language: str) -> View:
    """Rewrite a view word by word; the result still knows where each character came from.

    Args:
        view: What was written.
        language: Whose contractions and whose frequent slips are known.
    """
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for found in _WORD.finditer(view.cased):
        start, end = found.span()
        _keep(view, at, start, pieces, origin)
        word = _SIGNS.get(found.group()) or _reading(found.group(), language)
        pieces.append(word)
        origin.extend(_spread(view, start, end, len(word)))
        at = end
    _keep(view, at, len(view.cased), pieces, origin)
    cased = "".join(pieces)
    lower = cased.lower()
    return View(cased, lower if len(lower) == len(cased) else cased, origin)


def _keep(view: View, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    pieces.append(view.cased[start:end])
    origin.extend(range(start, end) if view.origin is None else view.origin[start:end])


def _spread(view: View, start: int, end: int, size: int) -> list[int]:
    """Give each character of a rewritten word a place within the word as written, the last one the last."""
    inside = [min(start + n, end - 1) for n in range(size - 1)] + [end - 1]
    return inside if view.origin is None else [view.origin[n] for n in inside]


def _reading(word: str, language: str) -> str:
    lower = fold(word.lower())
    known = WRITTEN_OUT.get(language, {}).get(lower)
    if known is None and language == "en":
        known = _without_contraction(lower)
    if known is None:
        known = _whole(lower, language) or _mended(lower, language) or fold(word)
    return known[0].upper() + known[1:] if word[0].isupper() else known


def _whole(word: str, language: str) -> str | None:
    """Write out what is elided: "m'écrivez" is "me ecrivez"."""
    head, apostrophe, rest = word.partition("'")
    full = _ELIDED.get(language, {}).get(head) if apostrophe and rest else None
    return f"{full} {rest}" if full else None


def _without_contraction(word: str) -> str | None:
    if "'" in word:
        for ending, written in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending):
                return word.removesuffix(ending) + written
    return None


def _mended(word: str, language: str) -> str | None:
    """Give the keyword that a word is one slip away from: a letter too many, too few, wrong, or two swapped."""
    slips, known = _slips(language)
    if word in known or len(word) not in _MENDED_LENGTH:
        return None
    near = (slips[form] for form in (word, *_one_less(word)) if form in slips)
    return next((keyword for keyword in near if not _inflected(word, keyword)), None)


def _inflected(word: str, keyword: str) -> bool:
    """Tell a form of the word from a slip: "remove" is not a slip of "removed"."""
    return word.startswith(keyword) or keyword.startswith(word)


@cache
def _slips(language: str) -> tuple[dict[str, str], frozenset[str]]:
    mended, left_alone = KEYWORDS.get(language, ("", ""))
    words = mended.split()
    slips = {form: word for word in words for form in (word, *_one_less(word))}
    return slips, frozenset(words) | frozenset(left_alone.split())


def _one_less(word: str) -> list[str]:
    """Every form with one letter left out, the first letter kept."""
    return [word[:n] + word[n + 1 :] for n in range(1, len(word))]
