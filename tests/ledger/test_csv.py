"""Suppression lists: every row is recorded, known, no opt-out, or reported; and round again."""

import csv
import datetime as dt
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qualify.errors import InputError
from qualify.ledger import ImportResult, Ledger, Lift, Refusal, export_csv, import_csv
from qualify.ledger.csv_layouts import LayoutName
from qualify.ledger.models import RefusalKind

NOW = dt.datetime(2026, 10, 2, tzinfo=dt.UTC)

SENDGRID = "email,created\nada@example.com,1700000000\nbob@example.com,1700000001\n"
BOUNCES = 'status,reason,email,created\n5.1.1,"550 no such user, sorry\nbye",ada@example.com,1700000000\n'
SPAM = "email,ip,created\nada@example.com,192.0.2.1,1700000000\n"
MAILCHIMP = (
    '"Email Address","First Name",MEMBER_RATING,OPTIN_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,'
    "UNSUB_REASON_OTHER\n"
    'ada@example.com,Ada,2,"2020-01-01 00:00:00","2023-11-14 22:13:20",Spring,OTHER,"too many, really"\n'
)
CLEANED = "Email Address,First Name,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE\nada@example.com,Ada,2023-11-14 22:13:20,Spring\n"
HUBSPOT = (
    "Email,Portal Bounce,Portal Unsubscribe,Portal Spam Report,Global Bounce,Marketing Information\n"
    "ada@example.com,,TRUE,,,\nbob@example.com,,,TRUE,,\ncy@example.com,MAILBOX_FULL,,,,\n"
    "di@example.com,,,,,TRUE\ned@example.com,FALSE,FALSE,FALSE,FALSE,FALSE\n"
)
CONTACTS = (
    "Record ID;Email;Unsubscribed from all email\n1;ada@example.com;true\n2;bob@example.com;false\n3;cy@example.com;\n"
)


def imported(ledger: Ledger, text: str, **options: object) -> ImportResult:
    """Import a text."""
    return import_csv(ledger, io.StringIO(text), now=NOW, **options)  # type: ignore[arg-type]


def kinds(ledger: Ledger, *people: str) -> list[str | None]:
    """Name what stands for each."""
    answers = ledger.ask_many(people, channel="email", today=NOW.date())
    return [answer.record.kind if answer.record else None for answer in answers]


@pytest.mark.parametrize(
    ("text", "layout", "people", "expected"),
    [
        (SENDGRID, "sendgrid", ["ada", "bob", "cy"], ["unsubscribe", "unsubscribe", None]),
        (BOUNCES, "sendgrid", ["ada"], ["bounce"]),
        (SPAM, "sendgrid", ["ada"], ["complaint"]),
        (MAILCHIMP, "mailchimp", ["ada"], ["unsubscribe"]),
        (CLEANED, "mailchimp", ["ada"], ["bounce"]),
        (
            HUBSPOT,
            "hubspot",
            ["ada", "bob", "cy", "di", "ed"],
            ["unsubscribe", "complaint", "bounce", "unsubscribe", None],
        ),
        (CONTACTS, "hubspot", ["ada", "bob", "cy"], ["unsubscribe", None, None]),
    ],
)
def test_other_programs(
    ledger: Ledger, text: str, layout: str, people: list[str], expected: list[RefusalKind | None]
) -> None:
    """Each program's columns are told from the header and read; a second import writes nothing."""
    result = imported(ledger, text)
    noes = sum(kind is not None for kind in expected)
    assert (result.layout, result.bad, result.recorded, result.known) == (layout, (), noes, 0)
    assert result.rows == result.recorded + result.not_opt_outs
    assert kinds(ledger, *(f"{name}@example.com" for name in people)) == expected
    again = imported(ledger, text)
    assert (again.recorded, again.known) == (0, noes)


def test_times_and_words(ledger: Ledger) -> None:
    """Seconds since 1970 and Mailchimp's times are one moment; reasons are kept as words."""
    imported(ledger, BOUNCES)
    imported(ledger, MAILCHIMP)
    bounce, left = ledger.history("ada@example.com")
    assert bounce.at == left.at == dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)
    assert (bounce.words, left.words) == ("550 no such user, sorry\nbye", "too many, really")
    assert (bounce.recorded_by, bounce.channel) == ("import from sendgrid", "email")


@pytest.mark.parametrize(
    "text",
    [
        "Email Address,First Name,OPTIN_TIME\nada@example.com,Ada,2020-01-01\n",
        "Email,Name\nada@example.com,Ada\n",
        "name\nada\n",
        "",
        "\n\n",
        '"email,created\n',
    ],
)
def test_not_a_list_of_noes(ledger: Ledger, text: str) -> None:
    """A list of customers is not taken for a list of noes."""
    with pytest.raises(InputError, match="header"):
        imported(ledger, text)


def test_said_to_be_a_list_of_noes(ledger: Ledger) -> None:
    """A bare list of addresses is read when the caller says what it is."""
    result = imported(ledger, "Email\nada@example.com\n", kind="unsubscribe", recorded_by="me", channel="all")
    assert result.recorded == 1
    assert ledger.ask("ada@example.com", channel="linkedin").answer == "block"


@pytest.mark.parametrize(
    ("row", "value", "remedy", "recorded"),
    [
        ("ada(at)example.com,1700000000", "ada(at)example.com", "not an address", False),
        (",1700000000", "", "no address", False),
        ("bob@example.com,last week", "last week", "not a time", True),
        ("bob@example.com,99999999999999999999", "99999999999999999999", "not a time", True),
        ("bob@example.com,1700000000,surplus", "surplus", "more values than columns", True),
        ('"bob@example.com,1700000000', '"bob@example.com,1700000000', "quote", False),
        ('"bob"@example.com,1700000000', '"bob"@example.com,1700000000', "quote", False),
    ],
)
def test_bad_rows(ledger: Ledger, row: str, value: str, remedy: str, recorded: bool) -> None:
    """A bad row is reported with its line, value and remedy, and costs no other row."""
    result = imported(ledger, f"email,created\nada@example.com,1700000000\n\n{row}\ncy@example.com,1700000000\n")
    (bad,) = result.bad
    assert (bad.line, bad.value, bad.recorded) == (4, value, recorded)
    assert remedy in bad.remedy
    assert bad.raw == row
    assert (result.rows, result.lost, result.recorded) == (3, int(not recorded), 2 + recorded)
    assert kinds(ledger, "ada@example.com", "cy@example.com") == ["unsubscribe", "unsubscribe"]


def test_an_open_quote_swallows_no_rows(ledger: Ledger) -> None:
    """A quote left open in the middle of a long file costs its own row alone."""
    rows = [f"p{number}@example.com,1700000000" for number in range(500)]
    rows[100] = '"' + rows[100]
    result = imported(ledger, "\n".join(("email,created", *rows)))
    assert (result.recorded, result.lost, [bad.line for bad in result.bad]) == (499, 1, [102])


def test_own_rows_are_kept_strictly(ledger: Ledger) -> None:
    """A value of ours that cannot be read keeps the no, in its strictest reading; a lift is never guessed."""
    text = (
        "act,who,scope,kind,channel,at,until,words,classifier,recorded_by\n"
        "refusal,a@example.com,planet,nope,fax,whenever,soon,stop,,\n"
        "refusal,b@example.com,person,not_now,all,2026-01-01T00:00:00Z,2027-01-01,later,,\n"
        "lift,b@example.com,person,,fax,2026-02-01T00:00:00Z,,go on,,crm\n"
        "lift,b@example.com,person,,all,2027-02-01T00:00:00Z,,go on,,crm\n"
        "refusal,gmail.com,domain,no,all,,,,,\n"
        ",c@example.com,,,,,,,,\n"
    )
    result = imported(ledger, text)
    assert [(bad.line, bad.recorded) for bad in result.bad] == [(2, True)] * 5 + [
        (4, False),
        (5, False),
        (6, False),
        (7, True),
    ]
    assert (result.rows, result.recorded, result.lost) == (6, 3, 3)
    assert kinds(ledger, "a@example.com", "b@example.com", "c@example.com") == [
        "unsubscribe",
        "not_now",
        "unsubscribe",
    ]


def test_files(ledger: Ledger, tmp_path: Path) -> None:
    """A file with a byte order mark, in UTF-16, or with bytes that are neither."""
    for number, content in enumerate(
        (
            b"\xef\xbb\xbfemail,created\r\na0@example.com,1700000000\r\n",
            "email\tcreated\r\na1@example.com\t1700000000\r\n".encode("utf-16"),
            b"email,created,name\na2@example.com,1700000000,J\xf6rg\n",
        )
    ):
        (tmp_path / "list.csv").write_bytes(content)
        assert import_csv(ledger, tmp_path / "list.csv").recorded == 1
        assert ledger.ask(f"a{number}@example.com").answer == "block"
    with pytest.raises(OSError, match="missing"):
        import_csv(ledger, tmp_path / "missing.csv")


def filled(ledger: Ledger) -> None:
    """Record one of each."""
    ledger.record(
        Refusal.parse({"who": ("ada@example.com", "linkedin.com/in/ada"), "kind": "no", "words": '=1+1, "no"\n\''}),
        now=NOW,
    )
    ledger.record(
        Refusal.parse({"who": "bob@example.com", "kind": "not_now", "until": "2099-01-01", "channel": "email"}),
        now=NOW,
    )
    ledger.record(
        Refusal.parse({"who": "cy@example.com", "kind": "bounce", "scope": "address", "classifier": "c 1"}),
        now=NOW,
    )
    ledger.record(
        Refusal.parse({"who": "firm.example", "kind": "unsubscribe", "scope": "domain", "recorded_by": "@me"}),
        now=NOW,
    )
    ledger.record(Refusal.parse({"who": "+49 30 123456", "kind": "unsubscribe"}), now=NOW)
    ledger.record(Refusal.parse({"who": "di@example.com", "kind": "unsubscribe"}), now=NOW)
    ledger.lift(Lift.parse({"who": "di@example.com", "words": "write again", "recorded_by": "crm"}), now=NOW)


def exported(ledger: Ledger, layout: LayoutName = "qualify") -> str:
    """Export to a text."""
    text = io.StringIO(newline="")
    export_csv(ledger, text, layout=layout)
    return text.getvalue()


@pytest.mark.parametrize("key", [None, b"a key of sixteen bytes or more"])
def test_our_own_round_trip(where: str, tmp_path: Path, key: bytes | None) -> None:
    """What is exported and read back is exported alike, and answers alike; hashes too."""
    asked = [
        "ada@example.com",
        "linkedin.com/in/ada",
        "bob@example.com",
        "di@example.com",
        "x@firm.example",
        "+4930123456",
    ]
    with Ledger.open(where, hash_key=key) as first, Ledger.open(tmp_path / "2.db", hash_key=key) as second:
        filled(first)
        result = imported(second, exported(first))
        assert (result.recorded, result.bad) == (7, ())
        assert exported(second) == exported(first)
        assert [a.answer for a in second.ask_many(asked)] == [a.answer for a in first.ask_many(asked)]
        assert imported(second, exported(first)).recorded == 0


def test_hashes_of_another_key(tmp_path: Path) -> None:
    """Hashes made with another key are reported and not taken."""
    with Ledger.open(tmp_path / "1.db", hash_key=b"a" * 16) as first:
        filled(first)
        text = exported(first)
    with Ledger.open(tmp_path / "2.db", hash_key=b"b" * 16) as second:
        result = imported(second, text)
    assert (result.lost, {"another key" in bad.remedy for bad in result.bad}) == (7, {True})


@pytest.mark.parametrize("layout", ["sendgrid", "mailchimp", "hubspot"])
def test_other_programs_round_trip(ledger: Ledger, tmp_path: Path, layout: LayoutName) -> None:
    """The closed mail addresses go out and come back; the rest is named as left out."""
    filled(ledger)
    target = tmp_path / "list.csv"
    result = export_csv(ledger, target, layout=layout)
    assert result.written == 2
    assert sorted(left.record.who for left in result.left_out) == [
        "+4930123456",
        "bob@example.com",
        "firm.example",
    ]
    with Ledger.open(tmp_path / "2.db") as second:
        back = import_csv(second, target)
        assert (back.layout, back.recorded, back.bad) == (layout, 2, ())
        people = ["ada@example.com", "cy@example.com", "di@example.com"]
        assert [answer.answer for answer in second.ask_many(people)] == ["block", "block", "allow"]


def test_words_are_no_formula(ledger: Ledger) -> None:
    """A spreadsheet does not run what a recipient wrote."""
    ledger.record(Refusal(who=("ada@example.com",), kind="no", words="=HYPERLINK(1)"))
    (row,) = list(csv.DictReader(io.StringIO(exported(ledger))))
    assert row["words"] == "'=HYPERLINK(1)"


_CELLS = st.sampled_from(
    [
        "ada@example.com",
        "b@c.de",
        "",
        '"',
        "1700000000",
        "2026-01-01",
        "TRUE",
        "x",
        "\n",
        "\r\n",
        ",",
        ";",
        "\x00",
        "'",
        "=",
        "ü",
        "￼",
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    header=st.sampled_from(["email,created", "Email Address,UNSUB_TIME", "Email,Portal Unsubscribe", "who,scope,kind"]),
    body=st.lists(_CELLS | st.text(max_size=3), max_size=25).map("".join),
)
def test_any_file_is_accounted_for(tmp_path: Path, header: str, body: str) -> None:
    """Whatever stands in a file, every row is counted once, and nothing is raised."""
    with Ledger.open(tmp_path / "noes.db") as ledger:
        result = imported(ledger, f"{header}\n{body}")
        assert result.rows == result.recorded + result.known + result.not_opt_outs + result.lost
        assert all(bad.line >= 2 and bad.remedy for bad in result.bad)
