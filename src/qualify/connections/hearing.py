"""Hears each message of theirs in its place: is it a courtesy, a pitch, a request for work, or talk?"""

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import field, frozen

from qualify.connections.acts import ACTS
from qualify.connections.connection import Message
from qualify.connections.courtesy import from_template, polite, stems
from qualify.connections.wanting import IDLE_BELOW, SELLS_FROM, SELLS_THOUGH_SEEKING, TRADES, WARM, Around, wanting
from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.leaning import Rows
from qualify.moves.learned import shipped
from qualify.text import Document, Sentence

Span = tuple[int, int]

_LIKELY = {"introduces": ("introduction that holds", 0.6), "helps": ("help_offer", 0.6)}
"""Acts that a move of outreach stands for, from what chance on."""
_LONG_QUESTION = 10
_UNTOLD = frozenset({"asks", "sells"})
"""What a courtesy may seem to do."""


@frozen
class Owner:
    """What a profile says of how its owner's words are to be heard.

    Attributes:
        names: The words of their name, in lower case.
        trades: Whether they sell or recruit for a living.
        seeks: Whether it is a resume, so that they may seek work.
        trade: Beginnings of the words in which they tell of their work; none where that is what they offer.
    """

    names: frozenset[str] = frozenset()
    trades: bool = False
    seeks: bool = False
    trade: frozenset[str] = frozenset()


@frozen
class Heard:
    """One message of theirs.

    Attributes:
        number: Its place in the history.
        text: Its text.
        kind: ``template``, ``polite``, ``sells``, ``asks_for_work``, ``presses`` or ``talks``.
        acts: For each act the stretches that do it, as spans of the text.
        idle: Whether it wants nothing.
        answering: Whether yours stands right before it.
        telling: The stretch that tells its kind, for a pitch or a request.
        stated: The first stretch that states something; None where it only asks or is polite.
        agreed: The stretch where your next message goes along with a call or a meeting; None where none does.
    """

    number: int
    text: str
    kind: str
    acts: Mapping[str, tuple[Span, ...]] = field(repr=False)
    idle: bool
    answering: bool
    telling: Span
    stated: Span | None
    agreed: Span | None


@frozen
class Place:
    """A message of theirs in the history.

    Attributes:
        number: Its number.
        text: Its text.
        answering: Whether yours stands right before it.
        previous: Theirs that stands right before it, as heard; None where none does.
        around: What stands around it.
    """

    number: int
    text: str
    answering: bool
    previous: Heard | None
    around: Around


def heard_in(messages: Sequence[Message], owner: Owner) -> list[Heard]:
    """Hear every message of theirs.

    Args:
        messages: The history, oldest first.
        owner: What their profile says of them.
    """
    heard: list[Heard] = []
    trade = owner.trade
    answers = [*(one.body if one.by == "me" else "" for one in messages), ""][1:]
    for number, (message, answer) in enumerate(zip(messages, answers, strict=True)):
        if message.by == "me":
            trade -= stems(message.body)
            continue
        previous = heard[-1] if heard and heard[-1].number == number - 1 else None
        again = previous is not None and previous.kind not in {"polite", "template"}
        around = Around(trade, answer, again)
        answering = number > 0 and previous is None
        heard.append(_hear(Place(number, message.body, answering, previous, around), owner))
    return heard


@cache
def _tagger() -> SentenceTagger:
    return SentenceTagger(SignFinder(MOVES), shipped())


@cache
def _finder() -> SignFinder:
    return SignFinder(ACTS)


def _hear(place: Place, owner: Owner) -> Heard:
    own = (document := Document.of("", place.text)).own
    chances = _tagger()(document).chances
    acts = _acts(own, chances)
    small = _small(own, acts, owner.names)
    wants, taken = (0.0, 0.0) if small else wanting(place.text, acts, chances, place.around)
    kind = small or _kind(place, acts, wants, owner)
    stated = next((_span(one) for one in own if _states(one, owner.names)), None)
    return Heard(
        number=place.number,
        text=place.text,
        kind=kind,
        acts={name: tuple(map(_span, found)) for name, found in acts.items()},
        idle=wants - taken < IDLE_BELOW,
        answering=place.answering,
        telling=_telling(kind, own, acts, chances),
        stated=stated,
        agreed=_agreed(place.around.answer),
    )


def _states(sentence: Sentence, names: frozenset[str]) -> bool:
    """Tell whether a sentence says something; a long question does, before it asks."""
    return (not sentence.is_question or len(sentence.words) >= _LONG_QUESTION) and not polite([sentence], names)


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
    if acts.keys() - _UNTOLD:
        return ""
    if from_template(sentences):
        return "template"
    return "polite" if "sells" not in acts and polite(sentences, names) else ""


def _kind(place: Place, acts: Mapping[str, object], wants: float, owner: Owner) -> str:
    if "asks_for_work" in acts and not owner.trades:
        return "asks_for_work"
    if wants + TRADES * owner.trades >= SELLS_FROM:
        return "asks_for_work" if owner.seeks and wants < SELLS_THOUGH_SEEKING else "sells"
    follows_up = place.previous is not None and place.previous.kind in {"sells", "presses"}
    return "presses" if follows_up and not any(act in acts for act in WARM) else "talks"


def _telling(kind: str, sentences: Sequence[Sentence], acts: Mapping[str, Sequence[Sentence]], chances: Rows) -> Span:
    """Choose the sentence that shows the kind: one with its phrases, or else the one most like an offer or an ask."""
    if kind in acts:
        return _span(acts[kind][0])
    ranked = zip(chances["offer"], chances["soft_ask"], chances["hard_ask"], sentences, strict=True)
    best = max(ranked, key=lambda row: max(row[:3]), default=None)
    return _span(best[3]) if best else (0, 0)


def _agreed(answer: str) -> Span | None:
    found = (one for one in Document.of("", answer).own if "beyond" in _finder().look(one).moves)
    return next((_span(one) for one in found), None)
