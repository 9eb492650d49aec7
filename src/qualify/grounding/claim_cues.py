"""Phrases that say something of the recipient, by what they say: a work, an event, a visit, a tool, a number."""

from collections.abc import Mapping

from qualify.grounding.event_words import DID, DOING, INCIDENT, MILESTONE, PLACES

_WROTE = (
    "post|posts|article|articles|blog|blog post|newsletter|thread|tweet|piece|essay|write-up|write up|column|op-ed|"
    "paper|whitepaper|book|poll|guest post|op ed|case study|report|study|guide|manifesto|open letter|letter|story|"
    "review|cover story|feature|profile piece|dissertation|thesis|chapter|poem|cookbook|e-book|ebook|how-to|tutorial|"
    "open source library|open-source library|open source project|open-source project|open source tool|"
    "open-source tool|npm package|github repo|plugin|reel|tiktok|story on linkedin|update on linkedin|rant"
)
_SPOKE = (
    "talk|keynote|podcast|interview|panel|webinar|presentation|session|speech|episode|video|lecture|fireside chat|"
    "workshop|ted talk|tedx talk|ama|livestream|live stream|appearance|remarks|q&a|masterclass|demo day pitch|slides|"
    "slide deck|lightning talk|testimony|vlog|radio interview|tv interview|youtube channel|youtube video"
)
_NEWS = "announcement|announcements|press release|comment|comments|remark|quote|quotes|statement|tip|advice on"
_VISITED = (
    "visited|downloaded|signed up|registered|stopped by|checked out|clicked|opened my|opened our|requested|"
    "dropped by|came by|attended|subscribed|browsed|"
    "looked at our|were on our|viewed our|viewed my|read our|tried our|filled in|filled out|enquired|inquired|"
    "expressed interest|abandoned|came to (our|my)|stopped at (our|my)|sat in on (our|my)|joined (our|my|us)|watched (our|my)|"
    "attended (our|my)|spoke to (our|my)|talked to (our|my)|met (our|my|me|us)|stood at (our|my)|called (our|us|me)|"
    "emailed (us|me)|messaged (us|me)|dropped your card|left your card|left your details|booked a|scheduled a|asked (us|me) for"
)
_LATELY = (
    "( just| recently| have| have just| have recently| also| all| guys| already| 've| 've just| 've recently| "
    "both){0,3}"
)
OTHERS = (
    "competitor|competitors|peers|industry|sector|market|customers|clients|supplier|suppliers|rivals|vendor|"
    "vendors|country|city|government|landlord|reply|answer|email|message|call|name|money|chance|choice|week|day|month|"
    "network|contact|contacts|friend|friends|colleague|colleagues|boss|size|kind|sort|type|scale|standing|"
    "neighbours|neighbors|neighbour|neighbor|calibre|caliber|level|trade|shape|age|sector's|region|area|town|time|turn|own|bank|insurer|phone|inbox|profile|predecessor|counterparts|former|old|previous|next"
)
"""Nouns after *your* whose doings are not the reader's."""
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
        f"you{_LATELY} ({DID})",
        f"(you are|you're)( currently| now| actively| also| busy| in the middle of| already| still| about){{0,3}} ({DOING})",
        f"(your|the) (team|company|firm|board|group|organisation|organization|business)( of <word>( <word>)?)?{_LATELY} ({DID})",
        f"your <word>( <word>)?( has| have| had| was| were| just| recently| also| all){{0,3}} ({DID})",
        f"your <word>( <word>)?( is| are| has been| have been| was| were)( just| also| currently| now)* ({DOING})",
        (
            f"your( very| own)? (recent|latest|new|brand new|upcoming|planned|newest|big|2024|2025|2026|2027) ..({PLACES}|"
            f"{INCIDENT}|{MILESTONE}|hire|hires|cfo|ceo|cto|cmo|product line|app|round|restructure|restructuring|"
            "role|job|position|collection|album|film|product|website|strategy|initiative|programme|program)"
        ),
        f"(following|since|after|despite|because of|in light of|in view of|given|with) your ({INCIDENT}|{MILESTONE})",
        f"the ..({INCIDENT})( at| in| on| of| that| which)? (your|you)",
        "the news (of|about|that|on) (your|you)",
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
            "your( recent| latest| new| last| upcoming| planned| big| successful){0,3} (series|seed|seed round|funding|"
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
            f"({DID}|{DOING})"
        ),
        f"({DID})",
        f"(will be|will soon be|is going to be|are going to be|is to be) ({DOING})",
    ),
    "claim.congrats": (
        "(congrats|congratulations|kudos|well done|hats off|bravo|felicitations)( by the way| again| also| to you| to the team| to all| "
        "everyone| both){0,2} (on|for|to)",
    ),
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
        "(kind|good|nice|lovely|sweet|generous) of you to (stop|come|visit|drop|join|call|pass|look|spend|take)",
        (
            "(we|you and i|the two of us)( briefly| first| once| last| actually| only| both){0,2} (met|spoke|talked|chatted|sat|"
            "bumped into each other|exchanged|crossed paths|were introduced|ran into each other|had coffee|had lunch|"
            "connected|got talking|shook hands)( briefly| once| together| cards)? (at|in|on|over|during|last|back|by|next)"
        ),
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
        "with( about| around| over| some| roughly| more than| nearly| all| your| a team of| a fleet of){0,3} (<num>|<small>)",
    ),
}
KINDS = tuple(cue.removeprefix("claim.") for cue in CUES)
"""Of statements that phrases announce."""
