"""T102: the message takes the recipient to work somewhere else."""

from collections.abc import Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.companies import is_any_of
from qualify.grounding.employers import Named, in_subject, named, strangers
from qualify.grounding.facts import Profile
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading

_WHO = {"name": "Ana Ruiz", "title": "Head of HR", "company": "Alder Bakeries Ltd"}
RULE = Rule(
    code="T102",
    name="wrong_company",
    severity=Severity.BLOCKER,
    about=(
        "The message speaks of another company as the recipient's. Short forms, initials and names without the legal "
        "form are the same "
        "company; so is every company the profile mentions; customers and the sender's own are nobody's mistake."
    ),
    why="It shows that the message was written to somebody else, or that nobody checked.",
    remedy="Name the company in the profile.",
    fires=(
        example(
            "Hi Ana,\n\nI love what your team at Hazel Biscuits is doing.",
            "Hazel Biscuits",
            recipient=_WHO,
        ),
        example(
            "Hi Ana,\n\nWould Hazel Biscuits be open to a trial?",
            "Hazel Biscuits",
            recipient=_WHO,
            kind="sales",
        ),
    ),
    near_misses=(
        example("Hi Ana,\n\nI love what your team at Alder is doing.", recipient=_WHO),
        example("Hi Ana,\n\nWe cut sick days by a third at Hazel Biscuits.", recipient=_WHO),
        example(
            "Hi Ana,\n\nI saw your talk at Web Summit.",
            recipient=_WHO | {"activity": [{"kind": "talk", "text": "Web Summit: flour"}]},
        ),
    ),
)


def _find(reading: Reading) -> Iterator[Finding]:
    profile = reading.profile
    if profile is None or not profile.recipient.company:
        return
    right = profile.recipient.company.replace("{", "{{").replace("}", "}}")
    seen: dict[str, list[str]] = {"subject": [], "body": []}
    for one in _each(reading, profile):
        earlier = seen[one.sentence.field.name]
        if not is_any_of(one.text, tuple(earlier[:_MOST])):
            earlier.append(one.text)
            said = f'Takes the recipient to work at "{{}}"; the profile says {right}.'
            yield finding(RULE, one.sentence, one.stretch, said, "Name the right company.")
    if not seen["subject"]:
        yield from _in_subject(reading, {*seen["body"]})


_MOST = 20
"""Names of other companies that the next are compared with, so that time stays linear."""


def _each(reading: Reading, profile: Profile) -> Iterator[Named]:
    """Yield the names taken for the reader's company, then where else they stand."""
    taken = [*strangers(reading, profile)]
    names = tuple(one.text for one in taken[:_MOST])
    yield from taken
    yield from (one for one in named(reading, profile) if one.former is None and is_any_of(one.text, names))


def _in_subject(reading: Reading, names: set[str]) -> Iterator[Finding]:
    """A name that is wrong in the body is as wrong in the subject."""
    for name in sorted(names):
        if span := in_subject(reading, name):
            yield Finding(RULE.code, span, "The subject names the wrong company too.", "Name the right company.")


PROBE = Probe(RULE, _find)
