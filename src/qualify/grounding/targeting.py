"""What the facts say of targeting: which are used, of whom else they hold, and whether the message goes on from them."""

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from qualify.findings import Support
from qualify.grounding.facts import PROFILES, FactKind
from qualify.grounding.reading import meeting
from qualify.grounding.roles import has_head, role_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.value import Fits, Grounding
from qualify.grounding.weights import STOPPED, weight
from qualify.models import Draft
from qualify.text import Document, Part, Sentence

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
_WRITTEN = Part.BODY, Part.POSTSCRIPT, Part.GREETING


def fits(grounding: Grounding) -> Fits:
    """Sort the supports: what only this person shares, and what any holder of the job would."""
    own = [s for s in grounding.supports if s.specific]
    job = [s for s in grounding.supports if not s.specific and s.fact not in _MERGE]
    return Fits(tuple(own), tuple(job))


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
    own_kinds = [_kind(support) for support in own]
    shared_kinds = [_kind(support) for support in grounding.supports if not support.specific]
    codes = [finding.code for finding in grounding.findings]
    body = [sentence for sentence in document.body.sentences if sentence.part in _WRITTEN]
    return {
        "own facts": min(_MANY, len({support.fact for support in own})),
        "facts of the job": min(_MANY, len({support.fact for support in job})),
        **{f"own {kind}": kind in own_kinds for kind in _OWN},
        **{f"shared {kind}": kind in shared_kinds for kind in _SHARED},
        **_standing(body, own),
        "trade": not own and _is_for_trade(draft, document),
        "recruiting": draft.kind == "recruiting",
        "length": math.log(1 + sum([len(sentence.words) for sentence in body])),
        **{code: code in codes for code in _FOUND},
    }


def _kind(support: Support) -> str:
    return support.fact.partition("[")[0]


def _standing(body: list[Sentence], own: list[Support]) -> dict[str, float]:
    """Tell where the facts stand, and whether the message goes on from them."""
    starts = [one.span.start for one in own if one.span.field == "body"]
    touched = sorted({n for at in starts for n, one in enumerate(body) if one.start <= at < one.end})
    return {
        "sentences": min(_MANY, len(touched)),
        "early": bool(touched) and touched[0] < _MANY,
        "tied": bool(own) and _is_tied(body, touched),
    }


def _unspoilt(grounding: Grounding, supports: tuple[Support, ...]) -> list[Support]:
    """Leave out what rests on words that are wrong."""
    if not grounding.findings:
        return [*supports]
    is_wrong = meeting(f.span for f in grounding.findings if f.span)
    stale = any(f.code == _STALE_ROLE for f in grounding.findings)
    return [s for s in supports if not is_wrong(s.span) and not (stale and s.fact.startswith("positions"))]


_STALE_ROLE = "T104"


def _is_for_trade(draft: Draft, document: Document) -> bool:
    """Tell whether the message speaks of the recipient's trade: its words in lower case, or jobs of its field."""
    if draft.recipient is None:
        return False
    who = draft.recipient
    stems = _weights(f"{who.title} {who.headline} {who.industry} {who.company}")
    fields = role_of(who.title).fields | role_of(who.headline).fields
    return any(sentence.part in _ARGUED and _speaks_of(sentence, stems, fields) for sentence in document.own)


_ARGUED = Part.BODY, Part.POSTSCRIPT


@lru_cache(maxsize=PROFILES)
def _weights(trade: str) -> dict[str, float]:
    """Give what the stems of job, trade and company weigh."""
    return {stem(word): weight(word) for word in words_of(trade)}


def _speaks_of(sentence: Sentence, stems: Mapping[str, float], fields: frozenset[str]) -> bool:
    cased, words = sentence.field.view.cased, sentence.words
    said = [word for _, _, word in words]
    shared = {word: stems[base] for word in sentence.vocabulary - STOPPED if stems.get(base := stem(word))}
    for n in [n for n, word in enumerate(said) if word in shared] if shared else ():
        start, _, word = words[n]
        if (cased[start].islower() or start == sentence.start) and (shared[word] >= 1 or _is_segment(said, n + 1)):
            return True
    heads = [n for n, word in enumerate(said) if has_head([word])] if has_head(said) else ()
    return any(role_of(word).fields & fields for n in heads for word in said[max(0, n - _LED) : n + 1])


def _is_segment(said: Sequence[str], n: int) -> bool:
    return n < len(said) and said[n] in _SEGMENTS


_LED = 2
"""Words between a field and who works in it: *finance team leads*."""
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
