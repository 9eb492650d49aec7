"""Companies that a seller's sentence takes for the reader's by its grammar: what they need, own, do or may be offered."""

import re
from collections.abc import Iterator, Sequence

from qualify.grounding.addressed import is_organisation, is_own_named
from qualify.grounding.cities import CITIES
from qualify.grounding.employers import Employer, Named, is_event, is_third_party
from qualify.grounding.names import TITLES
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.reading import Reading, Stretch, text_of
from qualify.grounding.stems import fold, words_of
from qualify.grounding.trades import is_trade_word
from qualify.grounding.weights import weight
from qualify.text import Sentence

_BACK = 70
_READER = re.compile(r"\b(?:you|your|you're|you've|you'll|you'd|yourself|yours)\b")
_MODAL = re.compile(r"\b(?:could|would|should|might|must|may|can|will|'d|'ll|deserves?|needs?|wants?)\b")
_PART = (
    "team|teams|crew|crews|staff|people|drivers|engineers|nurses|teachers|doctors|clerks|agents|reps|developers|"
    "technicians|operators|analysts|buyers|planners|employees|workers|volunteers|members|board|fleet|lab|labs|"
    "laboratory|plant|plants|factory|line|lines|warehouse|warehouses|depot|depots|yard|yards|store|stores|shop|shops|"
    "branch|branches|office|offices|site|sites|kitchen|kitchens|ward|wards|clinic|clinics|school|schools|campus|"
    "customers|clients|guests|patients|residents|tenants|pupils|students|passengers|donors|subscribers|readers|"
    "website|app|checkout|portal|platform|pipeline|stack|codebase|network|systems?|data|inbox|backlog|queue|calendar|"
    "budget|costs?|bills?|invoices?|margins?|books|accounts|payroll|ledger|stock|stocks|inventory|orders?|shipments|"
    "deliveries|tickets|calls|claims|cases|contracts?|suppliers|supply|tender|tenders|bid|packaging|cartons|roof|"
    "boiler|boilers|machines?|presses|kilns?|pumps?|elevators?|lifts?|trucks|vans|buses|coaches|trailers|vessels?|"
    "ships?|mill|mine|mines|farm|fields|herd|orchards?|vineyards?|rooms|beds|seats|tables|menu|brand|campaigns?|"
    "marketing|sales|operations|operation|production|maintenance|procurement|hiring|recruitment|onboarding|training|"
    "security|safety|compliance|finance|finances|reporting|logistics|growth|expansion|plans?|strategy|mission|"
    "reputation|reviews|turnover|churn|downtime|waste|energy|electricity|footprint|emissions|audit|audits|inspection"
)
_OWNS = re.compile(
    rf"(?:'s|s'|') (?:\w+[ -]){{0,2}}(?:{_PART})\b|(?:'s|s') (?:\w+[ -]){{1,3}}(?:could|would|might|should|must|can)\b"
)
_LED = re.compile(r"\b(?:since|because|as|now that|given that|if|when|while|whether|how|that) $")
_ACTS = re.compile(
    r" (?:\w+ly |still |also |already )?(?!is\b|was\b|has\b)\w{3,}s (?:by|in|on|at|to|for|from|an?|the|its|their|every|each|about|"
    r"around|more|less|per|over|up|all|most|half|nothing|so|with|\d+|\w+ly|two|three|four|five)\b"
)
_SEEN = re.compile(r"\b(?:seeing|saw|see|watching|watched|noticed|hearing|heard) $")
_PLACED = re.compile(
    r" (?:must|surely|probably|no doubt|certainly|presumably) (?:also |still |surely |be |have |already )?\w+"
    r"| (?:is|are|has been|have been|keeps?|seems?|appears?|looks?|sounds?|continues?)(?: to be| to have| to)? "
    r"(?:clearly |really |quickly |now |still |also |one of |the only |the kind |among )?"
    r"(?:growing|expanding|hiring|recruiting|scaling|moving|opening|doing|going|losing|paying|spending|running|ready|"
    r"busy|known|well known|famous|proud|one of|the (?:only|first|last|biggest|largest|best|sort|kind)|facing|struggling|looking|planning|building|getting|set|due|likely)\b"
    r"| (?:could|would|should|might|may|can) (?:also |then |well |easily |now )?(?:be (?:the (?:first|second|third|"
    r"fourth|fifth|next|one|kind|right|perfect|ideal)|a (?:good|great|perfect|natural|fit)|losing|saving|paying|using|"
    r"missing|next|doing|spending|one of)|have (?:its|their|the|it|one|a)|save (?!you)|cut (?!your)|benefit|gain|"
    r"stop|halve|avoid|recover|win|earn|drop|do with|use (?!your)|run (?!on)|start|join|try|test|pay|want|need|like|"
    r"consider|see (?:its|their|a))"
    r"| (?:deserves?|needs?|wants?|lacks?|could do with|stands to) (?!your?\b)\w+"
)
_DOES = re.compile(
    r" (?:also |now |still |already |really )?(?:exports?|imports?|sells?|ships?|employs?|handles?|buys?|pays?|"
    r"spends?|deals?|operates?|serves?|produces?|manages?|relies|rely|depends?|loses?|makes?|runs?|uses?|trains?|owns?|"
    r"carries|carry|publishes|books?|processes|teaches|treats?|grows?|bottles?|mills?|prints?|stocks?|has|have) "
    r"(?!it\b|them\b|this\b|ours?\b|us\b|your?\b|on your|in your|with your|one of ours|two of ours)\w+"
)
_OFFERED = re.compile(
    r"(?:\b(?:would|'d|like|love|want|wanted|hope|hoping|able|aim|plan|happy|glad|delighted|keen|wish|willing|pleased|"
    r"ready|chance|proud|allow me|going) to|\b(?:could|can|may|might|let|should|will|would|shall) (?:we|i|us|me)|"
    r"\b(?:i|we)(?:'d| could| can| would| might| may|'ll| will)) (?:also |gladly |then |happily |kindly )?"
    r"(?:quote|offer|show|supply|help|give|save|equip|pitch|win|earn|welcome|serve|support|visit|invite|onboard|provide|"
    r"send|bring|get|make|see|have|add|count|include|introduce|partner with|work with|work for|talk to|speak to|"
    r"sell to|deliver to|(?:do|be of \w+|set up|run|try|pilot|test|prove|install|bring|show|offer|build|arrange|"
    r"organise|organize|prepare|draft|design|propose) (?:\w+ ){0,4}(?:for|to|at|with|by|in)|\w+ (?:\w+ ){0,4}for) $"
    r"|(?:\b(?:could|might|would|may|will|can)|'d|'ll) (?:\w+ly |also )?(?:suit|fit|help|save|serve|benefit|interest|spare|free|"
    r"give|bring|get|take|keep|make|let|cost|work for|be of use to|be right for) $"
)
_FOR = re.compile(r"(?:^|[.;,:] |\b(?:and|so|but) )for (?:the )?$")
_WE_WOULD = re.compile(r",? (?:we|i)(?:'d| would| could| can|'ll| will)\b")
_AMONG = re.compile(
    r"\b(?:anybody|anyone|somebody|someone|everybody|everyone|who|people|folks|things|life|shifts|work|days|mornings|"
    r"nights|colleagues|patients|guests|residents|students|pupils|customers|volunteers|[\w-]{3,}(?:ers|ors|ists|ants|"
    r"ents|men|women|nurses|staff|team|crews?|managers?|leads?|people))(?: (?:in|on|from) [\w-]+| over| back| there)?"
    r"(?: (?:is|are|going|goes|doing)(?: \w+)?)? at (?:the )?$"
)
_FOR_READER = re.compile(
    r"\b(?:mean|means|do|right|proud|big|hard|busy|good|great|fit|year|moment|time|step|proposal|idea|thought|plan|quote|"
    r"quotation|estimate|offer|figures?|numbers?|price|prices|demo|trial|sample|samples|something|anything|value|use|"
    r"savings?|benefits?|matter|important|relevant|useful|interest|interesting|possible|done|work|made|built|there|much) "
    r"(?:for|to|at|with|of) (?:the )?$|\b[\w-]{3,}s (?:for|at|of) (?:the )?$"
)
_POSITION = re.compile(
    r"\b(?:position|role|job|post|seat|desk|work|time|place|years|team|remit|responsibilit\w+) (?:at|with|in|within) $"
)
_NOT_LED = re.compile(
    r"\b(?:in|near|around|into|across|from|via|through|using|with our|our|called|named|by|than|and|or|like|the|mr|mrs|"
    r"ms|dr|prof|product|tool|my|their|his|her|an?) $"
)
_PRODUCT = re.compile(
    r"(?: (?:is|are) (?:an?|the|our|what|how|free|priced|built|made|used|on|available|live)\b| (?:can |will |would |could |"
    r"also |already |simply |just )?(?:gives?|helps?|lets?|shows?|tells?|puts?|costs?|plots?|tracks?|turns?|finds?|takes?|"
    r"sends?|keeps?|works?|does|holds?|reads?|writes?|checks?|answers?|connects?|plugs?|fills?|flags?|sorts?|starts? at|"
    r"catches|replaces|automates?|monitors?|syncs?|pulls?|measures?|meters?|texts?|counts?|stops?|fits?|lists?|records?|"
    r"prints (?:the|a|your)|saves? (?:you|your)|[\w]+s your?|cuts? (?:your|the|out))\b|[,:] (?:our|the|a|an|which)\b)"
)
_SENDERS = re.compile(
    r"\b(?:i'm|i've|we're|we've|he|she|his|her|who|they|\w{3,}ed)\b"
    r"|\b(?:i|we) (?!would|could|can|may|might|will|think|thought|hope|wonder|imagine|guess|believe|see|know|suspect|want|"
    r"understand|like|love|noticed|saw|read|heard|expect|assume|suppose|gather|figure|reckon|ask|am|are)\w+"
)
_CUSTOMERS = re.compile(
    r"\b(?:such as|including|for example|e\.g\.|clients?|customers?|case study|worked with|neighbours?|competitors?) (?:like )?$"
)
_TOLD = re.compile(
    r"\b(?:last (?:year|month|week|spring|summer|autumn|winter)|in (?:19|20)\d\d|halved|fell|went|dropped|managed to|"
    r"after (?:a|one|two|three|six) (?:weeks?|months?|years?))\b"
)


def presumed(reading: Reading, named: Sequence[Named]) -> Iterator[Employer]:
    """Yield the companies that are spoken of as the reader's, where nothing but the grammar says so.

    Only what is sold is asked: a recruiter names other companies by trade. Nor where the right company is named, since
    another one is then somebody else's.
    """
    profile = reading.profile
    if profile is None or reading.recruiting or is_own_named(reading, profile):
        return
    for sentence, names in named:
        for name in names:
            if (
                _is_spoken_to(sentence, name)
                and can_be_readers(reading, sentence, name)
                and not is_product(reading, text_of(sentence, name))
            ):
                yield Employer(sentence, name[0], name, sure=True)


def is_offered(before: str) -> bool:
    """Tell whether the words before a name offer it something: *we'd like to supply*."""
    return _OFFERED.search(before) is not None


def can_be_readers(reading: Reading, sentence: Sentence, name: Stretch) -> bool:
    """Tell whether a name is one of a company and not of a place, a person, a product or a customer."""
    text = text_of(sentence, name)
    words = [fold(word) for word in words_of(text)]
    is_person = words and words[0] in GIVEN | TITLES and not is_organisation(text)
    if not words or text.isupper() or is_person or is_event(text):
        return False
    if all(word in CITIES or word in _places(reading) for word in words):
        return False
    if not is_organisation(text) and _SOMEBODY.match(sentence.field.view.lower, name[1], sentence.end):
        return False
    opens = len(words) == 1 and name[0] == sentence.start
    return not (opens and (_is_plain(text) or not _is_met_again(sentence, text)))


_SOMEBODY = re.compile(r",? who\b|[^.;!?]{0,80}\b(?:she|he|her|his|herself|himself)\b")
"""What comes back to a person, not to a company."""


def _places(reading: Reading) -> set[str]:
    where = reading.profile.recipient.location if reading.profile else ""
    return {fold(word) for word in words_of(where)}


_NOUNS = re.compile(r"(?:ing|tion|sion|ment|ness|ity|ers|ors|ies|ence|ance|ship|age|ology)$")


def _is_met_again(sentence: Sentence, text: str) -> bool:
    """Tell whether a word that opens a sentence is a name for its apostrophe or what follows, or stands elsewhere too."""
    field = sentence.field.view
    return field.cased.count(text) > 1 or bool(_SINGULAR.match(field.lower, sentence.start + len(text)))


_SINGULAR = re.compile(
    r"'s \w|[ ](?:must (?:be|have)|seems to|appears to|is (?:growing|hiring|expanding|known|one of|the only)|has (?:grown|been|"
    r"come)|exports|employs|operates|sells|ships|buys|pays|owns|needs|could be the)\b"
)


def _is_plain(text: str) -> bool:
    """Tell whether a word that opens a sentence may have its capital from there alone."""
    return weight(text) < 1 or is_trade_word(text) or bool(_NOUNS.search(text.lower()))


def is_told(sentence: Sentence, name: Stretch) -> bool:
    """Tell whether the sentence is a story of others or of the sender's own past."""
    lower = sentence.field.view.lower
    return is_third_party(sentence, name) or bool(
        _SENDERS.search(lower, _clause(lower, sentence.start, name[0]), name[0])
        or _TOLD.search(lower, name[1], sentence.end)
    )


def _clause(lower: str, begin: int, at: int) -> int:
    """Give where the clause begins that holds an offset."""
    return max((found.end() for found in _SUBORDINATE.finditer(lower, begin, at)), default=begin)


_SUBORDINATE = re.compile(r"\b(?:because|that|if|whether|how|since|when|what|why|where|as)\b")


def is_product(reading: Reading, text: str) -> bool:
    """Tell whether the message anywhere says what a thing of this name does."""
    for field in reading.document.fields:
        at = field.view.cased.find(text)
        while at >= 0:
            if _PRODUCT.match(field.view.lower, at + len(text)):
                return True
            at = field.view.cased.find(text, at + len(text))
    return False


def _is_spoken_to(sentence: Sentence, name: Stretch) -> bool:
    lower = sentence.field.view.lower
    before = lower[max(sentence.start, name[0] - _BACK) : name[0]]
    if _NOT_LED.search(before):
        return False
    if _OFFERED.search(before) or _PLACED.match(lower, name[1], sentence.end):
        return not _CUSTOMERS.search(before)
    reader = _READER.search(lower, sentence.start, sentence.end) is not None
    if reader and _FOR.search(before) and _WE_WOULD.match(lower, name[1], sentence.end):
        return True
    if not reader and not sentence.is_question and not _MODAL.search(lower, sentence.start, sentence.end):
        return False
    return not is_told(sentence, name) and _is_readers(sentence, before, name, reader=reader)


def _is_readers(sentence: Sentence, before: str, name: Stretch, *, reader: bool) -> bool:
    """Tell whether what the name owns, does or stands in makes it the company of the one who is spoken to."""
    lower, after = sentence.field.view.lower, (name[1], sentence.end)
    if _OWNS.match(lower, *after):
        return True
    if not reader and not sentence.is_question:
        return False
    acts = _DOES.match(lower, *after) or _POSITION.search(before) or _SEEN.search(before)
    if reader and (acts or (_LED.search(before) and _ACTS.match(lower, *after))):
        return True
    return bool(_AMONG.search(before) or (_FOR_READER.search(before) and _ends(lower, *after)))


def _ends(lower: str, at: int, end: int) -> bool:
    """Tell whether a clause ends here."""
    return at >= end or bool(_END.match(lower, at))


_END = re.compile(r"\s*(?:[.?!,;:]|$)|,? (?:and|if|when|because|this|these|next|before|so|today|now)\b")
