"""A visible way to stop the mail: a link to leave, or a reply that is promised to be honoured.

Speaking of unsubscribing is not a way out ("our unsubscribe rates fell"): there must be an offer, which is an
instruction, a condition ("if you would rather not hear from me"), a promise, or a line that holds nothing
else.
"""

import re
from collections.abc import Iterator

_LEAVE = (
    (
        r"unsubscribe|opt[ -]?out|remove (?:me|you|yourself|your (?:address|name|e-?mail))"
        r"|be removed from (?:this|the|our|my)"
    ),
    r"stop (?:receiving|getting|all|these|this|future|our|my) \w{3,15}",
    r"(?:manage|update|change) your (?:e-?mail )?(?:preferences|subscriptions?)|withdraw your consent",
    (
        r"abmelden|abmeldung|abmeldelink|abbestellen|austragen|widersprechen"
        r"|keine (?:weiteren )?(?:e-?mails?|nachrichten)"
    ),
    r"(?:se|vous|te|me) (?:désabonner|désinscrire)|désabonnement|désinscription|vous opposer",
    r"dar(?:se|te|me)? de baja|d[ae](?:te|se) de baja|cancelar (?:la |su |tu )?suscripción|oponerse",
    r"cancelar (?:a |sua |a sua )?(?:inscrição|subscrição|assinatura)|descadastr\w{1,12}",
    r"disiscriv\w{1,12}|cancellar(?:ti|si)|annulla(?:re)? l['’]iscrizione|opporti",
    r"uitschrijven|afmelden|bezwaar maken",
    r"wypisa[ćc](?: się)?|zrezygnowa[ćc]|rezygnacj\w{1,6}|anulowa[ćc] subskrypcj\w{1,4}|wypisz się",
)
"""Words for leaving: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish."""

_ACT = (
    (
        r"click|reply|respond|answer|write|use|follow|press|hit|tap|visit|text|send|e-?mail|you can"
        r"|you may|you could|to|here"
    ),
    r"let me know|ask me|please|simply|just",
    (
        r"klick\w{0,4}|antwort\w{0,4}|schreib\w{0,4}|können|kannst|möchten|möchtest|wollen|willst"
        r"|jederzeit|hier|wenn|falls"
    ),
    r"zum|um sich|formlos|dürfen",
    r"clique[rz]|répond\w{1,4}|écri\w{1,4}|pour|pouvez|peux|souhaite[zs]?|ici",
    r"haz|haga|clic|escrib\w{1,4}|puedes?|para|quieres?|aquí",
    r"clique|respond\w{1,4}|escrev\w{1,4}|pode|quiser|aqui",
    r"clicca\w{0,3}|rispond\w{1,4}|scriv\w{1,4}|puoi|può|per|vuoi|vuole|qui",
    r"klik|antwoord|schrijf|mail|kunt|kun|wilt|wil|om je|om u|hier|als u|als je",
    r"klikn\w{1,4}|odpowied\w{1,3}|odpis\w{1,4}|napis\w{1,4}|możesz|może|aby|żeby|jeśli|tutaj",
)
"""Instructions and conditions that make an offer of them, in the same languages."""

_DECLINE = (
    (
        r"if (?:you(?:['’]d| would)? (?:rather|prefer|don['’]t|do not|no longer|wish|want|like)"
        r"|(?:this|it)(?:['’]s| is)? "
        r"(?:not|isn['’]t|irrelevant|unwelcome))[^.!?\n]{0,60}?(?:hear|receiv|get|contact|mail"
        r"|messag|writ|follow|touch)"
        r"[^.!?\n]{0,60}?(?:reply|let me know|tell me|say (?:so|no|stop)|just|drop me|(?:simple"
        r"|quick|one-word) no)\b"
    ),
    (
        r"(?:reply|respond|answer|text|write|send|say|type)(?: (?:back|me|us|with|the word|just|a"
        r"|simply)){0,3} "
        r"[\"'“‘«]?(?:no|stop|unsubscribe|pass|remove|opt[ -]?out|not interested)\b(?! (?:later"
        r"|problem|earlier|matter))"
    ),
    (
        r"(?:i|we)(?:['’]ll| will| shall| promise to) (?:stop(?: (?:writing|e-?mailing|contacting"
        r"|messaging|here))?[.!,;]"
        r"|close your file|remove you|take you off|leave you (?:alone|in peace|be)\b)"
    ),
    (
        r"(?:i|we)(?:['’]ll never| will never| won['’]t| will not|['’]ll not) (?:write|e-?mail"
        r"|contact|bother|message|follow up"
        r"|reach out|chase|ping)(?: (?:to |with )?you)?(?: (?:again|any ?more|further|unless)|[.!,;])"
    ),
    (
        r"(?:melde ich mich|schreibe ich (?:ihnen|dir)|kontaktiere ich (?:sie|dich)) (?:nicht mehr"
        r"|nicht wieder|nie wieder)"
    ),
    r"(?:antworten sie|antworte|antwort)(?: (?:einfach|kurz|mir|bitte)){0,2} mit [\"„“]?(?:nein|stopp?)\b",
    r"je ne (?:vous|te) (?:écrirai|contacterai|relancerai|recontacterai|dérangerai) (?:plus|pas)\b",
    r"répondez(?: simplement)? [\"«“]? ?(?:non|stop)\b",
    r"no (?:te|le|os|les) (?:volveré a (?:escribir|contactar|molestar)|escribiré más|molestaré más)\b",
    r"respond[ea](?: simplemente| con| apenas)? [\"“«]?(?:no|não|stop|baja)\b",
    r"não (?:voltarei a|vou mais) (?:escrever|contactar|contatar|incomodar)",
    r"non (?:ti|la|vi) (?:scriverò|contatterò|disturberò) (?:più|di nuovo)\b",
    r"(?:schrijf|mail|benader|stoor) ik (?:u|je) niet (?:meer|weer|opnieuw)\b",
    r"nie będę (?:więcej|już) (?:pisa|kontaktowa|przeszkadza)",
)
"""Ways out by reply: a condition with an answer to it, a word to send, a promise."""

_ALONE = (
    r"(?m)^[ \t>|*•·–—\[(-]{0,6}(?:unsubscribe(?: (?:here|now|from (?:this list|these emails)"
    r"|link|instantly))?"
    r"|opt[ -]?out(?: here)?|(?:manage |e-?mail )preferences|(?:hier )?abmelden|(?:newsletter )?abbestellen"
    r"|se (?:désabonner|désinscrire)|darse de baja|cancelar (?:suscripción|inscrição"
    r"|subscrição)|disiscriviti"
    r"|annulla iscrizione|uitschrijven|afmelden|wypisz się|zrezygnuj)[ \t]{0,3}(?:[\])|.:•·\n]"
    r"|\Z|https?://)"
)
"""A line that holds nothing else, as under a mail."""


def _any(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(parts) + r")\b", re.IGNORECASE)


_LEAVING = _any(_LEAVE)
_ACTING = _any(_ACT)
_DECLINING = re.compile(r"\b(?:" + "|".join(_DECLINE) + ")", re.IGNORECASE)
_STANDING_ALONE = re.compile(_ALONE, re.IGNORECASE)
_PLACE = re.compile(
    r"[^.!?\n]{0,40}?(?:\b(?:here|below|hier|ici|aquí|aqui|qui|tutaj)\b|https?://|www\.|<)", re.IGNORECASE
)
_WHENEVER = re.compile(
    r" (?:at any time|any ?time|jederzeit|à tout moment|te allen tijde|w każdej chwili)", re.IGNORECASE
)
_OTHERS = re.compile(
    (
        r"\b(?:they|who|their|users|customers|subscribers|people|prospects|leads|readers|members"
        r"|clients|recipients)\b"
    ),
    re.IGNORECASE,
)
_TALK = re.compile(r"s?[ -](?:rates?|page|flow|tool|metrics?|numbers?|requests?|process|list|lists|handling|figures)\b")
_SENTENCE = re.compile(r"[.!?\n]")
_REACH = 100
"""How far before the word for leaving its offer is looked for, in code points."""


def find_way_out(text: str) -> str:
    """Return the first words that offer a way out; empty where there are none."""
    found = [match for match in (_DECLINING.search(text), _STANDING_ALONE.search(text)) if match]
    spans = [match.span() for match in found]
    offer = next(_offers(text), None)
    if offer is not None:
        spans.append(offer)
    return text[slice(*min(spans))].strip() if spans else ""


def _offers(text: str) -> Iterator[tuple[int, int]]:
    for leave in _LEAVING.finditer(text):
        if _TALK.match(text, leave.end()):
            continue
        before = _clause_before(text, leave.start())
        acting = _ACTING.search(before)
        if acting and not _OTHERS.search(before):
            yield leave.start() - len(before) + acting.start(), leave.end()
        place = _WHENEVER.match(text, leave.end()) or _PLACE.match(text, leave.end())
        if place and not _OTHERS.search(before):
            yield leave.start(), place.end()


def _clause_before(text: str, end: int) -> str:
    """Return what stands before in the same sentence, as far as it matters."""
    return _SENTENCE.split(text[max(0, end - _REACH) : end])[-1]
