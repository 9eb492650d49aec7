"""What a profile shows by itself: whether anybody is there, and whether it is a resume."""

import datetime as dt
import re
from collections.abc import Iterator

from qualify.connections.clues import clue, fact
from qualify.connections.sorted import Clue
from qualify.connections.trade import trade_clues
from qualify.models import Activity, Recipient
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.text import View

RECENT_DAYS = 730
"""For how long after their last activity somebody is taken to be there."""

_PARTS = re.compile(r"[|•·;/\n]|\s[-–—]\s|,")
_MANY_PARTS, _MANY_LISTED, _MANY_SKILLS = 4, 6, 4
_SHORT_WORDS = 4
_TELLING_WORDS = 2
_WORD = re.compile(r"[^\W_]+")

_SEEKS = phrase_pattern(
    *lines(
        """
        open ?(to|for) ?(work|opportunities|new opportunities|relocation|relocate|offers|new roles|new role|contract|permanent|roles)
        opentowork
        (actively )?(seeking|looking for|searching for|in search of|pursuing) ... (job|jobs|work|role|roles|position|positions|opportunity|opportunities|internship|employment|contract|contracts|routes|challenge|full time|part time|placement|sponsorship|vacancy|hire)
        (actively|currently|now) (seeking|looking)
        (seeking|looking for) (full|part|entry|new|permanent|a new|remote|home|local|night|training|graduate)
        (relocating|relocate) to
        (my|for my|for the) next (chapter|challenge|role|adventure)
        (available|availability|avail) (immediately|now|for (work|hire|projects|contract*|interim)|from|in|to start|january|february|march|april|may|june|july|august|september|october|november|december|next|<num>)
        (immediately available|immediate (start|joiner)|next available|can (start|join) (immediately|at once))
        (willing|ready|happy|able) to (relocate|travel|start)
        (hire me|for hire|between jobs|in transition|job seeker|jobseeker|notice period)
        (require|need|requires) (visa |h1b )?sponsorship
        (e-?mail|contact|reach|text|call|message|dm) (me )?.. (for|with) .. (resume|cv|roles|c2c|rates|opportunities|contract*)
        (day rate|rate on request|outside ir35|inside ir35|c2c|w2)
        (auf jobsuche|arbeitssuchend|stellensuchend|offen für|ab sofort verfügbar|verfügbar ab|sucht neue|suche neue)
        (in cerca di (lavoro|impiego|nuov*)|disponibile da subito|disoccupat*)
        (à l'écoute|en recherche (d'emploi|active|de)|recherche .. (emploi|poste|alternance|stage)|disponible (sous|immédiatement|de suite))
        (disponible para|en búsqueda|busco (trabajo|empleo)|en busca de|disponibilidad inmediata|desempleado)
        (em busca de|à procura de|disponível para|disponibilidade imediata|procuro (emprego|trabalho))
        (otwart* na|szukam pracy|poszukuj*)
        (op zoek naar|beschikbaar per|direct beschikbaar)
        """
    )
)
"""Seeks work for oneself."""

_NOT_SEEKING = phrase_pattern(
    *lines(
        """
        (help|helping|helps|coach|coaching|for|place|placing|support|supporting|connecting) .. (job seekers|jobseekers|candidates|people|those|professionals|veterans|graduates)
        (we|we're|we are|our team|my team|hiring|my client|our client|recruiting) .. (looking for|seeking|searching)
        (hiring|recruiting|looking for|seeking) .. (engineers|developers|nurses|drivers|people|talent|candidates|partners|investors|suppliers|distributors|customers|clients|funding|stories|startups|founders|volunteers)
        """
    )
)

_RESUME_WORDS = phrase_pattern(
    *lines(
        """
        (demonstrated|proven|strong|successful|solid) .. (track record|history|experience|background|ability)
        (experienced|seasoned|dedicated|results-driven|results-oriented|results driven|detail-oriented|detail oriented|motivated|hardworking|hard-working|dynamic|skilled|accomplished|passionate|ambitious|qualified|certified) (and <word> )?.. (professional|leader|manager|engineer|developer|analyst|individual|graduate|nurse|candidate|executive|specialist|administrator|accountant|teacher|technician|consultant|student)
        (skilled|proficient|expertise|experience|experienced|specialised|specialized|certified|adept|competent|knowledge) (in|with|of)
        <num> (years|yrs|years'|jahre|ans|anni|lat) (of |in |with )?(experience|progressive|hands-on)?
        (core competencies|key skills|skills|areas of expertise|technical skills|kenntnisse|compétences|competenze|umiejętności|habilidades)
        """
    )
)


def profile_clues(profile: Recipient, today: dt.date | None) -> Iterator[Clue]:
    """Yield what a profile shows.

    Args:
        profile: The profile.
        today: The day of sorting; without it any activity counts as recent.
    """
    yield from trade_clues(profile)
    yield from _seeking(profile)
    yield from _resume(profile)
    yield from _presence(profile, today)


def _seeking(profile: Recipient) -> Iterator[Clue]:
    texts = [("profile.headline", profile.headline), ("profile.about", profile.about), ("profile.title", profile.title)]
    texts += [("profile.company", profile.company)]
    texts += [(f"profile.activity[{n}].text", one.text) for n, one in enumerate(profile.activity)]
    for path, text in texts:
        view = View.of(text)
        found = _SEEKS.search(view.lower)
        if found and not _NOT_SEEKING.search(view.lower):
            yield clue("seeks_work", path, text, *view.original(*found.span()))


def _resume(profile: Recipient) -> Iterator[Clue]:
    if len(_short_parts(profile.headline)) >= _MANY_PARTS:
        yield clue("keyword_headline", "profile.headline", profile.headline, 0, len(profile.headline))
    view = View.of(profile.about)
    found = _RESUME_WORDS.search(view.lower)
    if found:
        yield clue("keyword_about", "profile.about", profile.about, *view.original(*found.span()))
    elif len(_short_parts(profile.about.replace(".", ","))) >= _MANY_LISTED:
        yield clue("keyword_about", "profile.about", profile.about, 0, len(profile.about))
    if len(profile.skills) >= _MANY_SKILLS:
        yield fact("many_skills", "profile.skills", f"{len(profile.skills)} skills")


def _short_parts(text: str) -> list[str]:
    return [part for part in _PARTS.split(text) if 0 < len(_WORD.findall(part)) <= _SHORT_WORDS]


def _presence(profile: Recipient, today: dt.date | None) -> Iterator[Clue]:
    recent = [n for n, one in enumerate(profile.activity) if _recent(one, today)]
    told = _told(profile)
    yield from told
    for n in recent[:1]:
        one = profile.activity[n]
        yield clue("active", f"profile.activity[{n}].text", one.text, 0, len(one.text))
    if not recent:
        yield fact("no_trace", "profile.activity", "nothing posted or said" + (" of late" if profile.activity else ""))
        if not told:
            yield fact("bare", "profile", "workplaces and dates at most")


def _recent(one: Activity, today: dt.date | None) -> bool:
    return today is None or one.date is None or (today - one.date).days <= RECENT_DAYS


def _told(profile: Recipient) -> list[Clue]:
    known = {word for text in (profile.title, profile.company, *_worked(profile)) for word in _words(text)}
    view = View.of(profile.headline)
    beyond = [m for m in _WORD.finditer(view.lower) if m.group() not in known | _JOINING]
    if len(_words(profile.about)) >= _TELLING_WORDS:
        return [clue("tells_of_self", "profile.about", profile.about, 0, len(profile.about))]
    if len(beyond) >= _TELLING_WORDS:
        return [clue("tells_of_self", "profile.headline", profile.headline, 0, len(profile.headline))]
    return []


_JOINING = frozenset("at of the and in for de la du der die das bei à chez en w i @".split())


def _worked(profile: Recipient) -> Iterator[str]:
    for one in profile.positions:
        yield one.title
        yield one.company


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
