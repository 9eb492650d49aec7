"""English: what sounds like a refusal and is none. Refusals of a detail, courtesies, double negatives."""

MISTAKEN_NO = """
    no (worries|worry|problem|problems|prob|probs|rush|doubt|hurry|stress|pressure|bother|trouble|harm|hard feelings|biggie|big deal|offence|offense|sweat|matter|wonder|kidding|idea|clue|objection|objections|issue|issues|apology|apologies|need to (apologise|apologize|be sorry|rush|worry|explain|hurry|thank))
    (is|are|that is|there is|it is) no (problem|rush|hurry|trouble)
    not (a problem|an issue|a bother|a worry|to worry|that i am not|that we are not|because i am not|me refusing|refusing|a no|saying no|only|just yet|at all a|uncommon|unlikely|opposed|against|bad|impossible|uninterested|disinterested|averse|a bad idea|as a no|sure)
    (not|never) (saying|say|said|a hard|a firm|necessarily) (it is )?(a )?(no)
    not (for )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|mornings|afternoons|before|after|on|this (week|friday|monday)|next week|until)
    no (good|use) (on|for (monday|tuesday|wednesday|thursday|friday|the call|that day|that week)|monday|tuesday|wednesday|thursday|friday)
    (monday|tuesday|wednesday|thursday|friday|tomorrow|mornings|afternoons|that (day|time|week|slot)|next week|this week|the <num>) (is|are|will|would|does|do) (no good|not (good|work|great|ideal|possible|free|for me|suit|going to work)|no use)
    can not (do|make|manage) (monday|tuesday|wednesday|thursday|friday|tomorrow|that (day|time|week)|mornings|afternoons|then|the <num>|<num>|this week|next week)
    (not (free|available|around|in)|busy) (on |until |before |that |this )?(monday|tuesday|wednesday|thursday|friday|tomorrow|week|day|morning|afternoon|<num>)
    (i am|we are|am|are) (all )?(good|fine|ok|okay|cool|set) (with (monday|tuesday|wednesday|thursday|friday|that|it|either|any|this|the (time|date|slot)|a call|<num>)|to (go|talk|meet|proceed|chat|start|sign)|for (monday|tuesday|wednesday|thursday|friday|a call|tomorrow|next week|<num>|then)|how are|and you|at|on (monday|tuesday|wednesday|thursday|friday))
    (i am|we are|am|doing|all) (good|fine|well|great|ok) (how|hope|and you|thank* for asking|thanks how)
    (all set|all good|all fine) (for|see|on|to go|let us|now (what|when|send|let|you)|and (ready|booked|confirmed|signed|paid))
    (is|are) (it|this|that|there|you) (not )?(too (late|expensive|small|big))
    pass (it|this|that|your|you|the|them|along|these)( .. )?(on|along|to|onto|over)
    pass(ed|ing)? (on to|onto|along|it|this|that|your|you|the (message|email|details|word|information|note))
    (if|in case|unless|whether|even if|assuming) (you are |we are |i am |they are |he is |she is )?not
    (not|never) (enough|too many|so many) (people|companies|vendors|folks)
    (do not|did not|not|rather not|prefer not) (want to |want |need |like to |have to |really |to )*(do |have |get on |jump on |hop on |take |schedule |sit through |be on |join |come to |travel to )*(a|another|any|the|more|video|long) (video |phone |zoom |long |face to face |sales |big |group )*(call|meeting|demo|zoom|video|phone|webinar|presentation|brochure|deck)
    never (mind|say never|say no|thought|hurts|hurt)
    not the only
    no (harm|bother|trouble) (in|done|at all)
    (not|never) (saying|say|said) no
    (nothing|no) (personal|to worry)
    (we|i|they) (will|would) (not )?(only )?(mind|hurt)
    (not|no) (only|just|idea|sure|certain|clear|clue|wonder|one else|matter|surprise|exactly sure|quite sure|really sure|entirely sure|too sure|everyone|always|all|entirely|necessarily|familiar|aware|accurate|true|correct|fair|quite right|right that|how|what|why|who|that|a fan|against)
    no (matter|later|less|more|fewer|sooner|longer than|one else)
    (have|has|got) (no|not any) (idea|objection*|problem|issue*|clue|preference|doubt)
    (can|could|do|would|will|is|are|have|has|did|does|should) (you|u|it|this|that|we|i|they|there|your ..) (not )?(already |really |still |just )*(not )?(offer|work|use|need|require|integrate|support|have|do|want|handle|cover)
    (why|what|how|when|where|who|which) (would|should|do|does|did|is|are|not|if|can) ... not
    why not
    (do not|did not|not|never) (get|got|receive*|see|seen) (your|the|it|that|this|any|an?) .. (email|message|attachment|link|invite|file|calendar|note|it|proposal|deck|pdf|one)
    (did not|have not|had not|not) (had|have|get|got|been able|managed|found) .. (a chance|chance|the chance|time|an opportunity|round|around|a moment|to (look|read|review)) .. (to|yet|look|read|review)
    (do not|would not|will not|did not|not|never) (mind|object|disagree|hesitate|forget|worry|have to|think so|be shy|be late|give up|apologise|apologize)
    (can not|can hardly|could not) (wait|agree more|be happier|complain)
    (not|no) (bad|longer than|more than|less than|later than|earlier than|later|before)
    (thank you|thanks) (for|so much for|again for|very much for) ... but (when|how|what|who|where|which|can|could|is|are|do|does)
    already (interested|thinking|excited|convinced|a fan|on it|looking (at|for|into)|sent|replied|scheduled|booked|in (my|the) calendar|discussed|spoke (to|with) (you|your)|talking|know about|read|seen|heard|saw|forwarded|signed the)
    (just|recently) (got|started|moved|joined|finished) .. (your|back|to|looking|reading|a (promotion|new)|off|out|this (message|email)|talking)
    (i|we) (do not|would not) (just |only )?(need|want) (a|an|the|another|any|much)? .. (long|big|huge|fancy|lot|full|hard|formal|complicated|detailed|sales deck|deck|contract)
    (do not|did not|would not|not) (want|need|have) (to )?(wait|miss|lose|delay|rush|be late|overpay|hold)
    (do not|not) (think|believe|know) (it|that|this|we|i|if|what|how|who) .. (hurt*|harm|matter*|would be (hard|difficult)|be a problem)
    not (hearing|heard|replied|replying|responding|responded|answering|answered|getting back|being in touch|writing) .. (sooner|earlier|back|before|yet|quickly)
    """
