"""T109: guesses at health, faith, family or politics of the recipient."""

import re
from collections.abc import Iterator, Sequence

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.probe import Cued, Probe, example, finding
from qualify.grounding.reading import Reading, text_of
from qualify.grounding.stems import stem, words_of

_WHO = {"name": "Ana Ruiz", "title": "Head of HR", "company": "Alder Bakeries"}
RULE = Rule(
    code="T109",
    name="sensitive_inference",
    severity=Severity.WARNING,
    about=(
        "The message says or implies something about the recipient's health, faith, family, politics, origin or "
        "private life that the "
        "profile does not state as public."
    ),
    why="It is none of the sender's business; under Article 9 of the GDPR most of it may not even be recorded.",
    remedy="Take it out.",
    fires=(
        example(
            "Hi Ana,\n\nAs a single mother you know how short mornings are.",
            "As a single mother",
            recipient=_WHO,
        ),
        example("Hi Ana,\n\nI saw that your husband is in hospital.", "your husband", recipient=_WHO),
        example("Hi Ana,\n\nSorry to hear about your cancer diagnosis.", "your cancer", recipient=_WHO),
    ),
    near_misses=(
        example("Hi Ana,\n\nMore time for your family, less for payroll.", recipient=_WHO),
        example("Hi Ana,\n\nWe run your health plan's claims and your parent company's too.", recipient=_WHO),
        example(
            "Hi Ana,\n\nYour essay on raising your daughter moved me.",
            recipient=_WHO | {"about": "Writes in public about raising my daughter."},
        ),
    ),
)

_ILL = (
    "cancer|illness|disease|depression|anxiety|burnout|adhd|autism|diabetes|stroke|miscarriage|surgery|operation|"
    "chemo|chemotherapy|therapy|disability|addiction|recovery|sobriety|dementia|diagnosis|pregnancy|mental health|"
    "ivf|fertility|weight|condition"
)
_FAITH = (
    "muslim|christian|catholic|protestant|jew|jewish|hindu|sikh|buddhist|mormon|evangelical|atheist|orthodox|"
    "lutheran|methodist|baptist|believer|churchgoer|person of faith|man of faith|woman of faith"
)
_SIDE = (
    "republican|democrat|conservative|liberal|tory|labour voter|labor voter|socialist|libertarian|trump supporter|"
    "trump voter|biden voter|green voter|leftist|progressive|brexiteer|remainer|brexit supporter|union member|"
    "patriot"
)
_ORIGIN = (
    "immigrant|refugee|black woman|black man|asian woman|asian man|latina|latino|woman of color|woman of colour|"
    "person of color|person of colour|gay man|gay woman|lesbian|trans woman|trans man|queer person"
)
_KIN = (
    "husband|wife|spouse|son|daughter|kids|children|baby|toddler|newborn|mother|father|mum|mom|dad|parents|sister|"
    "brother|girlfriend|boyfriend|fiance|fiancee|in-laws|twins|grandchildren|grandson|granddaughter|ex-husband|"
    "ex-wife|ex"
)
_STATE = (
    "pregnant|expecting|divorced|divorcing|widowed|recovering|gay|lesbian|bisexual|transgender|undocumented|in "
    "remission|disabled|bankrupt|in debt|overweight|infertile|newly single|grieving|single again|going through a "
    "divorce|going through chemo|undergoing treatment|fasting"
)
_PARENT = (
    "mother|father|mum|mom|dad|parent|single mother|single mom|single mum|single dad|single parent|single father|new "
    "mother|new mom|new mum|new dad|new father|new parent|working mother|working mom|working mum|working dad|working "
    "parent|mother of|father of|mom of|mum of|dad of|parent of|widow|widower|divorcee|cancer survivor|survivor|"
    "grandmother|grandfather|caregiver|diabetic|recovering alcoholic|vegan"
)
_CUES = {
    "private": (
        (
            f"as( a| an| another)?( fellow| devout| practicing| practising| committed| proud| lifelong| busy| "
            f"young){{0,3}} ({_PARENT}|{_FAITH}|{_SIDE}|{_ORIGIN})"
        ),
        f"fellow ({_FAITH}|{_SIDE}|{_ORIGIN}|mom|mum|dad|mother|father|parent|cancer survivor)",
        (
            f"(you are|you're|you being|being)( a| an| another)?( devout| practicing| practising| committed| proud| "
            f"lifelong| single| new| fellow){{0,3}} ({_FAITH}|{_SIDE}|{_ORIGIN}|single mother|single mom|single "
            "mum|single dad|single parent|new mother|new mom|new mum|new dad|new parent|mother of|father of|mom of|"
            "mum of|dad of|cancer survivor|widow|widower)"
        ),
        (
            f"(you are|you're|that you're|you were|you've been)( now| currently| recently| newly| six months| five "
            f"months| also){{0,3}} ({_STATE})"
        ),
        (
            f"your( own| recent| ongoing| long| breast| prostate| brave){{0,3}} ({_ILL}|chronic illness|heart attack|"
            f"heart condition|health problems|health issues|health scare|medical leave|sick leave|maternity leave|"
            f"paternity leave|parental leave|hospital stay|hospitalisation|hospitalization|medication|treatment)"
        ),
        (
            f"your( late| elderly| sick| little| young| new| teenage| two| three| four| 2| 3| 4| youngest| "
            f"oldest| eldest| beloved| adult){{0,2}} ({_KIN})"
        ),
        (
            "your (divorce|separation|marriage|wedding|engagement|bereavement|loss|miscarriage|custody|bankruptcy|"
            "debts|credit score|faith|religion|religious beliefs|church|mosque|synagogue|temple|"
            "parish|prayers|christian values|political views|politics|sexuality|sexual orientation|ethnicity|"
            "immigration status|visa status|skin color|skin colour|due date|bump|biological clock)"
        ),
        (
            "(given|with|despite|because of|considering) your (age|health|weight|ethnicity|background as an "
            "immigrant|condition|disability|gender|race|religion)"
        ),
        (
            "you (voted|vote|donated|campaigned) (for|to|against) ..( trump| biden| brexit| labour| labor| the "
            "tories| the democrats| the republicans| the greens| the party| campaign| party)"
        ),
        "you support (trump|biden|labour|the republicans|the democrats|the conservatives|brexit|the afd|the greens)",
        (
            "(saw|see|noticed|hear|heard|understand|read|know) (that )?you (had|have|are having|'re having|just had|"
            "recently had|lost|are going through|were in) (a |an |your )?(baby|child|kids|children|cancer|stroke|"
            "miscarriage|"
            "divorce|surgery|operation|heart attack|hospital|affair|breakdown|husband|wife|mother|father)"
        ),
    ),
}
_BUSINESS = re.compile(
    r"(?:[' ](?:s )?)?[ -]?(?:compan(?:y|ies)|business|org|entity|brand|plans?|centers?|centres?|portal|"
    r"products?|ward|units?|departments?|teams?|services?|staff|practice|"
    r"management|software|programs?|programmes?|patients?|research|care|clinics?|hospitals?|trials?|drugs?|"
    r"market|loss ratio|ratio|rate|adjusted|prevention|advisers?|party|"
    r"school|website|site|to wins|values?|curve|book|line|group|client|customers?|charity|wing|museum|clothes|"
    r"clothing|toys|shoes|books|accounts?|paper|guide|planner|venue|photographer|policy|policies|cover)\b"
)
_LOOSE = frozenset(
    {
        "loss",
        "operation",
        "recovery",
        "condition",
        "treatment",
        "weight",
        "engagement",
        "separation",
        "ex",
        "parents",
        "politics",
        "church",
        "temple",
        "therapy",
        "children",
        "kids",
        "baby",
        "medication",
        "surgery",
        "sister",
        "mother",
        "parent",
        "son",
        "progressive",
        "liberal",
        "conservative",
        "orthodox",
        "disability",
        "mental health",
        "addiction",
        "dementia",
        "diagnosis",
        "stroke",
        "twins",
        "fertility",
        "ivf",
    }
)
_ASSERTED = re.compile(
    r"\b(?:saw|see|noticed|heard|hear|read|know|knowing|sorry|congrat\w*|how(?:'s| is| are| was)|hope|since|"
    r"given|because|after|during|with|from|understand|remember|condolences|"
    r"thinking of|photos?|post about|must be|must|facebook|instagram|wonderful|lovely|beautiful|gorgeous|cute|"
    r"adorable|returning|back from|while|despite)\b"
)
_FAR = 45


def _find(reading: Reading, cued: Sequence[Cued]) -> Iterator[Finding]:
    for sentence, cues in cued:
        for stretch in cues.get("private", ()):
            if _is_private(sentence.field.view.lower, sentence.start, sentence.end, stretch) and not _is_public(
                reading, text_of(sentence, stretch)
            ):
                yield finding(
                    RULE,
                    sentence,
                    stretch,
                    'Touches the private life of the recipient: "{}".',
                    "Take it out.",
                )
                break


def _is_private(lower: str, begin: int, end: int, stretch: tuple[int, int]) -> bool:
    """Tell a statement about the person from the same words at work: *your parent company*, *your children's ward*."""
    said = lower[slice(*stretch)]
    owned = said.startswith("your ") and lower.startswith("'s", stretch[1])
    if owned or _BUSINESS.match(lower, stretch[1], end):
        return False
    if said.startswith(("as ", "fellow ")):
        return _speaks_to_reader(lower, stretch, end)
    loose = any(said.endswith(f" {word}") for word in _LOOSE) or any(
        said.endswith(f" {kin}") for kin in _KIN.split("|")
    )
    return not loose or bool(_ASSERTED.search(lower, max(begin, stretch[0] - _FAR), stretch[0]))


def _speaks_to_reader(lower: str, stretch: tuple[int, int], end: int) -> bool:
    person = _PERSON.search(lower[stretch[1] : min(end, stretch[1] + 80)])
    return person is None or person[1].startswith("you")


def _is_public(reading: Reading, said: str) -> bool:
    """Tell whether the profile states it."""
    words = [stem(word) for word in words_of(said)]
    given = {stem(word) for word in reading.profile.words} if reading.profile else set[str]()
    return bool(words) and words[-1] in given


_PERSON = re.compile(r"\b(you|your|you're|you'll|you've|i|we|my|our|i'm|i've)\b")

PROBE = Probe(RULE, _find, _CUES)
