"""English, one file an intent."""

from qualify.replies.cue import Family
from qualify.replies.families.english.auto import AUTO
from qualify.replies.families.english.no import NO
from qualify.replies.families.english.not_now import NOT_NOW
from qualify.replies.families.english.question import QUESTION
from qualify.replies.families.english.referral import REFERRAL
from qualify.replies.families.english.unsubscribe import UNSUBSCRIBE
from qualify.replies.families.english.wrong_person import WRONG_PERSON
from qualify.replies.families.english.yes import YES

ENGLISH: tuple[Family, ...] = (UNSUBSCRIBE, NO, NOT_NOW, WRONG_PERSON, REFERRAL, QUESTION, YES, AUTO)
"""All that is read in English."""
