"""Is it really about this recipient? Joins a draft to the profile, fact by fact, and finds what contradicts it.

To add a rule, write a module with a `PROBE` and name it in `PROBES`.
"""

from typing import Literal

from attrs import frozen

from qualify.findings import Finding, Rule, Support
from qualify.grounding import (
    instructions, placeholders, sensitive, stale_role, unsupported, wrong_company, wrong_mutual, wrong_name, wrong_role,
)  # fmt: skip
from qualify.grounding.probe import Probe
from qualify.grounding.reading import read
from qualify.grounding.support import supports
from qualify.models import Draft
from qualify.phrases import Lexicon
from qualify.text import Document, Part

PROBES: tuple[Probe, ...] = (
    wrong_name.PROBE, wrong_company.PROBE, wrong_role.PROBE, stale_role.PROBE, wrong_mutual.PROBE, unsupported.PROBE,
    placeholders.PROBE, instructions.PROBE, sensitive.PROBE,
)  # fmt: skip
RULES: tuple[Rule, ...] = tuple(probe.rule for probe in PROBES)
_LEXICON = Lexicon({cue: phrases for probe in PROBES for cue, phrases in probe.cues.items()})

@frozen
class Grounding:
    """What a message rests on, and what in it contradicts what is known."""
    status: Literal["verified", "unverified"]
    supports: tuple[Support, ...]
    findings: tuple[Finding, ...]

def ground(draft: Draft, document: Document) -> Grounding:
    reading = read(draft, document)
    cued = [(s, _LEXICON.find(s)) for s in document.own if s.part is not Part.SIGN_OFF]
    found = tuple(f for probe in PROBES for f in probe.find(reading, cued))
    known = reading.profile is not None and bool(reading.profile.facts)
    return Grounding("verified" if known else "unverified", tuple(supports(reading)), found)

def profile_targeting(d,doc,g):
    sp=[s for s in g.supports if s.specific]
    return 'met' if sp else 'partial' if [s for s in g.supports if s.fact!='company'] else 'missed'
