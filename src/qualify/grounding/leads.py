"""Phrases that lead to the name of somebody's employer: *your team at X*, *everyone at X*, *as head of data at X*, *would X be open to*."""

import re
from collections.abc import Mapping

_LEADS_IN = re.compile(
    r"(?:(?:^|[ ,.])(?:at|with|for|of|to|your|leave|leaving|left|joined|joining|representing|from|quit|swap|swapping)(?: the)?|,) $"
)
_LEAD = 20
"""Characters before a name that hold the longest of these, with one more."""
_YOURS = re.compile(
    r"\b(?:you|your|you're|you've)\b(?:[ -][\w'&/-]+){0,7}? (?:over |there |here |down |up |out |back |still "
    r")?(?:at|with) (?:the )?$"
    r"|\byour (?:company|employer|firm|organi[sz]ation|business|agency|startup|team|shop|people), $"
    r"|\b(?:you|you're|you've been) (?:\w+ )?(?:work|working|worked) for (?:the )?$|\byour $"
    r"|\byou(?:'d|'ll|'re|'ve| would| will| are| have)? (?:ever |have |be |been )?(?:leave|leaving|left|joined|"
    r"joining|representing) $"
    r"|\b(?:happy|settled|comfortable|busy|based|working|flourishing|doing) (?:away )?(?:at|with) $"
    r"|^(?:\W*(?:over|here|there|back|so)?\W*)(?:at|over at) $"
)
_STAFF = re.compile(
    r"\b(?:everyone|everybody|things|life|folks|all|business|work|hiring|morale|the (?:team|folks|people|gang|"
    r"crew|guys|work|culture|growth))"
    r"(?: (?:is|are|'s|was|has been|have been|goes|good|well|great|fine|ok|okay|busy|calm|quiet|over|going|doing|there|"
    r"keeping|treating you|all|so|still|back)){0,4} at (?:the )?$|\b(?:congrats|congratulations|kudos|well done) to "
    r"(?:everyone at |the team at |all at |the )?$"
)
_AS = re.compile(r"\bas (?:[\w'&/-]+ ){1,7}?(?:at|of|for|with) (?:the )?$")
_LEAVES = re.compile(
    r"\b(?:you (?:ever |do |should |were to |decide to |want to |had to |must )?(?:leave|quit|swap)|leaving|quitting|swapping|"
    r"(?:a |your |the )(?:move|step|jump|change|switch) (?:on |away )?from|(?:lure|tempt|prise|pry|steal|drag|entice|win|pull|get|take) you (?:away )?"
    r"(?:out )?from|resign(?:ing)? from|resignation from|out of|away from) (?:the )?$"
)
_NOT = re.compile(
    r"\b(?:potential|talk|speak|speaking|chat|chatting|connect|meet|meeting|coffee|lunch|keynote|session|panel|interview|booth|stand|seat|stay|visit|application|applied|peers?|"
    r"counterparts?|friends?|contacts?|"
    r"speech|presentation|podcast|degree|master'?s|bachelor'?s?|mba|phd|thesis|diploma|doctorate|internship|studies|studied|graduated|graduation|classmates?|alma|professors?|"
    r"poster|workshop|lecture|webinar|article|"
    r"account|exam|ideal|saw|met|meet|see|heard|spoke|speaking|spoken|spot|opportunity|introduce|reach|email|"
    r"price|convenience|earliest|disposal|peril|"
    r"pace|desk|door|fingertips|competitors?|rivals?|someone|somebody|buyers?|course|class|clients?|customers?|"
    r"ceo|cfo|founder|look|best|call|ask|tell|send|volunteer\w*|race|marathon)\b"
)
"""What is at a company without working there."""
_JOB = re.compile(
    r"\b(?:role|roles|position|opening|openings|job|jobs|vacancy|opportunity|opportunities|next|join|joining|"
    r"interview|hire|contract|could|would|'d|will|'ll|if)\b"
)
"""What a job offered is called, whose firm is somebody else's."""
_ASKED = re.compile(
    r"^\W*(?:(?:and|so|but|quick question|question),? ?:? ?)?(?:does|do|is|are|has|have|did|would|could|might|"
    r"can|will|should|"
    r"(?:how|what|where|when|who|why)(?: \w+){0,3}? (?:does|do|is|are|has|have|did|would|could|might|can|"
    r"will)) (?:the team at )?$"
)
_OPEN = re.compile(
    r"(?:'s team)? ?(?:be|team be)? ?(?:open|interested|willing|consider|like|benefit|up for|looking|hiring|want|"
    r"need|face|struggl\w+|already|currently|have|use|using|run|handle|handling|planning|still)\b"
)


LED = ("yours led", "staff led", "as led", "leaves led", "asked led", "job led")
"""What `led` may give."""


def led(before: str, after: str) -> list[str]:
    """Give the phrases that lead to a name, or take it for one who may be asked.

    Args:
        before: The words before the name, in lower case.
        after: Those behind it.
    """
    asked = ["asked led"] if _ASKED.match(before) and _OPEN.match(after) else []
    if not _LEADS_IN.search(before[-_LEAD:]):
        return asked
    said = [(name, _last(phrase, before)) for name, phrase in _LED.items()]
    found = [f"{name} led" for name, phrase in said if phrase and not _NOT.search(phrase)]
    job = ["job led"] if found and _JOB.search(before) else []
    return [*found, *job, *asked]


_LED: Mapping[str, re.Pattern[str]] = {"yours": _YOURS, "staff": _STAFF, "as": _AS, "leaves": _LEAVES}


def _last(pattern: re.Pattern[str], before: str) -> str:
    """Give the shortest stretch that ends where the name begins; nothing where there is none."""
    found = pattern.search(before)
    while found and (nearer := pattern.search(before, found.start() + 1)):
        found = nearer
    return found.group() if found else ""
