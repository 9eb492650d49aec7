"""T106: says of the recipient what nothing given supports."""

from collections.abc import Iterable, Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.claim_cues import CUES
from qualify.grounding.judged import judged
from qualify.grounding.known import Known
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading, Stretch
from qualify.text import Sentence

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
    for sentence, stretch in _apart(judged(known)):
        yield finding(RULE, sentence, stretch, 'Nothing given supports "{}".', "Say what the profile says, or ask.")


def _apart(found: Iterable[tuple[Sentence, Stretch]]) -> Iterator[tuple[Sentence, Stretch]]:
    """Leave out what begins inside an earlier one."""
    taken = {"subject": 0, "body": 0}
    for sentence, stretch in sorted(found, key=lambda one: (one[0].field.name, one[1][0])):
        if stretch[0] >= taken[sentence.field.name]:
            taken[sentence.field.name] = stretch[1]
            yield sentence, stretch


PROBE = Probe(RULE, _find, CUES)
