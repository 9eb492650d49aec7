"""English: open, but later."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

_AGAIN = (
    "(reach (back )?out|contact|touch base|circle back|check back|check in|follow up|following up|get back|try|ping|call|email|message|text|ring|write|catch|get in touch|reconnect|"
    "revisit|come back|hit me up|drop me a (line|note|message|text)|resurface|pick (this|it) (back )?up|remind|nudge|ask|shout|give me a (shout|ring|call|bell)|buzz|bug me|"
    "be in touch|send me a (note|reminder)|talk|speak|chat|connect|discuss|resume|look at (this|it)|looking (into|at) (this|it)|explore|reassess|reevaluate|re evaluate|review|consider|"
    "start|begin|open to (it|this|talking|chatting|a chat)|have (time|budget|money|capacity)|be (ready|free|open|able|looking|hiring|interested|in a better|better)|try me|ready|free|approach me)"
)
_TO_ME = "( to| with| on| about)?( me| us| this| it| again| back| that| then| here| things| up| base| the conversation| interested)*( again| back| then| maybe| perhaps| sometime| please)?"
_MONTH = "(2026|2027|2028|2029|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)"
_FAR = (
    f"(in|around|after|during|towards|toward|by|come|until|till|from|early|late|mid|early in|late in|the end of|at the end of|end of|closer to|nearer to|nearer|once|for|not before|beginning of|the start of|"
    f"start of|at the start of|around the end of|past|since) (the |my |our |this |next |new |early |late |mid |(first|second|third|last) (week|half|part|days) of )*({_MONTH}|q1|q2|q3|q4|quarter|<num> (quarter|half)|(first|second|third|fourth) (quarter|half)|year|new year|"
    "year end|fiscal|fy|half|h1|h2|spring|summer|autumn|fall|winter|holidays|holiday|christmas|xmas|easter|thanksgiving|ramadan|vacation|leave|season|busy season|harvest|budget*|"
    "renewal|launch|audit|move|migration|merger|acquisition|wedding|exam*|term|half term|month|month end|conference|show|release|rush|peak|project*|trial|probation|bonus*|raise|funding|round|quarter end)"
)
_SOON = (
    "(in|after|for|give (me|us|it)|wait|another|about) (about |around |roughly |like |at least |a |an |another |the next |maybe |say |the )*(few |couple |couple of |<num> |one |two |three |four |five |six |nine |ten |twelve |several |half a |or two |or so )*"
    "(days|weeks|week|months|month|years|year|quarters|quarter|fortnight|bit|while)"
)
_NEXT = (
    "(next|later this|later in the|later next|early next|late next|sometime next|some time next|mid next|end of next|the following|following|start of next|beginning of next|the new|later) "
    "(week|month|quarter|year|spring|summer|autumn|fall|winter|season|term|budget cycle|fiscal year|fiscal|cycle|half|on)"
)

NOT_NOW = Family(
    "not_now",
    "en",
    (
        Cue(
            FIRM,
            (
                f"{_AGAIN}{_TO_ME} .. {_FAR}",
                f"{_AGAIN}{_TO_ME} {_SOON}",
                f"(reach (back )?out|touch base|circle back|check back|check in|follow up|try|ping|catch|get in touch|reconnect|revisit|come back|hit me up|drop me a line|resurface|remind|nudge|explore){_TO_ME} (maybe |perhaps |sometime |again |early |late |later )*{_NEXT}",
                f"(call|email|message|text|ring|write|ask|contact|talk|speak|chat|connect|discuss|look|consider|revisit|think){_TO_ME} .. (next|later this|early next|the new) (month|quarter|year|spring|summer|autumn|fall|winter|season|cycle)",
                f"{_AGAIN}{_TO_ME} (once|when|after|as soon as|if and when) .. (i am back|we are back|i return|i get back|we get back|i have|we have|i finish|we finish|i am done|we are done|i am less|i am free|we are through|things|it calms|it is over|this is over|that is (over|done|done with)|the dust|my|our|the (project|audit|move|baby|launch|contract|season|holidays|new|budget|kids|busy)|they are back|everything)",
                f"{_AGAIN}{_TO_ME} (once|when|after|as soon as) (it|that|this|they|he|she|i|we|the <word>|my <word>|our <word>|the <word> <word>|everyone|everybody) (is|are|am|has|have|gets|comes|goes|know|knows|can|finish*|open*|arrive*|start*|land*|settle*|close*|end*|return*|calm*|sign*)",
                f"{_AGAIN}{_TO_ME} (in )?the (day|week|month|quarter|season|year) after",
                f"(<num>|one|two|three|four|six|a few|a couple of|another) (days|weeks|months|month|week|years|year|quarter|quarters|fortnight) (or so |or two |more )*(and |and then |then |before )+(we |you |i |let us |can |could |may |please |by all means )*{_AGAIN}",
                f"(hold|park|keep|shelve|freeze|bookmark|save|file) (that|this|the|it|your|my) (thought|idea|one|thing|offer|message|note|email)? ?(away )?(for |until |till |another )*{_SOON.replace('(in|after|for|give (me|us|it)|wait|another|about) ', '')}",
                "(give me a (shout|ring|call|bell)|drop me a (line|note|message)|write|ring|buzz|shout|ping|reach out|try|contact|check back|circle back|check in|follow up|get in touch|touch base|ask|call|email|message|text|come back|reconnect|ping|talk|connect|approach me)( to| with)?( me| us)?( again| back)? (later|another time|some other time|some time later|at a later (date|time|stage|point)|down the (line|road|track)|in the future|another day|then|after that|closer to the time|nearer the time|afterwards)",
                "(then|and|but|please|just) .. (try|ask|contact|call|email|message|ping|write to|text) me again",
                "(write|talk|call|email|contact|text|message|speak|ring|ping|try|catch) (to |me |us |with me |with us )*(then|after that|afterwards)",
                f"(not|nothing|no) (at the moment|right now|for now|now|at present|currently|today|this (week|month|quarter|year)) (but )?(maybe|perhaps|possibly|try|ask|check|probably|but) .. ({_FAR}|{_NEXT}|q1|q2|q3|q4|later)",
                f"(can|could|shall|let us|happy to|love to|glad to|would) (we )?(talk|speak|chat|meet|look|discuss|review|revisit) .. (in|at) (the )?(first|second|third|last) (week|half) of {_MONTH}",
                f"(once|when|after|until|till|first) .. {_MONTH} (we|i|you|let) (can|will|could)",
                f"(by|at|until|till) the end of {_MONTH}",
                f"come ({_MONTH}|the new year|spring|summer|autumn|fall|winter|easter|monday|next (week|month|year)|q1|q2|q3|q4) (i|we|you|it|things|that|there|maybe|perhaps|let us|try|ask|call)",
                "(hang fire|hold off|hold on|hold fire|hold your (horses|fire)|sit tight|bear with (me|us)|stand by|wait|pause|patience) (please |a bit |a little )*(till|until|til|while|for now)",
                "(after|until|till) (that|then|this|it|which) (sure|yes|ok|okay|gladly|happily|by all means|absolutely|fine|great|maybe|perhaps|possibly|we can|i can|i am|we are|i would|we would|happy|let us|you can|you may)",
                "(look|talk|do it|discuss|meet|speak) .. (afterwards|after that|then)",
                "(get|getting) .. (done|finished|over|out of the way) (first|then|before)",
                "(ping|try|contact|remind|ask|catch|reach out to|check back with|circle back with) (me |us )(again |back )*(on|from|after) (the )?<num>",
                "let me (check|ask|talk|discuss|consult|speak) .. (with|to|my|our)",
                "(check|discuss|talk|speak|confirm|run it|consult) (this |it )?(with|by|past) (my|the|our) (wife|husband|partner|team|boss|manager|family|board|spouse|accountant|lawyer|son|daughter|brother|sister|colleagues|co founder|management)",
                "not this (quarter|month|year|week|season|term|semester|summer|winter|spring|fall|autumn)",
                "this side of (christmas|easter|summer|the (new year|summer|holidays|election|budget|move))",
                f"(until|till|til) .. {_FAR}",
                "(remind|ping|nudge|catch|chase) me (again )?(later|then|in|after|next|when|once|closer)",
                f"(not|nothing|no|cannot|can not) .. (until|till|before) .. ({_MONTH}|q1|q2|q3|q4|after|next|the (new|end|summer|autumn|fall|spring|winter|holidays|start|budget|project|<num>)|later|year|new year|summer|i am|we are|my|our|easter|christmas|<num>)",
                "(i will|we will) be (back|in touch|ready|looking|free|open) (again )?(in|after|next|when|once) .. (months|weeks|year|month|quarter|summer|spring|q1|q2|q3|q4)",
            ),
        ),
        Cue(
            PLAIN,
            (
                f"(maybe|perhaps|possibly|probably|ideally|hopefully|might|better|let us say|say|could) .. {_NEXT}",
                f"(maybe|perhaps|possibly|probably|ideally|hopefully|could be|might be|let us say) .. {_FAR}",
                f"(maybe|perhaps|possibly|probably|ideally|hopefully|not for) .. {_SOON}",
                f"(might|may|could|will|would|plan to|planning to|going to|intend to|expect to) ... {_NEXT}",
                f"(revisit|reassess|re evaluate|reevaluate|reviewing|review|evaluating|shopping|renew*|expire*|expires|ends|up|runs out|comes up|due) .. {_FAR}",
                f"(budget*|planning|contract*|decision*) .. (reset*|open*|renew*|start*|refresh*|end*|expire*|come* up|made|up) .. ({_FAR}|{_NEXT})",
                "(not|no) right now (but|maybe|try|check|ask|perhaps|though|thanks but)",
                "not (right |just )?now",
                "(not|no) (at the moment|at this time|currently|now|today|this (week|month|quarter|year)) but .. (maybe|perhaps|later|try|check|future|might|could|keep|open|soon|next|down)",
                "not (just )?yet",
                "(bad|poor|wrong|terrible|awkward|awful|horrible|busy|tough|crazy|worst|tricky) (time|timing|moment|period|week|month|quarter)",
                "not (really |quite |exactly |currently )*(a |the |an )*(good |great |best |right |ideal |perfect |convenient |optimal |opportune )(time|timing|moment|period|week|month|day|quarter)",
                "(timing|time) (is|was|isn't) (not|off|wrong|bad|terrible|poor|awkward|never|just not|a bit|all wrong)",
                "(too|bit|little|slightly|still) (too )?(early|soon|premature)",
                "(swamped|slammed|snowed under|flat out|inundated|buried|underwater|under water|up to my (eyes|eyeballs|neck|ears)|run off my feet|rushed off|overwhelmed|drowning|crazy busy|insanely busy|hectic|mad busy|mid move|in crunch|firefighting)",
                "(busy|tied up|stretched|overloaded) (this|until|till|right now|at the moment|for the next|with .. (launch|audit|move|project|budget*|year end)|these days|just now|now|currently|through|over the next|month|week|quarter)",
                "(maybe|perhaps|possibly|try|some|another) (some )?(other |another )?(later|time|day|other time|point in the future|future)",
                "(some other|another) (time|day)",
                "(at )?a later (date|time|stage|point)",
                "(down the|further down the) (line|road|track)",
                f"(need|want|give (me|us|it)|gimme|wait) (a |another |about |some |at least |maybe |for )*{_SOON}",
                "(not|nothing) (ready|decide*) .. (yet|need|until|for|just|till)",
                "(only|always|usually|normally) (look|review|buy|decide|consider|evaluate|do|plan|hire|budget) .. (every|each|in|once|at|annually|yearly)",
                "(frozen|freeze|on hold|paused|postponed|locked) .. (until|till)",
                f"(once|when|after|until|till) .. (starts|begins|ends|finishes|is over|is done|closes|closed|opens|arrives|is back|are back|calms|settles|settle) .. (in|we|i|then|let|call|can|{_MONTH})",
                f"(finishes|finish|ends|end|closes|starts|begins|opens|lands|is over|is done|is through) .. ({_MONTH}|easter|christmas|summer|spring|autumn|winter|next|in|at)",
                "(can not|could not|will not|not) .. before (then|that|the|we|i|next|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)",
                "(wait|not|nothing) (until|till|before|til) (the|we|i|my|our|after|next|<word>)",
                "(after|until|till|once|during) (the |our |my )?<word> season",
                "give (me|us|it) (a|some|a few|a couple|two|three|four|<num>|another|until|till|till after)",
                "need (some |more |a bit (of )?|a little |a few |a bit more )*(time|days|weeks|months)( to (think|decide|consider))?",
                "(let|want|need|have|like) (me |us |to )?(to )?(think|mull|sleep|reflect|ponder) (about |on |over |it |this |that )*",
                "not (in a position|ready|able|prepared|looking|planning) .. (yet|until|before|till)",
                "not .. (yet|just yet)",
                "(keep|keeping) (me|us) (in mind|posted|on your list|in the loop|updated|in your)",
                "(on|put|putting|placed|is|are|everything|project|all|purchasing|this) (it |this |that |everything )?on hold",
                "(stay|keep|be|remain) in touch",
                "(hold|holding) off (for|until|till|on .. for now|a)",
                "(postpone|postponed|postponing|defer|deferred|deferring|delay|delayed|delaying|park|parked|parking|shelve|shelved|table|tabled|backburner|back burner|back on the)",
                "(will|would|can|could|may|might) (get back to you|come back to you|circle back|be in touch|reach out|revisit|reconnect|follow up) .. (when|once|after|in|next|later|soon|by)",
                "(i will|we will|let me|i would) (get back to you|come back to you|circle back|revisit|be in touch)",
                "(will|would) (open to|consider|revisit|look at|reconsider|think about) .. (in the future|later|then|down the|at some point)",
            ),
        ),
        Cue(
            SOFT,
            (
                f"{_NEXT}",
                f"{_FAR}",
                "(on|away on|off on|back from|going on) (a |my |annual |paternity |maternity |parental )*(holiday|holidays|vacation|leave|sabbatical|honeymoon)",
                "(too|very|really|so|super|extremely|pretty|quite|just|a bit|kind of|rather) busy",
                "(in|for) (the )?(near |foreseeable )?future",
                "(months|weeks|a year) (from now|away|off|down)",
                "in (a|an|<num>|two|three|four|five|six|a few|a couple of|couple|few|several) (more )?(weeks|months|years|week|month|year|quarters)",
                "busy (season|time|period|week|month|quarter|these days|now|with)",
            ),
        ),
        Cue(
            HINT,
            "(for now|right now|at the moment|at this (time|moment|stage|point)|at present|just now|this (year|quarter|month)|currently)\nlater\nyet\n(not sure|undecided|unsure)",
        ),
        Cue.whole_answer(
            PLAIN,
            "will let you know|i will let you know|we will let you know|not now|not right now|not at the moment|not just now|not just yet|not yet|later|maybe later|maybe|perhaps later|another time|some other time|busy|busy now|busy right now|(i am )?(really |very |too |so )?busy( right now| atm| now)?|too busy|can not talk( now| right now)?|in a meeting|i am in a meeting|no time (right )?now|next time|soon|ask me later|wait|hold on|bad time|bad timing|text me later|call me later|call later|try later|try again later|check back later",
        ),
    ),
    mistaken="""
        (try again |again |back |me )*in (203<num>|204<num>|205<num>|2099|2100|3000|<num> years|a (million|thousand|hundred) years|another life|the next life|my next life)
        (next|the next) (time|step*|person|round|one)
        (talk|speak|chat|meet|call|discuss|connect) (to you |with you |me |us )?(next week|on (monday|tuesday|wednesday|thursday|friday)|tomorrow)
        (not yet) (seen|read|received|had)
        (no|not) (longer|later|sooner) than
        (for|in) (the |your )*(years|quarter of|last|past)
        (call|see|speak|talk) (you|me) (later|soon) (today|this (afternoon|morning|evening))
        for the (past|last)
        """,
    fires="""
        Not now, but try me again in March
        Bad timing, we're mid-audit. Circle back after the summer?
        maybe later
        We've no money left this year. Drop me a line when the new budget opens in April.
        On holiday, ping me when I'm back
        I need another ten days
        not yet
        """,
    near_misses="""
        Let's talk next week, Tuesday at ten?
        Not interested right now or ever
        The last week of May suits us
        """,
)
