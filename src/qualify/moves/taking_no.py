"""Moves that take a no: the way out, the promise to stop, the mechanical opt-out."""

from qualify.moves.move import ANYWHERE, Move, Sign
from qualify.moves.structure import is_question

WAY_OUT = Move(
    name="way_out",
    group="taking no",
    about="Says or shows that a no is fine, or gives an easy way to say it.",
    signs=(
        Sign(
            "no is fine",
            (
                "no (worries|worry|problem|problems|pressure|stress|hard feelings|harm|sweat|drama|offense|offence|biggie|issue|issues|bother)",
                "(zero|without|not any|never any) (pressure|hard feelings|worries)",
                "(i|we) (totally|completely|fully|absolutely|certainly|would|will|do|can|'ll|also|quite)? ?(understand|respect|get it|get that)",
                "(i'll|i'd|i will|i would|we'll|we will) .. (understand|respect that|respect your|respect the|take no for an answer|take the hint)",
                "(totally|completely|fully|perfectly|entirely) (understand|understandable|get it|fine|okay|ok|fair|acceptable)",
                "(that's|that is|it's|it is|this is|that would be|that'd be|that'll be|which is) .. (<ok>)",
                "(all good|all fine|no need|fair enough|so be it|also fine|that works too|fine by me|fine with me|okay with me|no problem either)",
                "(won't|will not|wouldn't|would not|not) (be )?(offended|take it personally|mind|hold it against|be hurt|be upset|chase|badger|bug you|hound)",
                "no (offense|offence) taken",
                "(just|feel free to|simply|please|you can|by all means)? ?(ignore|disregard|delete|skip|bin|toss|discard) (this|my|it|me|the)",
            ),
            unless=(
                "(no pressure) (valve|washer|loss|drop|sensor|relief|test*|vessel|gauge)",
                "no problem (with|getting|finding|doing|too)",
                "how (busy|crowded|hard|tough|hectic|full)",
                "(understand|get) (the|your|how|what|why) (challenges|needs|pain|importance|business|market|pressure|struggle|workflow)",
                "(that's|that is|it's|it is) (good|cool) (to|for|news|stuff|idea)",
                "(need to|needs to|want to|wants to|have to|who|teams that|people who|helps you|help you) ignore",
                "(please )?(don't|do not|never) (ignore|delete|disregard|skip)",
                "look good",
            ),
        ),
        Sign(
            "if not",
            (
                "if (not|no|it's not|it isn't|it is not|this isn't|this is not|that's not|that isn't|you're not|you are not|you aren't|now is not|now isn't|now's not|"
                "there's no|there is no|none of this|nothing here|neither|the timing|timing|it doesn't|this doesn't|you don't|you do not|you'd rather|you would rather|"
                "you prefer not|you already|you've already|you have already|it's a no|the answer is no|you say no|you decline|you pass) ... "
                "(<ok>|no worries|no problem|no pressure|no hard feelings|understand|just|say|tell me|let me know|ignore|i'll|i will|we'll|happy to|feel free|glad to|"
                "leave|stop|step back|close|drop|pass|move on|thanks anyway|please)",
                "(<ok>|no worries|no problem|no pressure|no hard feelings|no stress|just say|say so|tell me|let me know|understand|understandable|ignore this|disregard|skip it|pass|"
                "say the word) (completely |totally |at all )?if (not|no|you're not|you are not|it's not|it isn't|this isn't|that isn't|you aren't|now isn't|you don't|"
                "you'd rather|the timing|timing|there's no|there isn't|it doesn't|this doesn't|you already|you have|it's a|you pass|you prefer|it is not|this is not|now's not)",
                "if not (no|all|that's|totally|just|i|then|we|it's|please|so|feel|happy|simply|tell|let|say|thanks|we'll|i'll|a|ignore|fine|perfectly|completely|just as|glad)",
                "if (it|this|that|the role|the job|the timing|now|the fit)('s| is)? (not|no longer) (a|the|for|of|relevant|right|something|what|your|your thing|on|interesting|useful|"
                "applicable|suitable|you|worth)",
                "if (it|this|that) (isn't|doesn't|won't|wouldn't) (a|the|for|of|relevant|right|something|what|your|on|sound|fit|make|appeal|work|interest|help|apply|speak|land)",
                "if you('re| are) not (the right|interested|looking|open|keen|in the market|actively|ready|currently|hiring|considering|the person|in a position)",
                "if you('d| would) (rather|prefer) (not|i|we|to be left|to pass|to leave|to skip|no)",
                "if you (aren't|don't|do not|have no|would not|wouldn't) .. (interest*|need|want|care|think|see|wish|feel|have|looking|open)",
            ),
            unless=(
                "if not (me|you|us) who",
                "if not (more|higher|sooner|earlier|better|thousands|hundreds|the)",
                "why not",
                "if you (don't|aren't) (act|move|hurry|respond|reply|sign)",
                "(you'll|you will) (miss|lose|regret)",
                "who (is|would|should|could|might|else)",
                "(right|best|correct|appropriate) (person|contact|one|individual|lead)",
                "(point|direct|steer|connect|put|forward|pass|refer) (me|us|this|it)",
            ),
        ),
        Sign(
            "say no",
            (
                "(just|simply|please|only|can|to|you can|feel free to|a|or|and|even|always|reply|say|answer|respond|send|write|text|with|me)? ?(say|reply|answer|respond|send me|write|text|with|type) "
                "(me )?(a )?(quick |simple |one-word |polite |short |with )?(no|nope|pass|not interested|no thanks|no thank you|not now|not for me|nah)",
                "a (quick |simple |one-word |one word |polite |short |clear |plain |firm |honest )?(no|no thanks|nope|not interested|not for me|not now|pass|no thank you)",
                "(yes|yep|yeah|interested|yay)(,| or|,? or a| or even)? (no|nay|nope|not interested|not)",
                "(yes|interested) or (a )?no",
                "(even )?(if )?(it's|it is|the answer's|the answer is|your answer is) (a |still )?(no|hard no)",
                '(happy|glad|fine|ok|okay|good|great) (with|to hear|to get|to take) (a |either|your )?(no|answer|"no)',
                "(you're|you are|feel) free to (say no|decline|pass|ignore|refuse|turn|opt|skip|disregard|walk away|tell me no|tell me to)",
                "(tell|let) me (know )?(to )?(go away|buzz off|get lost|stop|bugger off|leave you alone|back off|if you'd rather)",
                "(one|a single) (word|line|letter) (is|will|and|reply|answer|back)",
                "(a )?(no|not interested|decline|declining) is (<ok>|a good|a perfectly|an answer|enough|always|welcome|useful|as good|totally|just)",
                "(rather|prefer) (i|we|me|us)? ?(didn't|don't|not|to not|stop|leave|left)",
                "(either|any) (way|answer|reply) (is|works|helps|would)",
                "yes or no",
                "(thumbs up|thumbs-up) or",
                "(say|just say) the word (and|if)",
                "no (response|reply|answer|need to|action|rsvp|further action) (is )?(needed|required|necessary|expected|reply|respond|answer|write back)",
                "(don't|do not|doesn't|no need to|you needn't|need not) (feel )?(obliged|obligated|pressured|have to|need to) .. (reply|respond|answer|decide|say|buy|take)",
            ),
            unless=(
                "(no-brainer|no brainer|a no cost|a no obligation|no one|no longer|a no-code|no code|say no more|no more|pass on|pass along|pass it|pass this|pass the|pass my|pass rate|boarding pass|day pass)",
                "(never|don't|didn't|won't|can't|not|refuse to|hard to|stop) (say|take|accept|hear) (a )?no",
                "(accept*|take|taking) (a )?no",
                "no (matter|doubt|wonder|idea|other|way)",
            ),
        ),
        Sign(
            "is it the timing",
            (
                "(or )?(is|was|isn't) (the|this|it|now|your) .. (timing|time|wrong|bad|not) .. (wrong|off|bad|right|not right|time|a fit|for you|poor)",
                "(did|does|has) (the|this) timing (not|just|simply)",
                "(wrong|bad) (time|timing|person|fit|moment)(,| or)",
                "(not|isn't|no longer) (a|the) (fit|priority|match|good time|right time|interest|good fit)",
                "or (should|shall|would it be better if) (i|we) (stop|close|leave|go|drop|take|move|back|cross|let|step)",
                "(should|shall|can|may) i (close|stop|cross you|take you off|remove you|leave you|let this|drop|back off|move on|assume)",
                "(leave|leaving) (you|it|this) (to it|alone|be|there|in peace|here)",
            ),
            when=is_question,
        ),
        Sign(
            "timing may be off",
            (
                "(i|we)('ll|'d| will| would)? (just )?(assume|take it|presume|guess|gather) (that )?(the timing|it's not|it isn't|now is not|now isn't|this isn't|this is not|timing|you're not interested|"
                "you are not interested|it is not|you're all set|you've|it's a no|you're happy|that's a no|you have it covered|your plate)",
                "(the )?timing (isn't|is not|may not|might not|wasn't|just isn't|doesn't|probably)",
                "(not|isn't|may not|might not|wasn't|it's not) (be )?(a|the|for|on|your|relevant|something|interested)? ?(priority|fit|right time|good time|right now|interest|radar|at the moment|match)",
                "(maybe|perhaps|likely|probably) (this|it|now) (isn't|is not|just isn't|is simply not)",
                "(whenever|when|only if|only when|if and when) (it|the time|you|the timing|it's) .. (makes|suits|sense|useful|ready|convenient|right)",
                "(i|we) (don't|do not|won't|wouldn't) want to (be a|bother|clutter|pester|nag|bug|spam|waste|take up|push|pressure|intrude|crowd|become|keep)",
                "(not|never) (here |trying |going |looking )?to (push|pressure|pester|hard sell|sell you|hassle|twist|rush|spam)",
                "either way",
            ),
            unless=(
                "(our|my) (boss|manager|director|price|offer|discount)",
                "(why|how) (the timing|not)",
                "(don't|do not) want (you|to) .. miss",
                "(i|we) (still|really) (think|believe|need)",
                "not a fit for (everyone|every|all)",
                "(assume|guess|presume|take it) .. (you|your) .. (don't|not) .. (care|value|revenue|growth|serious)",
                "isn't a priority (for|at) your competitors",
            ),
        ),
    ),
    fires=(
        "If now is a bad moment, no worries at all.",
        "A one-word no is perfectly fine.",
        'Just reply "no" and that settles it.',
        "Or is the timing wrong?",
        "No reply needed.",
    ),
    near_misses=(
        "There is no obligation to buy the kit.",
        "Our no pressure valve needs no service.",
        "We never take no for an answer.",
        "If you are not the right person, who is?",
    ),
)

STOP_PROMISE = Move(
    name="stop_promise",
    group="taking no",
    about="Says that the sender will stop, or will not write again.",
    signs=(
        Sign(
            "last message",
            (
                "(this|it|here|that)('s| is|'ll be| will be| is going to be)? .. (my|our|the) (last|final) (note|email|e-mail|mail|message|attempt|follow-up|follow up|try|outreach|"
                "one|ping|nudge|reach out|time|reminder|check-in|word|text|dm|touch)",
                "(my|our) (last|final) (note|email|e-mail|mail|message|attempt|follow-up|follow up|outreach|ping|nudge|reach out|text|dm|check-in)",
                "(last|final) (note|email|e-mail|message|follow-up|follow up|one|ping|nudge) (from|on|about|in|before|here)",
                "(last|final) (note|email|e-mail|mail|message|follow-up|follow up|ping|nudge|try)",
                "last (time|you'll) .. (hear|write|email|reach|bother|contact|message|from me)",
            ),
            unless=(
                "(your|their|his|her|in|since|to|after|opened|read|saw|per|following|answer|on|get|got|seen|missed|ignored) (my|our) (last|final) (note|email|e-mail|mail|message|follow-up|follow up|attempt)",
                "(your|the) (last|final) (note|email|message|attempt)",
                "(on|to|from|with|about|re|after|since|of|in|for|than) my (last|final)",
                "last (email|message|note) (i|we) sent",
                "(bump|bumping|following|follow) .. (last|final)",
            ),
        ),
        Sign(
            "will stop",
            (
                "(i'll|i will|i'd|i am going to|i'm going to|we'll|we will|i|i can|happy to|glad to|and|then|let me|i'm happy to|i promise to|to|will|or) (stop|cease|quit) "
                "(reaching|emailing|e-mailing|writing|contacting|bugging|bothering|following|messaging|filling|cluttering|chasing|knocking|pinging|sending|pestering|trying|here|there|nudging|asking|texting|calling)",
                "(i'll|i will|i'm going to|i am going to|we'll|we will|i can|i'd|happy to|let me|should i|going to|then i|and i'll|and|or) (close|shut|archive) "
                "(out )?(your|the|this|my|our|it) (file|loop|thread|case|ticket|folder|conversation|record|out)?",
                "(won't|will not|wouldn't|would not|not|never|no longer) (be )?(follow*|email*|e-mail*|contact*|bother*|reach*|write|writing|message|messaging|chase|chasing|pester*|bug|bugging|ping|nudge|hear|trouble|"
                "text|call|disturb*|reach) (up|you|out|again|from|further|me|any)",
                "(you won't|you will not|you'll not|you'll never) (hear|get|see|receive) ... (from|again|more|another)",
                "(i'll|i will|we'll|we will|i'd|happy to|i can|let me|i shall|going to) .. (leave|let) (you|it|this|things|the matter|that|the thread) (alone|there|be|here|in peace|rest|to it|drop|go|at that|go quiet|where)",
                "(i'll|i will|we'll|we will|i'd|and i'll|i can) .. (drop it|drop this|let it go|let it drop|go quiet|go away|bow out|step back|step aside|back off|back away|move on|get out of|stay out of|stand down|"
                "take the hint|take you off|take your name|take that as|cross you|remove you|remove your|strike you|scratch you|pause|stop|disappear|wrap|sign off for good|call it)",
                "(take|taking|took) (you|your name|your details|your address|your email) (off|out|from)",
                "no (more|further) (emails|messages|follow-ups|follow ups|notes|mails|contact|outreach|texts|calls|reminders|chasing) (from me|from us|after|will|unless)?",
                "(nothing|not another|never another) .. (more|else|mail|email|note|message) .. from (me|us)",
                "(get|be|stay|i'm) out of your (inbox|hair|way)",
                "(closing|close|shutting) (the loop|your file|this file|the file|my file|out your file|the thread|this thread|the book)",
                "(permission|okay|ok|alright) to (close|stop)",
                "never (write|email|contact|message|bother|hear)",
                "that's the last (you'll|you will|of)",
                "that'll be it from (me|us)",
                "i'm (done|off|out|gone)",
            ),
            unless=(
                "(won't|will not) (stop|give up|quit|be stopped|rest)",
                "(until|till|unless) (you|i|we) (reply|answer|respond|hear|say)",
                "(stop|quit) (losing|wasting|paying|guessing|worrying|leaving|spending|struggling|overpaying)",
                "leave (you|it) (money|there for)",
                "(close|closing) (more|deals|the gap|the deal|faster|rates|the month|the books|the round)",
                "(if|when|once) .. (i|we) don't hear",
                "close (it|this|the) (deal|sale|quarter|role|week|friday|position)",
            ),
        ),
    ),
    fires=("This will be my last email.", "Say so and I'll take you off my list.", "You won't hear from me again."),
    near_misses=("Did you get my last email?", "I won't stop until you reply.", "Your last message made me smile."),
)

OPT_OUT = Move(
    name="opt_out",
    group="taking no",
    about="A mechanical way out: an unsubscribe line or link, a word to reply with.",
    signs=(
        Sign(
            "unsubscribe",
            (
                "(unsubscribe|unsubscribing|opt out|opt-out|optout|opting out|unsub)",
                "(reply|text|send|respond|answer|type|return|email us|write|say|put|back)( with| us| me| the word)? (stop|remove|unsubscribe|end|cancel|quit|out|optout|leave me alone|off|delete|take me off|no more|no mail)",
                "(to|wish to|want to|prefer to|like to|rather) (not receive|stop receiving|stop getting|no longer receive|be removed|be taken off|not get|not to receive|manage your)",
                "(no longer|don't|do not|not) (want*|wish*|like*|prefer*) .. (receive|get|hear|be contacted)",
                "(manage|update|change|edit) .. (email|subscription|mailing|contact|communication) preferences",
                "(remove|take) (me|you|yourself|your address|your name|your email|your details) (off|from) (our|the|this|my|future) (list|mailing|database|mailings|emails)",
                "(click|tap|press|use|follow) ... (to be removed|to stop|to leave|to opt|to unsubscribe)",
                "(subject|word|line) .. (remove|unsubscribe|stop)",
            ),
            unless=(
                "(your|their|our) (unsubscribe|opt-out|opt out) (rate|rates|page|flow|process|list)",
                "(people|contacts|users|subscribers|customers|those|anyone) who (unsubscribe*|opt* out|opted)",
                "(lower|reduce|fewer|track|handle|manages) (unsubscribe|unsubscribes|opt-outs)",
                "stop by",
                "stop (losing|wasting|paying)",
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "Unsubscribe: example.com/u",
        "Reply STOP to end these texts.",
        "If you no longer wish to receive these mails, click here.",
    ),
    near_misses=("You pay even for people who unsubscribed.", "I'd like to stop by on Tuesday."),
)

MOVES = (WAY_OUT, STOP_PROMISE, OPT_OUT)
