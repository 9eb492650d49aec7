"""What somebody does with a sentence who wants something: asks for work, sells."""

from qualify.moves import Move, Sign
from qualify.moves.move import ANYWHERE
from qualify.replies.cue import lines

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
        "Does your van cover expire in May?",
    ),
    near_misses=("Not selling anything, I only wanted to say well done.", "How was the harvest?"),
)
