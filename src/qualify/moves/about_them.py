"""Moves about the reader: an observation, the reason it gives, the segment, flattery, a need, a real question."""

from qualify.moves.move import Move, Sign
from qualify.moves.structure import is_question, is_statement

_MADE = (
    "post|posts|article|articles|talk|talks|keynote|podcast|episode|webinar|interview|panel|essay|blog|blogpost|newsletter|comment|comments|tweet|tweets|thread|launch|announcement|funding|round|raise|series|seed|acquisition|merger|expansion|"
    "rebrand|promotion|award|repo|repository|listing|listings|ad|advert|vacancy|vacancies|opening|openings|job posting|job post|posting|guide|report|paper|thesis|book|video|reel|demo|presentation|session|slides|quote|letter|column|piece|review|"
    "reviews|menu|catalogue|catalog|portfolio|case study|speech|appearance|write-up|writeup|feature|story|release|press release|tender|question|answer|reply|email|note|message|application|enquiry|inquiry|visit|download|signup|order|lease|"
    "permit|licence|license|grant|anniversary|move|relocation|store|shop|branch|office|warehouse|plant|factory|clinic|site|depot|yard|restaurant|property|house|flat|apartment|cottage|farm|fleet|collection"
)
_DID = (
    "launched|opened|opening|hired|hiring|raised|joined|joining|moved|moving|posted|mentioned|announced|spoke|wrote|published|expanded|expanding|added|adding|switched|acquired|won|started|starting|led|leading|built|building|took|taking|presented|"
    "shared|released|rolled|rolling|signed|merged|grew|growing|rebranded|promoted|became|left|founded|bought|sold|closed|closing|recruiting|advertising|advertised|looking for|run|runs|running|ran|use|uses|using|work with|works with|migrated|"
    "migrating|replaced|replacing|rebuilt|rebuilding|relocated|relocating|doubled|tripled|hosted|hosting|sponsored|sponsoring|attended|attending|exhibited|exhibiting|appeared|featured|finished|completed|celebrated|celebrating|turned|spent|"
    "managed|managing|ship|shipped|shipping|follow|liked|commented|asked|downloaded|visited|viewed|signed up|registered|applied|invested|own|owned|rent|rep|represent|teach|taught|coach|coached|studied|graduated|trained|volunteered|wear|"
    "responded|replied|said|told|described|argued|covered|list|listed|listing|brought|put|got|have been|'ve been|are in the middle|just|recently|swapped|split|sit|sits|serve|served|renewed|refitted|extended|planning|plan|preparing|tested|testing"
)


OBSERVATION = Move(
    name="observation",
    group="about them",
    about="A specific fact about this reader or their organisation that can be checked.",
    signs=(
        Sign(
            "saw that you did",
            (
                "(saw|see|seen|noticed|notice|noticing|read|reading|spotted|heard|hear|hearing|learned|learnt|understand|gather|gathered|know|knew|recall|remember|told me|tells me|mentioned|says|shows|looks like|seems|sounds like|it appears|"
                "watched|watching|caught|found|discovered|realised|realized|remembered|believe|listed|seeing|told) "
                "(that )?(you|you've|you're|you'd|your|<your> (team|company|firm|shop|site|school|clinic|practice|group|business|department|people|agency|store|studio|hospital|plant|office|club|hotel|restaurant)) "
                "(team |company |firm |shop |school |clinic |practice |group |business |people |store |also |have |are |were |had |just |recently |now |both |all |guys |'ve |'re |has |is |been )?"
                f"(just |recently |now |been |also |still |currently |already |both )?({_DID})",
                f"(you|you've|you're|you have|you had|you are|you were) (just |recently |also |now |all |both |already |currently |been |once )?({_DID})",
            ),
            unless=(
                "(if|when|once|whenever|until|unless|should|whether|before) (you|you're|you've|your|that|this)",
                "(you|you'd|you'll) (may|might|could|would|can|will|should|need|want|like|prefer|ever|never|don't|do not|didn't|wouldn't)",
                "(are|have|do|did|were|would|could|can) you",
                "(how|what|where) you",
                "(saw|see|noticed) (that )?you (may|might|have an impressive|have a great|have a strong|are a great|viewed my|looked at my profile)",
                "you have (been selected|won|a strong|a great|an impressive)",
                "(i|we) (hope|trust|assume|imagine|bet|suspect|guess|thought) (that )?you",
                "(like|as|than|so) you",
                "you just (need|reply|have to|say|pay|click|send)",
                "you (use|run|own|work with|manage) (a|an|any|our|the) .. (tool|software|business|company|team)",
            ),
            when=is_statement,
        ),
        Sign(
            "your piece of work",
            (
                f"<your> (recent |latest |last |new |newest |current |own |excellent |great |thoughtful |open |brilliant |interesting |first |second |third |two |three )?(linkedin |blog |conference |youtube |github |google |facebook |instagram |local |online |"
                f"job |career |company |team |podcast |product |series )?({_MADE}) (about|on|at|in|from|for|that|where|which|last|this|to|with|yesterday|of|is|was|says|said|has|doesn't|isn't|still|has been|made|got|went|,)",
                "(about|on|at|in|from) <your> (work|time|years|stint|role|experience|background|job|tenure|team's work|talk|move|run|turnaround|migration|project|thesis|research|switch|rollout|roll-out|rebuild) (at|with|on|in|as|leading|building|running|for|from|of)",
                "<your> (work|time|years|stint|role|experience|tenure|involvement|career|background|leadership|research|contributions|project|projects|decade) (at|with|on|leading|building|running|for|of|as|in|to)",
                "<your> (team's|company's|firm's|shop's|group's|clinic's|school's|restaurant's|site's|practice's) (new|recent|latest|work|decision|move|launch|switch|plans|plan|push|growth|expansion|rollout|page|listing|growing)",
                "(the|that|this|a) (recent |latest |new )?(post|article|talk|interview|podcast|piece|comment|question|thread|announcement|job ad|listing|advert|note|video|review|photo|photos) (you|your|from you|about you|about your|on your|by you)",
            ),
            unless=(
                "(update|improve|grow|boost|share|send|forward|attach|post|publish|promote|list|complete|review) <your>",
                "(if|when|once|whenever) <your>",
                "<your> (order|application|license|licence|email|message|reply|answer|question) (to|for|will|is|has)",
                "<your> experience (in|with) (the|this|our) (industry|field|platform|process)",
                "for <your> (time|reply|next|review|business|experience)",
            ),
            when=is_statement,
        ),
        Sign(
            "congratulates",
            (
                "(congrat|congrats|congratulations|kudos|well done|bravo|props|hats off|happy|belated) (again )?(to you |and .. )?(on|for|to|about) (the|your|a|<your>|opening|launching|closing|winning|<num>|being|becoming|getting|hitting|your team's|making|moving|reaching|joining|raising)",
                "(congrat|congrats|congratulations|kudos) on",
            ),
            unless=("you have been selected", "congratulations you"),
        ),
        Sign(
            "met or was sent",
            (
                "(we|i|you) (met|spoke|talked|chatted|connected|crossed paths|worked together|exchanged|emailed|discussed|sat|overlapped|shared|bumped|caught up|briefly met) (briefly |last |both |at |in |on |about |over |back |during |next |a |when )",
                "(our|the) (last |recent |previous |earlier |short |brief |quick |phone |great )?(conversation|call|chat|meeting|discussion|demo|visit|interview|closing|exchange|talk) (last|on|at|in|about|back|yesterday|this|earlier|where|with|we)",
                "(good|great|nice|lovely|pleasure|enjoyed|glad|thanks for) (to |it was )?(meeting|meet|talking|speaking|chatting|seeing|working|speak|talk|the call|the chat|our) (you |to you |with you |call|chat|conversation|meeting)?(at|in|on|last|today|yesterday|about|briefly|this|when|over)",
                "(mutual|shared|common|our) (connection|friend|contact|colleague|acquaintance|connections|contacts|friends)",
                "(suggested|recommended|told me|thought|mentioned|passed|gave me|said|referred|pointed|introduced|shared|put) (that )?(i|me|you|your|we|us) (should |to |might |would |could |ought to )?(reach|speak|talk|write|contact|get|name|were|was|are|is|had|your|on|"
                "drop|connect|email|call|be|about|would|might|details|number|experience)",
                "(through|via|from|by|thanks to|courtesy of) (our |my |a )?(mutual|old|former|friend|colleague|boss)",
                "(you|your name) (came|come|were|was) (up|recommended|highly recommended|mentioned|suggested|referred)",
            ),
            unless=(
                "(if|when|once|whenever) (we|you|i)",
                "(would|could|can|may|might) (be )?(great|good|nice)",
                "(people|customers|clients) (told|said|mentioned)",
            ),
            when=is_statement,
        ),
        Sign(
            "found on their side",
            (
                "<your> (site|website|web site|homepage|home page|page|pages|booking page|landing page|careers page|contact form|form|checkout|store|shop|app|listing|google listing|profile|menu|blog|ads|ad|calendar|newsletter|sitemap|domain|emails|"
                "mail|newsletters|signup|sign-up|onboarding|pricing page|product page|product pages|lobby|parking lot|car park|roof|fence|sign|window|windows|gutters|lawn|hedge|garden|front|building|trucks|vans) (still |currently |only |just |also |now )?"
                "(is|are|was|has|have|doesn't|does not|isn't|is not|don't|takes|loads|says|shows|lists|lacks|needs|runs|uses|lands|goes|asks|mentions|had|fails|breaks|links|points|ranks|didn't|looked|looks|could use|hasn't|haven't|won't|redirects)",
                "(on|through|at|of|into|down|around|across) <your> (site|website|homepage|home page|page|booking page|contact form|careers page|checkout|listing|google listing|store|app|blog|menu|pricing page|about page|team page|product pages|channel|feed|repo|github)",
                "(ran|checked|tested|audited|scanned|tried|looked at|looked up|compared|counted|went through|browsed|clicked|walked past|drove past|drove by|passed|visited|stopped by|ordered from|called|ate at|stayed at) <your>",
            ),
            unless=(
                "(i|we) (came across|found|visited|saw) <your> (site|website|profile|page) and (was|were|i|thought|think|loved|really)",
                "(improve|optimi*|redesign|redesigning|build|increase|grow|boost|drive traffic|traffic|more) .. <your> (site|website|page)",
                "link <your>",
                "(on|to|into) <your> (site|website|page|list|calendar|app|store|blog) (in|within|for|with|so|and get)",
            ),
            when=is_statement,
        ),
    ),
    fires=(
        "I saw you opened a second bakery in Ghent.",
        "Your post about churn at Fenwick was useful.",
        "Congratulations on the Series B.",
        "You spoke at the Oslo trade fair in May.",
        "Dana Ruiz suggested I write to you.",
    ),
    near_misses=(
        "If you opened a second shop, you would need us.",
        "I came across your profile and was impressed.",
        "Have you launched yet?",
    ),
)

REASON = Move(
    name="reason",
    group="about them",
    about="Ties a fact about the reader to why the sender writes.",
    signs=(
        Sign(
            "because of it",
            (
                "(which is|that is|that's|which was|this is|it's|is|was) (exactly |precisely |partly |mainly |actually |really )?(why|the reason|what made me|what prompted|what brought|where we|what we|what our|the problem|when)",
                "(reaching out|writing|write|reach out|wrote|contacting|getting in touch|got in touch|messaging|contact|emailing|thought of you|came to mind|calling|dropping you) (to you |you |today |now |specifically |directly |this )?(because|since|as|about that|on account|after|given|due to|"
                "regarding your|about your|in response to your|for that reason)",
                "(so|and|hence|therefore|thus|thats why|then) (i|we) (thought|figured|wondered|wanted|guessed|assume|imagine|suspect|am|was|decided|felt|had|am wondering|write|am writing|put|made|ran|built|took|looked|would|expect|gather|went)",
                "(made me|prompted me|got me|led me|inspired me|had me|makes me|brought me|brings me|prompts|made us) (to )?(think|wonder|reach|write|want|curious|thinking|wondering|believe|reaching|look|here|pick|to you|smile)",
                "(caught|catch|grabbed|drew|got) (my|our) (eye|attention|interest)",
                "(stood out|stands out|jumped out|struck me|resonated|hit home|rang a bell|rings a bell|stuck with me|stopped me|impressed me|spoke to me|reminded me|reminds me|stayed with me)",
                "(given|considering|based on|because of|with|in light of|in view of|thanks to|following|after reading|after seeing|after hearing|seeing as|seeing that|since|as|knowing|prompted by|judging by|looking at|in the wake of|on the back of|further to|"
                "in response to) (that )?(you|your|the|what you|how|you've|you're|<your> team|all)",
                "(think|thought|feel|felt|believe|guess|imagine|figured|suspect|bet|reckon|expect) (that )?(you|your|it|this|there|we|the|our|i|a) .. (might|may|would|could|be|is|are|will|some|interest*|relevant|useful|help*|fit|right|match|overlap|worth|"
                "value|valuable|applies|suit*|probably|must)",
                "(fit*|align*|match*|overlap*|tie*|map*|line*|speaks|relates|connects|dovetail*|relevant|close|similar|identical|suited|applies|apply|applicable|goes|correspond*|sits|chime*) (up |in |well |really |very |directly |nicely |closely |quite |right |exactly |perfectly |straight |even better )?"
                "(with|to|into|for) (what|the|your|our|a|this|that|how|one|my|us|where)",
                "(exactly|precisely|just|very|right) (the|what|where|who|how|that) (kind|sort|type|you|we|our|this|that|problem|profile|experience|background|skill|person|people|gap|thing|mix|spot|the|they|my)",
                "(kind|sort|type|combination|mix) of (experience|background|person|engineer|leader|profile|work|people|skills|track record|team|problem|skill|thing) .. (we|our|the|they|this|that|you|my|is|for)",
                "(which|that) (usually|often|typically|normally|generally|probably|tends|likely|tells|suggests|means|is when|is where|is usually|can mean|makes|made|sounds|sounded|is close|fits|is the)",
                "(usually|often|typically|normally|generally|tends to|tend to) (means|mean|is when|brings|comes with|creates|leads|signals|where|hits|puts|makes|leaves|gets)",
                "(relevant|useful|valuable|helpful|interesting|handy|timely|of interest|of use) .. (to|for|given|since|because|as|with) (you|your|what|the|that|how)",
                "(that's|this is|it's|which is) (where|what) (we|i|our)",
                "(on|about) (that|the same) (note|topic|subject|theme|front|point)",
                "as (you|your team|your company) (scale|grow|ramp|expand|hire|build|move|enter|open|prepare|plan|roll|add|start|settle|take)",
                "(the )?same (problem|problems|issue|challenge|situation|thing|question|setup|stack|headache|topic|approach|way)",
                "(you|your|you'd|you're|that) .. (great|good|perfect|ideal|strong|natural|right|excellent|logical|obvious|solid|close|terrific) (fit|match|candidate|person|choice|partner|guest|speaker|sponsor|home) (for|to|at|on)",
                "(qualify|qualifies|suitable|eligible|ideal|perfect|relevant|suited) for",
            ),
            unless=(
                "(why|because) (our|we are the|customers|companies|clients|people|teams|so many) .. (choose|switch|love|trust|use)",
                "so (i|we) can",
                "(with|since) (our|my|us|<num>)",
                "with your (permission|help|approval|consent|team)",
                "if (you|this|that|it)",
            ),
            when=is_statement,
        ),
    ),
    fires=(
        "That's why I'm writing.",
        "Which is why I thought of you.",
        "Given your work on the parser, you might like our tool.",
    ),
    near_misses=("So I can send it?", "Here is why customers choose us."),
)

SEGMENT = Move(
    name="segment",
    group="about them",
    about="Aims at a kind of person or company.",
    signs=(
        Sign(
            "for a kind of people",
            (
                "(we|i|our ..|who|that|and|to) (only |mostly |mainly |also |usually |specifically |exclusively |currently |specialise in helping |specialize in helping |have |'ve |been )?(help|helps|helping|work|works|worked|working|support|supports|supporting|serve|serves|serving|"
                "partner|partners|partnering|speak|talk|talking|speaking|represent|recruit|recruits|recruiting|place|places|placing|advise|advises|coach|build|builds|built|train|specialise|specialize|specialising|specializing|focus|focuses|focused|sell|supply|supplies|equip|fund|insure|cater) "
                "(with |for |to |exclusively |only |mainly |mostly |closely |in |on |solely |a lot of |many |several |other |lots of |small |mid-sized |mid-size |growing |local |independent |busy |other |dozens of |hundreds of )?.. "
                "(companies|firms|businesses|teams|agencies|brands|startups|start-ups|owners|founders|leaders|ceos|cfos|ctos|cios|cmos|managers|directors|schools|clinics|practices|hospitals|hotels|restaurants|retailers|shops|stores|manufacturers|contractors|"
                "landlords|agents|brokers|developers|engineers|nurses|doctors|dentists|teachers|lawyers|accountants|recruiters|marketers|sellers|vendors|suppliers|professionals|people|providers|operators|organisations|organizations|nonprofits|charities|"
                "churches|gyms|salons|banks|insurers|universities|colleges|farms|farmers|growers|plants|factories|warehouses|carriers|fleets|publishers|bloggers|studios|labs|consultants|freelancers|coaches|creators|investors|funds|candidates|specialists|"
                "departments|groups|executives|partners|families|homeowners|sites|merchants|distributors|wholesalers|builders|architects|designers|planners|administrators|chains|platforms|makers|dealers|dealerships|drivers|electricians|plumbers|chefs|therapists|"
                "pharmacists|pharmacies|physios|surveyors|auditors|analysts|scientists|researchers|technicians|installers|producers|bakeries|breweries|cafes|bars|pubs|venues|municipalities|councils|offices)",
                "(companies|firms|businesses|teams|agencies|brands|startups|owners|founders|leaders|people|professionals|organisations|organizations|folks|managers|shops|clinics|practices|schools|hotels|restaurants|retailers|candidates|engineers|nurses|developers|"
                "directors|executives|operators|providers|contractors|specialists|sites|websites|departments|groups|clients|platforms|someone|anyone|manufacturers|landlords|dealers|experts|talent|individuals) "
                "(like|such as|similar to|of|in|at|with|who|that|across|running|on|from|facing|looking|doing|around) (you|your|yours|yourself|<your>|the|their|size|a|multiple|similar|high|our|this|an)",
                "(as a|as an|as the|being a|being an|for a|for an|to a|to any|with any|any|every|fellow|other|most|many|busy|for|to) .. (owner|founder|manager|leader|director|professional|business owner|company|engineer|developer|nurse|teacher|recruiter|agent|broker|"
                "contractor|consultant|marketer|executive|landlord|practice|agency|startup|retailer|manufacturer|clinic|school|hotel|restaurant|operator|designer|lawyer|dentist|accountant|head of|vp|cfo|ceo|cto|coo|cmo|cio|owners|founders|"
                "leaders|managers|directors|professionals|engineers|developers|nurses|teams|companies|agencies|businesses) (like you|like yourself|in|of|at|you|i|who|with|running|your|would|are|we|have|tell)",
                "(in|across|within|for|of) (the|your) (\\w+ )?(industry|industries|sector|space|field|market|niche|vertical|trade|line of work|area|region|neighbourhood|neighborhood|town|city|county|state|profession|business)",
                "<your> (\\w+ )?(background|experience|expertise|skills|skill set|skillset|profile|role|position|specialty|speciality|industry|field|sector|area|neighborhood|neighbourhood|kind of|type of|title|line of work|discipline|craft|trade)",
                "(your|a) (role|position|job|title) (as|of|at)",
                "(looking for|search for|searching for|seeking|hiring|need|needs|recruiting|after|sourcing|placing|contacting|messaging|reaching out to|writing to|inviting|talking to|asking|interviewing|speaking to|speaking with|emailing) .. "
                "(engineers|developers|nurses|managers|designers|teachers|accountants|professionals|drivers|candidates|founders|leaders|executives|owners|people|sellers|reps|specialists|recruiters|marketers|analysts|scientists|electricians|"
                "physicians|technicians|consultants|architects|writers|lawyers|therapists|chefs|agencies|companies|firms|landlords|homeowners|contractors|brokers|partners|operators|investors|pms|rns|sdrs|aes|cfos|ctos|ceos|heads of|vps)",
            ),
            unless=(
                "(some|certain|many) people",
                "(make|makes) people",
                "my (role|position|job|experience|background)",
            ),
        ),
        Sign(
            "what is theirs",
            (
                "<your> (own |other |current |existing |new |next |busy |whole |entire |local |best |growing |remote |sales |field |front |back |night )?(<own>)",
                "(when|while|as|if|because|after|before|do|does|are|how|that) your (\\w+ )?(<own>)",
            ),
        ),
        Sign(
            "trade or role named",
            (
                "(for|in|with|to|at|across|within|into|from|help|helps|helping|of|about|serve|most|many|other|few|fellow|local|small|busy|independent|as) (the |a |an |your |our |other |most |many |local |small |mid-sized |growing |independent |busy |"
                "multi-location |family-owned |regional |senior |experienced |fellow )?(\\w+ )?(<trade>) (companies|company|businesses|business|firms|firm|teams|team|shops|shop|owners|owner|brands|agencies|agency|industry|space|sector|world|providers|"
                "professionals|leaders|founders|practices|practice|stores|sites|operators|contractors|managers|people|folks|clients|customers|candidates|experts|startups|community|market|jobs|roles|needs|projects)",
                "(for|in|with|to|across|within|into|most|many|other|few|fellow|local|busy|independent|as|as a|as an|any|every|experienced|senior|talented|qualified|licensed) (<role>)",
                "(<role>) (like you|who|in the|at companies|at your|across|are|tell|told|usually|often|say|we)",
                "(in|across) (<trade>)",
                "your (<trade>) (needs|business|company|team|background|experience|work|projects|operation|operations|practice|firm|skills)",
            ),
        ),
    ),
    fires=(
        "We work with independent bakeries.",
        "Teams like yours lose a day a week to this.",
        "I'm contacting landlords in your area.",
    ),
    near_misses=("My name is Ola.", "It is ready on Monday."),
)

FLATTERY = Move(
    name="flattery",
    group="about them",
    about="Praise that anyone could get.",
    signs=(
        Sign(
            "praises",
            (
                "(impressed|impressive|inspiring|inspired|amazed|amazing|blown away|admire|admired|admiration|remarkable|fantastic|wonderful|outstanding|incredible|awesome|brilliant|excellent|great|exceptional|extensive|stellar|solid|strong|terrific|"
                "phenomenal|superb|love|loved|enjoyed|fan of|respect|big fan|huge fan|drawn to|struck by) .. (by |with |to see |of |your |the |you |what |how |profile|background|experience|work|career|company|team|website|site|job|content|read|stuff|journey|"
                "track record|achievements|accomplishments|growth|things|post|posts|progress|success|expertise|reputation)",
                "(came across|come across|found|viewed|reviewed|looked at|looking at|saw|stumbled upon|stumbled on|visited|checked out|was looking at|been looking at|went through|reading|read) <your> (linkedin |online |impressive |github |company |website )?(profile|background|"
                "page|website|site|resume|cv|details|work|experience|name|company|github|info|information)",
                "<your> (\\w+ )?(profile|background|experience|skills|resume|cv|expertise|qualifications) (is|are|was|looks|look|seems|seem|really|caught|stood|stands|matches|match|fits|fit|would|could|makes|aligns|align|came|impressed|appears|might|and)",
                "(great|good|perfect|excellent|strong|ideal|nice|fantastic|amazing|potential|right) (fit|match|candidate|addition|asset|person|choice)",
                "(someone|people|a person|talent|professional|leader|engineer|candidate|developer|talented) .. (like you|like yourself|of your caliber|of your calibre|of your level|with your)",
                "(great|good|excellent|fantastic|amazing|awesome|impressive|nice|love|cool|interesting|lovely|solid|useful) (work|job|stuff|read|content|company|site|team|post|article|product|piece|talk|what you)",
                "(keep up|well done|hats off|kudos)",
                "you (are|'re|seem|look|sound) (like |to be )?(a |an |the |one of |such )?(great|impressive|amazing|talented|ideal|perfect|highly|strong|good|true|natural|expert|real|right|doing great|doing amazing|doing an|doing a|crushing|killing)",
            ),
        ),
    ),
    fires=("I was impressed by your background.", "You would be a great fit.", "Great work!"),
    near_misses=("The fit is tight at 3 mm.", "The crew works nights."),
)

NEED = Move(
    name="need",
    group="about them",
    about="Puts a problem or need to the reader, perceived or assumed.",
    signs=(
        Sign(
            "names a problem",
            (
                "(struggle|struggles|struggling|challenge|challenges|challenging|problem|problems|pain|painful|headache|headaches|bottleneck|bottlenecks|frustrating|frustration|difficult|tough|hard|costly|expensive|wasting|waste|wastes|wasted|losing|lose|"
                "loses|lost|missing|miss|misses|missed|leaking|leak|slow|slows|manual|manually|time-consuming|tedious|nightmare|chaos|chaotic|backlog|shortage|churn|turnover|downtime|overtime|late|delays|delay|overwhelm*|stuck|burden|risk|risks|gap|gaps|broken|"
                "outdated|error-prone|errors|mistakes|fails|fail|failing|drowning|buried|chasing|juggling|eats|eating|drains|kills|suffer*|cost you|costs you|costing you|goes to waste|falls through|fall through|slip|slips|bounce|bounces|rejected|unpaid|no-shows|penalt*|fines)",
            ),
            needs=(
                "(you|your|you're|teams|team|companies|owners|managers|most|many|leaders|businesses|people|usually|often|founders|shops|firms|everyone|always|still|typically|practices|schools|staff|clients|customers|agencies|stores|operators|brands|patients|drivers)",
            ),
            unless=(
                "(no|without|avoid|save you|not|never|don't|solve|solves|solved|fix|fixes|reduce|reduces|cut|cuts|eliminate|remove|removes|stop) (the |any |a |more |your )?(hassle|problem|problems|risk|headache|pain|delays|errors|waste|manual)",
                "(won't|don't|no|not) .. (hard|miss|late)",
                "(hard feelings|hard sell|problem at all|no problem|too late|miss out|at risk)",
            ),
        ),
        Sign(
            "perceived need",
            (
                "(imagine|guess|guessing|suspect|bet|assume|assuming|expect|probably|likely|presumably|i'd wager|reckon|chances are|odds are|must be|must have|looks like|sounds like|seems like|you may|you might|you could be) .. "
                "(you|your|on|top|be|have|keeping|a priority|spend|hard|need|dealing|looking|feeling|under|finding|facing|getting|on your)",
                "(top of mind|on your plate|on your radar|on your list|on somebody's list|keeps you up|keep you up|on the agenda|your to-do)",
                "(if|in case|should) (you|your team|your company) .. (need|needs|short|looking|struggling|planning|thinking|considering|dealing|want|without|lack|missing|having trouble|stuck)",
                "(you need|you'll need|you will need|you're going to need|your team needs|need for|in need of)",
            ),
            unless=(
                "(i|we) .. (assume|guess) .. (timing|not)",
                "(if|in case) you need (anything|more|further|help|me)",
                "you might (be interested|like|find|enjoy|want|know)",
            ),
        ),
    ),
    fires=("Most teams lose a day a week to manual review.", "I imagine that finding drivers is hard right now."),
    near_misses=("No hard feelings.", "We removed the problem."),
)

QUALIFYING = Move(
    name="qualifying",
    group="about them",
    about="A real question about whether the reader has the need, or who they are.",
    signs=(
        Sign(
            "asks about their situation",
            (
                "(how|what|which|where|who|why) (are|do|does|is|did|would|have|has|much|many|often|long|big|tool|tools|system|software|kind|part|part of|of|if|about|'s) ... (you|your|you're|yours|your team|handle|handling|currently|today|now)",
                "(do|does|did|are|is|have|has|is there|are there) (you|your|you guys|anyone|anybody|someone|it|that|this|either|any of|most|the|they) .. (currently|already|still|ever|use|using|have|handle|run|running|work|manage|need|struggle|find|plan|planning|"
                "outsource|rely|track|keep|do|stall|get|see|own|spend|hire|hiring|sell|offer|accept|take|pay|do|dealing|seeing|feel|feeling|cause|causing|a problem|an issue|a priority|on your|something|looking|responsible|considering|thinking|experiencing|"
                "happening|interested in selling|happy|open|set|covered|by|in-house|in house|with|facing|certified|licensed|based|affected|done|the one|the person|the same|biggest|eating|holding)",
                "(curious|wondering|wonder|like to know|want to know|wanted to ask|quick question|question for you|ask you|tell me|let me ask|just checking|checking) .. (how|what|whether|if|which|who|where|about|do|does|are|is)",
                "(is|are|was|has) (this|that|it|the|any|hiring|growth|cost|time|your|finding|getting|keeping|there) ... (a problem|an issue|a priority|something you|on your|a challenge|a pain|true for|the case|familiar|relevant|similar|at|for you|you're|in your|with you)",
                "(what's|what is|what are) (the|your|one) (biggest|main|current|office|first|hardest|most|one|top|thing|plan|setup|process|next|key|timeline|biggest)",
                "(ring|rings) (a bell|true)",
                "(sound|sounds) (familiar|like you|like your)",
            ),
            unless=(
                "(how|what) (does|about|do) .. (tuesday|thursday|monday|wednesday|friday|next week|tomorrow|calendar|schedule|sound|you think)",
                "(would|could|can) (you|we|i) (be open|be interested|like|have time|have a|do|spare)",
                "(do|would|have) you (have |got )?(time|a moment|a minute|<num>|five|ten|fifteen|any interest|availability|a few|any questions|a sec|know anyone|know someone|want me|want to|mind|think)",
                "are you (available|free|open to|interested|around|up for|the right|able to)",
                "(who is|who's|who would be) (the )?(right|best)",
                "(did|have) you (get|see|seen|had|have|read|received|receive) .. (chance|email|message|note|my|look)",
                "(worth|interested|thoughts)",
                "(when|what) (works|time|day)",
                "what (do you think|say you|would it take)",
            ),
            when=is_question,
        ),
    ),
    fires=(
        "How do you handle permits today?",
        "Is that your call or the owner's?",
        "Do your crews still fill in paper sheets?",
    ),
    near_misses=("Would you be open to a call?", "How does Tuesday look?", "Did you get my note?"),
)

MOVES = (OBSERVATION, REASON, SEGMENT, FLATTERY, NEED, QUALIFYING)
