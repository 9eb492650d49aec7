"""Text as given: views, parts, sentences and words, with spans into the original. Knows no move and no challenge."""

from qualify.text.document import Document, Field, Sentence
from qualify.text.language import is_common_abroad, language_counts, language_of
from qualify.text.parts import Part, Zone
from qualify.text.span import FieldName, Span
from qualify.text.view import View

__all__ = [
    "Document",
    "Field",
    "FieldName",
    "Part",
    "Sentence",
    "Span",
    "View",
    "Zone",
    "is_common_abroad",
    "language_counts",
    "language_of",
]
