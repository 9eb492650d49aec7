"""What a draft wants: asks, pitches, and courtesies that want nothing."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.learned import shipped
from qualify.phrases import Lexicon
from qualify.replies.cue import lines
from qualify.text import Document, Part, Sentence, Span

ASKS = lines(
    """
    (let me know|lmk|tell me|get back to me|drop me|give me|send me|reply|respond|hit reply|shoot me|write back|message me|ping me|call me|keep me (posted|updated|in mind|in the loop)) (if|when|what|whether|how|a|your|who|which|here|back|with|to|and|by|either|at|on|know|the|some|any|posted|updated|in)
    (would|could|can|will|do|are|have|did|is|may|might|should|shall) (you|your|it|we|i|that|there|this|any|your team) (be |please |also |just |at least |still |ever |possibly |kindly |perhaps )*(open|interested|free|available|mind|like|want|have|point|send|tell|share|introduce|recommend|suggest|spare|consider|reconsider|take|give|know|help|connect|forward|book|meet|chat|talk|get|reach|worth|make|look|try|up for)
    (book|grab|schedule|set up|arrange|find|pick|hop on|jump on|get on|put in|pencil in|organise|organize|reserve|hold) (a|an|some|you|time|something|half|the|your|15|20|30|ten|fifteen|us|in) .. (call|chat|demo|time|slot|meeting|minutes|coffee|hour|walkthrough|visit|conversation|spot|session|calendar|appointment|look)
    (15|20|30|10|ten|fifteen|twenty|thirty|five|half an|a quick|a short|a brief|quick|short|brief|few) (minutes|minute|mins|min|hour|call|chat|conversation|word|demo|look|question|favor|favour|intro)
    <num> (minutes|mins|min) (of your time|on|this|next|together|is all|call)
    (i would|i'd|we would|we'd|i) (really |still |absolutely |just |also )*(love|like|be grateful|appreciate) (to|if|it if|the chance|a chance|the opportunity|a minute|your|any|a) (hear|show|know|see|get|have|meet|chat|talk|learn|understand|share|you|walk|discuss|speak|connect|explain|feedback|pointers|names|could|names|intro*|opinion|catch|set|run|be able|help|invite)
    (who|whom) (is|else|would|should|might|in|at|do|could|can|handles|looks)
    (point|steer|direct) me (to|in|towards|at)
    (right|better|best) person (to|for|in|at)
    (an|any|warm|quick|make an|for an) (introduction|intro|referral|names|referrals)
    (anyone|anybody|someone|somebody|people|person|colleague|colleagues|friend|friends) (else )?(you know|in your network|who might|who may|who could|who would|on your team|at your)
    (pay|paying|reward|bonus|fee|thank you) .. (introduction*|referral*|for names|for a name)
    (if|should) (a|any|one|some) .. (friend*|colleague*|contact*|neighbour*|acquaintance*|peer*|team) .. (is|are|was|might|may|could|would|needs|wants|looking|interested|fits)
    (pass|forward|share|send) (this|it|my|the) .. (on to|along|to (a|your|anyone|whoever|the))
    (what do you|what would|how about|what about|what if|how does|how would|any thoughts|thoughts on|any chance|any interest|worth a|fancy a|does that|does this|does it|sound good|make sense)
    (please|kindly) (reconsider|consider|confirm|advise|share|reply|respond|let|send|take|have|sign|review|call|book|check|accept|click|see|find|fill|complete|give)
    (before you|one last|one more|just one|one final|one quick|a final|last) (thing|question|ask|try|thought|note|point|go|idea|attempt|favor|favour|decide|close|rule|say)
    (i'm|i am|we're|we are) (free|available|around|in town|in your area|nearby) (on|at|this|next|any|from|tomorrow|monday|tuesday|wednesday|thursday|friday|all|to|most)
    (passing|dropping|coming|stopping) (by|through|past|in) .. (your|on|monday|tuesday|wednesday|thursday|friday|next|this)
    (shall|should|can|could|may|might) (i|we)
    (happy|glad|free|willing|keen) to (jump|hop|talk|walk|show|chat|meet|come|discuss|set|send|answer|explain|demo|present|hold|run|share|give|put|tailor|extend|waive)
    (looking|look) forward to (hearing|speaking|talking|meeting|your|discussing|connecting|seeing|chatting)
    (sign|try|start|join|register|click|visit|download|watch|read|see|check|have a look|take a look|look) (up|it out|out|here|below|at|this|the link|our|my|for yourself|now|today|with us)
    (reconsider|change your mind|rethink|think again|give it another|give us another|another chance|second look|one more chance|reopen|revisit|hear me out)
    (konnen|konnten|wurden|hatten|haben|darf|durfte|wollen) (sie|wir|ich)
    (pourriez|pouvez|auriez|seriez|puis|avez) vous
    (podria|puede|podemos|tendria|tiene|quedamos|le parece)
    (poderia|pode|podemos|teria|topa)
    (potrebbe|potete|possiamo|le andrebbe)
    (kunt|kun|zou|heeft|mag|zullen) (u|je|ik|we)
    (czy|moze|moglby) (pan|mozemy|pani|panstwo|moglbym)
    """
)
"""Words that want something of the reader."""

RETURNS = lines(
    """
    (i will|i'll|we will|we'll|let me|i'm going to|i am going to|i plan to|i shall|and i'll) (still |then |just |also |probably |likely )*(check|follow|try|reach|circle|call|ring|phone|touch|ping|contact|pop|swing|stop|drop|get|come|be) (you |back |in |up |out |base |again |by |round |over )*(back|again|up|in|out|base|by|next|on|at|around|tomorrow|monday|tuesday|wednesday|thursday|friday)
    (i will|i'll|we will|we'll) .. (try|check|write|call|contact|email|message) .. (again|in (a few|six|three|two|the|january|february|march|april|may|june|july|august|september|october|november|december)|next|later|back)
    """
)
"""Words that say when the sender will be back: an ask after a refusal, a courtesy after "not now"."""

PITCHES = lines(
    """
    (our|my) (new |latest |own |unique |proprietary |client's |client )*(platform|product|solution|software|service|services|tool|tools|system|app|offer|offering|pricing|price|prices|rate|rates|team|clients|customers|program|programme|package|trial|feature|features|technology|approach|model|planner|sensors|report|client|guarantee|range|portfolio|method|machine|machines|case|track|results|numbers|discount|plan|plans|role|roles|candidates|candidate)
    (we|i|they) (can|could|also|will|would|just|now|do|have|has|are|even|recently) (also |still |now |easily |just |even |probably |always |recently |actually |already |helped |typically )*(help*|cut|save*|reduce*|increase*|boost*|offer*|deliver*|provide*|build|built|work with|cover*|beat|match|lower*|drop*|improve*|automate*|waive*|extend*|include*|raise*|pay*|launch*|releas*|added|add|double*|give you|get you|hold|set up|flexible|set it|run|ship|handle|guarantee|undercut|knock|throw|halve*|find you|place*|start)
    (save|saves|saved|saving|cut|cuts|reduce|reduced|increase|increased|boost|grew|grow|doubled|halved|lowers|improves) (you|your|them|their|up|costs|cost|time|money|by|over|about|around|it|on|revenue|sales|the|energy|<num>)
    (free|no cost|complimentary|discount|discounted|half price|special|limited|exclusive|price drop|money back|no obligation|risk free|no charge|without charge|on the house|on me|on us) (trial|month|demo|audit|pilot|sample|offer|samples|consultation|rate|price|pricing|off|for|until|through|version|week|year|assessment|report|of charge|months|review|deal|guarantee|delivery|setup)
    (price|rate|rates|salary|fee|offer|deal|budget|package|client|role|position) (has|have|is|was|went|goes|came|are|been|just|now) (just |now |been |gone |very |really |still )*(up|down|dropped|raised|increased|reduced|lowered|cut|extended|improved|flexible|open|available|changed|sweetened|negotiable|gone|fully|remote|hybrid)
    (most|many|other|some|all|half|plenty|lots|a lot|several|even) (of )?(our |the |your |my |other |people |my other )*(clients|customers|companies|teams|people|firms|owners|managers|directors|shops|users|businesses|competitors|peers|neighbours|neighbors|practices|schools|candidates|colleagues|them|who) (said|say|told|thought|felt|see|saw|switch*|were|are|use|find|have|found|start*|change*|in your|like you|like yours|also|who|i)
    (you|you'd|you'll|you would|you will|you might|you may) .. (be surprised|be missing|miss out|regret|lose|be leaving|see (a|the|results|why|how|what)|save|love|benefit|be glad|find (it|this|that)|change your mind|thank me)
    (but|however|still|that said|having said that|although|though|yet|nevertheless|even so) .. (i|we|you|our|it|this|think|believe|worth|consider|most|many|the client|the role|they|if|before|just|let|maybe|perhaps)
    (just|only) (so you know|to mention|to say|a reminder|in case you|wanted to (add|mention|share|say|point|make|let))
    (did you know|in case you (missed|did not|haven't)|for what it's worth|worth (a look|knowing|mentioning|considering|noting)|by the way|ps|p.s)
    (i've|i have|i|we've|we have) (also |just |now |already )*(attached|enclosed|included|put together|prepared|made|drawn up|written|mocked|priced|linked|pulled|built|created|recorded|worked out|drafted)
    (attached|enclosed|here) (is|are|you'll find|you will find|'s|below|please find)
    (deadline|expires|ends|closing|last chance|only|while|before) .. (friday|monday|tonight|soon|this week|end of|month|spots|places|left|stocks|available|offer ends)
    (rebate|discount|bonus|incentive|promotion|promo|case study|white paper|whitepaper|roi|testimonial*|demo|webinar|brochure|trial)
    (mochte|mochten|unser angebot|rabatt|kostenlos|gratis|unverbindlich|offre|remise|gratuit|oferta|descuento|desconto|gratuito|sconto|korting|aanbieding|rabat|oferta)
    (competitor|competitors|rival|rivals|neighbour|neighbours|neighbor|neighbors|peers) .. (signed|joined|use|uses|switched|chose|started|bought|went|took|love|said|found)
    (i've|i have|we've|we have) (already |also |just |now )*(sent|posted|left|reserved|booked|held|kept|dropped off|set aside|saved|added) (you|a|an|the|one|some|two|three|our|my|it|your) .. (sample*|copy|brochure|place|slot|spot|seat|price*|offer|report|box|gift|details|figures|catalogue|catalog|link|plan|anyway|for you|at reception)
    (put|pencil|note|keep) (you|us) (down|in for|on the (list|calendar|waiting))
    (set|make|put|leave|setting) (me |us |myself )?a reminder
    (offer|price|prices|rate|discount|deal) .. (runs|ends|stands|holds|lasts|valid|good) (until|till|through|on|to)
    (price|prices|price list|brochure|details|link|numbers|figures|catalogue|video|offer|calendar) (is |are )?(below|above|attached|enclosed|here|under)
    (convinced|confident|certain|positive|believe|sure) (that )?(we|we're|we are|it's|it is|it would|you'd|you would|you'll|our|this is|this would|they'd)
    (costs|cost) (nothing|less|only|just|half|under|you nothing)
    (cancel|cancelled|canceled|stop|leave) .. any (day|time|moment)
    (until|once|when|after) (they|you|people) (see|saw|try|tried|hear|look|looked) (the|it|what|how|our|a|for)
    (feel|felt|thought|think|said|say) (that way|the same|so too|exactly that)
    (that said|then again|nonetheless|all the same|be that as it may|tout de meme|trotzdem|dennoch|de todos modos|toch|tuttavia|mesmo assim|mimo to)
    (still) .. (open|available|flexible|think|believe|hiring|looking|offer|like|want|interested|on)
    """
)
"""Words that sell or argue."""

COURTESIES = lines(
    """
    (thanks|thank you|cheers|appreciate|appreciated|grateful|many thanks|ta)
    (understand|understood|understandable|noted|got it|fair enough|makes sense|no problem|no worries|of course|will do|point taken|respect|hear you|fully get|completely get|totally get|message received|loud and clear|roger|sure thing|makes perfect sense)
    (i'll|i will|we'll|we will|i've|i have|we have|have|consider it|i'm|i am|we've) ... (refund*|return*|cancel*|close*|closing|stop*|remove*|leave|leaving|take you off|taken you off|not (contact|write|bother|trouble|follow|email|call)|step back|stand down|make a note|noted|mark*|bow out|drop|no longer|delete*|let you|respect|update|crossed|cross|struck|get out)
    (all the best|best of luck|good luck|wish you|wishing you|take care|enjoy|have a (good|great|lovely|nice)|every success|hope (it|the|you|all|everything))
    (good|nice|lovely|great|pleasure|pleased|glad|happy) (to|for) (learn|meet|hear|have|know|see|read|talk|chat|you|both|all)
    (good|nice|lovely|great|pleased|glad|happy|delighted) (that )?(it|it's|you|you're|you've|they|things|everything|all|the <word>) ... (work*|going|well|sorted|settled|found|fits|suits|solved|covered|happy|enjoy*|better|doing|got|have|is|are|was|did)
    (no hard feelings|with sympathy|condolences|bravo|congratulations|congrats|well done|forgiven|bye|farewell|cheerio)
    (wünsche*|wunsche*|souhait*|deseo|desejo|auguro|wens|życzę|zycze|melde mich nicht|schreibe nicht|clos|no le|no te|nao (vou|irei))
    (sorry|apologies|apologise|apologize|my mistake|my apologies|my bad|pardon|excuse)
    (won't|will not|no further|not) (hear from|contact|write|bother|email|be in touch|follow up|trouble|message|pester|chase|disturb)
    (you know where|my door|door is|if (anything|things|that|it|circumstances) (ever |should )?change*|if you ever|should you ever|should that change|should things)
    (danke|vielen dank|verstanden|alles gute|merci|compris|bonne continuation|gracias|entendido|obrigado|obrigada|entendi|grazie|capisco|bedankt|begrijpelijk|dank|dziekuje|rozumiem|schade|verstandlich|tut mir leid|desole|disculpe|desculpe|scusi|sorry|przepraszam)
    """
)
"""Words that take an answer and want nothing."""

_PRIVATE = lines(
    """
    (let me know|tell me|you know where|write|reach out|drop me a line|i'm here|i am here|get in touch|come back|my door|do shout|give me a shout|feel free to reach out|find me) .. if .. (ever|change*|mind|need|different|reopen*|future)
    (if|should) (anything|things|that|it|circumstances|you|your) (ever |should |do )*(change*|need|want|change your mind|reconsider)
    (no|not) (need|reply|answer) .. (to (reply|answer|respond|write)|needed|necessary|required|expected)
    (nothing|no need) (more|further|else|for you|to do|to)
    (thank*|appreciate) .. (let me know|letting me know|telling me|tell me|getting back|taking|reading|your time|the reply|replying|the quick|coming back|writing back|being|answer*|for the|considering)
    i (will|'ll) be (in touch|back) (then|in|after)
    (speak|talk) (then|in|after)
    (congratulations|congrats|well done|bravo) ... (role|position|promotion|post|deal|offer|feature|bonus|team|platform|product|job|place|trial|clients)
    """
)
"""What looks like an ask and is a courtesy: the door left open, no answer needed."""

_NO_MORE_WORDS = 110
_LINK = re.compile(r"https?://|www\.|[$€£]\s?\d|\d\s?(?:%|€|percent)")


_ASKING = ("soft_ask", "hard_ask", "intro_ask")
_ARGUED = 9
"""So many words without a courtesy among them argue, whatever they say."""
_LIKELY = 0.5
"""From this chance on, a sentence asks by what the tagger of moves has learned."""
_HARDLY = 0.08
"""Below this chance of any move that asks, sells or presses, a sentence does none, whatever phrases stand in it."""
_SELLING = (*_ASKING, "offer", "concrete", "terms", "vague_offer", "credentials", "need", "push", "press")


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"ask": ASKS, "return": RETURNS, "pitch": PITCHES, "courtesy": COURTESIES, "private": _PRIVATE})


@cache
def _tagger() -> SentenceTagger:
    return SentenceTagger(SignFinder(MOVES), shipped())


def asks_for_anything(document: Document, *, may_return: bool = False) -> tuple[Span, ...]:
    """Find the sentences of a draft that ask or sell, as spans; empty where it wants nothing.

    Args:
        document: The draft.
        may_return: Whether to say when one will be back is no ask.
    """
    return _wanting(document, _Moves.of(document), may_return=may_return)


def only_acknowledges(document: Document, *, may_return: bool = False) -> bool:
    """Tell whether a draft is a short courtesy that asks for nothing and sells nothing.

    Args:
        document: The draft.
        may_return: Whether to say when one will be back is no ask.
    """
    written, moves = _written(document), _Moves.of(document)
    courteous = any("courtesy" in _lexicon().find(s) for s in written) or any(
        s.part is Part.SIGN_OFF for s in document.body.sentences
    )
    short = bool(written) and sum(len(s.words) for s in written) <= _NO_MORE_WORDS
    argued = any(_argues(s, moves, may_return=may_return) for s in written)
    return short and courteous and not argued and not _wanting(document, moves, may_return=may_return)


def _wanting(document: Document, moves: "_Moves", *, may_return: bool) -> tuple[Span, ...]:
    wanting = (s for s in _written(document) if _wants(s, moves, may_return=may_return))
    return tuple(s.span(s.start, s.end) for s in wanting)


def _argues(sentence: Sentence, moves: "_Moves", *, may_return: bool) -> bool:
    """Tell whether a sentence goes on at length without a word that thanks, wishes or takes leave, and may sell."""
    harmless = {"courtesy", "private", *(["return"] if may_return else [])}
    long = len(sentence.words) >= _ARGUED and not harmless & _lexicon().find(sentence).keys()
    return long and sentence.start not in moves.idle


def _written(document: Document) -> list[Sentence]:
    return [s for s in document.body.sentences if s.part in {Part.BODY, Part.POSTSCRIPT}]


@frozen
class _Moves:
    """What the sentences of a body do by what the tagger of moves has learned, by where they begin.

    Attributes:
        asking: These ask, in words that perhaps no phrase foresaw.
        idle: These neither ask nor sell nor press, whatever phrases stand in them.
    """

    asking: frozenset[int]
    idle: frozenset[int]

    @classmethod
    def of(cls, document: Document) -> "_Moves":
        tagging = _tagger()(document)
        rows = [(s.start, n) for n, s in enumerate(tagging.sentences) if s.field is document.body]

        def best(moves: Sequence[str], n: int) -> float:
            return max(tagging.chances[move][n] for move in moves)

        return cls(
            frozenset(start for start, n in rows if best(_ASKING, n) >= _LIKELY),
            frozenset(start for start, n in rows if best(_SELLING, n) < _HARDLY),
        )


def _wants(sentence: Sentence, moves: _Moves, *, may_return: bool) -> bool:
    """Tell whether a sentence asks or sells; a question does, an open door does not."""
    if sentence.is_question or _LINK.search(sentence.lower):
        return True
    found = _lexicon().find(sentence)
    kept_open, back = found.get("private", []), [] if may_return else found.get("return", [])
    wanted = [] if sentence.start in moves.idle else [*found.get("ask", []), *found.get("pitch", [])]
    return any(not _inside(hit, kept_open) for hit in (*wanted, *back)) or (
        sentence.start in moves.asking and not kept_open
    )


def _inside(hit: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(a < hit[1] and hit[0] < b for a, b in others)
