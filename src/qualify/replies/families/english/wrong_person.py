"""English: not their job, or not who the sender thinks."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family

WRONG_PERSON = Family(
    "wrong_person",
    "en",
    (
        Cue(
            FIRM,
            """
            (wrong|incorrect|mistaken) (person|number|guy|lady|woman|man|contact|department|dept|email|address|company|name|individual|people|team|one|place|business|recipient|house|property|owner|phone|fella|dude|bloke|chap|profile|desk|office|inbox|gal|girl|identity)
            not (really |actually |quite |exactly |necessarily |at all )*(the |a |your )*(right|correct|best|proper|relevant|appropriate|intended|ideal) (person|contact|one|guy|department|team|individual|people|owner|company|office|desk|place|woman|man|lady|recipient|number|address)
            (is|was|am|are|be|this|that|it|really|its|falls|something|not) not? ?(really |actually |quite |exactly |at all |in |under |within |part of )*(my|our) (area|department|dept|job|role|remit|responsibility|responsibilities|decision|call|house|property|place|name|number|company|lane|wheelhouse|field|team|domain|function|patch|purview|territory|problem|thing to decide|line of work|business|profession|specialty|speciality|brief|desk|home|land|address|car|vehicle|budget)
            not (really |actually )*(in |under |within |part of )*(my|our) (area|department|dept|job|role|remit|responsibility|responsibilities|decision|house|property|name|number|company|lane|wheelhouse|field|domain|function|patch|purview|territory|line of work|profession|specialty|speciality|home|address)
            (outside|beyond|out|above) (of )?(my|our) (area|department|remit|role|responsibility|responsibilities|scope|lane|wheelhouse|pay grade|paygrade|purview|expertise|control|authority)
            (i|he|she|they) (do|does|did|have|has) not (really |actually |personally |currently |any longer |even |ever )*(handle|manage|deal with|oversee|look after|make|decide|own|owned|control|run|work (there|here|at that|for (them|that|this|it)|in (that|this|purchasing|it|sales|hr|procurement|marketing|finance)|on (that|this))|do (the |any )?(purchasing|buying|hiring|it|marketing|finance|procurement|software|sales|that side|that anymore)|get involved|have (any |much |a |real )*(say|influence|authority|input|involvement|control|anything to do|responsibility|purchasing|decision)|live (there|here|at)|cover|touch|sit in|purchase|buy for|take care of|do the)
            not (the |a |an |really |directly |personally |actually |currently |even )*(involved|responsible|in charge|the decision maker|decision maker|owner|homeowner|buyer|landlord|manager|one who|person who|person to|one to|one you|guy who|account holder|property owner|business owner|occupier|ceo|boss)
            no longer (work*|with|at|there|here|in that|in this|in the|own|owns|handle*|responsible|do|have anything|anything to do|involved|live|lives|my|employed|in charge|part of|manage|run|part|on that|on this|doing|dealing|the|belong*)
            not (work|working|with|at|employed|living|involved) ... (anymore|any more|any longer|for years|since)
            (you|u|think you|believe you|guess you|looks like you|seems you|maybe you|sure you) (have |may have |might have |have got |must have |probably have |seem to have |are |must be |got |may be )*(the )?(wrong|mixed up|confused|mistaken|mistaking|looking for someone|looking for another|thinking of someone|thinking of another|after another|want another|want a different|want someone else|got me confused|got me mixed)
            (meant|mean|want|wanted|trying|intended|supposed) (to )?(write|reach|email|contact|send|message|find) (to |this |it )*(another|a different|someone|somebody|the other|my)
            not (something|anything|a decision|a thing) (that )?(i|we) (have .. say|handle|deal|decide|control|manage|am|do (here|at|in))
            (made|decided|handled|done|taken|dealt with|run) (at|by|in) (head office|hq|headquarters|corporate|our parent|the parent|group|another|the head)
            (think|guess|believe|sure|bet|assume) (you|u) (want|need|mean|meant|are looking for|are after|are thinking of) (another|a different|someone|somebody|the other|my (brother|sister|father|son|namesake))
            (confused|confusing|mixed|mixing|mistaken|mistaking|mistook|muddled) (me|us|this|my)
            (mistaken identity|case of mistaken|wrong .. altogether)
            (no one|nobody|no body|none|no such person|noone|no person) (here |in .. |of |by |with |called |named |at .. )*(by )?(that|this|of that|called|named|that name|here)
            there is (no|not|nobody|no one) .. (here|at this|on this|by that|named|called|with that)
            (that|this|it) is not (me|my|our|us|him|her)
            (he|she|they|that person|this person|the person) (do|does|did|is|has) not (work|live|own|longer|with|at|here|been)
            (he|she) (left|moved|passed away|died|retired|quit|is gone|is deceased)
            never (heard of (him|her|them|that|this person)|asked for a (quote|call)|worked (there|at|for|in)|owned|been (in|the|a)|lived|requested)
            (i|we) (left|quit|moved on from|departed|resigned|sold) (the|that|my|our|it|this|them|there|acme|from) ... (company|business|firm|house|property|place|team|role|practice|shop|ago|last|in)
            (i|we) (have )?(left|quit) (procurement|purchasing|marketing|sales|hr|it|finance|that|there|recruiting|teaching|engineering|operations|<word>) (in|last|years|a|some|back|ago|behind|for)
            (i|we) (have )?(moved|gone|went) (to|over to|on to) (another|a different|a new)
            (meant|intended|for|belongs to|belong to|addressed to) (for |to )?(someone|somebody|another) (else|person)
            (do|does|did) not have (this|that) (number|phone|email|account|address) (any|now|anymore)
            not (handled|decided|managed|done|dealt with|taken|made|run) by (me|us|my)
            (was|is|were|that) (my|our) predecessor*
            (do not|no idea|never) (know|heard of|idea) who (that|this|he|she|it) (is|was)
            (mixed up|confused|mistaken|muddled) (with|for) (somebody|someone|another|a|my)
            (mixed|mix) (me|us|this) up
            (i|we) (have|own|do not have|do not own|got) (no|any|a) (house|property|home|land|building|car|business|company|shop|land) (to sell|there|here|in|on|at)
            my name is not
            (you|u) (want|need|mean) the other
            (no|have no) idea who (that|this|she|he|you|they) (is|was|are)
            (a|been a|some|the|this) mix up
            (question|matter|job|decision|one|thing) for (the|my|our|head|another|somebody|someone|whoever) <word>
            (they|he|she) (run|runs|handle|handles|manage|manages|decide|decides|do|does|make|makes|buy|buys) (our|the|all|those|that|these|it|this)
            just (an|a|the) (intern|temp|trainee|assistant|receptionist|student|employee|tenant|volunteer|secretary)
            (come|came|sent|reached|ended up) .. by mistake
            (two|several|three|many) of us with (this|that|the same)
            (i|we) (only|just) (<word> )*(mow|bake|cook|cut|paint|mend|sweep|serve|sell|repair|look after|teach|fix|answer|drive|clean|sing|volunteer|help|rent|live)
            (gave|given) up (the|my|that)
            (not a|have not a|no) clue who
            (you will be|you are|you must be|must be|probably) (after|looking for|wanting|thinking of) (the|my|our|another|someone|somebody)
            sold (that|the|my|our|this|it) .. (house|property|business|company|shop|place|car|ago|last)
            (not|are not|is not) (that|the) (company|business|firm|guy|man|woman|one|person|organisation|organization)
            (reached|got|have|calling|texting) (a|my) (private|personal|home|residential)
            (i am|am) (not )?(a|an) <word> never was
            (somebody|someone|another person) else'?s? (headache|problem|job|department|area|baby|concern|remit|worry|patch|business|responsibility|pigeon|desk)
            (mix|mixes|mixed|muddle|muddles|muddled|confuse|confuses) .. (us|me|them) (up|with)
            (think|believe|guess|suspect|sure) (you|u) (want|need|are after|are looking for) (the|another|a|someone|somebody|our)
            (changed|switched|moved|transferred) (roles|jobs|teams|departments|companies|positions|careers|desks)
            (moved|transferred|switched) (over |across )*(to|into|out of) (a |an |another |the |our |different |sales|marketing|finance|hr|product|operations|engineering|apprenticeships)
            this is (his|her|the|a|my) (wife|husband|mom|mum|mother|father|dad|son|daughter|brother|sister|assistant|pa|new|school|hospital|church|personal|private|family|residential|home)
            (this|it) is (a|an) (personal|private|residential|home|family) (number|phone|email|address|account|line)
            (i am|we are|im) (a|an|just a|just an|only a|only an|just the|only the) (student|intern|dentist|teacher|nurse|receptionist|secretary|contractor|temp|volunteer|tenant|renter|retiree|pensioner|doctor|lawyer|freelancer|junior|trainee|plumber|chef|driver|cleaner|guest|admin|school|charity|different|developer|engineer|technician|child|kid|charity|church)
            """,
            unless="(not a problem|interested because)",
        ),
        Cue(
            PLAIN,
            """
            (someone|somebody|another|different|other|separate) (else |person |department |team |colleague |office |part of )*(handles|handle|deals|deal|does|do|looks|look|manages|manage|decides|decide|makes|takes|owns|runs|is responsible|is in charge|would)
            (it|that|this|these|they|those|purchasing|procurement|decisions|hiring|such things) (is|are|gets|get) (all )?(handled|dealt with|managed|decided|done|made|run|taken care of) (by|at|through|centrally|elsewhere|from) (head|hq|corporate|another|a different|our (parent|head|hq)|the (parent|head|group|franchise)|group|central|elsewhere|someone)
            (have|has|had|got) (nothing|not anything|no (say|involvement|connection|authority|influence|control|input|part|idea who|responsibility)) (to do |at all )?(with|in|over|on|about)
            (try|ask|contact|speak to|talk to|check with) (head office|headquarters|corporate|another department|someone else|somebody else|the other)
            who is (this|that person) (for|supposed)
            (not|never) (been )?(a )?(customer|client|owner|member|employee|patient|homeowner) (of|at|here|there|anymore)
            (do|does) not own (it|this|that|a|any|the)
            not (my|our|mine|ours|own)
            """,
        ),
        Cue.whole_answer(
            FIRM,
            "(this |that )?(is )?not me|not him|not her|not mine|not my (house|job|area|department|name|property|problem|call)|wrong (number|person|guy)|who|i rent|not the owner|i do not own( it| that| this)?|wrong|not my department",
        ),
        Cue.whole_answer(
            FIRM,
            "(i am|my name is) not (mr |mrs |ms )?<word>",
            unless="(not (sure|interested|looking|available|ready|free|convinced|certain|happy|able|around|in|here|there|against|opposed|bothered|selling|buying|hiring|moving|going|a|an|the|my|your|our|for|at|on|that|really|very|it|so|too|what|how|why|spam|to|right|good|urgent|relevant|necessary|possible|something|anything|worth|clear|yet|now|refusing|saying|in|ok|fine|impressed|amused|surprised|familiar|aware|keen|open|actively|currently|planning|entirely|completely|quite|only|just|even|trying|asking|seeing|talking|working|getting|using|taking|doing|making|paying|giving))",
        ),
        Cue.whole_answer(
            SOFT,
            "(this is|that is) not (mr |mrs |ms )?<word>",
            unless="(not (sure|interested|looking|available|ready|free|convinced|certain|happy|able|around|in|here|there|against|opposed|bothered|selling|buying|hiring|moving|going|a|an|the|my|your|our|for|at|on|that|really|very|it|so|too|what|how|why|spam|to|right|good|urgent|relevant|necessary|possible|something|anything|worth|clear|yet|now|refusing|saying|in|ok|fine|impressed|amused|surprised|familiar|aware|keen|open|actively|currently|planning|entirely|completely|quite|only|just|even|trying|asking|seeing|talking|working|getting|using|taking|doing|making|paying|giving))",
        ),
        Cue(HINT, "(no longer|used to|previously|formerly) (be|work|own|run|manage)\n(retired)"),
    ),
    mistaken="""
        wrong (time|moment|number but|day|date|week|link|file|attachment|price|version|end)
        <num>k? .. (is )?(the )?wrong (number|price|figure)
        not the only (owner|one|person|decision maker)
        no longer (interested|looking|need*|in the market|want*|wish*|on the market|hiring|available|considering|relevant|required|receive|searching|planning|pursuing|exploring)
        (is|are|am) (you|he|she|they|i) (not )?(the )?(right|correct|best|wrong) person
        (not|nothing) wrong (with)?
        """,
    fires="""
        Afraid this reached the wrong person
        wrong number
        I'm a cellist from Cork, you want the other Niall
        Purchasing isn't my area, sorry
        I left the company in spring and have no idea who does it now
        I am not Bernadette
        that's not my house
        """,
    near_misses="""
        Wrong time to ask, try me after Easter
        I'm not the only one deciding here, what does it cost?
        I'm not the right person, talk to Priya Nair in procurement
        """,
)
