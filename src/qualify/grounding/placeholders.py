"""T107: a field that was never filled in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.probe import Cued, Probe, example, shown
from qualify.grounding.reading import Reading
from qualify.grounding.stems import fold
from qualify.text import Field, Part, Sentence

RULE = Rule(
    code="T107",
    name="unfilled_placeholder",
    severity=Severity.BLOCKER,
    about=(
        "A merge field, a gap or an instruction to the writer was left in: {{first_name}}, [Company], %FIRSTNAME%, *|"
        "FNAME|*, "
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
    ),
    near_misses=(
        example("Hi Ann,\n\nYour docs say `{{ cluster }}` is required and it is not."),
        example("Hi Ann,\n\nThe rate is up 4% [1] and the lab is in Ulm [Germany]."),
        example("Hi Ann,\n\nYour talk on Vec<T> and Box<dyn Trait> was fun."),
        example("Hi Ann,\n\nHalf of the mail I get begins with 'Hi {{first_name}}'."),
    ),
)

_MERGE = frozenset(
    "first last full middle nick given sur fname lname firstname lastname fullname name names prospect recipient "
    "contact lead candidate client "
    "company companyname organization organisation org account employer business firm brand title jobtitle job "
    "role position industry sector city "
    "town state country location region sender sendername signature rep recruiter hiring manager calendar "
    "calendly meeting booking scheduling link "
    "url date day time month number amount metric stat percentage pain point points topic custom customized "
    "customised personal personalized "
    "personalised personalization personalisation icebreaker opener opening intro introduction snippet line "
    "sentence paragraph compliment hook mutual "
    "connection connections friend school university college skill skills technology tech tool product service "
    "solution competitor event article "
    "post blog podcast phone mobile email website site domain value prop proposition benefit result results "
    "outcome salutation greeting placeholder "
    "insert here your my their our his her specific recent relevant x xx xxx xyz abc achievement accomplishment "
    "project news trigger reason goal "
    "challenge problem department team field salary range currency customer user member subscriber platform "
    "software stack framework language employees employee revenue growth detail details something "
    "vorname nachname firma unternehmen anrede nombre empresa apellido cargo prenom nom entreprise societe poste "
    "nome cognome azienda sobrenome "
    "empresa voornaam achternaam bedrijf imie nazwisko firmy".split()
)
_FILLERS = frozenset(
    "of the a an and or to for with e g eg etc in on at about from this that s if any mr ms mrs dr similar "
    "another other common shared current previous past new local exact big target main key top one two three".split()
)
_ALONE = frozenset(
    "fname lname firstname lastname fullname companyname jobtitle first_name last_name full_name company_name "
    "job_title firstName "
    "sender_name pain_point custom_line your_name mutual_connection icebreaker_line".lower().split()
)
_HOLDERS = frozenset(
    "first last full company job sender custom pain your recipient prospect contact lead mutual personal opening".split()
)
_ORDERS = (
    "insert add mention reference include personalize personalise customize customise fill replace enter choose "
    "pick delete adjust tailor specify "
    "paste todo tbd tbc placeholder name"
).split()
_ORDER = re.compile(rf"(?:{'|'.join(_ORDERS)})\b", re.IGNORECASE)
_IDENTIFIER = re.compile(r"\{!?[A-Za-z][\w.]{0,38}(?:[|/ ][\w.]{1,20})?\}")
_CAPITALS = re.compile(r"\[[A-Z]+(?:_[A-Z0-9]+)+\]")
_SOMEBODY = frozenset(
    "name company companyname placeholder prospect recipient candidate prenom vorname nachname nombre empresa "
    "firma".split()
)
_FEW = 4
_RULE = 40
"""A line of underscores this long parts two sections."""
_WISH = re.compile(
    r"\[{1,2}(?:specific|their|prospect's|recipient's|candidate's|recent|relevant|something|one|mention|a|the|"
    r"your) [\w' /,-]{3,70}\]",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\((?:first |last |full |company |prospect |recipient |candidate |client )?(?:name|company|job title|first "
    r"name|prospect)\)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SYNTAX = re.compile(
    r"(?P<mustache>\{\{\{?[^\n{}]{0,60}\}\}\}?|\{%[^\n%{}]{0,80}%\}|<%[^\n%]{0,80}%>)"
    r"|(?P<mailchimp>\*\|[^|\n*]{1,40}\|\*)"
    r"|(?P<spintax>\{[^{}\n|]{0,80}\|[^{}\n]{0,200}\})"
    r"|(?P<named>[$#]\{[^\n{}]{1,40}\}|\{!?[^\n{}]{1,40}\}|%{1,2}[A-Za-z][A-Za-z_. -]{1,30}%{1,2}|"
    r"(?<!\w)<{1,2}[A-Za-z][^\n<>=/]{1,40}>{1,2}|«[^\n«»]{1,40}»|(?<!\w)#[A-Za-z_ ]{2,25}#|"
    r"(?<!\w)@@?[A-Za-z_]{2,25}@@?(?!\w)|(?<!\w)~[A-Za-z_.]{2,30}~|(?<!\w)__[A-Za-z_]{2,25}__(?!\w)|"
    r"(?<!\w)\$[A-Za-z_]{3,25}\b|::[A-Za-z_]{2,25}::|(?<!\w)\|[A-Z_]{3,25}\||\$\$[A-Za-z_]{2,25}\$\$)"
    r"|(?P<square>\[{1,2}[^\n\[\]]{1,80}\]{1,2})"
    r"|(?P<round>\([^\n()]{4,90}\))"
    r"|(?P<blank>(?<![\w_])_{3,200}(?![\w_]))"
    r"|(?P<x>(?<![\w$€£.])[$€£]?X{1,4}%|[$€£]X{1,3}(?:,XXX)?(?:k|K|M)?(?![\w])|(?<!\w)X{3,6}(?!\w))"
    r"|(?P<word>(?<![\w@./'])(?:[A-Za-z]+_[A-Za-z_]{2,30}|FNAME|LNAME|FIRSTNAME|LASTNAME|COMPANYNAME|FirstName|"
    r"LastName|CompanyName|JobTitle|firstName|companyName|Company Name|First Name|Last Name|Job "
    r"Title)(?![\w@(:]))"
    r"|(?P<object>\[object Object\]|#(?:REF|N/A|VALUE|NAME)[!?]?|lorem ipsum|insert (?:[a-z]+ ){1,4}here\b|"
    r"(?:INSERT|YOUR|ADD) (?:[A-Z]+ ){1,4}HERE\b)"
)
_EMPTY_GREETING = re.compile(
    r"\s*((?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|hola|hallo|bonjour|olá|ciao|liebe[rs]?|"
    r"sehr geehrte[rs]?)[ \t]+(?=[,;:])[,;:]|(?:hi|hello|hey|dear)[ \t]+!|dear (?:mr|mrs|ms|dr)\.?[ \t]*(?=,)|"
    r"(?:hi|hello|hey|dear)[ \t]+(?:_+|\[ ?\]|\{ ?\}|<>|\(\))[ \t]*[,!.:]?)",
    re.IGNORECASE,
)
_NULL_GREETING = re.compile(
    r"\s*((?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening)|hola|hallo|bonjour|olá|ciao)[ \t,]+(null|"
    r"undefined|none|nan|nil|n/a|#n/a|false|true|"
    r"unknown|blank|empty|name|test|firstname|first name|prospect|x{1,4}|xyz|abc|\(?no name\)?))(?=[ "
    r"\t]*[,!.:;\n-]|$)",
    re.IGNORECASE,
)
_NULL_WORD = re.compile(
    r"\b(?:at|with|of|for|to|from|and|company|like|as an?|join|help) (?P<null>undefined|null|NaN|None)(?='s|"
    r"[,.!?;]| (?:is|has|team|and|to|by|for)\b|\s*$)"
    r"|\b(?P<poss>undefined|null|NaN|None)'s\b"
)
_HOLE = re.compile(
    r"\b(?:at|for|with|of|in|to|like|see|and) {1,3}(?=[,.!?](?:\s|$))|\b(?:at|for|with|from|of)  (?=\w)|"
    r"\b(?:that|how|see|when|if|because|know)  (?=(?:is|has|are|was|recently|just|have)\b)"
)
_GAP = re.compile(r"undefined|null|NaN|None|[a-z] {1,3}[,.!?](?:\s|$)|\w  \w")
"""What a text must hold for a gap to be looked for."""
_TECHNICAL = re.compile(
    r"\b(?:docs?|config(?:uration|s)?|template[sd]?|templating|syntax|jinja2?|liquid|handlebars|mustache|helm|"
    r"variables?|regex(?:es)?|escap(?:e|ing|ed)|"
    r"literals?|render(?:s|ed|ing)?|pars(?:e|er|ing)|placeholders?|merge (?:fields?|tags?)|tokens?|yaml|json|"
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
_NULLISH = ("null", "poss")


def _find(reading: Reading, cued: Sequence[Cued]) -> Iterator[Finding]:
    del cued
    names = fold(reading.draft.recipient.name) if reading.draft.recipient else ""
    for field in reading.document.fields:
        code = [m.span() for m in _CODE.finditer(field.view.cased)] if "`" in field.view.cased else []
        yield from _greeting(field, names)
        yield from (_finding(field, a, b) for a, b in _first_of_each(field, _in_field(field, code)))


def _greeting(field: Field, names: str) -> Iterator[Finding]:
    own = next((s for s in field.sentences if s.part is not Part.QUOTED), None)
    if own is None or field.name == "subject":
        return
    cased = field.view.cased
    found = _EMPTY_GREETING.match(cased, own.start) or _NULL_GREETING.match(cased, own.start)
    if found and not (found.re is _NULL_GREETING and fold(found[2]) in names.split()):
        yield _finding(field, *found.span(1))


def _first_of_each(field: Field, found: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Report a field that was forgotten ten times once."""
    seen: set[str] = set()
    for start, end in found:
        if (text := field.view.lower[start:end]) not in seen:
            seen.add(text)
            yield start, end


def _in_field(field: Field, code: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Look at the whole field, since a colon within braces may end a sentence; a find belongs where it begins."""
    own = [s for s in field.sentences if s.part is not Part.QUOTED]
    starts = [s.start for s in own]
    for found in _candidates(field.view.cased):
        n = bisect_right(starts, found.start()) - 1
        if n < 0 or found.start() >= own[n].end or any(a <= found.start() < b for a, b in code):
            continue
        if not _talked_about(own[n], found) and _is_field(found, own[n]):
            yield found.span()
    if _GAP.search(field.view.cased):
        for sentence in own:
            yield from _gaps(sentence)


def _candidates(cased: str) -> Iterator[re.Match[str]]:
    """Try the syntax only where one of its signs stands, or one of its words."""
    at = 0
    for sign in _SIGN.finditer(cased):
        if sign.start() >= at and (found := _SYNTAX.match(cased, sign.start())):
            at = found.end()
            yield found


_SIGN = re.compile(
    r"[{\[<(«*%]|[$€£](?=[{X$]|[A-Za-z_]{3})|#(?=[A-Za-z{])|@(?=[@A-Za-z])|~(?=[A-Za-z])|::(?=[A-Za-z])|"
    r"\|(?=[A-Z])|_{2}|(?<![\w@./'])[A-Za-z]+_(?=[A-Za-z])|X(?=[X%])"
    r"|\b(?:FNAME|LNAME|[Ff]irst ?[Nn]ame|[Ll]ast ?[Nn]ame|FIRSTNAME|LASTNAME|COMPANYNAME|[Cc]ompany ?[Nn]ame|"
    r"Job ?Title|lorem|insert|INSERT|YOUR|ADD)\b"
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
    if sentence.part is Part.GREETING:
        return False
    cased = sentence.field.view.cased
    if found.lastgroup in {"named", "spintax", "word"} and _in_code(cased, *found.span()):
        return True
    opened = _QUOTES.search(cased[max(sentence.start, found.start() - 60) : found.start()])
    if opened and opened.group()[0] in cased[found.end() : found.end() + 40]:
        return True
    return found.lastgroup not in {"square", "round", "blank", "x", "object"} and bool(
        _TECHNICAL.search(_without(sentence, found))
    )


def _in_code(cased: str, start: int, end: int) -> bool:
    """Tell whether a field is part of a path or an expression: ``/users/{id}``, ``x={y}``."""
    return cased[max(start - 1, 0) : start] in {"/", "=", ".", "_", "-"} or cased[end : end + 1] in {
        "/",
        "=",
        "_",
        "(",
    }


def _without(sentence: Sentence, found: re.Match[str]) -> str:
    lower = sentence.field.view.lower
    return lower[sentence.start : found.start()] + " " + lower[found.end() : sentence.end]


def _is_field(found: re.Match[str], sentence: Sentence) -> bool:
    kind, text = found.lastgroup, found.group()
    if kind in {"mustache", "mailchimp", "object"}:
        return True
    if kind == "spintax":
        return "||" not in text
    if kind in {"named", "square", "round"}:
        return _is_bracketed_field(kind, text, sentence)
    return _is_bare_field(kind, found, sentence)


def _is_bracketed_field(kind: str, text: str, sentence: Sentence) -> bool:
    if kind == "round":
        return _is_order(text) or bool(_ONLY.fullmatch(text))
    if kind == "named":
        return _names_a_field(text) or bool(_IDENTIFIER.fullmatch(text) or _INSERT.match(text))
    inner = text.strip("[] ")
    either_or = "/" in inner and not {" ", ".", ":"} & set(inner)
    return text != "[x]" and (
        either_or
        or _names_a_field(text)
        or _names_somebody(text, sentence)
        or bool(_ORDER.match(inner) or _WISH.match(text))
    )


def _is_bare_field(kind: str | None, found: re.Match[str], sentence: Sentence) -> bool:
    text = found.group()
    if kind == "blank":
        return sentence.cased.strip(" _-\n") != "" and len(text) < _RULE
    if kind == "x":
        return sentence.part is Part.BODY and found.end() < len(sentence.field.view.cased.rstrip(" .!\n"))
    is_merge = _names_a_field(text) and ("_" not in text or fold(text).partition("_")[0] in _HOLDERS)
    return is_merge or text.lower() in _ALONE


def _names_somebody(text: str, sentence: Sentence) -> bool:
    """Tell whether words in square brackets stand for a name, ``[portfolio company]``; a list's tag in a subject does not."""
    words = {fold(w) for w in _WORDS.findall(text.replace("_", " "))}
    return sentence.field.name == "body" and (
        bool(_CAPITALS.fullmatch(text)) or (len(words) <= _FEW and bool(words & _SOMEBODY))
    )


def _names_a_field(text: str) -> bool:
    words = [w.lower() for part in _WORDS.findall(text.replace("_", " ")) for w in _CAMEL.split(part)]
    words = [fold(word) for word in words]
    return any(w in _MERGE for w in words) and all(w in _MERGE or w in _FILLERS or len(w) == 1 for w in words)


def _is_order(text: str) -> bool:
    inner = text.strip("() ")
    order = _ORDER.match(inner)
    if order is None:
        return False
    words = {fold(w) for w in _WORDS.findall(inner)[1:]}
    if order.group().lower() == "insert":
        return bool(words)
    if order.group().lower() in {"todo", "tbd", "placeholder"}:
        return True
    return bool(
        words
        & {
            "here",
            "their",
            "recipient",
            "prospect",
            "candidate",
            "specific",
            "personalization",
            "personalisation",
            "icebreaker",
        }
    ) and bool(words & _MERGE)


def _finding(field: Field, start: int, end: int) -> Finding:
    text = field.view.cased[start:end].rstrip() or field.view.cased[start:end]
    return Finding(
        RULE.code,
        field.span(start, start + len(text)),
        f'Unfilled: "{shown(text)}".',
        "Fill it in, or write the sentence without it.",
    )


_INSERT = re.compile(r"[<{]{1,2} ?insert\b", re.IGNORECASE)

PROBE = Probe(RULE, _find)
