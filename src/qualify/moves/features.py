"""Features of a sentence for the learned tagger, which sees nothing else.

Its words with names and numbers masked, its structure, the signs found in it and around it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from qualify.moves import structure
from qualify.phrases import Hit
from qualify.text import Part, Sentence

_SHAPES = (
    ("question", structure.is_question),
    ("number", structure.has_number),
    ("name", structure.names_somebody),
    ("you", structure.about_you),
    ("we", structure.about_us),
    ("states", structure.is_statement),
    ("bullet", structure.is_bullet),
    ("label", structure.is_label),
    ("address", structure.has_address),
    ("money", structure.has_money),
    ("enumerates", structure.enumerates),
    ("names", structure.names_several),
    ("leads in", structure.leads_in),
)
_MAX_WORDS = 80
"""Words of a sentence looked at; what comes later in a longer one says little about its job."""


@frozen(eq=False)
class Sighted:
    """A sentence with the signs that hold in it.

    Attributes:
        sentence: The sentence.
        signs: For each sign found, as ``move/sign``, its first hit.
        cues: Every phrase found, as ``move/sign#n``, whether or not the sign holds.
        denied: Moves that something speaks against, and no sign holds of.
    """

    sentence: Sentence
    signs: dict[str, Hit]
    cues: tuple[str, ...]
    denied: frozenset[str] = frozenset()


def features(sighted: Sequence[Sighted]) -> Iterator[list[str]]:
    """Yield the features of each sentence of a document, in order."""
    body = [n for n, one in enumerate(sighted) if _is_body(one.sentence)]
    places = {n: _place(at, len(body)) for at, n in enumerate(body)}
    for n, one in enumerate(sighted):
        found = [*_words(one.sentence), *_shape(one.sentence), *_signs(one)]
        if n in places:
            found.append(f"at={places[n]}")
        found += [f"<{move}" for move in _moves(sighted, n - 1, one.sentence)]
        found += [f">{move}" for move in _moves(sighted, n + 1, one.sentence)]
        yield found


def _is_body(sentence: Sentence) -> bool:
    return sentence.field.name == "body" and sentence.part in (Part.BODY, Part.POSTSCRIPT)


def _words(sentence: Sentence) -> list[str]:
    words = masked(sentence)
    if sentence.part not in (Part.BODY, Part.POSTSCRIPT):
        return [f"part={sentence.part}", *(f"p:{word}" for word in dict.fromkeys(words[:12]))]
    edged = ["^", *words, "$"]
    return list(dict.fromkeys([*words, *map(" ".join, pairwise(edged))]))


def masked(sentence: Sentence) -> list[str]:
    """The words of a sentence, numbers written ``#`` and names in mid-sentence ``@``."""
    names = sentence.names
    return [
        "#" if word[0].isdigit() else "@" if start in names else word for start, _, word in sentence.words[:_MAX_WORDS]
    ]


def _shape(sentence: Sentence) -> list[str]:
    shape = [f"is={name}" for name, holds in _SHAPES if holds(sentence)]
    if "is=you" in shape and "is=name" in shape:
        shape.append("is=you+name")
    if "is=we" in shape and "is=you" not in shape:
        shape.append("is=we alone")
    if "is=you" in shape and "is=number" in shape:
        shape.append("is=you+number")
    words = sentence.words
    first = words[0][2] if words else ""
    return [
        *shape,
        f"in={sentence.field.name}",
        f"long={min(6, len(words) // 5)}",
        f"first={first}",
        f"loud={sentence.cased.endswith('!')}",
    ]


def _signs(one: Sighted) -> list[str]:
    moves = dict.fromkeys(sign.partition("/")[0] for sign in one.signs)
    return [
        *(f"sign={sign}" for sign in one.signs),
        *(f"move={move}" for move in moves),
        *(f"cue={cue}" for cue in one.cues),
    ]


def _moves(sighted: Sequence[Sighted], n: int, beside: Sentence) -> list[str]:
    """The moves whose signs hold in a neighbour; a greeting or a sign-off is none, so that it moves no verdict."""
    if not 0 <= n < len(sighted) or not _is_body(beside) or not _is_body(sighted[n].sentence):
        return []
    return list(dict.fromkeys(sign.partition("/")[0] for sign in sighted[n].signs))


def _place(n: int, size: int) -> str:
    if n < 2:  # noqa: PLR2004 - the first and the second
        return str(n)
    return {size - 1: "last", size - 2: "last but one"}.get(n, "middle")
