"""Whose company, whose job: what stands around a name or in a clause decides; each beside a near miss."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualify import Draft, check
from qualify.grounding import reading_of
from qualify.grounding.companies import is_slip, misspells, same_company
from qualify.grounding.employers import can_be_company
from qualify.grounding.reading import text_of
from qualify.text import Document

WHO: dict[str, Any] = {
    "name": "Ilse Brandt",
    "title": "Payroll Manager",
    "company": "Fennwick Dairies",
    "positions": [
        {"title": "Payroll Manager", "company": "Fennwick Dairies", "start": "2023-03"},
        {"title": "Bookkeeper", "company": "Tolland Quarries", "start": "2016-01", "end": "2023-02"},
    ],
    "company_facts": ["Two creameries", "340 staff"],
}
MISSED = pytest.mark.xfail(reason="written before it was run, and not told yet", strict=True)
WHOSE = {"T102", "T103", "T104"}


def codes(body: str, **more: Any) -> set[str]:
    """What is found wrong about company and job."""
    return {p.code for p in check({"body": body, "recipient": WHO, "kind": "sales"} | more).problems} & WHOSE


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("How does your team at Harland Cheeses file overtime?", "T102"),
        ("Would Harland Cheeses be open to a trial in May?", "T102"),
        ("I would like to show Harland Cheeses what we built.", "T102"),
        ("If you ever leave Harland Cheeses, call me.", "T102"),
        ("Harland Cheeses cut its overtime with us last year.", None),
        ("We built it for Harland Cheeses in Leeds.", None),
        ("Ask Tom Kerr at Harland Cheeses what he thinks of us.", None),
        ("I used to do payroll at Harland Cheeses.", None),
        ("Is Fennwick hiring in May?", None),
        ("Fenwick Dairies could close its books a day sooner.", None),
    ],
)
def test_whose_company(said: str, code: str | None) -> None:
    """A stranger's name is the reader's company where it is spoken of so."""
    assert codes(f"Hi Ilse,\n\n{said}\n\nJo") == ({code} if code else set())


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("How are things at Tolland Quarries?", "T104"),
        ("Could I show it to your team at Tolland Quarries?", "T104"),
        ("As a bookkeeper at Tolland Quarries you know month end.", "T104"),
        ("When you were at Tolland Quarries you knew every invoice.", None),
        ("Your years at Tolland Quarries must help.", None),
        ("Before Fennwick you kept the books at Tolland Quarries.", None),
        ("Ex-Tolland people run half of the county.", None),
    ],
)
def test_a_company_left(said: str, code: str | None) -> None:
    """It is told as present or as past."""
    assert codes(f"Hi Ilse,\n\n{said}\n\nJo") == ({code} if code else set())


def test_a_job_left_is_none_never_held() -> None:
    """What is told of a place that was left is one problem, not two; elsewhere it is a job never held."""
    assert codes("Hi Ilse,\n\nAre welders at Tolland Quarries, such as yourself, out in the rain?\n\nJo") == {"T104"}
    assert codes("Hi Ilse,\n\nAre welders, such as yourself, out in the rain?\n\nJo") == {"T103"}


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("How are things at Tolland Quarries? Since you run the weighbridge there, a lane may help.", 2),
        ("How are things at Tolland Quarries? I could meet you there in May.", 1),
        ("How are things at Tolland Quarries? When you kept the books there we spoke once.", 1),
    ],
)
def test_told_again_without_its_name(said: str, times: int) -> None:
    """A job left that is told as present goes on being told so."""
    report = check({"body": f"Hi Ilse,\n\n{said}\n\nJo", "recipient": WHO, "kind": "sales"})
    assert [p.code for p in report.problems if p.code == "T104"] == ["T104"] * times


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("As the head of marketing you choose the agency.", "T103"),
        pytest.param("Since you manage the milk tankers, fuel must worry you.", "T103", marks=MISSED),
        ("I am writing because you run the bottling hall at Fennwick Dairies.", "T103"),
        ("Since you run payroll, January must be long.", None),
        ("Whoever manages the milk tankers may like it, too.", None),
        ("As a payroll manager you know January.", None),
    ],
)
def test_a_job_never_held(said: str, code: str | None) -> None:
    """By a title or by a deed."""
    assert codes(f"Hi Ilse,\n\n{said}\n\nJo") == ({code} if code else set())


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("Fenwick Dairies", "Fennwick Dairies", True),
        ("Fennwik Dairies", "Fennwick Dairies", True),
        ("Fernhill Dairies", "Fennwick Dairies", False),
        ("Tern", "Fern", False),
        ("Fennwick", "Fennwick Dairies", False),
    ],
)
def test_a_slip_of_the_finger(one: str, other: str, slip: bool) -> None:
    """A letter amiss is no other company."""
    assert is_slip(one, other) is slip


def test_what_was_meant_for_another() -> None:
    """A name that shares a word and the shape of the other was meant for it; a short form was not."""
    assert misspells("Greenfield Homes", "Greenwood Homes")
    assert not misspells("Greenwood", "Greenwood Homes")


@pytest.mark.parametrize(
    ("said", "contact"),
    [
        ("Rosa Vidal and Noor Haddad, both in your network, told me to write.", "Noor Haddad"),
        ("I found you through Noor Haddad, whose praise of you was long.", "Noor Haddad"),
        ("Noor Haddad says hello, by the way: you trained together, I hear.", "Noor Haddad"),
        ("Noor Haddad would interview you in the second round.", None),
        ("Ask for Noor Haddad when you ring, she knows the prices.", None),
        ("Our baker Noor Haddad would show you the oven.", None),
        ("Jules at Noor Haddad Foods runs it every Monday.", None),
    ],
)
def test_whom_a_message_names_as_a_contact(said: str, contact: str | None) -> None:
    """A name is given for a contact's by what stands around it; whom the sender works with is none."""
    given = {"body": f"Hi Ilse,\n\n{said}\n\nJo", "kind": "sales", "recipient": WHO | {"mutuals": ["Rosa Vidal"]}}
    found = {p.text for p in check(given).problems if p.code == "T105"}
    assert found == ({contact} if contact else set())


def test_a_name_that_a_greeting_runs_on_to() -> None:
    """Who is named behind the greeting is told by the sentence that follows it."""
    given = {
        "body": "Hi Ilse, Noor Haddad,\nwhom we both know, told me to write.\n\nJo",
        "kind": "sales",
        "recipient": WHO,
    }
    assert "Noor Haddad" in {p.text for p in check(given).problems if p.code == "T105"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Would Serres d'Anjou be open to a trial?", "Serres d'Anjou"),
        ("Leaving Harland Cheeses would be a big step for you.", "Harland Cheeses"),
    ],
)
def test_a_name_is_taken_whole(said: str, name: str) -> None:
    """A name goes on behind *d'* and does not begin with the verb that opens its sentence."""
    reading = reading_of(Draft.parse({"body": said, "recipient": WHO}), Document.of("", said))
    sentence = reading.own[0]
    assert name in {text_of(sentence, run) for run in reading.runs(sentence)}


@given(
    st.lists(st.sampled_from(["Harland Cheeses", "you", "your team at", "we", "Tolland Quarries", "é", ",", ".", "\n"]))
)
def test_any_order_of_words(parts: list[str]) -> None:
    """Nothing raises, and spans quote what they name."""
    body = " ".join(["Hi Ilse,", *parts])
    report = check({"body": body, "recipient": WHO})
    assert all(0 <= p.start <= p.end <= len(body) for p in report.problems if p.start is not None and p.end is not None)


@pytest.mark.parametrize(
    ("said", "own", "same"),
    [
        ("ZM Podlasie", "Zakłady Mięsne Podlasie", True),
        ("NB Foods Tilburg", "Northern Bridge Foods Tilburg", True),
        ("PH Life", "Philippine Harvest Life Assurance Corporation", True),
        ("PB Life", "Philippine Harvest Life Assurance Corporation", False),
        ("ZM Kutno", "Zakłady Mięsne Podlasie", False),
        ("MZ Podhale", "Zakłady Mięsne Podlasie", False),
    ],
)
def test_first_words_as_initials(said: str, own: str, *, same: bool) -> None:
    """A name may begin with the initials of its first words; other initials are of another."""
    assert same_company(said, own) is same


def test_a_job_left_by_one_who_has_none_now() -> None:
    """Who has left and has no job that is known is taken to have the old one as well."""
    gone = {"name": "Ilse Brandt", "title": "", "company": "", "positions": WHO["positions"][1:]}
    assert "T104" in codes("Hi Ilse,\n\nHow big is your team at Tolland Quarries?\n\nJo", recipient=gone)
    assert codes("Hi Ilse,\n\nWhen you were at Tolland Quarries you knew every invoice.\n\nJo", recipient=gone) == set()


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Head of HR", False),
        ("VP of Sales", False),
        ("Mill Director", False),
        ("Laredo August", False),
        ("Head Harbour Foods", True),
        ("August Foods", True),
    ],
)
def test_a_post_is_no_company(text: str, *, may: bool) -> None:
    """*Head of HR* and *Mill Director* are jobs, with capitals or without; *Laredo August* is a time of year."""
    draft = Draft.parse({"body": f"As {text} you know.", "recipient": WHO})
    assert can_be_company(reading_of(draft, Document.of("", draft.body)), text) is may
