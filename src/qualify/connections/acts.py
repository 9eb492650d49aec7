"""What somebody does to you with a sentence, beyond the moves of outreach; each an example on both sides.

Written as moves, so that they are found and tested alike. Sentences of small talk are told apart in `courtesy`.
"""

from qualify.moves import Move, Sign
from qualify.moves.move import ANYWHERE
from qualify.replies.cue import lines

INTRODUCES = Move(
    name="introduces",
    group="connection",
    about="Brings the reader together with a named person, or passes the reader's name on.",
    signs=(
        Sign(
            "names and passes on",
            lines(
                """
                (use|mention|drop|give|quote) my name
                (say|tell (him|her|them)|tell <word>) (that )?(i|<word>) (sent|says hello|said hello|sends|says)
                (mentioned|recommended|introduced|told (him|her|them|<word>) about) you
                (told|asked|warned) (him|her|them|<word> <word>|<word>) .. (expect you|call you|about you|ring you|to you)
                (i've|i have|i) (already )?(told|mentioned|asked|forwarded|passed) .. (about you|you to|your name|your message|your number|your details|him to|her to|them to)
                (gave|given|give|giving|pass|passed|passing|put|forwarded) .. your (name|number|details|email|card|message|note)
                (here's|here is|this is|you have|i'll send you|i'll give you) (his|her|their|<word>'s) (number|email|mail|details|contact|address)
                (his|her|their) (number|email|mail|mobile|direct line|address) (is|:)
                (the one|the person|the man|the woman|who|the guy|the lady) you (want|need) is
                (talk|speak|write|go|reach out|turn) to (my|our) .. (colleague|friend|sister|brother|cousin|wife|husband|partner|boss|neighbour|neighbor|son|daughter|aunt|uncle|old|former)
                (try|ask|call|ring|see|contact) (my|our) .. (friend|sister|brother|cousin|wife|husband|son|daughter|aunt|uncle|neighbour|neighbor)
                (my|our) (friend|sister|brother|cousin|wife|husband|son|daughter|aunt|uncle|neighbour|neighbor|partner|partner's|sister-in-law|brother-in-law|nephew|niece) .. (has|have|runs|needs|knows|buys|is|wants|looks|would|does|works|lets|sells)
                (i'll|i will|let me|i'm going to) (text|ring|call|ask|tell|warn|alert|write to|copy in) (him|her|them|<word> to)
                (he|she|they|he'll|she'll|they'll|who) (will |'ll )?(call|ring|be in touch|get in touch|be calling|expects|is expecting) .. (you|you tomorrow)?
                will (call|ring|jump|be in touch|get in touch)
                (copied|copying|cc'd|cc'ing|looped|looping) (in )?(you|him|her|them|<word>)
                (you should|you ought to|you must|you need to) (meet|know) <word>
                (put|bring|get|putting|bringing) <word> (<word> )?in (touch|contact) with you
                (i|i'll|i will|we|let me) introduce you
                (a|the|an) <word> asked me for .. (and|so) i (gave|named|said)
                (you'll|you will) (hear|get a call) from
                (habe|hab) .. (weitergeleitet|weitergegeben|von ihnen erzahlt|von dir erzählt|von ihnen erzählt|an sie verwiesen)
                (sagen sie|sag) .. (gruß|grüße|dass ich|von mir)
                (dites|dis) .. de ma part
                je vous (mets en contact|présente|recommande)
                (le|te) (paso|doy|presento|pongo en contacto)
                (diga|dígale|dile) .. (parte|mando)
                (diga-lhe|apresento|falei de si|falei-lhe|já lhe falei|ponho-o em contacto)
                (le|ti) (presento|do il numero|metto in contatto)
                """
            ),
            unless=lines(
                """
                (introduce|connect|refer|put|point|pass) (me|us) (to|in|with|on)
                (pay|paid|bonus|fee|reward|commission) .. (refer*|intro*|name)
                (our|my) (team|colleague|manager|director|ceo|founder|sales|specialist|consultant|engineer) .. (will|can|would) (call|contact|reach|show|walk|explain)
                my (client|clients) .. (needs|is looking|wants|looks)
                """
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "Use my name when you ring them.",
        "I've told her about you, she is expecting a call.",
        "The one you want is Joan in the registry.",
        "My brother lets the place above the bakery.",
    ),
    near_misses=(
        "Could you introduce me to your buyer?",
        "Our specialist will call you tomorrow.",
        "I do not know anybody there.",
    ),
)

HELPS = Move(
    name="helps",
    group="connection",
    about="Offers the reader help or something of use, or has given it.",
    signs=(
        Sign(
            "offers or gives",
            lines(
                """
                what can (i|we) do for you
                (can|could|may) (i|we) (do anything|do something|be of .. (help|use)|help you|return the)
                (anything|something) (i|we) can (do|help|send|share)
                (happy|glad|delighted|gladly|love) (to )?(do the same|return the|look at|look over|share|show you|tell you|answer|read|help|lend|review|pass|explain|be a sounding)
                (i'll|i will|i'd|let me) (gladly|happily|be happy to|be glad to) (<word>)
                in (return|exchange)
                i (owe you|owe)
                if (you|your team|any of yours|yours) (ever |still |do )?(need|needs|want|wants|would like|get stuck|is stuck|are stuck|have) .. (testing|help|hand|anything|me|mine|to|it|them|one|any|a|an)
                (i'll|i will|i can|i could|i'd|shall i|i'm going to|let me) (e-?mail|mail|send|post|share|lend|bring|drive|look|ask around|keep an (eye|ear)|forward|show|scan|dig out|translate|proofread|find you|fix|check|write it|write you)
                (attached|here) (is|are|it is|you go|they are|comes)
                (plan|notes|numbers|list|copy|details|figures|comments|drawings|photos|draft|template) (is |are )?(attached|in your inbox|in your mail|below|on the way|sent)
                i (also |have |'ve )?(wrote|written|made|drew|drawn|put together|found|translated|checked|rewrote|tested|looked at|went through|read through|sketched) .. (for you|your|it for you)
                (no|without) (charge|strings|fee|obligation on you)
                (i'll take|i get|we take) (no fee|nothing|no cut)
                (i've|i have|there is|there's) a spare
                (call me|ring me|shout|ask me|tell me|just ask|write to me|text me) (any time|anytime|whenever|if|when)
                (count on|rely on) me
                (you can|you may|feel free to) (have|borrow|use|keep|take|ask) (my|ours|mine|me|it|them|the)
                (the|my) (trick|thing|answer|way) is (to|that)
                (clean|try|check|swap|turn|replace|leave|use|start with|don't|never|ask for) (it|the|a|that|them|your|for) .. (with|first|and|before|off|until|every|by)
                (kann|darf) ich (ihnen|dir|euch) (helfen|etwas)
                (in cambio|em troca|en échange|in cambio|im gegenzug|als dank)
                (conte|cuente|cuenta) (comigo|conmigo)
                si (je peux|puedo) .. (aider|ayudar)
                """
            ),
            unless=lines(
                """
                (i|we) (can't|cannot|can not|could not|couldn't|won't|don't) (help|offer|do)
                (can|could|would|will) you (help|share|send)
                (how|what) .. (help|do) .. your (company|organisation|organization) ?
                """
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "Happy to do the same for you.",
        "And what can I do for you?",
        "I'll send you the drawings tonight.",
        "If your team ever gets stuck, call me any time.",
    ),
    near_misses=("I can't help with that.", "Could you help me with a visa?", "Thanks, all the best."),
)

BEYOND = Move(
    name="beyond",
    group="connection",
    about="Moves the talk off the network: to a call, mail, coffee, a meeting.",
    signs=(
        Sign(
            "call, mail or meeting",
            lines(
                """
                (coffee|coffees|lunch|dinner|breakfast|beer|beers|pint|pints|drink|drinks|tea|cake|croissants|brunch|supper|barbecue|bbq) .. (on me|is on|are on|on us|at ours|at our|at my|some day|sometime|this|next|when|friday|monday|tuesday|wednesday|thursday|saturday|sunday|with)
                (a|for|over|grab|buy|get|have|owe|owes) .. (coffee|lunch|dinner|breakfast|beer|pint|drink|tea|walk)
                (call|ring|phone|text|telephone|email|e-mail|mail|whatsapp) me
                (i'll|i will|i'd|can i|could i|may i|shall i|mind if i|if i|let me) (called|rang|phoned|dropped|came|visited|call|ring|phone|text|telephone|e-?mail|mail|drive|pop|drop|come) (you|round|over|by|in|out|and|to)
                (calling|ringing|phoning|texting|emailing|mailing) you
                (what is|what's|here's|here is) (your|my) (number|mobile|phone|e-?mail|address)
                (your|my|the) (number|mobile|cell|direct line|phone) is
                (see|meet|catch) you (there|at|on|in|then|soon|all|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next)
                (come|call|drop|pop|swing|stop|pass) (in|by|round|over|along|down|up|out|and (see|read|visit|meet|look|eat|taste)|to (the|our|my|us|ours|one)|see|visit)
                (let's|let us|shall we|could we|can we|then we|we should|we could|we must|we can|how about we) .. (talk|speak|meet|call|chat|have a|catch up|sit down|get together|phone)
                (on|by|over) (the )?(video|phone|zoom|teams|skype|whatsapp|telephone)
                (by|via|in) (an |your |my )?(e-?mail|mail|inbox)
                (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight) (it is|works|suits|is good|is fine|at <num>|then)
                (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow) <num>
                (next time|when|whenever|if|any time) (you're|you are|you|i'm|i am) .. (in town|visit|come|around|over here|ever in|passing|near|back|in <word>)
                (enjoyed|loved|great|lovely|good|nice|wonderful|pleasure) .. (meeting you|seeing you|talking to you|to meet you in person|our (call|chat|lunch|talk|walk|coffee)|lunch|dinner|chat yesterday)
                (spoke|talked|met) (for an hour|yesterday|last week|on)
                bring (your|a|the|one|along) .. (own|tea|fourth|cake|to)
                (the )?(number|address) is in (the|my) profile
                (i'll|we'll) have (tea|coffee|the kettle)
                (am telefon|telefonieren|rufen sie mich an|ruf mich an|auf einen kaffee|kaffee|treffen wir uns|treffen uns)
                (passez|venez|appelez-moi|un café|le café|on se voit|au téléphone)
                (un café|quedamos|nos vemos|llámame|llámeme|te llamo|le llamo|cenar|comer juntos)
                (um café|ligo-lhe|ligue-me|venha cá|jantar|almoçar)
                (un caffè|ci vediamo|mi chiami|chiamami|la chiamo|a cena|a pranzo)
                """
            ),
            unless=lines(
                """
                (hope|hoping|wish*|have a) .. (good|great|nice|lovely) (week|day|weekend)
                (see|look forward to|looking forward to) .. (your|you) (posts|updates|content|in my feed)
                """
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "Lunch is on me when you next visit.",
        "Ring me on Sunday, the number is in the profile.",
        "Friday it is, see you there.",
        "Drop in for a coffee whenever you are in Derry.",
    ),
    near_misses=("Thanks for connecting, have a great week.", "Looking forward to your posts.", "We sell tea in bulk."),
)

ASKS_FOR_WORK = Move(
    name="asks_for_work",
    group="connection",
    about="Asks to be hired, referred for a job or kept in mind for one.",
    signs=(
        Sign(
            "wants a job",
            lines(
                """
                (looking|searching|hunting|look|search) (actively |currently |now )?for ... (job|jobs|work|position|role|opportunity|opportunities|internship|employment|vacancy|shift|placement|apprenticeship)
                (seeking|seek) ... (job|jobs|work|position|role|opportunity|opportunities|internship|employment)
                (any|is there|are there|is there any|are there any|have you|do you have|you have) .. (vacancy|vacancies|opening|openings|job|jobs|position|positions|role|roles|placement)
                (are|is) (you|your company|you all|y'all|they|you guys|your team|your firm) (currently |still |now |all )?(hiring|recruiting|taking on|looking for)
                (my|attached|attach|attaching|enclosed|enclose|find|updated|the|here is) .. (cv|resume|résumé|curriculum|c\\.v)
                (kindly |please )?(refer|recommend|consider|hire|employ|shortlist) me
                (refer|recommend|consider) me (for|to)
                i (can|could|am able to|am available to) (start|join|relocate) (immediately|anytime|any time|now|today|monday|at once|from)
                (apply|applying|application|applied) (for|to) .. (role|position|job|vacancy|post|opening|any|your company|internship)
                (laid off|made redundant|between jobs|out of work|lost my job|position was eliminated|unemployed)
                (keep|bear) me in mind
                (help|assist) me .. (find|get|secure|land) .. (job|work|role|position|sponsor|placement|internship|employer)
                (sponsor|sponsorship) .. (visa|hospital|job|me)
                any <word> (role|job|position|shift|vacancy)
                (have|got|is there|know of|hear of|heard of) (you )?(anything|something|any|a few) (remote|local|going|for me|available|part|full|roles|or)
                (hear|heard|know|come across|aware) of .. (role|roles|opening|openings|position|positions|vacancy|opportunities|job|jobs)
                (resume|cv) (is )?(attached|enclosed|below)
                (what's next|next role|next chapter|next challenge|new role|new challenge) .. (exploring|looking|open)
                (exploring|looking at|considering) (what's next|my next|new opportunities|my options)
                (request*|beg|ask|asking|plead|grateful|hoping) .. for (a |any |the )?(chance|job|attachment|placement|employment|opportunity to work)
                (give|grant|offer) me (a |the |any )?(chance|job|opportunity|work)
                (contract or perm|perm or contract|any shift|full time or part time)
                (suche|suchen) .. (eine neue stelle|neue stelle|arbeit|job|anstellung|herausforderung)
                (mein|meinen|meine) (lebenslauf|bewerbung)
                (cerco|ricerca di|in cerca di) .. (lavoro|impiego)
                (mio|il) (curriculum|cv)
                (busco|buscando) .. (trabajo|empleo|puesto)
                mi (cv|curriculum|currículum)
                (cherche|recherche) .. (emploi|poste|stage|travail|alternance)
                mon cv
                (procuro|à procura de) .. (emprego|trabalho|vaga)
                meu (cv|currículo|curriculum)
                (szukam pracy|moje cv)
                (ik zoek|op zoek naar) .. (baan|werk|stage)
                """
            ),
            unless=lines(
                """
                (my|our|a|the) (client|clients|candidate|candidates) .. (looking|seeking|hiring|available|is|are)
                (your|updated) (cv|resume) (and|to|with|so)
                (share|send|forward) .. your .. (cv|resume)
                (i|we) (have|'ve got|got|represent|place) .. (opening|role|position|mandate|candidates|opportunity|vacancy)
                (i'm|i am|we're|we are) (looking|searching|hiring|recruiting|retained) (for|on) (a|an) .. (general|head|chief|senior|developer|manager|engineer|director|counsel)
                (start*|got|found|landed) .. (new job|the job|work|on monday)
                """
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "I am looking for a new position in logistics.",
        "Please find my CV attached.",
        "Is there any vacancy in your company?",
        "Could you refer me for the analyst role?",
    ),
    near_misses=(
        "Please send me your CV and I will show it to my client.",
        "My client is looking for a new position holder.",
        "How is work?",
    ),
)

SELLS = Move(
    name="sells",
    group="connection",
    about="Speaks as a seller or a recruiter does: quotes, demos, rates, clients, openings.",
    signs=(
        Sign(
            "trade words",
            lines(
                """
                (quote|quotation|proposal|brochure|catalogue|catalog|pricing|price list|invoice|demo|webinar|info session|sponsorship|retainer|discount|voucher|gift card)
                (free|complimentary|no-obligation) .. (trial|audit|consultation|session|sessions|assessment|valuation|sample|call|analysis|review|account)
                <num> (off|less|cheaper|more|return|weekly|a month|per month|monthly|per hour|an hour|a head)
                (save|saves|saving|cut|cuts|cutting|reduce|increase|boost|grow|double|triple|add) .. (your|you|their|them|our clients|companies|businesses)
                (our|my) (clients|customers|platform|solution|solutions|product|products|services|service|offer|cohort|program|programme|portfolio|package|packages|agency|team of developers)
                (we|i) (help|offer|provide|sell|supply|specialise|specialize|deliver|manufacture|represent|place|partner with|work with)
                (packages|prices|rates|plans|fees) (start|begin|from|are|now|ex)
                (urgent|exciting|great|new|fantastic|immediate|an|vp|senior|lead|manager) (opening|role|opportunity|position|mandate|vacancy|gig) (for|with|at|in|that|as|on)
                (role|position|opportunity|opening|vacancy) (in|at|with|that|which|i'm|i am|for) .. (matches|match|fits|suit|suits|filling|filing|working on|client|you|your)
                (are you|would you be|you'd be) .. (open|keen|interested|up) .. (opportunities|opportunity|move|role|roles|contract work|new job|conversation about|work)
                would you consider (a move|moving|a role|a change|joining)
                (your|updated) .. (cv|resume|notice period)
                (save|book|reserve|secure|grab|claim|confirm) (your|you|a|my) (seat|spot|place|feature|slot|table|one on)
                (second|extra|passive|additional|residual) (stream|streams|source|sources)? ?(of )?income
                (spots|seats|places|offer|doors|enrolment|enrollment|registration) (are |is )?(close|closes|closing|left|remaining|ends|limited|filling)
                (invest|investing|investment|investors|forex|crypto|trading platform)
                (contract|cover|policy|agreement|lease|liability) .. (end|ends|expire*|renew*|up for renewal|come up|run out)
                (who|what) (are you|do you|are you guys|do you guys) (currently |presently )?(using|use|with|buying|buy) (for|from|at)
                (are you|do you) (guys |currently |happy )*(taking on|need more|want more|happy with|looking to (buy|sell|grow|scale|hire)|thinking of (selling|buying|moving))
                (do you|you) need (a|any|rates|more|help with your|our|quotes|staff|website|help finding)
                (want|shall|should|can|could|may) (me|i) (to )?(send|show|share|give|walk) you .. (breakdown|deck|video|brochure|details|more|quick|platform|how|case study|link|proposal|quote|portfolio)
                (want|like) (the|a) (breakdown|deck|demo|case study|link|look)
                (did you|have you) (see|seen|had a chance|get a chance|look|looked|read|watch|watched) .. (my offer|my proposal|my message above|the deck|the video|the brochure|my last|at my)
                (any|some) (update|updates|thoughts|feedback) (on|about) (my|the|our) (proposal|offer|below|quote|deck)
                (close|closing) your file
                (cohort|intake|enrolment|enrollment|early bird|application fee|tuition)
                (waive|waived|waiving) .. (fee|fees|cost)
                (my|our|the|this) (offer|proposal|quote) (still )?(stands|is still)
                offer still stands
                (special|last|best|keen|factory|wholesale) (price|prices|offer|terms|rate|rates)
                (condição especial|preço especial|precio especial|oferta especial|sonderpreis|prix spécial|prezzo speciale)
                (pay|paying|paid) .. (for|per) (every |each |any )?(referral|referrals|introduction|introductions)
                (moq|fob|pcs|iso certified|export oriented)
                (membership|annual fee|subscription|licence) .. (is|costs|starts|from) <num>
                (run|crunch) your numbers
                (want|need|like|do you|give you) (a|me to) price
                (markup|mark-up|keen price|price list)
                (sale is on|treat yourself|black friday|last minute deal|early booking)
                (hold|reserve) (a|you a|one) .. for you
                (refinanc*|remortgag*)
                (nominated|shortlisted|selected) .. (award|top|most|by)
                (one time|one-time|entry|participation|listing) (investment|fee|payment)
                (explore|discuss) .. (synergies|partnership|collaboration|how we)
                (book|schedule|arrange|set up|agendar|hop on|jump on) .. (call|demo|meeting|chat|zoom)
                (angebot|beratungsgespräch|unverbindlich*|demo|rabatt|steuern sparen|kennenlerngespräch|termin)
                (wir|ich) (bieten|biete|helfen|helfe|unterstützen|haben .. entwickelt)
                (devis|démo|notre solution|nos services|nous aidons|nous proposons|remise|créneau)
                (presupuesto|cotización|propuesta|demo|ofrecemos|descuento|ahorro|nuestros servicios|nuestra solución)
                (proposta|orçamento|oferecemos|temos .. (a partir|por mês|desde)|desconto|nossos serviços)
                (preventivo|offerta|proponiamo|vi propongo|le propongo|sconto|contratto|i nostri servizi)
                (aanbieding|offerte|korting|wij helpen|wij bieden)
                (oferta|oferujemy|rabat|wycena)
                """
            ),
            unless=lines(
                """
                (not|isn't|not here) (a |about )?(selling|sell|a pitch|a job|pitching|a sale|to sell)
                (won't|will not|wouldn't|would not|don't|do not) (buy|need|use|want)
                """
            ),
            parts=ANYWHERE,
        ),
    ),
    fires=(
        "Can I do you a quote on the vans?",
        "Our clients save 20% in a year.",
        "Are you open to new opportunities?",
        "When does your current contract end?",
    ),
    near_misses=("Not selling anything, I only wanted to say well done.", "How was the harvest?"),
)

ACTS: tuple[Move, ...] = (INTRODUCES, HELPS, BEYOND, ASKS_FOR_WORK, SELLS)
"""Every act."""
