"""Fits which names a message takes for the company that the reader works at."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from attrs import evolve, field, frozen
from sklearn.linear_model import LogisticRegression

from qualify.grounding import cued_sentences
from qualify.grounding.companies import same_company
from qualify.grounding.employers import Named, Weights, named
from qualify.grounding.reading import overlap, span_of
from qualify.grounding.surroundings import PLAIN, plain, worded
from qualify.moves import Tagger
from qualify.training.claims import Labelled, first_look, hundredths, reading_of, sparse

STRENGTH = 0.1
"""Inverse of the L2 penalty; chosen with whole files left out, as are the cuts."""
CUTS = {"strangers": -15, "former": -45}
"""Hundredths of a log-odds from which on a name is taken for the reader's present company."""
DENSE = {"firms": 0.3, "plain": 0.5}
"""What a name counts in files that are all firms: there more are the reader's than in mail."""
PLAINLY = 3
"""How much more a feature counts that says something of any name: it is shrunk less than a word is."""
LEAST, SMALL = 3, 3
"""Names that a feature must be at to be learned, and hundredths below which it adds nothing."""


@frozen
class Judged:
    """One name of a message that is not the present employer's.

    Attributes:
        of: Its message.
        name: The name.
        plain: What weights are put on.
        worded: What others are put on, which are looked at where those do not speak against it.
        taken: Whether the message takes it for the present employer.
    """

    of: Labelled = field(repr=False)
    name: Named
    plain: list[str]
    worded: list[str]
    taken: bool

    @property
    def features(self) -> list[str]:
        """Both."""
        return [*self.plain, *self.worded]


def judged(one: Labelled, tagger: Tagger) -> Iterator[Judged]:
    """Yield the names of a message that can be a company's, with their features."""
    reading = reading_of(one.draft, tagger)
    if reading.profile is None or not reading.profile.recipient.company:
        return
    found = list(named(reading, reading.profile, cued_sentences(reading)))
    wrong = [name.text for name in found if name.former is None and _is_called(one, name, "wrong_company")]
    for name in found:
        is_former = name.former is not None
        called = _is_called(one, name, "stale_role" if is_former else "wrong_company")
        again = not is_former and any(same_company(name.text, other) for other in wrong)
        if called or again or not _is_in_doubt(one, name):
            site = name.site(reading)
            yield Judged(one, name, plain(site), worded(site), called or again)


def _is_in_doubt(one: Labelled, name: Named) -> bool:
    """Tell whether a name is called wrong otherwise, or stands above a message that takes another job for the reader's."""
    above = name.sentence.field.name == "subject" and any(kind == "stale_role" for kind, _ in one.wrong)
    return above or _is_called(one, name, "wrong_company", "stale_role")


def _is_called(one: Labelled, name: Named, *kinds: str) -> bool:
    span = span_of(name.sentence, name.stretch)
    return any(kind in kinds and overlap(place, span) for kind, place in one.wrong)


def fit(names: Sequence[Judged]) -> dict[str, Weights]:
    """Fit the weights for names that nothing given knows, on all names, and those for companies left, on these alone."""
    left = [name for name in names if name.name.former is not None]
    return {"strangers": _fit(names, CUTS["strangers"]), "former": _fit(left, CUTS["former"])}


def _fit(names: Sequence[Judged], cut: int) -> Weights:
    found = [name.features for name in names]
    counted = Counter(feature for features in found for feature in set(features))
    learned = sorted(feature for feature, n in counted.items() if n >= LEAST)
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300, random_state=0)
    worth = [DENSE.get(name.of.file.partition("_")[0], 1.0) for name in names]
    scale = np.array([PLAINLY if feature in PLAIN else 1 for feature in learned])
    model.fit(sparse(found, learned).multiply(scale).tocsr(), [name.taken for name in names], sample_weight=worth)
    added = hundredths(learned, model.coef_[0] * scale)
    weights = {feature: n for feature, n in added.items() if abs(n) >= SMALL}
    fitted = Weights(round(100 * float(model.intercept_[0])), weights, cut, cut)
    first = [fitted.bias + fitted.sum(name.plain) for name in names]
    whole = [n + fitted.sum(name.worded) for n, name in zip(first, names, strict=True)]
    return evolve(fitted, first=first_look(first, whole, cut))
