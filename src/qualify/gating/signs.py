"""Signs that only a thread makes telling: that the talk goes on, that a detail alone is refused, that somebody else is meant."""

from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines

DEMANDED = phrase_pattern(
    *lines(
        """
        (bring|send|show|email|mail|call|ring|phone|text|post|quote) (me|us|it|them|over|the|that|one|some|more|a|an|round|through|prices|what|everything|by|along|your|your)
        (tell) (me|us) (more|everything|about|what|how|when|all|where|which|why)
        (give|drop) (me|us) (a|the|your) (call|ring|line|bell|shout|price|quote|date|time|number)
        (come|stop|swing|drop) (by|round|over|on|in|and|up|down|along)
        (try|ask|call|ring|catch|find|tell) me (there|here|on|in person|at|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again tomorrow)
        (explain|fire|ask|quote|talk|speak|sell|pitch|measure|tell) away
        (go ahead|go on|go for it|carry on|fire away|shoot|crack on|count me in|be my guest|by all means|feel free|knock yourself out|why not|quote away|ask away|pourquoi pas)
        (convince|invoice|surprise|persuade|enlighten|bill|humour|humor|impress|remind|book|sign|educate|amaze|explain|walk|talk|charge) (me|us|it to me|it to us)
        (envoyez|appelez|rappelez|passez|venez|dites|montrez|ecrivez|proposez) (moi|nous|voir|un|une|le|la|par|plutot|quand)
        (schicken|rufen|senden|mailen|kommen|zeigen|schreiben|nennen|probieren|versuchen) sie (mir|uns|mich|doch|lieber|es|gern|gerne|einfach|am|die|den|das|vorbei)
        (mandeme|enviame|envieme|mandame|llameme|llamame|paseme|pasame|venga|pase|escribame|digame|muestreme)
        (me (manda|mande|envia|envie|liga|ligue|mostra|mostre|passa|passe|chama|chame)|(mande|envie|ligue|passe|mostre) (me|pra|para|um|uma|o|a|por))
        (mi (mandi|chiami|scriva|invii|mostri)|(mandi|chiami|scriva|invii|mostri|passi) (mi|pure|un|una|il|la|per))
        (stuur|mail|bel|kom|laat|app) (me|mij|ons|maar|gerust|even|dan|de|het|een|langs)
        (przeslac|wyslac|zadzwonic|napisac|wpasc|pokazac) (mi|nam|do|na|oferte|szczegoly|w)
        (paste|type|write|spell|put|sketch|draw|sum|keep) (it|them|that|this) (out|down|in|into|on|up|short|brief|simple|for me|for us)
        (make|let us make|let us say|let us do|let us try|put) (it|me|us)? (down|for|monday|tuesday|wednesday|thursday|friday|the|a|after|next)
        """
    )
)
"""What the recipient bids the sender do; it must begin a clause."""

KEEN = phrase_pattern(
    *lines(
        """
        but (i|we|it|that|you) (really |still |also |do |would |did )*(like|love|want|need|fancy|would love|am keen|are keen|am interested|are interested|am curious|am up|am open|am game|am happy|am free)
        (but|though|still|always|happily|definitely|yes|sure|certainly|all) (quite |very |always |still |totally )*(happy to|keen|up for|open to|glad to|go ahead|interested|curious|intrigued|game|free|ears|tempted)
        (happy|glad|keen|willing) to (talk|hear|discuss|chat|meet|see|look|read|try|take|do|come|have|listen|learn|be)
        (can not|cannot|could not|can hardly|can not) (wait|stop thinking|stop wondering|resist|believe my luck)
        (hate|sorry|silly|shame|mad|daft) to miss (it|this|that|out|a|the|such)
        (do not|would not) want to miss
        (will|going to|shall) (dig|look|find|send|get|check|have|bring|ask|sort|measure|count) (it|them|that|those|these|out|up|over|a|you|into|round|around|something|him|her|tonight|tomorrow)
        (i|we) would (<word> )?(buy|take|order|pay|have|try|go for|rent|hire|book|start with|want) (<word> )?(<word> )?(one|two|three|four|it|them|some|a|the|<num>|outright)
        had me at
        (glad|grateful|thankful) of (it|that|them|one|some|a|the|your)
        (look*) forward to (it|seeing|meeting|hearing|talking|that|the)
        """
    )
)
"""What somebody says who wants the talk to go on."""

SETTLES = phrase_pattern(
    *lines(
        """
        (works|would work|could work|might work|is fine|are fine|is good|are good|is better|are better|is best|will do|would do|would be (fine|better|good|great|best|easier)|suits|is free|is ok|is okay|instead|is possible|sounds good|is easier|no problem)
        (could|can) (do|make|manage|see|fit|squeeze) (it|the|a|monday|tuesday|wednesday|thursday|friday|next|any|either|mornings|afternoons|<num>|<word>)
        (how|what) about
        (phone's|email's|mail's|call's|text's|message's|chat's|mine's|that's|it's|he's|she's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|afternoon's|morning's|lunch's|evening's|weekend's|one's|next week's) (fine|good|better|best|ok|okay|great|easier|free|open|clear|perfect)
        (i would|i'd|we would|we'd|would) rather (talk|do|have|see|meet|speak|it|you|get|start|go|the)
        (prefer|prefers) .. (phone|email|mail|call|message|visit|meeting|tuesday|text|afternoon*|morning*|the|a|to)
        (rather|better) (by|on|in|at|after|before|with) (phone|email|mail|person|the|a|text|zoom|video|teams|writing|monday|tuesday|wednesday|thursday|friday|lunch|<num>)
        (after|before|from|around|any time) (noon|lunch|work|school|<num>)
        (but|mais|aber|dafur|pero|mas|ma|maar|ale|though) ... (yes|oui|ja|gern|gerne|si|sim|certo|tak|wel|graag)
        (later|sometime|some time|earlier) (today|tonight|tomorrow|this|on|in the (day|week|afternoon|evening))
        (lieber|besser|passt|ginge|geht aber|stattdessen|plutot|preferable|me va|convient|gern|gerne|mejor|prefiero|me viene bien|meglio|preferisco|va bene|liever|beter|schikt|melhor|prefiro|fica bem|wole|lepiej|pasuje)
        """
    )
)
"""What offers another detail in place of the one refused."""

LIMITS = phrase_pattern(
    *lines(
        """
        (only|alone|instead|the rest|otherwise|anything else|everything else|other than that|apart from that|anyone else|any other <word>) (is|are|would be|will be|'s) (<word> )?(ok|okay|fine|good|great|alright|all right|welcome|acceptable|possible|yours|free|open|allowed)
        (any|every) other (day|time|way|week|month|colour|color|size|place|date|hour|morning|evening)
        (anything|any day|any time|any colour) (but|except)
        (but|and) (the rest|otherwise|everything else|anything else) ... (ok|okay|fine|good|great|works|go ahead)
        """
    )
)
"""What is taken where a part of it is refused."""

DETAIL = phrase_pattern(
    *lines(
        """
        (the|a|an|any|that|this|your) (<word> )?(<word> )?(<word> )?(plan|plans|option|tier|version|edition|package|bundle|size|colour|color|add on|upgrade|long term|long one|big one|full one)
        (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|today|tomorrow|tonight|morning*|afternoon*|evening*|night|nights|daytime|weekend*|noon|lunch|lunchtime|o'clock|<num>)
        (this|next|that) week
        (montag|dienstag|mittwoch|donnerstag|freitag|heute|morgen|vormittag|nachmittag|anruf|telefon|videoanruf|lundi|mardi|mercredi|jeudi|vendredi|demain|matin|apres midi|telephone|lunes|martes|miercoles|jueves|viernes|manana|tarde|llamada|lunedi|martedi|mercoledi|giovedi|venerdi|domani|mattina|pomeriggio|telefonata|maandag|dinsdag|woensdag|donderdag|vrijdag|ochtend|middag|segunda|terca|quarta|quinta|sexta|amanha|manha|ligacao|poniedzialek|wtorek|sroda|srode|czwartek|piatek|jutro|rano|telefon)
        (video|phone|phones|call|calls|calling|zoom|teams|skype|demo|demos|webinar*|meeting|meetings|lunches|coffee|visit|visits|link|links|attachment*|pdf|form|forms|voicemail*|brochure*|camera|in person|trial|trials|email|emails|paper|loan|loans|sample|samples|lease|rental|subscription|contract|deposit|discount|gift|intro|introduction|presentation|slides|form|survey|tour|workshop|details|catalogue|catalog)
        (not|no) (on |at |in |with |by )*(the|that|this|those|our|my) .. (one|ones|shop|store|site|office|branch|house|building|kitchen|model|version|room|floor|street|address|size|colour|color|date|day|time|place)
        """
    )
)
"""What may be refused while the matter is not: a day, a way to talk, a place, a thing of its kind."""

NOT_BEFORE = phrase_pattern(
    *lines(
        """
        (not|nothing|never|no|none) ... (<word> )?(before|until|till|til|ahead of|prior to|sooner than|earlier than|a (day|minute|moment|week) (earlier|sooner|before)) (<word>)?
        """
    )
)
"""A refusal with an end: "not a day before"."""

WAITS = phrase_pattern(
    *lines(
        """
        (until|till|til|after|once|when|before|back|away|over|through|past|from|wait|later|then|return*|finished|done)
        (bis|nach|wenn|sobald|zuruck|jusque|apres|quand|hasta|despues|cuando|ate|depois|quando|fino|dopo|tot|na|wanneer|do|po|kiedy)
        """
    )
)
"""Words that make a time named one to wait for."""

PUTS_OFF = phrase_pattern(
    *lines(
        """
        (message|call|ring|write|ping|ask|try|contact|email|text|catch|find|remind|nudge|chase|phone) (me|us) (then|after (that|it|this)|afterwards|once|when|from|in (january|february|march|april|may|june|july|august|september|october|november|december))
        (out of action|out of town|out of the country|away|off|tied up|unavailable|snowed under|flat out|busy|buried|abroad|travelling|traveling|on leave|on holiday|on tour|at sea|in exams|no time|not around|not reachable|no head for it) .. (until|till|til|before|through)
        (after that|from then on|once that is|once it is|once this is|when that is|when it is) .. (pleasure|happy|happily|gladly|yes|we can|i can|i could|sure|fine|let us|i would|i will|all yours|free)
        wait (for|till|until) (my|our|i|we|me|us|the|that|it|after)
        (can not|cannot|will not|could not) (look at|think about|do|start|touch|get to|decide|consider) ... (until|till|before)
        (has|have|need|needs) to .. (first|before|then)
        (let us|let me|we can|i can|we will|i will|happy to|glad to|love to) (talk|speak|look|meet|see|do it|pick|come back|get back|decide) .. (after|once|when|in the new year|from|then)
        """
    )
)
"""Words that put a matter off, though it be welcome."""

NEAR_DAY = phrase_pattern(
    *lines(
        "(monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|today|tomorrow|tonight|noon|lunch|any time|anytime)"
    )
)
"""A time so near that it is a detail of a meeting."""

_SOMEBODY = """
    (i am|we are) (only |just |actually |in fact |but |really )*(a|an|the|your local|one of the) (<word> )?(<word> )?(teacher|nurse|dentist|vet|accountant|plumber|electrician|lawyer|solicitor|student|receptionist|temp|intern|trainee|apprentice|musician|pianist|violinist|farmer|baker|chef|cook|driver|gardener|painter|carpenter|barber|hairdresser|priest|vicar|doctor|midwife|librarian|photographer|writer|actor|tailor|florist|butcher|caretaker|cleaner|porter|tenant|volunteer|freelancer|postman|joiner|mechanic|therapist|potter|artist|retiree|pensioner|widow|widower|namesake|other <word>)
    (i|we) (only |just |actually |mostly |myself )*(teach|bake|mend|repair|drive|paint|cook|nurse|farm|tune|cut hair|sell|sing|clean|mow|breed|do the|do their|look after the|look after|handle|run the|work in|work on|work for|play the) <word>
    (i am|it is|that is) ... the (lad|lass|tea boy|tea lady|dogsbody|intern|temp|trainee|apprentice|receptionist|cleaner|caretaker|janitor|driver|gardener|wife|husband|son|daughter|assistant|babysitter|night porter|postman|dog walker)
    (the )?wrong <word>
    (nothing|not a thing|little) to do with (me|us|my)
    (not|never) (really |actually |quite )*(your|the) (guy|gal|man|woman|person|lady|girl|one|chap|bloke) (for|to)
    (different|another|other) (person|<word>) (of|with) (the|that|this|my) (same )?name
"""
SOMEBODY_ELSE = phrase_pattern(*lines(_SOMEBODY))
"""What somebody says who is not the one meant."""

TAKES_BACK = phrase_pattern(
    *lines(
        """
        (put|add|sign|subscribe|opt) (me|us) back (on|in|up|to)
        (get|receive|have|hear|see|read) ... from you (again|once more|after all)
        (may|can|could|do|please|should) (now |also )?(write|contact|email|mail|call|ring|phone|message|text|send|get in touch|reach out) (to )?(me|us|with me|with us)? (again|once more|after all)
        (ignore|disregard|forget|scratch|undo|overlook|never mind) (that|it|what i (said|wrote)|my (last|earlier|previous|first|old|request|message|no|reply|email|note|rudeness)) (and|please|now|request|message|no|reply|email|note|because|as|since)
        (scratch|forget|disregard|ignore) what (i|we) (said|wrote|told you)
        (take|took|taking) (that|it|my no|my words) back
        (eat|eating|ate|eaten|swallow|swallowing) (my|our|those) (words|hat|pride)
        (changed|change|changing) (my|our) mind
        (if|is|does|whether) (your|the|that|this|it) (<word> )?(<word> )?(<word> )?(<word> )?(still )(stands|stand|open|available|good|going|on the table|holds|on)
        (sorry|apologies|apologise|apologize) (for|about) (my|the) (tone|rudeness|outburst|temper|last|earlier|short|sharp|curt)
        """
    )
)
"""What unsays an earlier no."""

OBSTACLE = phrase_pattern(
    *lines(
        """
        (do|would|does|did|will) (you|it|that|anyone) (really |perhaps |maybe )*(mind|object|bother|hurt|clash|matter|put you off|trouble)
        (any|an|some|a) (objection*|objections|problem|problems|reason not|worries|concern*|reason why not|trouble|harm|clash)
        (any|a|some|one) reason (why )?(i|we|you|that|it) (<word> )?(shouldn't|should not|can't|cannot|can not|couldn't|could not|wouldn't|would not|mustn't)
        (is|are|was|am|were) (it|this|that|i|we|there) (too|a problem|anything (wrong|against|stopping)|a bad|still too|troubling|bothering|any)
        (have|do|did|are|has) (you|they|your team) (already |yet |currently |ever |since |now )*(got|have|had|use|using|work with|working with|found|chosen|signed|filled|tried|seen|heard|decided|tied)
        (anything|something) (else|missing|unclear|stopping|against|you need|that worries|to add|to change)
        """
    )
)
"""A question to which "no" is no refusal."""

TO_CLOSE = phrase_pattern(
    *lines(
        """
        (shall|should|can|may|could|do you want me to|would you like me to|would you rather|would you prefer) (i|we|me|that i|it if i)? .. (close|stop|drop|remove|take you off|leave you|leave it|give up|cross you|delete|forget|step back|stand down|bow out|call it|park it for good)
        (is|was|so|safe to|can i|should i|may i|shall i|do i) (it|this|that|assume|take it|to assume|gather)? ... (a no|not interested|not (something )?for you|isn't (something )?for you|aren't interested|not a fit|isn't a fit|no interest|no longer)
        (is|was) (it|this|that) ... (no use|no need|of no|nothing for|unwanted|not needed)
        (would|do) you (rather|prefer|like|want|wish)( it)?( if)?( that)? (i|we|me|us) (to )?(just |simply )*(left|leave|stopped|stop|went|go away|gave up|give up|dropped|drop|closed|close|took|take|did not|don't|didn't|not|removed|remove|stay|stayed|kept quiet|backed)
        (want|like|prefer|wish) (me|us) to (close|stop|drop|remove|leave|give up|go away|delete|take you)
        """
    )
)
"""A question to which "yes" is a refusal."""

UNDERSTATES = phrase_pattern(
    *lines(
        """
        (wouldn't|couldn't|won't|can't|don't|didn't) (really |ever |exactly |possibly )*(say no|refuse|turn (it|that|one|you) down|object|mind|complain)
        (would|could|will|can|do|did|shall|should) (not|never) (really |ever |exactly |possibly )*(say no|saying no|refuse|turn (it|that|one|this|you|him|her|down|a|an)|object|mind|complain|sneeze|say never|be opposed|be averse)
        (not|never) (really |exactly |at all |entirely |totally |wholly )*(saying no|a no|opposed|averse|against (it|that|the idea)|uninterested|disinterested|closed to|out of the question|a bad|bad|the worst|half bad|unreasonable|impossible|unhappy to|dead set against|ruling it out|ruling that out)
        (lying|lie) (if|to) (i |we )?(said|say) (<word> )?(<word> )?(<word> )?(<word> )?(did not|was not|were not|had not|is not|are not|would not|do not|does not) (<word> )?(<word> )?
        (says|said|say|saying) no to (everything|everyone|everybody|anything|a|an|another|the last|one|some|most)
        (no|without) (strings|promises|guarantees|pressure|idea yet)
        (never|could not|cannot|can not) (been |be |have been |have picked |pick )*(a )*(better|happier|more timely|more interested|keener)
        if (it|they|you|there|that|this) (do not|does not|are not|is not|will not|can not|cannot|are no|is no) <word> (<word> )?(yes|sure|ok|okay|fine|great|i am|we are|then)
        no (budget|say|money|authority|sign off|power) of my own
        never (say no|said no|say never|turn* down|refuse*|been known to refuse|knowingly)
        (no|zero) (objection*|harm|reason not|downside|bother|trouble|rush|hurry|hard feelings|need to (call|ring|phone|apologise|apologize|rush|hurry|wait|ask))
        (who|how) (could|would|can) (say no|refuse|resist)
        """
    )
)
"""What sounds like a no and is none: "I wouldn't say no"."""

FINAL = phrase_pattern(
    *lines(
        """
        (answer|reply|response) (is|'s|was|stays|remains|will be|will still be) (still |always |a |firmly |just |simply )*(no|never|negative|nope)
        (answer's) (still |always |a |firmly |just )*(no|nope|never)
        (it's|that's) (still |always |a |firmly |just |simply )*(no|nope|never) (and|from|for|then|full)
        (not|never) (now )?(or |and )?(ever|in a million|in my lifetime|in this life|happening|over my dead)
        (when|until|till) (hell|pigs|cows|hens|the cows)
        (what part of|which part of) (no|not)
        (hard|firm|solid|big|definite|flat|resounding) (no|pass)
        """
    )
)
"""What shuts the door whatever is said beside it."""

HOSTILE = phrase_pattern(
    *lines(
        """
        (how|where|who|why) (did|do|have|are|is|does|would|gave|on earth) (you|they|your|this|anyone|it|the) ... (get|got|find|found|my (address|number|email|name|details|data)|still|keep|writing|emailing|messaging|contacting|calling|bothering|again)
        who gave you
        (what|which) part of
        (are you|is this) .. (serious|kidding|joking|deaf|a bot|a robot|automated|for real|a joke|even reading|real|human)
        (did|do|can|could|have) (you|you not|you even|not you) .. (read|listen|hear|see what i|understand|take no|take a)
        """
    )
)
"""A question asked in displeasure, which takes nothing up again."""

FACTUAL = phrase_pattern(
    *lines(
        """
        (do|does|did|have|has|had|are|is|was|were) (you|it|the|your|that|there|they|this|anyone|anybody|somebody)
        """
    )
)
"""A question after a fact, to which "no" is an answer."""

OF_INTEREST = phrase_pattern(
    *lines(
        """
        (interest*|open to|free|available|keen|up for|want|like|worth|fancy|tempt*|help|curious|(that|it|this) something|right for|fit|appeal*|sense|consider|chance|room for|need|still|useful|use to|of use|for you|make sense|thoughts|look)
        """
    )
)
"""Words by which a question asks for a yes to the offer."""
