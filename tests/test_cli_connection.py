"""``qualify connection``, as users and programs meet it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from qualify.cli import main

MET = {
    "id": "p1",
    "profile": {"name": "Ada Bell", "headline": "Account executive at Radarly", "title": "Account Executive"},
    "messages": [
        {"from": "them", "body": "Our clients save 20% on radar service. Can I send you a quote?"},
        {"from": "me", "body": "No, we have a contract until 2029."},
        {
            "from": "them",
            "body": "Good to know. My brother runs the chandlery you asked about, I've mentioned you to him.",
        },
        {"from": "me", "body": "Thank you, that is kind."},
        {"from": "them", "body": "He says that you took the whole shelf! Coffee is on me when you are in town."},
    ],
    "today": "2026-11-20",
}
GONE = {"id": 2, "profile": {"name": "Jo", "title": "Cook", "activity": [{"date": "2024-01-01", "text": "Hi"}]}}


def run(*arguments: str, text: str = "") -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(main, ["connection", *arguments], input=text)


def written(path: Path, data: object) -> str:
    """Write JSON."""
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def answers(done: Result) -> list[dict[str, Any]]:
    """Read JSON Lines."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_lines() -> None:
    """One answer a line, in order, with the id; an error in its place, the rest answered."""
    bad = {"id": "b", "messages": [{"from": "me", "date": "soon"}]}
    rows: list[object] = [MET, bad, GONE, []]
    text = "".join(json.dumps(row) + "\n" for row in rows) + "{\n"
    done = run("--format", "jsonl", "-", text=text)
    first, second, third, fourth, fifth = answers(done)
    assert (first["id"], first["primary"], first["labels"]) == ("p1", "relationship", ["relationship", "seller"])
    quoted = [clue for clue in first["evidence"] if clue["sign"] == "introduces"]
    assert quoted[0]["path"] == "messages[2].body"
    assert (second["id"], second["error"]["path"]) == ("b", "messages[0].date")
    assert "write YYYY-MM-DD" in second["error"]["message"]
    assert (third["id"], third["primary"]) == (2, "number")
    assert "must be an object" in fourth["error"]["message"]
    assert "not JSON" in fifth["error"]["message"]
    assert done.exit_code == 2


def test_one_record_is_told_in_full(tmp_path: Path) -> None:
    """The kinds with their points, and what speaks for each with its place."""
    done = run(written(tmp_path / "ada.json", MET))
    assert done.exit_code == 0
    assert done.stdout.startswith("RELATIONSHIP")
    assert "(p1), also seller, confidence 0." in " ".join(done.stdout.split())
    assert "Seller: 5 points" in done.stdout
    assert "messages[2].body[" in done.stdout
    assert "Not found: " in done.stdout
    assert run("-", text=json.dumps(MET)).stdout.startswith("RELATIONSHIP stdin (p1)")


def test_several_are_told_in_short(tmp_path: Path) -> None:
    """A sentence each."""
    done = run(written(tmp_path / "all.json", [MET, GONE, {}, 3]))
    assert done.stdout.count("confidence") == 3
    assert "Because of “" in done.stdout
    assert "ACCOUNT ONLY" in done.stdout
    assert "must be an object" in done.stderr
    assert done.exit_code == 2


def test_the_day_is_given_or_said() -> None:
    """What a record says itself stands."""
    old = json.dumps(GONE)
    assert run("--today", "2026-11-20", "-", text=old).stdout.startswith("ACCOUNT ONLY")
    assert "Not given: messages; today." in run("-", text=old).stdout
    said = json.dumps({**GONE, "today": "2024-02-01"})
    assert run("--today", "2026-11-20", "-", text=said).stdout.startswith("NUMBER")


@pytest.mark.parametrize(
    ("name", "said"), [("c.txt", "read from .json and .jsonl"), ("none.json", "cannot be read"), ("x.json", "not JSON")]
)
def test_what_cannot_be_read(name: str, said: str, tmp_path: Path) -> None:
    """Exit code 2, and why."""
    (tmp_path / "c.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    done = run(str(tmp_path / name))
    assert said in done.stderr
    assert done.exit_code == 2
