"""What a job title means: the level it stands for and the field it works in; whether two can be one job."""

import re
from collections.abc import Iterable
from functools import lru_cache

from attrs import frozen

from qualify.grounding.facts import Profile
from qualify.grounding.stems import fold, stem

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SHORT_FORMS: dict[str, str] = {
    "ceo": "chief executive",
    "cfo": "chief finance",
    "cto": "chief engineering",
    "coo": "chief operations",
    "cmo": "chief marketing",
    "cio": "chief it",
    "ciso": "chief security",
    "chro": "chief hr",
    "cpo": "chief product",
    "cro": "chief revenue",
    "cso": "chief sales",
    "cco": "chief commercial",
    "cdo": "chief data",
    "cno": "chief nurse",
    "fd": "director finance",
    "md": "chief executive",
    "gm": "director executive",
    "vp": "vp",
    "svp": "vp",
    "evp": "vp",
    "avp": "vp",
    "pm": "manager project product program",
    "po": "owner product",
    "qs": "quantity surveyor",
    "hr": "hr",
    "sre": "reliability engineer",
    "swe": "software engineer",
    "sdr": "sales development representative",
    "bdr": "sales development representative",
    "ae": "account executive",
    "csm": "customer success manager",
    "ld": "learning development",
    "gp": "gp",
    "ap": "payable",
    "ar": "receivable",
    "fc": "finance controller",
    "ta": "recruiter",
    "dba": "database administrator",
    "rn": "nurse",
    "ea": "executive assistant",
    "pa": "personal assistant",
    "ops": "operations",
    "dev": "developer",
    "mgr": "manager",
    "dir": "director",
    "eng": "engineering",
    "sr": "senior",
    "jr": "junior",
    "exec": "executive",
    "cs": "customer success",
    "ic": "",
    "hgv": "driver truck",
    "lgv": "driver truck",
    "cdl": "driver truck",
    "ux": "ux design",
    "ui": "ux design",
    "qa": "quality test",
    "qc": "quality control",
    "hse": "safety",
    "ehs": "safety",
    "she": "safety",
    "qhse": "safety quality",
    "cx": "customer success",
    "vpe": "vp engineering",
    "epc": "engineering",
    "dp": "delivery",
    "pr": "communications",
    "bi": "data analyst",
    "admin": "administrator",
    "m&a": "acquisitions",
}
_LEVELS = {
    5: "chief ceo founder cofounder president owner proprietor chairman chairwoman chair managing",
    4: "vp vice head director directrice directeur direktor leiter leiterin",
    3: "manager lead leader principal supervisor foreman superintendent controller partner superviser superintendent",
    1: "junior assistant intern trainee apprentice graduate coordinator clerk receptionist resourcer",
}
_LEVEL = {word: level for level, words in _LEVELS.items() for word in words.split()}
_BLANK = frozenset(
    "a an the of for and in at senior staff principal lead leader head chief director manager vp vice president "
    "officer executive deputy associate "
    "assistant junior intern trainee acting interim global regional group national uk us usa emea apac europe "
    "north south east west experienced "
    "seasoned fellow busy veteran new current our your own co founder cofounder owner partner managing "
    "specialist professional expert "
    "consultant coordinator administrator representative supervisor team member i ii iii general certified "
    "licensed qualified chartered former previous ex retired past erstwhile practising practicing full part time "
    "registered good great excellent successful talented skilled someone person self employed freelance "
    "independent international".split()
)
# Fields of work that go under several names; the first stands for all.
_FIELDS = """
hr people talent human resource resources personnel humans workforce recruiter recruitment recruiting acquisition
engineer engineering developer software programmer devops backend frontend fullstack platform reliability sre \
infrastructure systems tech technology technical ios android web it information
finance financial accountant accounting accounts controller controllership cfo treasury treasurer bookkeeper tax \
audit auditor payable receivable payroll
sale sales revenue account business commercial development representative
marketing marketer brand growth demand content communications
operations operational ops operating logistics supply chain
legal counsel lawyer attorney solicitor paralegal
nurse nursing matron
doctor physician gp practitioner surgeon
teacher teaching school academy headteacher headmaster headmistress dean rector lecturer professor instructor trainer training learning education educator tutor
designer design ux creative artist
data analytics analyst scientist science
procurement purchasing buyer sourcing
project program programme delivery
warehouse distribution fulfilment
driver truck haulage transport fleet
security infosec cyber
customer client success support service
"""
_FIELD = {stem(word): line.split()[0] for line in reversed(_FIELDS.strip().split("\n")) for word in line.split()}
HEADS = frozenset(_LEVEL) | frozenset(
    "engineer developer designer analyst scientist architect accountant auditor bookkeeper controller lawyer "
    "attorney solicitor barrister counsel "
    "paralegal nurse doctor physician gp dentist surgeon psychiatrist psychologist therapist physiotherapist "
    "pharmacist paramedic vet midwife carer "
    "teacher lecturer professor instructor trainer tutor researcher chef cook baker barista driver pilot "
    "mechanic electrician plumber carpenter "
    "welder fitter joiner roofer surveyor estimator planner buyer broker underwriter actuary adviser advisor "
    "consultant recruiter marketer "
    "copywriter writer editor journalist photographer producer administrator executive representative specialist "
    "officer secretary receptionist "
    "technician operator machinist farmer agronomist biologist chemist physicist statistician economist banker "
    "trader translator librarian "
    "foreman inspector agent realtor estimator programmer tester sysadmin dba sre swe sdr bdr cfo cto coo cmo "
    "cio ciso chro cpo cro ceo md fd gm "
    "vp svp evp qs pm hr ea pa csm".split()
)


_MINDED = re.compile(
    r"\b\w+[- ](?:driven|led|minded|focus+ed|first|savvy|oriented|obsessed|centric|thinking|conscious|friendly|hungry|facing)\b"
)
"""What says how somebody works and not at what: *data-driven*, *customer-obsessed*."""


@frozen
class Role:
    """A title, read.

    Attributes:
        level: 5 for a chief or founder down to 1 for a junior; 2 where the title names none.
        fields: What it works in, each by one name; empty for a bare *Manager*.
        words: Stems of the words that are not mere rank.
    """

    level: int
    fields: frozenset[str]
    words: frozenset[str]


def _singular(word: str) -> str:
    single = word.removesuffix("s")
    return single if single in HEADS or single in _LEVEL or single in _BLANK or single in _SHORT_FORMS else word


@lru_cache(maxsize=4096)
def role_of(title: str) -> Role:
    """Read a title."""
    plain = _MINDED.sub("", fold(title)).replace("l&d", "ld").replace("&", " ")
    found = map(_singular, _WORD.findall(plain))
    words = " ".join(_SHORT_FORMS.get(word, word) for word in found).split()
    levels = [_LEVEL[word] for word in words if word in _LEVEL]
    if "vice" in words or "vp" in words:
        levels = [4]
    bare = frozenset(stem(word) for word in words if word not in _BLANK)
    return Role(max(levels, default=2) if 1 not in levels else 1, frozenset(_FIELD.get(w, w) for w in bare), bare)


def has_head(words: Iterable[str]) -> bool:
    """Tell whether a phrase names a job: one of its words is what people are called at work."""
    text = " ".join(words)
    return not _CALLED.isdisjoint((text.lower() if text.isascii() else fold(text)).split())


_CALLED = HEADS | {f"{head}s" for head in HEADS}


def fields_of(stems: Iterable[str]) -> frozenset[str]:
    """Give the fields of work that some stems name."""
    return frozenset(map(_FIELD.__getitem__, _FIELD.keys() & stems))


def same_field(said: str, own: str) -> bool:
    """Tell whether two titles can be of one field; a title that names none agrees with any."""
    one, other = role_of(said), role_of(own)
    return not one.fields or not other.fields or bool(one.fields & other.fields)


@lru_cache(maxsize=4096)
def _callings(title: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the fields of what a title calls its holder, ranks left out, and the fields of its other words."""
    words = [w for w in map(_singular, _WORD.findall(fold(title))) if w not in _BLANK and w not in _LEVEL]
    words = [w for w in words if w != "technical"] if len(words) > 1 else words
    heads = {w for w in words[-1:] if w in HEADS}
    special = frozenset(w for w in words if w in _SPECIALTIES)
    named = frozenset(_FIELD.get(stem(w), stem(w)) for w in heads)
    return named, frozenset(_FIELD.get(stem(w), stem(w)) for w in words if w not in heads) - named | special


_SPECIALTIES = frozenset("android ios mobile frontend backend embedded firmware devops data network hardware".split())


def other_calling(said: str, own: str) -> bool:
    """Tell whether two titles of one field are two callings: data engineer and data analyst, landscape and interior."""
    (one, about), (other, beside) = _callings(said), _callings(own)
    if about & _SPECIALTIES and beside & _SPECIALTIES and not about & beside & _SPECIALTIES:
        return True
    if not one or not other:
        return bool(one and beside) and not one & role_of(own).fields
    return not one & (other | beside) if one != other else bool(about and beside and not about & beside)


def same_role(said: str, own: str) -> bool:
    """Tell whether two titles can be one job: a common field, and levels at most one apart."""
    return same_field(said, own) and abs(role_of(said).level - role_of(own).level) <= 1


def same_title(said: str, own: str) -> bool:
    """Tell whether two titles are the same but for wording: the same level and the same words."""
    one, other = role_of(said), role_of(own)
    return one.level == other.level and bool(one.words) and one.words == other.words


def is_such_job(said: str, own: str) -> bool:
    """Tell whether what somebody is called at work can be the title held."""
    return same_role(said, own) and not other_calling(said, own) and not (_is_top(said) and _is_of_board(own))


def _is_top(title: str) -> bool:
    """Tell whether a title is that of the one who leads the firm."""
    return bool(_TOP.search(fold(title)))


def _is_of_board(title: str) -> bool:
    """Tell whether a title is that of a chief of one field, who does not lead the firm: a COO, no CEO."""
    return role_of(title).level == max(_LEVELS) and bool(role_of(title).fields) and not _OWNER.search(fold(title))


_TOP = re.compile(r"\b(?:chief executive(?! \w)|ceo|managing director|president)\b")
_OWNER = re.compile(
    r"\b(?:chief executive|ceo|managing|president|founder|cofounder|owner|proprietor|partner|chair\w*|md)\b"
)


def own_titles(profile: Profile) -> tuple[str, ...]:
    """The titles that are true now."""
    return profile.titles
