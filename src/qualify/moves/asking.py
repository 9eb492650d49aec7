"""Moves that ask: an easy question, or a yes presumed. Asking for names stands with the introductions."""

from qualify.moves.move import Move, Sign
from qualify.moves.structure import is_question, is_statement

SOFT_ASK = Move(
    name="soft_ask",
    group="asking",
    about="Asks something that is easy to answer either way.",
    signs=(
        Sign(
            "open question",
            (
                "(would|could|might|may|are|is|do|does|can|should|shall|worth|open|interested|curious|any|want|fancy|up|care|keen|happy|ok|okay|thoughts|sound|sounds|mind|make|relevant|useful|helpful|ready|game|possible|got|have|how) "
                "(you|this|that|it|there|your|me|i|we|a|an|to|in|for|if|the|chance|interest|exploring|discussing|like|good|of|sense|five|ten|fifteen|<num>|about|on|either|we|thoughts|seeing|hearing|learning|connecting|chatting|talking|time|quick|my)",
                "(worth|open to|interested|curious|thoughts|sound good|relevant|useful|make sense|up for it|any interest|any thoughts|agree|helpful|fair)",
            ),
            when=is_question,
        ),
        Sign(
            "easy invitation",
            (
                "(let me know|drop me|shoot me|feel free|reply|just reply|hit reply|give me a|send me a|get back to me|reach out|write back|message me|respond|ping me|contact me|call me|text me|connect) ... (if|whether|when|should|in case|interested|thoughts|what you think|"
                "back|a line|a note|details|yes)",
                "if (you're|you are|you'd|you would|this|it|that|you) .. (interested|curious|open|like|want|interest|interests|sounds|resonates|helpful|useful|keen|relevant|wish|care|sense|appeals|fit|up for)",
                "(i'd|i would|we'd|we would) (really |also |very much |absolutely |be )?(love|like|appreciate|welcome|be glad|be happy|be grateful|be keen|be curious|glad|happy|grateful|keen|be delighted|enjoy|value|be interested) .. "
                "(to|a|your|if|an|some|the|hear|chat|talk|connect|<num>|any|learn|share|know)",
                "(happy|glad|pleased|delighted|love|keen|eager|hoping|hope|looking forward|want|wanted|like) to (share|send|show|discuss|chat|connect|talk|walk|explain|answer|hear|hop|jump|tell|set|learn|explore|speak|give|provide|schedule|arrange|see|forward|put|"
                "run|offer|help|go|meet|find out|book|get|swing|drop|pass|demo|demonstrate)",
                "(would love|would appreciate|would be great|would be glad|would be happy|would like|would be good|would welcome|it'd be great|be great|be good|be nice) .. (to|your|if|a|connect|chat|hear)",
            ),
            unless=("(please|kindly) (share|send|provide|forward|confirm) .. (resume|cv|number|rates)",),
        ),
    ),
    fires=("Would you be open to a short call?", "Worth a look?", "Let me know if you'd like the sample."),
    near_misses=("We built a press in Ghent.", "It weighs nine kilos."),
)

HARD_ASK = Move(
    name="hard_ask",
    group="asking",
    about="Presumes the yes: slots, booked time, documents to send, a number to call.",
    signs=(
        Sign(
            "offers only slots",
            (
                "(<day>|morning|afternoon|<num>am|<num>pm|<num> am|<num> pm|noon|today) .. (or) .. (<day>|morning|afternoon|<num>|later|next|early|the|would|thursday's|evening)",
                "(when|what time|what's a good time|what is a good time|which day|what day|which time|what times|which slot|what's the best time|what is the best time|which works|which one|how does|how is|how's|what does your) .. "
                "(can|could|works|work|suits|would|are you|is|day|best|good|look|shall|should|will|you|tomorrow|<day>|calendar|schedule|next|this)",
                "(best|good|convenient|direct) (number|time|phone number|cell|day|mobile|time and number)",
            ),
            unless=(
                "(if|whether|or) (neither|none|not|no)",
                "(when|what) (is|are|was|can|does|do) (your|the) (deadline|biggest|plan|plans|current|main|lease|contract|team|budget)",
                "(no worries|no pressure|no problem|no thanks|not interested)",
                "how (is|are|does|do) (your|you|the) .. (team|currently|handle|business|company|things)",
                "(when|whenever) (you|it) .. (ready|time|convenient)",
            ),
            when=is_question,
        ),
        Sign(
            "books the time",
            (
                "(i've|i have|i|i'll|i will|we've|we have|we|i am|i'm|i went ahead and|took the liberty|let me|going to|gone ahead and) (already |also |just |provisionally |tentatively |pencilled |penciled |gone ahead and |went ahead and |taken the liberty of )?"
                "(booked|blocked|put|reserved|scheduled|pencilled|penciled|set aside|held|holding|sent you a calendar|sent a calendar|sent an invite|sent you an invite|sending a calendar|send a calendar|send an invite|send you an invite|send you a calendar|"
                "send over an invite|send over a calendar|saved|dropped|set up|added|down for|marked|lined up|booking|blocking|putting|call you|ring you|calling you|phone you|ringing you|be calling) "
                "... (calendar|diary|call|slot|time|minutes|<day>|invite|you|us|meeting|seat|place|appointment|demo|interview|tomorrow|<num>|morning|afternoon|next|week)",
                "(calendar|diary) (invite|invitation|hold|entry|link) (is|has|follows|attached|to follow|will|sent|below|on its)",
                "(confirm|confirming|pick|choose|grab|select|book|lock in|secure) (a|the|your|one|which|that|this|me|below|with|either) .. (slot|time|day|spot|call|seat|interview|date|meeting|appointment|place|demo|start|below|of|availability)",
                "(speak|talk|see you|chat|meet|call) (on |at |then |you )?(<day>|tomorrow|<num>)( at| then)?",
                "(let's|lets|let us) (talk|meet|book|schedule|set|find|get|do|hop|jump|connect|speak|chat|start|lock|put|grab|make|discuss|sit|arrange|go)",
                "(call|ring|text|phone|whatsapp) me (today|now|at|on|back|asap|tomorrow|this|before|right|as|straight)",
                "(need|require|want|must have|have to have|expect|expecting|looking forward to) (your|you to|an answer|a reply|a decision|to speak|to talk|to meet|<num> minutes|ten minutes|fifteen minutes|half an hour|you on|our call|our meeting|the call|your call|"
                "your reply|your cv|your resume|your confirmation|your decision|welcoming|having you|speaking on|a time|a yes)",
                "(can|could|shall|may) (we|i|you) (please )?(schedule|book|set up|call you|ring you|get you|put you|lock|talk now|set a|fix|confirm|speak today|start|sign|arrange|have your)",
                "(i'm|i am|we're|we are) (free|available|open|around) (on |at )?(<day>|tomorrow|<num>|between)",
            ),
            unless=(
                "(if|unless|should) (you|that|this|it|neither|not|so)",
                "(happy|glad|love|like) to (book|schedule|set up)",
                "let's (stay|keep|leave|not|say|face|be honest|connect|park|call it)",
                "(would|whether|worth)",
                "need (a hand|help|anything|more)",
            ),
        ),
        Sign(
            "demands documents",
            (
                "(please|kindly|pls|plz|do|just|and|to proceed|so|then)? ?(share|send|provide|forward|submit|attach|email|reply with|revert with|respond with|confirm|fill|complete|upload|update|apply|sign|register|call|click|take) "
                "(me |us |over |back |in |out |back with |across |to me |with )?(your|the|a|an|this|following|below|on|here|with|through|both|now) .. (resume|cv|resumes|profile|availability|rate|rates|expected|details|number|documents|application|form|test|salary|"
                "interest|contact|link|assessment|references|copy|visa|notice|order|paperwork|questionnaire|phone|agreement|date|slot|time|transcripts|licence|license|portfolio|passport|photo|certificates|screening)",
                "(your|updated|latest|current|recent) (updated |latest |current |recent |word )?(resume|cv) (by|today|so|in|and|asap|along|to|at|with|as|now|over|below)",
                "(fill|complete) (in |out )?(the|this|our)",
                "(kindly|please) (revert|respond|reply|confirm|advise|call|get back|let me know your) ... (asap|today|urgently|earliest|immediately|with|by|your|availability)",
            ),
            unless=(
                "if (you|this|it|interested|so|that)",
                "(would|could|can|will|may|might|want|happy|glad|should|shall|i'll|i can|i'd|we'll|we can) (you|i|me|we|to) .. (share|send|provide|forward)",
                "(send|share) (you|me) (a|the) (link|copy|details|sample|deck|short|one-page|draft)",
                "(i'll|i can|i will|we'll|can i|i'd|shall i|should i|to|happy to|and i'll|and i can|me to) (share|send|forward|email|attach|provide|submit)",
            ),
            when=is_statement,
        ),
    ),
    fires=(
        "Does Tuesday at 10 or Thursday at 2 work?",
        "I've put twenty minutes on your calendar for Friday.",
        "Please send your updated CV today.",
        "What is the best number to reach you?",
    ),
    near_misses=(
        "Would a call make sense?",
        "If you are curious, send me your CV.",
        "What is your biggest headache this year?",
    ),
)

MOVES = (SOFT_ASK, HARD_ASK)
