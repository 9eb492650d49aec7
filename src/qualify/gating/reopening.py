"""How a recipient who asked for silence asks for contact again."""

from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines

ASKS_FOR_CONTACT = phrase_pattern(
    *lines(
        """
        (changed|change|changing) (my|our) mind
        (sorry|apologies|apologise|apologize) (for|about) (my|the) (tone|rudeness|outburst|temper|last|earlier|short|sharp|curt)
        (add|put|sign|subscribe) (me|us) (back|again|on|up)
        (are|do|is|can|could|would|have) (you|it|that|the offer|this) (still|able|please)
        (send|call|email|write|contact|ring|phone|text|message|tell|show|quote|give) (me|us) (a|the|your|again|back|about|more|at|on|when|some|over|please|what|how|now)
        (can|could|would|will) you (please |still |perhaps )*(send|call|email|quote|come|tell|help|give|do|show|ring|write|get|resend)
        (please|do|may|can|could|should|free to|welcome to) (write|contact|email|message|call|get in touch|reach out) (to )?(me|us)? (again|back|after all)
        (acted|spoke|wrote|was|replied|answered) (in haste|too (soon|quick|quickly|hasty|short)|hasty|short with you|in a hurry|by mistake|in error)
        (get|getting|be|back|come) (back )?in touch
        (happy|ready|like|love|want|glad|keen|willing|open|prepared) (now )?to (talk|hear|discuss|chat|meet|see|revisit|look|pick|learn|try|know|go ahead|take|reopen|have|start|order|speak)
        (what|how much) (would|does|do|is|are) (it|that|this|your|the|you) .. (cost|price|prices|charge|rates|run|offer|need)
        (interested|price|pricing|quote|demo|proposal|reconsider|reconsidered|reconsidering|rethought|take you up|let us talk|let's talk|need your|need a|i was wrong|start again|reopen|you may write|you can write|please write|feel free to)
        """
    )
)
"""What a person says who, after a demand to stop, wants to be written to again. A friendly remark is none of these."""
