"""Whether a turn bids the sender do something."""

import re
from collections.abc import Iterable

from qualify.gating import signs
from qualify.text import Sentence

_BEFORE = re.compile(
    r"(?:^|[,;:.!?()\n\u2013\u2014-]\s*|\b(?:and|but|just|please|so|then|or|instead|though|do|rather|pls|ok|okay|yes|sure|mais|et|aber|sondern|und|bitte|pero|sino|y|mas|e|ma|maar|en|ale|i|prosze)\s+)$"
)
_IF_EVER = re.compile(r"\W*(?:\w+\W+){0,4}(?:if|when|should|unless)\b")
_LOOKED_BACK = 40


def bids(sentences: Iterable[Sentence]) -> bool:
    """Tell whether the sender is bidden to do something, at the beginning of a clause and on no condition."""
    return any(
        _BEFORE.search(one.lower, max(0, m.start() - _LOOKED_BACK), m.start())
        and not _IF_EVER.match(one.lower, m.end())
        for one in sentences
        for m in signs.DEMANDED.finditer(one.lower)
    )
