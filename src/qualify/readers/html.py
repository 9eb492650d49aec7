"""HTML mail as text, through a library."""

import re
from importlib import import_module

from qualify.errors import InputError, MissingExtraError

_DEPTH = 250
"""Elements within elements that are read for sure; the parser leaves out what lies below some 254."""
_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*>")
"""It names an encoding, and text as given has none any more."""


def text_of_html(html: str) -> str:
    """Read the text of an HTML body; spans of a report refer to this text.

    Raises:
        MissingExtraError: When the extra ``html`` is not installed.
        InputError: When elements are nested so deep that text would be lost.
    """
    try:
        library, config = import_module("inscriptis"), import_module("inscriptis.model.config")
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    if html.count("<") > _DEPTH:
        _refuse_depth(html)
    html = _DECLARATION.sub("", html)
    return str(library.get_text(html, config.ParserConfig(display_links=False))).strip("\n")


def _refuse_depth(html: str) -> None:
    """The parser drops what is nested too deep and only notes it in its log."""
    etree = import_module("lxml.etree")
    parser = etree.HTMLParser(encoding="utf-8")
    etree.HTML(html.encode(errors="replace"), parser)
    if any("depth" in entry.message for entry in parser.error_log):
        remedy = f"elements lie more than {_DEPTH} deep, and text would be lost; give the plain text as `body`"
        raise InputError("html_body", html, remedy)
