"""T101: the message greets or addresses somebody else."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from qualify.findings import Finding, Rule, Severity
from qualify.grounding.companies import same_company
from qualify.grounding.names import is_spelt_alike, is_title, parts_of, same_part, same_person
from qualify.grounding.nicknames import GIVEN
from qualify.grounding.probe import Probe, example
from qualify.grounding.reading import Reading
from qualify.grounding.roles import has_head
from qualify.grounding.stems import fold
from qualify.grounding.weights import COMMON, is_stop, weight
from qualify.models import Recipient
from qualify.text import Field, Part

RULE = Rule(
    code="T101",
    name="wrong_name",
    severity=Severity.BLOCKER,
    about="The greeting or another address names somebody other than the recipient. Pet names, initials, either order, "
    "titles, double names and letters without their diacritics are all the recipient's own name.",
    why="Nothing tells a reader faster that the message was written to somebody else.",
    remedy="Address the recipient by the name in the profile.",
    fires=(
        example("Hi Paula,\n\nA question about your kilns.", "Paula", recipient={"name": "Pauline Brody"}),
        example("Dear Mr Ibe,\n\nA question about payroll.", "Mr Ibe", recipient={"name": "Chidi Okafor"}),
        example("Marta, saw the new line.", "Marta", recipient={"name": "Maria Nowak"}),
        example("Dear Rosario,\n\nA question about payroll.", "Rosario", recipient={"name": "Rosa Weiss"}),
        example("Hi!\n\nWe fit ovens. Margaret, would a list help?", "Margaret", recipient={"name": "Inês Duarte"}),
        example("Hi Jo,\n\nWe fit ovens.\n\nThanks Marta, and all the best.", "Marta", recipient={"name": "Jo Weiss"}),
    ),
    near_misses=(
        example("Hey Liz,\n\nA question about payroll.", recipient={"name": "Elizabeth Ncube"}),
        example("Hola Jose!\n\nUna pregunta.", recipient={"name": "José Ángel Peña"}),
        example("Hola!\n\nA question.", recipient={"name": "Jo Weiss"}),
        example("Hi Jo,\n\nThanks, and all the best.", recipient={"name": "Jo Weiss"}),
        example("Hi Xiaoming,\n\nA question.", recipient={"name": "Wang Xiao-Ming"}),
        example("Hi there,\n\nA question.", recipient={"name": "Will Hope"}),
        example("Dear Alexander,\n\nA question.", recipient={"name": "Alex Hope"}),
        example("Dear Nominee,\n\nYour firm was chosen.", recipient={"name": "Alex Hope"}),
        example("Hi, Sarah here from Acme.", recipient={"name": "Tomasz Zielony"}),
    ),
)

_GREET = re.compile(
    r"\W*(?:good (?:morning|afternoon|evening|day)|(?:hi|hello|hey|hiya|heya|howdy|dear|greetings|hola|hallo|"
    r"bonjour|guten (?:tag|morgen)|"
    r"sehr geehrte[rs]?|liebe[rs]?|olá|ola|oi|ciao|salut|estimad[oa]|querid[oa]|cher|chère|beste|buongiorno|"
    r"buenos días|bom dia|hej|hei|moi|"
    r"(?:car[oa]|draga?|gentile|prezad[oa]|egregi[oa]|mil[yáý])(?= (?-i:[^\W\d_a-z]))|carissim[oa]|boa (?:tarde|noite)|"
    r"buenas (?:tardes|noches)|bonsoir|buonasera|(?:good )?(?:morning|afternoon|evening)|labas|tere|sveik[ia]|"
    r"hallå|tjena|dobrý den|"
    r"vážen[ýáí]|stimat[eă]|bună(?: ziua)?|zdravo|poštovan[ia]|kedves|tisztelt|szia|sayın|sevgili|selam|salaam|"
    r"assalamu alaikum|marhaba|ahlan|jambo|habari|sawubona|dumela|molo|akwaaba|konnichiwa|ni hao|annyeong|xin "
    r"chào|chào|"
    r"selamat (?:pagi|siang|sore)|halo|mabuhay|kumusta|vanakkam|namaskar|kalimera|privet|talofa|bula|tēnā koe|grüezi|"
    r"bore da|prynhawn da|shwmae|helo|dia d?h?uit|god (?:morgen|dag|kväll)|goddag|hyvää päivää|labdien|sveiki|dobar dan|dobrý deň|"
    r"добрый день|здравствуйте|добрий день|χαίρετε|γεια σ(?:ου|ας)|saw[ao]s?dee|sawatdee|barev|gamarjoba|mingalaba|sabaidee|"
    r"hujambo|shikamoo|mbote|nomoshkar|sat sri akaal|kamusta|magandang (?:araw|umaga)|hoi|dag|goedemorgen|goedemiddag|servus|moin|"
    r"grüß gott|coucou|saludos|buen día|buenas|e aí|exm[oa]s?\.?|muy señor[ea]?s? m[íi][oa]s?|distinguid[oa]|illustre|spettabile|"
    r"käre|kära|kjære|bästa|kallis|hyvä|arvoisa|lugupeetud|gerb(?:iamas|iama)|cien[īi]jam[āaos]+|vážen[ýáí]|drah[ýá]|уважаем(?:ый|ая)|"
    r"namaste|salam|ahoj|cześć|dzień dobry|szanown[ya]|merhaba|g'day|yo|kia ora|aloha|shalom|attn|to)(?: "
    r"again| there(?= (?-i:[^\W\d_a-z])))?)[ ,:]{1,3}",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STOPS = re.compile(r"[,!:;?\n(/&\[{<]|\s[-–—]|[–—]|\.(?=\s)")
_AND = re.compile(r" ?(?:&|,? and|/|und|et|y|e) ?", re.IGNORECASE)
_VOCATIVE = re.compile(
    r", (?<=[\w'\"], )([^\W\d_]+)(?=[?!.](?:\s|$)|, (?:(?:would|are|do|can|could|will|have|did) (?:you|we|i|it|they|that|"
    r"this|the|your)|is (?:it|that|this|there|your|now)|what|how|if|let|i|we|or|and (?:how|what|when|where|which|who|is|are|do|have|can|could|would|may|would)|you|when)\b)"
)
_CALLED = re.compile(
    r"(?:(?i:(?:many )?(?:thanks|thank you|cheers|sorry)),? )?([^\W\d_]+), (?=and (?:have|good|all|best)|(?:it|would|could|can|may|shall|what|how|if|do|are|have|let|i|i'd|i'll|we|we'd|we'll)\b)"
)
"""Who is called at the beginning of a sentence: *Margarida, it took*."""
_MOST = 3
_SUBJECT = re.compile(
    r"(?:(?:re|fwd?): )?([^\W\d_]+)(?=[,:]| [-–—] )|.*\b(?:for|hi|hello|hey|dear) ([^\W\d_]+)\W*$",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    "ma'am maam xx xxx xxxx xxxxx xxxxxx there all team everyone everybody folks friend friends sir madam sirs ma maa colleague colleagues hiring manager "
    "recruiter neighbor neighbour "
    "again both ladies gentlemen guys mate pal buddy legend rockstar superstar stranger reader subscriber "
    "customer valued professional world "
    "candidate applicant leader boss chief champ fellow future potential business sales people crew whoever "
    "anyone member members partner doctor "
    "gents y'all yall you u recipient user test name firstname null none undefined nan tous toutes todos equipo "
    "damen herren monsieur madame "
    "nominee winner beneficiary homeowner resident tenant investor entrepreneur administrator alumni alumnus "
    "connection network linkedin contact founder ninja guru hello hi hey fname lname lastname fullname "
    "companyname company name prospect hola hallo bonjour ciao salut olá ola hej hei moin servus namaste salam merhaba".split()
)
_OPENERS = frozenset(
    "quick question congrats congratulations kudos thanks thank sorry apologies honestly hello listen look "
    "picture imagine consider question "
    "update fyi ps news hope yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday "
    "sunday january february march "
    "april june july august september october november december morning afternoon evening well okay yes no true "
    "confession disclaimer fact "
    "bluntly frankly simply ouch wow oops hmm yikes cheers respect bravo hurray hooray happy merry season "
    "noticed saw heard read loved spotted "
    "reaching following checking circling writing posting hiring wanted just first second last straight long "
    "short cold warm full random funny "
    "crazy strange odd guess bet fair hats chapeau felicitations felicidades gratulation salutations namaste "
    "welcome brilliant superb amazing "
    "great nice good awesome fantastic lovely cool sweet love subject important urgent attention reminder "
    "invitation role job opportunity "
    "introduction intro re fw fwd confidential remote contract senior permanent".split()
)


@frozen
class Address:
    """Somebody addressed: offsets into the view, and the parts of the name."""

    start: int
    end: int
    parts: tuple[str, ...]


def greeted(field: Field) -> Address | None:
    """Find whom a text greets or begins by naming."""
    own = next((s for s in field.sentences if s.part is not Part.QUOTED), None)
    if own is None:
        return None
    cased = field.view.cased
    greeting = _GREET.match(cased, own.start)
    if greeting:
        return _name_at(cased, greeting.end(), opening=False)
    return _name_at(cased, own.start, opening=True)


def _name_at(cased: str, at: int, *, opening: bool) -> Address | None:
    """Read a name up to what ends an address; where no greeting stands before it, the end must follow at once."""
    found: list[re.Match[str]] = []
    end = at
    for token in _TOKEN.finditer(cased, at, min(at + 80, len(cased))):
        if _ends_address(cased[end : token.start()], found):
            break
        if fold(token.group()) in _GENERIC and not (is_title(token.group()) and _is_named(cased, token.end())):
            return None
        is_small = found and token.group().islower() and token.group() not in _PARTICLES
        if (is_small or not _is_name_word(token.group())) and not (found and _is_within(cased, end, token)):
            break
        found.append(token)
        end = token.end()
    if not found or _speaks(cased, end) or (opening and not _closes(cased, end, found)):
        return None
    words = [token.group() for token in found]
    if all(is_title(word) for word in words):
        return None
    return Address(found[0].start(), end, parts_of(" ".join(words)))


_JOINING = frozenset("i y e und zu ter ten la le du bint ibn ben".split())


def _is_within(cased: str, end: int, token: re.Match[str]) -> bool:
    """Tell whether a word in lower case is part of a name: *Ji-woo*, *Roca i Puig*."""
    return cased[end : token.start()] == "-" or (token.group() in _JOINING and _is_named(cased, token.end()))


def _is_named(cased: str, end: int) -> bool:
    """Tell whether a capital follows at once: *Madame Lacroix*."""
    return cased[end : end + 1] == " " and cased[end + 1 : end + 2].isupper()


def _ends_address(gap: str, found: list[re.Match[str]]) -> bool:
    """Tell whether what stands between two words ends a name; the full stop of *Dr.* does not."""
    if not found:
        return bool(gap.strip(" \"'-"))
    return bool(_STOPS.search(gap)) and not (gap.strip() == "." and is_title(found[-1].group()))


def _is_name_word(word: str) -> bool:
    lower = fold(word)
    if is_stop(lower) and lower not in GIVEN:
        return False
    return word[0].isupper() or lower in GIVEN or is_title(lower) or lower in _PARTICLES


_PARTICLES = frozenset("van de von der den al bin el da dos".split())
"""Words in lower case within a name."""


def _speaks(cased: str, end: int) -> bool:
    return bool(_SPEAKS.match(cased[end : end + 12]))


def _closes(cased: str, end: int, found: list[re.Match[str]]) -> bool:
    words = [fold(token.group()) for token in found]
    if len(found) > _MOST or (not is_title(words[0]) and any(map(_is_everyday, words))):
        return False
    return bool(_CLOSES.match(cased[end : end + 4]))


def _is_everyday(word: str) -> bool:
    return word in _OPENERS or weight(word) <= COMMON or (word.endswith("ly") and word not in GIVEN)


def is_recipient(parts: tuple[str, ...], who: Recipient) -> bool:
    """Tell whether parts of a name can be the recipient's; also when they cannot be compared."""
    name = parts_of(who.name)
    own = (*name, *parts_of(who.email.partition("@")[0]))
    if not name or not any(p.isascii() for p in own):
        return True
    return same_person(parts, own) or _follows_unknown_word(parts, name)


def _follows_unknown_word(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether a word of another language, *hoi* or *Pak*, stands before one of the recipient's given names."""
    given = name[:-1] or name
    return (
        len(parts) > 1
        and parts[0] not in GIVEN
        and any(same_part(parts[1], own) for own in given)
        and same_person(parts[1:], name)
    )


def _wrong(address: Address, reading: Reading, who: Recipient, cased: str) -> bool:
    if set(address.parts) <= set(parts_of(who.name)):
        return False
    named = tuple(part for part in address.parts if part not in fold(who.title).split())
    if not named or (is_recipient(named, who) and not _is_cut(address, who, cased)):
        return False  # *Detective Colbert* is named, *Good day, Second* addressed by the job
    beside = _AND.match(cased, address.end)
    second = _name_at(cased, beside.end(), opening=False) if beside and beside.group().strip() else None
    if second and is_recipient(second.parts, who):
        return False
    said = cased[address.start : address.end]
    sender = reading.draft.sender.company if reading.draft.sender else ""
    return not any(same_company(said, name) for name in (who.company, sender) if name) and not has_head([*named])


_FORMAL = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|herr|frau|monsieur|madame|senyor|señor|señora|sr|sra)\.? $", re.IGNORECASE
)


def _is_cut(address: Address, who: Recipient, cased: str) -> bool:
    """Tell whether a family name after *Mr* is only a piece of the recipient's, or only like it: nobody shortens those."""
    if not _FORMAL.search(cased[max(address.start - 10, 0) : address.start]) and not _FORMAL.search(
        cased[address.start : address.start + 10].split(" ", maxsplit=1)[0] + " "
    ):
        return False
    own = parts_of(who.name)
    whole = {*own, "".join(own), *(a + b for a, b in pairwise(own))}
    return not all(any(is_spelt_alike(part, mine) for mine in whole) for part in address.parts)


def _find(reading: Reading) -> Iterator[Finding]:
    if reading.profile is None or not parts_of(reading.profile.recipient.name):
        return
    who = reading.profile.recipient
    for field, address in _addresses(reading):
        if _wrong(address, reading, who, field.view.cased):
            yield Finding(
                RULE.code,
                field.span(address.start, address.end),
                (
                    f'The message addresses "{field.view.cased[address.start : address.end]}"; the recipient is '
                    f"{who.name}."
                ),
                f"Address {who.name.split()[0]} instead.",
            )


def _addresses(reading: Reading) -> Iterator[tuple[Field, Address]]:
    subject, body = reading.document.fields
    head = _SUBJECT.match(subject.view.cased)
    if head and fold(head[1] or head[2]) in GIVEN and (head[1] or head[2])[0].isupper():
        n = 1 if head[1] else 2
        yield from _known(reading, subject, head.start(n), head.end(n))
    first = greeted(body)
    if first:
        yield body, first
    for sentence in reading.document.own:
        if ", " in sentence.lower and sentence.field is body and sentence.part in (Part.BODY, Part.POSTSCRIPT):
            said = sentence.vocabulary
            if sentence.lower.isascii() and GIVEN.isdisjoint(said) and (first is None or said.isdisjoint(first.parts)):
                continue
            where = body.view.cased, sentence.start, sentence.end
            for found in filter(None, (_CALLED.match(*where), *_VOCATIVE.finditer(*where))):
                if found[1][0].isupper() and (first is None or found.start() > first.end):
                    yield from _known(reading, body, found.start(1), found.end(1), first)


def _known(
    reading: Reading, field: Field, start: int, end: int, first: Address | None = None
) -> Iterator[tuple[Field, Address]]:
    """Away from the greeting only known given names and the one greeted count, and nobody else's who has a place in the message."""
    parts = (fold(field.view.cased[start:end]),)
    if (parts[0] in GIVEN or (first and parts[0] in first.parts)) and not any(
        same_person(parts, other) for other in reading.others
    ):
        yield field, Address(start, end, parts)


_SPEAKS = re.compile(r"(?:'s)? (?:here|from|speaking|at|with|writing)\b")

_CLOSES = re.compile(r",| ?[-–—]+ |:|!|[ \t]*\n")

PROBE = Probe(RULE, _find)
