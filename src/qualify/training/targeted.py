"""Fits targeting where a profile is given: how the wording of a message and the facts it uses decide together."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qualify.challenges import Reading
from qualify.challenges.targeting import NAME, signals_with_facts
from qualify.grounding import facts_used, ground
from qualify.moves import Tagger
from qualify.training import judges
from qualify.training.claims import Labelled, labelled, language_read, read_document

CLIPPED = ("firms", "plain", "pairs")
"""How files begin whose messages are a sentence or two: too little to tell why anyone writes."""
STRENGTH = 0.05
CUTS = (0.7, 1.4)
"""Both chosen with whole files left out."""

Graded = tuple[Mapping[str, float], str]
"""The signals of a message, and the verdict of a careful reader."""


def graded(folder: Path, tagger: Tagger) -> Iterator[Graded]:
    """Yield each message of a folder that has a profile and a verdict on targeting."""
    for one in labelled(folder):
        if one.targeting and not one.file.startswith(CLIPPED):
            signals = _signals(one, tagger)
            if signals is not None:
                yield signals, one.targeting


def _signals(one: Labelled, tagger: Tagger) -> Mapping[str, float] | None:
    document = read_document(one.draft)
    tagging = tagger(document)
    grounding = ground(one.draft, document, language=language_read(document), tagging=tagging)
    facts = facts_used(one.draft, document, grounding)
    return facts and signals_with_facts(Reading(document, tagging, grounding.supports, facts), facts)


def fit(rows: list[Graded]) -> dict[str, Any]:
    """Fit the two curves, under the challenge's name."""
    signals, verdicts = zip(*rows, strict=True)
    return {NAME: judges.scale(signals, verdicts, CUTS, STRENGTH)}
