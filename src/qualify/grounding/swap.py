"""The swap test: how much of a draft would still hold if it went to somebody else."""

from collections.abc import Iterable

from pydantic import Field

from qualify.grounding.value import Grounding
from qualify.grounding.wrong_name import greeted, is_recipient
from qualify.models import Draft, Model, Recipient
from qualify.text import Document, FieldName, Span

_MERGED = frozenset({"name", "company"})


class Stretch(Model):
    """Words of the draft that rest on a fact about its recipient.

    Attributes:
        field: Where it stands.
        start: First code point.
        end: One past the last.
        text: The words, as given.
        fact: The fact's path; ``name`` and ``company`` are what a mail merge fills in.
    """

    field: FieldName
    start: int
    end: int
    text: str
    fact: str


class Swapped(Model):
    """The draft as one other recipient would get it.

    Attributes:
        name: The other recipient's name.
        share: 0–1, the part of the stretches that still hold, name and company left out; 1 where there is none.
        to_change: The stretches that would be wrong or say nothing to this person.
    """

    name: str
    share: float = Field(ge=0, le=1)
    to_change: tuple[Stretch, ...]


class SwapResult(Model):
    """What the swap test found.

    Attributes:
        stretches: Everything in the draft that rests on a fact about its own recipient.
        others: One result for each other recipient, in order.
        share: 0–1, the mean of their shares; 1 when there are none.
        fits_everyone: Whether nothing but name and company would have to change for any of them: not a targeted draft.
    """

    stretches: tuple[Stretch, ...]
    others: tuple[Swapped, ...]
    share: float = Field(ge=0, le=1)
    fits_everyone: bool


def swap_test(draft: Draft, others: Iterable[Recipient]) -> SwapResult:
    """Answer how much of a draft would still be true and sensible if sent to each of the other recipients.

    Args:
        draft: The draft with its own recipient.
        others: The rest of the list.
    """
    document = Document.of(draft.subject or "", draft.body)
    own = _stretches(draft, document, _ground(draft, document))
    swapped = tuple(_swap(draft, document, own, other) for other in others)
    share = sum(other.share for other in swapped) / len(swapped) if swapped else 1.0
    kept = all(stretch.fact in _MERGED for other in swapped for stretch in other.to_change)
    return SwapResult(stretches=own, others=swapped, share=share, fits_everyone=kept)


def _ground(draft: Draft, document: Document) -> Grounding:
    from qualify.grounding import ground  # noqa: PLC0415 - the package's own front door, which names this module

    return ground(draft, document)


def _stretches(draft: Draft, document: Document, grounding: Grounding) -> tuple[Stretch, ...]:
    """Collect what rests on a fact, each place once, the name in the greeting first."""
    found: dict[tuple[FieldName, int], Stretch] = {}
    address = greeted(document.body)
    if address and draft.recipient and is_recipient(address.parts, draft.recipient):
        span = document.body.span(address.start, address.end)
        found[(span.field, span.start)] = _stretch(document, span, "name")
    for support in grounding.supports:
        found.setdefault((support.span.field, support.span.start), _stretch(document, support.span, support.fact))
    return tuple(found.values())


def _stretch(document: Document, span: Span, fact: str) -> Stretch:
    return Stretch(field=span.field, start=span.start, end=span.end, text=document.quote(span), fact=fact)


def _swap(draft: Draft, document: Document, own: tuple[Stretch, ...], other: Recipient) -> Swapped:
    grounding = _ground(draft.model_copy(update={"recipient": other}), document)
    holds = [support.span for support in grounding.supports]
    wrong = tuple(s for s in own if not _still_holds(document, s, holds, other))
    counted = [s for s in own if s.fact not in _MERGED]
    lost = [s for s in wrong if s.fact not in _MERGED]
    return Swapped(name=other.name, share=1 - len(lost) / len(counted) if counted else 1.0, to_change=wrong)


def _still_holds(document: Document, stretch: Stretch, holds: list[Span], other: Recipient) -> bool:
    if stretch.fact == "name":
        address = greeted(document.body)
        return address is not None and is_recipient(address.parts, other)
    return any(s.field == stretch.field and s.start < stretch.end and stretch.start < s.end for s in holds)
