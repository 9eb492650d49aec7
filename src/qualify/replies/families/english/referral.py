"""English: somebody else is named, copied in, or offered. Names are looked for by `qualify.replies.referred`, not here."""

from qualify.replies.cue import FIRM, PLAIN, SOFT, Cue, Family

_WHO = (
    "(colleague*|boss|manager|assistant|partner|wife|husband|cfo|cto|ceo|coo|cmo|cio|ciso|cpo|vp|svp|head|director|lead|team|department|dept|procurement|purchasing|hr|it|finance|marketing|sales|"
    "operations|ops|buyer|office|supervisor|owner|secretary|pa|agent|realtor|lawyer|accountant|business partner|counterpart|coworker|co worker|co founder|cofounder|admin|recruiter|talent|"
    "people team|son|daughter|brother|sister|deputy|successor|replacement|friend|guy|girl|engineer|people|controller|bookkeeper|it guy|principal|foreman|superintendent|gm|rep|executive|founder)"
)
_TALK = (
    "(talk to|talk with|speak to|speak with|reach out to|contact|email|call|try|ask|write to|write|connect with|get in touch with|message|check with|liaise with|work with|follow up with|get hold of|"
    "go through|go to|direct (this|it|your .. )? ?to|send (this|it|that|your .. |an email|a note|everything|details) to|touch base with|deal with|run (this|it) by|take (this|it|that) up with|ping|coordinate with|refer to|address (this|it) to|reach)"
)
REFERRAL = Family(
    "referral",
    "en",
    (
        Cue(
            FIRM,
            (
                f"{_TALK} (my|our|the|his|her) .. {_WHO}",
                "(cc ing|ccing|cced|ccd|cc d|bcc ing|looping in|looped in|roping in|bringing in|copying in|copied in)",
                "(copying|copied|adding|added|including|included|tagging|tagged|looping|looped) (in |here |on (this|here) )*(my|our|the|him|her|them)",
                "(have|i|we|just|will|am|ill|let me) (cc|cced|copied|looped|added|included|tagged|introduced|connected)",
                "cc (is |to )?(my|our|the|in|here|her|him|them)",
                "(forward|forwarded|forwarding|passed|passing|pass|share|shared|sharing|sent|sending|hand|handed|handing|relay|relayed|give|gave|giving|refer|referred|referring|send|direct|redirect|redirected|escalate|escalated|route|routed) (this|it|that|you|your .. |the (email|message|details|info|information|note|deck)|them) (along |on |over |across |off |internally )*(to|with)",
                "(forward|forwarded|forwarding|passed|passing|pass) (this|it|that|you|your <word>) (along|on|over|internally|up)",
                "(forwarded|forwarding|passed on|passing on|handed|sent on) to (my|our|the|her|him|them|someone|a)",
                "(want|need|ask for|ask|after) (my|our|the) .. (buyer|manager|boss|cto|cfo|ceo|head|lead|director|team|office|owner|supervisor|colleague|department)",
                "(contact|call|email|ask|talk to|speak to|reach out to|write to|talk with|speak with) (them|him|her) (instead|please|directly|about|on|at|first|if|for|as|<word>)",
                "(contact|ask|call|email) (them|him|her)",
                "have a (word|chat) with",
                "(them|him|her) instead",
                "better off (talking|speaking|asking|contacting|emailing|writing|calling|going|with|trying)",
                "(talking|speaking|reaching out|writing) (to|with) (my|our|the) .. (buyer|manager|boss|cto|cfo|ceo|head|lead|director|team|office|owner|supervisor|colleague|department)",
                "(introduce|introducing|intro|connect|connecting|put|putting) (you|u) (to|with|two|both|in touch|in contact|through|onto|on to)",
                "(make|do|making|set up|give you|offer|happy to) (an |a |the |quick |email |warm )*(intro|introduction|introductions|intros|handoff|referral)",
                "(want|need|like|let me know if you want) (an |a )*(intro|intros|introduction|introductions)",
                "(is|are|would be|will be|might be|may be|s|probably) (probably |definitely |actually |maybe |really |now |likely )*(the|your|a|my) (right|best|better|correct|proper|relevant|new) (person|contact|one|bet|guy|people|point of contact|department|team|place|address|woman|man|lady)",
                f"my {_WHO} .. (handles|looks after|runs|manages|is in charge|is responsible|takes care|makes|decides|deals|does (all )?(that|this|it|the)|would be|will be|can help|might be|may be|owns|oversees|could|is looking|is the one)",
                f"(i|we|let me|i will|we will|have) .. (forward|pass|share|send|sent|forwarded|passed|shared|flag|flagged|raise|mention|mentioned) ... (my|our|the) .. {_WHO}",
                "(here is|here are|use|his|her|their|the right) (his|her|their|the|is)? ?(right )?(email|number|contact|address|contact details|details|cell|mobile) (is|address|details)",
                "(he|she|they|his|her) (handles|looks after|runs|is in charge|is responsible|takes care|makes those|decides|deals with|does (all )?(that|this)|is the (one|person|guy|owner|buyer|head|decision)|is looking|would be (the|interested|keen|better|happy)|might be|may be (interested|better|able)|can help|owns|manages|oversees|has taken over|took over|took my)",
                "(is|has) (now )?(taken over|taking over|took over) (from me|my|this|for me|that)",
                "(best|better|right|correct) (person|contact|one|place|address|point of contact) (to (talk|speak|reach|contact|ask|email|write)|for this|for that|is|would be|would|will be)",
                "(know|have) (someone|somebody|a (friend|colleague|guy|couple|few|person)|people) (who|that) (might|may|could|would|is|are|needs|wants|will)",
                "(friend|colleague|partner|neighbor|neighbour|brother|sister|cousin) .. (of mine )?(who |that )?(might|may|could|would) be",
                "(over|down) to (my|our) .. (team|manager|boss|director)",
                f"(adding|loop in|add|copy in|copy|include|looping in|bring in) (my|our|the) .. {_WHO}",
            ),
        ),
        Cue(
            PLAIN,
            (
                f"(you (should|could|might|may|can|will want to|need to|want to|would need to|will need to|ll need to|ought to)|better|best|please|try|suggest|recommend) ... {_TALK}",
                "(talk|speak|reach out|try|ask|contact|email|call|check) (to |with )?(procurement|purchasing|hr|it|finance|marketing|corporate|operations|ops|legal|accounting|accounts|reception|the office|my wife|my husband|our office|engineering|facilities)",
                "(should|would|could) (be )?(talk|speak|talking|speaking|reaching|contact|contacting) (to|with|out)?",
                f"(our|the) .. {_WHO} (handles|looks after|runs|manages|is in charge|is responsible|takes care|makes (those|these|the|all)|decides|deals with|would be|is the|might be|may be|owns|oversees|does that|will be)",
            ),
        ),
        Cue(SOFT, "(refer|referral|introduction|introduce)"),
    ),
    mistaken="""
        (i|we) (will |would |need to |have to |must |should |want to |am going to |would have to |would need to |will have to |may |might |could |can |did |already |just |will need to |first )*(talk|speak|check|discuss|ask|chat|consult|liaise|contact|call|email|work|try|reach)
        let me (talk|speak|check|discuss|ask|consult|run)
        (forward*|pass*|hand*|send|sent|report*) (it |this |them |you |on |over |straight |directly )*to (our|my|the) (legal|lawyer*|solicitor*|attorney*|police|ico|regulator|ombudsman|data protection|abuse|spam|junk|bin)
        (like|love|want|happy|need|interested|glad|hoping) to (talk|speak|chat|connect|ask|work|meet)
        (talk|speak|write|reach out) (to|with) (you|me|us)
        (contact|call|email|message|text|ask|try|reach|ping|add|include) (me|us|you|him back|again|later|in|this|that|it)
        (send|forward|share|pass|give) (me|us|it to me|this to me|it over|over|them to me|to me|something)
        (do not|never|stop|quit|who|how|did|not) .. (talk|contact|email|call|ask|introduc*|refer|forward|added|adding|cc|sharing|share)
        (added|adding|add|including|include) (value|to (my|the|our) (calendar|list)|it to|me to|you to|me on|the|anything|a (note|call|meeting|new))
        (send|sent|forward|forwarding) (it|this|that|them|the) .. to (me|us|my (email|inbox|address|gmail))
        (was|were|got|been|being) (referred|introduced|added)
        (referral|introduction|introduce yourself|referred)
        (works|working|work) with (my|our|the)
        """,
    fires="""
        Talk to our procurement team about this
        I've copied in Priya, she runs that side
        Forwarding this to my boss
        Not my thing, though my sister might be keen: I'll put you in touch
        Best person is Moira in the yard
        """,
    near_misses="""
        I need to talk to my wife first, give me a week
        Can you send it over to me?
        Who referred you to me?
        """,
)
