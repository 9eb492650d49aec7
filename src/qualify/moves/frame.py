"""Moves that frame a message: greeting, sign-off, filler. They carry no verdict."""

from qualify.moves.move import Move, Sign
from qualify.text import Part

GREETING = Move(
    name="greeting",
    group="frame",
    about="Addresses the reader.",
    signs=(
        Sign(
            "salutation",
            (
                "(hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|greetings|howdy|hallo|bonjour|hola|heya|morning|afternoon)",
            ),
            parts=frozenset({Part.GREETING}),
        ),
    ),
    fires=("Hi Ana,\n\nShort note.",),
    near_misses=("Say hello to the team.",),
)

SIGN_OFF = Move(
    name="sign_off",
    group="frame",
    about="Takes leave and names the sender.",
    signs=(
        Sign(
            "closing",
            (
                "(best|kind|warm|warmest|kindest|many|thanks|thank you|cheers|regards|sincerely|yours|respectfully|all the best|take care|with)",
            ),
            parts=frozenset({Part.SIGN_OFF}),
        ),
    ),
    fires=("A short note.\n\nBest regards,\nAna Reyes",),
    near_misses=("The best time is now.",),
)

FILLER = Move(
    name="filler",
    group="frame",
    about="Says nothing: hopes you are well, apologises for writing, bumps the thread.",
    signs=(
        Sign(
            "small talk",
            (
                "(hope|hoping|trust) (this|you|all|your|everything|the|things|that) .. (well|good|great|week|finds|find|weekend|day|doing|safe|fine|start|enjoyed)",
                "(how are you|how's it going|how is it going|happy (monday|tuesday|wednesday|thursday|friday|new year|holidays)|sorry (to|for) (bother|the|interrupt|intrud*)|i know you're busy|i know you are busy|i'll keep this short|i'll be brief|keep this brief|"
                "quick note|just a quick|just checking in|checking in|just following up|following up|follow up on|circling back|circle back|bumping this|bump this|bumping|wanted to reach out|reaching out|touch base|touching base|floating this|resurfacing|"
                "get straight to|cut to the chase|to the point|in case you missed|in case this|thanks for connecting|thanks for accepting|thank you for connecting|looking forward to|look forward to|thanks in advance|thank you in advance|thanks for your time|thank you for your time)",
            ),
        ),
    ),
    fires=("I hope you are doing well.", "Just circling back on this."),
    near_misses=("The pump runs at 3 bar.",),
)

MOVES = (GREETING, SIGN_OFF, FILLER)
