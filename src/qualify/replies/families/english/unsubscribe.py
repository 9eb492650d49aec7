"""English: contact must stop, or the address go."""

from qualify.replies.cue import FIRM, PLAIN, Cue, Family

UNSUBSCRIBE = Family(
    "unsubscribe",
    "en",
    (
        Cue(
            FIRM,
            """
            unsubscribe
            (want|wish|like|need|trying|tried|how do i|have asked) to (be )?unsubscribe*
            (get|have|be|please|am not) (me |us )?unsubscribed
            (remove|removed|removing) (me|us|myself|yourself|him|her|it)
            (be|been|get|have|being) (removed|deleted|erased|taken off|struck|opted out) (from|off|of|immediately|asap|now|please|permanently)
            (delete|erase|destroy|remove) (it|them|this|that|everything|all)
            (refrain|desist|abstain) from
            (remove|removed|removing) ... (my|our|this|the) .. (email*|address*|name|number|contact*|detail*|data|information|profile|record*|company|phone|inbox)
            (remove|removed|removing|strike|struck) ... from .. (list*|database|mailing|crm|system|sequence|campaign|distribution|records|contacts|email*|outreach|cadence)
            (take|taken|get|keep|leave|strike|cut|drop|pull) (me|us|my .. name|my .. number|my .. email|my .. address|our .. name|this .. number|this .. address) (off|out of|from) .. (list*|database*|mailing*|crm|system*|sequence|campaign*|thing|distribution|record*|book*|file*|radar|rota|roster)
            (take|get|strike|drop|pull) (me|us|my name|my number|my email|our email|our name|this number|this address|this email) off
            (delete|erase|scrub|purge|wipe) (me|us)
            (delete|erase|scrub|purge|wipe|lose|forget) ... (my|our|this|the) .. (email*|address*|name|number|contact*|detail*|data|information|profile|record*|phone)
            (cross|scratch|count|write|tick) (me|us|my name|our name) (off|out of) (it|this|that|your|the|any)
            (like|want|wish|love) off
            (exclude|omit|withdraw|erase|ban|unfollow|unlist) (me|us|my|our|this (address|number|email|domain))
            (leave|keep) (me|us) out of (your|this|these|any|the|all)
            (do not|please not|never) (include|add|pitch|sell to|market to|target|whatsapp|sms|inbox|mass) (me|us|my|our)
            (our|my|the) block list
            (for the )?last (time|warning|chance) .. (say|ask*|tell*|warn*|stop|before|i will|nicely)
            how many times (do|must|should|have|did|will)
            (no|not) one more (email|message|call|text)
            object to (you|your|the|this|being|any)
            (not|never) (write|send|mail|post) .. (to )?(this|that|my|our) (address|inbox|number|office|house|team|email) again
            (decency|courtesy|kindness) to (stop|end|remove|cease|leave|delete|unsubscribe)
            no more (from|of) (you|your|this|these|that)
            (take|taking|strike|remove|removing|cross|drop|get|leave) ... (off|from) (your|the|this|that|any|all|whatever) .. (list*|mailing*|database*|crm|newsletter*|distribution|sequence*|campaign*|spreadsheet)
            off (of )?(your|this|the) .. (list|mailing list|database)
            (opt|opted|opting) out
            opt (me|us) out
            (do not|never|not to|no longer|please not) (ever |please |you |dare |bother |try |keep |even |again )?(contact|email|message|call|text|phone|ring|write|dm|ping|spam|approach|solicit|pester|hassle|bug|harass|cold call) ((to )?(me|us|my|our|him|her|this|here|again|anymore|any more|any longer|back|with|at)|or|unsolicited)
            (do not|never|not to|no longer) (ever |please |you |bother |keep |be )?(contact|email|message|call|text|phone|ring|write|contacting|emailing|messaging|calling|texting|writing|pestering|spamming)
            (do not|never|please not) (ever |please |you |bother |keep )?(follow up|reach out|reaching out|following up|get in touch|get back to me|come back to me|try (me )?again|circle back|chase)
            (do not|never) (ever |please |bother |keep )?(send|sending|forward) (me|us|any|more|anything|these|this|that|your|another|emails|messages|to|it)
            no (more|further) (of (these|this|your) )?(email*|message*|call|calls|text|texts|contact*|spam|communication*|correspondence|mailings|outreach|follow ups|solicitation*|newsletter*|marketing|sales)
            (do not|no longer|never|not) (want|need|wish) (any )?more of (these|this|those|your|them)
            (do not|no longer|never|not) (want|wish|need|like|care|asked|agree|consent|interested in|to) ... (receive|receiving|getting|be contacted|being contacted|be emailed|be called|hear from|hearing from|your emails|these emails|emails|texts|calls|your messages|these messages|messages|be on|spam|be added|be part)
            (would not|would rather not|prefer not) (like |want )?to (receive|be contacted|hear|get) .. (email*|message*|again|from|contacted)
            (stop|quit|cease|halt|discontinue|end) (it |with |all |the |your |any |ever |fucking |this |these |sending |ringing )*(contact*|email*|messag*|text|texts|texting|calls|calling|writing|pinging|spam*|harass*|bothering|pestering|hounding|chasing|reaching|following|sending|mailings|communication*|newsletter*|correspondence|solicit*|phoning|ringing|dming|bugging|hassling|annoying|outreach|trying|selling|cold|getting|receiving|writing|it with)
            stop (it|this|that|now|please|already|immediately|with|all|ico|everything)
            stop whatever
            stop <word> (me|us|my|our|up my)
            (quit|cut) it( out)?
            (emails|messages|calls|texts|mails|letters) (are|is) (not )?(wanted|welcome|unwelcome|unwanted|annoying|spam)
            (do not|never|stop|not to) (use|using|sell|selling|share|sharing|process|processing|keep|store|storing|pass on) (my|our) .. (data|information|email|address|number|details)
            reported and
            (and|been|you are|now) (blocked|reported)
            (email|message|text|call|one) (this (week|month|year) )?stop
            stop stop
            (please|kindly|just) stop
            cease and desist
            (immediately )?(cease|desist)
            (leave|let) (me|us|my team|my staff) .. (alone|be|in peace)
            (asked|told|said) (you |u |this |before |already |twice |to you )*(to stop|to remove|to be removed|not to|to leave|to take|to delete|to unsubscribe|stop|times)
            """,
        ),
        Cue(
            FIRM,
            """
            (report|reporting|reported) (you|this|your|it|u|to|as|them|ya)
            (will|going to|am|have|being|be|be) (be )?(report|reporting|reported)
            (mark|marked|marking|flag|flagged|flagging|reported|reporting|filing) ... (as|for) (spam|junk|phishing|abuse)
            (block|blocked|blocking|blacklist|blacklisted|blacklisting) (you|u|your|this|this number|this sender|the sender|as|and)
            (this|it|that|which|you|these|pure|just|more) (is|are|be|looks like|was)? ?(just |pure |nothing but |clearly |obviously |unwanted |unsolicited |called )*(spam|spamming|spammer|spammers|harassment)
            spam* (me|us|my|our)
            (borders|verges|verging|bordering|constitutes|amounts|is|this|that|becoming) .. (harassment|harassing|stalking)
            (breaking|against|breach|violating|violation of|breaching) (of )?(the )?law
            (this|that|it|which|calling|emailing|contacting) is .. illegal
            (consider|considered|considering|constitutes|amounts to|bordering on) .. (spam|harassment|harassing)
            harassing (me|us|my|people)
            (my|our|a) (lawyer*|attorney*|solicitor*|advocate*|barrister*|legal team|legal department|legal counsel) .. (will|is|are|has|have|contact*|know)
            (hear|hearing) from (my|our) (lawyer*|attorney*|solicitor|legal)
            legal (action|proceedings|steps|consequences|complaint)
            (sue|suing) (you|your|u)
            (serve|serving|send|sending) (you|your <word>|a) ... (legal|formal) notice
            (hand|pass|give|forward|send|take) ... (over |on )?to (my|our|the) (lawyer*|attorney*|solicitor*|advocate*|barrister*|police)
            (forwarded|passed|handed|sent|reported|going|go|forwarding|passing) (on |over |straight |directly )*to (our|my|the) (legal|lawyer*|solicitor*|attorney*|police|ico|regulator|ombudsman|data protection|abuse)
            (further|more|another|any|next) (email|emails|message|messages|contact|call|calls|letter|letters) (from you |like this )?(will|and|goes|go|gets) ... (legal|lawyer*|solicitor*|attorney*|police|ico|regulator|ombudsman|court|harassment|reported|complaint)
            (file|filing|filed|lodge|lodging|make|making|submit) .. (complaint|lawsuit|report)
            (complaint|complain|complaining|report*) (to|with) (the )?(ico|ftc|fcc|gdpr|authorities|police|regulator*|data protection|bbb|attorney|your (boss|manager|ceo|company|employer))
            (under|per|violates|violating|violate|violation of|breach of|breaching|against|pursuant to) (the |article <num> |of |eu |uk )*(gdpr|ccpa|casl|tcpa|can spam|pecr|data protection|privacy)
            gdpr (request|violation|breach|complaint|article|art|erasure|removal|deletion|rules)
            (ccpa|casl|tcpa|pecr) (request|violation|breach|complaint|rules)
            right (to|of) (erasure|be forgotten|object)
            (information commissioner|ombudsman|trading standards|consumer protection|spamhaus|abuse desk|abuse team)
            (have|already|i) (asked|told|requested|said) (this |you |before |nicely |already )*(twice|repeatedly|three times|many times|several times|multiple times)
            (want|need|like) (out|off|out of|off of) (this|these|your|the|any|of (this|your|the|these))
            out of circulation
            (people|guys|lot|you) (ever |never |not )*stop
            (withdraw|revoke|withdrawing|revoking) (my |our |any |all )*(consent|permission)
            object to .. (processing|use|being contacted)
            do not call (list|registry|register)
            (telephone|mail|corporate) preference service
            (unsolicited|unwanted) (commercial |marketing |sales |bulk )?(emails|email|messages|texts|calls|spam|mail) .. (illegal|not allowed|against|stop|violat*|prohibited)
            take (the|a) hint and
            """,
        ),
        Cue(
            PLAIN,
            """
            (did not|never|have not|had not) (ever |even )?(sign up|signed up|subscribe|subscribed|opt in|opted in|consent|consented|give .. (permission|consent)|gave .. (permission|consent)|agree to|agreed to|ask to be|asked to be|ask for (this|these|your)|asked for (this|these|your))
            how (did|do) i (get|stop|end) (on|off|receiving|getting|these|this)
            how (did|do) i .. (unsubscribe|opt out|get off)
            (sick|tired|fed up|enough|had enough) (and tired )?(of|with) (your|these|this|the|getting|receiving|all) .. (email*|message*|call*|text*|spam*|outreach)
            enough (is enough|already|with the|emails|of this)
            (you are|you have been|number|sender|this is|domain|now|u r) (now |being )?(blocked|blacklisted)
            (lose|forget) (this|my|the) (number|address|email)
            (respect|mind) (my|our|people's|peoples) (privacy|inbox|wishes)
            (invasion|violation) of .. privacy
            get (out of|off) (my|our) (inbox|dms|linkedin|phone)
            (not|never) (be )?(contacted|emailed|called|messaged|texted) (again|by|any)
            any (more|further) (contact|emails|messages|calls) (will|and|from)
            """,
        ),
        Cue.whole_answer(
            FIRM,
            """
            stop|stop stop stop|stopall|stop all|please stop|stop please|stop it|stop now|stop this
            remove|removal|remove please|please remove|remove now|remove asap|remove this
            unsubscribe|unsubscribed|spam|spammer|opt out|off list|cease|desist|delete|delete this number|block|blocked|quit|end|cancel|revoke|reported|no more|enough|enough already|stop emailing|stop texting|stop calling|get lost and stop|never again|remove us|leave me alone|off
            """,
        ),
    ),
    mistaken="""
        (hit|click|press|clicked|the|an|your|working|no|any|find|see|use|with|has|have|list) (the )?unsubscribe (link|button|option|page|rate*|header|footer|feature|function)
        (they|people|customers|customer|clients|client|patients|members|subscribers|readers|folks|users|guests|someone|somebody|anyone|who|half of them|some) (all |always |still |just |then |also |often |sometimes |can |could |will |would |only |who |to )*(say|says|said|write|writes|wrote|reply|replies|replied|text|texts|texted|type|types|typed|ask|asks|asked|tell|tells|told|hit|click|press|shout|yell|send|sent|want|wants|wanted|choose|decide*) (us |me |back |to |in |for |be )*(<word> )?(<word> )?(stop|unsubscribe*|remove|removed|take|opt|delete|deleted|leave|off|end|quit|cancel)
        (unsubscribe|opt out|removal|deletion|suppression) (flow|process|journey|step|steps|form|screen|logic|handling|number*|volume|feature*|copy|text|language|behaviour|behavior|reason*|trend*|metric*|percentage|count|figure*|wording|event*|problem|rule*|notice*|endpoint|webhook|setting*|tool*)
        unsubscribe (any time|anytime|here|link|rate*|button|page|at any)
        (to unsubscribe|unsubscribe) (click|visit|reply|press|please click|follow|go to)
        if you (want|wish|would like|prefer|do not want|no longer wish|no longer want) ... (unsubscribe|opt out|receive|receiving)
        (do not|did not|never|have not|will not) unsubscribe
        (we|i|they) (have |had |just |recently )?unsubscribed from
        (i|we|they|she|he) (have |had |just )*(opted|opt) out of (our|my|the|that|their|his|her)
        (opt|opted|opting) out (of )?(clause|period|window|date|rate*)
        stop (by|in|over|loss|gap|off|light|at|and (chat|say|think|talk))
        (stop|quit) wasting
        had to unsubscribe
        (one|full|non|bus|next|pit|last|first) stop
        (do not|never|can not) stop
        (not|never) to (stop|remove)
        remove (me|us|him|her) .. from .. (invite*|invitation|calendar|meeting|agenda|call|event|slot|monday|tuesday|wednesday|thursday|friday|webinar|booking|interview|shortlist|short list|process|consideration|running|pool)
        (remove|take|delete) ... (invite*|invitation|calendar|meeting|agenda|event|slot|booking)
        (do not|never) (call|email|text|message|contact|ring|phone|write to|write|reach out to|reach out|follow up|try|try me|chase|send)( to)?( me| us| anything| it| my cell)?( again)? (before|until|till|on (my|weekends|weekdays|mondays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend)|this (week|month|quarter)|today|tomorrow|in the|at (work|night|home)|during|while|yet|between|after|first|as i|because|just yet)
        (do not|never) (text|call|email|ring|phone|message)( me| us)? (i|we|email|call|text|just call|please call|please email|use|but)
        (stop|quit) (apologi*|worrying|being|me if|saying|calling (me|us|it) (mr|mrs|ms|sir|dr|by|madam|boss|that|a)|sending (those|that|the) <word> (to|and|but))
        (do not|no need to|never|please not) (email|call|write|send|text|ring|phone|message|post)( me| us)?( it| them| that| the <word>| a <word>| any <word>)? (just |please |rather |but |instead |simply )*(ring|call|phone|text|come|pop|whatsapp|bring|use|post|send|email|drop|stop by|give|wait)
        (do not|never) (call|ring|phone|text) .. (email|emails|writing|mail|linkedin|message) .. (is|are|works|suits|only|better|best|instead|please|me)
        (delete|ignore|forget|disregard) (my|the|that) (last|earlier|previous|first|other) (email|message|note|mail|text)
        (take|remove|drop|leave) (me|us) (off|from|out of) (the |this |your )?(cc|copy|group chat|speaker|mute|waiting list|waitlist|hook|guest list|rota for)
        (do not|never|no need to) (call|ring|phone|text|email|write|write to|message|contact|send) (the|a|an|him|her|them|it|that|those|anything|your|his|their|at|before|after|until)
        (do not|never|did not) (hesitate|forget|fail)
        (do not|did not) (call|text|email|write|message) (you|him|her|them|it|anyone|ourselves|people|everyone)
        (i|we) (do not|never|did not|would not|will not|can not) (usually |normally |often |typically |ever |really |generally )?(call|text|email|write|message|contact|send|follow up|reach out|chase|phone|ring)
        (stop|quit|end) (using|paying|worrying|working|offering|serving|the call|the meeting|of (day|month|year|quarter|the)|user|to end)
        (legal|compliance) team (will need|needs|wants|would|will want|will have to|to review|has to|is reviewing|approved|will review|will look)
        (are|is|were) (you|it|your product|your platform|the tool|this) .. gdpr
        (report|reporting|reports) (to (the|our|my|me|his|her|a)|it shows|on)
        (this is|it is) not spam
        (no|not|not a) (spam|spammer|harassment)
        (spam|junk) (folder|filter*|box|trap|score|rate|complaints)
        (landed|ended up|went|was|found ..|caught|stuck|fell) (in|into|to|by) .. (spam|junk)
        """,
    fires="""
        Unsubscribe
        please take my name off whatever list you bought
        STOP
        Do not contact me ever again.
        I never signed up for this. Delete my details under GDPR.
        Next email goes straight to our lawyers: this is harassment
        How many times have I asked you to stop?
        lose my number
        remove
        """,
    near_misses="""
        Please take me off Tuesday's invite, Thursday still suits me.
        Stop by the stand, we can talk there
        We unsubscribed from Hopper last month. How are you different?
        Please don't call before 10, mornings are surgery. Afternoons are fine.
        Don't hesitate to call me
        Your note landed in my spam folder, sorry. Yes, let's talk.
        """,
)
