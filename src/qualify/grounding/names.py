"""Whether two names can be one person's: initials, pet names, order, double names. No similarity score decides."""

import re
from functools import lru_cache
from itertools import pairwise, repeat

from qualify.grounding.nicknames import GIVEN, forms_of, same_family
from qualify.grounding.stems import fold

_PART = re.compile(r"[^\W\d_]+(?:['’ʻ][^\W\d_]+)*")
TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr sr sra srta señor señora don "
    "doña herr frau monsieur madame "
    "mme mlle m dhr mevrouw pan pani signor signora dott dottssa ing dipl eng engr sri shri smt haji hon judge "
    "capt captain col major sgt lt "
    "maestro maestra avv avvocato avvocata ingegnere ingeniero ingeniera ingenieur licenciado licenciada lic "
    "arq arquitecto "
    "arquitecta mgr magister rabbi imam encik puan cik bapak ibu pak mas mbak bey hanim hanım sayin sayın "
    "sensei gospodin "
    "gospodja herra rouva domnul doamna kyrie kyria professore professoressa dottore dottoressa fru frøken "
    "herrn doktor "
    "ntate mme baba mama aunty auntie uncle oga bwana mzee bhai khun sayyid ustadh pane kumari babu tio tia maitre dra profe "
    "coach cllr councillor drs ir mevr comrade brother madam maam sahib alhaji alhaja hajiya nana bi cik encik ofr barr arc "
    "datuk dato tan tun ustaz sheikh chief pastor father sister matron nurse uncle senhor senhora abu umm mister "
    "colonel general brigadier admiral commander commandant comandante lieutenant sergeant inspector superintendent constable "
    "detective commissioner ambassador consul minister senator governor mayor president capitaine capitan kapitan skipper chef "
    "pharm pharmacist attorney atty engineer architect inzynier directeur directrice director directora direktor dyrektor "
    "kierownik prezes redaktor mecenas docteur doutor doutora doctora profesor profesora engenheiro engenheira monsignor padre "
    "bishop deacon abuna frere soeur hermano hermana abla kuya ate tita usta anh em thay slecna pane".split()
)
_TAILS = frozenset(
    "jr sr ii iii iv phd md mba cpa esq aca acca retd ret obe mbe cbe cfa pmp dds rn bsc msc ma ba hons pe cissp san sama ssi nim ji bey hanim abi abla garu sahib saheb saab bhai didi hoca".split()
)
_FEMININE = ("a", "e", "le", "la", "lle", "lla", "ette", "ine", "ina", "ia")
_PET = re.compile(r"(.{2,}?)(?:y|ie|ey|i|ito|ita|inho|inha|ka|ko|ek|sy)$")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ou", "o"))
_DOUBLED = re.compile(r"(.)\1+")
_BALTIC = re.compile(r"[aiuo]s$")
_BALTIC_LEAST = 5
_SHORT, _SYLLABLE = 2, 3


@lru_cache(maxsize=1 << 12)
def parts_of(name: str) -> tuple[str, ...]:
    """Give the parts of a name in order, folded, titles and degrees left out."""
    hits = list(_PART.finditer(name))
    found = [(fold(hit.group()), _is_hyphened(name, hit)) for hit in hits]
    kept = [p for n, (p, tied) in enumerate(found) if tied or not _is_dropped(p, n, len(found))]
    return tuple(kept or (p for p, _ in found))


def _is_hyphened(name: str, part: re.Match[str]) -> bool:
    """Tell whether a part is one half of a given name: the *Ji* of *Ji-woo* is no title."""
    return name[part.end() : part.end() + 1] == "-" or name[max(part.start() - 1, 0) : part.start()] == "-"


def _is_dropped(part: str, n: int, count: int) -> bool:
    return (part in TITLES and n < count - 1) or (part in _TAILS and n > 0)


def is_title(word: str) -> bool:
    """Tell whether a word stands before a name, as in *Dr* or *Frau*."""
    return fold(word) in TITLES


@lru_cache(maxsize=1 << 12)
def same_person(said: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether what is said can name the bearer of a name; both in folded parts.

    Every part said must be a form of some part of the name, alone or joined with its neighbour
    (``Minjun`` for ``Min-jun``, ``JP`` for ``Jean-Pierre``).
    """
    joined = {a + b for a, b in pairwise(name)}
    first_letters = "".join(part[0] for part in name)
    if "".join(said) in {"".join(name), *joined}:
        return True
    return all(
        part in joined or _is_initials(part, first_letters) or any(same_part(part, mine) for mine in name)
        for part in said
    )


@lru_cache(maxsize=1 << 12)
def is_any_of(said: str, people: tuple[str, ...]) -> bool:
    """Tell whether what is said can name one of several people."""
    parts = parts_of(said)
    others = [other for one in people if (other := parts_of(one))] if parts else ()
    return any(map(same_person, repeat(parts), others))


def _is_initials(part: str, letters: str) -> bool:
    return part in letters if len(part) <= 3 else False  # noqa: PLR2004 - JP, RJ, ACB


@lru_cache(maxsize=1 << 13)
def same_part(said: str, own: str) -> bool:
    """Tell whether one part is a form of the other."""
    if is_spelt_alike(said, own):
        return True
    both_whole = said in GIVEN and own in GIVEN
    if _is_called(said, own) or any(_is_called(said, form) for form in forms_of(own)):
        return True
    return _shortens(said, own) or (_shortens(own, said) and not both_whole)


def is_spelt_alike(said: str, own: str) -> bool:
    """Tell whether two parts are one name but for spelling or a pet form, as after *Mr* they must be."""
    return said == own or same_family(said, own) or _key(said) == _key(own)


def _is_called(said: str, own: str) -> bool:
    """Tell whether a name is what its bearer is called by in a Slavic, Baltic or Greek language: *Doroto*, *Gintarai*, *Petro*."""
    if said in GIVEN or min(len(said), len(own)) < _SYLLABLE:
        return False
    forms = {own + ending for ending in ("e", "u", "i", "o")}
    if own[-1] == "s":
        forms |= {own[:-1], *(own[:-2] + ending for ending in ("ai", "au", "i", "e", "y", "o"))}
    forms |= {own[:-2] + own[-1] + ending for ending in ("u", "e")} if own[-2] in "eo" else set[str]()
    return said in forms or (own[-1] == "a" and said in {own[:-1] + "o", own[:-1] + "u"})


@lru_cache(maxsize=1 << 13)
def _key(name: str) -> str:
    """Write alike what differs in spelling only: Stephen and Steven, Sergey and Sergei, Jürgen and Juergen."""
    key = name.replace("'", "")
    for long, short in _UMLAUTS:
        key = key.replace(long, short)
    for old, new in (
        ("ph", "f"),
        ("ck", "k"),
        ("c", "k"),
        ("y", "i"),
        ("j", "i"),
        ("w", "v"),
        ("z", "s"),
        ("h", ""),
        ("v", "f"),
    ):
        key = key.replace(old, new)
    return _DOUBLED.sub(r"\1", key)


def _shortens(short: str, long: str) -> bool:
    """Tell whether one name is cut from the other: Chris, Beth, Danny; but Carl is not Carla, nor Paul Paula."""
    if len(short) < _SHORT or len(short) >= len(long) + 2:
        return False
    if (given := _BLESSED.match(long)) and len(short) > _SHORT and long.startswith(short, given.end()):
        return True
    rest = long.removeprefix(short)
    if (
        _BALTIC.search(short)
        and len(short) > _BALTIC_LEAST
        and long.endswith(short[-2:])
        and long.startswith(short[:-2])
    ):
        return True
    if rest != long:
        another = short in GIVEN or (len(short) > _SYLLABLE and short[-1] not in "aeiouy")
        return not (rest in _FEMININE and another)
    if long.endswith(short):
        return len(short) >= 4 or (len(short) == 3 and len(long) >= 7 and short not in GIVEN)  # noqa: PLR2004 - Seun, Tom
    return _is_pet_form(short, long)


_BLESSED = re.compile(r"oluwa(?=.{4})|olu(?=[^w].{3})|chukwu(?=.{3})|ade(?=.{4})|ifeoluwa(?=.)")
"""What many Yoruba and Igbo names begin with and are shortened without: *Dami* of *Oluwadamilare*."""


def _is_pet_form(short: str, long: str) -> bool:
    found = _PET.match(short)
    if found is None or len(long) <= len(found[1]) + 1:
        return False
    base = found[1]
    base = base[:-1] if len(base) > 3 and base[-1] == base[-2] else base  # noqa: PLR2004 - Danny
    return len(base) >= 3 and long.startswith(base) and (long not in GIVEN or short not in _OWN_NAMES)  # noqa: PLR2004 - a syllable


_OWN_NAMES = frozenset(
    "marie mari kari jordi rosie carly carlie harry terry barry larry jenny polly molly sally".split()
)
