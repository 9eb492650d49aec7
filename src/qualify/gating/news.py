"""Whether a follow-up says anything that the earlier messages did not."""

import re
from collections.abc import Iterable, Iterator

from qualify.gating.content import COMMON, content, cut
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.replies.plain import fold
from qualify.text import Document, Part, Sentence

NUDGES = lines(
    """
    (bump|bumping|bumped|nudge|nudging|ping|pinging|float|floating|resurfacing|resurface|surfacing|pushing|bubbling|circling|circle|checking|check|following|follow|touching|touch|chasing|reaching|reach|popping|coming|wondering|hoping|looking|trying|wanted|want) (this|it|my|you|back|in|up|base|out|again|by|to|if|whether|on|for|me|about|round|around|a)
    (any|had any|have any|got any) (thoughts|news|update|updates|feedback|interest|luck|word|questions|time|chance|joy|movement)
    (thoughts|anything|still there|still interested|hello again|only me|just me|me again|remember me|knock knock|one more try|last try)
    (did|have|has|had) (you|it|my|that|this) .. (get|got|see|seen|have|had|chance|read|reach*|look*|arrive*|receive*|manage*|miss*|find|found|think|thought|lost|slip*|decide*)
    (a|the) (chance|moment|minute|second|opportunity) (to|yet)
    (in case|maybe|perhaps|know|sure|assume|guess|imagine|realise|realize|appreciate) .. (you|it|this|my|that|inbox|things) .. (missed|busy|slipped|buried|swamped|lost|overlooked|got|get|hectic|slammed|full|crazy)
    (top of|back to the top|up your|in your) .. inbox
    (not|haven't|have not|didn't|yet to|never) (heard|hear|had|received|got|get) .. (back|from|reply|response|answer|anything)
    (just|only|simply|quickly|quick|gentle|friendly|small|little|another|final|second|third) (checking|following|wanted|wondering|bumping|reminder|nudge|note|follow|ping|a|one|bump|to|floating|message|touching)
    (look|looking) forward to
    (await|awaiting|eager*|anxious*|keen* await) (your|to hear|a|any|the)
    (kindly|please) (confirm|advise|revert|respond|reply|acknowledge|update|let|share your|consider|review|give|spare)
    (i|we) (may|can|could) (proceed|move|go|plan|take it|get started|close) (further|forward|ahead|on|accordingly|with|the)
    (how|that|so|very|terribly|awfully|extremely|incredibly) (busy|hectic|full|stretched|tied up|packed) (you|this|your|things|life|it|the|everyone|at)
    (pass|passing|slip|slipped|slipping|get|getting) (you |me |us )?(by|away|lost|past|under|between|through)
    (my|our|these|the|previous|earlier|last) (e )?(email|emails|mails|mail|messages|message|notes|note|letters|letter) (have |has |may have |might have |must have |simply |just |only |probably |perhaps )*(arrived|came|come|reached|landed|got|gone|went|slipped|been|caught|found|ended)
    (wrong|bad|busy|awkward|better|right|good|inconvenient) (moment|time|day|week)
    (hate|sorry|shame|pity|reluctant|loath) (for|to) (you|see|let|a|lose|miss|think|bother|trouble|chase|pester|be)
    one way or (the other|another)
    (yes or no|yes or a no|yes, no|no or yes)
    where (you|we|things|it|this|that) (stand|stands|are|is) (on|with|at)?
    (get|gets|getting|have|has) (a lot|lots|plenty|hundreds|dozens|tons|so many) of (these|those|emails|mails|messages|mail)
    (on|off) (your|my|the) (radar|list|plate|desk|mind)
    (i|we) (understand|appreciate|know|realise|realize|imagine|respect|am sure|am aware|are sure|trust|gather|suspect|see) (that )?(how|you|your|things|it|this|people|everyone|time|life)
    (konnten|hatten|haben|hast|konntest) (sie|du) .. (zeit|gelegenheit|gelesen|erhalten|bekommen|angesehen|anschauen|ansehen|uberlegt|blick)
    (wollte|mochte|darf) (ich )?(nur |kurz |noch |einmal |nochmal |gern |gerne )*(nachfragen|nachhaken|erinnern|horen|wissen|melden|mich melden)
    (nur kurz|noch einmal|nochmals|nochmal|freue mich|freuen uns|ruckmeldung|rueckmeldung|kurzes feedback|meine (mail|mails|nachricht|nachrichten)|was meinen sie|was halten sie|haben sie interesse)
    (avez|auriez|avez vous|auriez vous|as|aurais) (vous |tu )?.. (pu|eu|recu|lu|vu|temps|occasion|instant|moment)
    (je me permets|je reviens|je relance|petite relance|petit rappel|sauf erreur|sans nouvelles|dans l'attente|votre retour|un retour|mes (messages|mails|courriels)|mon (message|mail|courriel)|qu'en pensez|au plaisir|restant a)
    (pudo|ha podido|has podido|pudiste|tuvo|tuviste|ha tenido|recibio|recibiste|ha recibido|ha visto|vio) (ver|leer|revisar|ocasion|tiempo|oportunidad|mi|mis|el|la)
    (quedo|quedamos|sigo|seguimos) .. (atento|atenta|atentos|disposicion|pendiente|espera|esperando)
    (mis (correos|mensajes)|mi (correo|mensaje)|le escribo de nuevo|solo queria|queria saber|que le parece|que opina|cualquier (comentario|duda|respuesta))
    (conseguiu|teve|recebeu|pode) (ver|ler|tempo|oportunidade|a minha|minha|o meu|meu)
    (fico|ficamos|aguardo|aguardamos) .. (retorno|resposta|disposicao|aguardo|atento)
    (ha|avete|e riuscito|e riuscita|ha avuto) (avuto |potuto )?(modo|tempo|occasione|leggere|vedere|ricevuto|letto|visto|di)
    (resto|rimango|restiamo|attendo|attendiamo) .. (attesa|riscontro|disposizione|risposta)
    (heb|heeft|had|kon|kunt|kun) (je|u|jij) .. (gelezen|gezien|tijd|ontvangen|gelegenheid|kans|bekeken|bekijken|kijken)
    (even|nog even|nogmaals|graag) (checken|vragen|horen|weten|herinneren|navragen|opvolgen|peilen|informeren|polsen)
    (hoor (ik |het )?graag|graag je reactie|mijn (mail|mails|bericht|berichten)|lijkt het (je|u)|wat (vind|denk)|ik hoor)
    (czy|udalo|zdazyl|zdazyla|mial|miala) .. (czas|okazje|okazja|przeczytac|zobaczyc|zapoznac|otrzymal|dotarl*|mial|miala)
    (wracam|przypominam|czekam|bede wdzieczn*|licze) .. (sie|temat*|wiadomos*|odpowied*|mail*|kontakt*)
    (let me know|hear back|hear from you|hope (you|all|this|everything)|when you (get|have)|whenever you|at your (earliest|convenience)|would love to (hear|connect|chat|know|get)|get your thoughts|what you think|worth a (chat|look|call)|your thoughts|make sense|are you (open|free|available|interested|around|still)|do you have|can we|could we|shall we|should i|is this|is it|would you|would it|i'd love|i would love)
    """
)
"""Words of a bare nudge."""

_NUDGE = phrase_pattern(*NUDGES)
_OFFERS = phrase_pattern(
    *lines(
        """
        (attached|enclosed|attaching|attach|enclosing)
        (here is|here are|here's|below is|below are) (a|the|what|how|our|your|some|two|three|one)
        (for free|free (of|trial|sample|samples|month|pilot|audit|delivery|setup)|discount|discounted|no charge|no cost|rebate|complimentary|trial|pilot|sample|samples|waive|half price|on us|on the house|refund|guarantee)
        (made|built|drawn up|put together|prepared|written|recorded|worked out|priced|mapped|tested|measured|counted|compared|drafted) (you |up |out |for you )*(a|an|the|your|two|three|some|one)
        (salary|rate|price|bonus|budget|package|deadline|relocation|visa|start date|client|role|post) (is now|are now|has|have|was raised|went|now|raised|rose|dropped|been|moved)
        new (rule|law|feature|version|role|site|client|customer|price|rate|figures|data|report|model|date|regulation|requirement|study|location|branch)
        just (opened|launched|released|published|announced|signed|finished|came out|raised|won)
        """
    )
)
_NUMBER = re.compile(r"[$€£]?\d[\d.,]*\s?(?:k\b|m\b|bn\b|%|percent)?(?!\w)")
_NOT_A_FACT = re.compile(
    r"(?:\d[\d.,:]*\s?(?:-|–|to)?\s?\d*\s?(?:minutes?|mins?|min|am|pm|a\.m|p\.m|o'clock|hours?|seconds?|days?|weeks?|times|emails?|messages?|notes?|lines?|words?|things?|questions?|options?|slots?|uhr|th|st|nd|rd|minuten|heures?)\b|\b(?:at|around|after|before|by|on the|@)\s\d[\d.:]*|"
    r"\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s\d{1,2}|"
    r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s(?:the\s)?\d{1,2}|\d{1,2}:\d\d)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![.!?:\n] )(?<!\n)(?<!^)(?<=\s)[A-Z][a-z]{2,}")
_SHORT = re.compile(r"\b[^\W\d_]{3}\b")
_WISH = phrase_pattern(
    *lines(
        """
        (hope|hoping|trust|wishing|wish) .. (you|your|all|this|everything|the|things|it) ... (well|good|great|lovely|nice|fine|busy|off|start|week|weekend|break|holiday*|summer|season|safe|warm|enjoy*|finds)
        (happy|merry) (new year|easter|christmas|monday|tuesday|wednesday|thursday|friday|holidays|spring)
        """
    )
)
"""Small talk, which is no news however many new words it has."""
_CHANGE = phrase_pattern(
    *lines(
        """
        (as of|since|starting|from) (this|last|next|monday|tuesday|wednesday|thursday|friday|today|now|january|february|march|april|may|june|july|august|september|october|november|december|my last|i last|the)
        (we|they|it|you|that|this|there|i) .. (now|just|recently|finally|no longer)
        (now|just|newly|recently|since then|meanwhile|in the meantime)
        (was not|were not|could not|did not) .. (possible|have|exist|available|know|there|ready)
        (changed|changes|opened|opens|published|announced|launched|added|released|moved|passed|approved|signed)
        """
    )
)
"""Speaks of something that is otherwise than before."""
_ENOUGH, _STATED, _CHANGED_BY = 12, 5, 3
"""New words of content that make news: in a whole follow-up, in one statement, in one that speaks of a change."""


def brings_news(draft: Document, earlier: Iterable[str], names: Iterable[str]) -> bool:
    """Tell whether a draft holds a number, a name, an offer or enough new words that no earlier message held.

    Args:
        draft: The follow-up.
        earlier: The bodies of the messages before it.
        names: The names of sender and recipient, which are no news.
    """
    before = "\n".join(earlier)
    known = {cut(w) for text in (before, *names) for w in (*content(text), *_SHORT.findall(fold(text.lower())))}
    figures, offers = set(_figures(before)), set(_OFFERS.findall(before.lower()))
    written = [s for s in draft.body.sentences if s.part in {Part.BODY, Part.POSTSCRIPT} and not _WISH.search(s.lower)]
    if any(
        _facts(s, known) or set(_figures(s.cased)) - figures or set(_OFFERS.findall(s.lower)) - offers for s in written
    ):
        return True
    return any(_tells(s, known) for s in written) or len(_new_content(written, known)) >= _ENOUGH


def _tells(sentence: Sentence, known: set[str]) -> bool:
    """Tell whether a sentence states something new; fewer new words will do where it speaks of a change."""
    if sentence.is_question or _nudges(sentence):
        return False
    return len(_new_content([sentence], known)) >= (_CHANGED_BY if _CHANGE.search(sentence.lower) else _STATED)


def _nudges(sentence: Sentence) -> bool:
    return bool(_NUDGE.search(fold(sentence.lower)))


def _new_content(sentences: Iterable[Sentence], known: set[str]) -> set[str]:
    return {cut(word) for one in sentences for word in content(_NUDGE.sub(" ", fold(one.lower)))} - known


def _figures(text: str) -> Iterator[str]:
    """Numbers that are no times, dates or lengths of a call."""
    return (found.strip(" .,") for found in _NUMBER.findall(_NOT_A_FACT.sub(" ", text)))


def _facts(sentence: Sentence, known: set[str]) -> bool:
    """Tell whether a sentence names somebody or something new, by a capital within it."""
    if sentence.is_question and _nudges(sentence):
        return False
    inner = fold(sentence.cased[1:])
    return any(cut(name.lower()) not in known and name.lower() not in COMMON for name in _NAME.findall(inner))
