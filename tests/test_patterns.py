"""Patterns mean the same on every Python that the package names."""

import re
from pathlib import Path

import pytest

import qualify
from qualify import Draft, check
from qualify.grounding.stems import words_of
from qualify.text import Document

SOURCES = sorted(Path(qualify.__file__).parent.rglob("*.py"))
BROKEN = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")
"""Possessive and atomic groups: up to Python 3.11.4 they match too much, or fail (CPython issue 106052)."""


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_no_possessive_groups(source: Path) -> None:
    """No pattern has a group that never gives back; of one class of characters it may."""
    assert not [line for line in source.read_text(encoding="utf-8").splitlines() if BROKEN.search(line)]


def test_apostrophe_ends_a_word() -> None:
    """The word before a lone apostrophe is read to its last letter and no further."""
    text = "The managers' room, the co-op's lads' club"
    (sentence,) = Document.of("", text).own
    assert [word for _, _, word in sentence.words] == "the managers room the co op's lads club".split()
    assert words_of("Drivers' hours, the lads' club") == ["Drivers", "hours", "the", "lads", "club"]


def test_checked_with_lone_apostrophes() -> None:
    """A message of them is checked."""
    assert check(Draft(body="Hi Ana,\n\nYour drivers' hours and the buyers' ' rota' ''.")).decision
