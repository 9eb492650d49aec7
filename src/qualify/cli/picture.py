"""The terminal report as a picture, for pages that show it."""

import io
from collections.abc import Sequence

from rich.console import Console

from qualify.cli.screen import coloured
from qualify.render.line import Line


def picture(lines: Sequence[Line], *, title: str, width: int = 80) -> str:
    """Draw lines as SVG, the same each time.

    Args:
        lines: A rendered report.
        title: Shown in the window's bar.
        width: Columns of the window.
    """
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(coloured(lines), soft_wrap=True)
    return console.export_svg(title=title, unique_id="qualify")
