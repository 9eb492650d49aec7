"""Words and thresholds by which a statement about the recipient is judged."""

import re

from qualify.grounding.facts import KINDS, FactKind
from qualify.grounding.stems import stem

NEW_JOB = re.compile(
    r"\b(?:new (?:role|job|position|gig|post|chapter|title|seat|challenge)|promotion|promoted|appointment|"
    r"appointed|stepping up|step up|moving up|the move|joining|becoming|making (?:partner|director|manager)|"
    r"started|starting|took over|taken over|taking over|stepped into)\b"
)
NEWS = re.compile(r"\b(?:announcements?|press release|statement)$")
"""What a company puts out whenever it does something."""
BECOME = re.compile(r"\b(?:to|as|becoming|being|of) (?:an? |the |your |new )*((?:[\w-]+ ){0,3}[\w-]+)")
TAKEN = re.compile(r"\btak(?:en|ing) over|took over\b")
TENURE = re.compile(r"\b(?:anniversary|years? (?:at|with|in)|work anniversary|decade)\b")
VAGUE = re.compile(
    r"^(?:your )?(?:success|growth|achievements?|journey|career|progress|work|everything|all|team|profile|"
    r"background)\W*$"
)
THIN, DETAILED, HEARSAY, BORNE = 0.8, 4.0, 2.0, 0.6
SEVERAL = 2.6
"""What the words weigh of a claim that one common word does not bear out."""
DEMONYM = re.compile(r"(?:an|ese|ish|er|ic|i)$")


OPENING = 60
FEW, MANY, HUGE = 3, 10, 10**9
DATED = re.compile(r"\b(?:recently|just|once)\b")


VENUE = re.compile(
    r"\b(?:on|at|in|during|from) (?:the|your|a|that|last \w+'s) (?:\w+ )?(?:panel|stage|conference|summit|congress|radio|"
    r"podcast|interview|webinar|fair|forum|meetup|hearing|council|programme|show|round table|roundtable|workshop)\b"
)
SAYS = re.compile(r"\b(?:said|says|told me|tells me|mentions?|mentioned)\b")
HEARD = re.compile(r"\b(?:am|was|were|been|being|is|are|got|get|i'm|we're) (?:\w+ )?$")
"""What stands before *told* where the sender is the one who hears."""
SEEN = re.compile(
    r"\b(?:website|site|page|pages|docs|advert|ad|ads|listing|listings|careers|checkout|repo|reviews|menu|form|"
    r"sign-up|inbox|busy|profile|background|experience|name|email|emails)\b"
)


AT_A_TIME = re.compile(
    r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|"
    r"spring|summer|autumn|winter)|last (?:year|month|week|spring|summer|autumn|fall|winter|night|season|quarter|january|february|march|april|may|june|july|august|september|october|november|december)|this (?:year|spring|summer|autumn|fall|winter|month|week)|ago|yesterday)\b"
)
"""When something happened."""
SEATED = re.compile(r"\b(?:based|located|headquartered)\b")

PERSON = re.compile(r"\b(you|your|you're|you'll|i|we|our|my)\b")

NOT_THEIRS = re.compile(
    r"\b(?:job|role|vacancy|next|first|own|status|product) (?:post|posts|update|interview|session|workshop|story)\b"
)


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
BESIDE = 30
"""Characters between a name and what is said of it: *Petra, who I know is your*."""
WORKS = frozenset(
    "post article talk keynote podcast episode interview panel webinar comment essay thread column".split()
)
"""Works that a sentence may speak of in passing: *read your episode's notes*."""
VISIT = 9
"""Words of a visit that say where it was."""
NEAR = 6
"""Words after a verb among which its object's name stands."""
