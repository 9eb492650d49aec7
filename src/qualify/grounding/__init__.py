"""Is it really about this recipient? Joins a draft to the profile, fact by fact, and finds what contradicts it.

To add a rule, write a module with a `PROBE` and name it in `PROBES`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from qualify.findings import Finding, Rule
from qualify.grounding import (
    instructions,
    placeholders,
    sensitive,
    stale_role,
    unsupported,
    wrong_company,
    wrong_mutual,
    wrong_name,
    wrong_role,
)
from qualify.grounding.claims import claims
from qualify.grounding.probe import Probe
from qualify.grounding.reading import Place, Reading, meeting, read
from qualify.grounding.support import supports
from qualify.grounding.swap import Stretch, Swapped, SwapResult, swap_test
from qualify.grounding.targeting import facts_used, fits
from qualify.grounding.value import Fits, Grounding
from qualify.models import Draft
from qualify.moves import Tagging
from qualify.phrases import Hit, Lexicon
from qualify.text import Document

PROBES: tuple[Probe, ...] = (
    wrong_name.PROBE,
    wrong_company.PROBE,
    wrong_role.PROBE,
    stale_role.PROBE,
    wrong_mutual.PROBE,
    unsupported.PROBE,
    placeholders.PROBE,
    instructions.PROBE,
    sensitive.PROBE,
)
RULES: tuple[Rule, ...] = tuple(probe.rule for probe in PROBES)
_ANYONES: tuple[Probe, ...] = (placeholders.PROBE, instructions.PROBE, sensitive.PROBE)
"""What is wrong whoever reads it."""
_WORKS = "claim.work", "claim.said"
"""Cues of what may rest on a post or talk of the reader."""


CUES: Mapping[str, tuple[str, ...]] = {cue: phrases for probe in PROBES for cue, phrases in probe.cues.items()}
"""The phrases that the probes want found; a tagger may find them on its way."""


def ground(
    draft: Draft, document: Document, *, language: str | None = None, tagging: Tagging | None = None
) -> Grounding:
    """Join the message to what is known of its recipient, and find what contradicts it.

    Without a profile, or with an empty one, nothing is contradicted; unfilled fields and orders to machines are found
    all the same.

    Args:
        draft: The draft; its body is not read again.
        document: Its subject and body, read.
        language: Of the body, as `language_of` tells it; None to have it told where it matters.
        tagging: The moves of the document; None where none were looked for, and what is made up is told by phrases alone.
    """
    reading = reading_of(draft, document, language, tagging)
    known = reading.profile is not None and bool(reading.profile.facts)
    probes = _ANYONES if reading.profile is None else PROBES
    found = tuple(_once([*_held([finding for probe in probes for finding in probe.find(reading)])]))
    if not known:
        return Grounding("unverified", (), found)
    wrong = {(f.span.field, f.span.start) for f in found if f.code == unsupported.RULE.code and f.span}
    told = [claim for claim in claims(reading, _WORKS) if (claim.span.field, claim.span.start) not in wrong]
    return Grounding("verified", tuple(supports(reading, told)), found)


def reading_of(
    draft: Draft, document: Document, language: str | None = None, tagging: Tagging | None = None
) -> Reading:
    """Read a message beside its profile, with the phrases that the probes want found in it; arguments as for `ground`."""
    reading, found = read(draft, document, language, tagging), dict[str, list[Place]]()
    heard = tagging.heard if tagging else None
    for sentence in reading.own:
        for cue, hits in (_lexicon().find(sentence) if heard is None else heard.get(sentence, _NOTHING)).items():
            found.setdefault(cue, []).extend([(sentence, hit) for hit in hits])
    reading.cues = found
    return reading


@cache
def _lexicon() -> Lexicon:
    return Lexicon(CUES)


_NOTHING: Mapping[str, Sequence[Hit]] = {}


def _held(found: Sequence[Finding]) -> Iterator[Finding]:
    """Leave out a job that was never held where it is one that was left."""
    is_left = meeting(one.span for one in found if one.code == stale_role.RULE.code and one.span)
    return (one for one in found if not (one.code == wrong_role.RULE.code and one.span and is_left(one.span)))


def _once(found: Sequence[Finding]) -> Iterator[Finding]:
    """Leave out that nothing supports words which an earlier rule already calls wrong, and a subject that says those again."""
    is_called = meeting(one.span for one in found if one.code in _CONTRADICTIONS and one.span)
    spared = told = False
    for finding in found:
        if finding.code == unsupported.RULE.code and finding.span:
            if is_called(finding.span) or (finding.span.field == "subject" and spared and not told):
                spared = True
                continue
            told = True
        yield finding


_CONTRADICTIONS = {probe.rule.code for probe in PROBES[:5]}


__all__ = [
    "CUES",
    "PROBES",
    "RULES",
    "Fits",
    "Grounding",
    "Probe",
    "Stretch",
    "SwapResult",
    "Swapped",
    "facts_used",
    "fits",
    "ground",
    "reading_of",
    "swap_test",
]
