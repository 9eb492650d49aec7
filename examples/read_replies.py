"""Read replies to outreach and print what each asks the sender to do next."""

import datetime as dt

from qualify.replies import read_reply

TODAY = dt.date(2026, 11, 15)
REPLIES = (
    "Not intrested, thx",
    "Bad timing, try me again after March.",
    "Purchasing isn't my area. Talk to Priya Nair, priya@harbourfoods.example.",
    "Bitte streichen Sie mich aus Ihrem Verteiler.",
    "Sure, Thursday works.\n\nOn Mon, 9 Nov 2026, Ann Lee <ann@brightwell.example> wrote:\n> Not interested? Say so.",
    "I am out of the office until 23 November. For urgent matters call reception.",
)

for text in REPLIES:
    reply = read_reply(text, today=TODAY)
    when = str(reply.not_before or "")
    words = ", ".join(repr(quote.text) for quote in reply.evidence)
    print(f"{reply.intent:13} {reply.confidence:.2f} {reply.language} {when:10} {reply.referred_to or ''} {words}")
