"""T109: guesses at health, faith, family or politics of the recipient."""

import re
from collections.abc import Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.private_cues import CUES, ILL, KIN
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.stems import stem, words_of
from qualify.text import Sentence

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
        "injury",
        "injuries",
        "accident",
        "pain",
        "migraine",
        "trauma",
        "grief",
        "heritage",
        "roots",
        "background",
        "partner",
        "rehab",
    }
)
_ASSERTED = re.compile(
    r"\b(?:saw|see|noticed|heard|hear|read|know|knowing|sorry|congrat\w*|how(?:'s| is| are| was)|hope|since|"
    r"given|because|after|during|with|from|understand|remember|condolences|"
    r"how's|heal\w*|thinking of|photos?|post about|must be|must|facebook|instagram|wonderful|lovely|beautiful|gorgeous|cute|"
    r"adorable|returning|back from|while|despite)\b"
)
_FAR = 45
_ILL_OF = re.compile(rf"'s (?:\w+ ){{0,2}}(?:{ILL}|death|funeral|passing|birthday|wedding|school|health)\b")


def _find(reading: Reading) -> Iterator[Finding]:
    seen: set[Sentence] = set()
    for sentence, stretch in reading.cues.get("private", ()):
        if (
            sentence not in seen
            and _is_private(sentence, stretch)
            and not _is_public(reading, text_of(sentence, stretch))
        ):
            seen.add(sentence)
            yield finding(RULE, sentence, stretch, 'Touches the private life of the recipient: "{}".', "Take it out.")


def _is_private(sentence: Sentence, stretch: Stretch) -> bool:
    """Tell a statement about the person from the same words at work: *your parent company*, *your children's ward*."""
    lower, begin, end = sentence.field.view.lower, sentence.start, sentence.end
    said = lower[slice(*stretch)]
    owned = said.startswith("your ") and lower.startswith("'s", stretch[1]) and not _ILL_OF.match(lower, stretch[1])
    if owned or _BUSINESS.match(lower, stretch[1], end):
        return False
    if said.startswith(("congrat", "sorry", "as a fellow")):
        return True
    if said.startswith(("as ", "fellow ")):
        return _speaks_to_reader(lower, stretch, end)
    loose = any(said.endswith(f" {word}") for word in _LOOSE) or any(said.endswith(f" {kin}") for kin in KIN.split("|"))
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

PROBE = Probe(RULE, _find, CUES)
