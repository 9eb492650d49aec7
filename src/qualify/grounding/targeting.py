"""What the facts say of targeting: which are used, of whom else they hold, and whether the message goes on from them."""

import math
import re

from qualify.findings import Support
from qualify.grounding.facts import FactKind
from qualify.grounding.reading import overlap
from qualify.grounding.roles import has_head, role_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.value import Fits, Grounding
from qualify.grounding.weights import weight
from qualify.models import Draft
from qualify.text import Document, Part, Sentence, Span

_FLATTERY = re.compile(
    r"\b(?:congrat\w*|kudos|well done|hats off|lov(?:e|ed)|enjoyed|great (?:post|talk|article|work|stuff|to see)|"
    r"impress\w*|inspir\w*|amazing|awesome|fantastic|brilliant|"
    r"saw (?:that |your )|noticed (?:that |your )|read (?:that |your )|came across|so true|big fan|nice (?:post|"
    r"work|one)|interesting)\b"
)
_PIVOT = re.compile(
    r"^\W*(?:anyway|anyhow|by the way|btw|that aside|on another note|separately|moving on|but enough|i'm (?:with|"
    r"from|at|reaching out)|i am (?:with|from|reaching out)|my name|i work (?:at|for|with)|"
    r"i represent|at [A-Z]|here at|we(?:'re| are) (?:a|an|the)|we (?:help|offer|provide|sell|do|make|build|run|"
    r"specialise|specialize|host|supply|are)|i (?:help|sell|run|represent|offer|also wanted)|"
    r"our (?:company|platform|product|solution|team|software)|[A-Z]\w+ (?:is|helps|offers|provides|does|sells|"
    r"builds) )"
)
_LINK = re.compile(
    r"\b(?:that|this|it|those|these|which|same|so|because|since|exactly|there|then|such|why|reason|one|ones)\b"
)
_MERGE: frozenset[str] = frozenset({"company", "name"})
_SHARED: tuple[FactKind, ...] = (
    "title",
    "industry",
    "location",
    "company",
    "headline",
    "positions",
    "skills",
    "activity",
)
_OWN: tuple[FactKind, ...] = ("activity", "company_facts", "mutuals", "skills", "positions", "about")
_FOUND = tuple(f"T{number}" for number in range(101, 108))
"""The codes of what can be wrong with a message held against a profile."""
_MANY = 3


def fits(grounding: Grounding) -> Fits:
    """Sort the supports: what only this person shares, and what any holder of the job would."""
    own = tuple(s for s in grounding.supports if s.specific)
    job = tuple(s for s in grounding.supports if not s.specific and s.fact not in _MERGE)
    return Fits(own, job)


def facts_used(draft: Draft, document: Document, grounding: Grounding) -> dict[str, float] | None:
    """Read off what a judge of targeting weighs beside the wording; None without a profile.

    Args:
        draft: As given.
        document: Its text.
        grounding: What `ground` made of the two.

    Returns:
        How many facts of this recipient alone and of the job are used, of which kinds and where, whether the message
        goes on from them, whether it speaks of the trade, and what is wrong in it; words that are wrong use no fact.
    """
    if grounding.status == "unverified":
        return None
    found = fits(grounding)
    own, job = _unspoilt(grounding, found.person), _unspoilt(grounding, found.job)
    own_kinds = {_kind(support) for support in own}
    shared_kinds = {_kind(support) for support in grounding.supports if support not in found.person}
    codes = {finding.code for finding in grounding.findings}
    body = [s for s in document.body.sentences if s.part in {Part.BODY, Part.POSTSCRIPT, Part.GREETING}]
    return {
        "own facts": min(_MANY, len({support.fact for support in own})),
        "facts of the job": min(_MANY, len({support.fact for support in job})),
        **{f"own {kind}": kind in own_kinds for kind in _OWN},
        **{f"shared {kind}": kind in shared_kinds for kind in _SHARED},
        **_standing(body, own),
        "trade": not own and _is_for_trade(draft, document),
        "recruiting": draft.kind == "recruiting",
        "length": math.log(1 + sum(len(sentence.words) for sentence in body)),
        **{code: code in codes for code in _FOUND},
    }


def _kind(support: Support) -> str:
    return support.fact.partition("[")[0]


def _standing(body: list[Sentence], own: list[Support]) -> dict[str, float]:
    """Tell where the facts stand, and whether the message goes on from them."""
    touched = [n for n, sentence in enumerate(body) if any(_within(sentence, one.span) for one in own)]
    return {
        "sentences": min(_MANY, len(touched)),
        "early": bool(touched) and touched[0] < _MANY,
        "tied": bool(own) and _is_tied(body, touched),
    }


def _unspoilt(grounding: Grounding, supports: tuple[Support, ...]) -> list[Support]:
    """Leave out what rests on words that are wrong."""
    wrong = [f.span for f in grounding.findings if f.span]
    stale = any(f.code == _STALE_ROLE for f in grounding.findings)
    return [
        s
        for s in supports
        if not any(overlap(s.span, span) for span in wrong) and not (stale and s.fact.startswith("positions"))
    ]


_STALE_ROLE = "T104"


def _is_for_trade(draft: Draft, document: Document) -> bool:
    """Tell whether the message speaks of the recipient's trade: its words in lower case, or jobs of its field."""
    who = draft.recipient
    if who is None:
        return False
    about = f"{who.title} {who.headline} {who.industry} {who.company}"
    stems = {stem(w): weight(w) for w in words_of(about)}
    fields = role_of(who.title).fields | role_of(who.headline).fields
    parts = {Part.BODY, Part.POSTSCRIPT}
    body = [sentence for sentence in document.own if sentence.part in parts]
    return any(_speaks_of(s, stems, fields) for s in body)


def _speaks_of(sentence: Sentence, stems: dict[str, float], fields: frozenset[str]) -> bool:
    cased, words = sentence.field.view.cased, sentence.words
    for n, (start, _, word) in enumerate(words):
        plain = cased[start].islower() or start == sentence.start
        worth = stems.get(stem(word), 0) if plain else 0
        if worth >= 1 or (worth and n + 1 < len(words) and words[n + 1][2] in _SEGMENTS):
            return True
        if role_of(word).fields & fields and has_head([w for _, _, w in words[n : n + 3]]):
            return True
    return False


_SEGMENTS = frozenset(
    "roles jobs positions people teams leaders folks heads managers directors companies firms businesses shops "
    "departments functions professionals pros owners founders vps role job".split()
)


def _is_tied(body: list[Sentence], touched: list[int]) -> bool:
    """Tell whether the message goes on from its facts: comes back to one, asks about it, is not praise before a pivot."""
    praise = [n for n in touched if _FLATTERY.search(body[n].lower)]
    return len(praise) < len(touched) or not touched or _goes_on(body, touched[-1])


def _goes_on(body: list[Sentence], n: int) -> bool:
    rest = body[n + 1 :]
    if not rest:
        return True
    topic = {stem(w) for _, _, w in body[n].words if weight(w) >= 1}
    if any(topic & {stem(w) for _, _, w in s.words} for s in rest):
        return True
    return not _PIVOT.match(rest[0].cased) and bool(_LINK.search(rest[0].lower))


def _within(sentence: Sentence, span: Span) -> bool:
    return span.field == sentence.field.name and sentence.start <= span.start < sentence.end
