"""The four challenges. To add one, write its file and name it in `CHALLENGES`."""

from qualify.challenges import accepts_no, introductions, targeting, value_prop
from qualify.challenges.challenge import Case, Challenge, Deciding, Judgement, Reading, Verdict

CHALLENGES: tuple[Challenge, ...] = (
    targeting.CHALLENGE,
    value_prop.CHALLENGE,
    accepts_no.CHALLENGE,
    introductions.CHALLENGE,
)
"""In the order of the questions and of the report."""

__all__ = ["CHALLENGES", "Case", "Challenge", "Deciding", "Judgement", "Reading", "Verdict"]
