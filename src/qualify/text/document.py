"""A message as the other layers read it."""

import re
from functools import cached_property
from operator import itemgetter

from attrs import define, field, frozen

from qualify.text.parts import Part, Zone, zones
from qualify.text.sentences import sentences
from qualify.text.span import FieldName, Span
from qualify.text.view import View

_WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9]++(?:'[A-Za-z0-9]++)*")
"""The same where all is ASCII, told by a plain table."""
_DIGIT = re.compile(r"\d")
_CAPITAL = re.compile(
    r" (?<=[a-z0-9,;:)\"'”’&] )[\"'“‘(]?(?=[A-Z])(?!I\b|I'|OK\b|CV\b|Hi\b|FYI\b|PS\b|Re\b|AM\b|PM\b|Zoom\b|Teams\b|Google Meet\b)([A-Z][\w&.'-]+)"
)
_CALENDAR = re.compile(
    r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:Jan|Febr?)(?:uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
    r"Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|(?:Nov|Dec)(?:ember)?|Q[1-4]|Best|Thanks|Regards|Cheers|Would|Are|Is|Do|If|We|Our|You|Your"
)

Word = tuple[int, int, str]
"""Offsets into the view, and the word in lower case."""
_TEXT = itemgetter(2)


@define(eq=False, slots=False)
class Sentence:
    """One sentence, as offsets into its field's view.

    Attributes:
        cased: The sentence with its capitals.
        lower: The sentence in lower case.
    """

    field: "Field"
    part: Part
    start: int
    end: int
    index: int
    cased: str
    lower: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words in order, a hyphen parting two."""
        lower, at = self.field.view.lower, self.start
        words: list[Word] = []
        for word in (_ASCII_WORD if self.lower.isascii() else _WORD).findall(lower, at, self.end):
            at = lower.find(word, at)
            words.append((at, at := at + len(word), word))
        return tuple(words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words as a set, so that a pattern is tried only where one of its words stands."""
        return frozenset(map(_TEXT, self.words))

    @cached_property
    def names(self) -> frozenset[int]:
        """Where names stand in mid-sentence: a capital that no full stop explains, no day and no month."""
        found = _CAPITAL.finditer(self.cased)
        return frozenset([self.start + m.start(1) for m in found if not _CALENDAR.fullmatch(m.group(1))])

    @property
    def has_number(self) -> bool:
        """Whether a digit stands in it."""
        return _DIGIT.search(self.cased) is not None

    @property
    def is_question(self) -> bool:
        """Whether a question mark ends it."""
        return "?" in self.cased and self.cased.rstrip("\"')*_ ").endswith("?")

    def span(self, start: int, end: int) -> Span:
        """The span in the original of a stretch of the view."""
        return self.field.span(start, end)


@define(eq=False)
class Field:
    """The subject or the body: its text as given, a view to match on, its parts and sentences."""

    name: FieldName
    text: str
    view: View
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        cased, lower = self.view.cased, self.view.lower
        found = [(zone.part, a, b) for zone in self.zones for a, b in sentences(cased, zone.start, zone.end)]
        self.sentences = tuple(
            [Sentence(self, part, a, b, n, cased[a:b], lower[a:b]) for n, (part, a, b) in enumerate(found)]
        )

    def span(self, start: int, end: int) -> Span:
        """The span in the original of a stretch of the view, which must not be empty."""
        return Span(self.name, *self.view.original(start, end))

    def quote(self, span: Span) -> str:
        """The caller's own characters."""
        return self.text[span.start : span.end]


@frozen(eq=False, slots=False)
class Document:
    """Subject and body of one message."""

    subject: Field
    body: Field

    @classmethod
    def of(cls, subject: str, body: str) -> "Document":
        """Read a message. An absent subject is an empty one."""
        head, text = View.of(subject), View.of(body)
        whole = (Zone(Part.BODY, 0, len(head.cased)),) if subject else ()
        return cls(Field("subject", subject, head, whole), Field("body", body, text, tuple(zones(text.cased))))

    @property
    def fields(self) -> tuple[Field, Field]:
        """Subject, then body."""
        return self.subject, self.body

    @cached_property
    def own(self) -> tuple[Sentence, ...]:
        """The sentences the sender wrote, subject first; earlier mail left out."""
        return tuple(s for part in self.fields for s in part.sentences if s.part is not Part.QUOTED)

    @cached_property
    def argued(self) -> tuple[Sentence, ...]:
        """The sentences of the body in which the sender argues: greeting and sign-off left out, postscripts kept."""
        return tuple(s for s in self.body.sentences if s.part in (Part.BODY, Part.POSTSCRIPT))

    def release(self) -> None:
        """Let the fields go of their sentences, which refer to them, so that memory is free at once; for whoever read it, when done."""
        self.subject.sentences = self.body.sentences = ()

    def quote(self, span: Span) -> str:
        """The caller's own characters."""
        return (self.subject if span.field == "subject" else self.body).quote(span)
