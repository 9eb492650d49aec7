"""Whether a profile bears out a post, a talk, a book or a saying."""

import re

from qualify.grounding.claims import Claim
from qualify.grounding.known import HEARSAY, OPENING, THIN, Known, whole
from qualify.grounding.reading import Stretch
from qualify.grounding.stems import stem, words_of
from qualify.grounding.weights import COMMON, weight
from qualify.grounding.works import is_such, is_work

NEWS = re.compile(r"\b(?:announcements?|press release|statement)$")
"""What a company puts out whenever it does something."""
DATED = re.compile(r"\b(?:recently|just|once)\b")
VENUE = re.compile(
    r"\b(?:on|at|in|during|from) (?:the|your|a|that|last \w+'s) (?:[\w'-]+ ){0,3}(?:panel|stage|conference|summit|congress|radio|"
    r"podcast|interview|webinar|fair|forum|meetup|hearing|council|programme|show|round table|roundtable|workshop)\b"
)
NOT_THEIRS = re.compile(
    r"\b(?:job|role|vacancy|next|first|own|status|product) (?:post|posts|update|interview|session|workshop|story)\b"
)


def work(known: Known, claim: Claim) -> Stretch | None:
    """Judge the post, talk or book that the reader is said to have made."""
    if known.talked or _is_senders(claim) or "," in claim.cue or not is_work(claim):
        return None
    said = [word for _, _, word in claim.sentence.words]
    if NEWS.search(claim.cue) and known.shared(said, known.profile.of("company_facts")) >= THIN:
        return None
    compatible = [a for a in known.profile.recipient.activity if is_such(claim.cue, a)]
    return None if compatible or _is_told_of(known, claim.cue.rsplit(" ", 1)[-1]) else whole(claim)


def _is_told_of(known: Known, work: str) -> bool:
    """Tell whether a fact that is no comment speaks of such a work: *host of the podcast*, *slides of my talk*."""
    said = [a.text for a in known.profile.recipient.activity if a.kind.lower() not in {"comment", "reply"}]
    given = (*said, *(fact.text for fact in known.profile.of("about", "headline", "company_facts")))
    return any(stem(work) in map(stem, words_of(text)) for text in given)


def said(known: Known, claim: Claim) -> Stretch | None:
    """Judge what the reader is said to have said or written."""
    verb, lower = claim.cue.rsplit(" ", 1)[-1], claim.sentence.field.view.lower
    shared = known.shared(claim.about, known.long)
    if known.talked or (
        verb in {"told", "asked", "said", "mentioned", "talked"}
        and not known.profile.recipient.activity
        and not DATED.search(claim.cue)
        and not VENUE.search(
            lower, max(claim.sentence.start, claim.start - OPENING), min(claim.end, claim.cue_end + OPENING)
        )
    ):
        return None
    if any(is_such(claim.cue, a) for a in known.profile.recipient.activity):
        reported = "also" in claim.cue and sum(map(weight, claim.about)) >= HEARSAY and shared < COMMON
        return whole(claim) if reported else None
    return None if shared >= THIN or sum(map(weight, claim.about)) < THIN else whole(claim)


def _is_senders(claim: Claim) -> bool:
    """Tell whether the work is not the recipient's own: *your LinkedIn post* is, *your job post* is not."""
    return bool(NOT_THEIRS.search(claim.cue))
