"""Phrases find whole words, in one pass, and say so when they are written wrongly."""

import re

import pytest

from qualify.moves import MOVES
from qualify.phrases import Lexicon, expand, first_words
from qualify.phrases.notation import follows, needs
from qualify.text import Document


def found(phrase: str, text: str) -> list[str]:
    """The stretches of a text that a phrase finds."""
    field = Document.of("", text).body
    lexicon = Lexicon({"cue": (phrase,)})
    return [field.view.cased[a:b] for s in field.sentences for a, b in lexicon.find(s).get("cue", ())]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        (
            "no (worries|pressure)( at all)? if",
            "There are no worries at all if you pass.",
            ["no worries at all if"],
        ),
        ("no (worries|pressure)( at all)? if", "There is No pressure, if so.", ["No pressure, if"]),
        ("last chance", "The last chances are gone.", []),
        ("you're", "I think you’re right, or youre not.", ["you’re", "youre"]),
        ("happy to ... send", "I am happy to write and send it.", ["happy to write and send"]),
        ("happy to ... send", "I am happy to do it and then write and send it.", []),
        ("happy to .. send", "I am happy to go and send it.", ["happy to go and send"]),
        ("(told ..|say) no", "I told you all no; I told no one; we say no.", ["told you all no", "told no", "say no"]),
        ("the introduc*", "the introductions", ["the introductions"]),
        ("<num> (minutes|min)", "It takes 15-20 min, or $1.5k.", ["20 min"]),
        ("save <num>", "You save $1.5k a year.", ["save $1.5k"]),
        ("(just )?say( so)? if", "Say if; just say so if.", ["Say if", "just say so if", "say so if"]),
        ("i('ll| will) go", "I'll go, I will go.", ["I’ll go", "I will go"]),
        ("leader", "The leadership team", []),
        ("introduc* me", "He introduces me, introduced me.", ["introduces me", "introduced me"]),
        ("not (very |at all )*keen", "Not very, very keen; not keen.", ["Not very, very keen", "not keen"]),
        ("not <word>", "Not Geoff.", ["Not Geoff"]),
        ("not (want*|wish*) .. hear", "Not wishing to hear; not want hear.", ["Not wishing to hear", "not want hear"]),
    ],
)
def test_a_phrase_finds_whole_words(phrase: str, text: str, expected: list[str]) -> None:
    """Word boundaries, gaps, endings, numbers and curly quotes."""
    assert [q.replace("'", "’") for q in found(phrase, text)] == expected


@pytest.mark.parametrize("phrase", ["... then", "* lead", "(maybe )?", "(maybe", "<word> then"])
def test_a_phrase_needs_a_first_word(phrase: str) -> None:
    """What may be left out cannot decide where a phrase is tried."""
    with pytest.raises(ValueError, match=r"begins with|not closed"):
        first_words(phrase)


def test_classes_lend_their_first_words() -> None:
    """A class in front is tried at each of its words."""
    assert "monday" in first_words("<day> works")


def test_no_phrase_is_passed_over() -> None:
    """What is tried only where its words stand finds what trying every phrase at every word finds."""
    cues = {f"{move.name}/{sign.name}": sign.phrases for move in MOVES for sign in move.signs}
    patterns = {cue: [re.compile(f"(?:{expand(one)})(?!\\w|'\\w)") for one in phrases] for cue, phrases in cues.items()}
    field = Document.of("", "\n\n".join(text for move in MOVES for text in (*move.fires, *move.near_misses))).body
    lexicon, lower = Lexicon(cues), field.view.lower
    for sentence in field.sentences:
        hits = lexicon.find(sentence)
        for cue, each in patterns.items():
            places = {start for start, _, _ in sentence.words if any(p.match(lower, start, sentence.end) for p in each)}
            assert {start for start, _ in hits.get(cue, ())} == places, (cue, sentence.cased)


def test_a_phrase_needs_what_no_wording_of_it_leaves_out() -> None:
    """Words that may be left out are not waited for; those behind them are, where a space parts the two."""
    assert needs("we (have |just )?(raised|grew)") == [frozenset({"raised", "grew"})]
    assert needs("we (re)?(raised|grew)") == [frozenset({"re", "raised", "grew"})]
    assert needs("we .. (have )?") == []


@pytest.mark.parametrize(
    ("phrase", "next_words"),
    [
        ("(we|you) (have |just )?(raised|grew)", {"have", "just", "raised", "grew"}),
        ("we (totally|'ll)? ?(see|get it)", {"totally", "ll", "see", "get"}),
        ("you('d| would)? like", {"d", "would", "like"}),
        ("on-site", {"site"}),
        ("introduc* you", set[str]()),
        ("work(ed|ing)? with", set[str]()),
        ("no (thanks)?", set[str]()),
        ("happy to ... send", {"to"}),
        ("happy ... send", set[str]()),
        ("<num> people", set[str]()),
    ],
)
def test_what_may_stand_right_behind_the_first_word(phrase: str, next_words: set[str]) -> None:
    """Nothing is told where the first word may be longer, or anything may follow it."""
    assert follows(phrase) == next_words


@pytest.mark.parametrize(
    "text", ["we'll see", "we ll see", "we see", "we, totally see", "we totallysee", "we 'll get it"]
)
def test_the_next_word_may_be_run_together(text: str) -> None:
    """A space that may be left out is no end of a word, nor is an apostrophe."""
    assert found("we (totally|'ll)? ?(see|get it)", text) == [text]


def test_a_lexicon_forgets_and_still_finds() -> None:
    """It remembers the phrases of so many words only; a text of more is read alike, and so is the next."""
    lexicon = Lexicon({"cue": ("last chance",)})
    many = " ".join(f"w{n}" for n in range(17_000))
    text = Document.of("", f"The last chance {many} last chance").body
    for _ in range(2):
        assert sum(len(lexicon.find(sentence).get("cue", ())) for sentence in text.sentences) == 2
