"""Fits which names a message takes for the company that the reader works at."""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from attrs import evolve, field, frozen
from sklearn.linear_model import LogisticRegression

from qualify.grounding.companies import same_company
from qualify.grounding.employers import Named, Weights, named
from qualify.grounding.reading import overlap, span_of
from qualify.grounding.surroundings import PLAIN, Features, features, glance
from qualify.moves import Tagger
from qualify.training.claims import Labelled, hundredths, least, reading_of, sparse

STRENGTH = 0.3
"""Inverse of the L2 penalty; chosen with whole files left out, as are the cuts."""
GLANCING = 1.0
"""The same for a glance, which has few features and many names to learn from."""
MISSED = 0.005
"""The share of names taken on the corpus that a glance may miss; it tells by little."""
CUTS = {"strangers": -5, "former": 0}
"""Hundredths of a log-odds from which on a name is taken for the reader's present company."""
DENSE = {"firms": 0.3, "plain": 0.5, "contacts": 0.5}
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
        glance: What the weights of a glance are put on.
        features: What those of the whole are put on.
        taken: Whether the message takes it for the present employer.
    """

    of: Labelled = field(repr=False)
    name: Named
    glance: Features
    features: Features
    taken: bool


def judged(one: Labelled, tagger: Tagger) -> Iterator[Judged]:
    """Yield the names of a message that can be a company's, with their features."""
    reading = reading_of(one.draft, tagger)
    if reading.profile is None or not reading.profile.recipient.company:
        return
    found = list(named(reading, reading.profile))
    wrong = [name.text for name in found if name.former is None and _is_called(one, name, "wrong_company")]
    for name in found:
        is_former = name.former is not None
        called = _is_called(one, name, "stale_role" if is_former else "wrong_company")
        again = not is_former and any(same_company(name.text, other) for other in wrong)
        if called or again or not _is_in_doubt(one, name):
            seen = glance(reading, name.sentence, name.stretch)
            yield Judged(one, name, seen, features(name.site(reading)), called or again)


def _is_in_doubt(one: Labelled, name: Named) -> bool:
    """Tell whether a name is called wrong otherwise, or stands above a message that takes another job for the reader's."""
    above = name.sentence.field.name == "subject" and any(kind == "stale_role" for kind, _ in one.wrong)
    return above or _is_called(one, name, "wrong_company", "stale_role")


def _is_called(one: Labelled, name: Named, *kinds: str) -> bool:
    span = span_of(name.sentence, name.stretch)
    return any(kind in kinds and overlap(place, span) for kind, place in one.wrong)


Counted = tuple[Features, bool, float]
"""A name as it counts: its features, whether it is taken, and how much it weighs."""


def fit(names: Sequence[Judged]) -> dict[str, Weights]:
    """Fit the weights for names that nothing given knows, on all names, those for a glance at them, and those for companies left."""
    left = [name for name in names if name.name.former is not None]
    whole = fit_names([_counted(name) for name in names], STRENGTH, CUTS["strangers"])
    former = fit_names([_counted(name) for name in left], STRENGTH, CUTS["former"])
    return {
        "strangers": whole,
        "former": former,
        "glance": _glance([name for name in names if name.name.former is None], whole),
    }


def _counted(name: Judged) -> Counted:
    return name.features, name.taken, DENSE.get(name.of.file.partition("_")[0], 1.0)


def _glance(names: Sequence[Judged], whole: Weights) -> Weights:
    """Fit what tells at a glance that a name will not be taken."""
    rows = [(name.glance, whole.reached(name.features), _counted(name)[2]) for name in names]
    fitted = fit_names(rows, GLANCING, 0)
    return evolve(fitted, cut=least([fitted.sum(seen) for seen, _, _ in rows], [taken for _, taken, _ in rows], MISSED))


def fit_names(rows: Sequence[Counted], strength: float, cut: int) -> Weights:
    """Fit a sum over the features of names."""
    found = [one.named() for one, _, _ in rows]
    counted = Counter(feature for features in found for feature in set(features))
    learned = sorted(feature for feature, n in counted.items() if n >= LEAST)
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=300, random_state=0)
    scale = np.array([PLAINLY if feature in PLAIN else 1 for feature in learned])
    table = sparse(found, learned).multiply(scale).tocsr()
    model.fit(table, [taken for _, taken, _ in rows], sample_weight=[worth for *_, worth in rows])
    added = hundredths(learned, model.coef_[0] * scale)
    weights = {feature: n for feature, n in added.items() if abs(n) >= SMALL}
    return Weights(round(100 * float(model.intercept_[0])), weights, cut)
