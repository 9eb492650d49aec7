"""What a message of a thread is about: its words without those that stand in any mail."""

import re
from collections.abc import Iterator

from qualify.replies.plain import fold

_WORD = re.compile(r"[^\W\d_]{4,}")
COMMON = frozenset(
    """january february march april june july august september october november december christmas thanksgiving easter zoom teams
    linkedin google calendly about again also always anything around available away back been before being best both busy call calls came chance chat check come connect could days does doing done down each either email
    emails even ever every everything feel find first follow free from full get gets getting give glad going good great guess happy have haven having hear heard hello help here hope hoping idea inbox
    interest interested into just keep know known last later least leave left less let like likely line little long look looking love made make many maybe mean meet meeting message messages mine minute
    minutes missed moment monday month more morning most much must name need never next nice note nothing once only open other over past people perhaps phone please point previous probably quick quickly quite
    rather read really reach reaching reply respond response right same says season seem seen send sense sent should show side since sitting slot some someone something sometime soon sorry
    spare speak still such suit suits sure swamped take taken talk tell thank thanks that them then there these they thing things think this those though thought thoughts thread through thursday
    time times today together tomorrow tried trying tuesday under until update upon used very wait want wanted wednesday week weeks well were what when where whether which while will wish with wonder wondering word
    work works worth would write wrote year years yesterday your yours friday afternoon evening assume bother buried crazy curious earlier earliest convenience final forward gentle gotten hectic higher
    imagine knock landed likely lost mail nudge quiet reminder resurface slipped squeezing stuff timing touch touched noticed figured hate pester persistent promise honest straight simply whenever weekend
    regarding regards cheers kind warm look forward catch caught yet conversation discuss explore interested possible opportunity role position chat couple""".split()
)
"""Words of at least four letters that tell nothing of the matter."""


def content(text: str) -> Iterator[str]:
    """Yield the words of a text that tell of its matter, in lower case and without accents."""
    return (word for word in _WORD.findall(fold(text.lower())) if word not in COMMON)


def cut(word: str) -> str:
    """Leave the ending out, so that most forms of a word are one."""
    return word[:6]
