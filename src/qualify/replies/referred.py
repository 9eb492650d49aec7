"""The person named in a referral. Names are told by their capitals, so that a reply without any names nobody this way."""

import re
from collections.abc import Iterator

from attrs import frozen

from qualify.text import Part, Sentence

_NOT_NAMES = (
    r"(?!(?:I|We|You|He|She|They|It|Me|Us|Him|Her|Them|My|Our|The|A|An|This|That|These|Those|Your|His|Their|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|"
    r"June|July|August|September|October|November|December|LinkedIn|Linkedin|Zoom|Teams|Google|Slack|Email|Phone|Q[1-4]|Please|Thanks|Thank|Sorry|If|When|And|But|Or|For|Not|No|Yes|Sure|Hi|Hello|What|"
    r"Who|How|Where|Why|Which|There|Here|Someone|Somebody|Anyone|Nobody|Everyone|Everything|All|Bitte|Ich|Sie|Herr|Frau|Das|Die|Der|Es|Je|Nous|Vous|Il|Elle|El|La|Ella|Yo|Ele|Ela|Eu|Io|Lei|Lui|Hij|Zij|Ik|Pan|Pani|To|"
    r"Of|In|On|At|From|So|Then|Also|Just|Maybe|Best|Kind|Regards|Sent|Is|Are|Can|Could|Do|Does|Did|Has|Have|Will|Would|With|As|By|AI|HR|IT|CEO|CTO|CFO|COO|VP)\b)"
)
_NAME = (
    rf"{_NOT_NAMES}[A-Z][a-z][\w'-]{{0,25}}(?: (?:van |de |von |di |da |der )?{_NOT_NAMES}[A-Z][\w'.-]{{1,25}}){{0,2}}"
)
_TITLE = r"(?:(?:mr|mrs|ms|dr|herrn?|frau|m\.|mme|monsieur|madame|sr|sra|señora?|senhora?|signora?|dott|pan(?:em|a)?|pani[aą]?|de heer|mevrouw|our|my|unser(?:em|en|er|e)?|unsere[nr]?|mein(?:em|en|e|er)?|notre|mon|nuestr[oa]|nosso|nossa|il nostro|onze) )?"
_ROLE = r"(?:(?:our|my|the|his|her) (?:\w+ ){0,2}\w+,? )?"
_BEFORE = re.compile(
    r"(?:(?:\+|@)|\b(?i:(?:talk|talking|speak|speaking|reach out|reaching out|write|connect|get in touch|check|liaise|work|follow up|touch base|deal|coordinate|go|refer|address (?:this|it)|"
    r"(?:direct|send|pass|passed|forward|forwarded|forwarding|sent|hand|handed|given|shared|escalated|passing|introduce|introducing|connect|connecting|put|putting|refer|referring|referred|route|redirect)"
    r"(?: (?:this|it|that|you|your \w+|the \w+|them))?(?: (?:on|along|over|across|in touch|through))?) (?:to|with|by)|"
    r"contact|email|e-mail|call|try|ask for|ask|you (?:want|need|should ask|should email|are after|are looking for)(?! (?:the other|another|a different))|message|ping|text|dm|meet|get hold of|reach|cc|cc'?ing|cc'?ed|cc'?d|copying(?: in)?|copied(?: in)?|adding(?: in)?|added(?: in)?|"
    r"looping(?: in)?|looped(?: in)?|including|included|tagging|tagged|introducing|bringing in|bring in|loop in|copy in|(?:the )?(?:right|best|better|new|correct) (?:person|contact|one|guy|bet) (?:is|would be|to (?:talk|speak) to is)|"
    r"(?:person|contact|handled|run|managed|done|taken over|led|dealt with|looked after) (?:by|is)|over to|down to|"
    r"wenden sie sich (?:bitte )?an|sprechen sie (?:bitte )?mit|kontaktieren sie|zuständig ist|zustandig ist|weitergeleitet an|leite (?:es|das|sie|dies) an|schreiben sie|fragen sie|ansprechpartner(?:in)? ist|"
    r"contactez|contacter|adressez-vous a|voyez (?:cela )?avec|voir avec|parlez a|ecrivez a|transmis a|transmets a|hable con|contacte con|contacte a|contacta con|contacta a|escriba a|hablar con|reenvio a|lo lleva|copio a|"
    r"fale com|falar com|contate|contacte|procure|encaminhei para|encaminhar para|copiando|parli con|contatti|contattare|si rivolga a|scriva a|inoltro a|"
    r"neem contact op met|contact opnemen met|bel|mail|vraag|spreek met|doorgestuurd naar|prosze (?:o kontakt z|skontaktowac sie z|pisac do)|kontaktowac sie z|przekazuje do|przekazalem do)\b:? )"
    rf"{_ROLE}(?i:{_TITLE})(?P<name>{_NAME}|[\w.+-]{{1,64}}@[\w.-]{{3,80}}\w)"
)
_AFTER = re.compile(
    rf"(?<![\w'])(?P<name>{_NAME})(?:,? (?:in|from|at|of|on|over in) (?:\w+ ){{0,2}}\w+|, [^,.\n]{{2,50}},)? (?:now )?(?i:handles|looks after|runs|manages|is in charge|is responsible|takes care|took over|has taken over|"
    r"deals with|does (?:all )?(?:that|this|it|the)|makes (?:those|these|the|all)|decides|owns|oversees|heads|leads|would be (?:the|your|a|better|interested|keen)|is (?:the|your|our) (?:\w+ )?(?:person|contact|one|guy|buyer|"
    r"lead|manager|director|head|decision|bet)|can help|will help|could help|might be|may be|is copied|is cc|is looking|is your|ist zustandig|kummert sich|s'occupe|se ocupa|se encarga|lo lleva|cuida|e o responsavel|"
    r"se ne occupa|gaat daarover|zajmuje sie)\b"
)
_THEIRS = re.compile(
    rf"(?P<name>{_NAME})'s (?:area|department|job|call|thing|remit|baby|side|world|patch|decision|field|business)\b"
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}", re.IGNORECASE)
_ONE_S_OWN_DOING = re.compile(r"\b(?:i|we|let me|ich|wir|je|nous|ik|yo|eu)\b(?: [\w']+){0,4} (?:to )?$", re.IGNORECASE)
_HANDED_ON = re.compile(
    r"(?:forward|pass|sen[dt]|hand|shar|cc|cop|add|loop|includ|tag|introduc|connect|put|bring|brought|direct|redirect|refer|escalat|rout|weiter|transm|reenv|encaminh|inoltr|door|przekaz)",
    re.IGNORECASE,
)


@frozen
class Named:
    """Somebody named.

    Attributes:
        name: As written in the plain view; an address, or a name.
        start: Where the stretch that names them begins, in the plain view.
        end: Where it ends.
    """

    name: str
    start: int
    end: int


def named(sentence: Sentence) -> Iterator[Named]:
    """Yield the people whom a sentence points to."""
    if sentence.part is Part.SIGN_OFF:
        return
    cased = sentence.field.view.cased
    for pattern in (_BEFORE, _AFTER, _THEIRS):
        for found in pattern.finditer(cased, sentence.start, sentence.end):
            if pattern is not _BEFORE or not _own_doing(cased, sentence.start, found):
                yield Named(found["name"], *found.span())


def addresses(sentence: Sentence) -> Iterator[Named]:
    """Yield the mail addresses in a sentence."""
    if sentence.part is not Part.SIGN_OFF:
        for found in _ADDRESS.finditer(sentence.field.view.cased, sentence.start, sentence.end):
            yield Named(found.group(), *found.span())


def _own_doing(cased: str, start: int, found: re.Match[str]) -> bool:
    """Tell "I need to ask Bob" from "ask Bob"; who hands a mail on does refer."""
    before = cased[max(start, found.start() - 60) : found.start()]
    return bool(_ONE_S_OWN_DOING.search(before)) and not _HANDED_ON.match(found.group())
