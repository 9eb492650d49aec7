"""What a subject says again of what is wrong below, and what stands about it."""

from typing import Any

import pytest

from qualify import check

WHO: dict[str, Any] = {
    "name": "Oluwadamilare Ruiz",
    "title": "Second Engineer",
    "company": "Kestrel Mills",
    "positions": [
        {"title": "Second Engineer", "company": "Kestrel Mills", "start": "2024-06", "end": None},
        {"title": "Boiler Hand", "company": "Golden Coast Brewery", "start": "2018-01", "end": "2024-05"},
    ],
    "company_facts": ["4,100 spindles"],
}
MADE_UP = "T106"
STALE = "T104"


def found(body: str, subject: str = "", **who: Any) -> set[tuple[str, str | None, str | None]]:
    """Code, field and words of what is wrong."""
    given = {"kind": "sales", "subject": subject, "body": body, "recipient": WHO | who}
    return {(p.code, p.field, p.text) for p in check(given).problems if p.code.startswith("T1")}


LAUNCH = "Hi Dami,\n\nCongratulations on launching in Germany last month! We print labels for 40 euros a roll."


@pytest.mark.parametrize(
    ("subject", "again"),
    [("Congratulations on Germany", True), ("Labels", False), ("Labels for Germany", False), ("?!", False)],
)
def test_a_subject_that_says_it_again_is_told_with_it(subject: str, *, again: bool) -> None:
    """What is made up is one problem, which tells that the subject says it again; only naming the place is no claim."""
    given = {"kind": "sales", "subject": subject, "body": LAUNCH, "recipient": WHO}
    (problem,) = (p for p in check(given).problems if p.code == MADE_UP)
    assert problem.field == "body"
    assert ("The subject says it again" in problem.message) is again


def test_only_what_the_subject_says_is_said_again() -> None:
    """Of two things made up, the one that the subject says is told to be said again."""
    body = f"{LAUNCH} I also see that you use Salesforce for dispatch."
    given = {"kind": "sales", "subject": "Congratulations on Germany", "body": body, "recipient": WHO}
    told = {p.text: "The subject says it again" in p.message for p in check(given).problems if p.code == MADE_UP}
    assert {again: "Germany" in (text or "") for text, again in told.items()} == {True: True, False: False}


def test_a_subject_that_says_something_else_is_told_too() -> None:
    """Another thing made up in the subject is another problem."""
    told = {(code, field) for code, field, _ in found(LAUNCH, "Congratulations on raising your Series B")}
    assert {(MADE_UP, "body"), (MADE_UP, "subject")} <= told


@pytest.mark.parametrize(
    ("subject", "again"),
    [
        ("Hoses at Golden Coast", "Golden Coast"),
        ("Your brewery hoses", "Your brewery"),
        ("Hoses for brewers", None),
        ("Kestrel Mills", None),
        ("Your mill", None),
    ],
)
def test_a_job_left_is_past_in_the_subject_too(subject: str, again: str | None) -> None:
    """A job left that the body tells as present is past in the subject, too, by its name or by what it is."""
    body = "Hi Dami,\n\nAs Boiler Hand at Golden Coast Brewery you see hoses burst. Ours last three years."
    assert {text for _, field, text in found(body, subject) if field == "subject"} == ({again} if again else set())


@pytest.mark.parametrize(
    ("said", "again"),
    [
        ("Tell your boss at the brewery nothing yet.", "the brewery"),
        ("How are things at the brewery?", "the brewery"),
        ("Your new brewery hall must need twenty of them.", "Your new brewery"),
        ("You could give notice this week and start in May.", "give notice"),
        ("Would you show them to the boiler hands you run there?", "you run there"),
        ("We once supplied a brewery in Cork.", None),
        ("If you still run the boilers there, forget this note.", None),
        ("We noticed how few hoses last.", None),
    ],
)
def test_a_job_left_is_told_again_by_what_it_is(said: str, again: str | None) -> None:
    """A job left is told again by what it is."""
    body = f"Hi Dami,\n\nAs Boiler Hand at Golden Coast Brewery you see hoses burst. {said}"
    words = {text for code, _, text in found(body) if code == STALE}
    assert any(again in (text or "") for text in words) if again else len(words) == 1


def test_a_kind_that_the_present_place_shares_is_no_sign() -> None:
    """A head of an academy has a school."""
    past = [{"title": "Deputy Head", "company": "Akwapim School", "start": "2018-01", "end": "2024-05"}]
    body = "Hi Dami,\n\nAs Deputy Head at Akwapim School you order uniforms. Your school colours are no problem."
    stale = {
        text for code, _, text in found(body, title="Head", company="Dawn Academy", positions=past) if code == STALE
    }
    assert len(stale) == 1


@pytest.mark.parametrize(
    ("said", "made_up"),
    [
        (
            "told me that you lost 40 tonnes of yarn to the flood in May",
            "you lost 40 tonnes of yarn to the flood in May",
        ),
        ("told me that you are the one to ask", None),
    ],
)
def test_what_a_contact_never_given_is_said_to_have_said(said: str, made_up: str | None) -> None:
    """The contact is one problem, what is said to be known from them another."""
    told = found(f"Hi Dami,\n\nOur mutual friend Leo Hartmann {said}. We dry yarn for 40 euros a tonne.")
    assert ("T105", "body") in {(code, field) for code, field, _ in told}
    assert {text for code, _, text in told if code == MADE_UP} == ({made_up} if made_up else set())


@pytest.mark.parametrize(
    "body",
    [
        "Hi Dami,\n\nAt 4,100 spindles a bobbin that snaps costs you an hour. Ours hold.",
        "Hi Dami,\n\nYou have been selected to join our circle of engineers in Dubai.",
        "Good day Second,\n\nWe rent boilers by the week.",
        "Engineer Ruiz,\n\nWe rent boilers by the week.",
        "Hi Dami,\n\nYour LinkedIn says second engineer, so I hope this is for you. We rent boilers by the week.",
        "Hi Dami,\n\nOn Fridays I drive past the mill. We rent boilers by the week.",
    ],
)
def test_what_is_right_is_left_alone(body: str) -> None:
    """A number with a comma, what the sender chose, an address by the job, a site that says something."""
    assert found(body) == set()
