"""The command line, as users and programs meet it."""

import io
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import qualify
from qualify import Ledger, Refusal, Report
from qualify.challenges import CHALLENGES
from qualify.cli import COMMANDS, main
from qualify.cli.screen import replace_what_cannot_be_written
from qualify.moves import MOVES
from qualify.rules import RULES

DATA = Path(__file__).parent / "data"
CLEAN = {
    "id": "x1",
    "body": "Hi Ana,\n\nYour talk on door sensors in Utrecht is why I'm writing. We rent sensors for £4 a door, and "
    "three dairies cut their power bill by 18% with them.\n\nWould a price list be useful? If not, a one-word no is "
    "fine.\n\nEither way I'd be glad to introduce you to Jan Peeters, who runs three cold stores.\n\nTom",
    "thread": [],
}
PUSHY = {"id": "x2", "body": "Hi, I've written four times without the courtesy of a reply. Act now.", "thread": []}
WRONG = {**CLEAN, "id": "x3", "recipient": {"name": "Bruno Keller"}}
BROKEN = {"id": "x4", "recipient": {"activity": [{"date": "soon"}]}}


def run(*arguments: str, text: str = "") -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, arguments, input=text)


def lines(*objects: object) -> str:
    """Write JSON Lines."""
    return "".join(json.dumps(each) + "\n" for each in objects)


def answers(result: Result) -> list[dict[str, Any]]:
    """Read JSON Lines."""
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str) -> str:
    """Write a file; give its name."""
    path.write_text(text, encoding="utf-8")
    return path.name


# For programs


def test_json_lines_in_and_out() -> None:
    """One answer a line, in order, ids echoed; a malformed one is answered in its place, and the exit code says so."""
    done = run("check", "--format", "jsonl", "-", text=lines(CLEAN, BROKEN) + '{"id": "x5", \n\n' + lines(PUSHY))
    got = answers(done)
    assert [each["id"] for each in got] == ["x1", "x4", "x5", "x2"]
    assert got[1]["error"] == {
        "path": "recipient.activity[0].date",
        "message": "not a date; write YYYY-MM-DD (got 'soon')",
    }
    assert "is not JSON" in got[2]["error"]["message"]
    assert Report.parse(got[0]).id == "x1"
    assert done.exit_code == 2


@pytest.mark.parametrize(
    ("drafts", "fail_on", "code"),
    [
        ([CLEAN], "block", 0),
        ([CLEAN], "revise", 0),
        ([PUSHY], "block", 0),
        ([PUSHY], "revise", 1),
        ([CLEAN, WRONG], "block", 1),
        ([WRONG], "revise", 1),
        ([WRONG], "never", 0),
        ([BROKEN], "never", 2),
        ([WRONG, BROKEN], "block", 2),
        ([], "block", 0),
    ],
)
def test_exit_codes(drafts: list[object], fail_on: str, code: int) -> None:
    """0 fine, 1 a decision at or beyond the one named, 2 something was not read."""
    done = run("check", "--format", "jsonl", "--fail-on", fail_on, "-", text=lines(*drafts))
    assert done.exit_code == code, done.output


def test_json_is_one_array(here: Path) -> None:
    """Whatever the number of messages."""
    path = write(here / "d.jsonl", lines(CLEAN, BROKEN))
    got = json.loads(run("check", "--format", "json", path).stdout)
    assert [each["id"] for each in got] == ["x1", "x4"]
    assert json.loads(run("check", "--format", "json", write(here / "e.jsonl", "")).stdout) == []


def command(*arguments: str) -> list[str]:
    """Give the command as a program."""
    return [sys.executable, "-m", "qualify", *arguments]


def test_answers_come_line_by_line() -> None:
    """Each before the next is asked."""
    with subprocess.Popen(
        command("check", "--format", "jsonl", "-"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as asked:
        assert asked.stdin is not None
        assert asked.stdout is not None
        for draft in (CLEAN, PUSHY):
            asked.stdin.write(lines(draft).encode())
            asked.stdin.flush()
            assert json.loads(asked.stdout.readline())["id"] == draft["id"]
        asked.stdin.close()
        assert asked.wait(30) == 0


def test_bytes_that_are_no_text_cost_one_line() -> None:
    """In a real pipe."""
    given = b'{"id": "a", "body": "\xe9"}\n' + lines(CLEAN).encode()
    done = subprocess.run(command("check", "--format", "jsonl", "-"), input=given, capture_output=True, check=False)
    got = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in each for each in got] == [True, False]
    assert done.returncode == 2


def test_three_hundred_messages_are_soon_answered() -> None:
    """At a hundredth of a second each, with a wide margin for a busy machine."""
    start = time.perf_counter()
    done = run("check", "--format", "jsonl", "-", text=lines(*[{**CLEAN, "id": n} for n in range(300)]))
    assert [each["id"] for each in answers(done)] == list(range(300))
    assert time.perf_counter() - start < 30


# For people


def test_a_message_from_standard_input() -> None:
    """The report shows the words and what to change."""
    done = run("check", "--first", "-", text=PUSHY["body"])  # type: ignore[arg-type] # a string in this table
    assert done.stdout.startswith("REVISE, score ") or done.stdout.startswith("REVISE stdin, score ")
    assert "First change: " in done.stdout
    assert "^^^^ N301" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert done.exit_code == 0


@pytest.mark.parametrize("name", ["both.eml", "html_latin1.eml", "reply_bulk.eml"])
def test_mail_files(name: str) -> None:
    """Each can be shown and judged."""
    done = run("check", "--first", "--fail-on", "never", str(DATA / name))
    assert done.exit_code == 0
    assert "~~~~" in done.stdout


def test_a_table_is_told_in_short_with_totals(here: Path) -> None:
    """Rows keep their ids, errors go to standard error, --full shows everything."""
    rows = "".join(f'r{n},Ana,"Hi Ana, would a list be useful?"\n' for n in range(3))
    path = write(here / "d.csv", f"id,first name,message\n{rows}bad,row\n")
    done = run("check", "--first", path)
    assert "d.csv:3 (r1), score " in done.stdout
    assert "4 messages: " in done.stdout
    assert "1 could not be read." in done.stdout
    assert "d.csv:5: has 2 cells where the header has 3" in done.stderr
    assert done.exit_code == 2
    assert "Verdicts" in run("check", "--first", "--full", path).stdout


def test_columns_on_the_command_line(here: Path) -> None:
    """A column can be mapped, or left out."""
    path = write(here / "d.csv", "Pitch,Notes\nHi Ana,x\n")
    assert "'Pitch' is no known column" in run("check", path).stderr
    assert run("check", "--column", "Pitch=body", "--column", "Notes=-", path).exit_code == 0
    assert "write NAME=FIELD" in run("check", "--column", "Pitch", path).stderr


def test_files_of_context(here: Path) -> None:
    """Recipient, sender and thread fill in what the message does not say."""
    message = write(here / "m.txt", "Subject: Sensors\n\nHi Ana, would a price list be useful?")
    recipient = write(here / "r.json", '{"name": "Bruno Keller", "company": "Zuivel"}')
    sender = write(here / "s.json", '{"name": "Tom"}')
    thread = write(
        here / "t.json", '[{"from": "recipient", "date": "2026-10-01", "body": "No thanks, not interested."}]'
    )
    files = ["--recipient", recipient, "--sender", sender, "--thread", thread]
    more = ["--today", "2026-11-01", "--kind", "sales", "--channel", "linkedin"]
    (report,) = json.loads(run("check", "--format", "json", *files, *more, message).stdout)
    assert report["id"] == "m.txt"
    assert report["gate"]["reason"] == "refused"
    assert "T101" in {problem["code"] for problem in report["problems"]}
    assert report["unchecked"] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--recipient", "bad.json"], "bad.json: recipient.activity[0].date: not a date"),
        (["--recipient", "none.json"], "--recipient: cannot be read"),
        (["--thread", "m.txt"], "is not JSON"),
        (["--thread", "r.json", "--first"], "give --first or --thread, not both"),
        (["--policy", "first-tuch"], "did you mean 'first_touch'"),
        (["--policy", "nothing-like-it"], "presets: default"),
        (["--policy", "bad.toml"], "no such option; did you mean 'least_score'"),
        (["--ledger", "none.db"], "ledger"),
        (["--ledger", "none.db", "--hash-key-file", "none.key"], "none.key"),
        (["--today", "soon"], "--today"),
    ],
)
def test_options_that_cannot_be_read(here: Path, arguments: list[str], message: str) -> None:
    """Nothing is judged, the error says what to do, the exit code is 2."""
    write(here / "m.txt", "Hi Ana")
    write(here / "bad.json", '{"activity": [{"date": "soon"}]}')
    write(here / "bad.toml", "leastscore = 5")
    done = run("check", *arguments, "m.txt")
    assert message in done.stderr
    assert (done.stdout, done.exit_code) == ("", 2)


def test_policies(here: Path) -> None:
    """A preset by name, a file, or what the project says; a project without a word on it counts for nothing."""
    message = write(here / "m.txt", "Hi Ana, would a price list be useful?")
    policy = write(here / "p.toml", 'preset = "bulk"\nname = "ours"')

    def used(*arguments: str) -> object:
        return json.loads(run("check", "--format", "json", *arguments, message).stdout)[0]["policy"]

    assert (used(), used("--policy", "first-touch"), used("--policy", policy)) == ("default", "first_touch", "ours")
    write(here / "pyproject.toml", '[project]\nname = "x"')
    assert used() == "default"
    write(here / "pyproject.toml", '[tool.qualify]\nname = "project"')
    assert used() == "project"
    write(here / "pyproject.toml", "not TOML")
    assert used() == "default"


def test_the_ledger_is_asked(here: Path) -> None:
    """A no stops the message; who has no address is not known to be free."""
    with Ledger.open(here / "noes.db") as ledger:
        ledger.record(Refusal.parse({"who": "ana@x.example", "kind": "unsubscribe", "words": "stop"}))
    drafts = [{**CLEAN, "recipient": {"name": "Ana", "email": f"{name}@x.example"}} for name in ("ana", "bo")]
    done = run("check", "--ledger", "noes.db", "--format", "jsonl", "-", text=lines(*drafts, CLEAN))
    gates = [(each["gate"]["answer"], each["gate"]["reason"]) for each in answers(done)]
    assert gates[:2] == [("block", "unsubscribed"), ("allow", "none")]
    assert gates[2][0] == "unknown"
    assert done.exit_code == 1


def test_missing_files_and_formats(here: Path) -> None:
    """The others are answered."""
    path = write(here / "m.txt", "Hi Ana")
    write(here / "x.docx", "Hi")
    done = run("check", "none.txt", "x.docx", path)
    assert "none.txt: cannot be read" in done.stderr
    assert "its format cannot be told" in done.stderr
    assert "m.txt" in done.stdout
    assert done.exit_code == 2


def test_input_names_the_format() -> None:
    """Where no file name does."""
    done = run("check", "--input", "csv", "--format", "jsonl", "-", text="id,body\n7,Hi Ana\n")
    assert answers(done)[0]["id"] == "7"


def test_a_message_that_needs_more_packages_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its error says which."""
    monkeypatch.setitem(sys.modules, "inscriptis", None)
    done = run("check", "--format", "jsonl", "-", text=lines({"id": "h", "html_body": "<p>Hi</p>"}, CLEAN))
    first, second = answers(done)
    assert first["id"] == "h"
    assert "qualify[html]" in first["error"]["message"]
    assert (second["id"], done.exit_code) == ("x1", 2)


# Replies, swaps, rules


def test_replies(here: Path) -> None:
    """One answer a line, with the id; text and mail are read too."""
    done = run(
        "reply",
        "--format",
        "jsonl",
        "-",
        text=lines({"id": 1, "text": "Please unsubscribe me."}, {"text": 5, "id": "b"}) + "{\n",
    )
    first, second, third = answers(done)
    assert (first["id"], first["intent"], first["language"]) == (1, "unsubscribe", "en")
    assert (second["id"], second["error"]["path"]) == ("b", "text")
    assert third["error"]["path"] == ""
    assert done.exit_code == 2
    assert "must be an object" in run("reply", "--format", "jsonl", "-", text="[]").stdout
    path = write(here / "r.txt", "Not interested, thanks.")
    done = run("reply", "--today", "2026-10-01", path, str(DATA / "reply_bulk.eml"))
    assert done.stdout.startswith("NO r.txt (confidence ")
    assert done.exit_code == 0
    assert "replies are read from" in run("reply", write(here / "r.csv", "text")).stderr
    assert "cannot be read" in run("reply", "none.txt").stderr


def test_a_reply_from_standard_input() -> None:
    """It is the text."""
    assert run("reply", "-", text="Please remove me from your list.").stdout.startswith("UNSUBSCRIBE stdin")


SWAPPED = {**CLEAN, "recipient": {"name": "Ana", "activity": [{"text": "Gave a talk on door sensors in Utrecht"}]}}


def test_swap(here: Path) -> None:
    """Exit code 0 when something is for its recipient alone, 1 when it fits everyone."""
    draft = write(here / "d.json", json.dumps(SWAPPED))
    others = write(here / "o.csv", "name,job title\nBo,COO\nEva,CEO\n")
    done = run("swap", draft, "--others", others)
    assert "Written for its recipient" in done.stdout
    assert done.exit_code == 0
    more = write(here / "o.jsonl", lines({"name": "Bo"}, {"recipient": {"name": "Eva"}}))
    result = json.loads(run("swap", draft, "--others", more, "--format", "json").stdout)
    assert [other["name"] for other in result["others"]] == ["Bo", "Eva"]
    plain = write(here / "m.txt", "Hi Ana,\n\nQuick call?\n\nTom")
    profile = write(here / "r.json", '{"name": "Ana"}')
    done = run("swap", plain, "--others", others, "--recipient", profile)
    assert "It fits everyone" in done.stdout
    assert done.exit_code == 1


@pytest.mark.parametrize(
    ("draft", "others", "message"),
    [
        ({"body": "Hi"}, "o.jsonl", "is required for the swap test"),
        ({"boddy": "Hi"}, "o.jsonl", "no such field"),
        ([], "o.jsonl", "holds 0 messages"),
        (SWAPPED, "bad.jsonl", "bad.jsonl:1: nam: no such field"),
        (SWAPPED, "bad.csv", "bad.csv:2: : has 3 cells"),
        (SWAPPED, "o.txt", "give a .csv or a .jsonl file"),
    ],
)
def test_swaps_that_cannot_be_made(here: Path, draft: object, others: str, message: str) -> None:
    """Exit code 2."""
    path = write(here / "d.json", json.dumps(draft))
    for name, text in {
        "o.jsonl": "{}",
        "bad.jsonl": '{"nam": 1}',
        "bad.csv": "name,title\n1,2,3\n",
        "o.txt": "",
    }.items():
        write(here / name, text)
    done = run("swap", path, "--others", others)
    assert message in done.stderr
    assert done.exit_code == 2


def test_rules() -> None:
    """One a line in a pipe."""
    found = [line.split("\t") for line in run("rules").stdout.splitlines()]
    assert [(line[0], line[1]) for line in found] == [(rule.code, rule.name) for rule in RULES]


@pytest.mark.parametrize(
    "name",
    [
        *(rule.code for rule in RULES),
        *(move.name for move in MOVES),
        *(each.name for each in CHALLENGES),
        "t101",
        "accepts-no",
    ],
)
def test_everything_can_be_explained(name: str) -> None:
    """Rules, moves and challenges."""
    done = run("explain", name)
    assert done.exit_code == 0
    assert name.replace("-", "_").lower() in done.stdout.lower()


def test_a_misspelt_name_is_explained_by_the_nearest() -> None:
    """Exit code 2."""
    done = run("explain", "wrong_nam")
    assert "did you mean 'wrong_name'" in done.stderr
    assert done.exit_code == 2
    assert "`qualify rules` lists" in run("explain", "zzzzzz").stderr


@pytest.mark.parametrize("name", ["draft", "report", "connection", "sorted"])
def test_schemas_have_versions_of_their_own(name: str) -> None:
    """Apart from the package's."""
    schema = json.loads(run("schema", name).stdout)
    assert schema["$id"] == f"urn:qualify:{name}:{schema['version']}"
    assert schema["additionalProperties"] is False


# The command itself


def test_help_and_version() -> None:
    """Completion and exit codes are documented there."""
    assert "_QUALIFY_COMPLETE=bash_source" in run("--help").stdout
    assert "Exit codes:" in run("check", "--help").stdout
    assert run("--version").stdout.startswith("qualify, version ")
    assert "No such command 'chek'" in run("chek").stderr
    for name in COMMANDS:
        assert run(name, "--help").exit_code == 0


def test_completion() -> None:
    """Commands and options complete in a shell."""
    environment = {**os.environ, "_QUALIFY_COMPLETE": "bash_complete", "COMP_WORDS": "qualify ch", "COMP_CWORD": "1"}
    done = subprocess.run(command(), env=environment, capture_output=True, text=True, check=False)
    assert "plain,check" in done.stdout


def test_importing_the_package_loads_next_to_nothing() -> None:
    """The command's libraries are paid for by the command alone, and rich on a terminal alone."""
    code = "import sys, qualify; print(sorted({'click', 'rich', 'numpy', 'pydantic', 'sqlalchemy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    code = "import sys; from qualify.cli import main; main(['check', '-'], standalone_mode=False)"
    code = f"try:\n    {code}\nexcept SystemExit:\n    print('rich' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], input="Hi Ana", capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


def test_a_reader_that_goes_away_is_no_crash(here: Path) -> None:
    """As in `qualify check … | head`."""
    path = write(here / "d.jsonl", lines(*[CLEAN] * 200))
    with subprocess.Popen(
        command("check", "--format", "jsonl", path), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as asked:
        assert asked.stdout is not None
        assert asked.stderr is not None
        asked.stdout.readline()
        asked.stdout.close()
        assert "Traceback" not in asked.stderr.read().decode()


def on_terminal(arguments: Sequence[str], **environment: str) -> str:
    """Run the command on a terminal; give what it wrote there."""
    pty = pytest.importorskip("pty")
    master, terminal = pty.openpty()
    shell = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "COLUMNS"}}
    with subprocess.Popen(
        command(*arguments),
        stdout=terminal,
        stderr=terminal,
        stdin=subprocess.DEVNULL,
        env={**shell, "TERM": "xterm", **environment},
    ):
        os.close(terminal)
        written = b""
        while chunk := _read(master):
            written += chunk
    os.close(master)
    return written.decode()


def _read(master: int) -> bytes:
    try:
        return os.read(master, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def test_colour_on_a_terminal_only(here: Path) -> None:
    """And not where NO_COLOR asks for none; the words are the same."""
    path = write(here / "m.txt", "Hi Ana, would a price list be useful?")
    coloured = on_terminal(["check", "--first", path])
    assert re.search(r"\x1b\[[0-9;]*3[0-9]m", coloured)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", on_terminal(["check", "--first", path], NO_COLOR="1"))
    words = re.sub(r"\x1b\[[0-9;]*m", "", coloured).replace("\r\n", "\n")
    assert words.split() == run("check", "--first", path).stdout.split()
    assert "looks for" in on_terminal(["rules"])


def test_an_output_that_is_no_file() -> None:
    """Is left as it is."""
    with redirect_stdout(io.StringIO()) as kept:
        replace_what_cannot_be_written()
        print("ž")  # noqa: T201 - what is tested
    assert kept.getvalue() == "ž\n"


def test_a_progress_bar_on_a_terminal_only(here: Path) -> None:
    """For several messages; one needs none."""
    one, many = write(here / "m.txt", "Hi Ana"), write(here / "d.jsonl", lines(CLEAN, CLEAN))
    assert "Checking" in on_terminal(["check", many])
    assert "Checking" not in on_terminal(["check", one])
    done = run("check", many)
    assert "Checking" not in done.stdout + done.stderr


def test_reports_are_those_of_the_library() -> None:
    """The command adds nothing and takes nothing away."""
    (answer,) = answers(run("check", "--format", "jsonl", "-", text=lines(CLEAN)))
    assert Report.parse(answer) == qualify.check(CLEAN)
