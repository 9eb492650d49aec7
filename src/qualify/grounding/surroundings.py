"""What stands around a name, as features: enough to tell whether the reader works there."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from attrs import frozen

from qualify.grounding.cities import PLACES
from qualify.grounding.companies import is_organisation, misspells, shares_word
from qualify.grounding.leads import LED, led
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.own_company import is_own_named
from qualify.grounding.reading import Reading, Stretch, around, is_past, text_of
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.telling import MOVES
from qualify.grounding.telling_words import READER
from qualify.grounding.weights import CALENDAR, COMMON, weight
from qualify.text import Sentence
from qualify.text.document import Word

_BACK = 90
"""Characters either side in which phrases are looked for."""
_WINDOW, _NEAR, _NEXT = 20, 6, 4
"""Words either side that are read, that are told apart by side, and whose order counts."""
_KINDS = ("sells", "hires")
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
        name: The name in it.
        former: Whether the reader has worked there.
        left: The words before it, names and numbers masked, with the mark that parts it from them.
        right: The mark and the words behind it.
    """

    reading: Reading
    sentence: Sentence
    name: Stretch
    former: bool
    left: list[str]
    right: list[str]

    @staticmethod
    def of(reading: Reading, sentence: Sentence, name: Stretch, *, former: bool) -> "Site":
        """Look at what stands around a name."""
        return Site(reading, sentence, name, former, *_sides(sentence, name))

    @property
    def kind(self) -> str:
        """What the message is for."""
        return _KINDS[self.reading.recruiting]

    @property
    def beside(self) -> tuple[str, str]:
        """The nearest word on either side."""
        return f"<{(self.left or _NOTHING[0])[-1]}", f">{(self.right or _NOTHING[1])[0]}"

    @cached_property
    def text(self) -> str:
        """The name."""
        return text_of(self.sentence, self.name)

    @cached_property
    def words(self) -> list[str]:
        """Its words, folded."""
        return [fold(word) for word in words_of(self.text)]

    @property
    def own(self) -> str:
        """The company the reader works for."""
        return self.reading.profile.recipient.company if self.reading.profile else ""


def _is_own_beside(site: Site) -> bool:
    """Tell whether the sentence names the right company too, and so compares then with now."""
    return bool(site.own) and site.own.lower() in around(site.sentence, site.name)


_NOTHING = ("^",), ("$",)
_PLACED = frozenset(
    "province county state region valley island islands isles bay street road avenue calle rue via plaza square port wharf "
    "harbour harbor airport station terminal gulf coast hills district city town village river lake north south east west "
    "eastern western northern southern highlands bridge gate beach park cape".split()
)
"""Words with which the name of a place begins or ends."""
_SIGNS: Mapping[str, Callable[[Site], bool]] = {
    "subject": lambda site: site.sentence.field.name == "subject",
    "asked": lambda site: site.sentence.is_question,
    "owns": lambda site: site.sentence.field.view.lower.startswith(("'s", "' "), site.name[1]),
    "words": lambda site: len(site.words) > 1,
    "opens": lambda site: site.name[0] == site.sentence.start,
    "organisation": lambda site: is_organisation(site.text),
    "capitals": lambda site: site.text.isupper(),
    "given name": lambda site: bool(site.words) and site.words[0] in GIVEN,
    "place": lambda site: bool(site.words) and PLACES.issuperset(site.words),
    "placed": lambda site: not (_PLACED.isdisjoint(site.words[:1] + site.words[-1:]) and PLACES.isdisjoint(site.words)),
    "date": lambda site: bool(site.words) and CALENDAR.issuperset(map(stem, site.words)),
    "everyday": lambda site: len(site.words) == 1 and weight(site.text) <= COMMON,
    "akin": lambda site: shares_word(site.text, site.own),
    "title": lambda site: has_head(site.words),
    "misspelt": lambda site: misspells(site.text, site.own),
    "beside the right one": _is_own_beside,
    "past": lambda site: site.former and is_past(site.sentence, site.name[0]),
    "own named": lambda site: is_own_named(site.reading),
}
"""What a name looks like and where it stands."""
PLAIN = frozenset([*_SIGNS, *LED, *(f"{who} {side}" for who, _ in _WHO for side in ("before", "behind"))])
"""The features that say something of any name, whatever the words around it."""


def surroundings(site: Site) -> list[str]:
    """Give the features of a name: words beside it, who is spoken of, what the name looks like, what the sentence is for."""
    lower, (start, end) = site.sentence.field.view.lower, site.name
    before, after = (
        lower[max(site.sentence.start, start - _BACK) : start],
        lower[end : min(site.sentence.end, end + _BACK)],
    )
    signs = [*(sign for sign, holds in _SIGNS.items() if holds(site)), *led(before, after)]
    return [*_worded(site, signs), *_moves(site.reading, site.sentence)]


def _worded(site: Site, signs: Sequence[str]) -> list[str]:
    """Give the features of what is worded around a name, and of its signs."""
    left, right, kind = site.left, site.right, site.kind
    said = kind, f"last={next(filter(_PEOPLE.__contains__, reversed(left)), '')}", *signs
    every = *said, *_persons(left, right)
    return [
        *every,
        *[f"{kind} {sign}" for sign in every],
        *[f"{sign} {word}" for word in site.beside for sign in said],
        *_words(left, right),
    ]


def _sides(sentence: Sentence, name: Stretch) -> tuple[list[str], list[str]]:
    """Give the words before a name and those behind it, names and numbers masked, the first ones with what parts them."""
    words, lower = sentence.words, sentence.field.view.lower
    first = bisect_left(words, name[0], key=_START)
    last = bisect_left(words, name[1], key=_START)
    left = _masked(sentence, words[max(0, first - _WINDOW) : first])
    right = _masked(sentence, words[last : last + _WINDOW])
    if left and (mark := lower[words[first - 1][1] : name[0]].strip()[:1]):
        left.append(mark)
    end = words[last][0] if right else sentence.end
    if mark := lower[name[1] : end].removeprefix("'s").strip()[:1]:
        right.insert(0, mark)
    return left, right


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
        *{*left, *right},
    ]


def _persons(left: Sequence[str], right: Sequence[str]) -> list[str]:
    sides = ("before", left), ("behind", right)
    return [f"{who} {side}" for side, words in sides for who, those in _WHO if not those.isdisjoint(words)]


def _moves(reading: Reading, sentence: Sentence) -> Iterator[str]:
    for move, chance in zip(MOVES, reading.chances(sentence, MOVES), strict=True):
        yield from (f"{move} {least}" for least in _CHANCES if chance > least)
