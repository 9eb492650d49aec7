"""What a friend does with a sentence: introduces, helps, moves the talk off the network."""

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
