"""Draw the README's picture from the real report: ``python docs/_picture.py``, or `draw` from a documentation build."""

from pathlib import Path

import qualify
from qualify.cli.picture import picture
from qualify.render import rendered

ROOT = Path(__file__).parent.parent
DRAFT = ROOT / "examples" / "cold_rooms.json"
TARGET = ROOT / "docs" / "assets" / "report.svg"


def draw() -> None:
    """Write the picture, unless it is up to date."""
    draft = qualify.Draft.model_validate_json(DRAFT.read_text(encoding="utf-8"))
    svg = picture(rendered(qualify.check(draft), draft), title="qualify check examples/cold_rooms.json")
    if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != svg:
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    draw()
