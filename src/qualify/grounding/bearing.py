"""Whether a profile bears out what is said of the recipient: one question for each kind of statement."""

from collections.abc import Callable, Mapping

from qualify.grounding.bearing_events import congrats, did
from qualify.grounding.bearing_traits import kin, place, size, uses, visited
from qualify.grounding.bearing_works import said, work
from qualify.grounding.claims import Claim
from qualify.grounding.known import Known
from qualify.grounding.reading import Stretch

_ASKED: Mapping[str, Callable[[Known, Claim], Stretch | None]] = {
    "work": work,
    "said": said,
    "did": did,
    "company": did,
    "congrats": congrats,
    "visited": visited,
    "uses": uses,
    "runs": uses,
    "kin": kin,
    "place": place,
    "size": size,
}


def unsupported(known: Known, claim: Claim) -> Stretch | None:
    """Give the stretch that nothing supports; None where the claim is borne out or cannot be judged."""
    return _ASKED[claim.kind](known, claim)
