"""What the ledger answers, the same on both databases."""

import datetime as dt

import pytest

from qualify.errors import InputError
from qualify.ledger import Ledger, Lift, Refusal
from qualify.ledger.addresses import Who
from qualify.ledger.models import MAX_WORDS, Coverage, RefusalKind
from qualify.models import Recipient

NOW = dt.datetime(2026, 10, 2, 9, tzinfo=dt.UTC)
TODAY = NOW.date()


def at(day: int) -> dt.datetime:
    """Name a moment in September 2026."""
    return dt.datetime(2026, 9, day, 12, tzinfo=dt.UTC)


def no(who: str | tuple[str, ...] = "ada@example.com", kind: RefusalKind = "no", **more: object) -> Refusal:
    """Write a no."""
    return Refusal.parse({"who": who, "kind": kind, **more})


def test_nobody_has_said_no(ledger: Ledger) -> None:
    """An empty ledger allows."""
    answer = ledger.ask("ada@example.com")
    assert (answer.answer, answer.reason, answer.record) == ("allow", "none", None)


def test_a_no_is_kept_whole(ledger: Ledger) -> None:
    """Everything said about a no is read back."""
    said = no(at=at(3), words="Bitte nicht mehr. 👋", classifier="replies 3", recorded_by="crm", channel="email")
    record = ledger.record(said, now=NOW)
    answer = ledger.ask("ada@example.com", channel="email", today=TODAY)
    assert (answer.answer, answer.reason, answer.record) == ("block", "refused", record)
    assert (record.at, record.words, record.classifier) == (at(3), "Bitte nicht mehr. 👋", "replies 3")
    assert (record.recorded_by, record.recorded_at, record.scope, record.act) == (
        "crm",
        NOW,
        "person",
        "refusal",
    )


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("unsubscribe", "unsubscribed"),
        ("complaint", "unsubscribed"),
        ("no", "refused"),
        ("not_now", "not_yet"),
        ("wrong_person", "wrong_person"),
        ("left", "auto_reply_only"),
        ("bounce", "auto_reply_only"),
    ],
)
def test_reasons(ledger: Ledger, kind: RefusalKind, reason: str) -> None:
    """Each kind blocks with its reason."""
    ledger.record(no(kind=kind))
    assert ledger.ask("ada@example.com").reason == reason


@pytest.mark.parametrize(
    ("recorded", "asked", "answer"),
    [
        ("ada@example.com", "ADA@Example.COM", "block"),
        ("ada@example.com", "Ada Lovelace <ada+sales@example.com>", "block"),
        ("ada+x@example.com", "ada@example.com", "block"),
        ("ada@müller.de", "ada@XN--MLLER-KVA.de", "block"),
        ("https://www.linkedin.com/in/Ada/?trk=x", "linkedin.com/in/ada", "block"),
        ("+49 (0)30 123456", "004930123456", "block"),
        ("id:crm-1", "id:crm-1", "block"),
        ("ada@example.com", "ada@example.org", "allow"),
        ("ada@example.com", "adam@example.com", "allow"),
        ("id:crm-1", "id:crm-11", "allow"),
        ("ada@example.com", "", "unknown"),
        ("ada@example.com", "ada", "unknown"),
        ("ada@example.com", "030 123456", "unknown"),
        ("ada@example.com", (), "unknown"),
        ("ada@example.com", Recipient(email="ada@example.com"), "block"),
        ("ada@example.com", Recipient(name="Ada"), "unknown"),
    ],
)
def test_spellings(ledger: Ledger, recorded: str, asked: Who, answer: str) -> None:
    """A person is known by every spelling; nobody is known by none."""
    ledger.record(no(recorded))
    assert ledger.ask(asked).answer == answer


@pytest.mark.parametrize(
    ("said_on", "asked_on", "answer"),
    [
        ("all", "email", "block"),
        ("email", "email", "block"),
        ("email", "linkedin", "allow"),
        ("email", "all", "block"),
        ("all", "all", "block"),
    ],
)
def test_channels(ledger: Ledger, said_on: Coverage, asked_on: Coverage, answer: str) -> None:
    """A no for a channel closes that one."""
    ledger.record(no(channel=said_on))
    assert ledger.ask("ada@example.com", channel=asked_on).answer == answer


def test_a_channel_that_does_not_exist(ledger: Ledger) -> None:
    """A mistyped channel is an error and not an allow."""
    with pytest.raises(InputError, match="no such channel"):
        ledger.ask("ada@example.com", channel="e-mail")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("bob@example.com", "block"),
        ("bob@eu.example.com", "block"),
        ("bob@notexample.com", "allow"),
        ("bob@example.com.org", "allow"),
        ("https://linkedin.com/in/bob", "allow"),
    ],
)
def test_a_company_that_said_no(ledger: Ledger, asked: str, answer: str) -> None:
    """A domain's no covers its people and its subdomains."""
    ledger.record(no("example.com", "unsubscribe", scope="domain"))
    assert ledger.ask(asked).answer == answer


@pytest.mark.parametrize("domain", ["gmail.com", "ada@web.de", "com", "", "exa mple.com"])
def test_no_company(ledger: Ledger, domain: str) -> None:
    """A mail provider's domain, or none, cannot say no."""
    with pytest.raises(InputError, match="address"):
        ledger.record(no(domain, scope="domain"))


def test_a_person_with_several_addresses(ledger: Ledger) -> None:
    """A no from one address stands for all known ones, also when they are joined later."""
    ledger.record(no(("ada@example.com", "linkedin.com/in/ada")))
    assert ledger.ask("linkedin.com/in/ada").answer == "block"
    assert ledger.ask("ada@home.example").answer == "allow"
    ledger.link(("linkedin.com/in/ada", "ada@home.example"))
    assert ledger.ask("ada@home.example").answer == "block"


def test_two_groups_become_one(ledger: Ledger) -> None:
    """A link joins everyone whom it touches."""
    ledger.link(("a@x.example", "b@x.example"))
    ledger.link(("c@x.example", "d@x.example"))
    ledger.link(("b@x.example", "c@x.example"))
    ledger.record(no("d@x.example"))
    assert [ledger.ask(f"{name}@x.example").answer for name in "abcde"] == ["block"] * 4 + ["allow"]


def test_only_this_address(ledger: Ledger) -> None:
    """A no of an address leaves the person's others open."""
    ledger.link(("old@example.com", "new@example.com"))
    ledger.record(no("old@example.com", "bounce", scope="address"))
    assert ledger.ask("old@example.com").answer == "block"
    assert ledger.ask("new@example.com").answer == "allow"
    assert ledger.ask(("old@example.com", "new@example.com")).answer == "block"


def test_a_narrow_scope_takes_one_address(ledger: Ledger) -> None:
    """Several addresses are one person, and nothing else."""
    with pytest.raises(InputError, match="takes one address"):
        ledger.record(no(("a@example.com", "b@example.com"), scope="address"))


def test_the_first_opt_out_wins(ledger: Ledger) -> None:
    """The earliest opt-out is named, whatever the order of recording, and all are kept."""
    late = ledger.record(no(kind="unsubscribe", at=at(9), words="again: stop"))
    first = ledger.record(no(kind="unsubscribe", at=at(2), words="stop"))
    refusal = ledger.record(no(at=at(1)))
    assert ledger.ask("ada@example.com").record == first
    assert ledger.history("ada@example.com") == (refusal, first, late)


@pytest.mark.parametrize(
    ("today", "answer"),
    [(dt.date(2027, 3, 31), "block"), (dt.date(2027, 4, 1), "allow"), (dt.date(2030, 1, 1), "allow")],
)
def test_not_now_until(ledger: Ledger, today: dt.date, answer: str) -> None:
    """A not-now stands until its day."""
    ledger.record(no(kind="not_now", until="2027-04-01"))
    found = ledger.ask("ada@example.com", today=today)
    assert found.answer == answer
    assert found.until == (dt.date(2027, 4, 1) if answer == "block" else None)


def test_not_now_without_a_day(ledger: Ledger) -> None:
    """A not-now that names no day stands until the recipient lifts it."""
    ledger.record(no(kind="not_now"))
    ledger.record(no(kind="not_now", until="2026-01-01"))
    found = ledger.ask("ada@example.com", today=dt.date(2099, 1, 1))
    assert (found.reason, found.until) == ("not_yet", None)


def test_a_recorded_act_lifts(ledger: Ledger) -> None:
    """What the recipient wrote opens the way; a later no closes it again; nothing is forgotten."""
    ledger.record(no(at=at(1)))
    lift = ledger.lift(Lift(who="ada@example.com", words="Do send it.", recorded_by="crm", at=at(5)), now=NOW)
    assert (lift.act, lift.kind, lift.words) == ("lift", None, "Do send it.")
    assert ledger.ask("ada@example.com").answer == "allow"
    ledger.record(no(at=at(6)))
    assert ledger.ask("ada@example.com").answer == "block"
    assert len(ledger.history("ada@example.com")) == 3


def test_a_lift_ends_only_what_came_before(ledger: Ledger) -> None:
    """A no said after the act stands, though it was recorded before."""
    ledger.record(no(at=at(6)))
    ledger.lift(Lift(who="ada@example.com", words="go on", recorded_by="crm", at=at(5)))
    assert ledger.ask("ada@example.com").answer == "block"


def test_a_lift_dated_ahead(ledger: Ledger) -> None:
    """A lift cannot end a no that is still to come."""
    lift = Lift(who="ada@example.com", words="go on", recorded_by="crm", at=NOW + dt.timedelta(minutes=4))
    ledger.lift(lift, now=NOW)
    ledger.record(no(at=NOW + dt.timedelta(minutes=2)), now=NOW + dt.timedelta(minutes=2))
    assert ledger.ask("ada@example.com").answer == "block"
    with pytest.raises(InputError, match="future"):
        ledger.lift(lift.model_copy(update={"at": NOW + dt.timedelta(hours=1)}), now=NOW)


@pytest.mark.parametrize(
    ("said_on", "lifted_on", "open_on", "closed_on"),
    [
        ("all", "email", ["email"], ["linkedin", "all"]),
        ("all", "all", ["email", "linkedin", "all"], []),
        ("email", "email", ["email", "linkedin", "all"], []),
        ("email", "linkedin", ["linkedin"], ["email", "all"]),
    ],
)
def test_a_lift_opens_its_channel(
    ledger: Ledger, said_on: Coverage, lifted_on: Coverage, open_on: list[Coverage], closed_on: list[Coverage]
) -> None:
    """A lift for a channel opens that one."""
    ledger.record(no(channel=said_on, at=at(1)))
    ledger.lift(Lift(who="ada@example.com", words="mail me", recorded_by="crm", channel=lifted_on))
    assert [ledger.ask("ada@example.com", channel=each).answer for each in open_on] == ["allow"] * len(open_on)
    assert [ledger.ask("ada@example.com", channel=each).answer for each in closed_on] == ["block"] * len(closed_on)


@pytest.mark.parametrize("missing", ["words", "recorded_by"])
@pytest.mark.parametrize("value", ["", "  "])
def test_a_lift_needs_an_act(missing: str, value: str) -> None:
    """A lift without the recipient's act, or without who recorded it, is none."""
    given = {"who": "ada@example.com", "words": "go on", "recorded_by": "crm", missing: value}
    with pytest.raises(InputError, match=missing):
        Lift.parse(given)


def test_a_person_cannot_lift_their_company(ledger: Ledger) -> None:
    """Only the company's own act lifts the company's no."""
    ledger.record(no("example.com", scope="domain", at=at(1)))
    ledger.lift(Lift(who="ada@example.com", words="write me", recorded_by="crm"))
    assert ledger.ask("ada@example.com").answer == "block"
    ledger.lift(Lift(who="example.com", scope="domain", words="we are open again", recorded_by="crm"))
    assert ledger.ask("ada@example.com").answer == "allow"


def test_a_person_lifts_from_another_address(ledger: Ledger) -> None:
    """An act from one address speaks for the person, a narrow one does not."""
    ledger.record(no(("a@example.com", "b@example.com"), at=at(1)))
    ledger.lift(Lift(who="a@example.com", scope="address", words="ok", recorded_by="crm"))
    assert ledger.ask("a@example.com").answer == "block"
    ledger.lift(Lift(who="b@example.com", words="ok", recorded_by="crm"))
    assert ledger.ask("a@example.com").answer == "allow"


def test_many_at_once(ledger: Ledger) -> None:
    """Answers come in the order of the asked, whatever is asked twice or cannot be read."""
    ledger.record_many([no(f"p{number}@example.com") for number in range(0, 12_000, 3)])
    asked = [f"p{number}@example.com" for number in range(12_000)] + ["?", "p0@example.com"]
    answers = ledger.ask_many(asked, channel="email")
    assert [answer.answer for answer in answers[:12_000]] == ["block", "allow", "allow"] * 4_000
    assert [answer.answer for answer in answers[12_000:]] == ["unknown", "block"]
    assert ledger.ask_many([]) == ()


def test_all_or_none(ledger: Ledger) -> None:
    """A batch with one bad address writes nothing."""
    with pytest.raises(InputError, match="address"):
        ledger.record_many([no("a@example.com"), no("nonsense")])
    assert ledger.history("a@example.com") == ()


def test_words_that_no_database_takes(ledger: Ledger) -> None:
    """A no is not lost for its words: NUL, half a surrogate pair, or a very long text."""
    record = ledger.record(no(words="a\x00b\ud800" + "x" * 30_000))
    assert record.words.startswith("a\ufffdb\ufffdx")
    assert len(record.words) == MAX_WORDS
    assert ledger.ask("ada@example.com").record == record


@pytest.mark.parametrize("who", ["'; DROP TABLE qualify_entry; --@example.com", "%@example.com", "a_b@example.com"])
def test_addresses_are_never_sql(ledger: Ledger, who: str) -> None:
    """Wildcards and quotes in an address match nothing but themselves."""
    try:
        ledger.record(no(who))
    except InputError:
        assert " " in who
    assert ledger.ask("axb@example.com").answer == "allow"


def test_the_longest_address(ledger: Ledger) -> None:
    """An address that fits is kept; one that does not is told."""
    ledger.record(no("ü" * 200 + "@example.com"))
    assert ledger.ask("Ü" * 200 + "@example.com").answer == "block"
    with pytest.raises(InputError, match="address"):
        ledger.record(no("ü" * 400 + "@example.com"))


def test_hashes_alone(where: str) -> None:
    """With a key, neither address nor words are stored; the answers are the same."""
    key = b"a key of sixteen bytes or more"
    with Ledger.open(where, hash_key=key) as hashed:
        hashed.record(no(("ada@example.com", "linkedin.com/in/ada"), words="Ada says no"))
        hashed.record(no("firm.example", scope="domain"))
        assert hashed.ask("ADA+x@example.com").answer == "block"
        assert hashed.ask("linkedin.com/in/ada").answer == "block"
        assert hashed.ask("bob@firm.example").answer == "block"
        assert hashed.ask("bob@example.com").answer == "allow"
        stored = [*hashed.history("ada@example.com"), *hashed.history("bob@firm.example")]
    assert len(stored) == 2
    assert all(record.who.startswith("hmac-sha256:") and not record.words for record in stored)
