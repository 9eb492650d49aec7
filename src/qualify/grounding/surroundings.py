"""What stands around a name, as features: enough to tell whether the reader works there."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, compress, pairwise, repeat
from operator import getitem, itemgetter

from attrs import frozen

from qualify.grounding.companies import is_organisation, misspells, shares_word
from qualify.grounding.leads import LED, led
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.own_company import is_own_named
from qualify.grounding.places import PLACES
from qualify.grounding.reading import MOVES, Reading, Stretch, around, is_past, text_of
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.telling_words import READER
from qualify.grounding.weights import CALENDAR, COMMON, weight
from qualify.text import Part, Sentence
from qualify.text.document import Word

_BACK = 90
"""Characters either side in which phrases are looked for."""
_WINDOW, _NEAR, _NEXT = 20, 6, 4
"""Words either side that are read, that are told apart by side, and whose order counts."""
KINDS = ("sells", "hires")
"""What a message is for."""
_CHANCES = (0.02, 0.1, 0.3, 0.6, 0.9)
_YOU = READER | {"your", "yours", "yourself"}
_WE = frozenset("we our us ours i my me mine i'm i've i'd i'll we're we've we'd we'll".split())
_THEY = frozenset("they their them he she his her who whose".split())
_PEOPLE = _YOU | _WE | _THEY
_WHO = ("you", _YOU), ("we", _WE)


@frozen(eq=False)
class Site:
    """A name where it stands.

    Attributes:
        reading: The message.
        sentence: The sentence.
        said: What the message is for, who is spoken of last, and the signs of the name.
        left: The words before it, names and numbers masked, with the mark that parts it from them.
        right: The mark and the words behind it.
    """

    reading: Reading
    sentence: Sentence
    said: list[str]
    left: list[str]
    right: list[str]

    @staticmethod
    def of(reading: Reading, sentence: Sentence, name: Stretch, *, former: bool) -> "Site":
        """Look at what stands around a name."""
        left, right = _sides(sentence, name)
        last = next(filter(_PEOPLE.__contains__, reversed(left)), "")
        signs = *_shown(reading, sentence, name), *_signs(reading, sentence, name, former=former)
        return Site(reading, sentence, [KINDS[reading.recruiting], f"last={last}", *signs], left, right)

    @property
    def beside(self) -> tuple[str, str]:
        """The nearest word on either side."""
        return f"<{(self.left or _NOTHING[0])[-1]}", f">{(self.right or _NOTHING[1])[0]}"


_NOTHING = ("^",), ("$",)
_PLACED = frozenset(
    "province county state region valley island islands isles bay street road avenue calle rue via plaza square port wharf "
    "harbour harbor airport station terminal gulf coast hills district city town village river lake north south east west "
    "eastern western northern southern highlands bridge gate beach park cape".split()
)
"""Words with which the name of a place begins or ends."""
_LOOKS: Mapping[str, Callable[[str, list[str], str], bool]] = {
    "words": lambda _, words, __: len(words) > 1,
    "organisation": lambda text, _, __: is_organisation(text),
    "capitals": lambda text, _, __: text.isupper(),
    "given name": lambda _, words, __: bool(words) and words[0] in GIVEN,
    "place": lambda _, words, __: bool(words) and PLACES.issuperset(words),
    "placed": lambda _, words, __: not (_PLACED.isdisjoint(words[:1] + words[-1:]) and PLACES.isdisjoint(words)),
    "date": lambda _, words, __: bool(words) and CALENDAR.issuperset(map(stem, words)),
    "everyday": lambda text, words, _: len(words) == 1 and weight(text) <= COMMON,
    "akin": lambda text, _, own: shares_word(text, own),
    "title": lambda _, words, __: has_head(words),
    "misspelt": lambda text, _, own: misspells(text, own),
}
"""What a name looks like: its text, its words, folded, and the name of the reader's company."""
_STANDS = ("subject", "asked", "owns", "opens")
"""Where it stands, as a glance tells."""
_SIGNS = ("beside the right one", "past", "own named", "somebody's", "then")
"""What the words around it and the message say of it."""
_SOMEBODY = re.compile(r"(?<=[\w,;:] )[A-Z][\w'-]+,? (?:(?:back|down|over|up) )?(?:at|from|of|with|in) (?:the )?\Z")
"""A person before *at*: *Jules at Halfpenny Games*."""
_THEN = re.compile(
    r"(?:'s?)?,? (?:years?|days|time|stint|chapter|era|background|taught|trained|gave|made you|shaped)\b|"
    r"[^.!?]{0,60}\b(?:back then|at the time|in those days|in your time|before that|earlier|previously|formerly)\b"
)
"""What puts a name in earlier times behind it: *your Beca years*."""
PLAIN = frozenset(
    [*_LOOKS, *_STANDS, *_SIGNS, *LED, *(f"{who} {side}" for who, _ in _WHO for side in ("before", "behind"))]
)
"""The features that say something of any name, whatever the words around it."""


@frozen(eq=False)
class Features:
    """What tells of a name.

    Attributes:
        kind: What the message is for, `KINDS`.
        crossed: Features that count by themselves and beside the kind.
        plain: Features that count by themselves alone.
    """

    kind: str
    crossed: Sequence[str]
    plain: Sequence[str]

    def named(self) -> list[str]:
        """Every one of them by the name of its weight."""
        return [*self.crossed, *map(f"{self.kind} ".__add__, self.crossed), *self.plain]


def glance(reading: Reading, sentence: Sentence, name: Stretch) -> Features:
    """Give the features that are known before the words around a name are looked at one by one."""
    kind = KINDS[reading.recruiting]
    return Features(
        kind, [*_shown(reading, sentence, name), *_nearby(sentence, name), *_moves(reading, sentence)], (kind,)
    )


def _nearby(sentence: Sentence, name: Stretch) -> Iterator[str]:
    lower = sentence.field.view.lower
    before = lower[max(sentence.start, name[0] - _BY) : name[0]]
    after = lower[name[1] : min(sentence.end, name[1] + _BY)]
    says = "you" in before, before.endswith(_AT), " we " in before or " our " in before, "you" in after
    return compress(_NEARBY, says)


_BY = 40
"""Characters either side in which a glance takes something in."""
_AT = "at ", "of ", "for "
_NEARBY = ("you near", "at", "we near", "near you")


def features(site: Site) -> Features:
    """Give every feature of a name: who is spoken of, what it looks like, what the sentence is for, and how it is worded."""
    said, left, right = site.said, site.left, site.right
    return Features(
        said[0],
        [*said, *_persons(left, right)],
        [
            *_moves(site.reading, site.sentence),
            *[f"{sign} {word}" for word in site.beside for sign in said],
            *_words(left, right),
        ],
    )


def _shown(reading: Reading, sentence: Sentence, name: Stretch) -> list[str]:
    own = reading.profile.recipient.company if reading.profile else ""
    stands = (
        sentence.field.name == "subject",
        sentence.is_question,
        sentence.field.view.lower.startswith(("'s", "' "), name[1]),
        name[0] == sentence.start,
    )
    return [*_looks(text_of(sentence, name), own), *compress(_STANDS, stands)]


def _signs(reading: Reading, sentence: Sentence, name: Stretch, *, former: bool) -> list[str]:
    (start, end), lower, begin = name, sentence.field.view.lower, sentence.start
    own = reading.profile.recipient.company if reading.profile else ""
    says = (
        bool(own) and own.lower() in around(sentence, name),
        former and is_past(sentence, start),
        is_own_named(reading),
        _SOMEBODY.search(sentence.field.view.cased, max(begin, start - _BY), start) is not None,
        former and _THEN.match(lower, end, sentence.end) is not None,
    )
    ways = led(lower[max(begin, start - _BACK) : start], lower[end : min(sentence.end, end + _BACK)])
    return [*compress(_SIGNS, says), *ways]


@lru_cache(maxsize=1 << 12)
def _looks(text: str, own: str) -> tuple[str, ...]:
    """Tell what a name looks like beside the name of the reader's company."""
    words = [fold(word) for word in words_of(text)]
    return tuple(look for look, holds in _LOOKS.items() if holds(text, words, own))


def _sides(sentence: Sentence, name: Stretch) -> tuple[list[str], list[str]]:
    """Give the words before a name and those behind it, names and numbers masked, the first ones with what parts them."""
    words, lower = sentence.words, sentence.field.view.lower
    first = bisect_left(words, name[0], key=_START)
    last = bisect_left(words, name[1], key=_START)
    left = _masked(sentence, words[max(0, first - _WINDOW) : first])
    right = _masked(sentence, words[last : last + _WINDOW])
    if left and (mark := lower[words[first - 1][1] : name[0]].strip()[:1]):
        left.append(mark)
    if not right and sentence.part is Part.GREETING:
        return left, [",", *_next_words(sentence)]
    end = words[last][0] if right else sentence.end
    if mark := lower[name[1] : end].removeprefix("'s").strip()[:1]:
        right.insert(0, mark)
    return left, right


def _next_words(sentence: Sentence) -> list[str]:
    """The words behind a greeting, into which the name it ends with may run: *Hi Ann, Noor Haddad, whom we both know*."""
    after = sentence.field.sentences[sentence.index + 1 : sentence.index + 2]
    return [word for following in after for word in _masked(following, following.words[:_WINDOW])]


_START = itemgetter(0)


def _masked(sentence: Sentence, words: Sequence[Word]) -> list[str]:
    names = sentence.names
    return ["@" if start in names else "#" if text[0].isdigit() else text for start, _, text in words]


def _words(left: Sequence[str], right: Sequence[str]) -> list[str]:
    before, after = ["^", *left][-_NEXT:], [*right, "$"][:_NEXT]
    last, near = left[-_NEAR:], right[:_NEAR]
    return [
        f"<{before[-1]}",
        f"<{' '.join(before[-2:])}",
        f"<{' '.join(before[-3:])}",
        f">{after[0]}",
        f">{' '.join(after[:2])}",
        f"{before[-1]} _ {after[0]}",
        *map("l ".__add__, {*last, *map(" ".join, pairwise(last))}),
        *map("r ".__add__, {*near, *map(" ".join, pairwise(near))}),
        *map("w ".__add__, {*left, *right}),
    ]


def _persons(left: Sequence[str], right: Sequence[str]) -> list[str]:
    sides = ("before", left), ("behind", right)
    return [f"{who} {side}" for side, words in sides for who, those in _WHO if not those.isdisjoint(words)]


def _moves(reading: Reading, sentence: Sentence) -> Iterator[str]:
    risen = map(bisect_left, repeat(_CHANCES), reading.chances(sentence))
    return chain.from_iterable(map(getitem, _RISEN, risen))


_RISEN = [[[f"{move} {least}" for least in _CHANCES[:n]] for n in range(len(_CHANCES) + 1)] for move in MOVES]
"""For each move, by how many of the chances its own is above, the features that say so."""
