"""Where a message treats a company as the reader's without saying so: *hope X had a good year*, *when X moved, you*."""

import re
from collections.abc import Iterator, Sequence

from qualify.grounding.companies import distinctive, same_company, tokens_of
from qualify.grounding.employers import Employer, Named, is_third_party
from qualify.grounding.facts import Profile
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.text import Part, Sentence

_BACK, _AHEAD = 90, 140
_ORGANISATION = frozenset(
    "group holdings trading school schools college university academy hospital hospitals clinic clinics "
    "hotel hotels manor "
    "lodge resort resorts bank insurance logistics freight foods bakery bakeries brewery farms estate "
    "estates mill mills "
    "works motors airlines shipping lines ports construction builders homes house dental medical health "
    "healthcare care pharmacy "
    "labs laboratories systems software technologies solutions consulting partners associates advisors "
    "capital ventures "
    "industries manufacturing engineering alloys metals castings chemicals plastics ceramics garments steel textiles mining energy power solar water utilities council "
    "trust foundation "
    "institute mutual assurance society union cooperative federation museum theatre studio studios media press publishing "
    "records pictures "
    "stores supermarkets retail outfitters electric plumbing roofing landscaping transport haulage cargo "
    "express couriers "
    "properties realty condominiums towers mall centre center park gardens kitchen restaurant cafe catering "
    "events travel "
    "tours ltd llc inc gmbh plc pty bv sa ag oy ab as srl".split()
)
_WISHED = re.compile(
    r"\b(?:hope|hoping|trust|imagine|expect|gather|understand|hear|heard|see|saw|noticed|read|sure) (?:that "
    r")?(?:all at |everyone at |things at |business at )?$"
)
_HONOURED = re.compile(
    r"\b(?:congrat\w*|kudos|well done|hats off|bravo|compliments|happy (?:birthday|"
    r"anniversary))\b[^.?!;,]{0,40}\b(?:of|at|to|for) "
    r"(?:everyone at |all at |the team at )?$"
)
_ON_OCCASION = re.compile(
    r"(?:^|[,;] |\band )(?:when|since|as|now that|after|with|following|because|given(?: that)?|while|once) $"
)
_ACTS = re.compile(
    r"(?:'s team)? (?:also |just |recently |really |surely |still )?(?:is|are|has|had|have|keeps?|goes|went|"
    r"will|did|does|continues?|enjoyed|"
    r"found|made|got|survived|came|saw|opened|moved|grew|won|took|started|launched|raised|lost|closed|runs?|"
    r"ships?|ran|grows|"
    r"recovered|finished|hired|hires|plans|needs|wants)\b"
)
_OWNS = re.compile(
    r"(?:'s|s') (?:\w+ ){0,2}(?:decision|move|plans?|announcement|news|results|expansion|opening|round|launch|"
    r"merger|fees|rollout|reopening|growth|tender|survey|inspection)\b"
)
_TO_READER = re.compile(r"\b(?:you|your|you're|you've|you'll|i imagine|i assume|i guess|i suppose)\b")
_SHAPE = 4
"""Letters two names share at one end when one was meant for the other."""


def addressed(reading: Reading, named: Sequence[Named]) -> Iterator[Employer]:
    """Yield the companies that a sentence takes for the reader's by what it hopes, praises or supposes."""
    profile = reading.profile
    if profile is None:
        return
    for sentence, names in named:
        for name in names:
            start = _start(profile, sentence, name, recruiting=reading.recruiting)
            if start is not None:
                yield Employer(sentence, start, name, sure=True)


def is_own_named(reading: Reading, profile: Profile) -> bool:
    """Tell whether the message names the right company too: another one is then somebody else's."""
    if "own_named" not in reading.known:
        reading.known["own_named"] = _names_own(reading, profile)
    return reading.known["own_named"]


def _names_own(reading: Reading, profile: Profile) -> bool:
    own = profile.recipient.company
    sentences = [s for s in reading.document.own if s.part is not Part.SIGN_OFF]
    if any(_is_own(s, name, own) for s in sentences for name in reading.runs(s)):
        return True
    said = frozenset[str]().union(*(s.vocabulary for s in sentences))
    return all(word in said or f"{word}'s" in said for word in distinctive(own))


def _is_own(sentence: Sentence, name: Stretch, own: str) -> bool:
    """Tell whether a name means the company; a word that opens a sentence must be one of its own: *Malls* is not."""
    text = text_of(sentence, name)
    opens = name[0] == sentence.start and " " not in text
    return same_company(text, own) and (not opens or set(tokens_of(text)) <= set(tokens_of(own)))


def _start(profile: Profile, sentence: Sentence, name: Stretch, *, recruiting: bool) -> int | None:
    """Give where the phrase begins that treats a name as the reader's company; None where none does."""
    lower = sentence.field.view.lower
    before = lower[max(sentence.start, name[0] - _BACK) : name[0]]
    after = lower[name[1] : min(sentence.end, name[1] + _AHEAD)]
    if _misspells(profile, text_of(sentence, name)):
        return name[0]
    if not is_organisation(text_of(sentence, name)) or is_third_party(sentence, name):
        return None
    found = _praised(before, after) or (None if recruiting else _occasion(before, after))
    return name[0] - len(before) + found.start() if found else None


def _praised(before: str, after: str) -> re.Match[str] | None:
    """Find the praise or wish that names a company; what is only heard must come back to the reader."""
    if found := _HONOURED.search(before):
        return found
    found = _WISHED.search(before) if _ACTS.match(after) else None
    return found if found and (found.group().startswith(("hop", "trust")) or _TO_READER.search(after)) else None


def _occasion(before: str, after: str) -> re.Match[str] | None:
    """Find the *when* or *since* of what a company did, where the sentence goes on to the reader."""
    acts = _TO_READER.search(after) and (_ACTS.match(after) or _OWNS.match(after))
    return _ON_OCCASION.search(before) if acts else None


def is_organisation(text: str) -> bool:
    """Tell whether a name of several words ends in what companies are called by: *Foods*, *Hospital*."""
    tokens = tokens_of(text)
    return len(text.split()) > 1 and (
        tokens[-1] in _ORGANISATION or text.lower().split()[-1].strip(".") in _ORGANISATION
    )


def _misspells(profile: Profile, text: str) -> bool:
    """Tell whether a name is nearly the reader's company's: *Greenfield Homes* for *Greenwood Homes*."""
    own = profile.recipient.company
    said, mine = tokens_of(text), tokens_of(own)
    if not own or len(said) < 2 or same_company(text, own):  # noqa: PLR2004 - two words
        return False
    shared = {
        (a, b) for a in said for b in mine if min(len(a), len(b)) >= _SHAPE and (a.startswith(b) or b.startswith(a))
    }
    return bool(shared) and any(_is_like(a, b) for a in said for b in mine if (a, b) not in shared)


def _is_like(one: str, other: str) -> bool:
    """Tell whether two words share an end and differ by more than a slip of the finger."""
    ends = one[:_SHAPE] == other[:_SHAPE] or (one[0] == other[0] and one[-_SHAPE:] == other[-_SHAPE:])
    same = _begun_alike(one, other) + _begun_alike(one[::-1], other[::-1])
    return ends and max(len(one), len(other)) - same > 1


def _begun_alike(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
