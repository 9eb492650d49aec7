"""Whether a profile bears out what somebody is said to be: visits, tools, places, kin, numbers."""

import re

from qualify.grounding.claims import Claim, product_of
from qualify.grounding.companies import same_company
from qualify.grounding.counts import MEASURES, PEOPLE, agrees, exceeds
from qualify.grounding.known import Known, whole
from qualify.grounding.places import CITIES
from qualify.grounding.reading import Stretch, run_after, text_of
from qualify.grounding.stems import fold, stem, words_of
from qualify.grounding.weights import COMMON, RARE, is_stop, weight

DEMONYM = re.compile(r"(?:an|ese|ish|er|ic|i)$")
FEW, MANY, HUGE = 3, 10, 10**9
SEATED = re.compile(r"\b(?:based|located|headquartered)\b")
PERSON = re.compile(r"\b(you|your|you're|you'll|i|we|our|my)\b")
BESIDE = 30
"""Characters between a name and what is said of it: *Petra, who I know is your*."""
VISIT = 9
"""Words of a visit that say where it was."""


def visited(known: Known, claim: Claim) -> Stretch | None:
    """Judge what the reader is said to have come to, tried or asked the sender for."""
    if known.talked or known.shared(claim.words[:VISIT], known.long) >= 1.0:
        return None
    return whole(claim) if sum(map(weight, claim.words)) >= COMMON else None


def uses(known: Known, claim: Claim) -> Stretch | None:
    """Judge the product that the reader is said to use."""
    name = product_of(claim)
    if (
        name
        and _is_ours(known, text_of(claim.sentence, name))
        and claim.sentence.field.view.lower.startswith("'s ", name[1])
    ):
        name = next(iter(known.reading.runs_from(claim.sentence, name[1])), None)
    if name is None or _is_ours(known, text_of(claim.sentence, name)):
        return None
    is_given = any(fold(w) in known.profile.words for w in words_of(text_of(claim.sentence, name)))
    return None if is_given else (claim.start, name[1])


def _is_ours(known: Known, text: str) -> bool:
    """Tell whether a name is the sender's or the recipient's, of person or company."""
    sender, who = known.reading.draft.sender, known.profile.recipient
    ours = (*((sender.company, sender.name) if sender else ()), who.company, who.name)
    return any(same_company(text, own) for own in ours if own)


def kin(known: Known, claim: Claim) -> Stretch | None:
    """Judge whose boss, friend or neighbour somebody named is said to be."""
    word = claim.cue.rsplit(" ", 1)[-1]
    near = known.reading.runs_up_to(claim.sentence, claim.start)[-1:]
    if claim.sentence.is_question or not near or claim.start - near[0][1] > BESIDE:
        return None
    return None if any(stem(word) in fact.stems for fact in known.profile.facts) else (claim.start, claim.end)


def place(known: Known, claim: Claim) -> Stretch | None:
    """Judge where the reader is said to be, or where from."""
    if claim.cue in {"another", "fellow"}:
        return _compatriot(known, claim)
    given = {
        stem(w)
        for fact in known.profile.of("location", "company_facts", "activity", "headline", "company", "about")
        for w in words_of(fact.text)
    }
    places = known.reading.runs_from(claim.sentence, claim.cue_end)
    if not places or not known.profile.recipient.location:
        return None
    words = [w for run in places for w in words_of(text_of(claim.sentence, run))]
    if SEATED.search(claim.cue) and not any(fold(w) in CITIES for w in words):
        return None
    return None if any(stem(w) in given for w in words) else (claim.start, places[0][1])


def _compatriot(known: Known, claim: Claim) -> Stretch | None:
    name = run_after(claim.sentence, claim.cue_end)
    words = words_of(text_of(claim.sentence, name)) if name else []
    if not name or not DEMONYM.search(words[-1]) or not known.profile.recipient.location:
        return None
    close = any(fold(w)[:3] == g[:3] for w in words for g in known.profile.words if len(g) > 2)  # noqa: PLR2004 - Tex, Glas, Manc
    return None if close else (claim.start, claim.end)


def size(known: Known, claim: Claim) -> Stretch | None:
    """Judge a number of people or things that the reader is said to have."""
    number = claim.number
    nouns = [stem(w) for w in claim.about[:3] if not is_stop(w.lower())]
    if (
        number is None
        or not nouns
        or MEASURES & set(nouns[:2])
        or (claim.cue.startswith("with") and not _for_reader(claim) and not _is_counted(known, claim, nouns))
    ):
        return None
    if any(str(number) in fact.stems for fact in known.profile.facts):
        return None
    for fact in known.profile.of("company_facts", "activity", "about"):
        shared = [n for n in nouns[:2] if n in fact.stems and COMMON / 2 < fact.stems[n] < RARE]
        if shared and (set(shared) - PEOPLE or exceeds(number, fact.text)):
            return None if agrees(number, fact.text) else whole(claim)
    counted = any(base.isdigit() for fact in known.profile.of("company_facts") for base in fact.stems)
    return whole(claim) if number > (FEW if set(nouns[:2]) & PEOPLE else MANY if counted else HUGE) else None


def _is_counted(known: Known, claim: Claim, nouns: list[str]) -> bool:
    """Tell whether a clause that opens with a number counts what a fact of the company counts."""
    lower = claim.sentence.field.view.lower
    opens = claim.start == claim.sentence.start or lower[: claim.start].endswith((", ", "\n"))
    facts = [fact for fact in known.profile.of("company_facts") if nouns[0] in fact.stems]
    return opens and bool(facts) and not PERSON.search(lower, claim.cue_end, claim.end)


def _for_reader(claim: Claim) -> bool:
    """Tell whether *with 400 vans* is said of the reader: *you* comes next."""
    near = min(claim.sentence.end, claim.cue_end + 80)
    after = PERSON.search(claim.sentence.field.view.lower, claim.cue_end, near)
    return after is not None and after[1].startswith("you")
