"""Messages that word matching gets wrong: what looks like a move and is none, and what is one without looking like it.

The first three are what a published validator gets wrong. All wordings are this project's own.
"""

from collections.abc import Mapping

import pytest
from _pytest.mark import ParameterSet
from attrs import frozen

from qualify import Draft, Report, Turn, check


@frozen
class Trap:
    """A message and what must come of it.

    Attributes:
        name: What it tries.
        body: The message.
        verdicts: Challenge and the verdict it must get, or several with ``|`` between.
        absent: Moves that must not be found.
        present: Moves of which each must be found.
        fails: Why it fails today; empty when it holds.
    """

    name: str
    body: str
    verdicts: Mapping[str, str] = {}
    absent: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    fails: str = ""


PRESSING = ("guilt", "urgency", "threat", "override")

TRAPS: tuple[Trap, ...] = (
    Trap(
        "a talk, an easy no and an introduction",
        "Hi Maja,\n\nYour talk at Grid Days on why rural substations fail in October is the reason I'm writing: our relay logs "
        "showed Varnamo Energi the same fault eleven days early. Would a one-page summary be useful? If not, a plain no is fine "
        "and I won't follow up. Either way I'd be glad to introduce you to Per Lindqvist, who ran that trial.\n\nElsa",
        {"targeting": "met", "accepts_no": "met", "introductions": "met"},
    ),
    Trap(
        "assumed not to care, with a made-up deadline",
        "Hi Dov,\n\nNo answer, so I'll assume you don't care about revenue. My offer closes tonight at eight and it will not be "
        "repeated.\n\nRay",
        {"accepts_no": "missed"},
    ),
    Trap(
        "the exhibition's last chance",
        "Hi Ilse,\n\nThe museum's glass show ends in May, and Saturday is the last chance to see it. We print catalogues for "
        "small museums, 300 copies from €900. Would a sample be of interest?\n\nKoen",
        {"accepts_no": "partial"},
        absent=PRESSING,
    ),
    Trap(
        "introducing a product",
        "Hi Amir,\n\nI'd like to introduce our new product, a torque wrench that records every bolt. Would you like a data "
        "sheet?\n\nBea",
        {"introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "introducing oneself",
        "Hi Olga,\n\nLet me introduce myself: I'm Piet and I sell greenhouse glass. Could I send you our price list?\n\nPiet",
        {"introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "an introductory price",
        "Hi Hugo,\n\nThe introductory rate for our van insurance is £38 a month until you have a claims record with us. Would a "
        "quote help?\n\nNina",
        {"introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "the old feature was introduced",
        "Hi Cleo,\n\nWhen Tallow introduced shift swaps in March your store managers asked for an export. We make one; it writes "
        "payroll files in two clicks. Should I send a sample file?\n\nJon",
        {"introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "a valve, no way out",
        "Hi Bram,\n\nThe new boiler has no pressure valve on the return side, which is cheaper by €40 a unit. Shall I put one on "
        "the list for your workshop?\n\nRik",
        {"accepts_no": "partial"},
        absent=("way_out", *PRESSING),
    ),
    Trap(
        "leaders inside leadership",
        "Hello,\n\nI have read a good deal about leadership. Do you have time for a call?\n\nLes",
        {"targeting": "missed"},
        absent=("segment",),
    ),
    Trap(
        "should you not be the decision maker",
        "Hi Rolf,\n\nWe service dock levellers in Bremen, €180 a visit. Should you not be the decision maker, could you tell me "
        "who is?\n\nAnke",
        {"accepts_no": "partial", "introductions": "missed"},
        absent=("way_out", "stop_promise"),
        present=("intro_ask",),
    ),
    Trap(
        "no problem getting started",
        "Hi Tia,\n\nMost bakeries have no problem getting started with our flour scales; the first one is set up in ten minutes. "
        "Would you like a demo?\n\nUwe",
        {"accepts_no": "partial"},
        absent=("way_out",),
    ),
    Trap(
        "no worries about downtime",
        "Hi Ezra,\n\nWith two pumps in parallel there are no worries about downtime: one takes over in four seconds. Would a "
        "drawing help?\n\nLia",
        {"accepts_no": "partial"},
        absent=("way_out",),
    ),
    Trap(
        "no obligation about the product",
        "Hi Sten,\n\nYou can try our label printer for 30 days, no obligation and no commitment. Would you like one on your "
        "desk?\n\nKaja",
        {"accepts_no": "partial"},
        absent=("way_out",),
    ),
    Trap(
        "not interested in selling you",
        "Hi Mona,\n\nYou are right not to be interested in another dashboard. Ours is a printed sheet, one page a week, with the "
        "five orders that are late. Would you like last week's as an example?\n\nTed",
        {"accepts_no": "partial"},
        absent=("way_out", "override"),
    ),
    Trap(
        "stop as the product's job",
        "Hi Jude,\n\nOur door sensor will stop a cold room from being left open; it rings after 20 seconds. Could I post you "
        "one?\n\nFay",
        {"accepts_no": "partial"},
        absent=("stop_promise", "opt_out", "way_out"),
    ),
    Trap(
        "unsubscribe as the reader's metric",
        "Hi Gil,\n\nWe cut the unsubscribe rate of a garden newsletter from 2.1% to 0.6% by sending on Sundays. Would you like to "
        "see how?\n\nPam",
        {"accepts_no": "partial"},
        absent=("opt_out", "way_out"),
    ),
    Trap(
        "a deadline with a cause",
        "Hi Lev,\n\nThe VAT return for your quarter is due on 7 November, set by the tax office. We file it for £60 and send you "
        "the receipt. Would that help?\n\nZoe",
        {"accepts_no": "partial|met"},
        absent=("threat", "guilt", "override"),
    ),
    Trap(
        "it is urgent care",
        "Hi Asa,\n\nI recruit nurses for an urgent care centre in Malmö: 38,000 kronor a month, no nights. Would you like the "
        "rota?\n\nIda",
        {"accepts_no": "partial"},
        absent=PRESSING,
    ),
    Trap(
        "keeps calling is what the software does",
        "Hi Ben,\n\nOur dialler keeps calling the delivery office until a slot is free, so your drivers do not have to. Would a "
        "trial week be useful?\n\nSal",
        {"accepts_no": "partial"},
        absent=("threat", "guilt"),
    ),
    Trap(
        "I reached out to the talk's host",
        "Hi Vera,\n\nI reached out to the host of your seed bank talk for the slides, and slide nine is why I'm writing: we dry "
        "seed at 15% humidity in a van. Would that be of use to you?\n\nOle",
        {"accepts_no": "partial"},
        absent=("guilt",),
    ),
    Trap(
        "a refusal of praise for the sender",
        "Hi Kit,\n\nA third of the letting agents we write to say no at first sight of our price, £9 a tenancy check. Would you "
        "like to see what is in it?\n\nMay",
        {"accepts_no": "partial"},
        absent=("way_out", "override"),
    ),
    Trap(
        "meet the reader's colleague, who is the seller's",
        "Hi Noa,\n\nI would love to introduce you to my colleague Fred, who looks after accounts in your region. Could he call "
        "you?\n\nSid",
        {"introductions": "missed|partial"},
    ),
    Trap(
        "help that is the sale",
        "Hi Per,\n\nWe help bakers with their energy bills. Happy to help you too. Shall we talk about a contract?\n\nAxel",
        {"introductions": "missed"},
        absent=("help_offer",),
    ),
    Trap(
        "touch as in touchscreen",
        "Hi Rhea,\n\nOur tills keep in touch with the stock room over a cable, so a sold jumper is off the list at once. Would a "
        "film of it help?\n\nTim",
        {"introductions": "missed"},
        absent=("stay_in_touch",),
    ),
    Trap(
        "an easy no without the word",
        "Hi Ulf,\n\nWe sharpen mill saws at your gate, €14 a blade. Should this not be for you, silence is answer enough, and "
        "this is the only letter I'll send.\n\nEbba",
        {"accepts_no": "met"},
    ),
    Trap(
        "a no that is named in a question",
        "Hi Joan,\n\nIs a second kiln something for this year, or is it simply not on the cards? Both answers are good ones. "
        "Ours fires at 1,260 degrees for €11 a load.\n\nBob",
        {"accepts_no": "met"},
    ),
    Trap(
        "pressure in kind words",
        "Hi dear Lou,\n\nI believe in you so much that I've gone ahead and told my director you will join us on Monday at nine. "
        "Please don't let me down!\n\nGigi",
        {"accepts_no": "missed"},
    ),
    Trap(
        "an opt-out beside a reproach",
        "Hi Finn,\n\nThree mails and not one line from you; I did think better of you. We lease floor polishers for €70 a month. "
        "To be taken off the list, reply with OUT.\n\nHeidi",
        {"accepts_no": "partial"},
    ),
    Trap(
        "an introduction without the word",
        "Hi Ada,\n\nWe bind theses for students. Whether that is of use to you or not: Tom Birch at the county archive is looking "
        "for exactly the maps you draw, and I'd happily bring the two of you to one table.\n\nRuth",
        {"introductions": "met"},
    ),
    Trap(
        "asked for names, with a reward",
        "Hi Saul,\n\nWe repair espresso grinders for €45. Who in your circle should I write to? There is a €50 voucher in it for "
        "you.\n\nUma",
        {"introductions": "partial"},
        fails="a voucher for a name is not weighed: asking for names pulls to missed",
    ),
    Trap(
        "asked for names, for nothing",
        "Hi Lin,\n\nWe repair espresso grinders for €45. If you are not the one who decides, please forward this to whoever "
        "is.\n\nUma",
        {"introductions": "missed"},
        absent=("intro_offer", "help_offer"),
    ),
    Trap(
        "a name and a company alone are no targeting",
        "Hi Petra,\n\nI came across your profile and was impressed by what you do at Nordlicht. We make teams more productive. "
        "Would you like to hear more?\n\nDag",
        {"targeting": "missed"},
        absent=("observation",),
    ),
    Trap(
        "the sender's own talk is no observation",
        "Hi Otis,\n\nMy talk at Rail Week on worn points drew four hundred people. I am proud of it. Could we speak?\n\nEsme",
        {"targeting": "missed"},
        absent=("observation",),
        fails="who spoke is not told apart: a named event reads as an aim",
    ),
    Trap(
        "the sender's numbers are no benefit",
        "Hi Nils,\n\nWe are 240 people in nine offices, founded in 1987, and last year we grew by 31%. Could I have half an "
        "hour?\n\nBirk",
        {"value_prop": "missed"},
    ),
    Trap(
        "not your last chance",
        "Hi Wim,\n\nThis is not your last chance, there is no deadline and there are as many places as people who want one. The "
        "beekeeping course costs €90. Would you like the programme?\n\nJet",
        {"accepts_no": "partial|met"},
        absent=PRESSING,
    ),
    Trap(
        "we do not take silence for a yes",
        "Hi Elke,\n\nI will not put anything in your calendar and I won't call unless you ask me to. We tune church organs for "
        "€420 a day. Would that be of use?\n\nJos",
        {"accepts_no": "partial|met"},
        absent=("hard_ask", "threat"),
    ),
    Trap(
        "I can't introduce you",
        "Hi Marta,\n\nI don't know anyone in your trade, so I can't introduce you to anybody. We press cider apples for 12 cents "
        "a litre. Would you like a date?\n\nAlf",
        {"introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "somebody introduced the sender",
        "Hi Ed,\n\nJill Reed introduced me to your work on slate roofs, and I'm writing because of your barn in Kendal: we have "
        "4,000 reclaimed Burlington slates at £1.10. Would you like a photograph?\n\nWal",
        {"targeting": "met", "introductions": "missed"},
        absent=("intro_offer",),
    ),
    Trap(
        "the earlier no was wrong",
        "Hi Una,\n\nYou said no in May and I have thought about it, and I believe you were wrong. Here are five reasons.\n\nCy",
        {"accepts_no": "missed"},
        fails="a dispute with an earlier no is seen only in known wordings",
    ),
    Trap(
        "a day that is offered, and a no as well",
        "Hi Abe,\n\nWe wash solar panels for €2 each. I'm in your street on Tuesday; may I do yours, or would you rather I "
        "drove past? Driving past is quite alright.\n\nLou",
        {"accepts_no": "met"},
        fails="a no that is welcomed in the product's own words is not found",
    ),
    Trap(
        "scarcity of the reader's own",
        "Hi Roz,\n\nYour site says only three pitches are left for August. We build camping pods in nine days, £4,800 each, so "
        "you could take more guests. Would a drawing help?\n\nVal",
        {"accepts_no": "partial"},
        absent=("urgency",),
        fails="whose places are few is not told apart",
    ),
    Trap(
        "a threat that is the weather's",
        "Hi Ole,\n\nFrost will keep coming back until April and it will get to the vines whatever you do by hand. Our candles "
        "hold a hectare at two degrees for €310 a night. Would you like a box to try?\n\nMia",
        {"accepts_no": "partial"},
        absent=("threat", "urgency"),
        fails="what keeps coming is not told apart from who keeps writing",
    ),
    Trap(
        "your role as a job title in the pitch",
        "Hello,\n\nI hold the role of head of growth and I grew up on growth. Could we connect?\n\nTy",
        {"targeting": "missed", "value_prop": "missed"},
        absent=("observation",),
    ),
    Trap(
        "free as in freelance",
        "Hi Pia,\n\nI place freelance carpenters on ships in Turku, €29 an hour, cabin included. Would you like the sailing "
        "dates?\n\nTom",
        {"introductions": "missed"},
        absent=("help_offer",),
    ),
    Trap(
        "earlier mail is not the sender's own",
        "Hi Rosa,\n\nThank you, I've taken you off the list.\n\nKim\n\nOn Tue, 3 Mar 2026 at 09:12, Rosa Lind wrote:\n> You have "
        "ignored me three times. Last chance, call me today or I'll ring your boss.",
        absent=PRESSING,
    ),
)


def moves(report: Report) -> set[str]:
    """Every move shown as evidence, and what the rules found."""
    shown = {evidence.move for _, result in report.challenges.items() for evidence in result.evidence}
    named = {"false_urgency": "urgency", "presumed_yes": "hard_ask", "only_takes": "intro_ask"}
    return shown | {named.get(problem.kind, problem.kind) for problem in report.problems}


def marked(trap: Trap) -> ParameterSet:
    """The trap as a parameter; one that fails today is expected to."""
    marks = [pytest.mark.xfail(reason=trap.fails, strict=False)] if trap.fails else []
    return pytest.param(trap, id=trap.name, marks=marks)


@pytest.mark.parametrize("trap", [marked(trap) for trap in TRAPS])
def test_trap(trap: Trap) -> None:
    """Each verdict is as it must be, and no move is seen that is not there."""
    report = check(trap.body)
    given = {name: str(report.challenges[name].verdict) for name in trap.verdicts}
    assert {name: given[name] for name, verdict in trap.verdicts.items() if given[name] not in verdict.split("|")} == {}
    found = moves(report)
    assert found & set(trap.absent) == set()
    assert set(trap.present) <= found


REFUSED = (
    Turn(by="sender", body="Could we talk about your oven?"),
    Turn(by="recipient", body="No thanks, not for us."),
)


@pytest.mark.parametrize(
    "body",
    [
        "Hi Ana, I still think ten minutes on Tuesday makes sense. Shall I call?",
        "Hi Ana, understood, but most people say that at first. When can I show you?",
        "Hi Ana, here is our autumn price list all the same.",
    ],
)
def test_after_a_refusal_nothing_goes_out(body: str) -> None:
    """A no was said in the thread; what is asked again is blocked, however kindly."""
    report = check(Draft(body=body, thread=REFUSED))
    assert (report.decision, report.gate.answer, report.gate.reason) == ("block", "block", "refused")


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_no_verdict_without_evidence(trap: Trap) -> None:
    """What is met rests on words of the message."""
    for name, result in check(trap.body).challenges.items():
        assert result.verdict != "met" or result.evidence, name
