"""`check`: the only pipeline. Text, moves, grounding, challenges, report; each knows nothing of the ones after it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, cast

from qualify import _boundary
from qualify.challenges import CHALLENGES, Challenge, Judgement, Reading, Verdict
from qualify.challenges.targeting import judge_by_facts as targeting_by_facts
from qualify.errors import InputError
from qualify.gating import LedgerAnswer, gate
from qualify.grounding import CUES, facts_used, ground
from qualify.models import Draft
from qualify.moves import MOVES, SentenceTagger, SignFinder, Tagger, encoder
from qualify.moves.learned import shipped
from qualify.policy import Policy, TaggerName
from qualify.readers.html import text_of_html
from qualify.report import ChallengeResult, Report
from qualify.rules import WATCHES
from qualify.text import Document, language_of

DEFAULT = Policy()
_JUDGED_LANGUAGES = frozenset({"en", "und"})
_TELLING = 2
"""Words that must tell another language before a message is left unjudged: an English one may be three words and a name."""

Given = Draft | str | Mapping[str, Any]
"""A draft, its body alone, or plain data to read a draft from."""


@cache
def tagger_named(name: TaggerName) -> Tagger:
    """A tagger that ships; made at the first check that wants it."""
    linear = SentenceTagger(SignFinder(MOVES, CUES), shipped(), shipped("leaning"))
    return encoder.EncodedTagger(linear, encoder.shipped()) if name == "encoder" else linear


def check(
    given: Given, *, policy: Policy = DEFAULT, ledger_answer: LedgerAnswer | None = None, tagger: Tagger | None = None
) -> Report:
    """Judge a message before it goes out.

    Pure: no network, no clock, no environment; the same draft gives the same report everywhere. Safe to call from threads.

    Args:
        given: A `Draft`, its body alone, or plain data as `Draft.parse` reads it.
        policy: What it takes to be sent.
        ledger_answer: What a ledger said of the recipient, as `Ledger.ask` returns it; None when none was asked.
        tagger: Another way to find moves; None for the one that the policy names.

    Raises:
        MissingExtraError: When the policy names the tagger ``encoder`` and the extra is not installed.
        InputError: When plain data cannot be read, naming path, value and remedy. A weak message is a verdict, never an error.
    """
    draft, body = _read(given)
    document = Document.of(draft.subject or "", draft.body)
    language = language_of(" ".join(s.cased for s in document.argued), least=_TELLING)
    tagging = (tagger or tagger_named(policy.tagger))(document)
    grounding = ground(draft, document, language=language, tagging=tagging)
    reading = Reading(document, tagging, grounding.supports, facts_used(draft, document, grounding))
    judged = _judge(reading, language)
    watched = (finding for watch in WATCHES for finding in watch.find(reading, judged))
    findings = (*grounding.findings, *watched, *_boundary.mechanical(draft, policy))
    report = _boundary.report(
        draft,
        challenges=_boundary.results(judged, reading, grounding),
        found=_boundary.problems(findings, document, policy),
        gate=gate(draft, ledger_answer=ledger_answer),
        language=language,
        policy=policy,
        body=body,
    )
    if tagger is None:
        document.release()
    return report


def check_many(drafts: Iterable[Given], *, policy: Policy = DEFAULT) -> Iterator[Report]:
    """Judge messages one after the other, as they come; nothing is held back.

    Args:
        drafts: As for `check`.
        policy: For all of them.
    """
    return (check(draft, policy=policy) for draft in drafts)


def _single(challenge: Challenge) -> Callable[[Given], ChallengeResult]:
    def judge(given: Given) -> ChallengeResult:
        return check(given).challenges[challenge.name]

    judge.__name__ = judge.__qualname__ = challenge.name
    judge.__doc__ = f"{challenge.question}\n\n{challenge.rule}\n\nArgs:\n    given: As for `check`.\n"
    return judge


targeting, value_prop, accepts_no, introductions = map(_single, CHALLENGES)


def _read(given: object) -> tuple[Draft, str | None]:
    """The draft, and the body where it was read from HTML."""
    if isinstance(given, str):
        draft = Draft.parse({"body": given})
    elif isinstance(given, Draft):
        draft = given
    elif isinstance(given, Mapping):
        draft = Draft.parse(cast("Mapping[str, object]", given))
    else:
        raise InputError("", given, "give a Draft, a string or a mapping")
    if draft.body.strip() or not draft.html_body:
        return draft, None
    body = text_of_html(draft.html_body)
    return draft.model_copy(update={"body": body}), body


def _judge(reading: Reading, language: str) -> dict[str, Judgement]:
    if why := _unjudgeable(reading.document, language):
        unknown = Judgement(Verdict.UNKNOWN, 0.0, missing=(why,))
        joined = targeting_by_facts(reading) if language not in _JUDGED_LANGUAGES else None
        return dict.fromkeys((c.name for c in CHALLENGES), unknown) | ({"targeting": joined} if joined else {})
    return {challenge.name: challenge.judge(reading) for challenge in CHALLENGES}


def _unjudgeable(document: Document, language: str) -> str | None:
    if not any(sentence.words for sentence in document.own if sentence.field is document.body):
        return "the body holds no words of the sender's own"
    if not any(sentence.words for sentence in document.argued):
        return "nothing to judge: the body is a greeting or a sign-off alone"
    if language not in _JUDGED_LANGUAGES:
        return f"English is read; this looks like {language!r}"
    return None
