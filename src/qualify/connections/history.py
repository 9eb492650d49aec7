"""What a history shows: who wrote, who answered, what was done with the words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from attrs import field, frozen

from qualify.connections.acts import ACTS
from qualify.connections.clues import clue, fact
from qualify.connections.connection import Message
from qualify.connections.courtesy import from_template, polite
from qualify.connections.sorted import Clue
from qualify.moves import MOVES, SentenceTagger, SignFinder
from qualify.moves.learned import shipped
from qualify.replies import read_reply
from qualify.text import Document, Sentence

_LIKELY = 0.6
_ASKED = 0.5
_SELLING = 2
_FULL_NO = 8
_SURE_NO = 0.6
_WARM = ("introduces", "helps", "beyond")
_NOES = frozenset({"no", "not_now", "wrong_person", "referral"})


@frozen
class Heard:
    """One message of theirs.

    Attributes:
        path: Where its text stands.
        text: The text.
        kind: ``template``, ``polite``, ``sells``, ``asks_for_work``, ``presses`` or ``talks``.
        acts: For each act found the stretches that do it, as spans of the text.
        answering: Whether yours stands right before it.
    """

    path: str
    text: str
    kind: str
    acts: Mapping[str, tuple[tuple[int, int], ...]] = field(repr=False)
    answering: bool


def history_clues(messages: Sequence[Message], name: str, *, trades: bool) -> Iterator[Clue]:
    """Yield what a history shows.

    Args:
        messages: All of it, oldest first.
        name: Theirs, which is not counted among the words they write.
        trades: Whether their profile says that they sell or recruit.
    """
    heard = _heard(messages, frozenset(name.lower().split()), trades=trades)
    pitch = next((n for n, one in enumerate(heard) if one.kind == "sells"), len(heard) + 1)
    for n, one in enumerate(heard):
        if n != pitch - 1:  # what leads up to the pitch is part of it
            yield from _clues(one, pitched=n > pitch)
    yield from _facts(messages, heard)


@cache
def _tagger() -> SentenceTagger:
    return SentenceTagger(SignFinder(MOVES), shipped())


@cache
def _finder() -> SignFinder:
    return SignFinder(ACTS)


def _heard(messages: Sequence[Message], names: frozenset[str], *, trades: bool) -> list[Heard]:
    heard: list[Heard] = []
    before: Message | None = None
    selling = False
    for n, message in enumerate(messages):
        if message.by == "them":
            followed = selling and before is not None and before.by == "them"
            one = _hear(n, message, names, trades=trades, followed=followed, answering=bool(before and before.by == "me"))
            selling = one.kind in {"sells", "presses"}
            heard.append(one)
        before = message
    return heard


def _hear(n: int, message: Message, names: frozenset[str], *, trades: bool, followed: bool, answering: bool) -> Heard:
    document = Document.of("", message.body)
    acts = _acts(document)
    kind = _kind(document, acts, names, trades=trades)
    if followed and kind in {"talks", "polite"} and not acts.keys() & set(_WARM):
        kind = "presses"
    spans = {name: tuple(_span(one) for one in found) for name, found in acts.items()}
    return Heard(f"messages[{n}].body", message.body, kind, spans, answering)


def _span(sentence: Sentence) -> tuple[int, int]:
    span = sentence.span(sentence.start, sentence.end)
    return span.start, span.end


def _acts(document: Document) -> dict[str, list[Sentence]]:
    """Find what each sentence does: by phrases, and by the moves of outreach where these are likely."""
    acts: dict[str, list[Sentence]] = {}
    tagging = _tagger()(document)
    for n, sentence in enumerate(tagging.sentences):
        chance = {move: row[n] for move, row in tagging.chances.items()}
        found = dict.fromkeys(_finder().look(sentence).moves)
        if chance["introduction that holds"] >= _LIKELY:
            found["introduces"] = None
        if chance["help_offer"] >= _LIKELY:
            found["helps"] = None
        if chance["offer"] >= _LIKELY:
            found["offer"] = None
        if max(chance["soft_ask"], chance["hard_ask"]) >= _ASKED:
            found["ask"] = None
        if sentence.is_question:
            found["asks"] = None
        for name in found:
            acts.setdefault(name, []).append(sentence)
    return acts


def _kind(document: Document, acts: Mapping[str, list[Sentence]], names: frozenset[str], *, trades: bool) -> str:
    told = acts.keys() - {"asks", "ask", "offer"}
    if not told and from_template(document.own):
        return "template"
    if not told and polite(document.own, names):
        return "polite"
    selling = sum(act in acts for act in ("sells", "offer", "ask"))
    if "asks_for_work" in acts and not ("offer" in acts or trades):
        return "asks_for_work"
    if selling >= _SELLING or (trades and selling and not acts.keys() & set(_WARM)):
        return "sells"
    return "talks"


def _clues(one: Heard, *, pitched: bool) -> Iterator[Clue]:
    if one.kind == "sells":
        spans = [span for act in ("sells", "offer", "ask") for span in one.acts.get(act, ())]
        yield clue("sells", one.path, one.text, *min(spans))
    elif one.kind == "asks_for_work":
        yield clue("asks_for_work", one.path, one.text, *one.acts["asks_for_work"][0])
    elif one.kind == "presses":
        yield clue("presses", one.path, one.text, 0, len(one.text))
    elif one.kind == "talks":
        yield from _talk(one, pitched=pitched)


def _talk(one: Heard, *, pitched: bool) -> Iterator[Clue]:
    for act in (*_WARM, "asks"):
        for span in one.acts.get(act, ())[:1]:
            yield clue(act, one.path, one.text, *span)
    if one.answering and not pitched:
        yield clue("answers", one.path, one.text, 0, len(one.text))
        reply = read_reply(one.text)
        if reply.intent in _NOES and reply.confidence >= _SURE_NO and len(one.text.split()) >= _FULL_NO:
            for quote in reply.evidence[:1]:
                yield clue("says_no_and_why", one.path, one.text, quote.start, quote.end)


def _facts(messages: Sequence[Message], heard: Sequence[Heard]) -> Iterator[Clue]:
    kinds = {one.kind for one in heard}
    if not kinds - {"template"}:
        yield fact("never_wrote", "messages", _counted(len(messages) - len(heard)))
    if "polite" in kinds and kinds <= {"polite", "template"}:
        one = next(one for one in heard if one.kind == "polite")
        yield clue("polite_only", one.path, one.text, 0, len(one.text))
    last = messages[_after_them(messages) :]
    if len(last) > 1 and any("?" in one.body for one in last):
        yield fact("silent", "messages", _counted(len(last)))


def _after_them(messages: Sequence[Message]) -> int:
    """Where begins what you wrote after their last word."""
    return max((n for n, one in enumerate(messages, start=1) if one.by == "them"), default=0)


def _counted(mine: int) -> str:
    return f"{mine} message{'s' if mine > 1 else ''} of yours, none answered" if mine else "no message of theirs"
