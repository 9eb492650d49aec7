"""Whether two company names can be one company's: legal forms, short forms, initials, joined spelling."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import repeat

from attrs import frozen

from qualify.grounding.stems import fold, stem

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LEGAL = frozenset(
    "inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg kgaa ohg ug se sa sas "
    "sarl srl spa sl slu sau bv nv "
    "oy oyj ab as asa aps a/s ltda eireli pty pte pvt private sdn bhd sp zoo zo o jsc ooo llp kk kabushiki "
    "kaisha gk tbk pt cv cic cio "
    "eood ad doo dd sro kft zrt nyrt lda sgps saoc wll fze fzco dmcc ev eg mbh cokg the and of de der la le el "
    "les di do da et und y e i".split()
)
_GENERAL = frozenset(
    "group holding holdings international global partners services service solutions systems technologies "
    "technology tech software labs lab "
    "studio studios consulting consultants advisors advisory capital ventures industries enterprises associates "
    "agency media digital "
    "health healthcare care clinic clinics hospital hospitals trust foundation institute college university "
    "school schools bank insurance "
    "logistics transport freight haulage construction builders building engineering energy power foods food "
    "farms homes hotel hotels "
    "finance financial legal law recruitment staffing search team teams department works network networks data "
    "cloud analytics "
    "north south east west northern southern eastern western national american european royal new first sons "
    "brothers bros".split()
)
ORGANISATION = frozenset(
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
    "records pictures newspaper times post radio airline breweries distillery winery vineyard farm factory laboratory lab "
    "practice surgery nursery kindergarten church parish library libraries port shipyard shipyards quarry refinery station "
    "agency firm chambers rescue charity club gallery zoo depot shop market bureau orchestra choir "
    "stores supermarkets retail outfitters electric plumbing roofing landscaping transport haulage cargo "
    "express couriers "
    "properties realty condominiums towers mall centre center park gardens kitchen restaurant cafe catering "
    "events travel "
    "tours ltd llc inc gmbh plc pty bv sa ag oy ab as srl".split()
)
_SHAPE = 4
"""Letters two names share at one end when one was meant for the other."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=4096)
def tokens_of(name: str) -> tuple[str, ...]:
    """Give the words of a company's name, folded, without legal forms; all of them where nothing else is left."""
    found = [fold(word).removesuffix("'s") for word in _WORD.findall(name)]
    return tuple(word for word in found if word not in _LEGAL) or tuple(found)


def initials_of(name: str) -> str:
    """Give the initials: ``igt`` for International Grain Terminals."""
    return "".join(token[0] for token in tokens_of(name))


@lru_cache(maxsize=4096)
def distinctive(name: str) -> frozenset[str]:
    """Give the words that tell one company from another: not *Group*, not *Services*."""
    tokens = tokens_of(name)
    return frozenset(token for token in tokens if token not in _GENERAL) or frozenset(tokens)


@frozen
class _Company:
    """A name made ready to be compared."""

    stems: frozenset[str]
    telling: frozenset[str]
    joined: str
    initials: frozenset[str]
    camel: frozenset[str]
    cut: frozenset[str]


@lru_cache(maxsize=4096)
def _read(name: str) -> _Company:
    tokens = tokens_of(name)
    every = "".join(f[0] for f in map(fold, _WORD.findall(name)))
    initials = frozenset({every, initials_of(name)}) if len(tokens) > 1 else frozenset[str]()
    return _Company(
        frozenset(map(stem, tokens)),
        frozenset(map(stem, distinctive(name))),
        "".join(tokens),
        initials,
        _camel(name),
        frozenset(_cut(tokens)),
    )


def _cut(tokens: Sequence[str]) -> Iterator[str]:
    """Yield the name with its first words as initials, its last ones left out or not.

    *ZM Podlasie* of *Zakłady Mięsne Podlasie*, *PH Life* of *Philippine Harvest Life Assurance*.
    """
    for n in range(2, len(tokens)):
        initials = "".join([token[0] for token in tokens[:n]])
        yield from (initials + "".join(tokens[n:end]) for end in range(n + 1, len(tokens) + 1))


@lru_cache(maxsize=1 << 13)
def same_company(said: str, own: str) -> bool:
    """Tell whether what is said can mean the company: whole, in part, by initials or written as one word."""
    one, other = _read(said), _read(own)
    if not one.joined or not other.joined:
        return False
    if one.telling <= other.stems or other.telling <= one.stems or one.joined == other.joined:
        return True
    if (
        one.joined in other.initials
        or other.joined in one.initials
        or one.joined in other.cut
        or other.joined in one.cut
        or _begins(one.joined, other.joined)
        or _begins(other.joined, one.joined)
    ):
        return True
    return bool(one.camel & set(tokens_of(own))) or bool(other.camel & set(tokens_of(said)))


@lru_cache(maxsize=4096)
def is_any_of(said: str, names: tuple[str, ...]) -> bool:
    """Tell whether what is said can mean one of several companies."""
    return any(map(same_company, repeat(said), names))


def _begins(short: str, long: str) -> bool:
    return len(short) >= 4 and long.startswith(short)  # noqa: PLR2004 - shorter ones meet by chance


def _camel(name: str) -> frozenset[str]:
    """Give the parts of words written with capitals inside: ``north`` and ``beam`` of NorthBeam."""
    split = [parts for word in _WORD.findall(name) if len(parts := _CAMEL.split(word)) > 1]
    return frozenset(fold(part) for parts in split for part in parts) - _GENERAL


def is_organisation(text: str) -> bool:
    """Tell whether a name of several words ends in what companies are called by: *Foods*, *Hospital*."""
    tokens = tokens_of(text)
    return len(text.split()) > 1 and (tokens[-1] in ORGANISATION or text.lower().split()[-1].strip(".") in ORGANISATION)


def shares_word(text: str, own: str) -> bool:
    """Tell whether two names share a word that is no legal form."""
    return not set(tokens_of(own)).isdisjoint(tokens_of(text))


def misspells(text: str, own: str) -> bool:
    """Tell whether a name is nearly another: *Greenfield Homes* for *Greenwood Homes*."""
    said, mine = tokens_of(text), tokens_of(own)
    if not own or len(said) < 2 or same_company(text, own):  # noqa: PLR2004 - two words
        return False
    shared = {
        (a, b) for a in said for b in mine if min(len(a), len(b)) >= _SHAPE and (a.startswith(b) or b.startswith(a))
    }
    return bool(shared) and any(_is_like(a, b) for a in said for b in mine if (a, b) not in shared)


def is_slip(text: str, own: str) -> bool:
    """Tell whether a name is another with a letter amiss: *Kestral Homes* for *Kestrel Homes*."""
    said, mine = tokens_of(text), tokens_of(own)
    return len(said) == len(mine) and all(map(_is_misspelt, said, mine))


def _is_misspelt(one: str, other: str) -> bool:
    """Tell whether two words are one, with a letter amiss in a longer one."""
    if one == other or min(len(one), len(other)) <= _SHAPE:
        return one == other
    same = _begun_alike(one, other) + _begun_alike(one[::-1], other[::-1])
    return same >= max(len(one), len(other)) - 1


def _is_like(one: str, other: str) -> bool:
    """Tell whether two words share an end and differ by more than a slip of the finger."""
    ends = one[:_SHAPE] == other[:_SHAPE] or (one[0] == other[0] and one[-_SHAPE:] == other[-_SHAPE:])
    same = _begun_alike(one, other) + _begun_alike(one[::-1], other[::-1])
    return ends and max(len(one), len(other)) - same > 1


def _begun_alike(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
