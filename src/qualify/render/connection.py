"""A sorted connection for a person: in full, or in a sentence."""

from collections.abc import Iterator

from qualify.connections import LABELS, Clue, Label, Sorted
from qualify.render.line import Line, Piece, Style, folded, led, line, shortened

_TITLES: dict[Label, str] = {
    "relationship": "Relationship",
    "seller": "Seller",
    "online_resume": "Online resume",
    "number": "Number",
    "account_only": "Account only",
}
_STYLES: dict[Label, Style] = {"relationship": "good", "seller": "fair"}


def rendered_connection(found: Sorted, origin: str, *, width: int = 80) -> list[Line]:
    """Render a connection in full: the kinds with their points and what speaks for each.

    Args:
        found: What `sort_connection` found.
        origin: Where the connection stands, for a person.
        width: Columns there are.
    """
    parts = [_head(found, origin, width)]
    parts += [list(_kind(label, found, width)) for label in LABELS if _clues(found, label)]
    for words, named in (("Not found", found.missing), ("Not given", found.unchecked)):
        if named:
            parts.append(folded(f"{words}: {'; '.join(named)}.", width, style="quiet"))
    return [each for n, part in enumerate(parts) for each in ([(), *part] if n else part)]


def in_short(found: Sorted, origin: str, *, width: int = 80) -> list[Line]:
    """Render a connection in a sentence.

    Args:
        found: What `sort_connection` found.
        origin: Where the connection stands, for a person.
        width: Columns there are.
    """
    because = "; ".join(_words(clue) for clue in _clues(found, found.primary)[:2])
    return _head(found, origin, width, f" Because of {because}." if because else "")


def _head(found: Sorted, origin: str, width: int, more: str = "") -> list[Line]:
    named = origin if found.id in (None, origin) else f"{origin} ({found.id})"
    also = "".join(f", also {_TITLES[label].lower()}" for label in found.labels[1:])
    lead = Piece(_TITLES[found.primary].upper(), _STYLES.get(found.primary, "head"))
    return led(lead, f" {named}{also}, confidence {found.confidence:.2f}.{more}", width)


def _kind(label: Label, found: Sorted, width: int) -> Iterator[Line]:
    points = found.points[label]
    yield line(f"{_TITLES[label]}: {points} point{'' if points == 1 else 's'}", "head")
    for clue in _clues(found, label):
        yield from folded(f"{clue.sign}  {_words(clue)}  {_place(clue)}", width, indent=2)


def _clues(found: Sorted, label: Label) -> list[Clue]:
    return [clue for clue in found.evidence if label in clue.labels]


def _words(clue: Clue) -> str:
    return clue.text if clue.start is None else f"“{shortened(clue.text)}”"


def _place(clue: Clue) -> str:
    return clue.path if clue.start is None else f"{clue.path}[{clue.start}:{clue.end}]"
