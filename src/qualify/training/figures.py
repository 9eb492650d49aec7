"""The tables of the statistics page, each as rows of cells, the first row the heading."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from qualify.moves import MOVES
from qualify.rules import RULES
from qualify.training.measures import Share, agreement, grades, meet, share
from qualify.training.readings import NAMES, Read, Stretch, stretch

Sets = Mapping[str, Sequence[Read]]
Rows = Iterator[list[str]]

FAMILY: Mapping[str, tuple[str, ...]] = {
    "targeting": ("observation", "reason", "segment", "qualifying", "need"),
    "value_prop": ("outcome", "mechanism", "proof", "terms", "vague_offer"),
    "accepts_no": ("way_out", "stop_promise", "opt_out", "guilt", "urgency", "threat", "override", "hard_ask"),
    "introductions": ("intro_offer", "help_offer", "stay_in_touch", "intro_ask"),
}
"""The moves whose tagged quotes count as evidence on a challenge."""

RULE_MOVES: Mapping[str, tuple[str, ...]] = {
    "T201": ("flattery",),
    "V201": ("vague_offer",),
    "V202": ("soft_ask", "hard_ask"),
    "N301": ("guilt",),
    "N302": ("urgency",),
    "N303": ("threat",),
    "N304": ("override",),
    "N305": ("hard_ask",),
    "I401": ("intro_ask",),
}
"""The tagged moves that say a rule was right to fire where it did."""

BANDS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
LEAST_SPLIT = 20
"""A part of a set with fewer messages gets no line of its own."""

LEAST_FIRES = 5
"""A sign that fires more rarely gets no line of its own."""

_SPLITS: tuple[tuple[str, Callable[[Read], bool]], ...] = (
    ("not sought", lambda read: not read.sought),
    ("sought", lambda read: read.sought),
    ("sales", lambda read: read.kind == "sales"),
    ("recruiting", lambda read: read.kind == "recruiting"),
    ("sales, not sought", lambda read: read.kind == "sales" and not read.sought),
    ("recruiting, not sought", lambda read: read.kind == "recruiting" and not read.sought),
)


def parts(sets: Sets) -> Iterator[tuple[str, Sequence[Read]]]:
    """Each set, and those parts of it that are neither all of it, nor few, nor had before."""
    for name, reads in sets.items():
        yield name, reads
        had = {frozenset(range(len(reads)))}
        for split, holds in _SPLITS:
            places = frozenset(n for n, read in enumerate(reads) if holds(read))
            if len(places) >= LEAST_SPLIT and places not in had:
                had.add(places)
                yield f"{name}: {split}", [reads[n] for n in sorted(places)]


def agreement_rows(sets: Sets) -> Rows:
    """Kappa of each challenge with its interval, and their mean."""
    yield ["set", "messages", *NAMES, "mean"]
    for name, reads in parts(sets):
        columns = [grades(*_verdicts(reads, challenge)) for challenge in NAMES]
        yield [name, str(len(reads)), *map(str, agreement(columns))]


def _verdicts(reads: Sequence[Read], challenge: str) -> tuple[list[str], list[str]]:
    wanted = [read.wanted[challenge] for read in reads]
    return wanted, [str(read.report.challenges[challenge].verdict) for read in reads]


def evidence_rows(sets: Sets) -> Rows:
    """Precision and recall of the evidence, where moves are tagged."""
    yield ["set", "challenge", "stretches shown", "precision", "stretches tagged", "recall"]
    for name, reads in sets.items():
        marked = [read for read in reads if read.quotes is not None]
        for challenge in NAMES if marked else ():
            right, found = _evidence(marked, challenge)
            yield [name, challenge, str(right.of), str(right), str(found.of), str(found)]


def _evidence(reads: Sequence[Read], challenge: str) -> tuple[Share, Share]:
    pairs = [(_shown(read, challenge), read.gold(FAMILY[challenge])) for read in reads]
    return _crossed(pairs)


def _shown(read: Read, challenge: str) -> list[Stretch]:
    return [(e.start, e.end) for e in read.report.challenges[challenge].evidence if e.field == "body"]


def _crossed(pairs: Sequence[tuple[list[Stretch], list[Stretch]]]) -> tuple[Share, Share]:
    """Precision and recall of what is shown against what is tagged, by sharing a character."""
    right = [any(meet(one, other) for other in gold) for shown, gold in pairs for one in shown]
    found = [any(meet(one, other) for other in shown) for shown, gold in pairs for one in gold]
    return share(right), share(found)


def move_rows(reads: Sequence[Read]) -> Rows:
    """Precision and recall of each move on tagged messages."""
    yield ["move", "shown", "precision", "tagged", "recall"]
    marked = [read for read in reads if read.quotes is not None]
    for move in MOVES:
        right, found = _crossed([(_tags(read, move.name), read.gold((move.name,))) for read in marked])
        yield [f"`{move.name}`", str(right.of), str(right), str(found.of), str(found)]


def _tags(read: Read, move: str) -> list[Stretch]:
    return [(t.span.start, t.span.end) for t in read.tags if t.move == move and t.span.field == "body"]


def rule_rows(reads: Sequence[Read]) -> Rows:
    """How often each rule fires, and how often a tagged move says that it was right."""
    yield ["rule", "fires", "messages", "precision"]
    for rule in RULES:
        fired = [(read, p) for read in reads for p in read.report.problems if p.code == rule.code]
        judged = [
            any(meet((p.start, p.end), gold) for gold in read.gold(RULE_MOVES[rule.code]))
            for read, p in fired
            if rule.code in RULE_MOVES and p.field == "body" and p.start is not None and p.end is not None
        ]
        messages = share([any(p.code == rule.code for p in read.report.problems) for read in reads])
        yield [f"{rule.code} `{rule.name}`", str(len(fired)), str(messages), str(share(judged))]


def sign_rows(reads: Sequence[Read]) -> Rows:
    """How often each sign of a move fires in the bodies, and how often the sentence is tagged with that move."""
    yield ["sign", "fires", "precision"]
    fires: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for sign, right in _signs(reads):
        fires[sign] += 1
        hits[sign] += right
    for sign, times in sorted(fires.items()):
        if times >= LEAST_FIRES:
            yield [f"`{sign}`", str(times), str(Share(hits[sign], times))]


def _signs(reads: Sequence[Read]) -> Iterator[tuple[str, bool]]:
    for read in reads:
        for one in read.sighted:
            if one.sentence.field.name == "body":
                where = stretch(one.sentence)
                for sign in one.signs:
                    yield sign, any(meet(where, gold) for gold in read.gold((sign.partition("/")[0],)))


def calibration_rows(sets: Sets) -> Rows:
    """For each band of confidence the share of verdicts that are the label's."""
    yield ["confidence", *NAMES, "real messages", "written messages"]
    real = [read for name, reads in sets.items() if name != "balanced" for read in reads]
    written = sets.get("balanced", ())
    for low, high in pairwise(BANDS):
        cells = [_banded(real, (name,), low, high) for name in NAMES]
        cells += [_banded(reads, NAMES, low, high) for reads in (real, written)]
        yield [f"{low:.1f} to {min(high, 1):.1f}", *(f"{one} of {one.of}" if one.of else "–" for one in cells)]


def _banded(reads: Sequence[Read], challenges: Sequence[str], low: float, high: float) -> Share:
    return share(
        [
            read.right(name)
            for read in reads
            for name in challenges
            if low <= read.report.challenges[name].confidence < high
        ]
    )


def mistakes(reads: Sequence[Read]) -> Counter[tuple[str, str, str]]:
    """How often each challenge takes one verdict for another: challenge, label, verdict."""
    return Counter(
        (name, read.wanted[name], str(read.report.challenges[name].verdict))
        for read in reads
        for name in NAMES
        if not read.right(name)
    )
