"""What makes a bracket a field to be filled: words of merge fields in eight languages, orders to the writer."""

import re

from qualify.grounding.stems import fold
from qualify.text import Part, Sentence

_MERGE = frozenset(
    "first last full middle nick given sur surname forename familyname referrer referee introducer fname lname firstname lastname fullname name names prospect recipient "
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
    "project news trigger reason goal mergefield merge variable "
    "challenge problem department team field salary range currency customer user member subscriber platform "
    "software stack framework language employees employee revenue growth detail details something note notes "
    "stat fact quote "
    "vorname nachname firma unternehmen anrede nombre empresa apellido cargo prenom nom entreprise societe poste "
    "nome cognome azienda sobrenome "
    "empresa voornaam achternaam bedrijf imie nazwisko firmy "
    "market markets province county district area suburb territory neighbourhood neighborhood postcode zip address street "
    "branch office store site plant hotel vertical segment niche quarter year price rate fee discount quantity qty count "
    "size headcount volume model supplier vendor partner investor round degree course "
    "pais paises ciudad pays ville land stadt branche cidade paese citta estado provincia setor settore secteur sector "
    "miasto kraj stad ulke sehir kota negara".split()
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
    "first last full company job sender custom pain your recipient prospect contact lead mutual personal".split()
)
_ORDERS = (
    "insert add mention reference include personalize personalise customize customise fill replace enter choose "
    "pick delete adjust tailor specify "
    "paste todo tbd tbc placeholder"
).split()
_ORDER = re.compile(rf"(?:{'|'.join(_ORDERS)})\b", re.IGNORECASE)
_IDENTIFIER = re.compile(
    r"\{!?[A-Za-z][\w.]{0,38}(?:[|/ ][\w.]{1,20})?\}|[$#]\{[A-Za-z][\w.]{0,38}(?:[!|?:][^{}\n]{0,30})?\}"
)
_SHOUTED = re.compile(
    r"([#%~@|:$])\1?[A-Z]{3,20}\1{1,2}|__[A-Z][A-Z_]{1,24}__|<{1,2}[A-Z][A-Za-z]{2,20}(?:[ _-][A-Za-z]{2,20}){0,2}>{1,2}|"
    r"[$%#~|:@]{1,2}[A-Z]{2,20}(?:_[A-Z]{2,20}){1,3}(?![\w(=/])|(?:INSERT|ADD|ENTER|YOUR)_[A-Z_]{2,30}(?![\w(=/])"
)
"""What nobody writes but a form, whatever the word: ``__DAYS__``, ``<Referrer>``, ``$TBD_SALARY``."""
_CAPITALS = re.compile(r"\[\$?[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+){1,5}(?:[+%]|(?: [-–—]|:) [^\[\]\n]{2,60})?\]")
"""Several words in capitals, as a form writes what is to be filled in, with what is to be minded; one alone may be a tag."""
_CAPITAL = re.compile(r"\[[A-Z]{3,20}\]")
_GOES_ON = re.compile(r" (?:[a-z]|I\b)|[.,%?!]")
_AMID = re.compile(r"[^\W_A-Z] [$€£¥₦₹₺R]{0,2}$")
_DOUBLED = re.compile(r"\[\[[^\W\d_][\w .'-]{1,40}\]\]")
"""What a wiki would make a link, a letter leaves empty."""
_SOMEBODY = frozenset(
    "name company companyname placeholder prospect recipient candidate prenom vorname nachname nombre apellido empresa "
    "firma nom entreprise nome cognome azienda cidade voornaam achternaam bedrijf imie nazwisko fornamn foretag fornavn "
    "etunimi yritys jmeno isim adi sirket nama perusahaan jina".split()
)
_FEW = 4
_RULE = 40
"""A line of underscores this long parts two sections."""
_WISH = re.compile(
    r"\[{1,2}(?:link to|specific|their|prospect's|recipient's|candidate's|recent|relevant|something|one|mention|a|the|"
    r"your) [\w' /,-]{3,70}\]",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"\([^()\n]{0,60}\b(?:before (?:you send|sending|it goes)|to be confirmed|replace(?: this)?|fill (?:this "
    r")?in|change (?:the )?name|"
    r"check (?:this|name|spelling)|personali[sz]e)\b[^()\n]{0,30}\)",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\((?:their|his|her|recipient's|prospect's|client's) (?:product|company|name|role|team|city|industry|"
    r"title|post|achievement|"
    r"project|school|pain point)\)|\((?:achievement|topic|pain point|icebreaker|industry|competitor|compliment)\)|"
    r"\((?:first |last |full |company |prospect |recipient |candidate |client |your |sender )?(?:name|company|job title|first "
    r"name|amount|number|figure|date|month|percentage|prospect|city|town|location|title|role|position|salary|sector|department|nombre|empresa|ciudad|puesto|cargo|vorname|"
    r"nachname|firma|stadt|prénom|nom|entreprise|ville|poste|nome|cognome|azienda|città|empresa|cidade|voornaam|bedrijf|imię|"
    r"nazwisko|förnamn|företag|fornavn|etunimi|yritys|jméno|ad|isim|şirket)\)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]{2}")
"""One letter within a list is a variable of code, no field."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MORE = re.compile(r"\w")
"""Kisses end a message: *Jo XXX*."""
_BLANKED = re.compile(r"\b(?:at|for|with|of|from|to|and) X{3,6}\Z")
_REMINDER = re.compile(
    r"^(?:note|nb|reminder|to ?do)\b(?: to (?:self|me))?:|[-–—:,;] ?(?:change|replace|check|confirm|edit|update|tbd|tbc)\b[\w ]{0,12}[!.]*$",
    re.IGNORECASE,
)
"""What a writer leaves in brackets to be done before sending."""
_NOTED = re.compile(
    r"[<({\[]{1,2} ?(?i:note to (?:the )?(?:self|team|rep|sdr|sender|writer)|rep|sdr|sender|writer): (?=[a-z])[^\n<>(){}\[\]]{4,90}[>)}\]]{1,2}"
)
"""What whoever writes is told to do, in brackets of any kind: *(Sender: delete this line)*, but not *(Note: plus VAT)*."""
_INSERT = re.compile(r"[<{]{1,2} ?insert\b", re.IGNORECASE)


def is_field(found: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether what looks like a field is one, by the words in it and the group of the syntax that matched."""
    kind, text = found.lastgroup, found.group()
    if kind == "mustache":
        return bool(_WORD.search(text)) or sentence.field.view.cased[found.end() : found.end() + 1] not in {",", ")"}
    if kind in {"mailchimp", "object", "count"}:
        return True
    if kind == "spintax":
        return "||" not in text
    if kind in {"named", "square", "round"}:
        return _is_bracketed_field(kind, text, sentence)
    return _is_bare_field(kind, found, sentence)


def is_amid(found: re.Match[str], sentence: Sentence) -> bool:
    """Tell whether one word in capitals stands in square brackets in the middle of a letter's sentence: ``[PRICE]``."""
    cased = sentence.field.view.cased
    before, after = cased[max(sentence.start, found.start() - 4) : found.start()], cased[found.end() : found.end() + 3]
    amid = _AMID.search(before) and _GOES_ON.match(after)
    return bool(amid) and sentence.field.name == "body" and bool(_CAPITAL.fullmatch(found.group()))


def _is_bracketed_field(kind: str, text: str, sentence: Sentence) -> bool:
    if kind == "round":
        return _is_order(text) or any(one.fullmatch(text) for one in (_LEFT_OVER, _ONLY, _NOTED))
    if kind == "named":
        doubled = text.startswith("<<") and text.endswith(">>")
        shouted = (sentence.part is Part.GREETING or sentence.index == 0) and text.lstrip("$%{#").rstrip(
            "%}#"
        ).isupper()
        return (
            doubled
            or shouted
            or _names_a_field(text)
            or any(one.match(text) for one in (_IDENTIFIER, _SHOUTED, _INSERT, _NOTED))
        )
    inner = text.strip("[] ")
    either_or = "/" in inner and not {" ", ".", ":"} & set(inner)
    return text != "[x]" and (
        either_or
        or bool(_DOUBLED.fullmatch(text))
        or _names_a_field(text)
        or _names_somebody(text, sentence)
        or bool(_ORDER.match(inner) or _WISH.match(text) or _REMINDER.search(inner) or _NOTED.fullmatch(text))
    )


def _is_bare_field(kind: str | None, found: re.Match[str], sentence: Sentence) -> bool:
    text = found.group()
    if kind == "blank":
        return sentence.cased.strip(" _-\n") != "" and len(text) < _RULE
    if kind == "x":
        if sentence.field.name == "subject":
            return bool(_BLANKED.search(sentence.field.view.cased, 0, found.end()))
        return sentence.part is Part.BODY and bool(
            _MORE.search(sentence.field.view.cased, found.end(), found.end() + 20)
        )
    is_form = "_" not in text or text.isupper() or fold(text).partition("_")[0] in _HOLDERS
    is_merge = _names_a_field(text) and is_form
    return is_merge or text.lower() in _ALONE or bool(_SHOUTED.match(text))


def _names_somebody(text: str, sentence: Sentence) -> bool:
    """Tell whether words in square brackets stand for a name, ``[portfolio company]``; a tag in a subject does not."""
    words = {fold(w) for w in _WORDS.findall(text.replace("_", " "))}
    return sentence.field.name == "body" and (
        bool(_CAPITALS.fullmatch(text)) or (len(words) <= _FEW and bool(words & _SOMEBODY))
    )


def _names_a_field(text: str) -> bool:
    words = [w.lower() for part in _WORDS.findall(text.replace("_", " ")) for w in _CAMEL.split(part)]
    words = [fold(word) for word in words]
    return any(w in _MERGE for w in words) and all(w in _MERGE or w in _FILLERS or len(w) == 1 for w in words)


_ADDRESSED = frozenset(
    "here their his her him them recipient prospect candidate specific something anything personalization "
    "personalisation "
    "icebreaker".split()
)


_WRITERS = frozenset("add mention reference include personalize personalise customize customise paste".split())
_DETAILS = frozenset(
    "detail details profile industry post prospect achievement compliment hook city pain company title".split()
)


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
    wanted = words & _ADDRESSED or (order.group().lower() in _WRITERS and words & _DETAILS and "your" not in words)
    return bool(wanted) and bool(words & _MERGE)
