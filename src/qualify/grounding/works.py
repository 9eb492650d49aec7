"""Whether what somebody did in public is the work a message speaks of: a comment is no article, a post no talk."""

import re

from qualify.grounding.claims import Claim
from qualify.models import Activity

_SPOKEN = re.compile(
    r"\b(?:talk|keynote|podcast|interview|panel|webinar|presentation|session|speech|episode|video|lecture|"
    r"fireside|workshop|speak|speaking|spoke|presented|present|appearance|ama|livestream|stage)\b"
)
_PRINTED = re.compile(
    r"\b(?:article|articles|blog|newsletter|essay|column|op-ed|paper|whitepaper|book|published|piece|case study|"
    r"guide)\b"
)


_PRESS = re.compile(r"\b(?:quoted|featured|interviewed|profiled|feature|cover story|profile piece|quote|quotes)\b")
_CODE = re.compile(r"\b(?:library|package|repo|plugin|open[ -]source \w+)$")
_CODED = re.compile(r"\b(?:release|code|repo|repository|project|library|package|commit|open[ -]source)\b")
_BOUND = re.compile(r"\b(?:book|books|novel|memoir|thesis|dissertation|cookbook)$")


def is_such(cue: str, done: Activity) -> bool:
    """Tell whether an activity is of the kind a cue speaks of: a comment is no article, a post no talk."""
    kind = done.kind.lower()
    if _BOUND.search(cue):
        return kind in {"book", "paper", "publication", "news", "press", "launch"} or bool(
            _BOUND.search(done.text.lower())
        )
    spoken = bool(_SPOKEN.search(kind))
    if _CODE.search(cue):
        return bool(_CODED.search(f"{kind} {done.text.lower()}"))
    if _PRESS.search(cue):
        return spoken or kind in {"news", "press", "interview", "mention", "article", "feature"}
    if _SPOKEN.search(cue):
        return spoken or kind in {"event", "news", "press"}
    if _PRINTED.search(cue):
        return kind not in {"comment", "reply"} and not spoken
    return True


_BEFORE = 60
_AMBIGUOUS = re.compile(
    r"\b(?:book|books|paper|talk|post|posts|comment|comments|video|poll|interview|session|piece|column|thread|episode|"
    r"presentation|workshop|panel|blog|newsletter|remark|remarks|appearance|speech|article|articles|lecture)$"
)
_NOTED = re.compile(
    r"\b(?:saw|seen|see|read|reading|heard|hear|hearing|watched|watching|caught|listen\w*|loved?|loving|"
    r"enjoy\w*|liked?|noticed|"
    r"came across|found|thanks?|inspired|impressed|struck|moved|following|follow|"
    r"congrat\w*|great|nice|brilliant|excellent|fantastic|agree\w*|remember|thinking|appreciate\w*|mentioned|quoted|"
    r"shared|reference)\b"
    r"|\b(?:based on|because of|in|on|at|to|of|with|by|for|about|from|after|since|given|re|regarding):? $"
)
_DATED_WORK = re.compile(
    r",? (?:on|about|at|in|from|last|yesterday|this|where|that|made|hit|stuck|stayed|was|were|rang|got|gave|"
    r"really|struck|"
    r"resonated|spoke|caught|title|titled|called|for|with|has|did|and i)\b|[\"'“:]|\W*$"
)
_PLURAL = re.compile(
    r"^your (?:\w+ )?(?!news|sales|business|operations|logistics|linkedin|previous|famous|various)\w+[^su\W]s "
    r"(?:talk|post|comment|book|interview|poll|thread|present)$"
)


def is_work(claim: Claim) -> bool:
    """Tell a talk from people who talk and from a broker's book: it was seen, or something is said of it."""
    if not claim.cue.startswith("your") or not _AMBIGUOUS.search(claim.cue):
        return True
    if _PLURAL.match(claim.cue):
        return False
    lower, sentence = claim.sentence.field.view.lower, claim.sentence
    before = lower[max(sentence.start, claim.start - _BEFORE) : claim.start]
    return bool(_NOTED.search(before)) or bool(_DATED_WORK.match(lower, claim.cue_end, sentence.end))
