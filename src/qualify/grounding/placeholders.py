"""T107: a field that was never filled in."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.merge_fields import is_amid, is_field
from qualify.grounding.probe import Probe, example, shown
from qualify.grounding.reading import Reading, around
from qualify.grounding.stems import fold
from qualify.text import Field, Part, Sentence

RULE = Rule(
    code="T107",
    name="unfilled_placeholder",
    severity=Severity.BLOCKER,
    about=(
        "A merge field, a gap, an instruction to the writer or what a writing assistant said about the draft was left in: "
        "{{first_name}}, [Company], %FIRSTNAME%, *|FNAME|*, "
        '"Hi ,", "Dear null", a blank line to fill, spintax. Template syntax that is talked about in technical text '
        "is left alone."
    ),
    why="It proves that nobody read the message before it went out.",
    remedy="Fill the field in, or write the sentence without it.",
    fires=(
        example("Hi {{first_name}},\n\nA question.", "{{first_name}}"),
        example("Hello,\n\nI like what [Company] does.", "[Company]"),
        example("Hi ,\n\nA question.", "Hi ,"),
        example("Dear null,\n\nA question.", "Dear null"),
        example("Hi Ann,\n\nI know that (insert pain point) is hard.", "(insert pain point)"),
        example("{Hi|Hello} Ann,\n\nA question.", "{Hi|Hello}"),
        example("Dear team at ________,\n\nA question.", "________"),
        example("Hi Ann,\n\nThe base is $TBD_SALARY a year.", "$TBD_SALARY"),
        example("Grüezi Frau undefined,\n\nA question.", "Grüezi Frau undefined"),
        example("Hi Ann,\n\nA lift maker in $CITY has code from 1994.", "$CITY"),
        example("Hi Ann,\n\nWe poured 1,260 floors in #PROVINCE# and none cracked.", "#PROVINCE#"),
        example("Hi Ann,\n\nI read about INSERT TRUST NAME.", "INSERT TRUST NAME"),
        example("Hi Ann,\n\n%%IF trade = ovens%% Ours last ten years.", "%%IF trade = ovens%%"),
        example("Hi Ann,\n\n&lt;OVEN_LINE&gt; Ours last ten years.", "&lt;OVEN_LINE&gt;"),
        example("Hi Ann,\n\nWe fit ovens.\n\nJo (Sender: drop this line)", "(Sender: drop this line)"),
        example(
            "Hi Ann,\n\n<<NOTE TO WRITER: add a line on ovens here>> We fit them.",
            "<<NOTE TO WRITER: add a line on ovens here>>",
        ),
        example("Hi Ann,\n\n[Rep: name the nearest site here] We fit ovens.", "[Rep: name the nearest site here]"),
        example("Hi Ann,\n\n[HOOK LINE - choose from sheet 2] We fit ovens.", "[HOOK LINE - choose from sheet 2]"),
        example(
            "Sure! Here's a shorter version of the email:\n\nHi Ann,\n\nWe fit ovens.",
            "Here's a shorter version of the email",
        ),
        example(
            "Hi Ann,\n\nWe fit ovens.\n\nWould you like me to adjust the tone?", "Would you like me to adjust the tone"
        ),
    ),
    near_misses=(
        example("Hi Ann,\n\nThe chart reads `{{ region }}` from its values."),
        example("Hi Ann,\n\nThe rate is up 4% [1] and the lab is in Ulm [Germany]."),
        example("Hi Ann,\n\nYour talk on Vec<T> and Box<dyn Trait> was fun."),
        example("Hi Ann,\n\nThe script reads $DATA_DIR from the shell."),
        example("Hi Ann,\n\nA tag such as &lt;b&gt; or &lt;strong&gt; stays in the page."),
        example("Hi Ann,\n\nHow many would it be? None's an answer too."),
        example("Hi Ann,\n\nHalf of the mail I get begins with 'Hi {{first_name}}'."),
        example("Hi Ann,\n\nHere's a short note on ovens: they last ten years."),
        example("Hi Ann,\n\nAn oven is 900 euros (note: plus VAT) and the guide (author: Jo Weiss) is free."),
        example("Here's the short version:\n\nWe fit ovens."),
        example("Hi Ann,\n\nWould you like me to adjust the quote for two ovens?"),
        example("Hi Ann,\n\nThe plan is attached: feel free to edit it. I'm happy to adjust it."),
    ),
)

_SYNTAX = re.compile(
    r"(?P<mustache>\{\{#[^\n]{1,120}\{\{/[a-z]{0,12}\}\}|\{\{\{?[^\n{}]{0,60}\}\}\}?|"
    r"\{% ?(?:if|for|unless|case)\b[^\n]{0,200}?\{% ?end[a-z]{0,10} ?%\}|\{%[^\n%{}]{0,80}%\}|"
    r"<%[^\n%]{0,80}%>|&lt;(?:[A-Z]{2,20}|[A-Za-z]{2,20}[_ .][A-Za-z]{2,20})(?:[_ .][A-Za-z]{2,20}){0,4}&gt;)"
    r"|(?P<mailchimp>\*\|[^|\n*]{1,40}\|\*)"
    r"|(?P<spintax>\{[^{}\n|]{0,80}\|[^{}\n]{0,200}\})"
    r"|(?P<named>[$#]\{[^\n{}]{1,40}\}|\{!?[^\n{}]{1,40}\}|%{1,2}[A-Za-z][A-Za-z_. -]{1,30}%{1,2}|"
    r"(?<!\w)<{1,2}[A-Za-z][^\n<>=/]{1,40}>{1,2}|<<[A-Za-z][^\n<>]{1,100}>>|«[^\n«»]{1,40}»|(?<!\w)#[A-Za-z_ ]{2,25}#|"
    r"(?<!\w)@@?[A-Za-z_]{2,25}@@?(?!\w)|(?<!\w)~[A-Za-z_.]{2,30}~|(?<!\w)__[A-Za-z][A-Za-z_]{1,24}__(?!\w)|"
    r"(?<!\w)\$[A-Za-z_]{3,25}\b|::[A-Za-z_]{2,25}::|(?<!\w)\|[A-Z_]{3,25}\||\$\$[A-Za-z_]{2,25}\$\$)"
    r"|(?P<square>\[{1,2}[^\n\[\]]{1,80}\]{1,2})"
    r"|(?P<round>\([^\n()]{4,90}\))"
    r"|(?P<blank>(?<![\w_])_{3,200}(?![\w_]))"
    r"|(?P<x>(?<![\w$€£.])[$€£]?X{1,4}%|[$€£]X{1,3}(?:,XXX)?(?:k|K|M)?(?![\w])|(?<!\w)X{3,6}(?!\w))"
    r"|(?P<count>\b[XYZ]{1,2}(?:%| (?:hours|minutes|mins|days|weeks|months|years|people|customers|companies|"
    r"clients|percent|leads|"
    r"meetings|demos|employees|seats|stores|sites|times)\b)|\bXX [a-z]{2,20}s\b)"
    r"|(?P<word>(?<![\w@./'])(?:[A-Za-z]+_[A-Za-z_]{2,30}|FNAME|LNAME|FIRSTNAME|LASTNAME|COMPANYNAME|FirstName|"
    r"LastName|CompanyName|JobTitle|firstName|companyName|Company Name|First Name|Last Name|Job "
    r"Title)(?![\w@(:]))"
    r"|(?P<object><!--[^\n>]{0,80}-->|%%(?:=|\[|(?:IF|ELSE|ENDIF|END IF|FOR|SET)\b)[^\n%]{0,80}%%|\*{2,3} ?(?:add|insert|personal|ADD|INSERT|PERSONAL)\w*[^*\n]{2,60}\*{2,3}|"
    r"-{2,3} ?(?:personal|custom|insert)\w* [^-\n]{2,40}-{2,3}|TODO:[^\n]{0,60}|(?:\A|(?<=\n))(?:TODO|FIXME)\b[^\n]{0,60}|"
    r"\b(?:NB|NOTE|Note): (?:change|replace|check|insert|add|edit)\b[^\n]{0,60}|"
    r"(?<= at | of )COMPANY\b|(?<=with |like )COMPANY\b|(?<=about )TOPIC\b|"
    r"\[object Object\]|#(?:REF|N/A|VALUE|NAME)[!?]?|lorem ipsum|insert (?:[a-z]+ ){1,4}here\b|"
    r"(?:INSERT|YOUR|ADD) (?:[A-Z]+ ){1,4}HERE\b|INSERT(?: [A-Z]{2,}){1,4}\b)"
)
_EMPTY_GREETING = re.compile(
    r"\s*((?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|hola|hallo|bonjour|olá|ciao|liebe[rs]?|"
    r"sehr geehrte[rs]?)[ \t]+(?=[,;:])[,;:]|(?:hi|hello|hey|dear)[ \t]+!|dear (?:mr|mrs|ms|dr)\.?[ \t]*(?=,)|"
    r"(?:hi|hello|hey|dear)[ \t]+(?:_+|\[ ?\]|\{ ?\d?\}|<>|\(\)|%s|&(?:lt|gt|amp|nbsp);(?:\w{1,20}&gt;)?)[ \t]*[,!.:]?|"
    r"(?:hi|hello|hey|dear)[ \t]+[.…?*#@$%&-]{1,8}[ \t]*[,!:]|"
    r"(?:hi|hello|hey|dear)[ \t]+(?:[\[{<(]{1,2} ?|[*@#%$~])(?:first|last|full)?[ _-]?name\b[^\w\n]{0,4}|"
    r"(?:hi|hello|hey|dear)[ \t]+(?:there[ \t]+)?[\[{]{1,2}[ \t]*(?=[,!\n])|dear (?:mr|ms|mrs)\.?/(?:mr|ms|"
    r"mrs|miss)\.?[ \t]*(?=,))",
    re.IGNORECASE,
)
_NULL_GREETING = re.compile(
    r"\s*((?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|hola|hallo|bonjour|olá|ciao)[ \t,]+(null|"
    r"undefined|none|nan|nil|n/a|#n/a|false|true|"
    r"unknown|blank|empty|name|test|firstname|prospect|x{1,12}|xyz|abc|\(?no name\)?|(?:first|last|full|your|contact|candidate|"
    r"customer|client|prospect|recipient|applicant|member|subscriber|user|guest|employee|company|hiring manager|lead) name)"
    r"(?:[ \t]+(?:null|undefined|none|nan|nil|n/a|x{1,12}))?)(?=[ "
    r"\t]*[,!.:;\n-]|$)",
    re.IGNORECASE,
)
_NULL_ADDRESS = re.compile(r"((?:[^\W\d_]+[.,]? ){0,4}(null|undefined|NaN|None))\b(?=[^\w'-]|$)")
"""In whatever language is greeted: *Grüezi Frau undefined*."""
_NULL_SUBJECT = re.compile(
    r"(?:(?:hi|hello|hey|dear|re:|for)[ \t]+)?(?:null|undefined|nan|nil|#n/a)(?=[ \t]*(?:[,!.:;?-]|$))", re.IGNORECASE
)
_NULL_WORD = re.compile(
    r"\b(?:at|with|of|for|to|from|and|company|like|as an?|join|help) (?P<null>undefined|null|NaN|None)(?='s|"
    r"[,.!?;]| (?:is|has|team|and|to|by|for)\b|\s*$)"
    r"|\b(?P<poss>undefined|null|NaN)'s\b"
)
_HOLE = re.compile(
    r"\b(?:at|for|with|of|in|to|like|see|and) {1,3}(?=[,.!?](?:\s|$))|\b(?:at|for|with|from|of)  (?=\w)|"
    r"\b(?:that|how|see|when|if|because|know)  (?=(?:is|has|are|was|recently|just|have)\b)"
)
_GAPS = ("  ", " ,", " .", " !", " ?", "undefined", "null", "NaN", "None")
"""One of these a text must hold for a gap to be looked for."""
_TECHNICAL = re.compile(
    r"\b(?:fields? (?:like|called|named)|docs?|config(?:uration|s)?|template[sd]?|templating|syntax|jinja2?|liquid|handlebars|mustache|helm|"
    r"variables?|regex(?:es)?|escap(?:e|ing|ed)|"
    r"literals?|render(?:s|ed|ing)?|pars(?:e|er|ing)|placeholders?|merge (?:fields?|tags?)|tokens?|yaml|json|xml|csv|"
    r"bash|shell|env|generics?|typescript|rust|"
    r"java|kotlin|golang|python|react|vue|angular|html|jsx|ansible|terraform|dockerfile|kubernetes|function|"
    r"struct|type|method|endpoint|pr|"
    r"pull request|readme|code|bug|compiler|schema|sql|query|string|path|uri|repo|commit|snippet|api|headers?|"
    r"payload|logs?|route|routes|requests?|cli|command|flags?|scripts?|playbooks?|labels?|pipelines?|deploy\w*|"
    r"clusters?|kernel|database|columns?|tests?|sdk|parameter|parameters|params?|argument|arguments|webhooks?|"
    r"backend|frontend|compile\w*|serialis\w*|serializ\w*|interpolat\w*|f-strings?|format string|wildcards?|"
    r"globs?|curl|http|grpc|graphql|prometheus|grafana|nginx|docker|git|github|gitlab|lint\w*|latex|xpath|"
    r"jinja)\b"
)
_CODE = re.compile(r"`[^`\n]{1,200}`|```.{0,4000}?```", re.DOTALL)
_QUOTES = re.compile(r"(?<!\w)[\"'][^\"'\n]{0,60}$")


def _find(reading: Reading) -> Iterator[Finding]:
    names = fold(reading.draft.recipient.name) if reading.draft.recipient else ""
    for field in reading.document.fields:
        cased = field.view.cased
        code = [m.span() for m in _CODE.finditer(cased)] if "`" in cased else []
        fields = list(_first_of_each(field, _joined(cased, _in_field(field, code))))
        opening = [(a, b) for a, b in _greeting(field, names) if not any(a < d and c < b for c, d in fields)]
        yield from (_finding(field, a, b) for a, b in sorted([*opening, *fields]))
    yield from _assistants(reading)


CUES = {
    "assistant.opens": ("(here's|here is) (a|an|the|your) ... (message|email|inmail|outreach)",),
    "assistant.asks": (
        "(would you like me|do you want me|let me know if you'd like me|let me know if you would like me) to "
        "(adjust|shorten|rewrite|rephrase|tweak|revise|soften) (the|this) (tone|message|email|wording|length)",
        "feel free to (adjust|customize|customise|tweak|personalize|personalise) (the|this) (message|email|template|tone)",
    ),
}
"""What a writing assistant says of its draft."""


def _assistants(reading: Reading) -> Iterator[Finding]:
    for sentence, stretch in reading.cues.get("assistant.opens", ()):
        if sentence.cased.endswith(":") and sentence.index <= 1:
            yield _finding(sentence.field, *stretch)
    for sentence, stretch in reading.cues.get("assistant.asks", ()):
        yield _finding(sentence.field, *stretch)


def _greeting(field: Field, names: str) -> Iterator[tuple[int, int]]:
    own = next((s for s in field.sentences if s.part is not Part.QUOTED), None)
    if own is None:
        return
    cased = field.view.cased
    if field.name == "subject":
        if found := _NULL_SUBJECT.match(cased, own.start):
            yield found.span()
        return
    found = _EMPTY_GREETING.match(cased, own.start) or _NULL_GREETING.match(cased, own.start)
    if found is None and own.part is Part.GREETING:
        found = _NULL_ADDRESS.match(cased, own.start, own.end)
    if found and (found.re is _EMPTY_GREETING or fold(found[2]) not in names.split()):
        yield found.span(1)


def _first_of_each(field: Field, found: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Report a field that was forgotten ten times once."""
    seen: set[str] = set()
    for start, end in found:
        if (text := field.view.lower[start:end]) not in seen:
            seen.add(text)
            yield start, end


def _joined(cased: str, found: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Take fields with nothing but a space between them for one: ``{{first_name}} {{last_name}}``."""
    before: tuple[int, int] | None = None
    for start, end in found:
        if before and cased[before[1] : start] == " ":
            before = before[0], end
            continue
        if before:
            yield before
        before = start, end
    if before:
        yield before


def _in_field(field: Field, code: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Look at the whole field, since a colon within braces may end a sentence; a find belongs where it begins."""
    own = [s for s in field.sentences if s.part is not Part.QUOTED]
    starts, end = [s.start for s in own], 0
    for found in _candidates(field.view.cased):
        n = bisect_right(starts, found.start()) - 1
        if n < 0 or found.start() < end or found.start() >= own[n].end or any(a <= found.start() < b for a, b in code):
            continue
        if not _talked_about(own[n], found) and (is_field(found, own[n]) or _is_left_amid(found, own[n])):
            end = found.end()
            yield found.span()
    if any(sign in field.view.cased for sign in _GAPS):
        for sentence in own:
            yield from _gaps(sentence)


def _candidates(cased: str) -> Iterator[re.Match[str]]:
    """Try the syntax only where one of its signs stands, or one of its words."""
    places = [sign.start() for sign in _SIGN.finditer(cased)]
    if "_" in cased or any(word in cased for word in _SIGN_WORDS):
        places = sorted([*places, *(sign.start() for sign in _WORD_SIGN.finditer(cased))])
    at = 0
    for place in places:
        if place >= at and (found := _SYNTAX.match(cased, place)):
            at = found.end() if found.lastgroup != "round" else place
            yield found


_SIGN = re.compile(
    r"[{\[<(«*%$€£#@~:|_XYZ&-](?:(?<=[{\[<(«*%])|(?<=[$€£])(?:[{X$]|[A-Za-z_]{3})|(?<=#)[A-Za-z{]|"
    r"(?<=@)[@A-Za-z]|(?<=~)[A-Za-z]|"
    r"(?<=:):[A-Za-z]|(?<=\|)[A-Z]|(?<=_)_|(?<=X)[X%]|(?<=\b[XYZ])(?=[XYZ]?(?:%| [a-z]))|(?<=-)-(?=[ \w])|(?<=&)(?=lt;))"
)
_SIGN_WORDS = tuple(
    "FNAME|LNAME|irst|ast Name|ast name|astN|FIRSTNAME|LASTNAME|COMPANYNAME|ompanyN|ompany N|JobTitle|Job Title|lorem|"
    "insert|INSERT|YOUR|ADD|TODO|FIXME|NB|NOTE|Note|COMPANY|TOPIC".split("|")
)
"""One of these a text must hold for the words of fields to be looked for."""
_WORD_SIGN = re.compile(
    r"(?<![\w@./'])[A-Za-z]+_(?=[A-Za-z])|\b(?:FNAME|LNAME|[Ff]irst ?[Nn]ame|[Ll]ast ?[Nn]ame|FIRSTNAME|LASTNAME|"
    r"COMPANYNAME|[Cc]ompany ?[Nn]ame|Job ?Title|lorem|insert|INSERT|YOUR|ADD|TODO|FIXME|NB|NOTE|Note|COMPANY|TOPIC)\b"
)


def _gaps(sentence: Sentence) -> Iterator[tuple[int, int]]:
    cased = sentence.field.view.cased
    if sentence.part is not Part.GREETING:
        for found in _NULL_WORD.finditer(cased, sentence.start, sentence.end):
            if not _TECHNICAL.search(sentence.lower):
                yield found.span("null" if found["null"] else "poss")
        yield from (m.span() for m in _HOLE.finditer(cased, sentence.start, sentence.end) if m.group().strip())


def _talked_about(sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether the sentence is about the syntax: in quotes, or technical and not in the greeting."""
    if sentence.part is Part.GREETING or (sentence.index == 0 and found.start() - sentence.start < _OPENING):
        return False
    cased = sentence.field.view.cased
    if found.lastgroup in {"named", "spintax", "word"} and _in_code(cased, *found.span()):
        return True
    opened = _QUOTES.search(cased[max(sentence.start, found.start() - 60) : found.start()])
    if opened and opened.group()[0] in cased[found.end() : found.end() + 40]:
        return True
    if found.lastgroup in {"square", "round", "blank", "x", "object"} or _PERSONAL.fullmatch(found.group()):
        return False
    return bool(_TECHNICAL.search(_without(sentence, found)))


_PERSONAL = re.compile(
    r"[$#%]{1,2}(?:FIRST|LAST|FULL)?_?(?:NAME|CITY|COUNTRY|COMPANY|TITLE|ROLE|INDUSTRY|PROVINCE|MARKET)[#%$]{0,2}"
)
"""What no shell has a name for, so that it is a field even where code is spoken of."""


_OPENING = 16
"""Characters at the start of a text that are a greeting, in whatever language."""


def _in_code(cased: str, start: int, end: int) -> bool:
    """Tell whether a field is part of a path or an expression: ``/users/{id}``, ``x={y}``."""
    return cased[max(start - 1, 0) : start] in {"/", "=", ".", "_", "-"} or cased[end : end + 1] in {
        "/",
        "=",
        "_",
        "(",
    }


def _is_left_amid(found: re.Match[str], sentence: Sentence) -> bool:
    return is_amid(found, sentence) and not _TECHNICAL.search(sentence.lower)


def _without(sentence: Sentence, found: re.Match[str]) -> str:
    """The words about a find, not its own."""
    near = around(sentence, found.span())
    return near.replace(found.group().lower(), " ")


def _finding(field: Field, start: int, end: int) -> Finding:
    text = field.view.cased[start:end].rstrip() or field.view.cased[start:end]
    return Finding(
        RULE.code,
        field.span(start, start + len(text)),
        f'Unfilled: "{shown(text)}".',
        "Fill it in, or write the sentence without it.",
    )


PROBE = Probe(RULE, _find, CUES)
