"""HTML mail as text, through a library."""

from qualify.errors import MissingExtraError


def text_of_html(html: str) -> str:
    """Read the text of an HTML body; spans of a report refer to this text.

    Raises:
        MissingExtraError: When the extra ``html`` is not installed.
    """
    try:
        from inscriptis import get_text  # noqa: PLC0415 - an extra  # pyright: ignore[reportMissingTypeStubs]
        from inscriptis.model.config import ParserConfig  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    return str(get_text(html, ParserConfig(display_links=False))).strip("\n")
