"""The gate: its rules one by one, and rates on cases of many manners."""

import datetime as dt
import json
from typing import Any

import pytest
from attrs import frozen
from cases_io import rows
from hypothesis import given
from hypothesis import strategies as st

from qualify.gating import Gate, asks_for_anything, gate, thread_state
from qualify.gating.learned import TurnWeights, turn_weights
from qualify.models import Draft, Turn
from qualify.moves.learned import shipped
from qualify.text import Document
from qualify.training.corpus import CORPUS
from qualify.training.turns import fit, fit_words, turns

CASES = [case for name in ("gate_7", "gate_8", "gate_9") for case in rows(f"{name}.jsonl")]
THREADS = CORPUS / "threads"
FIELDS = ("id", "kind", "channel", "subject", "body", "recipient", "sender", "thread", "today")
FIRST = {"from": "sender", "date": "2026-11-02", "body": "Hi Jo, we print boxes in short runs. Could I send one?"}
PITCH = "Hi Jo, 250 boxes now cost £190. Shall I post a sample?"
SAID = [turn["body"] for case in CASES for turn in case.get("thread", [])]


def asked(case: dict[str, Any]) -> Gate:
    """The gate's answer to a case."""
    return gate(Draft.parse({name: case[name] for name in FIELDS if name in case}))


def after(*replies: str, body: str = PITCH, today: str | None = "2026-11-15") -> Gate:
    """The gate's answer when a recipient wrote these."""
    turns = [{"from": "recipient", "date": "2026-11-05", "body": reply} for reply in replies]
    return gate(Draft.parse({"body": body, "thread": [FIRST, *turns], "today": today}))


def _rates(cases: list[dict[str, Any]]) -> tuple[float, float, float]:
    """Accuracy, recall of blocks, and how often a block names the right reason."""
    answers = [(case, asked(case)) for case in cases]
    blocks = [(case, answer) for case, answer in answers if case["expect"] == "block"]
    right = sum(answer.answer == case["expect"] for case, answer in answers) / len(answers)
    blocked = sum(answer.answer == "block" for _, answer in blocks) / len(blocks)
    return right, blocked, sum(answer.reason == case["reason"] for case, answer in blocks) / len(blocks)


def test_rates_on_cases_that_nothing_was_learned_from() -> None:
    """Accuracy, recall of blocks and their reasons on three hands stay above their floors."""
    assert len(CASES) >= 230
    assert all(rate >= floor for rate, floor in zip(_rates(CASES), (0.9, 0.9, 0.85), strict=True))


def test_rates_on_the_threads_learned_from() -> None:
    """What was learned is still known, and the rules on drafts and times still hold."""
    learned = [
        json.loads(line)
        for path in sorted(THREADS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert len(learned) >= 750
    assert all(rate >= floor for rate, floor in zip(_rates(learned), (0.95, 0.95, 0.94), strict=True))


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("Thanks, Jo. Before I write to Ana, could I show you the boxes on Friday?", "block"),
        ("Thanks, Jo. Before I write to Ana, could you and I have a quick call?", "block"),
        ("Thanks, Jo. Could you give me her address?", "allow"),
        ("Nice to meet you, Jo. May I tell Ana that you sent me?", "allow"),
        ("Thanks, Jo. Ana, could I show you the boxes on Friday?", "allow"),
    ],
)
def test_who_points_at_somebody_is_not_sold_to_first(body: str, answer: str) -> None:
    """An ask about the person named is fine, and so is one to them; a meeting with who named them is not."""
    assert after("Boxes are Ana Paz's, not mine: ana@example.com.", body=body).answer == answer


AWAY = "Automatic reply: I am away until 7 December. For urgent matters write to Ana Paz."


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("Hi Jo, thank you for your interest. When may the boxes come?", "block"),
        ("Hi Jo, great that you've approved the boxes! I'll bring 250 on Monday.", "block"),
        ("Hi Jo, here is the price list, as you asked. Shall we start in May?", "block"),
        ("Hi Jo, would you be interested in 250 boxes once you are back?", "allow"),
        ("Hi Jo, if you like it, your order would be here in two days.", "allow"),
        ("Hi Jo, I'd appreciate your answer after the 7th.", "allow"),
        ("Hi Jo, I'd be grateful for your feedback on the price.", "allow"),
        ("Hi Jo, once you've approved the proof we print within a day.", "allow"),
        ("Hi Jo, the boxes leave with your approval only. 250 cost £190 now.", "allow"),
        ("Hi Jo, thank you for considering the boxes. 250 cost £190 now.", "allow"),
        ("Hi Jo, I see that you are away until the 7th. 250 boxes now cost £190.", "allow"),
    ],
)
def test_a_machine_has_agreed_to_nothing(body: str, answer: str) -> None:
    """A draft that goes on as if an automatic reply were an order is stopped; after a person's yes it is not."""
    assert after(AWAY, body=body).answer == answer
    assert after("Sounds good, send me the price list.", body=body).answer == "allow"


def test_a_block_quotes_the_turn_it_rests_on() -> None:
    """The words slice the turn's body."""
    for case in CASES:
        for quote in asked(case).words:
            assert case["thread"][quote.turn]["body"][quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    ("reply", "answer", "reason"),
    [
        ("Take me off your list.", "block", "unsubscribed"),
        ("No thanks, we're sorted.", "block", "refused"),
        ("Try me in March.", "block", "not_yet"),
        ("Wrong person, I'm the vet.", "block", "wrong_person"),
        ("Jo Pike is no longer with the company.", "block", "auto_reply_only"),
        ("Out of office until Friday.", "allow", "none"),
        ("No worries, Tuesday is fine", "allow", "none"),
        ("What does it cost?", "allow", "none"),
    ],
)
def test_the_last_word_decides(reply: str, answer: str, reason: str) -> None:
    """One reply, one rule."""
    found = after(reply)
    assert (found.answer, found.reason) == (answer, reason)


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("Thanks for telling me, Jo. I've closed this. All the best.", "allow"),
        ("Understood, and thank you. I won't write again.", "allow"),
        ("Thanks for telling me. Who else might want boxes?", "block"),
        ("Understood. That said, most bakers said the same and then saved money.", "block"),
        ("Thanks! I'll try again in spring.", "block"),
        ("Totally understand. A lot of bakers feel that way until they see the numbers.", "block"),
        ("Noted. That said, your competitor signed with us last week.", "block"),
        ("Thanks, and congratulations on the promotion!", "allow"),
        ("Fair enough. Here is our price list: https://boxes.example", "block"),
        (PITCH, "block"),
    ],
)
def test_an_acknowledgement_may_go(body: str, answer: str) -> None:
    """As long as it asks for nothing and sells nothing."""
    assert after("No thank you.", body=body).answer == answer


@pytest.mark.parametrize(
    ("question", "reply", "reason"),
    [
        ("Would Tuesday suit?", "Not Tuesday. Thursday works.", "none"),
        ("Would Tuesday suit?", "Not Tuesday, and not ever.", "refused"),
        ("Would Tuesday suit?", "Dienstag leider nicht, Mittwoch gern.", "none"),
        ("Do you mind if I post one?", "Not at all", "none"),
        ("Is there any reason not to send one?", "No, go ahead", "none"),
        ("Have you a supplier?", "Not at the moment.", "none"),
        ("Have you a supplier?", "No, and we don't want one.", "refused"),
        ("Is that of interest?", "No", "refused"),
        ("Shall I close your file?", "Yes please", "refused"),
        ("Shall I post one?", "Yes please", "none"),
        ("Shall I post one?", "I wouldn't say no.", "none"),
        ("Shall I post one?", "I don't do video calls, so email me the price.", "none"),
        ("Shall I post one?", "Email me all you like, the answer's no.", "refused"),
        ("Shall I post one?", "Nothing gets decided before 30 March.", "not_yet"),
        ("Shall I post one?", "Not for us. Ask again when the fair is over.", "not_yet"),
        ("Shall I post one?", "Ask again when hell freezes over.", "refused"),
        ("Shall I post one?", "One more of these and it goes to our solicitor.", "unsubscribed"),
        ("Shall I post one?", "Whatever list I'm on, get me off it.", "unsubscribed"),
        ("Shall I post one?", "No, I'm only the caretaker here.", "wrong_person"),
        ("Is the shop still short of boxes?", "It is, but only of small ones.", "none"),
        ("What do you pay now?", "nah", "refused"),
        ("Shall I post one?", "Three weeks, then talk to me.", "not_yet"),
        ("Shall I post one?", "Love to, but hang fire till the fair is over.", "not_yet"),
        ("Shall I post one?", "No lids please. Boxes only would be ok.", "none"),
        ("Shall I post one?", "Customers reply STOP all day. Do yours handle that?", "none"),
        ("Puis-je vous montrer ?", "Pas au téléphone, mais envoyez-moi un échantillon.", "none"),
    ],
)
def test_a_reply_is_heard_with_its_question(question: str, reply: str, reason: str) -> None:
    """What was asked, and what is offered or demanded beside it, tells a no from a yes."""
    first = {"from": "sender", "date": "2026-11-02", "body": f"Hi Jo, we print boxes in short runs. {question}"}
    thread = [first, {"from": "recipient", "date": "2026-11-05", "body": reply}]
    assert gate(Draft.parse({"body": PITCH, "thread": thread, "today": "2026-11-15"})).reason == reason


@pytest.mark.parametrize(
    ("reply", "body", "reason"),
    [
        ("Talk to Lena Voss, she buys the boxes.", "Thank you, Jo. I'll write to Lena.", "none"),
        ("Talk to Lena Voss, she buys the boxes.", "Thanks Jo. How do I reach her?", "none"),
        ("Talk to Lena Voss, she buys the boxes.", PITCH, "wrong_person"),
        ("No thanks, but try Lena Voss at lena@crust.example.", PITCH, "refused"),
    ],
)
def test_a_referral_is_not_pitched_past(reply: str, body: str, reason: str) -> None:
    """Thanks and questions about the other person may go, another pitch may not."""
    assert after(reply, body=body).reason == reason


@pytest.mark.parametrize(
    "said", ["Sorry for the tone in July. Is it too late to get a price?", "Ignore my last mail and put me back on."]
)
def test_what_is_taken_back_holds_no_more(said: str) -> None:
    """A recipient may unsay even a demand to stop."""
    assert after("Remove me from your list.", said).answer == "allow"


@pytest.mark.parametrize("said", ["How did you get my address?", "What part of no is unclear?", "You too, thanks!"])
def test_displeasure_and_courtesy_reopen_nothing(said: str) -> None:
    """A refusal stands."""
    assert after("No thanks.", said).reason == "refused"


def test_a_demand_to_stop_outlives_small_talk() -> None:
    """Only a wish for contact, by the recipient, lifts it."""
    assert after("Unsubscribe.", "Lovely weather at the fair, wasn't it?").reason == "unsubscribed"
    assert after("Unsubscribe.", "I've changed my mind, could you send me a quote?").answer == "allow"


def test_a_reopened_refusal_is_open() -> None:
    """The recipient reopens, the sender cannot."""
    assert after("No thanks.", "Actually, what would 300 cost?").answer == "allow"
    assert after("No thanks.", body="As agreed on the phone, here is the offer for 300.").reason == "refused"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Did I leave a brown umbrella at your stall in July?", "refused"),
        ("Are those short runs still on?", "engaged"),
        ("Changed my mind, do come round.", "engaged"),
    ],
)
def test_small_talk_after_a_no_reopens_nothing(said: str, state: str) -> None:
    """What speaks of the offer or asks after it does."""
    replies = [Turn.parse({"from": "recipient", "body": body}) for body in ("No thanks.", said)]
    assert thread_state([Turn.parse(FIRST), *replies]).state == state


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("Thanks for the quick word, Jo. I'll close it here. Enjoy the summer!", "allow"),
        ("That's about the best reason anybody has given me so far. All the best, Jo.", "allow"),
        ("Glad that it is going well for the whole team there. Have a good autumn, Jo.", "allow"),
        ("Thanks for the quick word, Jo. Could we have a quick word about the smaller box?", "block"),
        (
            "That's about the best reason so far. The smaller box would cut your costs by a third. All the best.",
            "block",
        ),
    ],
)
def test_a_courtesy_is_no_ask_whatever_its_words(body: str, answer: str) -> None:
    """A phrase that may ask does not where nothing else of the sentence asks, sells or presses."""
    assert after("No thanks, we are settled.", body=body).answer == answer


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("I told you to stop in May. We have a new owner and I would like to hear from you again.", "engaged"),
        ("You may write to me again, please.", "engaged"),
        ("Hello, a big order came in this week. Do you rent out pumps, and from when?", "engaged"),
        ("I binned too many mails in May, sorry. Could you ring me about the price?", "engaged"),
        ("Lovely weather for the fair, wasn't it?", "opted_out"),
    ],
)
def test_only_who_asks_for_contact_lifts_a_demand_to_stop(said: str, state: str) -> None:
    """Chatter does not."""
    replies = [Turn.parse({"from": "recipient", "body": body}) for body in ("Take me off your list.", said)]
    assert thread_state([Turn.parse(FIRST), *replies]).state == state


def test_a_time_is_kept() -> None:
    """Before it no, after it yes, without a date unknown."""
    early = after("Try me in March.")
    assert (early.answer, early.again_from) == ("block", dt.date(2027, 3, 1))
    assert after("Try me in March.", today="2027-03-02").answer == "allow"
    assert after("Try me in March.", today=None).answer == "unknown"
    assert after("Not now.").again_from == dt.date(2027, 2, 3)


@pytest.mark.parametrize(
    ("unanswered", "body", "reason"),
    [
        (1, "Just checking that you saw this?", "none"),
        (2, "Just checking that you saw this?", "no_new_information"),
        (2, "A florist in Fowey cut her packing cost by 30% last week. Her order is attached.", "none"),
        (
            2,
            "Hope your week is off to a lovely start! Circling back, is it something for Pike's Bakery?",
            "no_new_information",
        ),
        (2, "Since Monday we deliver to Fowey by boat, so the mould stays dry.", "none"),
        (3, "A florist in Fowey cut her packing cost by 30% last week.", "too_many_unanswered"),
    ],
)
def test_silence_is_an_answer_too(unanswered: int, body: str, reason: str) -> None:
    """Three in a row are enough, two if nothing new is said."""
    thread = [{"from": "sender", "body": "Hi Jo, we print boxes. Could I send one?"}] * unanswered
    assert gate(Draft.parse({"body": body, "thread": thread})).reason == reason


def test_no_thread_is_unknown_and_an_empty_one_is_not() -> None:
    """Nothing known is not nothing said."""
    assert gate(Draft.parse({"body": PITCH})) == Gate(answer="unknown")
    assert gate(Draft.parse({"body": PITCH, "thread": []})) == Gate(answer="allow")


@frozen
class Said:
    """What a ledger says."""

    answer: str
    reason: str = "none"


@pytest.mark.parametrize(
    ("said", "reply", "answer", "reason"),
    [
        (Said("block", "refused"), "Yes please!", "block", "refused"),
        (Said("allow"), "Yes please!", "allow", "none"),
        (Said("allow"), "Stop writing to me.", "block", "unsubscribed"),
        (Said("unknown"), "Yes please!", "unknown", "none"),
        (Said("unknown"), "Stop writing to me.", "block", "unsubscribed"),
        (Said("allow"), None, "allow", "none"),
        (Said("unknown"), None, "unknown", "none"),
    ],
)
def test_a_block_wins_and_unknown_is_never_clear(said: Said, reply: str | None, answer: str, reason: str) -> None:
    """Ledger and thread together."""
    thread = None if reply is None else [FIRST, {"from": "recipient", "body": reply}]
    found = gate(Draft.parse({"body": PITCH, "thread": thread}), ledger_answer=said)
    assert (found.answer, found.reason) == (answer, reason)


@pytest.mark.parametrize(
    ("replies", "state"),
    [
        ((), "silent"),
        (("Out of office.",), "silent"),
        (("Sounds good, Tuesday?",), "engaged"),
        (("Not now, try me in March.",), "deferred"),
        (("No thanks.",), "refused"),
        (("Stop.",), "opted_out"),
        (("Wrong number",), "wrong_person"),
        (("Talk to Lena Voss.",), "referred"),
        (("Jo Pike has left the company.",), "left"),
        (("No thanks.", "Out of office."), "refused"),
        (("Stop.", "No thanks."), "opted_out"),
        (("No thanks.", "Wrong number"), "refused"),
    ],
)
def test_the_state_of_a_thread(replies: tuple[str, ...], state: str) -> None:
    """A typed value that an app can store and show."""
    turns = [Turn.parse({"from": "recipient", "body": reply}) for reply in replies]
    found = thread_state([Turn.parse(FIRST), *turns])
    assert found.state == state
    assert type(found).parse(found.model_dump(mode="json")) == found


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        ("Thanks for telling me. All the best.", False),
        ("You know where I am if anything changes. Take care.", False),
        ("Could we talk?", True),
        ("Let me know what you think.", True),
        ("Our new tool saves you 30%.", True),
        ("One last thing: who runs procurement?", True),
    ],
)
def test_what_asks_and_what_does_not(body: str, *, asks: bool) -> None:
    """Asks and pitches are found, courtesies left alone."""
    document = Document.of("", body)
    spans = asks_for_anything(document)
    assert bool(spans) == asks
    assert all(document.quote(span) for span in spans)


@given(
    st.lists(
        st.tuples(st.sampled_from(["sender", "recipient"]), st.sampled_from(SAID) | st.text(max_size=40)), max_size=5
    ),
    st.text(max_size=80),
)
def test_any_thread_is_judged(turns: list[tuple[str, str]], body: str) -> None:
    """No thread raises, the answer is the same twice."""
    draft = Draft.parse({"body": body, "thread": [{"from": by, "body": said} for by, said in turns]})
    assert gate(draft) == gate(draft)


@given(st.lists(st.sampled_from(SAID), max_size=4))
def test_nothing_the_sender_writes_lifts_a_stop(written: list[str]) -> None:
    """Only the recipient can."""
    thread = [
        FIRST,
        {"from": "recipient", "body": "Unsubscribe."},
        *({"from": "sender", "body": said} for said in written),
    ]
    assert gate(Draft.parse({"body": PITCH, "thread": thread})).reason == "unsubscribed"


def test_the_learned_step_is_what_the_threads_teach() -> None:
    """Fitted again it knows the same inputs and answers."""
    corpus = list(turns(THREADS))
    fitted = TurnWeights.of(fit(corpus))
    assert fit_words(corpus).targets == shipped("turn_words").targets
    assert fitted.targets == turn_weights().targets
    assert fitted.weights.keys() == turn_weights().weights.keys()
    assert {one.says for one in corpus} == set(fitted.targets)
