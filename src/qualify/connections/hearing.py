"""Hears each message of theirs in its place: is it a courtesy, a pitch, a request for work, or talk?"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from attrs import field, frozen

from qualify.connections.acts import ACTS
from qualify.connections.connection import Message
from qualify.connections.courtesy import from_template, polite, stems
from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.learned import shipped
from qualify.moves.tagger import Rows
from qualify.replies.cue import SOFT
from qualify.replies.read import read_closely
from qualify.text import Document, Sentence

Span = tuple[int, int]

WARM = ("introduces", "helps", "beyond")
"""What a friend does and a seller seldom."""

_LIKELY = {"introduces": ("introduction that holds", 0.6), "helps": ("help_offer", 0.6)}
"""Acts that a move of outreach stands for, from what chance on."""
SELLS_FROM, SELLS_THOUGH_SEEKING, IDLE_BELOW = 1.2, 2.0, 0.8
"""What wanting something comes to in a message that sells, also if its writer seeks work, and in one that wants nothing;
chosen on the cases in tests/cases."""
_PULLS = ("offer", "soft_ask", "hard_ask", "qualifying")
_PRICE = re.compile(
    r"[$€£₹¥]\s?\d|\b\d[\d.,]*\s?(?:[$€£₹]|%|euros?\b|EUR\b|USD\b|GBP\b|LPA\b|per (?:hour|month|head|seat)\b)"
)
_OFFERED, _OWN_TRADE, _PRICED = 0.5, 0.5, 0.4
_LIKE_A_SELLER, _REFUSED, _REPEATED, _TRADES, _QUALIFIES, _WARMLY, _WELCOME = 0.7, 0.6, 0.6, 0.3, 0.3, -0.7, -0.4
_SURE, _CURT = 0.8, 6
_REFUSALS = frozenset({"no", "unsubscribe"})


@frozen
class Owner:
    """What a profile says of how its owner's words are to be heard.

    Attributes:
        names: The words of their name, in lower case.
        trades: Whether they sell or recruit for a living.
        seeks: Whether it is a resume, so that they may seek work.
        trade: Beginnings of the words in which they tell of their work.
    """

    names: frozenset[str] = frozenset()
    trades: bool = False
    seeks: bool = False
    trade: frozenset[str] = frozenset()


@frozen
class Heard:
    """One message of theirs.

    Attributes:
        path: Where its text stands.
        text: The text.
        kind: ``template``, ``polite``, ``sells``, ``asks_for_work``, ``presses`` or ``talks``.
        acts: For each act the stretches that do it, as spans of the text.
        idle: Whether it wants nothing.
        answering: Whether yours stands right before it.
        telling: The stretch that tells its kind, for a pitch or a request.
        stated: The first stretch that states something; None where it only asks or is polite.
        agreed: Where your next message goes along with a call or a meeting: its number and the stretch.
    """

    path: str
    text: str
    kind: str
    acts: Mapping[str, tuple[Span, ...]] = field(repr=False)
    idle: bool
    answering: bool
    telling: Span
    stated: Span | None
    agreed: tuple[int, Span] | None


@frozen
class Turn:
    """One message of theirs in its place.

    Attributes:
        number: Its place in the history.
        message: The message.
        before: What stands right before it.
        after: What stands right after it.
        previous: Their message before, as heard.
        known: Beginnings of words that you wrote before.
    """

    number: int
    message: Message
    before: Message | None
    after: Message | None
    previous: Heard | None
    known: frozenset[str]

    @property
    def again(self) -> bool:
        """Whether they write again unanswered, and not for courtesy."""
        unanswered = self.before is not None and self.before.by == "them"
        return unanswered and self.previous is not None and self.previous.kind not in {"polite", "template"}

    @property
    def answer(self) -> str:
        """What you wrote right after it."""
        return self.after.body if self.after and self.after.by == "me" else ""


def heard_in(messages: Sequence[Message], owner: Owner) -> list[Heard]:
    """Hear every message of theirs.

    Args:
        messages: The history, oldest first.
        owner: What their profile says of them.
    """
    heard: list[Heard] = []
    known: set[str] = set()
    around = zip([None, *messages], messages, [*messages[1:], None], strict=False)
    for number, (before, message, after) in enumerate(around):
        if message.by == "them":
            turn = Turn(number, message, before, after, heard[-1] if heard else None, frozenset(known))
            heard.append(_hear(turn, owner))
        else:
            known |= stems(message.body)
    return heard


@cache
def _tagger() -> SentenceTagger:
    return SentenceTagger(SignFinder(MOVES), shipped())


@cache
def _finder() -> SignFinder:
    return SignFinder(ACTS)


def _hear(turn: Turn, owner: Owner) -> Heard:
    document = Document.of("", turn.message.body)
    chances = _tagger()(document).chances
    acts = _acts(document.own, chances)
    small = _small(document.own, acts, owner.names)
    taken = _taken(turn.answer) if turn.answer and not small else 0.0
    wanting = 0.0 if small else _wanting(turn, acts, chances, _trade(turn, owner), taken)
    kind = small or _kind(turn, acts, wanting, owner)
    stated = next((one for one in document.own if not one.is_question and not polite([one], owner.names)), None)
    return Heard(
        path=f"messages[{turn.number}].body",
        text=turn.message.body,
        kind=kind,
        acts={name: tuple(map(_span, found)) for name, found in acts.items()},
        idle=wanting - taken < IDLE_BELOW,
        answering=turn.before is not None and turn.before.by == "me",
        telling=_telling(kind, document.own, acts, chances),
        stated=_span(stated) if stated else None,
        agreed=_agreed(turn),
    )


def _span(sentence: Sentence) -> Span:
    span = sentence.span(sentence.start, sentence.end)
    return span.start, span.end


def _acts(sentences: Sequence[Sentence], chances: Rows) -> dict[str, list[Sentence]]:
    """Find what each sentence does: by phrases, by moves of outreach where these are likely, by its question mark."""
    acts: dict[str, list[Sentence]] = {}
    for n, sentence in enumerate(sentences):
        likely = [act for act, (move, least) in _LIKELY.items() if chances[move][n] >= least]
        asks = ["asks"] if sentence.is_question else []
        for act in dict.fromkeys([*_finder().look(sentence).moves, *likely, *asks]):
            acts.setdefault(act, []).append(sentence)
    return acts


def _small(sentences: Sequence[Sentence], acts: Mapping[str, object], names: frozenset[str]) -> str:
    """Name the kind of a message that says nothing; empty where it says something."""
    if acts.keys() - {"asks", "sells"}:
        return ""
    if from_template(sentences):
        return "template"
    return "polite" if "sells" not in acts and polite(sentences, names) else ""


def _wanting(turn: Turn, acts: Mapping[str, object], chances: Rows, trade: float, taken: float) -> float:
    """Weigh how far a message wants something of you; nothing where neither its words nor your answer speak of an offer."""
    offer, soft, hard, qualifies = (max((0.0, *map(float, chances[move]))) for move in _PULLS)
    if offer < _OFFERED and not trade and taken <= 0 and "sells" not in acts:
        return 0.0
    pulled = max(soft, hard) + _QUALIFIES * qualifies + _REPEATED * turn.again
    return (
        offer + pulled + trade + taken + _LIKE_A_SELLER * ("sells" in acts) + _WARMLY * any(act in acts for act in WARM)
    )


def _trade(turn: Turn, owner: Owner) -> float:
    """Weigh how far a message brings up its writer's own trade, or money."""
    text = turn.message.body
    return _OWN_TRADE * bool(owner.trade & stems(text) - turn.known) + _PRICED * bool(_PRICE.search(text))


def _taken(answer: str) -> float:
    """Weigh how you took it: a refusal shows that something was wanted."""
    close = read_closely(answer)
    if close.reply.intent == "yes":
        return _WELCOME
    refused = any(hit.intent in _REFUSALS and hit.sure >= SOFT for hit in close.reading.found)
    curt = close.reply.intent == "no" and close.reply.confidence >= _SURE and len(answer.split()) <= _CURT
    return _REFUSED if refused or curt else 0.0


def _kind(turn: Turn, acts: Mapping[str, object], wanting: float, owner: Owner) -> str:
    if "asks_for_work" in acts and not owner.trades:
        return "asks_for_work"
    if wanting + _TRADES * owner.trades >= SELLS_FROM:
        return "asks_for_work" if owner.seeks and wanting < SELLS_THOUGH_SEEKING else "sells"
    pressing = turn.again and turn.previous is not None and turn.previous.kind in {"sells", "presses"}
    return "presses" if pressing and not any(act in acts for act in WARM) else "talks"


def _telling(kind: str, sentences: Sequence[Sentence], acts: Mapping[str, Sequence[Sentence]], chances: Rows) -> Span:
    """Choose the sentence that shows the kind: one with its phrases, or else the one most like an offer or an ask."""
    if kind in acts:
        return _span(acts[kind][0])
    ranked = zip(chances["offer"], chances["soft_ask"], chances["hard_ask"], sentences, strict=True)
    best = max(ranked, key=lambda row: max(row[:3]), default=None)
    return _span(best[3]) if best else (0, 0)


def _agreed(turn: Turn) -> tuple[int, Span] | None:
    for sentence in Document.of("", turn.answer).own:
        if "beyond" in _finder().look(sentence).moves:
            return turn.number + 1, _span(sentence)
    return None
