"""English: written by a machine. Out of office, gone, undeliverable, received."""

from qualify.replies.cue import FIRM, PLAIN, SOFT, Cue, Family

AUTO = Family(
    "auto",
    "en",
    (
        Cue(
            FIRM,
            """
            (automatic|automated|auto|autom|vacation|out of office) (generated |email |e mail |mail )?(reply|response|responder|message|notification|acknowledgement|acknowledgment|email|answer|notice|confirmation)
            (autoreply|autoresponse|autoresponder|auto replied|auto generated|automatically generated|computer generated|system generated|generated automatically|sent automatically|automatically sent)
            (am|will be|is|currently|be|i|we|are) (currently |now |presently |also )?(out of (the |my |our )?office|ooo|ooto|away from (the |my |our )?(office|desk|email|computer))
            out of (the )?office (until|till|from|today|this|on|with|for|and|returning|back|reply|message|notice|re|auto*|at|i|through|due|attending|travelling|traveling|all|currently|hello|hi|thank|thanks)
            (ooo|ooto) (until|till|from|today|this|on|with|for|and|returning|back|reply|message|through|back)
            (currently|am|i|will be|is|be) (on|away on|out on|off on|taking) (annual |parental |maternity |paternity |sick |medical |extended |family |compassionate |bereavement |study |pto |my |a |some |well deserved |much needed |long |summer |family |winter )*(leave|vacation|holiday|holidays|pto|sabbatical|time off|business trip|jury duty) .. (until|till|from|and|with|through|returning|return|back|to|without|starting|between|this)
            (limited|no|intermittent|sporadic|restricted|infrequent|minimal|little|delayed|reduced) (or no )?(access to|email access|internet access|access|connectivity|availability)
            (will|shall|can|may|might) (not )?(respond|reply|get back to you|answer|return|be responding|be replying|be back|be checking|be reading|be monitoring|read|attend to|be able to (respond|reply|check|access)|review|action) ... (upon|when i return|when i am back|on my return|after my return|as soon as i|once i return|upon my|my return|when i get back|emails|email|messages|in the office|at my earliest|on return|as soon as possible)
            (for|if|in case of|with) (your .. is |it is |this is |anything |any |something |all |an )*(urgent|immediate|emergency|emergencies|pressing) (matters|matter|issues|issue|assistance|enquir*|inquir*|requests|request|queries|help|attention|needs|questions|support|business|<word>)
            (delivery|message|mail|email) (has |to .. |status )?(failed|failure|incomplete|delayed|notification|undeliverable|error|could not be|was not delivered|not delivered|has not been delivered|bounced|returned|rejected|blocked by|wasn't delivered|can not be delivered|couldn't be delivered)
            (undeliverable|undelivered|undelivered mail|returned mail|returned to sender|return to sender|mail delivery|mailer daemon|postmaster|delivery status)
            (could|can|was|has|have|were|did|will) not (be |been )?(delivered|deliver your|reach)
            (address|mailbox|user|recipient|account|inbox|domain|email|host) .. (not found|unknown|does not exist|do not exist|no longer (exists|valid|active|in use|available|monitored|in service)|rejected|is full|full|has exceeded|exceeded|over quota|unavailable|is disabled|disabled|is inactive|inactive|deactivated|is invalid|is closed|not (be )?found|could not be found|was not found|is not (monitored|active|valid|in use|checked|attended|read|manned)|has been (closed|disabled|deactivated|deleted|retired|suspended)|unmonitored|unattended)
            (unknown|no such|invalid|nonexistent|inactive) (user|recipient|mailbox|address|domain|account)
            (mailbox|inbox|email address|address|account|email) (is |are )?(currently |no longer )*(not |no longer |un)?(being )?(monitored|unmonitored|unattended|checked|in use|read|manned)
            (550|554|553|552|551|450|421) <num>
            <num> (user|mailbox|recipient|requested|address|relay|permanent) .. (unknown|unavailable|rejected|denied|full|failure)
            (is|am|are|has|was) no longer (with|employed|working (for|at|with)|a member|part of|at|works) (the |our |us|this |a |by |with |here|at |acme)*(company|organisation|organization|firm|us|by|with|team|business|here|at|university|school|department|institution|agency|group|bank)
            no longer (works|work|employed|working) (at|for|with|here|by)
            (has|have) (now |recently |since |unfortunately |sadly |just )*(left|departed|moved on from|retired from|resigned from|transitioned out of|parted ways with|separated from|hung up) (the|our|acme|us|this|his|her|their|my|from|employment|[a-z]+)
            (left|leaving|retired from|departed) (the |our |this )(company|organisation|organization|firm|business|university|employment)
            (hung|hanging) up my
            (messages|mail|emails|email) (to|sent to|at) this (address|inbox|mailbox) .. (not|never) (read|monitored|answered|checked)
            (office|desk) is (only )?(staffed|open|manned|attended) (on|only|from|between|monday|tuesday|weekdays)
            (exceeded|over) .. quota
            away from my (phone|desk|inbox|email|keyboard|computer)
            (have|has) (now |recently |happily )*(retired|moved on|stepped down|left us)
            (moved on|retired) from
            (this|the) (inbox|mailbox|address|account) .. (closed|closing|being closed|not read|no longer (read|used|in use|checked))
            (enquiries|queries|inquiries|requests|questions|correspondence) .. (should|please|to be|can be|go to|are (now )?(handled|dealt)|about)
            (your|this|the) (ticket|case|request|inquiry|enquiry|query|message|email|submission|application|support request|e mail|feedback|complaint|correspondence) (number |id |reference |<num> |no )*(has been|was|is|have been) (successfully |now |safely )*(received|logged|created|opened|registered|assigned|submitted|queued|closed|resolved|forwarded|escalated|important to us|being (reviewed|processed))
            (ticket|case|request|reference|incident) (number|id|no|ref|reference|#|<num>|is|created|opened|received)
            (we|i) (have |just |have successfully |acknowledge |confirm |will confirm |can confirm |hereby confirm )*(received|got|receipt of|acknowledge receipt) (of )?(your|the) (message|email|inquiry|enquiry|request|application|e mail|submission|query|correspondence|ticket|mail|form|resume|cv|note|feedback) .. (and|we|a|our|one|will|it|someone|thank|your|the|is)
            (thank you|thanks) (so much |very much |again )*for (contacting|your (message|email|inquiry|enquiry|interest|request|query|e mail|patience|submission|application|mail)|reaching out to|getting in touch with|writing to|emailing|messaging|calling|submitting|applying) ... (we|a member|our team|someone|you will|one of|this is|your (request|ticket|message|email|call|application)|if you|please (note|allow|be advised)|due to|i am (currently|out|away|on)|i will be|during) .. (will|is|are|currently|in|receive|allow|have|has|your|out|away|aim|need|away|received|advised|note|respond|get|be|team|an|require)
            (thank you|thanks) for (contacting|calling|messaging) .. (support|customer|service|help desk|helpdesk|us|our)
            (will|aim to|shall|endeavour to|endeavor to|try to|strive to) (respond|reply|get back to you|be in touch|contact you|answer|return|review|be with you|process) ... (within|in) .. (<num>|one|two|three|24|48|the next|five|a few) .. (hours|hour|business days|working days|business|days|hrs|working)
            (member|one|someone|representative|agent|specialist|advisor|adviser|colleague) (of|from|on|in)? ?(our|the|us|customer|my)? ?(team|support team|agents|representatives|staff|support|sales team|specialists|colleagues|service team)? ?(will|shall) (be in touch|get back|respond|reply|contact|reach out|be with you|review|follow up|be contacting|assist|call)
            (no reply|noreply|donotreply|do not reply)
            (high|higher than normal|large|unusually high|increased|high than usual|exceptional) (a )?(volume|volumes|number|level) of (email*|message*|inquir*|enquir*|call*|request*|mail|ticket*)
            (this is|you have reached|reached) (the )?(voicemail|voice mail|voice mailbox|the voicemail|an automated)
            leave (a|your|me a) (message|name|detailed|voicemail)
            (at|after) the (tone|beep)
            (i am|am|currently) driving (right now|now|at the moment|and|with do not|i will|can not)
            do not disturb (while|mode|is)
            (office|offices|we|our office|our offices) (is|are|will be) (currently |now )?closed (until|for|from|on|between|over|due|today|this|and)
            (business|opening|office|working|support|operating) hours (are|is|of|monday|mon|from|between)
            (our|the) (office|business|opening|working) hours
            (i|we) only (check|read|process|review|answer) (my |our |the )?(email|emails|messages|inbox) (only |once |twice |at |every |on |a |<num> |each )
            expect (a |some )*(delay|slower|slow)
            (as of|effective|since) .. (i am|i) (will )?(no longer|have left|be leaving)
            (my working days|my working hours|my office hours|i do not work (on )?(mondays|tuesdays|wednesdays|thursdays|fridays)|i work (monday|mondays|tuesday|tuesdays|wednesday|wednesdays))
            (will be|am|be) (back|returning|in the office|back in the office|returning to the office) (again )?(on|in the office|at work|at my desk|to the office|from|after) .. (monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|<num>|office)
            (and|i) (will |shall )?(return|be returning|returning|be back|am back|back) (to (the )?(office|work) )?(on|in|at|after|from|to) (the )?(office|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|<num>)
            (in|during) my absence
            (will not|not|will only) be (back|in|available|in the office|at my desk|returning) (until|till|before|again)
            (in the meantime|meanwhile) .. (contact|reach|email|call|please|direct|refer)
            (sent|read) (from|via) (an? )?(unmonitored|unattended|automated)
            (this|the) (email|email address|mailbox|inbox|account) (is|was) (sent|generated|created|unattended|unmonitored|not monitored) .. (from|by|automatically|automated|system|an)
            """,
        ),
        Cue(
            PLAIN,
            """
            (out of (the )?office|ooo|ooto)
            (do not|please do not|not) (reply|respond) (to |directly to )?(this|to this|directly|the|as this|here)
            (am|currently) driving
            moved to voicemail
            can not talk right now
            (on|out on|away on|off on) (annual|parental|maternity|paternity|sick|medical|extended|family|compassionate|bereavement|study) leave
            (on|away on) (vacation|holiday|holidays|pto|leave|annual leave|a business trip|travel) .. (until|till|back|return*|through|from)
            (away|travelling|traveling|out|offline|unavailable|off|absent|off work|on the road|off grid) (until|till|through|from|with (limited|no)|for the (day|week|rest)|this week|all week|on business|between|today)
            (back|return|returning) (in (the )?office|at (my )?(desk|work)|to work|to (the )?office) (on|monday|tuesday|wednesday|thursday|friday|next|in|after)
            (please |kindly )?(contact|email|reach|direct|refer|call|forward|send) .. (my colleague|my colleagues|reception|our main|the main|our general|our office|my assistant|our support|our helpdesk|the help desk|our team) .. (instead|in the|for|at|on|if|who|during|meantime)
            (not|will not) be (checking|reading|monitoring|responding|answering|able to respond|able to reply|available) (to )?(my )?(email*|message*|mail|during|until)
            (reply|response|respond) (may|might|will) be (delayed|slow|slower)
            (delayed|slow) (response|reply|responses|replies)
            we (will|shall|aim to) (get back to|respond|reply|be in touch|contact|answer) (you |to you |to your .. |with you |your .. )*(as soon as|shortly|soon|at our earliest|within|asap|in due course|as quickly)
            (thank you|thanks) for (contacting|your (message|email|inquiry|enquiry|application)|getting in touch with|reaching out to) (the|our|us|my|acme)
            """,
            unless="(interested|but (we|i)|unfortunately|not looking|no need|happy with|our needs|not a fit|let us|call me|opportunity)",
        ),
        Cue.whole_answer(
            FIRM,
            "out of (the )?office|ooo|voicemail|undeliverable|auto reply|automatic reply|away|out of office reply|mailbox full|delivery failure|on vacation|on leave|on annual leave",
        ),
        Cue(SOFT, "(message|email) (blocked|rejected|quarantined)\n(recipient*) (rejected|refused)\nauto"),
    ),
    mistaken="""
        hold off
        (send|sent|get|got|received|your|an|is|another|this) (an |a |your |another |some )?(automated|automatic|auto) (email*|message*|outreach|sales|sequence|pitch|reply (from you|you))
        (is|are) (this|you|that) (an |a )?(automated|automatic|bot|auto)
        (your|these) (automated|automatic)
        (looks|sounds|seems|feels) like (an |a )*(automat*|auto)
        (i|he|she|we) (was|were|had been|have been|been) (out of (the )?office|on (leave|vacation|holiday)|away|ooo|off)
        (when|once|until|after|as soon as|while|if) (i am|we are|i get|i return|you are) (back|out|away|on|in)
        do not respond to (cold|unsolicited|sales|these|this kind|recruiters|linkedin)
        (do not|not) (leave|left) (a|me)
        just (back|got back|returned) from
        (i|we) (just |recently |already |actually |have just )?(left|quit|departed)
        (and|but|that|because|sorry|since|as)? (i do|i|we) (no longer|not) (work*|been|longer)
        """,
    fires="""
        Out of office until Monday 4 May. For anything urgent call reception.
        Automatic reply: your note
        Delivery has failed to these recipients
        Thank you for contacting Bright Dental. A member of our team will be in touch within 24 hours.
        Jim Dale is no longer with the company.
        Your request has been received. Ticket number 44121.
        This mailbox is not monitored.
        """,
    near_misses="""
        Is this an automated message or are you real?
        I was out of the office last week, sorry. Yes, let's talk.
        On holiday, ping me when I'm back
        Your automated emails are spam, stop
        """,
)
