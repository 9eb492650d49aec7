"""What an intent is known by: phrases, what they are mistaken for, and examples. Values only."""

from typing import Literal

from attrs import field, frozen

from qualify.phrases import alternatives

Intent = Literal["unsubscribe", "no", "not_now", "wrong_person", "referral", "question", "yes", "auto", "unclear"]
"""What a reply asks the sender to do next."""

FIRM = 0.95
"""Says it in so many words."""
PLAIN = 0.8
"""Says it, where nothing firmer says something else."""
SOFT = 0.65
"""A reason commonly given for it."""
HINT = 0.5
"""Points that way, where nothing else is said."""


_LEFT_OUT = ((")? ... ", ")? ?" + "(<word> )?" * 4), (")? .. ", ")? ?" + "(<word> )?" * 2), (")? ", ")? ?"))
"""After a part that may be left out, so may be the blank."""


def _loose(phrase: str) -> str:
    phrase = _without_loose_end(phrase)
    for written, meant in _LEFT_OUT:
        phrase = phrase.replace(written, meant)
    return phrase.replace("? ??", "? ?")


def _grouped(phrase: str) -> str:
    return f"({phrase})" if "|" in phrase else phrase


def _without_loose_end(phrase: str) -> str:
    """Cut parts off the end that may be left out: they would ask for a blank, and find no more."""
    while phrase.endswith((")*", ")?")):
        depth, at = 0, len(phrase) - 1
        while depth or phrase[at] != "(":
            at -= 1
            depth += (phrase[at] == ")") - (phrase[at] == "(" and depth > 0)
            if phrase[at] == "(" and not depth:
                break
        if at == 0 or phrase[at - 1] != " ":
            return phrase
        phrase = phrase[: at - 1].rstrip(" .")
    return phrase


def lines(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Read phrases written one a line; a line of alternatives is a group."""
    written = text.splitlines() if isinstance(text, str) else text
    return tuple(_grouped(_loose(line.strip())) for line in written if line.strip())


def examples(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Read examples written one a line."""
    written = text.splitlines() if isinstance(text, str) else text
    return tuple(line.strip() for line in written if line.strip())


def answers(text: str) -> tuple[str, ...]:
    """Read whole answers, apart by bars or line breaks, the longest first."""
    written = (part.strip() for line in text.splitlines() for part in alternatives(line))
    return tuple(_grouped(_loose(a)) for a in sorted(filter(None, written), key=lambda a: (-len(a), a)))


@frozen
class Cue:
    """Phrases of one strength.

    Attributes:
        sure: How far the phrases settle it, 0–1.
        phrases: In the notation of `qualify.phrases`, in the plain spelling of `qualify.replies.plain`, one a line.
        unless: None of these in the same sentence.
        whole: Whether the phrase must be all that the sentence says, courtesies aside.
    """

    sure: float
    phrases: tuple[str, ...] = field(converter=lines, repr=False)
    unless: tuple[str, ...] = field(default=(), converter=lines, repr=False)
    whole: bool = False

    @classmethod
    def whole_answer(cls, sure: float, text: str, unless: str = "") -> "Cue":
        """Make a cue of answers that are all a sentence says."""
        return cls(sure, answers(text), unless, whole=True)


@frozen
class Family:
    """How one intent is said in one language.

    Attributes:
        intent: What is said.
        language: ISO 639-1 code.
        cues: What it is known by.
        mistaken: Stretches that are not this intent whatever is found in them ("no worries" is no refusal).
        fires: Replies that must be read as this intent.
        near_misses: Replies that look like it and must be read otherwise.
    """

    intent: Intent
    language: str
    cues: tuple[Cue, ...] = field(repr=False)
    mistaken: tuple[str, ...] = field(default=(), converter=lines, repr=False)
    fires: tuple[str, ...] = field(default=(), converter=examples, repr=False)
    near_misses: tuple[str, ...] = field(default=(), converter=examples, repr=False)
