"""Whether two company names can be one company's: legal forms, short forms, initials, joined spelling."""

import re
from functools import lru_cache

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
    )


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
        or _begins(one.joined, other.joined)
        or _begins(other.joined, one.joined)
    ):
        return True
    return bool(one.camel & set(tokens_of(own))) or bool(other.camel & set(tokens_of(said)))


def _begins(short: str, long: str) -> bool:
    return len(short) >= 4 and long.startswith(short)  # noqa: PLR2004 - shorter ones meet by chance


def _camel(name: str) -> frozenset[str]:
    """Give the parts of words written with capitals inside: ``north`` and ``beam`` of NorthBeam."""
    split = [parts for word in _WORD.findall(name) if len(parts := _CAMEL.split(word)) > 1]
    return frozenset(fold(part) for parts in split for part in parts) - _GENERAL
