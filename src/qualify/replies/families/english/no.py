"""English: a refusal that ends this pursuit, polite, curt or sarcastic."""

from qualify.replies.cue import FIRM, HINT, PLAIN, SOFT, Cue, Family
from qualify.replies.families.english.mistaken_no import MISTAKEN_NO

_FLAT = Cue(
    FIRM,
    """
    not (at all |really |that |very |particularly |currently |presently |remotely |even |actually |personally |all that |overly |especially |terribly |in the least |in the slightest |honestly |truly |so |too |quite |just |super |sure i am |sure we are )*(interested|keen)
    (no|zero|0|not any|without|little|not much|not got any|never any|lost|limited) (real |further |particular |current |actual |immediate )?interest
    (is|are|was|would|does|do|did|sounds|am) not (really |quite |something |anything |a thing |anything that |something that )*(of interest|interest*)
    not something (i|we|that|for|my|our|of)
    not anything (i|we|that|for)
    uninterested
    (lost|losing) interest
    no (thanks|thank you|thank|thx|ta|gracias|merci|dice|deal|sale|chance|way|sir|ma'am|mate|sorry)
    (not|no) (a|any|much) chance
    (hell no|heck no|absolutely not|definitely not|certainly not|of course not|hard no|firm no|big no|not happening|thats a no|that is a no|it is a no|a no from|a no for|a hard no|a firm no|is still no|is no|answer is no|still no|say no|saying no|no from (me|us)|no for (me|us|now))
    (hard|easy|big) pass
    (i|we|will|ll|would|going to|have to|gotta|must|need to|think i|should|shall|to|can|respectfully|politely|happily|regretfully|afraid i|am going to) (all |just |probably |also )?(pass|decline)
    (i am|we are|i have|we have|respectfully|politely|kindly|am|are) (be )?(passing|declining|declined)
    pass(ing)? on (this|it|that|the (offer|opportunity|role|demo|call|meeting|chance))
    (a|this) pass (from|for) (me|us)
    thanks but (no|not|nope|pass)
    (flattered|tempting|appreciate ...|kind of you|nice|sorry|lovely|grateful|thanks ...) but (no|nope|not|pass)
    but no (thanks|thank you)
    (count|include|leave|keep) (me|us) out
    (rather|prefer) (not|to pass|to decline|to stay|to leave it)
    (i|we) would (rather )?not
    (am|are|is|was|be|it|this|that|really|sadly|just|quite|probably|definitely|ok|hi|hello|sorry|unfortunately) not (really |quite |just |exactly |going to be )*(for (me|us|our|my)|one for)
    not for (me|us|our (company|business|team|firm|practice|shop|size))
    (not|no|never) (really |quite |exactly |such |that |be |currently |likely |going to be )*(a |the |an |our |your |my |any )*(good |great |right |strong |natural |obvious |suitable |perfect |ideal |mutual |proper |best )*(fit|match|use case|target (market|customer|audience)|target|customer|buyer|candidate for)
    (does|do|did|would|will) not (really |quite |seem to |seem |look |sound |appear to |feel |currently |be )*(like |be |a |the |right |relevant |good )*(fit|match|align|apply|suit|relate|appeal|concern|pertain|tick|serve|benefit|resonate)
    not (really |very |at all |currently |particularly |that |quite |directly )*(relevant|applicable|suitable|suited|appropriate|aligned|compelling|necessary|needed|required|warranted|feasible|viable|tempted|convinced|sold|persuaded|compatible|appealing|beneficial)
    (that is|it is|that was|is) the end of (that|it|this|the)
    (rather|prefer|prefers|preferred|chose|decided) (to )?spend
    carry on as (we|i) (are|am|do|have)
    (is|are) nothing (here |in it |in this |left |much )*for (a|an|you|us|me|your)
    (we|i) (only )?(buy|hire|source|shop|sell|use|work) (local|locally|second hand|direct|only|from (people|family|friends|someone))
    (think|guess|suppose|decided|will|would) (we|i|to)? ?(will |would |just |better )*(leave (it|this|that)|skip (it|this|that)|sit this one out|give it a pass)
    (stick|sticking) to (what|our|the|my)
    last thing (we|i|you|anyone) .. (need*|want*)
    wasting (a|an|your|my|our)
    lying if
    (do|does) not (work|deal|partner|engage|contract|do business) with
    (skip|skipping) (this|it|that)
    (can|could|will|would) not do (it|this|that|anything|business)
    (outgrown|outgrew|grown out of|moved past|moved beyond|past that)
    (far |way |much |a bit |just )*too (complicated|complex|risky|low|little|difficult|technical|basic|advanced|generic|junior|senior|corporate|salesy|slow|niche)
    (is|it is|that is|be|me) a (pass|no go|non starter|hard no|dead end|deal breaker|dealbreaker|definite no|waste)
    (it|that|this|which|all|both|they|and) (failed|flopped|went nowhere|did not work|never worked|was a (disaster|failure|flop|waste|mess|nightmare))
    (dropped|scrapped|abandoned|ditched|killed|binned|shelved|cancelled|canceled|axed|buried|stopped) (that|the|this|it|our|those)
    (project|plan|plans|idea|search|initiative|program|programme|role|position|deal|event) (was|is|got|has been|were|have been) (now |since |already )*(cancelled|canceled|scrapped|dropped|shelved|killed|dead|over|abandoned|axed|binned)
    (am|are) done with
    (taken|took|found|got|started|landed|accepted) (a|another|my|the) (new |other |different )*(job|role|position|offer|one)
    decision to (stay|keep|remain|stick|go with|not|leave|build|do it)
    (kidding|joking)
    (an|a|is|what an|what a) (insult|insulting|lowball)
    (keep|keeping|staying|stays) (it |this |that )?in the family
    (was|is|got|been|has been|already) (already |long |long since |just |now )*sold
    (have|got|found|accepted) (a|an|another|our|the) (cash |serious )?(buyer|tenant|offer)
    (sooner|rather) (keep|stay|stick|have|use|do|not|leave|be left|go without)
    (mean|intend|plan|want|going|hope|expect|promised|happy) to (stay|remain|retire here|see it out|finish here|spend them here|keep (it|things|doing|going|on|using))
    not (stack|stacking|add|adding) up
    (no|not much|not any|of no|little) (use|good|help) (to|for) (us|me|a|our|my)
    (too|not) (small|big|large|old) (enough )?for (that|this|it|you|such|us)
    end of (story|discussion|the matter|the road|that)
    (stays|stay|staying|remains|remain|leave it|leaving it|keep it|keeping it) .. (as it is|as they are|as things are|as we are|the way it is)
    (loyalty|loyal) .. (counts|matters|means|to)
    (turn|turned|turning|voted|shot) (it |this |that |you |them |us |your <word> |the <word> )?down
    (paused|cancelled|canceled|stopped|suspended|cut|slashed|banned|halted) (all |any |new |our |every |further )*(purchas*|hiring|spend*|buying|projects|vendors|budget*|expenses|travel|tools)
    (prefer|preferred|rather|like) (our own|to (stay|keep|use|work|stick|continue|do it|leave|not|remain)|what we|staying|keeping|the way)
    (says|said|say|saying|told ..) no
    (but|so|and|then|therefore|thus|again|sorry|honestly|still|that|puppies|me|us|now|simply|just) no.
    (off the market|out of scope|ship has sailed|train has left|done deal)
    (keeping|keep) (the|my|our) (house|property|home|place|land|car|money|job|business)
    listed with (a|an|another|our|my|someone)
    (chose|chosen|picked|selected|choose|hired|booked|preferred) (to go with |to stay with |to work with )?(another|a different|someone|somebody|other|a competitor|an alternative|one of your|your competitor)
    (our|the|my|current|present|existing|everything|it|what we have) .. (works|working|does the job|runs|serves us|suits us|do the job) (just |perfectly |very )*(fine|well|ok|okay|great|perfectly|good|for us|without)
    (does|do|did|would|will|can) not (really |actually |seem to )*(solve|address|fix|change|add|bring|offer|give|meet|matter|help|interest|excite|concern) (any|a|us|our|my|me|the|anything|much|enough|value)
    (budget|request|spend|project|purchase|proposal|it|this) .. not (been )?(approved|signed off|accepted|authorised|authorized|funded|budgeted)
    (not|never) going anywhere
    no (plan|plans|intention|success|luck|point|desire|wish)
    (is|are|am) not (an option|possible|feasible|on the table|happening|going to happen)
    (give|giving|gave) (it|this|that|this one|that one|you) (a|the) miss
    (have|has|with|got) (zero|no|little|not much|absolutely no) (real |particular |further )*(desire|wish|intention|appetite|inclination)
    (none|nobody|no one|neither) (of (them|us|the ..) |here |on (the|our) .. |in (the|our) .. )?(is|are|wants|want|wanted|needs|need|has|likes|liked|was|were|fancied)
    (do|does|did|can) not (really |honestly |personally )*(think|believe|see|feel|reckon) (that )?(this|it|that|we|i|there|you|your .. |the .. )? .. (help|work|fit|suit|need|needed|makes|make sense|useful|worth|match|benefit|for (us|me)|right|add|be of|interested|value|use|want)
    not (the |your |a )*(sort|kind|type) of (person|customer|company|thing|firm|business|client|product|role|job|place|candidate|thing)
    (answer|position|reply|decision|view) (has not changed|is (still |the )*(unchanged|no|same|final)|remains|stays|will not change|stands)
    same (answer )?as (last time|before)
    (not|never) (our|my) (thing|style|cup|scene|bag|kind|type|jam|market|vibe)
    not (my|our) cup of tea
    not what (i|we) (am|are|need|want|do|use|require)
    """,
)
_WILL_NOT = Cue(
    FIRM,
    """
    (will|would|shall|am|are|is|have|can|do|we|not) not (now |currently |actually |really |be |going to |going to be |able to |be able to |want to |wish to |plan to |plan on |planning to |planning on |intend to |looking to |want |prepared to |decided to |likely to )*(needing|moving forward|move forward|proceed*|go ahead|going ahead|go forward|going forward|go further|going further|take (this|it|you up|part)|taking (this|it|you up|part)|pursu*|mov* (forward|ahead)|continu*|doing (this|that|it|any)|do (this|that|it) (with|anymore|now|after)|buy*|purchas*|sell|selling|switch*|invest*|sign*|renew*|participat*|join*|attend*|chang*|leav* (my|our|the|this)|leaving|relocat*|accept*|entertain*|outsourc*|spend*|us* (this|it|your)|be using|need|require)
    not (going to|gonna) (happen|work|buy|be|do|move|switch|change|sell|bite|waste|pay|fly|need|go)
    (will|would) not be (a|the|any|doing|able|possible|interested|required|suitable|of|going|useful|right|good|worth|taking|using|needing|for)
    (will|would|does|do|can) not work( out)? (for|with|here|out|at|in) (me|us|our|my|here|this)
    (decided|chosen|opted|elected|agreed|concluded|voted) (not to|against|to (pass|decline|stay|go (with|a|another|in)|stick|keep|leave|hold off on|remain))
    (gone|went|going|go|moved|moving) (with|for) (a |an |the |our |your |some )*(another|someone|somebody|other|different|competitor|else|alternative|one of)
    (gone|went|going|go|moved|moving) (in )?(another|a different|a separate) (way|direction|route)
    no longer (need*|look*|requir*|in (the )?market|interested|consider*|hir*|search*|pursu*|relevant|necessary|explor*|planning|in need|shopping|selling|on the market|available)
    (leave|end|stop) it (there|here|at that)
    (close|closing|shut|end) (this|the|my|our) (file|case|thread|conversation|loop|out)
    (call|calling) it (a day|quits|off)
    (find|found|try|bother|ask|pitch|sell|hassle|pester|annoy) (it |this |that |your .. )?(someone|somebody|something|anyone|somewhere) else
    (look|look for ..|try|go|take it|take your ..) elsewhere
    not (for sale|selling|buying|hiring|changing|switching|moving|leaving|accepting|recruiting|expanding|outsourcing|shopping|adding|taking on|signing)
    (not|never) (a )?(going to|gonna|will) (sell|buy|move|leave|switch|change)
    (do not|will not|never|not|did not) (want to |need to |wish to |plan to |intend to )(sell|move|buy|switch|change|leave|meet|talk|speak|chat|come|do|discuss|use|have|waste|spend|invest|pay|take|be|get|go|join)
    (there is|there will be|i see|see|got|have|has) (no|nothing|not any|not much|little) (business|point|need|reason|use|value|benefit|opportunity|interest|deal|fit|requirement|demand|sense|scope|work|openings|vacancies)
    nothing (here |at all )?(for you|for us|doing|we need|i need|we want|to (discuss|talk|see|sell|offer)|here|of interest)
    (no|little|not much) (point|reason|sense) (in|to|talking|meeting|continuing|of)
    (i|we|am|have|has|have been) (already )?(sorted|sorted out|covered|catered for|well served|in good hands|taken care of|well looked after|looked after|fully staffed|fully booked|spoken for|suited)
    """,
)
_HAVE_ONE = Cue(
    PLAIN,
    """
    (i am|we are|am|all|pretty) (all |pretty |quite |very |perfectly |currently |actually |totally |pretty well |pretty much |good and |already )*(set|good|fine|sorted|ok|okay|covered) (for|thanks|thank|here|now|on|with (what|our|the|my|who)|as|at|in (this|that)|but|already|and|right|currently|without|where)
    all (set|good|covered|sorted|full|taken care of|stocked up|fine)
    (we are|i am|am) (all |pretty |quite |perfectly |just |already )*(set|good|fine|covered|sorted|stuck|settled|committed|locked in|tied in)
    (have|has|got|have got) (this|it|that|everything|all that|all this|things|that one) .. (covered|handled|sorted|under control|in hand|in house|taken care|in place|dealt with)
    (have|got|has|use|using|with|work with|working with|love|like|under|happy with|through|by) ... (existing|current|incumbent|own|preferred|trusted|long term|longtime|in house|internal|dedicated|retained) .. (vendor*|supplier*|provider*|partner*|agency|agencies|solution*|system*|tool*|team|contract*|people|staff|recruiter*|broker|advisor|adviser|platform|software|setup|process|stack|arrangement*|relationship*|developers|accountant|lawyer|crm|it)
    (have|has|got|with|use|using|have had|employ|retain|engaged) (a|an|our|my|some|someone|somebody|people|other|another|three|two|several|one) ... (vendor*|supplier*|provider*|agency|agencies|guy|broker|advisor|adviser|lender|accountant|contractor|partner|nephew|cousin|brother|son|friend|person|recruiter|realtor|agent|firm|company) .. (already|for (this|that|it)|who (do|does|handle*|look*|take*|cover*|manage*|run*|sort*)|doing|that (do|does|handle*|look*|take*|cover*)|on (it|retainer|staff|board)|in place|we (like|trust|love|use)|i (like|trust|love|use|work)|thanks|now|and)
    (have|got|has) (someone|somebody|people|a guy|a person|a system|a solution|a process|a vendor|a supplier|a provider|a partner|an agency|one|one already|something|it already|that already|this already|a contract|a tool|all we need|all i need|everything|enough|plenty|what we need|what i need)
    already (have|has|had|use|using|uses|used|work*|got|get|partner*|with|covered|own|bought|purchased|sign*|commit*|contract*|engag*|employ*|switch*|automat*|do|does|doing|handle*|in place|taken care|solv*|under contract|sorted|represented|filled|hired|accepted|found|sold|placed|invested|implemented|chose*|went|gone|spoke|set|tied|served|built|decided|made|selected|running|on|locked|pay*|outsource*|deploy*|picked|a (customer|client|member) of|an? .. (user|customer|client|member|shop|house))
    (very |quite |perfectly |pretty |totally |really |more than |super |currently |fully )?(happy|satisfied|content|comfortable|pleased|delighted|fine|good|ok|okay) (with|where|in|at|using|as) (my|our|the|what|who|where|how|current|it|them|him|her|that|this|i|we|present|existing|things|is|his)
    (love|enjoy|like|loving|enjoying) (my|our|the|where|what|working) .. (job|role|team|company|work|boss|position|i am|we have|i do|we use|place|current|setup|supplier|provider|vendor|here|employer)
    (stick*|stay*|remain*) (with|put|where|loyal|here|at|in)
    loyal to
    (handle*|do|does|done|manage*|run|runs|build|built|building|keep|kept|doing|cover*|make|made|developed|took|staff*|brought|take care of|produce*) (it |this |that |these |everything |all |most |our own |of |them |those |all of |our .. |all our .. )*(in house|internally|inhouse|ourselves|myself|on our own|my own)
    (have|use|using|built|got|made|wrote|developed|has|run) (our|my|an|its|their|his) (own|in house|internal)
    (use|using|used) (a|an|the|our|some)? .. (competitor|similar|equivalent|something (similar|else|like)|different|another|other)
    (just|recently|only just|literally) (this week |last week |last month |yesterday |today )?(started|joined|signed|renewed|bought|hired|switched|committed|accepted|moved|changed|got|purchased|rolled|implemented|completed|finished|took|installed|engaged|upgraded|invested|landed|extended)
    (we|i) (have )?(recently )?(committed|renewed|signed|chose|chosen|selected|picked|went|bought) (to|with|for|on|up|a|an|another|someone|our|the|it)
    (under|in|tied to|tied into|locked into|locked in|bound by|stuck in|in the middle of) (a |an |our |the |current |existing |long term |multi year |exclusive |<num> year )*(contract*|agreement*|deal)
    """,
)
_NOT_IN_MARKET = Cue(
    PLAIN,
    """
    not (really |actively |currently |presently |now |even |in any way |at all |at present |at the moment |personally |one for |at this time |right now )*(looking|searching|hunting|seeking|considering|exploring|evaluating|shopping|job hunting|open|in the market|on the market|in need|hiring|buying|accepting|taking|adding|planning|pursuing|entertaining|available for|after|thinking of|thinking about|wanting|needing|up for|tempted)
    (do|does|did|will|would|should|can) not (really |currently |actually |even |ever |presently |personally |see |feel |think |believe |now |at all |at present |feel like |have to |anticipate |foresee )*(need*|require|want|have (a |an |any |the |much |enough |real |actual |current |immediate |room |space |time |bandwidth |capacity )*(need*|use|interest|budget|requirement*|money|appetite|desire|openings|vacancies|plans|place|room|space|capacity|bandwidth|time|headcount|demand|funds|funding|opening|position|role|cash|resources|say|call)|see (a|the|how|any|much|value|this|why|it|us|ourselves|myself|where|what))
    (have|got|has|with|see|seeing|there is|is|i|we|at) no (current |real |immediate |further |particular |present |actual |plans or |more |such |additional |foreseeable )*(need*|use|interest|plans|requirement*|intention*|desire|appetite|budget|money|openings|vacancies|room|time|bandwidth|capacity|demand|place|wish|reason|headcount|call|space|funding|funds|value|benefit|appetite)
    no (current |real |immediate |further |particular |present |actual |more |additional |foreseeable )*(need*|use for|call for|requirement*|budget*|money|plans|intention*|appetite|room|bandwidth|capacity|openings|vacancies|hiring|headcount|time for|time|funds|funding|value|benefit|demand|requirement)
    (can|could|do|will) not (really |possibly |currently |actually |ever )?(afford|justify|spare|spend|commit|consider|help|use|take|see|add|support|accommodate|think of)
    (too|way too|very|quite|bit|little|rather) (expensive|pricey|costly|rich|small|big|far|old|steep|much for)
    (out of|outside|over|beyond|above) (of )?(our|my|the) (budget|price range|scope|league|means|needs|pay)
    (budget|budgets|spending|hiring|funds|headcount|money|costs) (is|are|has been|have been|was|were|all|got|have|has) (all |already |been |completely |fully |very |too |just |being |now )*(frozen|cut|gone|spent|tight|allocated|used up|slashed|maxed|exhausted|limited|locked|zero|on hold|committed|paused|stopped|done|closed)
    (hiring|budget|spending|purchasing) freeze
    not (in|within) (the|our|my) (budget|plans|plan|roadmap|scope|strategy|cards)
    not in the cards
    (not|no|low|lower|isn't|hardly) (a |our |my |the |high |top |much of a |really a |big |an |currently a )*(priority|priorities|concern|problem (for|we)|issue (for|we)|pain)
    not (high |really |currently )?on (our|my|the) (list|radar|agenda|roadmap|mind|to do)
    (bigger|other|more pressing|more urgent|different) (fish|priorities|things|concerns|fires)
    (waste|wasting|wasted) .. (of )?(my|your|our|everyone's|anyone's|time|ink|breath|energy)
    not (be |really |be a |a |the |seem like a |seem )*(worth|good use|best use|productive use)
    (not|does not|nothing) (something )?(we|i) (need|want|require|use|do|would use|buy|offer)
    (i|we) (do not|never|don't|am not|are not) (usually |normally |really |generally |typically |ever |even )?(take|accept|do|respond|entertain|reply|answer|buy|outsource|lease|borrow|use|deal|hire|pay|advertise|engage|meet|work with|spend|invest|shop|sell|click|trust|believe|subscribe|partner|attend|take on|make|play|gamble|rent|finance|drink|eat)
    (i am|we are|am|are) (not )?(flattered|honored|honoured) .. (but|however)
    (accepted|took|taken|signed|started) (an |another |a |the |my )*(other |new |different )*(offer|job|role|position|post) (elsewhere|already|with|at|last|this|recently|in|from|<word>)
    (like|love|enjoy) (it here|my <word>|where i am|what i do)
    but (many )?thanks
    (fully|completely|totally) (booked|staffed|committed|invested|covered|stocked)
    (limiting|limited|cutting back on|cutting down|scaling back|avoiding|refusing|minimizing|minimising) .. (meetings|calls|spend*|vendors|suppliers|external|costs|budget)
    (my|our|this|the) .. (position|role|vacancy|job|post|opening|seat|slot) (is|was|has been|has) (already |now |been )*(filled|closed|taken|gone|covered)
    (not|never) (ready|prepared|inclined|minded|disposed|planning|willing|about|able|allowed|permitted|authorised|authorized|in a position|going) to (explore|commit|buy|change|switch|move|engage|proceed|pay|invest|consider|do|make|add|take|spend|accept|discuss|meet|talk|use|leave|relocate|give|share)
    """,
    unless="(yet|until|before)",
)
_HOSTILE = Cue(
    PLAIN,
    """
    (is|looks like|sounds like|smells like|seems like|total|complete|obvious|a|this|another|what a|like a) (a |just a |an |another |total |complete |obvious |big |such a )*(scam|scammer|con|fraud|rip off|ponzi|pyramid|phishing|joke|nonsense|garbage|rubbish|crap)
    (snake oil|bullshit|horseshit|bs|load of (crap|rubbish|nonsense)|what a joke|how desperate|pathetic|ridiculous|disgusting|shame on)
    (piss|fuck|f|sod|bugger|buzz|naff|eff|bog|get|jog|shove|clear) off
    (fuck|screw|f) (you|u|this|that|yourself)
    (get|go) (lost|away|to hell|fuck|bother|jump|pound|pester)
    (take a hike|get a life|get a (real )?job|go away|shove it|stick it|bite me|drop dead|jog on|do one|kick rocks|pound sand)
    (hang|hanging) up
    (end|ending) (this|the) (call|conversation|chat|thread)
    (do not|does not|not|stop) (even )?(waste|wasting|bother|bothering) (my|your|our|me|us|with|trying|anyone)
    not (buying|falling for|biting|taking the bait|having) (it|this|that|any|for|your)
    (what a|a|complete|total) waste
    if (i|we) (had|got|were paid|was paid|earned) .. (pound|dollar|penny|nickel|dime|quid|euro|cent)
    lost me at
    (queen of sheba|king of|tooth fairy|easter bunny|santa|fairy godmother)
    guess where
    (your|the|this|that) (robot|bot|ai|script|template|mail merge|automation|algorithm|software) (needs|should|must|is|has|could|failed|forgot|broke)
    (paid|pay me|bribed|drunk|dragged) to (sit|listen|read|watch|attend|hear|use)
    (spelled|spelt|spelling|misspelled|got) (my|our) (name|company) .. (wrong|right|correctly)
    (does|do|did|has|have) (this|that|it|these|your) .. (line|pitch|approach|tactic|message*|email*|stuff)? .. (ever |actually |really )*(work|worked|works)
    (had|get|got|heard|seen|received) (much )?better (offers|pitches|jokes|lines|emails|ones)
    bold of you
    (right|just|straight|immediately|sure) after (i|we|my|hell|pigs)
    (win|won) the lottery
    (i|we) only (accept|take|do|respond|answer|reply|meet|talk|work|buy|open|read|consider|give|speak)
    busy (forever|until (i die|the end of time|20))
    (allergic|immune|a headache|migraine) (to|from)
    if (i|we) (wanted|needed|want|was interested|were interested|cared) .. (i|we|you) (would|will)
    (nigerian prince*|klingon|carrier pigeon|smoke signal*|interpretive dance|cool story|slow clap|crystal ball|snooze|unicorn*|groundbreaking|riveting)
    (congratulations|congrats|bravo|kudos|well done) .. (you|on being|on (your|the|sending)|my)
    (my|our) (dog|cat|goldfish|grandmother|grandma|hamster|toaster|mother|plant|kids|kid|fridge) .. (has|could|would|can|is|knows|wrote|gives|sends|offers)
    (a|the|any) prize
    let me (check|guess|think|see) .. (oh|nope|no|yeah|yep|ah|hmm|still)
    just what (my|i|we|the|everyone) .. (needed|wanted|world|always)
    (sure|course) (you|it|they) (will|are|do|can|did|does|is)
    (in your dreams|dream on|when hell freezes|pigs fly|over my dead body|keep dreaming|fat chance|no chance|as if|yeah right|yes right|not in a million|never in a million|not in this lifetime|when pigs)
    (you and|along with|just like|like) (every|everyone|everybody|the other|all the|half|the rest) .. (other|others|else|recruiter*|vendor*|salesperson|seller*|rep|agency|today|this week|linkedin|else)
    (the|my|your) (<num>|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth) (person|one|email|message|recruiter|vendor|pitch|time|call|company|guy|agency) (this|today|to|who|that|selling|pitching|in|of|i|about)
    (<num>|four|five|six|ten|twenty|fifty|dozens|hundreds|tons|loads|plenty|too many) (of )?(these|those|such|emails|messages|pitches|calls|requests|approaches|offers) .. (a|every|per|this|each) (day|week|month|morning|hour)
    (another|yet another|one more|oh look another|ah yes another|oh good another|great another) ... (pitch|sales*|vendor|recruiter|linkedin|template|cold|quick|generic|mass|automated|email|message|guru|fa|agency|expert|platform|coach|consultant|bot)
    (copy paste|copy pasted|copy and paste|copied and pasted|mail merge|mass email*|mass mail*|generic (pitch|email|message|template|spam)|canned|form letter|boilerplate|bulk email|obvious template)
    (do|did|try doing) (your|any|some|a bit of|the) (homework|research)
    (did|have|do) (you|u) even (read|look|looked|bother|check|know)
    (read|look at|check) (my|the|our) (profile|website|bio|headline|title|company) (first|before|again|next time|properly)
    (nice|good|cute) try
    (how|so|very) (original|creative|thoughtful|personal|flattering|convincing|exciting for you|kind of your)
    (yawn|eye roll|lol no|haha no|lmao no|lol nope|cringe|ugh no|eyeroll|getlost|thumbsdown)
    (not|never) in (a million|this|my) (years|lifetime|life)
    (i|we) would (rather|sooner) (eat|die|watch|stick|walk|chew|have|swallow|drink|lick|pull|get|be|go|listen|gargle)
    (shockingly|surprisingly|miraculously|somehow|believe it or not) .. (i|we) .. (managed|manage|survive|survived|figured|coped|cope|get by|do just fine|can)
    just kidding
    (try |again |back |me |maybe )*in (203<num>|204<num>|205<num>|2099|2100|3000|another life|the next life|my next life|a (million|thousand|hundred) years)
    if (your|you) ... as (much|good|well|fast|often|hard|many) ... as
    (my|our) .. (workflow|process|team|company|business|inbox|life|pipeline|hiring|website|calendar) (is|are) (doing )?(just |perfectly |quite )*(fine|ok|okay|good|great|well) .. (thanks|thank|as|without|the way)
    quota is (full|met|used)
    """,
)
_BRUSH_OFF = Cue(
    SOFT,
    """
    (thanks|thank you|appreciate|grateful|flattered|lovely|sorry|nice of you|kind of you) ... but
    (i|we) (will|shall|would) (be the one to |definitely |certainly |be sure to |always |then |gladly )*(reach out|let you know|get in touch|be in touch|contact you|call you|come to you|find you|get back to you|come back|look you up|know where|shout|give you a shout|keep you|keep your|bear you|bear it|hold on to) .. (if|when|should|directly|first|on file|in mind|details|information|posted|where|name|contact)
    (if|should|when|until) (anything|things|that|this|my|our|circumstances|the situation|something|it|needs) .. (change|changes|changed|changing|arise|arises|comes up|come up|shift)
    (keep|kept|keeping|hold) (your|this|you|the|it|my) ... (on file|in mind|on record|for (future|later|reference)|handy)
    (best of luck|good luck) (with|in|finding|on|filling|for)
    wish (you|your) .. (best|luck|well|success|every)
    wishing (you|your)
    (use|using|run|running|on|rely on|with) (salesforce|hubspot|google|microsoft|oracle|sap|workday|zoom|slack|excel|spreadsheets|pen and paper|a spreadsheet|a competitor)
    (we|i) (currently |presently |now )?(use|are using|am using|work with|are working with|buy from|get .. from|rely on|contract with|partner with|deal with|go through)
    (thanks|thank you) (anyway|all the same|though|regardless|just the same|nonetheless)
    (am|are|be|is|i|we) (now |happily |semi |fully |long |recently )*retired
    (not|too) (big|small|large) (enough|for|of)
    (recently|just) (retired|sold|closed|shut)
    (closed|closing|shutting|winding|wound|shut) (down|the business|our doors|up)
    (gone|going|went) out of business
    (do not|did not|never) (ask|asked|request|requested) (for|you|any)
    (really |so |too |very |far too |super |extremely |way too )(busy)
    no time
    """,
)

NO = Family(
    "no",
    "en",
    (
        _FLAT,
        _WILL_NOT,
        _HAVE_ONE,
        _NOT_IN_MARKET,
        _HOSTILE,
        _BRUSH_OFF,
        Cue.whole_answer(
            FIRM,
            """
            no|nope|nah|no no|no no no|no sir|no sorry|sorry no|no pass|pass|passed|hard pass|not interested|skip|skip it|no use for it|leave it|count me out|never|not ever|negative|decline|declined|no way|no chance|thumbsdown|hell no|fuck no|not today|not this time
            not at this time|not at this point|not at present|not currently|no not now|no not really|not really|not necessary|not needed|not required|not for now
            not (a )?fit|bad fit|no fit|wrong fit|no use|no need|no interest|no budget|no money|no need at (this|the) (time|moment)|(we are |i am |all |am )(good|set|fine|covered|sorted)|all set|sorted|covered
            no i (do not|am not|will not|would not|have not|did not|can not)|no we (do not|are not|will not|would not|have not|did not|can not)|we do not|we are not|will not
            """,
        ),
        Cue(
            SOFT,
            "nope\nno,\nno (it|i|we|this|that|there|they|my|our|you) (do|did|is|am|are|have|will|would|can|was|had|not|already)\nno not\nbut no\nso no\nno -\nno but\nno because",
            unless="(but (curious|tell|interested|happy|open|yes|would)|no worries|no problem|works)",
        ),
        Cue(
            HINT,
            "(not|no|never|nothing|none|nobody|neither|without)\nunfortunately\nafraid\nregret\nsadly\n(best of luck|good luck|all the best)\nnot (really|today|us|here|for sale|now)\nnever\ntoo (late|little)\n(thanks|thank you|nice) try",
        ),
    ),
    mistaken=MISTAKEN_NO,
    fires="""
        No
        not intrested
        we're all set thanks
        I'll pass, but good luck with it
        Happy where I am, thanks for thinking of me
        That is kind, Tom, but we buy from my brother-in-law and always will.
        Ah, another growth guru with a quick question. Lucky me. Hard pass.
        We talked it over on Friday and won't be going ahead
        👎
        """,
    near_misses="""
        No worries, Thursday at four works
        No idea, ask me in person when I'm in town
        Tuesday is no good, can you do Wednesday?
        It's not that I'm not interested, I need to see the numbers
        Can I pass this on to my boss?
        I'm good with Tuesday
        """,
)
