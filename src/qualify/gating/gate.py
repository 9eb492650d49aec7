"""The gate's rules, in order."""

import datetime as dt
import re
from collections.abc import Callable

from qualify.gating.answer import Gate, LedgerAnswer
from qualify.gating.asks import asks_for_anything, only_acknowledges
from qualify.gating.imagined import speaks_of_an_answer
from qualify.gating.news import brings_news
from qualify.gating.state import ThreadState, thread_state
from qualify.models import Draft
from qualify.phrases import phrase_pattern
from qualify.replies.cue import lines
from qualify.text import Document, Part

TOO_MANY = 3
"""So many messages in a row without an answer are enough."""
NUDGED = 2
"""After so many, a follow-up must bring something new."""


def gate(draft: Draft, *, ledger_answer: LedgerAnswer | None = None) -> Gate:
    """Tell whether a draft may go out at all, whatever its words are worth.

    Args:
        draft: The draft with its thread; `today` counts where a time was named.
        ledger_answer: What the ledger said, None where none was asked. Its block wins; its ``unknown`` is never clear.
    """
    if ledger_answer is not None and ledger_answer.answer == "block":
        return Gate(answer="block", reason=ledger_answer.reason)
    by_thread = _by_thread(draft)
    if ledger_answer is None:
        return by_thread or Gate(answer="unknown")
    if by_thread is not None and by_thread.answer == "block":
        return by_thread
    if ledger_answer.answer != "allow":
        return Gate(answer="unknown", reason=ledger_answer.reason)
    return by_thread or Gate(answer="allow")


def _by_thread(draft: Draft) -> Gate | None:
    if draft.thread is None:
        return None
    state = thread_state(draft.thread, draft.today)
    document = Document.of(draft.subject or "", draft.body)
    blocked = _RULES[state.state](state, document, draft) if state.state in _RULES else None
    return blocked or _unanswered(draft, state, document) or Gate(answer="allow")


def _blocked(state: ThreadState, reason: str, again_from: dt.date | None = None) -> Gate:
    return Gate(answer="block", reason=reason, turn=state.turn, words=state.words, again_from=again_from)


def _silent(_state: ThreadState, document: Document, draft: Draft) -> Gate | None:
    """Stop a draft that takes a machine's mail for the recipient's answer."""
    turns = [n for n, turn in enumerate(draft.thread or ()) if turn.by == "recipient"]
    imagined = turns and speaks_of_an_answer(document)
    return Gate(answer="block", reason="auto_reply_only", turn=turns[-1]) if imagined else None


def _opted_out(state: ThreadState, _document: Document, _draft: Draft) -> Gate:
    return _blocked(state, "unsubscribed")


def _left(state: ThreadState, _document: Document, _draft: Draft) -> Gate:
    return _blocked(state, "auto_reply_only")


def _refused(state: ThreadState, document: Document, _draft: Draft) -> Gate | None:
    return None if only_acknowledges(document) else _blocked(state, "refused")


def _deferred(state: ThreadState, document: Document, draft: Draft) -> Gate | None:
    if only_acknowledges(document, may_return=True):
        return None
    today = draft.today
    if today is None or state.until is None:
        return Gate(answer="unknown", reason="not_yet", turn=state.turn, words=state.words, again_from=state.until)
    return _blocked(state, "not_yet", state.until) if today < state.until else None


def _wrong_person(state: ThreadState, document: Document, _draft: Draft) -> Gate | None:
    return _blocked(state, "wrong_person") if asks_for_anything(document) else None


def _referred(state: ThreadState, document: Document, draft: Draft) -> Gate | None:
    """Stop a draft that goes on pitching to who pointed at somebody else: it has no word for that somebody, or sells first."""
    told = _told_of((draft.thread or ())[state.turn or 0].body, draft)
    lower = document.body.view.lower
    heeded = _REFERRAL.search(lower) or told & _named(document)
    sells = _TO_READER.search(lower) and not _turns_to(told, document)
    if state.asked or (heeded and not sells) or not asks_for_anything(document):
        return None
    return _blocked(state, "refused" if state.declined else "wrong_person")


def _told_of(said: str, draft: Draft) -> set[str]:
    """Give the names in a turn that neither side had."""
    known = {word for name in _names(draft) for word in _CAPITALISED.findall(name)}
    return set(_CAPITALISED.findall(said)) - known


def _named(document: Document) -> set[str]:
    written = (one for one in document.body.sentences if one.part is not Part.GREETING)
    return {word for one in written for word in _CAPITALISED.findall(one.cased)}


def _turns_to(told: set[str], document: Document) -> bool:
    """Tell whether a draft speaks to one of these people, too: *Moses, the dryers run quietly*."""
    openings = (_ADDRESSED.match(one.cased) for one in document.body.sentences)
    return any(found and found[1] in told for found in openings)


_ADDRESSED = re.compile(r"\s*(?:(?:Hello|Hi|Dear|Hey|And) )?([A-Z][^\W\d_]{2,})[,:]")
_CAPITALISED = re.compile(r"\b[A-Z][^\W\d_]{2,}")
_REFERRAL = phrase_pattern(
    *lines(
        """
        (him|her|he|she|them|his|hers)
        (your|the) (colleague|colleagues|boss|manager|partner|team|friend|wife|husband|brother|sister|pointer|tip|introduction|referral|name|contact)
        (a|the|his|her|their|an|which|what) (best |right )?(way|person|address|number|name|email|extension|desk)
        (who|whom|anyone|somebody|someone)
        """
    )
)
"""Words for the person to whom a recipient pointed."""
_TO_READER = phrase_pattern(
    *lines(
        """
        (can|could|may|shall|should|let) (i|we|me) .. (show|take|walk|talk|run|lend|meet|see|visit|call|ring|phone) you
        (i|we) (can|could) .. (show|take|walk|talk|run|lend|meet|see|visit|call|ring|phone) you
        let me (send|post|bring|ship) you (a|an|the|one|two|our|some)
        you and (i|me) .. (call|talk|meet|chat|have|speak|sit)
        (can|could|would|will) you (please |just |also |perhaps |still )*(join|try|test|spare|meet|come|take part|attend|have a look)
        your (opinion|support|verdict|backing|impression)
        (can|could|may|shall|should) (i|we) .. (put (one|it|some) in the post|drop by|come by|pop in|stop by|come over)
        """
    )
)
"""Words that sell to who reads."""

_RULES: dict[str, Callable[[ThreadState, Document, Draft], Gate | None]] = {
    "silent": _silent,
    "opted_out": _opted_out,
    "left": _left,
    "refused": _refused,
    "deferred": _deferred,
    "wrong_person": _wrong_person,
    "referred": _referred,
}


def _unanswered(draft: Draft, state: ThreadState, document: Document) -> Gate | None:
    """Stop the fourth message into silence, and the third where it only nudges."""
    thread = draft.thread or ()
    if state.unanswered >= TOO_MANY:
        return Gate(answer="block", reason="too_many_unanswered", turn=len(thread) - 1)
    if state.unanswered >= NUDGED and not brings_news(document, (t.body for t in thread), _names(draft)):
        return Gate(answer="block", reason="no_new_information", turn=len(thread) - 1)
    return None


def _names(draft: Draft) -> list[str]:
    people = (draft.recipient, draft.sender)
    return [name for person in people if person for name in (person.name, person.company)]
