"""Whether a number said of the recipient agrees with those given."""

from qualify.grounding.stems import stem, words_of

PEOPLE = frozenset(
    stem(w)
    for w in (
        "employees people staff engineers developers reps sellers agents drivers nurses doctors teachers students "
        "clinics hospitals stores shops sites locations "
        "offices branches trucks vehicles vans plants factories warehouses depots homes restaurants hotels schools "
        "countries beds residents patients aides caregivers "
        "estimators accountants lawyers recruiters designers analysts contractors technicians buses terminals farms "
        "centers centres members units rooms acres lines "
        "machines printers servers apps brands subsidiaries properties tenants"
    ).split()
)
MEASURES = frozenset(
    stem(w)
    for w in (
        "minutes mins min hours days weeks months years percent euros dollars pounds k steps questions seconds day "
        "week month quarter pm am per points options times reasons"
    ).split()
)
_NEAR = 0.15


def exceeds(number: int, text: str) -> bool:
    """Tell whether a number of people is more than any given: a team may be smaller than the firm, never larger."""
    return number > max((int(base) for base in map(stem, words_of(text)) if base.isdigit()), default=number)


def agrees(number: int, text: str) -> bool:
    """Tell whether a number stands in a text, or one within 15 percent of it; a text with no number cannot disagree."""
    given = [int(base) for base in map(stem, words_of(text)) if base.isdigit()]
    return not given or any(abs(number - own) <= _NEAR * own for own in given)
