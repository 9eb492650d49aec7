"""T104: a position that has ended, told as present."""

from collections.abc import Iterator, Sequence

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.employers import employers, in_the_past, past_employer
from qualify.grounding.probe import Cued, Probe, example, finding
from qualify.grounding.reading import Reading, is_past
from qualify.grounding.roles import same_title
from qualify.grounding.titles import titles
from qualify.grounding.wrong_role import own_titles, was_own

_WHO = {
    "name": "Seun Bakare",
    "title": "HRIS Manager",
    "company": "Calder Mills",
    "positions": [
        {"title": "HRIS Manager", "company": "Calder Mills", "start": "2024-02"},
        {"title": "Payroll Supervisor", "company": "Aire Textiles", "start": "2019-05", "end": "2024-01"},
    ],
}
RULE = Rule(
    code="T104",
    name="stale_role",
    severity=Severity.WARNING,
    about="The message speaks of a job or an employer that the profile says has ended as if it lasted.",
    why="A job left two years ago says how old the list is.",
    remedy="Speak of it as past, or of the present one.",
    fires=(
        example("Hi Seun,\n\nAs a Payroll Supervisor you know month end.", "As a Payroll Supervisor", recipient=_WHO),
        example("Hi Seun,\n\nHow big is your team at Aire Textiles?", "your team at Aire Textiles", recipient=_WHO),
    ),
    near_misses=(
        example("Hi Seun,\n\nWhen you were a Payroll Supervisor you knew month end.", recipient=_WHO),
        example("Hi Seun,\n\nYour years at Aire Textiles show.", recipient=_WHO),
        example("Hi Seun,\n\nAs HRIS Manager you know month end.", recipient=_WHO),
    ),
)


def _find(reading: Reading, cued: Sequence[Cued]) -> Iterator[Finding]:
    profile = reading.profile
    if profile is None or not profile.past or not (profile.current or profile.recipient.company):
        return
    told = {n: f"{p.title or 'there'} until {p.end}".replace("{", "").replace("}", "") for n, p in profile.past}
    seen: set[tuple[str, int]] = set()
    for sentence, start, end, n in _stale(reading, cued):
        if (sentence.field.name, n) not in seen:
            seen.add((sentence.field.name, n))
            yield finding(RULE, sentence, (start, end), f'"{{}}" is past: {told[n]}.', "Speak of the present job, or of this one as past.")


def _stale(reading: Reading, cued: Sequence[Cued]) -> Iterator[tuple[object, int, int, int]]:
    profile = reading.profile
    assert profile is not None  # noqa: S101 - asked above
    for said in titles(reading, cued):
        n = was_own(profile, said.title)
        if n is not None and not any(same_title(said.title, t) for t in own_titles(profile)) and not is_past(said.sentence, said.start):
            yield said.sentence, said.start, said.end, n
    for found in employers(reading, cued):
        n = past_employer(profile, found.text)
        if n is not None and not in_the_past(found):
            yield found.sentence, found.start, found.name[1], n


PROBE = Probe(RULE, _find)
