"""Moves that press: guilt, urgency, threat, overriding a no."""

from qualify.moves.move import Move, Sign
from qualify.moves.structure import is_statement

GUILT = Move(
    name="guilt",
    group="pressing",
    about="Reproaches the reader for silence, counts attempts, appeals to fairness.",
    signs=(
        Sign(
            "counts attempts",
            (
                "(i've|i have|we've|we have|i|we) (now |already |also |since |been |even )?(tried|reached out|reach out|written|wrote|emailed|e-mailed|called|messaged|sent|contacted|left|reaching|trying|followed up|"
                "attempted|pinged|been trying|been reaching|been chasing|chased) ... (<num> times|<small> times|several|multiple|numerous|many times|a few|few times|couple|twice|repeatedly|again and again|times now|"
                "<num> emails|<small> emails|<small> messages|<small> notes|<small> voicemails|<num> messages|without|with no|no response|no reply|no luck|to no avail|nothing back)",
                "(this is|that's|that makes|here is|here's) (now )?(my|the|our|email|attempt|message|note) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|number|<num>)",
                "(despite|after) (my|our|all|all my|several|multiple|numerous|<num>|<small>|repeated|many) .. (emails|messages|attempts|follow-ups|notes|calls|voicemails|tries|mails|reminders)",
                "(my|our|the) (last|previous|past|earlier) (<small>|<num>|few|several) (emails|messages|notes|attempts|mails)",
                "(<small>|<num>) (emails|messages|notes|voicemails|calls|mails) (and|,|now|later|in|so far|without)",
            ),
            unless=(
                "(customers|clients|users|applicants|candidates|leads)",
                "(save|saves|per|a) (day|week|month)",
                "(helped|raised|grew|worked)",
            ),
        ),
        Sign(
            "reproach for silence",
            (
                "(haven't|have not|still haven't|never|didn't|did not|hadn't|not|yet to|you've not|without) (heard|hear|received|receive|had|got|get|gotten|seen|even) .. (back|anything|from you|a reply|a response|"
                "an answer|a word|the courtesy|even)",
                "(no|zero|not one|not a single|without a|without so much as a) (reply|response|answer|word) .. (from you|yet|so far|at all|still|back)",
                "(ghosted|ghosting|ignored|ignoring|dodging|avoiding|blanking|radio silence|crickets|silent treatment|cold shoulder|the silence)",
                "(you|you've|you have) (seem to |obviously |clearly |apparently |evidently |still |chosen to |decided to |chose to |not |never |simply )(don't|didn't|not|no|haven't|can't|couldn't|reply|replied|respond|responded|"
                "answer|answered|bothered|care|ignore|ignored|even|have no|too busy|been too)",
                "(opened|read|viewed|seen|clicked|looked at) (my|the|this|our|it|every|each|all) .. (email|message|note|mail|link|deck|proposal|times|but)",
                "(at least|the courtesy|common courtesy|basic courtesy|simple courtesy|professional courtesy|decency|deserve a|deserve an|owe me|the respect|respectful|rude|unprofessional|polite thing|only fair|fair to)",
                "(disappoint*|saddened|surprised|hurt|frustrat*|baffled|puzzled|shocked|upset|offended|sad) ... (you|silence|reply|response|hear|answer|not heard|no reply)",
            ),
            unless=(
                "(your|their|the|of|from) (customers|clients|leads|candidates|users|prospects|buyers|applicants|patients|guests|callers|visitors|tenants)",
                "(if|in case|when|unless|until|should) (i|we|you) ... (hear|ignore|heard|receive|get)",
                "(won't|wouldn't|not) be (offended|hurt|upset|disappointed)",
                "(ignored|ignoring) by",
                "(no stress|no worries|no pressure|understand|sorry|apologi*) .. (silence|not|ghost|about)",
                "(in|into) (your|the) (inbox|spam)",
                "(won't|not|never) .. (disappointed|regret)",
                "(leads|candidates|applicants|calls|messages) (go|going|get|getting|gone|left) (ignored|cold|unanswered|missed)",
            ),
        ),
        Sign(
            "shames",
            (
                "(i|i'll|we|i can only|can only|i must|i have to|we'll|one can only|i'm) (guess|assume|assuming|suppose|conclude|take it|presume|imagine|guessing|thinking) ... (don't|do not|not|isn't|no|never|happy|content|fine|rather|"
                "too|comfortable|ok|okay|doesn't|aren't) ... (care|interested|revenue|growth|growing|saving|money|serious|priority|important|losing|wasting|paying|matter|value|busy|improving|better|customers|team|"
                "competitors|behind|settle|leaving|career)",
                "(most|smart|serious|good|real|responsible|successful|forward-thinking|any serious|any responsible|any good|savvy|every serious) (people|leaders|founders|owners|managers|professionals|ceos|executives|companies|"
                "candidates|manager|director|owner|leader|founder|head|businesses) ... (would|reply|answer|respond|don't|do not|never|wouldn't|jump|have the|already|know|understand|at least)",
                "(you'll|you will|you'd|you would|you may|you might|you're going to) (regret|be sorry|kick yourself|wish you)",
                "(do|did|don't|does) you (even|not|really|honestly|actually) (care|want|value|mind|think)",
                "(don't|do not) (you )?(care|want to) (about|to) ... (save|grow|improve|team|business|revenue|staff|customers|family|future|patients|better)",
                "(it|that)('s| is| would be)? (a shame|such a shame|a pity|shame|disappointing|sad|irresponsible|foolish|crazy|silly|hard to believe|a mistake)",
                "(spent|put|invested|took|gone to) (a lot of|hours|so much|considerable|my|much|some|quite|time|the time|the trouble|real) .. (time|effort|hours|work|evening|weekend|trouble|energy|putting|preparing|on this)",
                "(doing|did) (you|this|my best|all|everything) .. (favor|favour|i can|my part)",
                "(my|our) (job|boss|manager|quota|target|bonus|commission|numbers) (is|are|depends|will|wants|rides|says)",
            ),
            unless=(
                "(save|saves|saved) (you|your)",
                "(you've|you have|you) (spent|put|invested)",
                "(a pity|a shame) (to|if) (waste|lose touch)",
            ),
            when=is_statement,
        ),
    ),
    fires=(
        "I've written four times without a reply.",
        "I guess you don't care about revenue.",
        "At least do me the courtesy of an answer.",
    ),
    near_misses=(
        "Most of the calls your shop misses are never answered.",
        "No stress about the silence.",
        "We have reached several thousand customers.",
    ),
)

URGENCY = Move(
    name="urgency",
    group="pressing",
    about="A deadline or scarcity that is false or goes unexplained, or the fear of missing out.",
    signs=(
        Sign(
            "deadline",
            (
                "(by|before|until|till|only until|no later than|ends|end|ending|expires|expire|expiring|closes|close|closing|valid until|good until|good through|valid through|deadline|cut-off|cutoff|lapses|runs out|"
                "gone by|gone after|gone on|shuts|up on|over on) .. (<day>|tonight|midnight|noon|today|week|weekend|friday's|month|quarter|year|month-end|hours|"
                "<num> hours|<num>|days|eod|cob|business)",
                "(offer|price|pricing|discount|rate|deal|promotion|promo|slot|seat|spot|window|list|shortlist|doors|registration|applications|enrolment|enrollment|intake|bonus|quote|place|places|cart) .. "
                "(ends|ending|expires|expire|expiring|closes|close|closing|goes|go|gone|runs out|filling|going fast|disappear*|vanish*|limited|won't last|up|rises|increases|stands until|lapses|fill|fills)",
                "(last|final) (chance|call|opportunity|day|days|hours|few spots|spot|spots|slot|seat|seats|places|remaining)",
                "(only|just|down to|there are|we have|i have|have|there's|got|with) (<num>|<small>|a few|few|a handful of|limited|the last) .. (spots|slots|seats|places|spaces|openings|left|remaining|units|spot|slot|seat|place|vacancies|licences|licenses)",
                "(limited|few|strictly limited) (time|spots|availability|seats|number|places|slots|offer|spaces|capacity|intake|period)",
                "(<num>|<small>) (spots|slots|seats|places|spaces|days|hours) (left|remaining|only|remain|to go|open)",
                "(first come|first-come|first to|before it's gone|before they're gone|while it lasts|while stocks|while supplies|going fast|filling up|filling fast|selling out|almost gone|nearly gone|fill up fast|won't last|"
                "moving fast|moves fast|moving quickly|running out|time is running|clock is ticking|time's ticking|time-sensitive|time sensitive|act now|act fast|act today|hurry|don't wait|do not wait|don't delay|"
                "asap|right away|immediately|urgent|urgently|today only|one-time offer|one time offer|once in a lifetime|once-in-a-lifetime|now or never|before someone else|before a competitor|before your competitor*|"
                "before anyone else|high demand|decide today|decision today|deciding today|need an answer|need your answer|need to know by|need a decision|at your earliest convenience|without delay)",
            ),
            unless=(
                "(if|when|whenever|as soon as) .. (urgent|urgently|immediately)",
                "(not|no|isn't|nothing|never|hardly) (an |a |any |very |so |that )?(urgent|urgency|deadline|rush|hurry|hard sell|last chance|limited)",
                "no (rush|hurry|deadline|urgency)",
                "(chance|opportunity) to (see|visit|hear|meet|catch|taste|view) (the|our|it|us|him|her|them|this|their|his)",
                "(response|responses|support|replies|alerts|results|answer|answers|onboard*|requests|tickets|orders|quotes|leads|issues|calls) .. (immediately|right away|asap|urgent|urgently)",
                "(immediately|right away|urgent|urgently) .. (available|useful|visible|usable|see|alerts)",
                "(close|closes|closing|closed) (deals|more|the loop|your file|this|out|at|rates|faster|the gap)",
                "(your|their|your team's|client|customers'|project|filing|tax|compliance) (deadline|deadlines)",
                "(start*|join*|joining|immediate joiner*|needed|available|hiring|position|role) (immediately|asap|urgently)",
                "(i'd|i would|we'd|love to) .. (send|get|have) it (to )?you .. (right away|immediately)",
                "(contact|remove|delete) .. immediately",
            ),
        ),
        Sign(
            "fear of missing out",
            (
                "(don't|do not|wouldn't want you to|would hate for you to|hate for you to|hate to see you|didn't want you to|before you|you'll|you will|you're|you are|you may|you might|you could|risk) (miss|missing|lose out|losing out|be left|"
                "left behind|fall behind|falling behind|get left|being left)",
                "(your competitors|your competition|your rivals|competitors|the competition|others in your|everyone else|your neighbours|your neighbors|the shop down|the other) ... (already|are|have|will|won't|aren't|is|signed|ahead|eating|get there|beat|before)",
                "(every|each) (day|week|month|hour|minute) (you|that|without|of delay|you wait|that passes|goes by|costs)",
                "(cost|costing|costs|lose|losing) you ... (every|each|per|a) (day|week|month|hour|minute|year)",
                "(other|several|two other|three other|many|strong|more) (candidates|applicants|interested|companies|parties|buyers|people) (are|have|already|is|in|waiting|were|who)",
                "(highly|very|extremely) (competitive|sought|in demand|sought-after) (role|position|process)?",
                "(price|prices|rates|rate|pricing|fee|cost) ... (go up|goes up|going up|increase|increases|rise|rises|double|doubles|jump|change|changes|hike)",
                "(before) .. (prices|price|rates|our|the) .. (increase|rise|go up|hike|change|jump)",
                "(i|we) can('t|not| only)? (hold|keep|guarantee|save|reserve) .. (this|it|that|your|the) .. (spot|rate|price|place|seat|until|for|long|much longer|slot|offer|open|beyond|any longer|past)",
            ),
            unless=(
                "(without|never|no|avoid|stop|so you don't|so that you don't|help*|helps) (missing|miss|losing|lose)",
                "(miss|missing|missed) (calls|call|a call|leads|a lead|deadlines|payments|shifts|appointments|a deadline|orders|a beat|you|a thing|sales|details)",
                "(see|show|tell|compare|benchmark|know) .. (how|what|where) .. (competitors|competition)",
                "(is|are) .. (missing|losing)",
            ),
        ),
    ),
    fires=("This offer expires tonight.", "Only three places left, so act now.", "Every day you wait costs you money."),
    near_misses=(
        "Saturday is the last chance to see the exhibition.",
        "There is no deadline on this.",
        "Your tax deadline moved to March.",
    ),
)

THREAT = Move(
    name="threat",
    group="pressing",
    about="Announces contact that goes on whatever the reader does, or an escalation.",
    signs=(
        Sign(
            "keeps coming",
            (
                "(i'll|i will|i'm going to|i am going to|we'll|we will|i shall|we shall|expect|i plan to|i intend to|i'd|going to) (just |simply |then |also |also be |be |have to |need to |happily |keep |continue |be trying )?"
                "(keep|continue|try you|try again|try your|call you|ring you|phone you|call your|ring your|phone your|be calling|be ringing|calling|be in touch|be on|follow up|follow-up|come back|be back|drop by|stop by|swing by|pop in|turn up|"
                "show up|visit your|come by|pass by|keep trying|persist|email your|write to your|contact your|go to your|reach out to your|copy your|cc your|take this to|take it up with|go over|go above|raise this|raise it|escalate|"
                "try the|try someone else|go straight|go direct|bump this)",
                "(i|we) (won't|will not|don't|never|shall not|am not going to|'m not going to|refuse to) (stop|give up|quit|go away|be going away|rest|let up|let this go|back down|take no|leave it)",
                "(until|till) (you|i|we) (reply|answer|respond|hear|get|say|tell|pick up|agree|speak)",
                "(expect|you'll be getting|you'll get|you can expect|you will hear|you'll hear|you'll keep|you will keep|you'll be hearing) .. (a call|another|my call|more|to hear|me|from me|from us|hearing|getting)",
                "(your|the) (boss|manager|ceo|board|director|supervisor|superior*|hr) (may|might|will|would|should|deserves|needs|wants) (be interested|like|want|hear|know|to know|to hear|find)",
                "(keep|keeps|keeping) (trying|writing|calling|emailing|coming|knocking|following up|ringing|at it|messaging|asking)",
            ),
            needs=(),
            unless=(
                "(if|should|unless|when|once|as soon as) (you|that|it|this|the)",
                "(won't|will not|not|never|don't) (keep|call|continue|follow|chase|be calling|be in touch|come back|bother)",
                "(happy|glad|love) to",
                "(keep|keeps|keeping) (your|you|the|it|this|them|an eye|things|costs|track|an|a|our|his|her|in touch)",
                "(continue|keep) (learning|growing|building|reading|to grow|to scale|doing|following your|up the)",
                "i'll (call|ring) (at|it|them|this)",
                "(with|send|sending) (details|more|the)",
            ),
            when=is_statement,
        ),
    ),
    fires=(
        "I'll keep trying until you answer.",
        "I will be calling your manager next.",
        "I won't give up that easily.",
    ),
    near_misses=("I won't keep writing.", "Happy to call you if it helps.", "We keep your trucks on the road."),
)

OVERRIDE = Move(
    name="override",
    group="pressing",
    about="Argues with an earlier no, or goes on as if it had not been said.",
    signs=(
        Sign(
            "argues",
            (
                "(i know|i realise|i realize|i understand|i heard|i get|i remember|i respect|i appreciate|i hear|we know|although|though|even though|while|despite|i am aware|i'm aware|aware) (that )?(you|your) (said|told|asked|replied|wrote|"
                "mentioned|declined|passed|weren't|were not|aren't|are not|turned|don't|didn't|no|answered|already said|have said|'ve said|indicated|requested|unsubscribed|opted) ... (but|however|still|yet|no|not|stop|interested|pass|down)",
                "(you|you've|you have) (said|told me|told us|replied|wrote|answered|declined|turned|passed|asked me to stop|asked us to stop|asked not|opted) ... (but|however|still|yet|anyway|and i still|though)",
                "(i|we) (still|just|really|honestly|simply|strongly|continue to) (think|believe|feel|insist|say|reckon|maintain|don't accept|can't accept|can't see|don't think|don't see|want|won't|refuse) ... (you|worth|sense|call|minutes|chat|"
                "role|reconsider|talk|meet|fit|mistake|wrong|answer|why|looked|look|deserve*|should|no)",
                "(before you|don't|do not|please don't|not so fast|hear me out|wait|hold on|rethink|reconsider|think again|change your mind|changing your mind|second look|another look|second thought|give it another|give me another|"
                "one more chance|hasty|too quick|too quickly) ... (no|say|said|decide|dismiss|rule|pass|decision|look|think|reconsider|mind|out|chance|saying|delete|decline|write|quickly|hasty)",
                "(not|no) (interested|now|for now|at this time|thanks|thank you|need) ... (but|however|usually means|often means|is what|everyone|most|i hear|people say|that's what)",
                "(that's|this is|it's|which is) what (they|everyone|everybody|most|people|all|others|my best|our best|many|some of) .. (said|say|says|told|thought)",
                "(your|a|the|that) (no|refusal|decline|rejection|not interested|last answer) .. (but|isn't|is not|wasn't|doesn't|was before|surprised|surprises|won't|came|can't|as|only)",
                "(ignoring|ignore|overlook|disregard|setting aside|putting aside) (your|that|the) (no|last|reply|refusal|answer|wish)",
                "(won't|can't|cannot|don't|not|never) (take|accept|taking|accepting) (a |that |your )?(no|that|refusal)",
                "(reconsider|rethink) (your|this|the|it|that)?",
            ),
            unless=(
                "(i|we) still (think|believe|remember|use) (about )?(of|the|that) (time|day)",
                "(don't|do not|please don't) (hesitate|worry|feel|be)",
                "(so|and) (i'll|i will|i won't|this is) (stop|leave|not|my last|close|respect)",
                "(said|mentioned|told me) .. (in|on|at|that) (your|the) (post|talk|podcast|webinar|call|interview|panel)",
                "(happy|fine|ok|okay) to take (a )?no",
                "(the timing|timing|budget)",
                "if (you|that|it|this) (change|should|ever|would|want)",
            ),
        ),
    ),
    fires=(
        "I know you said no, but hear me out.",
        "I still think ten minutes on Tuesday makes sense.",
        "I won't take no for an answer.",
    ),
    near_misses=(
        "You said in your talk that churn is down.",
        "Please don't hesitate to write.",
        "A no is fine, and I won't ask again.",
    ),
)

MOVES = (GUILT, URGENCY, THREAT, OVERRIDE)
