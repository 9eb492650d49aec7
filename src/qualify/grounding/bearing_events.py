"""Whether a profile bears out what is said to have happened: deeds, news, new jobs, hearsay."""

import re
from itertools import pairwise

from qualify.grounding.claims import Claim
from qualify.grounding.event_words import EVENTS, STRICT, kindred
from qualify.grounding.facts import KINDS, FactKind
from qualify.grounding.known import BORNE, HEARSAY, NEAR, THIN, Known, whole
from qualify.grounding.reading import Stretch, text_of
from qualify.grounding.roles import has_head, is_such_job, own_titles
from qualify.grounding.stems import fold, joined, stem, words_of
from qualify.grounding.weights import CALENDAR, COMMON, RARE, weight

NEW_JOB = re.compile(
    r"\b(?:new (?:role|job|position|gig|post|chapter|title|seat|challenge)|promotion|promoted|appointment|"
    r"appointed|stepping up|step up|moving up|the move|joining|becoming|making (?:partner|director|manager)|"
    r"started|starting|took over|taken over|taking over|stepped into)\b"
)
BECOME = re.compile(r"\b(?:to|as|becoming|being|of) (?:an? |the |your |new )*((?:[\w-]+ ){0,3}[\w-]+)")
TAKEN = re.compile(r"\btak(?:en|ing) over|took over\b")
TENURE = re.compile(r"\b(?:anniversary|years? (?:at|with|in)|work anniversary|decade)\b")
VAGUE = re.compile(
    r"^(?:your )?(?:success|growth|achievements?|journey|career|progress|work|everything|all|team|profile|"
    r"background)\W*$"
)
SEVERAL = 2.6
"""What the words weigh of a claim that one common word does not bear out."""
HONOUR = re.compile(r"\b(?:of the year|awards?|prize|shortlist\w*|being (?:named|voted|listed|ranked)|medal|winning)\b")
HONOURS = frozenset(stem(w) for w in "award named voted shortlist list rank prize year medal win best top".split())
TOLD: tuple[FactKind, ...] = tuple(kind for kind in KINDS if kind not in {"industry", "title", "positions", "company"})
SUBJECTS = frozenset(
    map(stem, "team company firm board group business new recent latest your planned upcoming".split())
)
"""Words of a cue that are no event."""
CAREER = frozenset(map(stem, "built rebuilt led founded started run doubled tripled joined moved stepped".split()))
"""What a title bears out as well as an event does."""
BACK_TO = frozenset("that those these this it them there".split())
"""Words that come back to what was said before."""


def did(known: Known, claim: Claim) -> Stretch | None:
    """Judge what the reader or the company is said to have done or met with."""
    named = [w for w in words_of(text_of(claim.sentence, (claim.start + 1, claim.cue_end))) if w[0].isupper()]
    told = sum(weight(w) for w in (*claim.about, *named))
    verbs = [w for w in claim.cue.split() if weight(w) or w == "cut"]
    events = {stem(w) for w in verbs} & EVENTS or {stem(w) for w in verbs} - SUBJECTS
    events |= {one for a, b in pairwise(claim.cue.split()) if (one := joined(a, b))}
    if claim.about and claim.about[0].lower() in BACK_TO and told <= RARE:
        return None
    if told < THIN and not events & STRICT and not {"hiring", "recruiting"} & set(verbs):
        return None
    said = claim.sentence.field.view.lower[claim.start : claim.end]
    if HONOUR.search(said) and not any(HONOURS & fact.stems.keys() for fact in known.long):
        return whole(claim)
    words = [*(w for w in words_of(claim.cue) if w[0].isdigit()), *claim.about]
    borne = _tells_of(known, events, claim) or (not events & STRICT and _is_borne(known, events, words))
    if borne or _job_change(known, claim) or (told < HEARSAY and not events & STRICT and _goes_on(known, claim)):
        return None
    return whole(claim)


def _goes_on(known: Known, claim: Claim) -> bool:
    """Tell whether a short claim without names follows a sentence that rests on a fact: it goes on about the same."""
    if any(w[0].isupper() and weight(w) >= 1 for w in claim.about):
        return False
    own = known.reading.document.body.sentences
    n = claim.sentence.index
    return (
        n > 0
        and known.shared([w for _, _, w in own[n - 1].words], known.profile.of("activity", "company_facts")) >= THIN
    )


def _tells_of(known: Known, events: set[str], claim: Claim) -> bool:
    """Tell whether a fact is of the same event, and knows one of the names that the claim goes on to."""
    told = events | kindred(events)
    facts = [fact for fact in known.long if any(map(fact.stems.get, told))]
    names = [w for w in claim.about[:NEAR] if w[0].isupper() and weight(w) >= 1 and stem(w) not in CALENDAR]
    is_named = not names or any(fold(w).removesuffix("'s") in known.profile.words for w in names)
    return bool(facts) and (is_named or any(known.shared(claim.about, (fact,)) >= COMMON for fact in facts))


def _is_borne(known: Known, events: set[str], words: list[str]) -> bool:
    """Tell whether a fact speaks of the same things, or a position names the company."""
    facts = known.profile.facts if events <= CAREER else known.profile.of(*TOLD)
    if any(stem(w) in fact.stems for w in words if w[0].isdigit() and len(w) > 1 for fact in known.long):
        return True
    told = sum(map(weight, words))
    if known.shared(words, facts) >= (COMMON if events <= CAREER else BORNE if told < SEVERAL else 1.0):
        return True
    given = {fold(w) for p in known.profile.recipient.positions for w in words_of(p.company) if weight(w) >= 1}
    return any(w[0].isupper() and fold(w).removesuffix("'s") in given for w in words)


def _job_change(known: Known, claim: Claim) -> bool:
    """Tell whether the claim is of a new job or an anniversary that the positions bear out."""
    said = claim.sentence.field.view.lower[claim.start : claim.end]
    if TENURE.search(said):
        return bool(known.profile.recipient.positions)
    if _is_other_job(known, claim):
        return False
    taken = TAKEN.search(said) is not None and _names_unknown(known, claim)
    return bool(NEW_JOB.search(said)) and known.profile.changed_lately and not taken


def _is_other_job(known: Known, claim: Claim) -> bool:
    """Tell whether a job is named that is none of the titles held: *stepping up to chief executive*."""
    named = BECOME.search(claim.sentence.field.view.lower, claim.start, claim.end)
    words = named[1].split() if named else []
    while words and not has_head(words[-1:]):
        words.pop()
    return bool(words) and not any(is_such_job(" ".join(words), title) for title in own_titles(known.profile))


def _names_unknown(known: Known, claim: Claim) -> bool:
    """Tell whether the claim goes on to a name that nothing given knows: *taken over the Kaduna mill*."""
    names = [w for w in claim.about[:NEAR] if w[0].isupper() and weight(w) >= 1 and stem(w) not in CALENDAR]
    return bool(names) and not any(fold(w).removesuffix("'s") in known.profile.words for w in names)


def congrats(known: Known, claim: Claim) -> Stretch | None:
    """Judge what the reader is congratulated on."""
    said = claim.sentence.field.view.lower[claim.cue_end : claim.end].strip()
    if NEW_JOB.search(said) or TENURE.search(said):
        return None if _job_change(known, claim) else whole(claim)
    told = sum(weight(w) for w in claim.about)
    strict = {stem(w) for w in claim.about[:NEAR]} & STRICT
    if strict and not any(strict & fact.stems.keys() for fact in known.long):
        return whole(claim)
    if HONOUR.search(said) and not any(HONOURS & fact.stems.keys() for fact in known.long):
        return whole(claim)
    if told < THIN or VAGUE.match(said) or known.shared(claim.about, known.profile.facts) >= BORNE:
        return None
    return whole(claim)
