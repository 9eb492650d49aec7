"""Words that say who is spoken of and how: each word of a clause is looked up once."""

from collections.abc import Iterable, Mapping

_CLASSES: Mapping[str, str] = {
    "others": (
        "they their them he she his her client clients customer customers other others someone somebody people everyone who"
    ),
    "anyone": (
        "most many some few every any companies firms teams shops businesses owners usually often typically tend tends "
        "always each whoever anybody anyone"
    ),
    "open": "would could can might should will you'll we'll i'll must shall",
    "condition": "if whether unless",
    "guess": (
        "guess imagine suppose bet suspect probably likely perhaps maybe wonder wondering wondered curious assume think "
        "expect hope sure seem seems reckon"
    ),
    "research": (
        "saw see read notice noticed noted heard hear spotted gather understand learned learnt caught watched seen "
        "hearing seeing reading"
    ),
    "praise": (
        "congratulations congrats kudos bravo loved enjoyed impressed impressive admire admired sorry glad delighted thanks "
        "thank lovely hats"
    ),
    "time": (
        "january february march april june july august september october november december spring summer autumn winter "
        "ago yesterday last"
    ),
    "says": "says said told tells mentioned mentions swears reckons",
    "given": "since now after because given as when following despite",
    "having": "with running managing operating shipping leading overseeing employing serving handling",
    "asks": "would could can do did are is have has what how who which where shall should may",
    "work": (
        "post posts article talk keynote podcast interview panel webinar paper book comment video speech presentation "
        "lecture newsletter blog thread essay episode column report review remark quote slides"
    ),
    "past": (
        "rose fell went grew shrank slid sank lost won hit broke began ran came sold bought built made paid spent sent "
        "left took gave drew taught flew drove wrote sang sat led held spoke told said met got chose stood kept became "
        "taken given written spoken gone risen fallen grown been was were had put set cut let shut"
    ),
}
_NOT_PAST = frozenset(
    "need needed used based named supposed related limited unlimited red bed feed speed shed seed".split()
)
CLASSES: Mapping[str, frozenset[str]] = {
    word: frozenset(name for name, words in _CLASSES.items() if word in words.split())
    for words in _CLASSES.values()
    for word in words.split()
}
"""For each word, in lower case, what it is a sign of."""
NONE: frozenset[str] = frozenset()
PAST: frozenset[str] = frozenset({"past"})
_LEAST = 5

READER = frozenset("you you're you've you'd".split())
BEFORE_OBJECT = frozenset(
    "if do did does would could can to for with of tell send show give help let like from are have will than by about on "
    "save gives lets helps saves tells may might should around near round behind beside above below unlike opposite".split()
)
"""Words before *you* that make it no subject of a statement."""
NO_VERB = frozenset(
    "to in on at a an the and or for with from by about if as that would could might may can want prefer like need should "
    "will".split()
)
"""Words after *you* that tell no deed."""


def words_of_class(name: str) -> frozenset[str]:
    """Give the words that are a sign of something."""
    return frozenset(_CLASSES[name].split())


def classes(words: Iterable[str]) -> frozenset[str]:
    """Tell what words, in lower case, are signs of."""
    found = [CLASSES.get(word, PAST) for word in words if word in CLASSES or _is_past(word)]
    return NONE.union(*found)


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) >= _LEAST and word not in _NOT_PAST
