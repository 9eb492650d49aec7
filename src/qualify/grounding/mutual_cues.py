"""Phrases before and after which a common contact is named."""

from collections.abc import Mapping

_REACH = (
    "(contact|reach|write|get|drop|message|speak|talk|connect|email|call|give|ping|look|approach|try|ask|introduce|"
    "chat|touch|send|check|meet|follow|say|have|might|may)"
)
CUES: Mapping[str, tuple[str, ...]] = {
    "mutual.after": (
        (
            "(mutual|shared|common) (friend|friends|connection|connections|contact|contacts|acquaintance|colleague)( "
            "here| on linkedin| of ours)?( is| named| called)?"
        ),
        "(we|you and i) (both|each) (know|worked with|work with|are connected to|follow|go back with)",
        (
            "your( old| good| close| former| dear| ex)?( school| college| university| work)? (friend|colleague|pal|"
            "mate|cousin|neighbour|neighbor|boss|classmate|roommate|coworker|teammate|contact)"
        ),
        "(i'm|i am|being) (a|an old|an|a good|a close) (friend|colleague|acquaintance|contact) of",
        "you and",
        (
            "(spoke|speaking|talking|chatting|chatted|talked|lunch|coffee|drinks|dinner) (to|with) ..( yesterday| "
            "last week| today)? (about|who ..) you"
        ),
        "both (know|connected to|connected with|friends with|worked with)",
        (
            "(introduced|referred|recommended|pointed|put on|sent)( to you| to me| your way| in your direction| "
            "here| on){0,3} (by|through|via)"
        ),
        "(suggestion|recommendation|advice|behest|request|urging|insistence|prompting) of",
        "(it was|how) (very |so |really )?(kind|good|nice|generous|decent|sweet) of",
        (
            "(a|an|one of your|another|that|some)( very| old| good| close| former| mutual| dear){0,2} "
            "(friend|colleague|contact|"
            "classmate|neighbour|neighbor|acquaintance|coworker|teammate) (of yours|of ours)"
        ),
        (
            "(see|saw|noticed|believe|think|understand|hear|heard|gather|know|seems|looks like) (that )?you( "
            "also| both| already){0,2} "
            "(know|knew|worked with|work with|studied with|are connected to|are friends with|used to work "
            "with|go back with|trained with|served with|sat with|played with|grew up with|shared an office with|interned with|"
            "taught with|overlapped with|went to school with|worked under|worked for|reported to|used to report to|"
            "hired|mentored|trained|were taught by|trained under|are in touch with|follow|keep in touch with)"
        ),
        "(told|informed|asked|hear|heard|learned|learnt|alerted) (all )?(about|of|to) you (by|from|through|via)",
        (
            "(recommended|referred|suggested|mentioned|named|introduced|put forward|passed on|flagged|nominated|vouched for|"
            "given|told|tipped off)( to me| to us| about you){0,2} (by|through|via)"
        ),
        (
            "(tip|referral|recommendation|introduction|nudge|word|note|steer|hint|message|email|call|chat|conversation|"
            "lunch|coffee|drink|pint|dinner|breakfast) (from|by|with) .. (about|who ..) you"
        ),
        "(a|the) (tip|referral|recommendation|introduction|nudge|steer|hint) (from|by)",
        "(thanks to|courtesy of|by way of) (our|your|a) (friend|contact|colleague|connection)",
        "(we|you and i|you and me)( both| also){0,2} (share|have) (a friend|a contact|a connection|a colleague|someone) in",
        "(we|you and i) have",
        (
            "(both of us|we both|you and i|we are both|we're both|like you)( both| are| being| were| are both){0,2} "
            "(friends|students|pupils|protégés|disciples) of"
        ),
        "your( own| former| old){0,1} (deputy|assistant|boss|manager|colleague|predecessor|secretary|partner),",
        "(i|we)( just| recently| also){0,2} (work|worked|studied|trained|sit|sat|play|played) with your( old| former){0,1} (friend|colleague|boss|manager|mentor)",
        "(ask|asked|check with|checked with|like|as) (your|our) (friend|mutual friend|colleague|old colleague|former colleague)",
        "(got|have|had|received|was given|were given) your (name|details|email|number|contact|contact details) (from|through|via|off|by)",
        (
            "(heard|hear|know|learned)( all| so much| a lot| great things| good things| lots){0,3} (about|of) you "
            "(from|through|via)"
        ),
    ),
    "mutual.before": (
        (
            f"(suggested|recommended|proposed|insisted|advised|reckoned|reckons|thought|thinks|said|says|figured|"
            f"felt|hinted) (that )?(i|i'd|we|we'd|i should|we should) (should |could |might |would |ought to "
            f")?{_REACH}"
        ),
        (
            "(thought|thinks|said|says|reckons|reckoned|figured|told me|tells me|mentioned|mentions|swears|promised|"
            "promises|assures me|assured me|warned me|let slip) (that )?"
            "(you|you'd|you're|you are|you were|you two|you might|you may|you've|your)"
        ),
        (
            "(said|says|mentioned|mentions|told me|told us|tells me|reckons|thinks|thought|suggested|hinted|wrote|let on) ... "
            "that (you|you'd|you're|you've|your|i should|we should|i ought|we ought)"
        ),
        "(told|tells|telling) (me|us) (all |a lot |lots |so much )?(about )?(you|your)",
        (
            "(speaks|spoke|talks|talked|raves|raved|thinks) (very |so |really )?(highly|warmly|well|a lot|all the "
            "time|a good deal|non-stop|the world) (of|about) you"
        ),
        "(raves|raved|sings|spoke|talks) about you",
        (
            "(pointed|put|sent|steered|directed|nudged|turned) me (to you|toward you|towards you|on to you|onto you|"
            "your way|in touch|in your direction|in touch with you|at you)"
        ),
        (
            "(gave|passed|shared|handed|forwarded|sent|slipped) (me |on |along |us )*your (name|details|email|number|"
            "contact|card|profile|cv|resume|post|article|work)"
        ),
        "(referred|introduced|connected|recommended) (me|us|you)( to you| to me| to us)?",
        (
            "(recommended|mentioned|suggested|proposed|named|nominated|volunteered|dropped|brought up|flagged) (you|your name|"
            "your work|your profile)"
        ),
        "introduced us",
        "(put|puts|placed|placing|ranked|rate|rates|rated|listed) (you|your name) (at the|at|on|top|high|highly|first|among|near)",
        "(a |an )?(good |old |close )?(friend|contact|acquaintance) (of|to) (both of us|us both|yours and mine)",
        "(is |who's |who is )?(connected|linked) (to|with) (both of us|the both of us|the two of us|us both)",
        "(says|said|claims|claimed|swears) (he is|she is|they are|he's|she's|they're|he was|she was|to be) .. (of yours|of you)",
        "your (old|former|good|dear|own) (bandmate|teammate|flatmate|roommate|schoolmate|shipmate|workmate|co-founder|cofounder|partner|deputy)",
        "(with|from|for|under|through|to|by) whom (you|both of us|we both|we've both)",
        "your .. (mate|flatmate|roommate|classmate|neighbour|neighbor|cousin|brother|sister|mentor|co-author|coauthor|teammate)",
        (
            "(who|whom|that) (we|we're|we are|we've|we have|you and i|you and me|both of us|the two of us)( "
            "both| each| all){0,2} "
            "(know|knew|connected to|connected with|in touch with|friends with|follow|worked with|work with|met|share)"
        ),
        (
            "(our|a|another|one of our|my and your) (mutual|common|shared|joint) (friend|connection|contact|"
            "acquaintance|colleague|"
            "friends|connections|contacts)"
        ),
        (
            "and (i|me)( were| was| are| had been| have been| just| recently| both){0,3} (talking|speaking|"
            "chatting|spoke|talked|chatted) (about|of) you"
        ),
        (
            "(who|whom|that) you (both )?(know|knew|worked with|work with|studied with|met|trained|hired|"
            "used to work with|trained with|"
            "went to school with|remember|used to manage|managed)"
        ),
        (
            "(may|might|will|must|could|should) (already |well |probably )?have (told|mentioned|warned|informed|"
            "said|written)( to)? you"
        ),
        "(vouches|vouched|will vouch|can vouch|would vouch|speaks) for (me|us)",
        "(recommendation|suggestion|advice|introduction|tip|referral|behest|prompting|urging|insistence|request)",
        (
            "(in common|is a mutual|is our mutual|is a friend of yours|from your team|who knows you|who used to work "
            "with you|who worked with you|who you know|whom you know)"
        ),
        (
            "(asked|told|encouraged|urged|wanted|invited|advised) me to (contact|reach|write|get|drop|message|speak|"
            "talk|connect|email|call|ping|say|look|send|pass|give|let|bring|tell|ask|invite|try|introduce|greet|chase|follow|show)"
        ),
        "and (your name|you) (came up|was mentioned|were mentioned|kept coming up|cropped up|popped up)",
        (
            "and (he|she|they)( just| also| really| simply| both){0,2} (mentioned|told|suggested|recommended|thought|thinks|"
            "wouldn't stop|couldn't stop|could not stop|can't stop|kept|keeps|spoke|speaks|talked|raved|pointed|brought|insisted|"
            "swears|swore|said|says) ... (you|your)"
        ),
        "sent (me|us)( to you| your way| over| along| here| in your direction)?",
        (
            "(put|puts|dropped|passed|passes) (in )?(a |the )?(good |kind )?(word|message|note)( in)?( about you| for you| "
            "for me| on)?"
        ),
        (
            "(gave|gives|given) (me|us) (a heads-up|a heads up|the nod|the idea|a nudge|a tip|a hint|permission)( to <word>( <word>)?| "
            "about you| that you)?"
        ),
        (
            "(is|was|being) (a|an|one of your|your)( very| old| good| close| former| mutual| dear| common| ex){0,3} "
            "(friend|colleague|classmate|contact|neighbour|neighbor|acquaintance|connection|mentor|boss|manager|cousin)"
            "( of yours| of ours| we share| of us both| to us both| in common)"
        ),
        "(used to|once) (work|worked|study|studied|train|trained|play|played|report|share) (with|to|under|alongside|an office with) you",
        "(worked|studied|trained|served|sat|played) (with|under|for|alongside|next to) you",
        "(knows|remembers|rates|admires|misses|recommends|singled|considers|calls|described|describes|credits|trusts|praised|praises|named) you",
        "(has|had) (only )?(good|great|nice|kind|the nicest|lovely|warm) (things|words) (to say )?(about|for) you",
        "(speaks|spoke|asked|asks) (of|after|about) you",
        "(made|makes|did|offered) (the|an|this) (intro|introduction|connection|link)",
        "(connected|linked|matched|acquainted) (us|you and me)",
        (
            "(says|said|tells|told|keeps telling|kept telling|reminded|assures|assured|promised|warned) (me |us )?"
            "(to (contact|reach|write|call|email|drop|message|speak|talk|say|ask|get|look|mention|use)|you|your)"
        ),
        "(pinged|texted|emailed|called|messaged|rang|phoned) (me|us) about you",
        "(wanted|wants|would like|would love|was keen for) (me|us) to (contact|reach|write|get|meet|talk|speak|say|send|introduce)",
        "(is|was|has been) (kind|good|nice|gracious) enough to",
        "(sends|sent) (his|her|their|you|you his|you her|you their) (regards|best|love|hello)",
        "says (hi|hello)",
        "(a|the|one) (connection|contact|friend|colleague|acquaintance) (we|you and i) (share|both know|both have)",
    ),
}
