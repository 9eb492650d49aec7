"""Whether a machine says that the person is gone for good: phrases and plain words, weighed together."""

from attrs import evolve

from qualify.moves.learned import shipped
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.replies.features import Features, features
from qualify.replies.learned import sums
from qualify.replies.reading import Reading

_LIKELY = 0.4
"""From this chance on the person has left; about where right and wrong calls balance on replies left out."""
_GONE = phrase_pattern(
    *lines(
        """
        no longer (with|employed|working|works|work|a member|part of|at) (by |for |with |at |of |here |the |our |us|<word>)
        (has|have|will have) (now |recently |since |unfortunately |sadly |just |also |finally )*(moved on|retired|resigned|parted ways|parted company|passed away|hung up|transitioned out|stepped down|finished (at|with|working))
        (left|retired from|departed|leaving|quit|resigned from|moved on from) (the |our |my |<word> )?(company|organisation|organization|firm|business|university|college|school|practice|agency|team|employment|post|role|job|us)
        (have|has) left <word>
        (have|has|had|he|she|who|<word>) (retired|resigned) (from|on|in|at|last|this|as of|after|earlier|back|some|a|two|three|years|effective|and)
        (sailed|moved|gone|headed|sailing|moving|heading|drifted|flown|wandered) (off|on|out|away) .. (to|for|towards|into) ... (new|greener|other|fresh|bigger|sunnier|pastures|waters|shores|things|horizons|adventures|chapter)
        (not|never) (be )?(coming|returning|come|return|back) (back )?(to (<word> )?<word>|again|here)
        (won't|will not|shall not) be (back|coming back|returning) (here|to|at|again|at all)
        (hung|hanging) up (my|his|her) <word>
        (said|saying|bid) (goodbye|farewell|adieu) to
        (is|am|are|was) (now )?(retired|deceased|gone for good)
        (stopped|ceased|finished|ended|quit) (working|work|my|his|her) (at|for|with|in|here|time|role|contract|job|employment)
        (finished|finishes|wound up|ended|is done) (up )?(with us|with the company|with the firm|here) (for good|at|in|on|last|this|to)
        (does not|do not|did not) work ... (any more|anymore|any longer)
        (is|am|are) not (working|employed) ... (any more|anymore|any longer)
        (finished|finishing|wrapped|concluded) (up )?(at|with) <word> .. (on|in|at the end|last|this|for good|after)
        (has|have|had) (exited|quit|separated from|disengaged|vacated|relinquished|ceased|bid|parted) (the|our|his|her|my|their|from|with|to|<word>)
        (has|have|had|was|were|is|am) (now |since |been )*(relieved|superannuated|disengaged|separated|dismissed|terminated|let go|made redundant|pensioned off|laid off|seconded permanently)
        (is|am|are) no more (a |an )?(part|with|in|working|employed|associated|attached|member|on|employee|staff|serving|connected)
        no longer (connected|associated|affiliated|serving|in the (service|employ|services)|on (the|our) (staff|payroll|rolls|books))
        (does not|do not|did not|doesn't|don't) work (in|at|for|with|here) ... since
        (services|engagement|contract|tenure|service|employment|secondment|term) .. (ended|end|came to an end|concluded|terminated|expired|ceased|over)
        (deleted|destroyed|discarded|erased|binned) unread
        (enjoy|enjoying|drawing|on|taken|taking|into) (my|his|her|their|a|the) (well earned |well deserved |early |full |state )*(pension|retirement)
        (sold|closed|wound up|handed over|given up) (the |our |my |his |her )*(business|company|firm|practice|shop|studio|<word> <word>) ... (and|moved on|left|retired|new owners)
        (automatic|automated|auto|last|final|out of office) (goodbye|farewell|adieu)
        (joined|joining) (another|a different|a new|a competing|our competitor) <word>
        (entered|entering|gone into|going into|went into|enjoying|taken) (his |her |my |their |a |well earned |early |full )*retirement
        (bowed|signed) out (for good|of|after)
        (has|have) been retired
        left <word> .. (on|in|at the end of|as of|for pastures|for a new|to (join|start|pursue|take|become|work|run|travel|study))
        (have|has|am|is) (now |happily |fully |officially )*retired
        (inbox|mailbox|account|address) .. (no longer|closed|being closed|will be closed|not (be )?(read|in use|active))
        (my|his|her) (time|career|employment|contract) (at|with|here) .. (ended|over|has come|come to an end|finished|is up)
        (new|former|ex) (adventure*|pastures|colleague|employee|member of (staff|the team|our team))
        (address|mailbox|account|user|recipient) .. (does not exist|do not exist|unknown|no longer exists|deactivated|disabled|not found|could not be found)
        (unknown|no such|invalid) (user|recipient|mailbox|address)
        (position|post|role|job) .. (eliminated|made redundant|redundant|abolished)
        left .. (on|in|as of) .. (january|february|march|april|may|june|july|august|september|october|november|december|<num>)
        (last day|my last day|final day) (at|with|was|of|is)
        nicht mehr (im|bei|in|aus|fur) .. (unternehmen|firma|uns|tatig|beschaftigt|haus)
        (aus|zum|per|seit|ist|bin|sind|wurde) ... ausgeschieden
        (unternehmen|firma|haus|klinik|schule|praxis|verlag|team) .. (verlassen|ausgeschieden)
        (im|in|in den|seit|ist) (<word> )?(ruhestand|rente|pension) (gegangen|getreten|verabschiedet|seit)
        ne (travaille|fait|fais|travaillons) plus
        (a|ai|avons|avait) (definitivement )?quitte
        (pris|prend|parti*) (sa |ma |en |a la )*retraite
        (se ha|me he|ha sido) jubilado
        (dejo|ha dejado|he dejado|dejaron) (de (trabajar|formar)|la (empresa|compania|casa)|nuestra|nuestro|el equipo)
        (deixou|deixei|saiu d*|sai d*|se desligou) (de (trabalhar|fazer)|a (empresa|equipe|casa)|o (time|quadro)|da|do|nossa|nosso)
        (ha|ho|hanno) lasciato (la|il|l'|questa|lo|nostra|azienda|societa)
        (andat*|ando|va) in pensione
        (heeft|hebben|heb) ... verlaten
        (met|is|ben) (vervroegd )?pensioen
        (nie jest juz|juz nie jest) (pracownik*|czescia|z nami)
        (przeszedl|przeszla|przeszedlem|przeszlam) na emeryture
        ya no (trabaja|labora|forma parte|pertenece)
        nao (trabalha|faz parte|integra) mais
        non (lavora|fa parte|collabora) piu
        (niet meer|niet langer) (werkzaam|in dienst|bij ons)
        (nie pracuje juz|juz nie pracuje|zakonczyl* prace|odszedl|odeszla)
        """
    )
)
_STILL_THERE = phrase_pattern(
    *lines(
        """
        (i|we) (have |am |will be |will |now |shall )*(taken over|taking over|take over|picked up|covering|looking after|handling|handle|look after|responsible|reading|answer|answering|the new|your new|stepped)
        left (for|a|an|the (office|building|desk|room|country)|my|early|today|on|it|this|that|at|you|your|work|town|home|behind|messages|instructions|word)
        (come|comes|coming|go|goes|going|sent|send|address|addressed|direct|directed|reach|reaches) .. (to me|me instead|me now|me directly)
        (i|we) (will |shall |am |'ll |aim to |try to )*(be back|back in|return|returning|reply|respond|answer|get back|be in touch|read|replying|on leave|on holiday|out of the office)
        (in|on) (his|her|their|whose) (place|behalf)
        your new (contact|point of contact|account)
        (my|our) (colleague|predecessor|former|old) .. (left|retired|moved|has)
        (our|the) (shop|office|offices|store|studio|practice|workshop|showroom|warehouse|branch) .. (left|moved)
        for the (day|week|weekend|evening|afternoon|holidays|summer)
        (ich|wir) .. (ubernommen|ubernehme|zustandig)
        (je|nous) .. (reprends|repris|remplace)
        (ik|wij) .. (neem|overgenomen|waar)
        """
    )
)


def gone(reading: Reading) -> bool:
    """Tell whether a machine's words say that the person has left, and that nobody answers in their place."""
    if not reading.sentences:
        return False
    learned = shipped("gone")
    return learned.of_sums([sums(learned, leaving(reading))])["gone"][0] >= _LIKELY


def leaving(reading: Reading) -> Features:
    """Give the features of a machine's words, with what phrases say of a departure."""
    found, lower = features(reading, cues=False), reading.field.view.lower if reading.field else ""
    says = [name for name, phrases in _SAYS.items() if phrases.search(lower)]
    return evolve(found, about=(*found.about, *says, " ".join(["says:", *says])))


_SAYS = {"gone": _GONE, "still there": _STILL_THERE}
