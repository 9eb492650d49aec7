"""The verdict on targeting with a profile: is a fact of this person used, and is it why the message was written?"""

import re
from typing import Literal

from qualify.findings import Support
from qualify.grounding.reading import overlap
from qualify.grounding.roles import has_head, role_of
from qualify.grounding.stems import stem, words_of
from qualify.grounding.value import Fits, Grounding
from qualify.grounding.weights import weight
from qualify.models import Draft
from qualify.text import Document, Part, Sentence, Span

Verdict = Literal["met", "partial", "missed"]

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


def fits(grounding: Grounding) -> Fits:
    """Sort the supports: what only this person shares, and what any holder of the job would."""
    own = tuple(s for s in grounding.supports if s.specific)
    job = tuple(s for s in grounding.supports if not s.specific and s.fact not in _MERGE)
    return Fits(own, job)


def profile_targeting(draft: Draft, document: Document, grounding: Grounding) -> Verdict | None:
    """Judge targeting against the profile.

    Args:
        draft: As given.
        document: Its text.
        grounding: What `ground` made of the two.

    Returns:
        ``met`` when a fact of this recipient alone is used and tied to the reason for writing, ``partial`` when the
        message is aimed at the role or trade or mentions a fact without a link, ``missed`` else; None without profile.
    """
    if grounding.status == "unverified":
        return None
    found = fits(grounding)
    own = _unspoilt(grounding, found.person)
    if own:
        return "met" if _is_tied(document, own) else "partial"
    codes = {finding.code for finding in grounding.findings}
    if {_WRONG_COMPANY, _STALE_ROLE, _WRONG_ROLE} & codes:
        return "partial" if _is_near(draft, grounding, found.job) else "missed"
    aimed = _unspoilt(grounding, _beyond_name(codes, found.job)) or _is_for_trade(draft, document)
    return "partial" if aimed else "missed"


def joined_targeting(grounding: Grounding) -> Verdict | None:
    """Judge targeting by the facts alone, where the language is not read; None where none is joined.

    Args:
        grounding: What `ground` made of draft and document.
    """
    found = fits(grounding)
    if _unspoilt(grounding, found.person):
        return "met"
    return "partial" if _unspoilt(grounding, found.job) else None


_WRONG_COMPANY, _WRONG_ROLE, _STALE_ROLE, _WRONG_MUTUAL, _UNSUPPORTED = "T102", "T103", "T104", "T105", "T106"
_MADE_UP = frozenset({_WRONG_COMPANY, _WRONG_ROLE, _STALE_ROLE, _WRONG_MUTUAL, _UNSUPPORTED})
"""Where one of these is found, a place is no aim."""


def _beyond_name(codes: set[str], job: tuple[Support, ...]) -> tuple[Support, ...]:
    """Where the reason is made up, a place is no aim either."""
    return tuple(s for s in job if s.fact != "location") if codes & _MADE_UP else job


def _unspoilt(grounding: Grounding, supports: tuple[Support, ...]) -> list[Support]:
    """Leave out what rests on words that are wrong."""
    wrong = [f.span for f in grounding.findings if f.span]
    stale = any(f.code == _STALE_ROLE for f in grounding.findings)
    return [
        s
        for s in supports
        if not any(overlap(s.span, span) for span in wrong) and not (stale and s.fact.startswith("positions"))
    ]


def _is_near(draft: Draft, grounding: Grounding, job: tuple[Support, ...]) -> bool:
    """Tell whether a message to another job or company still comes near: to the right company, a skill, the trade."""
    kept = _unspoilt(grounding, job)
    if any(f.code == _WRONG_COMPANY for f in grounding.findings):
        return bool(kept)
    at_home = any(s.fact == "company" for s in grounding.supports)
    return at_home or any(s.fact.startswith("skills") for s in kept) or (draft.kind == "sales" and bool(kept))


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


def _is_tied(document: Document, own: list[Support]) -> bool:
    """Tell whether the message goes on from the fact: comes back to it, asks about it, is not praise before a pivot."""
    body = [s for s in document.body.sentences if s.part in {Part.BODY, Part.POSTSCRIPT, Part.GREETING}]
    touched = [n for n, s in enumerate(body) if any(_within(s, one.span) for one in own)]
    if not touched:
        return bool(body)
    praise = [n for n in touched if _FLATTERY.search(body[n].lower)]
    if len(praise) < len(touched):
        return True
    return _goes_on(body, touched[-1])


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
