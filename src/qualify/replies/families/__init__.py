"""What each intent is known by in each language. A new language is one file and one line here."""

from qualify.replies.cue import Family
from qualify.replies.families.dutch import DUTCH
from qualify.replies.families.english import ENGLISH
from qualify.replies.families.french import FRENCH
from qualify.replies.families.german import GERMAN
from qualify.replies.families.italian import ITALIAN
from qualify.replies.families.polish import POLISH
from qualify.replies.families.portuguese import PORTUGUESE
from qualify.replies.families.spanish import SPANISH

FAMILIES: tuple[Family, ...] = (*ENGLISH, *GERMAN, *FRENCH, *SPANISH, *PORTUGUESE, *ITALIAN, *DUTCH, *POLISH)
"""Every family, by language."""
