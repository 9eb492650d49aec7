"""Features of a sentence for the learned tagger, which sees nothing else.

Its words with names and numbers masked, its structure, the signs found in it and around it.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import field, frozen

from qualify.moves import structure
from qualify.moves.move import WRITTEN
from qualify.phrases import Hit
from qualify.text import Sentence

_SHAPES = (
    ("is=question", structure.is_question),
    ("is=number", structure.has_number),
    ("is=name", structure.names_somebody),
    ("is=you", structure.about_you),
    ("is=we", structure.about_us),
    ("is=states", structure.is_statement),
    ("is=bullet", structure.is_bullet),
    ("is=label", structure.is_label),
    ("is=address", structure.has_address),
    ("is=money", structure.has_money),
    ("is=enumerates", structure.enumerates),
    ("is=names", structure.names_several),
    ("is=leads in", structure.leads_in),
)
_PLAIN_SHAPES = tuple(
    shape for shape in _SHAPES if shape[1] not in (structure.has_number, structure.has_address, structure.has_money)
)
"""What a sentence without digits and the signs of addresses and prices may show."""
_MAX_WORDS = 80
"""Words of a sentence looked at; what comes later in a longer one says little about its job."""


@frozen(eq=False)
class Sighted:
    """A sentence with the signs that hold in it.

    Attributes:
        sentence: The sentence.
        signs: For each sign found, as ``move/sign``, its first hit.
        moves: The moves of these signs.
        cues: Every phrase found, as ``move/sign#n``, whether or not the sign holds.
        denied: Moves that something speaks against, and no sign holds of.
        heard: Where the phrases of other cues stand.
    """

    sentence: Sentence
    signs: dict[str, Hit]
    moves: tuple[str, ...]
    cues: tuple[str, ...]
    denied: frozenset[str] = frozenset()
    heard: Mapping[str, Sequence[Hit]] = field(factory=dict[str, Sequence[Hit]])


def features(sighted: Sequence[Sighted]) -> Iterator[list[str]]:
    """Yield the features of each sentence of a document, in order."""
    body = [n for n, one in enumerate(sighted) if _is_body(one.sentence)]
    places = {n: _place(at, len(body)) for at, n in enumerate(body)}
    for n, one in enumerate(sighted):
        found = _words(one.sentence) + _shape(one.sentence) + _signs(one)
        if n in places:
            found.append(f"at={places[n]}")
            found += [f"<{move}" for move in _moves(sighted, n - 1, places)]
            found += [f">{move}" for move in _moves(sighted, n + 1, places)]
        yield found


def _is_body(sentence: Sentence) -> bool:
    return sentence.part in WRITTEN and sentence.field.name == "body"


def _words(sentence: Sentence) -> list[str]:
    words = masked(sentence)
    if sentence.part not in WRITTEN:
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
    shapes = _SHAPES if structure.has_telling_sign(sentence) else _PLAIN_SHAPES
    shape = [name for name, holds in shapes if holds(sentence)]
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
    return [
        *[f"sign={sign}" for sign in one.signs],
        *[f"move={move}" for move in one.moves],
        *[f"cue={cue}" for cue in one.cues],
    ]


def _moves(sighted: Sequence[Sighted], n: int, body: Container[int]) -> tuple[str, ...]:
    """The moves whose signs hold in a neighbour; a greeting or a sign-off is none, so that it moves no verdict."""
    return sighted[n].moves if n in body else ()


def _place(n: int, size: int) -> str:
    if n < 2:  # noqa: PLR2004 - the first and the second
        return str(n)
    return {size - 1: "last", size - 2: "last but one"}.get(n, "middle")
