"""T103: the message says the recipient does another job."""

import re
from collections.abc import Iterable, Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.facts import Profile
from qualify.grounding.jobs import Jobs, jobs_told
from qualify.grounding.known import Known
from qualify.grounding.occupations import is_occupation
from qualify.grounding.probe import Probe, example, finding
from qualify.grounding.reading import Reading, Stretch, is_past, supposed
from qualify.grounding.roles import has_head, is_such_job, other_calling, own_titles, role_of, same_field, same_title
from qualify.grounding.stems import stem, words_of
from qualify.grounding.titles import CUES, Said, duties, likened, peers, titles, units
from qualify.grounding.trades import trade_words
from qualify.grounding.weights import COMMON, weight
from qualify.text import Sentence

_WHO = {"name": "Ana Ruiz", "title": "Consultant Radiologist", "company": "Eastmoor Trust"}
RULE = Rule(
    code="T103",
    name="wrong_role",
    severity=Severity.WARNING,
    about=(
        "The message says the recipient has a job of another field, or of quite another level, than any "
        "title in the "
        "profile. "
        "Abbreviations and synonyms of a title are the title."
    ),
    why="What is offered to the wrong job is offered to nobody.",
    remedy="Name the job in the profile, or none.",
    fires=(
        example(
            "Dear Dr Ruiz,\n\nAs an experienced dentist you know how full Mondays are.",
            "As an experienced dentist",
            recipient=_WHO,
        ),
        example(
            "Hi Ana,\n\nI see you run the tendering department.",
            "you run the tendering",
            recipient={"name": "Ana Ruiz", "title": "Payroll Manager"},
        ),
    ),
    near_misses=(
        example(
            "Hi Ana,\n\nAs CFO you sign the audit.",
            recipient={"name": "Ana Ruiz", "title": "Chief Financial Officer"},
        ),
        example("Hi Ana,\n\nAs a recruiter I see many radiologists.", recipient=_WHO),
    ),
)
_FAR = 2


def is_own(profile: Profile, said: str) -> bool:
    """Tell whether a title can be the recipient's now."""
    return any(is_such_job(said, title) for title in own_titles(profile)) or _elsewhere(profile, said)


def _elsewhere(profile: Profile, said: str) -> bool:
    """Tell whether the words of a title stand in a fact that is no title: *trained as a nurse* in the about text."""
    words = role_of(said).words
    facts = profile.of("about", "skills", "activity", "company_facts")
    return bool(words) and any(words <= fact.stems.keys() for fact in facts)


def was_own(profile: Profile, said: str) -> int | None:
    """Give the index of the ended position with this title."""
    own = own_titles(profile)
    if not any(same_title(said, title) for title in own):
        same = next((n for n, p in profile.past if p.title and same_title(said, p.title)), None)
        if same is not None:
            return same
    words = role_of(said).words
    if any(words <= role_of(title).words for title in own_titles(profile)):
        return None
    return next((n for n, p in profile.past if p.title and words and _same_job(said, p.title)), None)


def _same_job(said: str, title: str) -> bool:
    one, other = role_of(said), role_of(title)
    return one.words <= other.words and abs(one.level - other.level) <= 1


def _find(reading: Reading) -> Iterator[Finding]:
    profile = reading.profile
    if profile is None or not own_titles(profile):
        return
    known = Known.of(reading, profile)
    for sentence, stretch in _once(jobs_told(known, jobs_of(known))):
        yield _wrong(profile, sentence, stretch)


def _once(found: Iterable[tuple[Sentence, Stretch]]) -> Iterator[tuple[Sentence, Stretch]]:
    taken: set[tuple[str, int]] = set()
    for sentence, stretch in found:
        place = sentence.field.name, stretch[1]
        if place not in taken:
            taken.add(place)
            yield sentence, stretch


def jobs_of(known: Known) -> Jobs:
    """Gather what a clause's jobs are held against, with the jobs that phrases give the reader."""
    reading, profile = known.reading, known.profile
    said, likened_to = list(titles(reading)), [*_peers(reading), *peers(reading)]
    departments = () if _DEPARTMENTS.isdisjoint(reading.said) else _departments(reading, profile)
    run = [one for one in (*units(reading), *departments) if _foreign(profile, one)]
    wrong = [one for one in (*said, *likened_to) if _contradicts(profile, one)]
    return Jobs.of(known, [*wrong, *run], [one for one in said if one not in wrong])


def _departments(reading: Reading, profile: Profile) -> Iterator[Said]:
    """Yield the departments the reader is said to run, *you look after the fleet*; the head of a firm runs them all."""
    roles = [role_of(title) for title in own_titles(profile)]
    if any(not role.fields or role.fields & _GENERAL for role in roles):
        return
    for said in duties(reading):
        words, lower = said.title.lower().split(), said.sentence.field.view.lower
        is_run = not lower.startswith("your", said.start) or _ROLE.match(lower, said.end)
        if is_run and words[-1] in _DEPARTMENTS and not supposed(said.sentence, said.start):
            yield said


_ROLE = re.compile(r" (?:role|job|position|remit|duties|post|hat|responsibilities)\b")
_GENERAL = frozenset(
    stem(w) for w in "operations office business general company site plant store branch commercial".split()
)
_DEPARTMENTS = frozenset(
    "sales marketing finance hr recruitment procurement purchasing legal engineering it logistics fleet "
    "warehouse production "
    "maintenance quality safety facilities support compliance treasury payroll tax audit training "
    "communications pr events "
    "fundraising admissions nursing catering housekeeping security research accounts receivables "
    "collections dispatch shipping".split()
)


def _peers(reading: Reading) -> Iterator[Said]:
    """Yield the jobs the reader is likened to, *blast engineers like you*; *leaders like you* may be anyone."""
    for said in likened(reading):
        *before, last = said.title.lower().split()
        is_known = last.removesuffix("s") in _PROFESSIONS or (is_occupation(last) and not has_head([last]))
        if is_known or (before and not _ANYONE & set(before)):
            yield said


_PROFESSIONS = frozenset(
    "nurse dentist doctor physician surgeon pharmacist therapist lawyer solicitor attorney accountant "
    "auditor teacher lecturer "
    "engineer developer programmer architect recruiter chef electrician plumber driver mechanic welder "
    "surveyor vet "
    "journalist designer pilot midwife paramedic bookkeeper".split()
)
_ANYONE = frozenset(
    "industry thought team market digital company small local top hiring leading growing modern forward "
    "business leaders leader owners owner decision makers people person folks companies professionals "
    "experts managers manager "
    "customers clients users buyers sellers busy senior experienced talented great smart best many other "
    "most "
    "few".split()
)


def _contradicts(profile: Profile, said: Said) -> bool:
    if was_own(profile, said.title) is not None or is_own(profile, said.title) or _is_earlier(profile, said):
        return False
    role, own = role_of(said.title), own_titles(profile)
    if not role.fields:
        return all(abs(role.level - role_of(title).level) >= _FAR for title in own) and role.level > 3  # noqa: PLR2004 - above a manager
    other = all(other_calling(said.title, title) for title in own) or _is_other_trade(profile, said.title)
    return other or not any(same_field(said.title, title) for title in own) or role.level > 3 or role.level == 1  # noqa: PLR2004


def _is_earlier(profile: Profile, said: Said) -> bool:
    """Tell whether a job told as past shares a word with an ended one: *your years as a chief* of a chief engineer."""
    words = set(map(stem, words_of(said.title)))
    held = (p.title for _, p in profile.past)
    return any(words & set(map(stem, words_of(title))) for title in held) and is_past(said.sentence, said.end)


def _is_other_trade(profile: Profile, said: str) -> bool:
    """Tell whether an owner or founder, who may do anything in the firm, is called what nobody in its trade is."""
    who = profile.recipient
    if role_of(who.title).fields or not is_occupation(said.rsplit(maxsplit=1)[-1]):
        return False
    about = f"{who.headline} {who.company} {who.industry} {who.about}"
    known = trade_words(about) | {stem(w) for w in words_of(about)} | role_of(about).fields
    return not role_of(said).words & known and not role_of(said).fields & known


def _foreign(profile: Profile, said: Said) -> bool:
    """Tell whether a department has nothing to do with any fact but those of earlier jobs."""
    wanted = [stem(w) for w in words_of(said.title) if weight(w) > COMMON or w.lower() in _DEPARTMENTS]
    if not wanted or any(same_field(said.title, title) for title in own_titles(profile)):
        return False
    now = profile.of("title", "about", "skills", "activity", "company_facts", "industry", "company")
    return not any(base in fact.stems for base in wanted for fact in now)


def _wrong(profile: Profile, sentence: Sentence, stretch: Stretch) -> Finding:
    title = own_titles(profile)[0].replace("{", "{{").replace("}", "}}")
    return finding(RULE, sentence, stretch, f'Says "{{}}"; the profile says {title}.', "Name the right job.")


PROBE = Probe(RULE, _find, CUES)
