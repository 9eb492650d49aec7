"""Whether what somebody did in public is the work a message speaks of: a comment is no article, a post no talk."""

import re

from qualify.models import Activity

_SPOKEN = re.compile(
    r"\b(?:talk|keynote|podcast|interview|panel|webinar|presentation|session|speech|episode|video|lecture|"
    r"fireside|workshop|speak|speaking|spoke|presented|present|appearance|ama|livestream|stage)\b"
)
_PRINTED = re.compile(
    r"\b(?:article|articles|blog|newsletter|essay|column|op-ed|paper|whitepaper|book|published|piece|case study|"
    r"guide)\b"
)


def is_such(cue: str, done: Activity) -> bool:
    """Tell whether an activity is of the kind a cue speaks of: a comment is no article, a post no talk."""
    kind = done.kind.lower()
    spoken = bool(_SPOKEN.search(kind))
    if _SPOKEN.search(cue):
        return spoken or kind in {"event", "news", "press"}
    if _PRINTED.search(cue):
        return kind not in {"comment", "reply"} and not spoken
    return True
