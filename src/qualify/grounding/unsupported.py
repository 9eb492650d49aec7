"""T106: says of the recipient what nothing given supports."""

from collections.abc import Iterable, Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.claim_cues import CUES
from qualify.grounding.judged import judged
from qualify.grounding.known import Known
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Place, Reading, text_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.telling_words import words_of_class
from qualify.grounding.weights import weight

_WHO = {
    "name": "Ana Ruiz",
    "title": "Head of Data",
    "company": "Kestrel Homes",
    "activity": [{"kind": "comment", "text": "We lost a weekend to an expired certificate."}],
    "company_facts": ["One depot in Turku serving 60 ferries", "Opened a second line in 2026"],
}
RULE = Rule(
    code="T106",
    name="unsupported_claim",
    severity=Severity.WARNING,
    about=(
        "The message says that the recipient or the company posted, said, hired, raised, uses, visited, has or did "
        "something, and no fact "
        "given bears it out. What is asked or supposed is no claim. A sum of weights tells, over what a clause does, whom it is "
        "about, how it is said and worded, and what bears it out."
    ),
    why="A compliment for a talk never given costs more trust than no compliment.",
    remedy="Say what the profile says, or ask.",
    fires=(
        example("Hi Ana,\n\nCongratulations on your Series B last month.", "your Series B", recipient=_WHO),
        example("Hi Ana,\n\nI loved your podcast about hiring in Lisbon.", "your podcast", recipient=_WHO),
        example("Hi Ana,\n\nI see you use Salesforce for dispatch.", "you use Salesforce", recipient=_WHO),
        example("Hi Ana,\n\nSince you opened in Lisbon, hiring must be hard.", "you opened in Lisbon", recipient=_WHO),
    ),
    near_misses=(
        example("Hi Ana,\n\nYour comment on the expired certificate rang a bell.", recipient=_WHO),
        example("Hi Ana,\n\nDo you use Salesforce for dispatch?", recipient=_WHO),
        example("Hi Ana,\n\nIf you raised a round, would you hire?", recipient=_WHO),
        example("Hi Ana,\n\nCongratulations on the second line.", recipient=_WHO),
    ),
)


def _find(reading: Reading) -> Iterator[Finding]:
    if reading.profile is None or not reading.profile.facts:
        return
    known = Known.of(reading, reading.profile)
    subject, body = _apart(judged(known))
    again = [place for place in subject if not _stems([place]).isdisjoint(_stems(body))]
    told = _stems(again)
    for place in (*body, *(place for place in subject if place not in again)):
        said = "" if told.isdisjoint(_stems([place])) else " The subject says it again."
        message = f'Nothing given supports "{{}}".{said}'
        yield finding(RULE, *place, message, "Say what the profile says, or ask.")


def _apart(found: Iterable[Place]) -> tuple[list[Place], list[Place]]:
    """Give what stands in the subject and what in the body, but for what begins inside an earlier one."""
    kept: dict[str, list[Place]] = {"subject": [], "body": []}
    for sentence, stretch in sorted(found, key=lambda one: one[1][0]):
        earlier = kept[sentence.field.name]
        if not earlier or stretch[0] >= earlier[-1][1][1]:
            earlier.append((sentence, stretch))
    return kept["subject"], kept["body"]


def _stems(places: Iterable[Place]) -> set[str]:
    """The stems of what is said there, words of praise and function words left out."""
    words = (word for place in places for word in words_of(text_of(*place)))
    return {stem(word) for word in words if weight(word) and word.lower() not in _PRAISE}


_PRAISE = words_of_class("praise")


PROBE = Probe(RULE, _find, CUES)
