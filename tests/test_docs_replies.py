"""The pages on replies and the gate run as written."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)
BLOCKS = [
    pytest.param(block, id=f"{page}-{number}")
    for page in ("replies", "gate")
    for number, block in enumerate(_BLOCK.findall((ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_runs(block: str) -> None:
    """Each by itself; its assertions hold."""
    exec(compile(block, "docs", "exec"), {"__name__": "docs"})  # noqa: S102 - our own pages


@pytest.mark.parametrize("name", ["read_replies", "gate_a_send"])
def test_an_example_runs(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints something."""
    runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")
    assert capsys.readouterr().out
