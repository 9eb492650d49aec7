"""The signs a connection is sorted by, and how much each speaks for which kind: the one table. Values only."""

from collections.abc import Mapping

from attrs import field, frozen

from qualify.connections.sorted import Label


@frozen
class Sign:
    """Something to look for in a profile or a history.

    Attributes:
        name: As it stands in clues.
        about: What it is, in words that follow "found:" as well as "not found:".
        points: What one such clue adds to each kind.
        most: How many clues count.
        source: Where it is looked for.
    """

    name: str
    about: str
    points: Mapping[Label, int] = field(repr=False)
    most: int = 1
    source: str = "messages"


SIGNS: tuple[Sign, ...] = (
    Sign("introduces", "they bring you together with somebody", {"relationship": 3}, most=2),
    Sign("helps", "they offer help, or give it", {"relationship": 2}, most=2),
    Sign("beyond", "it moves on to mail, calls, coffee or a meeting", {"relationship": 2}, most=2),
    Sign("says_no_and_why", "they answer even to say that they cannot help", {"relationship": 2}),
    Sign("keeps_in_touch", "they write of other things after the pitch", {"relationship": 2}, most=2),
    Sign("asks", "they ask about you, or ask your advice", {"relationship": 1}, most=2),
    Sign("answers", "they answer with substance", {"relationship": 2}, most=2),
    Sign("sells", "they sell goods, services or an opportunity", {"seller": 4}, most=3),
    Sign("presses", "they press after silence or a no", {"seller": 1}),
    Sign("asks_for_work", "they ask to be hired or referred", {"online_resume": 4}, most=2),
    Sign("trades", "their job is to sell or to recruit", {"seller": 1}, source="profile"),
    Sign("seeks_work", "the profile seeks work", {"online_resume": 4}, source="profile"),
    Sign("keyword_headline", "the headline is a list of keywords", {"online_resume": 2}, source="profile"),
    Sign("keyword_about", "the summary is a list of skills", {"online_resume": 2}, source="profile"),
    Sign("many_skills", "four skills or more are listed", {"online_resume": 1}, source="profile"),
    Sign("active", "they post or comment", {"number": 3, "online_resume": -2}, source="profile"),
    Sign("tells_of_self", "the profile tells more than workplaces and dates", {"number": 2}, source="profile"),
    Sign("polite_only", "they are polite and nothing more", {"number": 5}),
    Sign("silent", "what you asked last went unanswered", {"number": 1, "account_only": 1}),
    Sign("never_wrote", "they never wrote a word of their own", {"account_only": 1}),
    Sign("bare", "the profile holds workplaces and dates at most", {"account_only": 3}, source="profile"),
    Sign("no_trace", "no activity is to be seen", {"account_only": 1}, source="profile"),
)
"""Every sign, those of the history first."""

SIGN_NAMED: Mapping[str, Sign] = {sign.name: sign for sign in SIGNS}
