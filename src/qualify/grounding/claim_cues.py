"""Phrases that say something of the recipient, by what they say: a work, an event, a visit, a tool, a number."""

from collections.abc import Mapping

_WROTE = (
    "post|posts|article|articles|blog|blog post|newsletter|thread|tweet|piece|essay|write-up|write up|column|op-ed|"
    "paper|whitepaper|book|poll"
)
_SPOKE = (
    "talk|keynote|podcast|interview|panel|webinar|presentation|session|speech|episode|video|lecture|fireside chat|"
    "workshop|ted talk|tedx talk|ama|livestream|appearance|remarks"
)
_NEWS = "announcement|announcements|press release|comment|comments|remark"
_DID = (
    "raised|closed|secured|hired|taken on|took on|laid off|brought in|brought on|passed|failed|reopened|"
    "refurbished|renovated|"
    "installed|introduced|scrapped|dropped|ditched|picked|chosen|chose|appointed|promoted|founded|lost|"
    "ordered|published|"
    "recruited|launched|released|opened|acquired|bought|merged|sold|won|landed|"
    "signed|partnered|moved|migrated|switched|"
    "relocated|expanded|doubled|tripled|quadrupled|rolled out|implemented|adopted|deployed|shipped|announced|"
    "unveiled|completed|celebrated|cut|laid off|let go|"
    "restructured|rebranded|went public|filed|been named|been awarded|been promoted|been appointed|been "
    "shortlisted|been recognised|been recognized|broke ground|built"
)
_DOING = (
    "hiring|recruiting|raising|fundraising|opening|launching|migrating|moving|relocating|expanding into|"
    "acquiring|merging|laying off|letting go|restructuring|"
    "rolling out|rebranding|building out|replacing|shutting|closing|downsizing|switching|advertising"
)
_VISITED = (
    "visited|downloaded|signed up|registered|stopped by|checked out|clicked|opened my|opened our|requested|"
    "dropped by|came by|attended|subscribed|browsed|"
    "looked at our|were on our|viewed our|viewed my|read our|tried our|filled in|filled out|enquired|inquired|"
    "expressed interest|abandoned"
)
_LATELY = (
    "( just| recently| have| have just| have recently| also| all| guys| already| 've| 've just| 've recently| "
    "both){0,3}"
)
CUES: Mapping[str, tuple[str, ...]] = {
    "claim.work": (
        f"your .. ({_WROTE}|{_SPOKE}|{_NEWS})",
        (
            f"the .. ({_WROTE}|{_SPOKE}|{_NEWS}) (that )?you (just |recently )?(wrote|published|posted|shared|gave|"
            f"did|recorded|put out|made|hosted|delivered|released|ran|left|presented)"
        ),
        (
            f"({_WROTE}|{_SPOKE}|{_NEWS}) (that )?you (just |recently )?(wrote|published|posted|shared|gave|did|"
            f"recorded|put out|hosted|delivered|left|presented)"
        ),
        (
            "the .. (plans|drawings|song|songs|film|mural|logo|building|house|map|course|script|design|designs) "
            "you (drew|designed|painted|composed|filmed|directed|drafted|sketched|invented|patented|curated)"
        ),
        "(hearing|seeing|watching|listening to) you (speak|talk|present|on)",
        "(heard|saw|watched|caught) you (speak|speaking|talk|talking|present|presenting|on)",
    ),
    "claim.said": (
        (
            "you( just| recently| once| also| 've| have| had){0,3} (posted|wrote|published|tweeted|commented|shared|"
            "blogged|announced|presented|spoke|said|mentioned|argued|told|asked|talked|bragged|complained|joked|"
            "admitted|reported|described|explained|warned|confessed|noted|wondered|vented|ranted|grumbled|counted|"
            "listed|called for|swore|pointed out|put it)"
        ),
        (
            "you (were|'ve been|have been|are) (quoted|featured|interviewed|profiled|on stage|on the panel|posting|"
            "writing|talking|sharing|speaking)"
        ),
        "you're (posting|writing|talking|speaking|quoted|featured)",
    ),
    "claim.did": (
        f"you{_LATELY} ({_DID})",
        f"(you are|you're)( currently| now| actively| also| busy| in the middle of| already){{0,3}} ({_DOING})",
        (
            f"(your|the) (team|company|firm|board|group|organisation|organization|business)( of "
            f"..)?{_LATELY}( has| is| "
            f"was){{0,3}}( just| recently| currently){{0,3}} ({_DID}|{_DOING})"
        ),
        (
            "your( very)? (recent|latest|new|brand new|upcoming|planned) ..(shop|showroom|depot|ward|studio|"
            "brewery|bakery|hotel|"
            "school|café|cafe|gym|lab|laboratory|terminal|yard|mill|mine|farm|headquarters|hq|hub|centre|"
            "center|kitchen|"
            "shipyard|dealership|vineyard|greenhouse|gallery|outlet|premises|building|office|hire|hires|cfo|"
            "ceo|cto|cmo|"
            "warehouse|plant|store|stores|site|factory|product line|app|partnership|contract|deal|award|"
            "certification|"
            "inspection|outage|breach|recall|fire|strike|lawsuit|fine|expansion|launch|campaign|rebrand|round|"
            "layoffs|restructure|restructuring|move|migration|promotion|appointment|role|job|position|acquisition|"
            "merger|funding|investment|opening|branch|clinic|restaurant|location|facility|line|wing|campus|"
            "collection|album|film|patent|grant|tender|win)"
        ),
        "the news (of|about|that|on) (your|you)",
        (
            "(the|that) (strike|fire|outage|recall|breach|flood|inspection|audit|layoffs|walkout|closure|"
            "accident|lawsuit|"
            "robbery|shutdown|raid|leak) (at|in|on|of) your"
        ),
        "your (job ad|job advert|ad|advert|vacancy|vacancies|job posting|job listing|opening) (for|in|on)",
        (
            "you( just| recently| also| have| 've){0,3} (studied|graduated|grew up|went to school|went to college|"
            "served|lived|live|volunteered|volunteer|ran|climbed) (at|in|from|with|for)"
        ),
        (
            "(we|you and i|the two of us) both (went to|studied at|graduated from|grew up in|lived in|worked "
            "at|worked for|come from|"
            "hail from|attended|trained at|served in|are from|started at|ran)"
        ),
        (
            "(you will be|you'll be|you're|you are)( also)? (speaking|exhibiting|presenting|attending|keynoting|"
            "going to be) (at|in)"
        ),
        (
            "your (award|prize|nomination|medal|ranking|accreditation|certification|knighthood|fellowship|"
            "scholarship) (for|from|at|in|as|by)"
        ),
        "your (degree|mba|phd|masters|master's|studies|doctorate|diploma) (from|at|in)",
        (
            "your( recent| latest| new| last| upcoming| planned| big| successful){0,3} (series|seed|funding|"
            "fundraise|raise|investment|ipo|acquisition|merger|expansion into|launch of|rollout of|layoffs|"
            "redundancies|"
            "restructuring|hiring spree|migration|rebrand|partnership with|office in|move to|award)"
        ),
    ),
    "claim.runs": (
        (
            "(uses|use|runs on|relies on|is on|is using|works with|is built on|has standardised on|has standardized on|"
            "pays for)"
        ),
    ),
    "claim.company": (
        (
            f"(has|have|is|are|was|were|just|recently)( just| recently| also| currently| now| been| actively){{0,3}} "
            f"({_DID}|{_DOING})"
        ),
        f"({_DID})",
    ),
    "claim.heard": (
        (
            "(understand|read|heard|hear|learned|learnt|gather|told|aware|sorry to see|glad to see|great to see|"
            "delighted to see|pleased to see|thrilled to see)( from ..)?( that| about| of){0,2} (you|your|you're|"
            "you've|all)"
        ),
        (
            "(saw|noticed|noted|spotted|seen|notice)( from ..| online)?( that)? (you|you're|you've|you are|you "
            "have|you all)"
        ),
        (
            "(read|heard|hear|see|learn|learned|learnt|told) (that|about) (all|one|two|three|four|some|half|most|"
            "both|several|many) of your"
        ),
        "(said|says|told me|tells me|mentioned|mentions) (that )?(you|your|you two)",
    ),
    "claim.profile": (
        (
            "your (profile|linkedin|linkedin profile|headline|bio|about section|linkedin page|cv|resume) (says|said|"
            "mentions|mentioned|shows|states|lists|tells me|claims|suggests|indicates|notes)( that)?"
        ),
        (
            "(according to|i see from|i see on|saw on|read on|noticed on|see in|saw in) your (profile|linkedin|"
            "headline|bio|cv|resume)( that)?"
        ),
    ),
    "claim.congrats": ("(congrats|congratulations|kudos|well done|hats off|bravo|felicitations) (on|for|to)",),
    "claim.visited": (
        f"you{_LATELY} ({_VISITED})",
        (
            "(thanks|thank you) (so much |again )?for (visiting|downloading|signing up|attending|registering|"
            "stopping by|requesting|subscribing|dropping by|coming by|checking out|opening|reading our|"
            "stopping at|coming to|joining us|"
            "visiting us|dropping in|popping by|trying)"
        ),
        (
            "you (were|'re|are|seemed|looked|sounded)( so| very| quite| really)? (impressed by|impressed "
            "with|interested in|keen on|"
            "curious about|happy with|taken with|fond of) (our|my)"
        ),
        (
            "you( really| also| kindly| recently| just){0,2} (liked|tried|tested|sampled|tasted|asked about|"
            "asked for|inquired about|"
            "enquired about|picked up|took|met|saw|loved|praised|used) (our|my|us at)"
        ),
        "your (visit|visits) to (our|my)",
        (
            "you( also| already| recently| just){0,2} (follow|followed|like|liked|commented on|shared|reposted|"
            "engaged with) (us|our|my)"
        ),
        (
            "(great|good|nice|lovely|wonderful|pleasure|fun|delightful|fantastic) (to meet|meeting|to see|"
            "seeing|speaking|talking|chatting|"
            "to speak|to talk|to chat|catching up)( with| to)? you (at|in|on|during|last|yesterday)"
        ),
        "your (interest in our|download|downloads|registration|sign-up|signup|demo request|enquiry|inquiry|free trial)",
    ),
    "claim.uses": (
        (
            "(you|your team|you guys|you all|your company|your engineers|your developers|your reps|your people)( "
            "currently| already| now| both| all| still){0,3} (use|run on|rely on|are on|are using|have been using|"
            "run|"
            "'re using|'re on|standardised on|standardized on|built on|are built on|are running|moved to|switched to|"
            "pay for|subscribe to|deploy on)"
        ),
        (
            "your <word>( currently| already| now| both| all| still){1,3} (use|uses|run on|runs on|rely on|"
            "relies on|work with|works with)"
        ),
        "you're( currently| already| now| still){0,3} (using|on|running|running on|built on|paying for)",
        "your",
    ),
    "claim.kin": (
        (
            "(is|was|being|who's) your( current| former| old| direct| line){0,3} (boss|manager|supervisor|mentor|"
            "colleague|coworker|co-worker|teammate|neighbour|neighbor|classmate|cousin|brother|sister|roommate)"
        ),
        "you two (talk|speak|go|work|worked|met|know|are|were|play|meet|chat|share|go way back)",
    ),
    "claim.place": (
        (
            "(you're|you are|you being|your office is)( just| only| right| both| also| all){0,3} (down the road|up "
            "the road|around the corner|round the corner|next door|a stone's throw|minutes from|nearby|close to|not "
            "far from|local to|based in|"
            "located in|headquartered in|neighbours|neighbors|based out of)"
        ),
        "(another|fellow)",
    ),
    "claim.size": (
        (
            "your( team of| staff of| crew of| fleet of| network of| company of| firm of| portfolio of| base of| "
            "estate of| all| other| about| nearly| over| roughly){0,3} (<num>|<small>)"
        ),
        (
            "(you|you guys|your team|your company)( currently| now| already| also){0,3} (run|manage|lead|have|"
            "oversee|operate|employ|own|look after|supervise|cover|handle|process|ship|serve)( about| around| over| "
            "some| roughly| more than| nearly| all|"
            " a team of| a staff of| a fleet of| a network of){0,3} (<num>|<small>)"
        ),
        (
            "(running|managing|overseeing|operating|leading|employing)( about| around| over| some| roughly| more "
            "than| nearly| all| a team of| a staff of| a fleet of){0,3} (<num>|<small>)"
        ),
        "you and your (<num>|<small>)",
        "with( about| around| over| some| roughly| more than| nearly| all| your| a team of| a fleet of){0,3} <num>",
    ),
}
