"""What `check` says of four real drafts, whole: as text at 80 columns and as JSON.

After a change that is meant (new weights, other words), ``python tests/test_snapshots.py`` writes them anew; read the difference.
Confidences are left out, for they move with every fit of the weights.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from qualify import Draft, Report, check
from qualify.render import plain, rendered

FOLDER = Path(__file__).parent / "snapshots"
NAMES = ("weak_sales", "good_sales", "recruiter", "blocked_follow_up")


def _texts(name: str) -> Mapping[str, str]:
    """The two snapshots of a draft, by the ends of their names."""
    draft = Draft.model_validate_json((FOLDER / f"{name}.draft.json").read_text(encoding="utf-8"))
    report = check(draft)
    shown = plain(rendered(report, draft, width=80))
    return {"txt": re.sub(r"confidence 0\.\d+", "confidence …", shown), "report.json": _json(report)}


def _json(report: Report) -> str:
    data = _steady(report.model_dump(mode="json", exclude={"version"}))
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _steady(value: object) -> object:
    """Leave out the confidences."""
    if isinstance(value, dict):
        return {key: _steady(item) for key, item in value.items() if key != "confidence"}
    return [_steady(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_report_is_as_it_was(name: str) -> None:
    """Text and JSON; ``python tests/test_snapshots.py`` writes both anew."""
    for end, text in _texts(name).items():
        assert (FOLDER / f"{name}.{end}").read_text(encoding="utf-8") == text


def test_every_draft_has_its_snapshots() -> None:
    """No draft without them, and none left over."""
    ends = ("draft.json", "report.json", "txt")
    assert {path.name for path in FOLDER.iterdir()} == {f"{name}.{end}" for name in NAMES for end in ends}


def _write() -> None:
    for name in NAMES:
        for end, text in _texts(name).items():
            (FOLDER / f"{name}.{end}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write()
