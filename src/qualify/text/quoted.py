"""Where earlier mail stands: quotes and forwards as the main mail clients write them, in ten languages.

Only lines are looked at, each a bounded number of times and each against anchored patterns, so that the time is linear
in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile

Bounds = tuple[int, int]

# "On Tue, 3 Nov 2026 at 10:02, Ann <ann@example.com> wrote:" and its sisters; it may be wrapped over three lines.
_OPENERS = re.compile(r"\s{0,4}(?:on|am|le|el|em|op|il|w dniu|dnia|den|den)\s|\s{0,4}\d{1,4}[./-]\d", re.IGNORECASE)
_VERBS = (
    r"(?:wrote|writes|schrieb(?: am .{4,40}| folgendes)?|a [ée]crit|escribió|escreveu|schreef(?: .{3,60})?|"
    r"ha scritto|"
    r"napisał\(?a?\)?(?:\(a\))?|skrev(?: .{3,40})?|kirjoitti)"
)
_CLOSERS = re.compile(rf"(?:{_VERBS}|<[^<>\s@]{{1,60}}@[^<>\s]{{1,80}}>)\s?:\s*$", re.IGNORECASE)
# "Ann Lee <ann@example.com> schrieb am Di., 3. Nov. 2026:", with the name in front.
_NAME_FIRST = re.compile(
    r"\s{0,4}[^\s<>:][^<>:\n]{0,60}<[^<>\s]{3,80}>\s?(?:schrieb|wrote|a écrit|escribió|escreveu|ha scritto|"
    r"schreef|napisał)\b",
    re.IGNORECASE,
)
_DIVIDERS = re.compile(
    r"\s{0,4}(?:[-_=]{2,20}\s?(?:original message|original appointment|forwarded message|"
    r"ursprüngliche nachricht|weitergeleitete nachricht|"
    r"message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|"
    r"mensagem encaminhada|"
    r"oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|messaggio inoltrato|wiadomość oryginalna|"
    r"oryginalna wiadomość|"
    r"ursprungligt meddelande|oprindelig meddelelse|reply above)\b|"
    r"(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|"
    r"inicio del mensaje reenviado)\s?:|"
    r"_{20,}\s*$|-{4,}\s?reply above)",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s{0,4}\*?(from|von|de|van|da|sent|gesendet|envoyé|enviado|enviada|verzonden|inviato|to|an|à|para|aan|a|"
    r"date|datum|fecha|data|"
    r"subject|betreff|objet|asunto|assunto|onderwerp|oggetto|od|do|temat|wysłano|cc)\s?:\*?\s",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s{0,4}\*?(?:from|von|de|van|da|od)\s?:\*?\s", re.IGNORECASE)
# A message copied out of LinkedIn: "Ann Lee sent the following message at 10:02 AM", "View Ann's profile".
_LINKEDIN = re.compile(r".{1,80} sent the following messages? at \d", re.IGNORECASE)
# Where line breaks were lost: "No thanks From: Ann Lee <a@b.example> Sent: Monday", "No On Mon, Jul 6 Ann wrote:".
_INLINE = re.compile(
    r"\s(?:(?:From|Von|De|Van|Da|Od)\s?: [^:\n]{2,120}\b(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|À|Enviado|"
    r"Fecha|Para|Verzonden|Aan|Inviato|Data|A|Wysłano|Do)\s?: "
    r"|On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|"
    r"\d)[^\n:]{0,60}(?::\d\d[^\n:]{0,100})?\bwrote:"
    r"|-{3,20} ?Original Message ?-{3,20})"
)
_MARK = (">", " >")
_SIGN = re.compile(r"[:<>=_fF-](?:(?<=[:<>=_])|(?<=-)-|(?i:(?<= the f)ollow))")
"""Where this does not stand, nor in the next two lines, no earlier mail begins."""
_HEADERS = 2
"""More header lines than these in a row are those of an earlier mail: From, Sent, To. Below a blank line two will do."""


def quoted(text: str) -> Iterator[Bounds]:
    """Yield the stretches of earlier mail, in order: quoted blocks, or all after a header of an earlier mail."""
    signs = [sign.start() for sign in _SIGN.finditer(text)]
    if not signs:
        return
    lines = list(_lines(text))
    number, written = 0, False
    while number < len(lines) and lines[number][0] <= signs[-1]:
        start, end = lines[number]
        following = number + 1
        if signs[bisect_left(signs, start)] >= lines[min(number + 2, len(lines) - 1)][1]:
            written = written or not _blank(text, lines[number])
        elif _opens_earlier_mail(text, lines, number):
            following = _after_block(text, lines, number, lazy=written)
            yield start, lines[following][0] if following < len(lines) else len(text)
        elif text.startswith(_MARK, start):
            yield start, min(end + 1, len(text))
        elif inline := _INLINE.search(text, start, end):
            yield inline.start(), len(text)
            return
        else:
            written = written or not _blank(text, lines[number])
        number = following


def _after_block(text: str, lines: list[Bounds], number: int, *, lazy: bool) -> int:
    """Find the line after an earlier mail: after its marked lines where these follow its header, else past the end.

    Where `lazy`, an unmarked line below the marks, with no blank between, belongs to them.
    """
    first = number
    while first < min(number + 5, len(lines)) and not _marked(text, lines[first]):
        first += 1
    if first == min(number + 5, len(lines)) or any(not _blank(text, line) for line in lines[number + 3 : first]):
        return len(lines)
    last = first
    while last < len(lines) and (
        _marked(text, lines[last]) or _blank(text, lines[last]) or (lazy and not _blank(text, lines[last - 1]))
    ):
        last += 1
    return last


def _marked(text: str, line: Bounds) -> bool:
    return text.startswith(_MARK, line[0])


def _blank(text: str, line: Bounds) -> bool:
    return not text[slice(*line)].strip()


def _lines(text: str) -> Iterator[Bounds]:
    at = 0
    while at <= len(text):
        newline = text.find("\n", at)
        stop = len(text) if newline < 0 else newline
        yield at, stop
        at = stop + 1


def _opens_earlier_mail(text: str, lines: list[Bounds], number: int) -> bool:
    start, end = lines[number]
    if _DIVIDERS.match(text, start, end) or _LINKEDIN.match(text, start, min(end, start + 160)):
        return True
    if _NAME_FIRST.match(text, start, min(end, start + 200)):
        return True
    if _OPENERS.match(text, start, end):
        wrapped = takewhile(lambda line: not _blank(text, line), lines[number : number + 3])
        return any(_closes(text, line) for line in wrapped)
    if not _FROM.match(text, start, end):
        return False
    below = number > 0 and _blank(text, lines[number - 1])
    return _header_lines(text, lines[number : number + 5]) > (_HEADERS - 1 if below else _HEADERS)


def _closes(text: str, line: Bounds) -> bool:
    start, end = line
    return bool(_CLOSERS.search(text, max(start, end - 90), end))


def _header_lines(text: str, lines: list[Bounds]) -> int:
    return sum(bool(_HEADER.match(text, start, end)) for start, end in lines)
