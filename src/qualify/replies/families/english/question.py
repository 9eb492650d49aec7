"""English: wants to know something before deciding. A question mark alone is weighed by `qualify.replies.decide`."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_THINGS = (
    "(details|detail|pricing|prices|price|price list|rates|rate|rate card|information|link|deck|brochure|catalog|catalogue|website|site|case stud*|one pager|examples|example|samples|sample|specs|"
    "spec|summary|overview|job description|jd|description|job spec|pdf|literature|documentation|docs|portfolio|references|reference|a quote|quote|quotation|estimate|numbers|figures|breakdown|"
    "company profile|background|video|recording|testimonials|credentials|data sheet|white paper|fee*|cost*|terms|url|flyer|leaflet|something in writing|materials|material|more info|salary range|range|"
    "comp range|whitepaper|baa|dpa|security docs|soc 2 report|resume|offer details|more|something to read)"
)
QUESTION = Family(
    "question",
    "en",
    (
        Cue(
            PLAIN,
            (
                f"(send|share|forward|email|provide|give|get|text|drop|shoot|show|see|have|supply|mail|point|attach|include)( me| us| it| over| through| along| across| to me| you| your)* ... {_THINGS}",
                "(what|which) (is|are|was|were|would|will|does|do|did|can|could|kind|sort|type|exactly|about|if|else|makes|company|role|services|product|time frame|size|makes|s|rate|price|salary|company|pay|area|location|industry|clients|experience|tech|stack|problem|specifically|project|benefits|features|part|job|car|number|figure|offer|sets|happens|guarantee)",
                "(which|what) (<word> )(do|did|are|is|would|will|have|should|can) (you|u|it|the|this|they|that)",
                "what makes (you|u|this|it|your)",
                "is this (about|regarding|for|the|in|from|a|an|related|re)",
                "how (much|many|long|do|does|did|is|are|would|will|can|could|about|exactly|big|old|far|come|soon|fast|often|well|secure|have|was|were|has|different|in the world|on earth|the hell)",
                "(who|whom) (are|is|do|does|did|was|were|else|exactly|gave|will|would|has|the)",
                "where (are|is|do|did|does|was|were|can|would|will|in|exactly|you|based)",
                "why (are|is|do|did|does|was|were|would|should|me|us|now|this|you|not|how)",
                "(tell|show|give) (me|us) (more|how|what|about|a bit|a little|why|who|something|where|which|the (details|basics|numbers|price|gist))",
                f"(need|want|looking for|interested in|require|get|know) (the |a |an |your |some |our |to know |more |me )*{_THINGS} (for|on|of|about|please|first|before|and|per|list|in|from|to|<word>)",
                "(quote|price|pricing|cost|rate) (for|per|of|on|please)",
                "(do|does) (you|it|this|they) (have|offer|do|work|support|sell|make|provide|include|come|take|accept|ship|deliver|charge|know|cover|need)",
                "is it possible",
                "(more|further|additional|some|any) (information|details|detail|context|background|specifics|clarity|examples|data|specs)",
                "(need|want|like|love|have|would like|got) to (know|understand|see|learn|hear|find out|ask) (more|what|how|about|who|which|where|whether|if|the|why|exactly|some|a bit|a few|first)",
                "(curious|wondering|wonder|interested) (to know|to hear|to understand|what|how|about|if|whether|who|why|which|where)",
                "(can|could|would|will|do|does|did|are|is|has|have) (you|u|it|this|that|the|there|your|they|we|these) ... (explain|elaborate|clarify|tell|share|send|provide|describe|expand|specify|confirm|work|works|offer|offers|have|integrate|cost|support|include|come|handle|cover|remote|legit|real|free|based|available|possible|similar|different|compatible|part|negotiable|true)",
                "(explain|elaborate|clarify|expand on|be more specific|specifics|more specific)",
                "(are|r) (you|u) (a |an |the |really |actually |even |from |with |in |just |some )*(ai|bot|robot|human|real|person|computer|machine|legit|local|based|investor|agent|realtor|wholesaler|broker|company|automated|scam|serious|licensed|insured|buying|sure|kidding|asking|offering|selling|looking|talking|going|hiring)",
                "is (this|that|it|there|the) (a |an |still |some |even |for |in |about |really |actually |your |the )*(real|legit|scam|joke|remote|free|bot|ai|automated|available|contract|full time|part time|permanent|catch|cost|fee|charge|person|role|job|price|subscription|same|something|person|trial|minimum|deadline|hybrid|negotiable|onsite)",
                "(ballpark|any idea of|rough idea of) (figure|price|cost|the)?",
                "(not sure|unclear|do not understand|did not understand|not clear|confused|do not get|no idea|do not know) (what|how|who|why|about|i understand|i follow|it is|this is|if this is (real|legit)|you)",
                "what (for|about|then|price|rate|cost|is it|is this|now)",
                "discuss (the )?(pricing|price|prices|rates|cost|costs|money)",
                "(depends|depending) on (the|what|how|your|price|pricing|cost)",
                "make (me )?an offer",
                "(what|your) (offer|best offer|bid)",
            ),
        ),
        Cue(
            FIRM,
            """
            (need|want|would like|like|require|have) (to (know|understand|see|learn|hear) )?(a bit |a little |some |much |lot )*(more|further|additional) (information|details|detail|context|background|specifics|clarity|before|about|first|on)
            would like to know (more|what|how|about|who|if|which|where|whether)
            who <word> (you|u|me)
            (but|though|and|also|just|still) (i am |we are |am |are )?(curious|wondering) (what|how|about|if|who|why|which|where|whether|to)
            """,
        ),
        Cue.whole_answer(
            FIRM,
            "price|pricing|cost|how much|details|details please|more information|information|information please|more information please|who is this|who are you|who dis|who|what|why|huh|link|website|where|salary|rate|rates|what company|which company|what is this|what is this about|about what|regarding|quote|offer|remote|location|make (me )?an offer|what is your offer|company|prices|cost please|price please|how|how so|jd|spec|what role|proof|references|really|seriously|examples",
        ),
        Cue(
            SOFT,
            "(question|questions|query|queries)\n(catch|guarantee|difference|versus|compared)\n(anything|something) (on|about|in writing)",
        ),
        Cue(HINT, "(interesting|intrigued|curious)"),
    ),
    mistaken="""
        (someone|somebody|people|guy|lad|person|one|team|company|friend|colleague|man|woman|those|anyone|nobody|everyone|customers|clients|he|she|they|chap|woman|body) who
        (which|what) (time|day|date|times|days) (do|are|is|would|works|can|suits|should)
        (when|what (time|times|day|days|date|works|does your)) (are|is|would|works|work|can|could|do|suits|your|you|best|good|for|we|calendar|schedule)
        (who|what|how|where) (cares|the hell cares|a surprise|a joke)
        (how|what) (original|creative|thoughtful|exciting|lovely|nice|a|an)
        how (are|is|was) (you|your|things|everything|it going|the family|life|the weekend)
        how about (monday|tuesday|wednesday|thursday|friday|tomorrow|next|<num>|this|we|a call|coffee)
        how many times
        why (do not|not) (we|you|let|just|give|call)
        why not
        what (part of|do you not|is it about|did i)
        (see|get|have|know) (what|how|where) (you|i|we|it|your)
        (that|this|it) is (what|how|why|where|who)
        (know|understand|see|sure|idea|tell|doubt|care|like|love|decide|discuss|review) (what|how|who|why|where|which)
        (exactly|just|is) what (i|we)
        (in|for|about|with|on) (which|what|whom)
        do not (care|know|see|understand) (what|how|who|why|where)
        """,
    fires="""
        What does it cost for 40 seats?
        Price?
        who is this
        Send over some details for us to look at
        Could you explain how that differs from what we run today
        How did you get this address?
        """,
    near_misses="""
        When are you free?
        How about Tuesday at two?
        How are you? Yes, let us go ahead.
        What a creative subject line. No.
        """,
)
