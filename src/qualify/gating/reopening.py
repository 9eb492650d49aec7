"""How a recipient who said no takes the matter up again, and how one who asked for silence asks for contact."""

import re
from collections.abc import Iterable

from qualify.gating import signs
from qualify.gating.content import content, cut
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines

_ASKS_FOR_CONTACT = phrase_pattern(
    *lines(
        """
        (changed|change|changing) (my|our) mind
        (sorry|apologies|apologise|apologize) (for|about) (my|the) (tone|rudeness|outburst|temper|last|earlier|short|sharp|curt)
        (add|put|sign|subscribe) (me|us) (back|again|on|up)
        (are|do|is|can|could|would|have) (you|it|that|the offer|this) (still|able|please)
        (send|call|email|write|contact|ring|phone|text|message|tell|show|quote|give) (me|us) (a|the|your|again|back|about|more|at|on|when|some|over|please|what|how|now|that|this|those|it|one|both|everything|anything)
        (can|could|would|will) you (please |still |perhaps )*(send|call|email|quote|come|tell|help|give|do|show|ring|write|get|resend)
        (please|do|may|can|could|should|free to|welcome to) (write|contact|email|message|call|get in touch|reach out) (to )?(me|us)? (again|back|after all)
        (and|so|do|please) (write|call|ring|come|talk|speak) (to )?(me|us)
        (i am|i'm|we are|we're) (free|available|around|ready|open) to (talk|meet|speak|chat|hear)
        (you|have you|do you) (got|have) (anything|something|any|one|some)
        (is|are) there (anything|something|any|still|a chance|some)
        (acted|spoke|wrote|was|replied|answered) (in haste|too (soon|quick|quickly|hasty|short)|hasty|short with you|in a hurry|by mistake|in error)
        (get|getting|be|back|come) (back )?in touch
        (happy|ready|like|love|want|glad|keen|willing|open|prepared) (now )?to (talk|hear|discuss|chat|meet|see|revisit|look|pick|learn|try|know|go ahead|take|reopen|have|start|order|speak)
        (what|how much) (would|does|do|is|are) (it|that|this|your|the|you) .. (cost|price|prices|charge|rates|run|offer|need)
        (interested|price|pricing|quote|demo|proposal|reconsider|reconsidered|reconsidering|rethought|take you up|let us talk|let's talk|need your|need a|i was wrong|start again|reopen|you may write|you can write|please write|feel free to)
        """
    )
)
"""What a person says who, after a demand to stop, wants to be written to again. A friendly remark is none of these."""

_ASKS_AFTER_IT = phrase_pattern(
    *lines(
        """
        (do|would|could|can|will) you (still |perhaps |maybe |also |by any chance )*(want|need|take|buy|collect|deliver|sell|offer|hire|rent|lease|supply|make|have|fit|install|repair|ship|cover|do|stock|bring)
        (is|are) (the|that|those|it|this) .. (gone|taken|filled|left|open|free|available|there|going|around|for sale|on)
        how (fast|soon|quick|quickly|much|many|late|early) (can|could|would|will|do) (you|one|it|they)
        (what|how much|how many|how soon|how long|how fast|when) .. (cost|costs|price|prices|take|run|charge|ship|deliver|start|come|available)
        (is|are|does|do|can|will|would|how|what) (much |hard |quickly |soon |is |are |do |does |would )*your <word>
        """
    )
)
"""What asks after the offer in other words."""
_NAME = re.compile(r"(?<=[\w,] )[A-Z]\w+|\b[A-Z]\w+(?=,)|^\W*[A-Z]\w+\W*$", re.MULTILINE)


def asks_for_contact(said: str) -> bool:
    """Tell whether one who demanded an end asks to be written to again, in lower case; a friendly remark is none."""
    return any(sign.search(said) for sign in (_ASKS_FOR_CONTACT, _ASKS_AFTER_IT, signs.TAKES_BACK))


def takes_up(said: str, sent: Iterable[str]) -> bool:
    """Tell whether one who said no takes the matter up: asks for contact or after the offer, or speaks of what was offered.

    Args:
        said: The recipient's own words, in lower case.
        sent: The sender's messages before them.
    """
    if asks_for_contact(said) or signs.KEEN.search(said):
        return True
    offered = {cut(word) for one in sent for word in content(_NAME.sub(" ", one))}
    return not offered.isdisjoint(map(cut, content(said)))
