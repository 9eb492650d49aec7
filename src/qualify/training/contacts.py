"""Fits which names a message gives for contacts in common, whether they are or not."""

from collections.abc import Iterator, Sequence

from qualify.grounding.contacts import candidates
from qualify.grounding.employers import Weights
from qualify.grounding.names import is_any_of
from qualify.grounding.reading import overlap, span_of, text_of
from qualify.grounding.wrong_mutual import is_stranger
from qualify.moves import Tagger
from qualify.training.claims import Labelled, reading_of
from qualify.training.employers import Counted, fit_names

KIND = "wrong_mutual"
STRENGTH = 0.3
"""Inverse of the L2 penalty; chosen with whole files left out, as is the cut."""
CUT = 20
"""Hundredths of a log-odds from which on a name is taken for a contact's."""


def judged(one: Labelled, tagger: Tagger) -> Iterator[Counted]:
    """Yield the names of a message that can be a contact's: contacts who are none, contacts who are, and other strangers."""
    reading = reading_of(one.draft, tagger)
    if reading.profile is None:
        return
    for name in candidates(reading):
        is_wrong = any(kind == KIND and overlap(place, span_of(name.sentence, name.name)) for kind, place in one.wrong)
        is_right = is_any_of(text_of(name.sentence, name.name), reading.profile.recipient.mutuals)
        if is_wrong or is_right or is_stranger(reading, name):
            yield name.features(reading), is_wrong or is_right, 1.0


def fit(rows: Sequence[Counted]) -> Weights:
    """Fit the weights."""
    return fit_names(rows, STRENGTH, CUT)
