"""English: interested, accepts, proposes a time, or sends what was asked for."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_WHEN = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|tomorrow|today|tonight|next week|this week|this afternoon|this morning|<num> ?(am|pm)|noon|morning|afternoon|anytime|any time|either|end of the month|next month|the <num>|<num>)"
YES = Family(
    "yes",
    "en",
    (
        Cue(
            FIRM,
            (
                f"{_WHEN}( at <num>| around <num>| morning| afternoon| the <num>| after <num>| before <num>| <num>| at noon| then)*( <num>| am| pm)* (works|work|suits|is (good|fine|perfect|great|ok|okay|best|free|open)|would (work|suit|be (good|great|fine|perfect|best))|sounds (good|great)|looks good|is better)",
                "(that|this|it|then|which|either|both|all) (time |day |slot |date |one |of (them|those) )*(works|suits|sounds good|sounds great|is perfect|would work|would be (great|good|perfect|ideal|helpful|useful))",
                "(works|work|suits|suit|good|fine|perfect|great|ok|okay|best|better) (well |fine |great |perfectly |best )*for (me|us|both|our)",
                f"(how|what) about {_WHEN}",
                f"(free|available|open|around|in the office|can do|can make|can talk|can meet|could do|see you|talk to you|speak to you|speak|talk|call me|stop by|come by|drop by|pop in|swing by|meet|let us say|schedule .. for|book .. for|pencil|shall we say|do) (at |on |by |from |after |before |for |around |any time |our office |the office |my office |in )*{_WHEN}",
                "(am|are|will be) (free|available|around|open) (on|at|this|next|any|from|after|before|between|for|tomorrow|today|most|all|to)",
                "(when|what time|what times|what day|what days) (are|is|would|works|work|can|could|do|suits|should|shall|will) (you|u|we|best|good|a good|for|i|it|your)",
                "(let us|shall we|can we|could we|we can|we could|we should|would like to|happy to|love to|glad to|want to|keen to|like to|going to|ready to|willing to|able to|down to) (please |all |just |definitely |maybe |perhaps )*(have |do |set up |set |schedule |book |arrange |hop on |jump on |get on |plan |organise |organize |find |grab |make )*(a |an |the |some |it |this |that |up |quick |short |brief |intro |introductory |another |further |time |in )*(talk|chat|speak|call|meet|meeting|connect|discuss|demo|coffee|zoom|conversation|proceed|move forward|go ahead|go forward|do it|do this|do that|set (it|this|something) up|schedule|book|lunch|catch up|sync|try (it|this)|go|see|look|start|begin|sit down|time|join|hop|jump|explore (this|it|further)|learn more|hear more|hear (it|from|about|what)|take (a look|this|a call)|sign|test|trial|pilot|buy|order|accept|continue)",
                "(book|schedule|set up|arrange|put) (me|us|a|an|some|something|it|that) .. (in|call|chat|demo|meeting|time|slot|up|appointment|on the calendar|on my calendar|interview)?",
                "(send|share|shoot|forward|drop|put|pop) (me |us |over |through |along |across |a |an |the |your |some |you |out )*(calendar|invite|invitation|calendly|booking link|meeting link|zoom|teams link|proposal|contract|agreement|paperwork|dates|times|slots|order form|invoice|availability|docusign|few times|few options|something|it|them|that|away|whatever)",
                "(call|ring|phone|text) me( please| back| today| tomorrow| now| anytime| any time| at| on| asap| when you| whenever| this| directly| to discuss)*",
                "give (me|us) a (call|ring|buzz|shout|bell|tinkle)",
                "(here is my|the best|best|on my|to my|at my|check my|and my) (cell |mobile |direct |phone |office )*(number|cell|mobile|phone|calendar|availability|calendly|booking link|schedule)",
                "my (cell |mobile |direct |phone |office )*(number|cell|mobile|phone) is",
                "reach me (at|on)",
                "(sign|count|put) (me|us) (up|in|down)",
                "(i am|we are|am|im|totally|definitely|all|count me) (in|game|down|on board|up for (it|this|that)|all ears|keen|sold|intrigued|excited|listening)",
                "(go|fire|ahead|carry|come) (ahead|for it|on then|away|and send|on over)",
                "(i|we) (have |just |already )*(scheduled|booked|accepted|signed|attached|filled|completed|sent|submitted|confirmed|registered|enclosed) (a|the|it|my|your|you|for|in|our|them|that|everything|an)",
                "(see |find |please see |please find |is |are )(the )?(attached|enclosed|below|my)",
                "(attached|enclosed) (is|are|please|you|my|the)",
                "(approve|approved|accept|accepted|agree|agreed|confirm|confirmed|confirming|happy to (proceed|go ahead|accept|confirm|meet|talk|chat|speak|jump|hop|take|help|discuss|connect|join|look|have a))",
                "(would|might|will|could|may) (definitely |also |certainly |probably |possibly )*(sell|be tempted|accept|entertain) (it|for|that|this|selling|a|an|at|the|if|your|by|<num>)",
                "(here is|here are|attached) (the|my|our|a|your|some) .. (you (asked|requested|wanted|need)|as requested|requested|form|plans|details you)",
                "(exactly|just) what (i|we) (need|have been|are|was|were|am|want)",
                "(worth|deserves|merits) (a |an |the )*(chat|look|call|conversation|discussion|try|shot|exploring|discussing|meeting|quick)",
                "(we|i) (are |am )?(actively |currently |definitely |really |desperately |also |actually )*(evaluating|shopping|comparing|looking for (a|an|someone|something|exactly|this|just|new|help|better|ways)|need (this|help|a|an|to get|someone|something|it|implementation)|in the market for)",
                "(when|how soon|where) (can|could|do|should|would) (we|i|you) (start|begin|meet|talk|speak|chat|call|sign|come|get|do|deliver|do it|show)",
                "(send|post|drop|bring|show) (me|us) (a couple|some|one|two|three|a few|a sample|samples|whatever|both|what you have|it)",
                "i do need",
                "what time",
                "make it (on |at |for )*(monday|tuesday|wednesday|thursday|friday|tomorrow|next week|<num>|the <num>|noon)",
                "(call|ring|phone|text) me (back )?(after|before|around) (lunch|work|school|dinner|hours|<num>|noon|breakfast)",
                "could (really |definitely |certainly )*use (some |a |your |a little |a bit of )*(help|hand|support|advice|new|better)",
                "(signed|completed|filled) (and|in|out|copy|form|contract|attached)",
                "(i|we) (will|would|ll) take (it|one|two|<num>|the (call|meeting|job|offer|deal|slot|position)|you up)",
                "let (me|us) (know|have) (when|what time|your availability|a time|some times|a few times|times|the next|next steps|where|a date|what works|a good time|what day|if .. works|how to (proceed|start|get started))",
                "(next steps|next step|what is next|how do we (start|proceed|begin|move forward)|how do i (start|sign up|book|proceed|order|apply|join)|where do i sign)",
                "(look|looking) forward (to|for)",
                "(see|speak to|talk to) you (then|there|soon|on|at|monday|tuesday|wednesday|thursday|friday|tomorrow|next)",
                "all ears",
                "why not",
                "(go on|ok|okay|alright|fine|sure|yes|yep|great|perfect|absolutely|definitely|certainly|of course|deal) (then )?(send|let|please|that|sounds|works|go|call|book|i am|we|do|set|happy|i would|can|when|when are|what time|you can|go ahead|thanks|and|tell|why not|if)",
                "(please|yes) (do|send it|go ahead|call|proceed|book|continue)",
            ),
        ),
        Cue(
            PLAIN,
            """
            (sounds|looks|seems|is|sound|look|that is|this is|quite|very|pretty|really|super|most) (very |really |pretty |quite |super |so |like |a |an |like a |like an |too |actually |very very )*(good|great|interesting|perfect|fine|plan|cool|amazing|fun|fair|fantastic|awesome|excellent|promising|right up|intriguing|wonderful|exciting|useful|relevant|tempting|brilliant|lovely|ideal|opportunity|interesting opportunity)
            (yes|sure|absolutely|definitely|certainly|of course|gladly|with pleasure|by all means|sure thing|no problem|sounds good|why not)
            (great|good|perfect|excellent|impeccable|nice|funny|lucky) timing
            interested
            (contact|email|reach|message) me (at|on|via|directly)
            (we|i) (are|am) (in need of|in the market|thinking of|planning to|hoping to|considering|down|open)
            (have|got) (an|some|real|strong|definite) interest
            can not wait
            (is |are )?still (for sale|available|interested|open|looking for|on the market|hiring)
            will bite
            (let me|i will) (know|see) (when|what time)
            (would|i would|we would|id|do|really|definitely|absolutely) (be |definitely |absolutely |really |certainly |very much |surely )*(love|like|be happy|be glad|be interested|be keen|be open|be delighted|be up for|be willing|welcome|appreciate|enjoy) (to|in|that|a|it|this|on)
            (very|definitely|absolutely|super|quite|really|extremely|certainly|genuinely|really quite|so|most|always|highly|still|we are|i am|am|are|also|both|be|is|might be|may be|could be|would be|get|got|him|her|us|me) (very |quite |really |still |actually |definitely |certainly |indeed |potentially |possibly |genuinely )*(interested|keen|intrigued|excited|up for it|open to (it|this|that|hearing|a|talking|discussing|learning|new|exploring|having|considering|discussion|discussions|opportunities|chat|connect*|meet*))
            (open to|up for|interested in|down for|all for|keen on|fan of) (it|this|that|hearing|a|talking|discussing|learning|exploring|having|considering|meeting|seeing|knowing|trying|chatting|connecting|selling|your|working|doing|moving|taking|getting|more|the|an|what)
            not (against|opposed to|averse to|uninterested|disinterested|ruling (it|this) out)
            (this|that|it) (could|might|may|would|sounds like it could|looks like it could) (really |actually |definitely |well |just |possibly )*(work|help|be (great|useful|interesting|good|helpful|perfect|worth|just|exactly|a fit|what|of interest|a good)|fit|solve|save)
            (can|could|would) you (please )?(do|make|call|come|meet|chat|talk|speak|ring|stop by|hop|jump|start|pop|drop by|book|schedule|swing by|visit) (me |us |it |on |at |by |in |over |round )*
            (happy|glad|more than happy|love|pleased|delighted|willing|keen|open) to (hear|learn|chat|talk|meet|discuss|connect|listen|see|have|help|share|take|jump|hop|join|speak|explore|know|review|look|give|try|read|be)
            (call|ring|phone|text) (now|any time|anytime|tomorrow|today|when|asap|tonight|this)
            (i|we) (really |definitely |actually )*(need|want) (one|this|that|some|it|in|to (see|try|know|buy|learn|start|order|join|hear|talk|meet|sell|move|discuss|go|do))
            (let me|lemme) see (it|what|the|some|your)
            show me
            (would|might|may|could) be (interested|open|keen|willing|up for|down)
            (great|perfect|excellent|awesome|wonderful|brilliant|fantastic) (idea|thanks|thank|let|i|we|that|see|news)
            right up (my|our) (alley|street)
            (need|want|could use|looking for) (your|some|more|a|an|help|new|better) .. (help|services|service|solution|product|system|software|website|sales|leads|quote|vendor|supplier|agency)
            (tell|show) (me|us) more
            (impressed|love it|love this|love the|love what|like it|like this|like the idea|like what|like the sound)
            """,
        ),
        Cue.whole_answer(
            FIRM,
            """
            ((monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)( at| around| morning| afternoon)*( <num>)?( am| pm)?|<num> (am|pm)|any time|anytime|either works|this afternoon|next week|please send|send please|send it please|im down|i am down|go|proceed|confirm|okay then|ok then|ok cool|sounds like a plan|looks good|good idea|call|call now|call anytime|call me now|lets see|let us see|show me|k|okey|yea sure|sure y not|good|yes i can|i can|i want|i need it|i would consider it|sounds ok|yes|sure|ok|okay|absolutely|definitely|certainly|of course|deal|fine|great|perfect|gladly|agreed|done|cool|go on|go on then|go ahead|go for it|send it|send|interested|very interested|maybe yes|yes please|please do|please|sounds good|sounds great|sounds interesting|love to|would love to|happy to|let us talk|let us do it|let us go|let us chat|call me|i am in|i am interested|count me in|works|that works|works for me|confirmed|accepted|alright|all right|sure thing|sure why not|why not|i am game|game|lets|let us|you bet|yes sir|ok sure|ok send|ok great|fine by me|fine with me|by all means|thumbsup sure|yes i am|yes we are|yes it is|yes i do|yes i would|i do|i would|i am|we are|we do|we would|yes we do|we would love to|possibly yes|sold|let us meet|book it|bring it on|with pleasure|hit me|hit me with it|shoot|fire away|i am all ears)
            """,
        ),
        Cue(
            SOFT,
            "(interesting|intriguing|intrigued)\n(would|might|could|may) (well |also |certainly )*consider\n(ok|okay|alright|sure|perfect|great|excellent|awesome)\n(monday|tuesday|wednesday|thursday|friday|tomorrow) (at|morning|afternoon|after|before|or|evening|lunch)\n(open|willing|ready|available|free) (to|for|on|at)\n(possibly|potentially)",
        ),
        Cue(HINT, "(maybe|might|could|perhaps)"),
    ),
    mistaken="""
        (happy|glad|love|open|keen|like|welcome|free) to (connect|stay connected|stay in touch|keep in touch|be connected|remain connected|keep the connection|answer|stay in your network|follow)
        (look|looking) forward to (staying|keeping|following|never|not|the day)
        (let us|shall we|we can|can) (stay|keep|remain) (in touch|connected)
        (accepted|took|taken|signed) (an |another |a |the )*(other |new |different )*(offer|job|role|position|post)
        (do|does|did|can) not (think|believe|see|feel) .. (help|work|fit|useful|great|good)
        (interesting|great|good|fine) (times|point|day|days|weather|stuff)
        (would|will|might) (like|love|be|take) (a|an|the)? .. (miss|pass)
        like it here
        discuss (pricing|price|prices|rates|cost|costs|the price|money)
        how (this|that|it) works
        send (me |us |over )*(it|that|them) to my (boss|manager|colleague)
        (not|no longer|never|nor|hardly|barely) (at all |really |that |very |particularly |currently |actually |so |too |all that |remotely |personally |even |be |in |going to be |sure (i am|we are|if i am|if we are) )*(interested|keen|open|looking|sure|good|great|interesting|available|free|worth|in|up for|works|work|happy|ready|willing|ok|okay|certain|perfect|a fan)
        (was|were|used to be|had been) interested
        if (i am|we are|you are|they are|i was|anyone is|interested|i were)
        (would|might|will|could|may) not (be )?
        (do|does|did|would|will|can|am|are|is) not .. (like|love|want|need|work|sound|look|suit|consider|call|talk|meet|send|take|think|accept|happy|interested)
        (interested) (parties|party|people|in (talking|selling) to me)
        (yes|sure|oh sure|yeah|of course|great|perfect) (right|because|but no|i bet|buddy|as if|another|just what)
        (thanks|thank you) .. (for reaching out|but)
        (sure|great|good) (you|that you|it is|your|idea|product|service|luck|at your)
        (make|be|making|am|are|not|for|pretty|quite|so) sure
        (is|are|was) (it|this|that|there) (ok|okay|fine)
        (happy|glad|good|fine|ok|okay|great|content) (with|where|in my|in our|at|as)
        good (luck|riddance|grief|bye|day|morning|afternoon|evening|for you)
        best of luck
        would (love|like|have loved|have liked) ... (to )?.. (but|however|only|if you|you to (stop|remove|leave|delete|unsubscribe|not))
        would (like|love|appreciate|prefer) (you |it if you |if you )*(to )?(stop|remove*|unsubscribe*|not|be removed|be taken|delete|leave|never|opt|no longer|decline|pass)
        (call|text|ring|email) me (again|anymore|any more|later|when|in|back in|next|once|at home|at work|names|crazy|old|a)
        (appreciate|sounds like you|like you|looks like you|looks like a|sounds like a|sounds too) (sell|are|have|did|want|scam|con|pitch|bot|ai|spam|good to be)
        (so|too|way|very|really) (busy)
        """,
    fires="""
        Sure, send it over
        I'm interested, call me
        Thursday at 2 works
        Yes please
        Go on then
        Let's set up a call for next week
        that could save us a lot of bother
        Where do I sign?
        """,
    near_misses="""
        I'd love to, but I already have somebody
        I'd like you to stop
        Good luck with that
        I'm happy where I am
        Not sure
        """,
)
