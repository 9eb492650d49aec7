"""Companies that no phrase but several signs together show to be taken for the reader's."""

import re
from collections.abc import Iterator, Sequence

from qualify.grounding.addressed import is_organisation, is_own_named
from qualify.grounding.companies import tokens_of
from qualify.grounding.employers import Employer, Named
from qualify.grounding.facts import Profile
from qualify.grounding.presumed import can_be_readers, is_product, is_told
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.stems import stem
from qualify.grounding.weights import RARE
from qualify.text import Sentence

_BACK = 60
_ENOUGH = 3
_LEAST_WORDS = 2
_AT = re.compile(r"\b(?:at|across|inside) (?:the )?$")
_CONCERNED = re.compile(r"[^.;!?]\byou(?:'ll|'re|'ve| must| will| have| are| need| may| might| would| could)\b")
"""The reader is the one whom it concerns what the company did."""
_IS = re.compile(r" (?:is|has|was)\b")
_LED = re.compile(r"(?:^|[,;] )(?:since|now that|when|because|as|given that|if) (?:the )?$")
_STAFF = re.compile(r"\b(?:everyone|everybody|anyone|colleagues|people|staff|folks|the mood|morale) at (?:the )?$")
_SUPPOSED = re.compile(
    r"\b(?:i|we)(?:'d|'m sure| would| can)? (?:\w+ )?(?:imagine|guess|suppose|bet|gather|assume|expect|trust|hope|sure)\b"
    r"(?:(?!\b(?:i|we|our|my|client|customers?)\b)[^.;!?,]){0,60} at (?:the )?$"
)
"""What the sender supposes of a firm is supposed of the reader's: *I imagine winter is long at*."""
_WISHED = re.compile(
    r"\b(?:we|i)(?:'d| would| could| can|'ll) (?:like to |love to )?(?:get|help|have|see|bring|put|take) (?:the )?$"
)
_ANY = re.compile(r"\b(?:at|to|for|of|with|by|from|over) (?:the )?$")
_DEFINITE = re.compile(
    r"\bthe (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|new|old|whole) "
    r"(?:\w+ )?\w+s? (?:of|at) (?:the )?$"
)
_READER = re.compile(r"\b(?:you|your|you're|you've|you'll|you'd)\b")
_OBJECT = re.compile(
    r" (?:would |will |must |may |might |could |can |'d |does |did )?(?:not |really |still |surely |certainly )?"
    r"(?:hate to lose|want to keep|be sad to lose|be sorry to lose|keeps?|kept|loses?|lets?|spares?|miss(?:es)?|treats?|"
    r"pays?|values?|needs?|has|owes?|trains?|hired|promoted|made|gave|gives?|sends?) you\b"
)
_ASKED = re.compile(
    r"\b(?:how (?:long|many|much|often)|who|what|when|where|which) (?:do|does|did|is|are) (?:they|you|the \w+|it)\b"
)
_PLACED = re.compile(r"(?: in| near| of| outside|, (?:who|which|an?|the|our|where)| \()\b")
_TOLD = re.compile(
    r"\b(?:my|our) (?:client|customer|friend|neighbour|colleague)s?\b|\b(?:job|role|position|vacancy|opening)\b"
)
_LED_BY = re.compile(r"\b(?:in|near|from|via|like|than|and|or|by|called|named|my|our|their|his|her|an?|as) $")


def weighed(reading: Reading, named: Sequence[Named]) -> Iterator[Employer]:
    """Yield names of several words that enough signs show to be meant for the reader's company.

    The right company is named nowhere in such a message; where it is, another one is somebody else's.
    """
    profile = reading.profile
    if profile is None or is_own_named(reading, profile):
        return
    own = frozenset(tokens_of(profile.recipient.company))
    for sentence, names in named:
        for name in names if sentence.field.name == "body" else ():
            signs = _signs(sentence, name, own, recruiting=reading.recruiting)
            enough = signs >= _ENOUGH or (signs and signs + 2 * _is_borne(profile, sentence) >= _ENOUGH)
            if enough and _is_free(reading, profile, sentence, name):
                yield Employer(sentence, name[0], name, sure=True)


def _is_free(reading: Reading, profile: Profile, sentence: Sentence, name: Stretch) -> bool:
    """Tell whether nothing says that the name is somebody else's."""
    text, lower = text_of(sentence, name), sentence.field.view.lower
    begin = max(sentence.start, name[0] - _BACK)
    others = _PLACED.match(lower, name[1]) or _LED_BY.search(lower, begin, name[0])
    if others or _TOLD.search(lower, sentence.start, sentence.end) or not can_be_readers(reading, sentence, name):
        return False
    before, own = lower[begin : name[0]], frozenset(tokens_of(profile.recipient.company))
    if _OBJECT.match(lower, name[1]) or _is_borne(profile, sentence) or _opens_akin(sentence, name, own):
        return True
    leads = (
        _SUPPOSED.search(before)
        or _LED.search(before)
        or _STAFF.search(before)
        or _ASKED.search(before)
        or _DEFINITE.search(before)
    )
    return not is_product(reading, text) and bool(leads or not is_told(sentence, name))


def _opens_akin(sentence: Sentence, name: Stretch, own: frozenset[str]) -> bool:
    """Tell whether a sentence says what a company is that shares a word with the reader's."""
    lower = sentence.field.view.lower
    opens = name[0] == sentence.start and _IS.match(lower, name[1]) is not None
    return opens and bool(own & set(tokens_of(text_of(sentence, name))))


def _is_borne(profile: Profile, sentence: Sentence) -> bool:
    """Tell whether the sentence says what is known of the reader's company: the name beside it is meant for it."""
    said = {stem(word) for _, _, word in sentence.words}
    facts = profile.of("company_facts")
    return any(sum(worth for base, worth in fact.stems.items() if base in said) >= RARE for fact in facts)


def _signs(sentence: Sentence, name: Stretch, own: frozenset[str], *, recruiting: bool) -> int:
    """Count what speaks for the reader's company: where the name stands first of all, then the sentence about it.

    A job offered names another company as its own, so there only what is done to the reader tells.
    """
    text, lower = text_of(sentence, name), sentence.field.view.lower
    if len(text.split()) < _LEAST_WORDS:
        return 0
    before = lower[max(sentence.start, name[0] - _BACK) : name[0]]
    suffers = _OBJECT.match(lower, name[1]) is not None
    is_akin = bool(own & set(tokens_of(text)))
    supposed = _SUPPOSED.search(before) is not None
    led = supposed or (_LED.search(before) or _STAFF.search(before)) is not None or _opens_akin(sentence, name, own)
    if recruiting and not (suffers or led):
        return 0
    definite = _DEFINITE.search(before) is not None
    at = _AT.search(before) is not None or (sentence.is_question and _ANY.search(before) is not None)
    wished = _WISHED.search(before) is not None
    where = max(2 * suffers, 2 * definite, 3 * supposed, at or led) + is_akin + wished
    is_firm = is_organisation(text) or "&" in text
    to_reader = _READER.search(lower, sentence.start, sentence.end) is not None
    concerned = led and _CONCERNED.search(lower, name[1], sentence.end) is not None
    return where + is_firm + to_reader + concerned + sentence.is_question if where else 0
