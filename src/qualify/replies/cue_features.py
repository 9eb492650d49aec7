"""Features of what the phrases say of a reply: how surely, in which order, how much of it, and in what setting."""

from collections.abc import Iterator, Sequence

from qualify.replies.cue import SOFT
from qualify.replies.decide import decide
from qualify.replies.fillers import CONDITIONS, DENIALS, TURNS
from qualify.replies.reader import Found
from qualify.text import Sentence

_MOST_WORDS = 60
_NEAR = 4
_PARTS = 5


def cue_features(sentences: Sequence[Sentence], found: Sequence[Found]) -> list[str]:
    """Tell what the phrases say; the same for every reply in which they say the same."""
    by_sentence: dict[int, list[Found]] = {one.index: [] for one in sentences}
    for hit in found:
        by_sentence.get(hit.sentence.index, []).append(hit)
    hits = [by_sentence[one.index] for one in sentences]
    settings = {feature for one, its in zip(sentences, hits, strict=True) for feature in _settings(one, its)}
    return [*_surest(found), *_covered(sentences, hits), *_ends(hits), *sorted(settings)]


def _surest(found: Sequence[Found]) -> list[str]:
    intent, sure = decide(found)
    best: dict[str, float] = {}
    for hit in found:
        best[hit.intent] = max(hit.sure, best.get(hit.intent, 0.0))
    told = [text for said, most in best.items() for text in (f"cue={said}", f"cue={said}@{most}")]
    return [f"rule={intent}", f"rule={intent}@{round(sure, 1)}", *(told or ["no cue"])]


def _covered(sentences: Sequence[Sentence], hits: Sequence[list[Found]]) -> list[str]:
    """Tell how much of the reply each intent takes, in fifths."""
    size = sum(len(one.words) for one in sentences) or 1
    counts = {hit.intent: 0 for its in hits for hit in its}
    for one, its in zip(sentences, hits, strict=True):
        taken = {
            (hit.intent, a) for hit in its if hit.sure >= SOFT for a, b in _places(one) if hit.start < b and a < hit.end
        }
        for intent, _ in taken:
            counts[intent] += 1
    return [f"takes={intent}@{min(_PARTS - 1, _PARTS * count // size)}" for intent, count in counts.items()]


def _places(sentence: Sentence) -> list[tuple[int, int]]:
    return [(a, b) for a, b, _ in sentence.words[:_MOST_WORDS]]


def _ends(hits: Sequence[list[Found]]) -> list[str]:
    """Tell what the first and the last of several sentences say."""
    if len(hits) < 2:  # noqa: PLR2004 - several
        return []
    first, last = (decide(its)[0] if its else "nothing" for its in (hits[0], hits[-1]))
    return [f"begins={first}", f"ends={last}", f"from {first} to {last}"]


def _settings(sentence: Sentence, hits: Sequence[Found]) -> Iterator[str]:
    """Tell which intents stand in a question, behind an "if" or a negation, before or behind a "but"."""
    words = [(a, word) for a, _, word in sentence.words[:_MOST_WORDS]]
    for hit in hits:
        if hit.sure < SOFT:
            continue
        before = [word for a, word in words if a < hit.start]
        after = (word for a, word in words if a >= hit.end)
        if sentence.is_question and hit.intent != "question":
            yield f"asked={hit.intent}"
        if not TURNS.isdisjoint(before):
            yield f"but={hit.intent}"
        if not TURNS.isdisjoint(after):
            yield f"{hit.intent}=but"
        if not CONDITIONS.isdisjoint(before):
            yield f"if={hit.intent}"
        if not DENIALS.isdisjoint(before[-_NEAR:]):
            yield f"not={hit.intent}"
