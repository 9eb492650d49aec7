"""Whether a draft speaks of an answer that nobody gave."""

from functools import cache

from qualify.phrases import Lexicon
from qualify.replies.cue import lines
from qualify.text import Document, Part

_ANSWERED = lines(
    """
    (thanks|thank you|thx) (so much |very much |again )?for (your|the) (kind |quick |prompt |positive |warm |fast |great )*(interest|reply|answer|response|approval|confirmation|order|decision|acceptance|agreement|enthusiasm|permission|green light|go-ahead|go ahead|invitation|yes)
    (thanks|thank you|thx) (so much |very much |again )?for (confirming|approving|accepting|agreeing|assigning|choosing|ordering|getting back|coming back|writing back|replying|answering|saying yes|signing|passing me|booking|inviting)
    as (agreed|requested|approved|confirmed|ordered|accepted)
    (as|like|just as|which) (you|you've|you have) (wanted|asked|agreed|requested|approved|confirmed|suggested|proposed|wished|ordered|said you)
    (as|since|now that|because) (the|this|it|that|you|you've|your <word>|we|we've) (<word> )?(is |are |have |has |has been |have been )*(now |already )*(agreed|approved|confirmed|accepted|settled|decided|said yes)
    (so )?(glad|happy|delighted|pleased|great|good|thrilled|lovely|wonderful|excited) (to (hear|read|see|know|learn) )?(that )?(you|you're|you are|you've|your team|it|this|our <word>|the <word>|my <word>) .. (will|like|liked|likes|interested|agree|agreed|want|wanted|approve|approved|convinced|on board|keen|up for|appeals|suits|works|accepted|interest|said yes)
    (that |that's )?(you|you've|you have|you did) (already |kindly |now |just )*(approved|agreed|confirmed|accepted|ordered|wrote back|written back|said yes|given (me|us) (the|your))
    (since|given|following|thanks to) your (approval|acceptance|order|confirmation|consent|yes|go-ahead|positive answer|positive reply|interest)
    """
)
_SUPPOSED = frozenset("if once when unless until till soon should would before after whether".split())
"""With one of these a sentence tells what may come: *once you have approved it*."""


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"answered": _ANSWERED})


def speaks_of_an_answer(document: Document) -> bool:
    """Tell whether a draft thanks for an answer, an interest or an approval, or goes on as if it had one."""
    written = (one for one in document.body.sentences if one.part in {Part.BODY, Part.POSTSCRIPT})
    told = (one for one in written if not one.is_question and _SUPPOSED.isdisjoint(one.vocabulary))
    return any(_lexicon().find(one) for one in told)
