"""Whether a profile bears out what is said of the recipient."""

from itertools import pairwise
from typing import TYPE_CHECKING

from qualify.grounding.bearing_words import (
    AT_A_TIME,
    BACK_TO,
    BECOME,
    BESIDE,
    BORNE,
    CAREER,
    DATED,
    DEMONYM,
    DETAILED,
    FEW,
    HEARD,
    HEARSAY,
    HONOUR,
    HONOURS,
    HUGE,
    MANY,
    NEAR,
    NEW_JOB,
    NEWS,
    NOT_THEIRS,
    OPENING,
    PERSON,
    SAYS,
    SEATED,
    SEEN,
    SEVERAL,
    SUBJECTS,
    TAKEN,
    TENURE,
    THIN,
    TOLD,
    VAGUE,
    VENUE,
    VISIT,
    WORKS,
)
from qualify.grounding.cities import CITIES
from qualify.grounding.claims import Claim, product_of
from qualify.grounding.companies import same_company
from qualify.grounding.counts import MEASURES, PEOPLE, agrees, exceeds
from qualify.grounding.event_words import EVENTS, STRICT, kindred
from qualify.grounding.facts import Fact, Profile
from qualify.grounding.names import parts_of, same_person
from qualify.grounding.reading import Reading, Stretch, around, run_after, text_of
from qualify.grounding.roles import has_head, is_such_job, own_titles, role_of
from qualify.grounding.stems import fold, joined, stem, words_of
from qualify.grounding.weights import CALENDAR, COMMON, RARE, is_stop, weight
from qualify.grounding.works import is_printed, is_such, is_work

if TYPE_CHECKING:
    from collections.abc import Callable


class Bearing:
    """Asks a profile whether it bears a statement out."""

    def __init__(self, reading: Reading, profile: Profile) -> None:
        self._askers: dict[str, Callable[[Claim], Stretch | None]] = {
            "work": self._work,
            "said": self._said,
            "did": self._did,
            "company": self._did,
            "congrats": self._congrats,
            "heard": self._heard,
            "profile": self._listed,
            "visited": self._visited,
            "uses": self._uses,
            "runs": self._uses,
            "kin": self._kin,
            "place": self._place,
            "size": self._size,
            "stated": self._stated,
        }
        self.reading, self.profile = reading, profile
        self.long = profile.of("activity", "company_facts", "about", "headline")
        self.all = profile.facts
        self.talked = any(turn.by == "recipient" for turn in reading.draft.thread or ())

    def unsupported(self, claim: Claim) -> Stretch | None:
        """Give the stretch that nothing supports; None where the claim is borne out or cannot be judged."""
        return self._askers[claim.kind](claim)

    def _shared(self, words: list[str], facts: tuple[Fact, ...]) -> float:
        bases = {stem(w) for w in words if weight(w)}
        return max((sum(fact.stems.get(b, 0) for b in bases) for fact in facts), default=0.0)

    def _work(self, claim: Claim) -> Stretch | None:
        if self.talked or _is_senders(claim) or "," in claim.cue or not is_work(claim):
            return None
        said = [word for _, _, word in claim.sentence.words]
        if NEWS.search(claim.cue) and self._shared(said, self.profile.of("company_facts")) >= THIN:
            return None
        compatible = [a for a in self.profile.recipient.activity if is_such(claim.cue, a)]
        shared = self._shared(claim.words, self.long)
        if self._is_told_of(claim.cue.rsplit(" ", 1)[-1]):
            return None
        if compatible:
            return self._if_detailed(claim, shared)
        return None if not self.profile.recipient.activity and shared >= RARE else _whole(claim)

    def _is_told_of(self, work: str) -> bool:
        """Tell whether a fact that is no comment speaks of such a work: *host of the podcast*, *slides of my talk*."""
        said = [a.text for a in self.profile.recipient.activity if a.kind.lower() not in {"comment", "reply"}]
        given = (*said, *(fact.text for fact in self.profile.of("about", "headline", "company_facts")))
        return any(stem(work) in map(stem, words_of(text)) for text in given)

    def _if_detailed(self, claim: Claim, shared: float) -> Stretch | None:
        """A work of the right kind exists: only a detailed account of another one is made up."""
        told = sum(weight(w) for w in claim.about)
        return _whole(claim) if told >= DETAILED and shared < COMMON else None

    def _said(self, claim: Claim) -> Stretch | None:
        verb = claim.cue.rsplit(" ", 1)[-1]
        shared = self._shared(claim.about, self.long)
        if self.talked or (
            verb in {"told", "asked", "said", "mentioned", "talked"}
            and not self.profile.recipient.activity
            and not DATED.search(claim.cue)
            and not VENUE.search(
                claim.sentence.field.view.lower, max(claim.sentence.start, claim.start - OPENING), claim.start
            )
        ):
            return None
        if self._in_print(claim):
            return _whole(claim)
        if any(is_such(claim.cue, a) for a in self.profile.recipient.activity):
            reported = "also" in claim.cue and sum(map(weight, claim.about)) >= HEARSAY and shared < COMMON
            return _whole(claim) if reported else self._if_detailed(claim, shared)
        return None if shared >= THIN or sum(map(weight, claim.about)) < THIN else _whole(claim)

    def _in_print(self, claim: Claim) -> bool:
        """Tell whether it names a paper, or a work of a kind that is not given: *told the FT*, *wrote a book*."""
        about = claim.about[:NEAR]
        paper = about[1:2] if about and about[0].lower() == "the" else about[:1]
        if claim.cue.endswith(("told", "spoke to", "talked to")) and paper and paper[0][0].isupper():
            return not any(fold(w) in self.profile.words for w in paper) and not is_known_name(paper[0], self.reading)
        work = next((w for w in about[:4] if is_printed(w)), None)
        given = self.profile.recipient.activity
        return bool(work) and not self._is_told_of(work or "") and not any(is_such(work or "", a) for a in given)

    def _did(self, claim: Claim) -> Stretch | None:
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
        if HONOUR.search(said) and not any(HONOURS & fact.stems.keys() for fact in self.long):
            return _whole(claim)
        words = [*(w for w in words_of(claim.cue) if w[0].isdigit()), *claim.about]
        borne = self._tells_of(events, claim) or (not events & STRICT and self._is_borne(events, words))
        if borne or self._job_change(claim) or (told < HEARSAY and not events & STRICT and self._goes_on(claim)):
            return None
        return _whole(claim)

    def _goes_on(self, claim: Claim) -> bool:
        """Tell whether a short claim without names follows a sentence that rests on a fact: it goes on about the same."""
        if any(w[0].isupper() and weight(w) >= 1 for w in claim.about):
            return False
        own = self.reading.document.body.sentences
        n = claim.sentence.index
        return (
            n > 0
            and self._shared([w for _, _, w in own[n - 1].words], self.profile.of("activity", "company_facts")) >= THIN
        )

    def _tells_of(self, events: set[str], claim: Claim) -> bool:
        """Tell whether a fact is of the same event, and knows one of the names that the claim goes on to."""
        told = events | kindred(events)
        facts = [fact for fact in self.long if any(fact.stems.get(event) for event in told)]
        names = [w for w in claim.about[:NEAR] if w[0].isupper() and weight(w) >= 1 and stem(w) not in CALENDAR]
        known = not names or any(fold(w).removesuffix("'s") in self.profile.words for w in names)
        return bool(facts) and (known or any(self._shared(claim.about, (fact,)) >= COMMON for fact in facts))

    def _is_borne(self, events: set[str], words: list[str]) -> bool:
        """Tell whether a fact speaks of the same things, or a position names the company."""
        facts = self.all if events <= CAREER else self.profile.of(*TOLD)
        if any(stem(w) in fact.stems for w in words if w[0].isdigit() and len(w) > 1 for fact in self.long):
            return True
        told = sum(map(weight, words))
        if self._shared(words, facts) >= (COMMON if events <= CAREER else BORNE if told < SEVERAL else 1.0):
            return True
        given = {fold(w) for p in self.profile.recipient.positions for w in words_of(p.company) if weight(w) >= 1}
        return any(w[0].isupper() and fold(w).removesuffix("'s") in given for w in words)

    def _job_change(self, claim: Claim) -> bool:
        """Tell whether the claim is of a new job or an anniversary that the positions bear out."""
        said = claim.sentence.field.view.lower[claim.start : claim.end]
        if TENURE.search(said):
            return bool(self.profile.recipient.positions)
        if self._is_other_job(claim):
            return False
        taken = TAKEN.search(said) is not None and self._names_unknown(claim)
        return bool(NEW_JOB.search(said)) and self.profile.changed_lately and not taken

    def _is_other_job(self, claim: Claim) -> bool:
        """Tell whether a job is named that is none of the titles held: *stepping up to chief executive*."""
        named = BECOME.search(claim.sentence.field.view.lower, claim.start, claim.end)
        words = named[1].split() if named else []
        while words and not has_head(words[-1:]):
            words.pop()
        return bool(words) and not any(is_such_job(" ".join(words), title) for title in own_titles(self.profile))

    def _names_unknown(self, claim: Claim) -> bool:
        """Tell whether the claim goes on to a name that nothing given knows: *taken over the Kaduna mill*."""
        names = [w for w in claim.about[:NEAR] if w[0].isupper() and weight(w) >= 1 and stem(w) not in CALENDAR]
        return bool(names) and not any(fold(w).removesuffix("'s") in self.profile.words for w in names)

    def _congrats(self, claim: Claim) -> Stretch | None:
        said = claim.sentence.field.view.lower[claim.cue_end : claim.end].strip()
        if NEW_JOB.search(said) or TENURE.search(said):
            return None if self._job_change(claim) else _whole(claim)
        told = sum(weight(w) for w in claim.about)
        strict = {stem(w) for w in claim.about[:NEAR]} & STRICT
        if strict and not any(strict & fact.stems.keys() for fact in self.long):
            return _whole(claim)
        if HONOUR.search(said) and not any(HONOURS & fact.stems.keys() for fact in self.long):
            return _whole(claim)
        if told < THIN or VAGUE.match(said) or self._shared(claim.about, self.all) >= BORNE:
            return None
        return _whole(claim)

    def _heard(self, claim: Claim) -> Stretch | None:
        if self.talked or _is_told_them(claim) or (SAYS.search(claim.cue) and not self._stranger_speaks(claim)):
            return None
        told, near = sum(weight(w) for w in claim.about), around(claim.sentence, (claim.start, claim.end))
        works = [w.removesuffix("'s").lower() for w in claim.about[:2]]
        if any(is_such(work, a) for a in self.profile.recipient.activity for work in works if work in WORKS):
            return None
        if (
            told < HEARSAY
            or (SEEN.search(near) and not AT_A_TIME.search(near))
            or self._shared(claim.about, self.all) >= BORNE
        ):
            return None
        return None if self._job_change(claim) else _whole(claim)

    def _listed(self, claim: Claim) -> Stretch | None:
        told = sum(weight(w) for w in claim.about)
        own = role_of(self.profile.recipient.title).fields
        if any(role_of(word).fields & own for word in claim.about if weight(word)):
            return None
        borne = self._shared(claim.about, self.all) >= min(BORNE, BORNE * told)
        return None if told < THIN or borne else _whole(claim)

    def _stranger_speaks(self, claim: Claim) -> bool:
        """Tell whether somebody speaks who was named before and is no common contact: nobody can check what he says."""
        begin = claim.sentence.start
        first = claim.sentence.field.view.cased[begin : min(claim.start, begin + OPENING)].split()
        if not first or not first[0][0].isupper() or is_stop(first[0].lower()):
            return False
        who = parts_of(first[0])
        known = any(same_person(who, other) for other in self.reading.others)
        return bool(who) and self.reading.first_seen.get(first[0], begin) < begin and not known

    def _visited(self, claim: Claim) -> Stretch | None:
        if self.talked or self._shared(claim.words[:VISIT], self.long) >= 1.0:
            return None
        return _whole(claim) if sum(map(weight, claim.words)) >= COMMON else None

    def _uses(self, claim: Claim) -> Stretch | None:
        name = product_of(claim)
        if (
            name
            and self._is_ours(text_of(claim.sentence, name))
            and claim.sentence.field.view.lower.startswith("'s ", name[1])
        ):
            name = next(iter(self.reading.runs_from(claim.sentence, name[1])), None)
        if name is None or self._is_ours(text_of(claim.sentence, name)):
            return None
        known = any(fold(w) in self.profile.words for w in words_of(text_of(claim.sentence, name)))
        return None if known else (claim.start, name[1])

    def _is_ours(self, text: str) -> bool:
        """Tell whether a name is the sender's or the recipient's, of person or company."""
        sender, who = self.reading.draft.sender, self.profile.recipient
        ours = (*((sender.company, sender.name) if sender else ()), who.company, who.name)
        return any(same_company(text, own) for own in ours if own)

    def _stated(self, claim: Claim) -> Stretch | None:
        """A plain statement needs a fact that shares a name, a number or two plain words with it."""
        own = set(map(stem, words_of(self.profile.recipient.company)))
        words = [w for w in claim.words if stem(w) not in CALENDAR | own]
        noun = claim.about[:1] if claim.cue.strip().startswith(("your", "after", "since", "following")) else []
        if any(stem(w) in fact.stems for w in noun for fact in self.all) or sum(map(weight, claim.about)) < THIN:
            return None
        return None if self._shared(words, self.all) >= RARE else _whole(claim)

    def _kin(self, claim: Claim) -> Stretch | None:
        word = claim.cue.rsplit(" ", 1)[-1]
        near = self.reading.runs_up_to(claim.sentence, claim.start)[-1:]
        if claim.sentence.is_question or not near or claim.start - near[0][1] > BESIDE:
            return None
        return None if any(stem(word) in fact.stems for fact in self.all) else (claim.start, claim.end)

    def _place(self, claim: Claim) -> Stretch | None:
        if claim.cue in {"another", "fellow"}:
            return self._compatriot(claim)
        known = {
            stem(w)
            for fact in self.profile.of("location", "company_facts", "activity", "headline", "company", "about")
            for w in words_of(fact.text)
        }
        places = self.reading.runs_from(claim.sentence, claim.cue_end)
        if not places or not self.profile.recipient.location:
            return None
        words = [w for run in places for w in words_of(text_of(claim.sentence, run))]
        if SEATED.search(claim.cue) and not any(fold(w) in CITIES for w in words):
            return None
        return None if any(stem(w) in known for w in words) else (claim.start, places[0][1])

    def _compatriot(self, claim: Claim) -> Stretch | None:
        name = run_after(claim.sentence, claim.cue_end)
        words = words_of(text_of(claim.sentence, name)) if name else []
        if not name or not DEMONYM.search(words[-1]) or not self.profile.recipient.location:
            return None
        close = any(fold(w)[:3] == g[:3] for w in words for g in self.profile.words if len(g) > 2)  # noqa: PLR2004 - Tex, Glas, Manc
        return None if close else (claim.start, claim.end)

    def _size(self, claim: Claim) -> Stretch | None:
        number = claim.number
        nouns = [stem(w) for w in claim.about[:3] if not is_stop(w.lower())]
        if (
            number is None
            or not nouns
            or MEASURES & set(nouns[:2])
            or (claim.cue.startswith("with") and not _for_reader(claim) and not self._is_counted(claim, nouns))
        ):
            return None
        if any(str(number) in fact.stems for fact in self.all):
            return None
        for fact in self.profile.of("company_facts", "activity", "about"):
            shared = [n for n in nouns[:2] if n in fact.stems and COMMON / 2 < fact.stems[n] < RARE]
            if shared and (set(shared) - PEOPLE or exceeds(number, fact.text)):
                return None if agrees(number, fact.text) else _whole(claim)
        counted = any(base.isdigit() for fact in self.profile.of("company_facts") for base in fact.stems)
        return _whole(claim) if number > (FEW if set(nouns[:2]) & PEOPLE else MANY if counted else HUGE) else None

    def _is_counted(self, claim: Claim, nouns: list[str]) -> bool:
        """Tell whether a clause that opens with a number counts what a fact of the company counts."""
        lower = claim.sentence.field.view.lower
        opens = claim.start == claim.sentence.start or lower[: claim.start].endswith((", ", "\n"))
        facts = [fact for fact in self.profile.of("company_facts") if nouns[0] in fact.stems]
        return opens and bool(facts) and not PERSON.search(lower, claim.cue_end, claim.end)


def is_known_name(word: str, reading: Reading) -> bool:
    """Tell whether a word is part of the name of somebody who has a place in the message."""
    return any(same_person(parts_of(word), other) for other in reading.others if other)


def _for_reader(claim: Claim) -> bool:
    """Tell whether *with 400 vans* is said of the reader: *you* comes next."""
    near = min(claim.sentence.end, claim.cue_end + 80)
    after = PERSON.search(claim.sentence.field.view.lower, claim.cue_end, near)
    return after is not None and after[1].startswith("you")


def _is_told_them(claim: Claim) -> bool:
    """Tell whether it is the reader who is told: *he'd have told you* is no hearsay, *I was told you* is."""
    lower = claim.sentence.field.view.lower
    return claim.cue.startswith("told") and not HEARD.search(lower, max(claim.sentence.start, claim.start - OPENING), claim.start)


def _whole(claim: Claim) -> Stretch:
    end = claim.end
    lower = claim.sentence.field.view.lower
    while end > claim.cue_end and not lower[end - 1].isalnum():
        end -= 1
    return claim.start, end


def _is_senders(claim: Claim) -> bool:
    """Tell whether the work is not the recipient's own: *your LinkedIn post* is, *your job post* is not."""
    return bool(NOT_THEIRS.search(claim.cue))
