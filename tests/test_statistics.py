"""The statistics page is made of what is measured, and the cases of the bias audit are what they say."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("sklearn")

from click.testing import CliRunner

from qualify.training import audit, reliability, statistics
from qualify.training.audit import Told
from qualify.training.corpus import CORPUS, rows

REGISTERS = {"plain", "non-native", "blunt", "effusive", "dialect"}


def cases() -> list[dict[str, Any]]:
    """The cases as written."""
    return [json.loads(line) for line in audit.CASES.read_text(encoding="utf-8").splitlines()]


def test_every_content_is_told_in_every_register() -> None:
    """At least 60 groups of five, with the same labels, kind and channel in a group."""
    groups: dict[int, list[dict[str, Any]]] = {}
    for case in cases():
        groups.setdefault(case["group"], []).append(case)
    assert len(groups) >= 60
    for told in groups.values():
        assert {case["register"] for case in told} == REGISTERS
        assert len({json.dumps([case["labels"], case["kind"], case["channel"]]) for case in told}) == 1
        assert len({case["body"] for case in told}) == len(REGISTERS)


def test_every_verdict_is_in_the_audit_in_number() -> None:
    """Each verdict of each challenge in at least 12 groups; sales and recruiting; several dialects."""
    plain = [case for case in cases() if case["register"] == "plain"]
    counted = Counter(item for case in plain for item in case["labels"].items())
    assert len(counted) == 12
    assert min(counted.values()) >= 12
    assert min(Counter(case["kind"] for case in plain).values()) >= 20
    assert len({case["variety"] for case in cases() if case["register"] == "dialect"}) >= 4


def test_flips_are_counted_against_the_plain_telling() -> None:
    """Two groups, one of which flips in one register."""

    def told(group: int, register: str, verdict: str) -> Told:
        return Told(group, register, "", "", {"targeting": "met"}, {"targeting": verdict})

    found = [told(1, "plain", "met"), told(1, "blunt", "missed"), told(2, "plain", "met"), told(2, "blunt", "met")]
    assert str(audit.flips(found, "blunt", "targeting")) == "0.50"
    assert str(audit.rights(found, "plain", "targeting")) == "1.00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Sets in the form that the command reads, made of cases of the audit."""
    told = [case | {"sought": False, "moves": [{"move": "greeting", "quote": "Hi"}]} for case in cases()[:30]]
    lines = [json.dumps({key: value for key, value in case.items() if key != "group"}) for case in told]
    for name in ("messages", "rare", "balanced"):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "corpus").mkdir()
    (tmp_path / "cases.jsonl").write_text("\n".join(map(json.dumps, cases()[:10])) + "\n", encoding="utf-8")
    (tmp_path / "tried.md").write_text("| tried | came |\n|---|---|\n| a | b |\n", encoding="utf-8")
    return tmp_path


def test_the_page_has_every_section_and_repeats(folder: Path) -> None:
    """Twice the same page, with each section, its command, and what was tried as it was written."""
    page, again = (
        statistics.page(statistics.measure(folder, folder / "cases.jsonl", folder / "tried.md", folder / "corpus"))
        for _ in range(2)
    )
    assert page == again
    for section in statistics.SECTIONS:
        assert f"## {section.title}\n" in page
        assert f"--only {section.name}`" in page
    assert page.endswith("| a | b |\n")


def test_one_section_is_printed_alone(folder: Path) -> None:
    """``--only`` prints a section and writes nothing."""
    out = folder / "page.md"
    arguments = ["--eval", str(folder), "--cases", str(folder / "cases.jsonl"), "--out", str(out), "--only", "labels"]
    done = CliRunner().invoke(statistics.main, arguments)
    assert done.exit_code == 0
    assert done.output.startswith("## How reliable the labels are")
    assert not out.exists()


def test_reliability_is_counted_from_the_readings() -> None:
    """A tenth of the messages of the corpus, read twice; the command prints what is counted."""
    read = reliability.read_twice()
    assert len(read) * 10 >= sum(bool(row.verdicts) for row in rows(CORPUS))
    done = CliRunner().invoke(reliability.main)
    assert done.output.splitlines() == [" | ".join(row) for row in reliability.reliability_rows(read)]
    assert "the two readings with each other | 942 | 0.981 | 0.985 | 0.994 | 0.999" in done.output


def test_readings_are_no_messages_of_the_corpus() -> None:
    """The readings lie beside the corpus and are never fitted."""
    assert reliability.BLIND not in set(CORPUS.glob("*.jsonl"))
    assert reliability.BLIND.is_file()
