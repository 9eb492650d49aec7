"""HTML mail as text, through a library."""

from importlib import import_module

from qualify.errors import MissingExtraError


def text_of_html(html: str) -> str:
    """Read the text of an HTML body; spans of a report refer to this text.

    Raises:
        MissingExtraError: When the extra ``html`` is not installed.
    """
    try:
        library, config = import_module("inscriptis"), import_module("inscriptis.model.config")
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    return str(library.get_text(html, config.ParserConfig(display_links=False))).strip("\n")
