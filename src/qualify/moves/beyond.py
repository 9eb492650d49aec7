"""Moves beyond the sale: introductions, help, staying in touch."""

from qualify.moves.move import Move, Sign

INTRO_OFFER = Move(
    name="intro_offer",
    group="beyond the sale",
    about="Offers to introduce or connect the reader to someone.",
    signs=(
        Sign(
            "offers to introduce",
            (
                "(i'd|i would|i'll|i will|i can|i could|i may|we can|we'd|we could|we'll|happy|glad|pleased|delighted|love|let me|want me|shall i|should i|can i|could i|may i|would it help if i|i'm happy|i am happy|like me|willing|"
                "more than happy|ready|offer|and|gladly|happily|still|to|then|try) (to |also |still |gladly |happily |be happy to |be glad to |love to |make sure to |always |even |easily |personally |just |offer to |either way |at least |then |of course )?"
                "(to )?(introduce|e-introduce|intro|connect|hook|link|put) (you|the two|you two|both|you and|him|her|them|someone)",
                "(happy|glad|love|pleased|delighted|willing|i'll|i can|i could|i'd|we can|let me|want me|shall i|should i|i will|i would|can|and|could|gladly|to|still|worth|open to|would) (to |also |still |gladly |be happy to |be glad to |like to |love to )?"
                "(make|broker|arrange|set up|send|do|facilitate|offer|organise|organize|provide) (an |a |the |that |you an |some |a few |a couple of |a quick |a warm |any |warm |one or two |two |three )?(warm |quick |email |personal |friendly |proper |e-|direct )?"
                "(intro|introduction|introductions|intros|connection|connections)",
                "(put|get|bring) (you|the two of you|you two|you both|you and|both of you|the pair of you) (all )?(in touch|in contact|together|in front of|in direct contact|in a room|across|onto|on to|through to)",
                "(in touch|in contact|together) with (<person>|our|my|a|the|her|him|them|some|two|three|other|peers|founders|owners)",
                "(worth|want|fancy|open to|interested in|up for|need|like|after|care for) (an |a |the |me to )?(quick |warm |email |e-)?(intro|introduction)",
                "(an|a|the|your|that|any|warm|email) (warm |quick |personal |email )?(intro|introduction|introductions|intros) (to|with|from me|is|stands|are|either|whatever|regardless|if|for you|on|costs|would|by)",
                "(you two|the two of you|you both|you and|you guys) (should|might|could|would|ought|need to|may) (know|meet|talk|speak|compare|hit it off|get on|get along|connect|have|find|enjoy)",
                "(think|thought|reckon|feel|suspect) (that )?(you two|the two of you|you both|you and) (might|should|would|could|may)?",
                "(i|we) (know|have|can think of|happen to know|work with) (a |an |the |two |three |some |several |a few |a couple of |someone |somebody |people |one |lots of |plenty of |other |good |great |of a |of two )?.. (who|that|looking|you should|you might|you'd|worth|hiring) "
                ".. (meet|talk|speak|know|connect|help|like|hear|compare|need|needs|looking|benefit|be glad|be happy|enjoy)",
                "(pass|passing|give|share|send|drop|mention|hand|put) (on )?(your (name|details|number|card|profile|cv|resume|contact)|you) (along|on|to|forward|over|round|around|with|in front of) .. (<person>|the|my|our|a|two|three|them|her|him|people|hiring|other|recruiters|colleague*|contacts)",
                "(give|share|send|pass on|pass|have|get|drop) (you )?(you|her|his|their|the|a|my|some|two|three) .. (name|names|number|numbers|contact|contacts|details|email) .. (of|for|who|that|if|so|either|at)",
                "(refer|send|steer|point|direct|route|bring) (you|some|a few|business|referrals|customers|clients|work|leads|jobs|people|candidates|patients|others|them) .. (your way|to you|in your direction|over to you|to your|your door|towards you)",
                "(send|sending|pass|passing|refer|steer|bring) .. (referrals|business|customers|clients|leads|work|people|jobs|someone|candidates|names) .. (your way|to you|in your direction|back to you)",
                "(recommend|vouch for|put in a (good )?word for|put in a (good )?word with|refer) (you|your)",
                "(open|opening) (a |some |any |the )?(door|doors|my network|my address book|up my network|my rolodex|my contacts)",
                "(my|our) (network|address book|contacts|rolodex) (is|are) (open|yours|at your)",
                "(tell|ask|let) me (who|whom|which) .. (you'd|you want|you would|you've|you need|you're|you are)",
                "(who|whom|anyone|anybody|someone|somebody|is there anyone|is there someone) (in my network |i know |at .. )?(you'd|you would|you want|you've been|you might|you need|would you|do you|you are|you're) .. (like to|want to|wanting to|hoping to|trying to)? ?(meet|know|be introduced|reach|get to)",
                "(make|making) (an |a |the |that |some )?(warm |quick )?(intro|introduction|intros|introductions|connection)",
                "(loop|cc|copy|copying|looping|bring|add) (in|you in|him in|her in|them in)",
                "(meet|meeting) (other|some of the|fellow|like-minded|a few|others|peers|three|two|four|five)",
                "(connect|introduce|intro) you (to|with|and|directly)",
                "(connecting|introducing) (you|the two|both)",
                "know (each other|one another)",
            ),
            unless=(
                "(introduce|introducing|connect|put) you .. (to|with|in touch with|in contact with) (my|our|the) .. (team|colleague|manager|director|boss|ceo|founder|sales|account|product|hiring|platform|solution|service|software|engineer|specialist|"
                "expert*|consultant|lead|cto|cfo|rep|tool|offering|company|agency|client|hr|head of|vp|technical)",
                "(introduce|introducing|introduction of|present) .. (our|myself|my company|ourselves|a new|the new|our new|the product|this|it|what)",
                "(introduce|introducing) (our|myself|my|ourselves|me|us|a|the|this|new)",
                "(can|could|would|will|might|may) you (please |kindly |possibly |also |maybe |perhaps )?(introduce|connect|intro|put|make|refer|point|pass|forward|recommend|share|direct|send|give)",
                "(would you|are you|you'd be|you could|you might|you can|if you|grateful if|you're|you be|you) (be |please |feel )?(willing|open|able|happy|kind|comfortable|so kind|so good|want|would|could|know anyone|know someone)? ?(to )?(introduce|connecting me|intro me|put me|refer|point me|making|make an)",
                "(introduce|connect|put|refer|point|pass|direct|forward) (me|us)",
                "(an|the|your) (introduction|intro) (call|to our|to my|to us|meeting|session|price|offer|video|deck|email)",
                "introductory",
                "(let me|allow me to|like to|want to|to|quickly|quick|briefly|wanted to) .. introduce (myself|ourselves|our|my|us)",
                "(quick|short|brief|an|first|initial|15-minute|the) intro (call|chat|meeting|session|conversation)",
                "(call|chat) for an intro*",
                "(won't|can't|cannot|not|never) .. (introduce|connect you|pass|share|put you)",
                "connect you* (data|crm|account|store|systems|tools|devices|calendar|bank|apps|accounts|inbox|site)",
                "(pay|paid|commission|earn|bounty|reward|bonus|<num>) .. (per|for|each|every) .. (introduction|intro|referral|name|client)",
                "you (introduce|refer)",
            ),
        ),
        Sign(
            "names somebody for you",
            (
                "(got|have|found|spotted|heard of|heard about|came across|know|i know|we know|met|just met|working with|talking to|speaking to|helping) (a |an |the |two |three |some |another |somebody |someone )?(\\w+ )?(lead|leads|client|clients|customer|"
                "customers|buyer|buyers|company|companies|owner|founder|contact|friend|investor|candidate|candidates|team|prospect|homeowner|seller|tenant|shop|firm|agency|person|guy|woman|someone|somebody|people) .. "
                "(for you|who|that|looking|in your|near you|needing|need|needs|you might|you may|you should|you'd|at)",
                "(thought|think) (it|this|that|there|you|of you|he|she|they) .. (intro|introduction|connection|connecting|worth|meet|talk|speak|good fit|know)",
                "is (running point|the one to talk to|the person to|who you want|a good person|worth knowing|worth meeting|worth talking)",
                "(he|she|they|he's|she's|they're|he'd|she'd|they'd) (is |are |would )?(be )?(happy|glad|open|keen|willing|expecting|looking forward) (to|for) (a |an |talk|hear|meet|speak|connect|chat|your|you|compare)",
                "(know|met|meet|crossed paths|come across|connected|acquainted) (each other|one another|yet|him|her|them already)",
                "(immediately |first |just )?(came|come|comes|sprang|springs) to mind",
                "(join|joining|invite you to|inviting you to|come to|host|hosting|assembling|bringing together|pulling together|gathering|putting together) .. (dinner|roundtable|breakfast|meetup|group|community|circle|slack|lunch|forum|network|peers|evening|drinks|small)",
                "(get to know|knowing|meet|meeting) (each other|one another|peers|other)",
            ),
            unless=(
                "(can|could|would|will) you (please |kindly )?(introduce|connect|put|refer|point)",
                "(our|my) (team|colleague|manager|specialist|consultant|engineer)",
            ),
        ),
    ),
    fires=(
        "Happy to introduce you to Ana Reyes, who runs the same kind of plant.",
        "I could put you in touch with two other owners.",
        "You and Tom should know each other; want me to make the intro?",
        "I'll gladly pass your name on to a friend who is hiring.",
    ),
    near_misses=(
        "Let me introduce myself.",
        "We would like to introduce our new product.",
        "Could you introduce me to the head of IT?",
        "I can connect you with our sales team.",
        "Are you free for a quick intro call?",
    ),
)

HELP_OFFER = Move(
    name="help_offer",
    group="beyond the sale",
    about="Offers help or a resource whatever the reader answers.",
    signs=(
        Sign(
            "help whatever the answer",
            (
                "(either way|in any case|regardless|whatever you decide|no matter what|even if|whether or not|in either case|anyway|whatever your answer|whatever you choose|yours to keep|yours either way|with or without|"
                "whichever way|independent of|irrespective|nothing to do with|interested or not|buy or not|hire us or not|whatever the answer|whatever happens|all the same|no strings attached|no strings|in the meantime|separately|"
                "unrelated|on the house|for nothing|free of charge|just because) ... "
                "(happy to|glad to|i'll|i'd|i can|we'll|we can|feel free|you can|you're welcome|help yourself|here's|here is|attached|i've|keep|use|take|send|share|help|answer|review|look|guide|template|checklist|list|report|notes|give|yours)",
                "(happy to|glad to|i'll|i'd|i'd be glad to|i can|we'll|we can|feel free to|you can|you're welcome to|keep|use|take|send|sending|share|help|answer|give|have|yours|attached) ... "
                "(either way|regardless|whatever you decide|no matter what|even if you|whether or not|yours to keep|yours either way|no strings attached|no strings|with or without us|interested or not|whatever you answer|whatever you choose|"
                "no catch|nothing in return|whatever the answer|whether we work together|whether you|whatever happens|for nothing|just because|in any case|anyway|all the same|buy or not|hire us or not)",
                "(if|should|whenever|anytime|any time|when) (i|we) can (ever |also |in any way |possibly )?(help|be of|be useful|do anything|return|support|assist|lend|answer|advise|give)",
                "(if|should) (you|there's|there is|your team) (ever|anything|need|want|have) ... (just ask|ask away|call me|ring me|my door|i'm here|i am here|i'm around|i'll help|i'd help|happy to help|glad to help|shout|give me a shout|drop me|"
                "ping me|here to help|i'm a call|my line|at your disposal|pick my brain|holler)",
                "(pick|borrow) my (brain|brains)",
                "(happy|glad|delighted|always happy|always glad|love) to (be a resource|be a sounding board|be of help|be of service|lend a hand|return the favor|return the favour|swap notes|trade notes|compare notes|give feedback|review your|look over|"
                "look at your|read your|answer questions|answer any|answer your|give you my|offer advice|share what i know|help anyway|help out|help you think|mentor|advise|help with)",
                "(be|as) (a|your) (resource|sounding board)",
                "(anything|something|is there something|is there anything|what) (else )?(i|we) can (do|help|offer) (for|with|to|in return)",
                "(how|what) can (i|we) (help|do for you|be useful|be of)",
                "(my|our) (free |own |short |full |little |internal )?(guide|checklist|template|templates|spreadsheet|playbook|handbook|report|list|notes|toolkit|calculator|benchmark|worksheet|primer|cheat sheet) (is|are) (free|attached|yours|here|below|enclosed|online|open|public)",
                "(attached|enclosed|below|here|linked) (is|are|you'll find|you will find)? ?(a|an|the|my|our|some|two|three) .. (guide|checklist|template|templates|spreadsheet|playbook|report|list|notes|toolkit|calculator|worksheet|primer|cheat sheet|article|paper|survey|benchmark)",
                "(guide|checklist|template|templates|spreadsheet|playbook|report|list|notes|toolkit|calculator|worksheet|primer|cheat sheet|article|piece|paper|survey|copy) ... (is|are|it's) (yours|free to keep|yours to keep|attached|free|open)",
                "(yours|free) (to keep|to use|for the taking|for the asking|to take)",
                "(came across|saw|found|read|stumbled on) (this|an|a|that) (article|piece|paper|post|report|study|resource|grant|job|opening|event|podcast) .. (and thought|that might|you might|which might|that may|thought)",
                "(no|without|not) .. (sign-up|signup|sign up|form|email gate|registration|login|pitch|sales pitch|strings)",
                "thought (you|it|this) (might|may|would|could) (be useful|find it useful|find this useful|find it interesting|find it helpful|be interesting|help|enjoy|like)",
                "(return|repay) the (favor|favour)",
                "(give|offer|share) .. (honest|free|second|frank|straight|some|my) (feedback|advice|opinion|opinions|tips|pointers)",
                "(help|helping) (you )?(with|on) (your|the) (cv|resume|interview*|portfolio|salary|negotiation|job search|search|move|visa|relocation)",
            ),
            unless=(
                "(helped|helps|helping) (companies|teams|businesses|brands|clients|customers)",
                "(book|schedule|demo|call|sign up|trial) .. (either way|regardless)",
                "(can|could|would|will) you (help|share|send|give|answer)",
                "help (us|me) (with|to|find|fill|improve|understand)",
            ),
        ),
        Sign(
            "gives outright",
            (
                "(happy|glad|i'm here|free|around|available|feel free|always happy) to (answer|ask|help with|take) .. (questions|question|anything|any)",
                "(we|i|our team|my team|just) .. (put together|wrote|published|made|built|compiled|recorded|pulled together|created|released|collected) (a|an|the|this|some|our|my|two|three|<num>) .. "
                "(guide|checklist|template|templates|report|list|playbook|spreadsheet|calculator|toolkit|video|article|post|newsletter|handbook|worksheet|resource|map|database|survey|benchmark|write-up|notes)",
                "(here's|here is|here are|attached is|attached are|attaching|sharing|i've attached|i attached|i'm attaching|find attached|linking) (a|an|the|my|our|some|two|three|<num>|it|what) .. (that|which|for|on|about|to|we|i|you|from|of|in case)",
                "(no|without|not) (a |any )?(strings|catch|sign-up|signup|pitch|sales pitch|login|email required|gate)",
                "(might|may|could|should|would) (be|prove|come in) (useful|helpful|handy|of use|of help|interesting)",
                "(good luck|best of luck|wishing you|rooting for|cheering|fingers crossed|hope it goes)",
            ),
        ),
    ),
    fires=(
        "Whatever you decide, the checklist is yours to keep.",
        "If I can ever help with anything, just ask.",
        "Happy to be a sounding board.",
    ),
    near_misses=("We help teams like yours.", "Can you help me find the right person?"),
)

STAY_IN_TOUCH = Move(
    name="stay_in_touch",
    group="beyond the sale",
    about="Keeps the relationship open without a sale.",
    signs=(
        Sign(
            "keeps in touch",
            (
                "(keep|stay|remain|be|keeping|staying|remaining) (in touch|in contact|connected|in each other's|friends|acquainted|on each other's|in the loop|part of)",
                "(touch base|catch up|reconnect|check in|check back|circle back|say hello|swap notes|compare notes|grab a coffee|have a coffee|get a coffee) .. (down the road|in the future|some day|someday|one day|later|next year|anyway|sometime|now and then|"
                "from time to time|in (six|a few|three) months|either way|when|in the spring|in the autumn|after)",
                "(my|the|our) door('s| is| stays| remains| will be)?( always)? open",
                "(door|line|inbox) (is|stays|remains) (always )?open",
                "(you know where|you can always|know where|you'll know where) (to )?(find|reach|to find) (me|us)",
                "(i'm|i am|we're|we are|i'll be|we'll be|always) (always |just |still |only )?(here|around|a call away|an email away|a message away|easy to find|a phone call away|on the end of|happy to connect|glad to connect|happy to chat|one message away)",
                "(either way|regardless|in any case|anyway|if not|whatever you decide|even so|all the same|no matter|still|even if) ... (connect|connected|in touch|good to know|nice to know|hello|coffee|follow*|root*|cheer*|meet|relationship)",
                "(great|good|nice|glad|happy|love|pleasure|like) (to )?(just )?(be connected|to be connected|to be in touch|having you in|to have you in|to know you|to know each other|to get to know|stay connected|keep in touch|stay in touch|connect regardless)",
                "(long-term|long term|lasting|real|genuine|building a|build a|build relationships|building relationships|the relationship|a relationship|for the long haul|for the long run)( relationship| relationships| haul)?",
                "(follow|following|watching|cheering|rooting|root|cheer) (your|for you|your progress|along|from the sidelines|you) .. (work|posts|thinking|journey|progress|from|career)",
                "(future|other|later) (openings|roles|opportunities|positions|projects|reference|things)",
                "(keep|have|put|save|hold|leave) (you|your|my|me|our) (details|cv|resume|profile|name|number|contact|card|info|in mind|on file|handy|on hand|on my radar|to hand|on our radar)",
                "(if|when|should) (things|anything|something|circumstances|that|your situation|your plans|the timing|priorities|it|your mind) (ever )?(change*|shift*)",
                "(down the road|down the line|in the future|at a later|some day|one day|someday|sometime)",
                "(part|member) of (my|our) network",
                "(in|into|join|grow|expand|widen|to) (my|your|our|each other's) (network|circle|professional network)",
            ),
            unless=(
                "(network|cyber|data|cloud) (security|engineer|engineering|monitoring|infrastructure)",
                "(keep|stay) (in touch|connected) with (your|customers|clients|patients|guests|members)",
                "save (you|your) (time|money|team)",
            ),
        ),
        Sign(
            "door open for the sale",
            (
                "(if|when|whenever|should|once|in case) .. (you|your|that|this|things|priorities|it|needs|anything|the|recruiting|hiring|scaling|budget) ... (priority|changes|change|ready|need|needs|explore|revisit|comes up|interested|again|better|look|looking|"
                "open|relevant|useful|budget|future|quarter) ... (reach out|find me|here|let me know|get in touch|drop me|reply|call|ping|connect|door|contact|talk|chat|around|easy to find|handy|touch)",
                "(feel free|happy|glad|welcome|please|don't hesitate) to (reach out|get in touch|reply|contact me|contact us|drop me|come back|ping me|keep my|save my|circle back)",
                "(easy to find|here when you|here if you|around if|around when|just a reply away|only a reply away|one reply away)",
            ),
        ),
    ),
    fires=(
        "Either way, let's stay in touch.",
        "I'd like us to keep in contact whatever comes of this.",
        "My door is always open.",
    ),
    near_misses=("Keep in touch with your customers by text.", "Our network security team is large."),
)

INTRO_ASK = Move(
    name="intro_ask",
    group="asking",
    about="Asks the reader for names, referrals or the right person.",
    signs=(
        Sign(
            "asks for the right person",
            (
                "(point|direct|steer|refer|put|pass|send|guide|lead|forward|connect|introduce|nudge) (me|us|this|it|my|along) .. (to|towards|in|on|along|with|the right|right|whoever|who|person|direction|touch|through|someone|anyone|your|over)",
                "(who|whom|who's|who is|who'd|who would|who else|whose|which person) .. (the right|the best|right person|best person|should i|would be|handles|handle|looks after|owns|in charge|responsible|deals with|decides|runs|takes care|manages|"
                "do i|to talk|to speak|to contact|is the)",
                "(right|best|appropriate|correct|relevant|proper) (person|contact|people|individual|decision maker|decision-maker|one|colleague|team|department|point of contact) (to|for|on|at|in|who|about|is|,|would|there|and|here|over)",
                "(aren't|are not|isn't|not|if you're not|if it's not|if that's not|unless you're|wrong) .. (right person|best person|the one|person)",
                "(do|would|might|could|can) you (happen to |also |maybe |perhaps |possibly |please )?(know|think of|recommend|suggest|refer|name|share|introduce|pass|forward|put me|point|give) (of )?(anyone|anybody|someone|somebody|any|people|a few|others|"
                "some|me|a colleague|colleagues|friends|this|it|the name|who|two|three|one|another|a friend)",
                "(anyone|anybody|someone|somebody|people|others|a colleague|a friend|friends|colleagues|who|any ..) (else )?(you know|in your network|in your circle|you'd recommend|you would recommend|you think|who might|who may|who would|that might|"
                "who could|who is looking|who's looking|looking|comes to mind|come to mind|that would)",
                "(if you know|know of|know) (of )?(anyone|anybody|someone|somebody|any|a good|other|people|others|a colleague|a friend)",
                "(any|a few|two|three|some) (names|referrals|recommendations|introductions|intros|leads) (come|you|to|for|from|would|are|that|at|,)?",
                "(referral|referrals|refer a|refer someone|refer anyone|referral fee|referral bonus|refer your|refer them|refer people)",
                "(ask|asking) (you )?for (an |a )?(intro|introduction|referral|names|introductions)",
                "(make|making|give me|send me|get me) (an |a |the )?(intro|introduction) (to|for me|with)",
                "(feel free to|please|kindly|could you|would you|can you|mind|happy for you to|you can|do) (forward|share|pass) (this|it|my|along|the) .. (to|with|on|along|around|email|message|note|network|colleague*|anyone|whoever)",
                "(loop|cc|copy|looping|include|add) (in |them |him |her |the |whoever )?.. (right|person|whoever|colleague|relevant|appropriate|who)",
            ),
            unless=(
                "(i|we) (know|can|could|will|would|'ll|'d) .. (introduce|put you|point you|connect you)",
                "(happy|glad) to (introduce|put you|point you|connect you|refer you|pass you|pass your)",
                "send(ing)? (some |a few )?(referrals|business|customers) (your way|to you)",
                "(who you'd|who would you|whom you'd) .. (meet|know)",
                "(referral|referrals) (your way|to you|traffic|program software|source|letters)",
            ),
        ),
        Sign(
            "pays for names",
            (
                "(referral|finder's|introduction|intro) (fee|fees|bonus|bonuses|reward|rewards|commission|programme|program|payment|credit|payout)",
                "(pay|pays|paying|earn|earns|get|gets|receive|give|offer|offering|owe|send) (you |them )?(a |an |up to )?(<num>|cut|commission|share|gift card|bonus|reward|thank you|percentage|finder's fee|bounty|credit|voucher) .. "
                "(per|for|on|if|when|every|each|of)",
                "(<num>|bonus|commission|cut|gift card|reward|voucher|credit|bottle) .. (per|for each|for every|for any|for a|for the|for your|if) .. (referral|introduction|intro|name|client|customer|hire|candidate|placement|person|one|someone|deal|start)",
                "(if you|anyone you|someone you|person you|people you|client you|practice you) .. (refer|introduce|send|bring) .. (you|we|and|us|me|takes|signs|starts|who) .. (get|pay|earn|cut|<num>|bonus|commission)",
                "(happy|glad) to (return|repay) the (favor|favour)",
                "(swap|trade|exchange) (referrals|leads|names|contacts|introductions|intros|clients)",
            ),
        ),
    ),
    fires=(
        "Could you point me to the right person?",
        "Do you know anyone who might be interested?",
        "If you aren't the one who decides, who is?",
        "Who looks after this on your side?",
    ),
    near_misses=("I can point you to two people who did it.", "Who would you like to meet?"),
)

MOVES = (INTRO_OFFER, HELP_OFFER, STAY_IN_TOUCH, INTRO_ASK)
