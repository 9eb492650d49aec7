"""The command ``ledger``: what it writes, and how it exits."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qualify.cli_ledger import ledger


@pytest.fixture
def book(tmp_path: Path) -> str:
    """Make a ledger with one no."""
    path = str(tmp_path / "noes.db")
    assert run("add", "Ada@example.com", "--ledger", path, "--kind", "no", "--words", "nein").exit_code == 0
    return path


def run(*arguments: str, text: str = "") -> Result:
    """Run the command."""
    return CliRunner().invoke(ledger, arguments, input=text)


def test_add(tmp_path: Path) -> None:
    """What was recorded is printed as JSON."""
    more = ["--at", "2026-10-02T09:00:00Z", "--until", "2027-01-01", "--channel", "email", "--by", "crm"]
    done = run(
        "add",
        "ada@example.com",
        "linkedin.com/in/ada",
        "--ledger",
        str(tmp_path / "x.db"),
        "--kind",
        "not_now",
        *more,
    )
    record = json.loads(done.stdout)
    assert (record["who"], record["until"], record["recorded_by"]) == ("ada@example.com", "2027-01-01", "crm")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["bob@example.com"], 0),
        (["ada@example.com"], 1),
        (["bob@example.com", "ada@example.com"], 1),
        (["bob@example.com", "nonsense"], 2),
        (["ada@example.com", "nonsense"], 2),
        (["ada@example.com", "--channel", "fax"], 2),
    ],
)
def test_exit_codes(book: str, arguments: list[str], code: int) -> None:
    """0 all may go out, 1 someone may not, 2 it could not be told."""
    assert run("ask", *arguments, "--ledger", book).exit_code == code


def test_ask_as_text(book: str) -> None:
    """One line for each asked, in order."""
    done = run("ask", "-", "--ledger", book, text="bob@example.com\n\nada+x@example.com\n?\n")
    lines = done.stdout.splitlines()
    assert lines[0] == "allow\tbob@example.com"
    assert lines[1].startswith("block\tada+x@example.com\trefused since ")
    assert lines[2].startswith("unknown\t?\taddress: not an address")


def test_ask_as_json_lines(book: str) -> None:
    """Ids are echoed, bad lines are answered in their place."""
    given = (
        '{"id": 1, "who": "ada@example.com"}\n"bob@example.com"\n'
        '{"id": "b"}\nnonsense\n{"who": ["c@d.de", "id:1"]}\n[]\n'
    )
    done = run("ask", "--ledger", book, "--format", "jsonl", text=given)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("answer") for answer in answers] == ["block", "allow", None, None, "allow", None]
    assert (answers[0]["id"], answers[2]["id"], answers[2]["error"]["path"]) == (1, "b", "who")
    assert answers[0]["record"]["words"] == "nein"
    assert done.exit_code == 2


def test_ask_makes_no_ledger(tmp_path: Path) -> None:
    """A wrong path is told, and lets nothing out."""
    done = run("ask", "ada@example.com", "--ledger", str(tmp_path / "typo.db"))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "there is no ledger" in done.stderr
    assert not (tmp_path / "typo.db").exists()


def test_add_nonsense(tmp_path: Path) -> None:
    """What cannot be read is told."""
    done = run("add", "nonsense", "--ledger", str(tmp_path / "x.db"), "--kind", "no")
    assert done.exit_code == 2
    assert "not an address" in done.stderr


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_import(tmp_path: Path, book: str, form: str) -> None:
    """Bad rows go to standard error, with their line; the counts to standard output."""
    (tmp_path / "list.csv").write_text("email,created\nbob@example.com,1700000000\nbad,1\n", encoding="utf-8")
    done = run("import", str(tmp_path / "list.csv"), "--ledger", book, "--format", form)
    assert done.exit_code == 2
    assert "line 3" in done.stderr or json.loads(done.stderr.splitlines()[-1])["line"] == 3
    assert "recorded 1" in done.stdout or json.loads(done.stdout)["recorded"] == 1
    assert run("ask", "bob@example.com", "--ledger", book).exit_code == 1


def test_import_what_is_no_list(tmp_path: Path, book: str) -> None:
    """A list of customers is not imported."""
    (tmp_path / "list.csv").write_text("email\nbob@example.com\n", encoding="utf-8")
    assert run("import", str(tmp_path / "list.csv"), "--ledger", book).exit_code == 2
    assert run("import", str(tmp_path / "list.csv"), "--ledger", book, "--kind", "no").exit_code == 0


def test_export(tmp_path: Path, book: str) -> None:
    """What is left out is named."""
    assert run("add", "firm.example", "--scope", "domain", "--ledger", book, "--kind", "no").exit_code == 0
    done = run("export", str(tmp_path / "out.csv"), "--ledger", book, "--layout", "sendgrid")
    assert (done.exit_code, done.stdout) == (0, "1 written, 1 left out\n")
    assert "a whole domain" in done.stderr
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").startswith("email,created\nada@example.com,")


def test_hashes(tmp_path: Path) -> None:
    """A ledger of hashes needs its key."""
    (tmp_path / "key").write_text("a key of sixteen bytes or more\n", encoding="utf-8")
    place = ["--ledger", str(tmp_path / "x.db")]
    key = ["--hash-key-file", str(tmp_path / "key")]
    assert run("add", "ada@example.com", "--kind", "no", *place, *key).exit_code == 0
    assert run("ask", "ada@example.com", *place, *key).exit_code == 1
    assert run("ask", "ada@example.com", *place).exit_code == 2
