"""The text that a recipient sees: the plain body, or else what an HTML body shows."""

import html
import re

from qualify.models import Draft

_UNSEEN = ("script", "style", "head", "template", "title")
_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<\s*/?\s*(?:p|br|div|tr|td|th|li|h[1-6]|table|ul|ol|hr|footer|address)\b[^<>]*>", re.IGNORECASE)


def visible_text(draft: Draft) -> str:
    """Return the plain body, or the HTML body without tags where there is no other."""
    return draft.body if draft.body.strip() else _without_tags(draft.html_body or "")


def _without_tags(source: str) -> str:
    shown = _cut(source, "<!--", "-->")
    for name in _UNSEEN:
        shown = _cut_element(shown, name)
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", shown)))


def _cut(source: str, start: str, end: str) -> str:
    """Leave out everything from a start to the next end; an open one reaches to the end of the text."""
    kept: list[str] = []
    at = 0
    while (found := source.find(start, at)) >= 0:
        kept.append(source[at:found])
        close = source.find(end, found + len(start))
        at = close + len(end) if close >= 0 else len(source)
    return "".join((*kept, source[at:]))


def _cut_element(source: str, name: str) -> str:
    """Leave out an element whose content is not shown."""
    kept: list[str] = []
    at = 0
    opening, closing = (re.compile(rf"<{slash}{name}\b[^<>]*>", re.IGNORECASE) for slash in ("", "/"))
    while found := opening.search(source, at):
        kept.append(source[at : found.start()])
        close = closing.search(source, found.end())
        at = close.end() if close else len(source)
    return "".join((*kept, source[at:]))
