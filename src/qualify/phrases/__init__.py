"""Phrases of whole words and the lexicon that finds many of them in one pass. Knows words, not what they mean for a verdict."""

from qualify.phrases.classes import CLASSES
from qualify.phrases.lexicon import Hit, Lexicon
from qualify.phrases.notation import alternatives, expand, first_words, phrase_pattern

__all__ = ["CLASSES", "Hit", "Lexicon", "alternatives", "expand", "first_words", "phrase_pattern"]
