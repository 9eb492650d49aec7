"""Where earlier mail begins: quotes and forwards as the main mail clients write them, in six languages.

Only lines are looked at, each once and each against anchored patterns, so that the time is linear in the text.
"""

import re
from collections.abc import Iterator

Bounds = tuple[int, int]

# "On Tue, 3 Nov 2026 at 10:02, Ann <ann@example.com> wrote:" and its sisters; the header may be wrapped over three lines.
_OPENERS = re.compile(r"\s{0,4}(?:on|am|le|el|em|op|il|w dniu|den|den)\s", re.IGNORECASE)
_CLOSERS = re.compile(
    r"(?:wrote|writes|schrieb|a écrit|escribió|escreveu|schreef|ha scritto|napisał\(?a?\)?)\s?:\s*$",
    re.IGNORECASE,
)
_DIVIDERS = re.compile(
    r"\s{0,4}(?:[-_=]{2,20}\s?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|"
    r"message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|"
    r"oorspronkelijk bericht|doorgestuurd bericht|messaggio originale|wiadomość oryginalna|reply above)\b|"
    r"begin forwarded message\s?:|_{20,}\s*$)",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s{0,4}\*?(from|von|de|van|da|sent|gesendet|envoyé|enviado|verzonden|inviato|to|an|à|para|aan|a|date|datum|fecha|data|"
    r"subject|betreff|objet|asunto|assunto|onderwerp|oggetto|od|do|temat|wysłano)\s?:\*?\s",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s{0,4}\*?(?:from|von|de|van|da|od)\s?:\*?\s", re.IGNORECASE)
# A message copied out of LinkedIn: "Ann Lee sent the following message at 10:02 AM", "View Ann's profile".
_LINKEDIN = re.compile(r".{1,80} sent the following messages? at \d", re.IGNORECASE)


def quoted(text: str) -> Iterator[Bounds]:
    """Yield the stretches of earlier mail, in order: quoted blocks, or all after a header of an earlier mail."""
    lines = list(_lines(text))
    for number, (start, end) in enumerate(lines):
        if _opens_earlier_mail(text, lines, number):
            yield start, len(text)
            return
        if text.startswith((">", " >"), start):
            yield start, min(end + 1, len(text))


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
    if _OPENERS.match(text, start, end):
        return any(_closes(text, line) for line in lines[number : number + 3])
    return bool(_FROM.match(text, start, end)) and _header_lines(text, lines[number : number + 5]) > 2  # noqa: PLR2004 - From, Sent, To


def _closes(text: str, line: Bounds) -> bool:
    start, end = line
    return bool(_CLOSERS.search(text, max(start, end - 24), end))


def _header_lines(text: str, lines: list[Bounds]) -> int:
    return sum(bool(_HEADER.match(text, start, end)) for start, end in lines)
