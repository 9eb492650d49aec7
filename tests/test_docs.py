"""README, pages and examples do what they say: every block runs, and what is shown is what comes out."""

import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import frozen

from qualify import CHALLENGES, MOVES, RULES, Draft, Report, check

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md")))
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
COMMAND = [sys.executable, "-c", "from qualify.cli import main; main()"]
"""The command, wherever it is installed."""
ANSWERED = {0, 1}
"""Exit codes of a command that did its work."""


@frozen
class Block:
    """A fenced block of a page, and the output shown below it."""

    language: str
    code: str
    shown: str | None


def blocks(page: Path) -> list[Block]:
    """Read a page's fenced blocks; a block of text right below another is its output."""
    pattern = r"^```(\w*)\n(.*?)^```\n(?:\n```text\n(.*?)^```)?"
    found = re.findall(pattern, page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [Block(language, code, shown or None) for language, code, shown in found]


def commands(page: Path) -> list[tuple[str, str]]:
    """Read the command lines of a page's console blocks that start with ours, each with the output shown."""
    sessions = [block.code for block in blocks(page) if block.language in {"console", "sh", "shell"}]
    lines = [re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE) for session in sessions]
    return [(line, shown) for session in lines for line, shown in session if re.match(r"qualify |.*\| qualify ", line)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_blocks_run(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The Python of a page runs from top to bottom, and prints what is shown."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "page"}
    for block in blocks(page):
        if block.language == "python":
            printed = _printed(block.code, page, names)
            assert block.shown is None or printed == block.shown


def _printed(code: str, page: Path, names: dict[str, object]) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, str(page), "exec"), names)  # noqa: S102 - our own page
    return out.getvalue()


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_commands_run(page: Path, tmp_path: Path) -> None:
    """The command lines of a page run one after the other, and print what is shown."""
    pytest.importorskip("qualify.cli")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "suppressions.csv").write_text("email,created\ndi@example.com,1700000000\n", encoding="utf-8")
    ours = tmp_path / "qualify"
    ours.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'from qualify.cli import main; main()' \"$@\"\n")
    ours.chmod(0o755)
    for line, shown in commands(page):
        run = ["bash", "-c", f'PATH="{tmp_path}:$PATH"; {line}']
        done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        assert done.returncode in ANSWERED, f"{line}\n{done.stderr}"
        assert not shown or done.stdout == shown


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_examples_run(example: Path, tmp_path: Path) -> None:
    """An example runs by itself, from any directory, and prints the same twice, but for the number of a go."""
    run = [sys.executable, str(example)]
    done = [subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True) for _ in range(2)]
    first, second = (re.sub(r"\b[0-9a-f]{32}\b", "…", each.stdout) for each in done)
    assert first
    assert first == second
    assert [each.stderr for each in done] == ["", ""]


@pytest.mark.parametrize(
    ("example", "said"),
    [
        ("check_one.py", "accepts_no: missed\n  found    guilt: 'I have written to you three times now"),
        ("recruiter_pitch.py", "Eva: block;"),
        ("compare_drafts.py", "  decision       revise   -> send\n"),
        ("check_a_csv.py", "1 block, 2 revise, 1 send\n"),
        ("custom_policy.py", "refused: off.generic_prase: no such rule; did you mean 'generic_praise'?"),
    ],
)
def test_examples_say_what_they_show(example: str, said: str) -> None:
    """An example shows what it is there for."""
    run = [sys.executable, str(ROOT / "examples" / example)]
    assert said in subprocess.run(run, capture_output=True, text=True, check=True).stdout


def test_readme_and_index_show_one_example() -> None:
    """The first thing that a newcomer runs is the same in both places, and short."""
    readme, index = (
        next(block.code for block in blocks(page) if block.language == "python")
        for page in (ROOT / "README.md", ROOT / "docs" / "index.md")
    )
    assert readme == index
    assert len(readme.split("\n\n", 1)[1].splitlines()) <= 5


def test_readme_marks_its_two_commands() -> None:
    """Each of the two commands is one line behind its marker, where .ci/run finds it."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    marked = re.findall(r"<!-- command: (\w+) -->\n```sh\n(.*)\n```", text)
    assert [name for name, _ in marked] == ["run", "test"]
    assert len([block for block in blocks(ROOT / "README.md") if block.language == "sh"]) == 2


def test_pages_name_what_exists() -> None:
    """A code or challenge that a page links to is in the registries."""
    names = {"rules": {rule.code for rule in RULES}, "moves": {move.name for move in MOVES}}
    names["challenges"] = {challenge.name for challenge in CHALLENGES}
    for page in PAGES:
        for room, name in re.findall(r"\]\((rules|moves|challenges)/(\w+)\.md", page.read_text(encoding="utf-8")):
            assert name in names[room] | {"index"}, f"{page.name}: {room}/{name}"


def test_material_for_the_command_line() -> None:
    """The pitch of the README's command is one that has something to say, and its mail is as it should be."""
    weak = check(Draft(body=(ROOT / "examples" / "pitch.txt").read_text(encoding="utf-8"), thread=()))
    assert (weak.decision, weak.challenges.accepts_no.verdict) == ("revise", "missed")
    mail = (ROOT / "examples" / "pitch.eml").read_text(encoding="ascii")
    assert "List-Unsubscribe:" in mail
    assert "text/html" in mail


def test_the_contract_of_the_command_line_is_the_reports() -> None:
    """The fields that the pages name are those of a report's JSON."""
    fields = set(json.loads(check("Hello there").model_dump_json()))
    assert fields == set(Report.model_fields)
    assert fields >= {"id", "decision", "score", "challenges", "problems", "gate", "unchecked", "digest", "version"}
