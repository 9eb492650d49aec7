"""The public names, and what they promise whoever calls them."""

import copy
import datetime as dt
import inspect
import json
import pickle
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import qualify
from qualify import (
    Activity,
    ApprovalError,
    ChallengeResult,
    Draft,
    InputError,
    LedgerError,
    MissingExtraError,
    Policy,
    PolicyError,
    QualifyError,
    Recipient,
    Report,
    TooLargeError,
    Turn,
    check,
    check_many,
    errors,
)
from qualify.models import MAX_BODY, MAX_TURNS, Model

ROOT = Path(__file__).parents[1]
SHADOWED = ("digest", "gate")
"""Public functions that share their name with a module of the package."""
ERRORS: tuple[QualifyError, ...] = (
    InputError("recipient.name", 3, "must be a string"),
    TooLargeError("body", 1_000_001, 1_000_000),
    PolicyError("off.T999", "T999", "no such rule"),
    MissingExtraError("reading HTML", "html"),
    LedgerError("asking", "disk full"),
    ApprovalError("expired", "yesterday"),
)


def test_all_is_sorted_and_unique() -> None:
    """The public names are listed once, in order: constants, classes, functions."""
    assert qualify.__all__ == sorted(set(qualify.__all__), key=lambda name: (not name.isupper(), name))
    assert set(dir(qualify)) == set(qualify.__all__)


def test_all_is_what_can_be_loaded() -> None:
    """Every name listed has a home, and every home is listed."""
    assert set(vars(qualify)["_HOME"]) == set(qualify.__all__)


@pytest.mark.parametrize("name", qualify.__all__)
def test_name_is_there_and_documented(name: str) -> None:
    """A public name can be imported and says what it is."""
    home = import_module(vars(qualify)["_HOME"][name])
    value = getattr(home, name)
    if inspect.isclass(value) or inspect.isroutine(value):
        assert inspect.getdoc(value), name
        assert value.__name__ == name
    else:
        assert re.search(rf'^{name}: .*?^\)\n"""', inspect.getsource(home), re.MULTILINE | re.DOTALL)


def test_unknown_names_are_refused() -> None:
    """A name that is not public is an attribute error that names it."""
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = vars(qualify)["__getattr__"]("chek")


@pytest.mark.parametrize("name", SHADOWED)
def test_functions_are_not_shadowed_by_modules(name: str) -> None:
    """A public function stays callable whatever was called before it."""
    script = f"import qualify; qualify.check('Hello there'); assert callable(qualify.{name})"
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_importing_loads_little() -> None:
    """The package alone loads neither its parts nor what they need."""
    script = "import sys, qualify; print({*sys.modules} & {'qualify', 'qualify.models', 'numpy', 'pydantic', 'attr'})"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "{'qualify'}"


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_pickle_and_copy(error: QualifyError) -> None:
    """An error crosses process borders with all it says."""
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(twin) is type(error)
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)


def test_every_error_is_tested_and_public() -> None:
    """Every leaf of the tree is exported, says when it is raised, and stands in the table above."""
    leaves = {value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, QualifyError)}
    assert leaves - {QualifyError} == {type(error) for error in ERRORS}
    for leaf in leaves:
        assert getattr(qualify, leaf.__name__) is leaf
        assert "Raised" in (leaf.__doc__ or "") or leaf is QualifyError
        assert leaf.__name__ in (errors.__doc__ or "")


MODELS = (Draft(body="x"), Recipient(name="Ana"), Activity(), Policy(), check("Hello there"))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: type(model).__name__)
def test_models_are_frozen(model: Model) -> None:
    """A value is never changed after it was made."""
    name = next(iter(type(model).model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(model, name, "other")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: type(model).__name__)
def test_unknown_fields_are_refused(model: Model) -> None:
    """A field that does not exist is an error, not lost."""
    with pytest.raises(InputError, match="no_such: no such field"):
        type(model).parse({**model.model_dump(mode="json", by_alias=True), "no_such": 1})


@pytest.mark.parametrize(
    ("data", "path", "said"),
    [
        ({"bdy": "x"}, "bdy", "no such field"),
        ({"body": 3}, "body", "must be a string"),
        ({"body": None}, "body", "must be a string"),
        ({"recipient": {"activity": [{"date": "soon"}]}}, "recipient.activity[0].date", "write YYYY-MM-DD"),
        ({"recipient": {"positions": [{"start": "May"}]}}, "recipient.positions[0].start", "YYYY-MM or YYYY-MM-DD"),
        ({"recipient": {"mutuals": ["Tom", None]}}, "recipient.mutuals[1]", "must be a string"),
        ({"recipient": {"positions": ["Buyer"]}}, "recipient.positions[0]", "dictionary"),
        ({"recipient": {"nickname": None}}, "recipient.nickname", "no such field"),
        ({"recipient": {"mutuals": ["Tom", 3]}}, "recipient.mutuals[1]", "must be a string"),
        ({"thread": [{"body": "x"}]}, "thread[0].from", "is required"),
        ({"thread": [{"from": "me"}]}, "thread[0].from", "'sender' or 'recipient'"),
        ({"channel": "fax"}, "channel", "'email'"),
        ({"kind": "spam"}, "kind", "'sales' or 'recruiting'"),
        ({"today": "tomorrow"}, "today", "write YYYY-MM-DD"),
        ({"id": True}, "id", "a string or a whole number"),
        ({"headers": {"List-Unsubscribe": 1}}, "headers.List-Unsubscribe", "must be a string"),
        ({"thread": [{"from": "sender"}] * (MAX_TURNS + 1)}, "thread", f"at most {MAX_TURNS}"),
    ],
)
def test_input_errors_name_the_path(data: dict[str, Any], path: str, said: str) -> None:
    """Plain data that cannot be read is an error with path, value and remedy."""
    with pytest.raises(InputError, match="got") as raised:
        check(data)
    assert raised.value.path == path
    assert said in raised.value.remedy


def test_null_is_what_is_not_known() -> None:
    """Exports write null where nothing is known of somebody; it reads as the field left out."""
    position = {"title": "Buyer", "company": None, "start": None}
    exported = {"name": "Ada", "about": None, "skills": None, "positions": [position], "activity": [{"date": None}]}
    known = {"name": "Ada", "positions": [{"title": "Buyer"}], "activity": [{}]}
    assert Draft.parse({"recipient": exported, "sender": {"name": None}}) == Draft.parse(
        {"recipient": known, "sender": {}}
    )


@pytest.mark.parametrize("given", [None, 3, ["x"], b"bytes"])
def test_wrong_calls(given: Any) -> None:
    """What is no draft, string or mapping is refused, and kept in the error."""
    with pytest.raises(InputError, match="give a Draft, a string or a mapping") as raised:
        check(given)
    assert raised.value.value == given


def test_size_limit() -> None:
    """A text over the limit is refused with its size; one at the limit is read."""
    with pytest.raises(TooLargeError, match="1,000,000") as raised:
        check("x" * (MAX_BODY + 1))
    assert (raised.value.path, raised.value.size, raised.value.limit) == ("body", MAX_BODY + 1, MAX_BODY)
    assert len(Draft(body="x" * MAX_BODY).body) == MAX_BODY


@pytest.mark.parametrize(
    "today", ["2026-10-02", "2026-10-02T09:00:00Z", dt.date(2026, 10, 2), dt.datetime(2026, 10, 2, 9, tzinfo=dt.UTC)]
)
def test_days(today: object) -> None:
    """A timestamp where a day is wanted is read as its day."""
    assert Draft.parse({"today": today}).today == dt.date(2026, 10, 2)


def test_long_values_are_shortened_in_messages() -> None:
    """A message stays on one line."""
    assert len(str(InputError("body", "x" * 500, "too odd"))) < 120


def test_a_string_a_mapping_and_a_draft_are_one() -> None:
    """The three ways to give a draft give one report."""
    body = "Hi Ana,\n\nWould a rate card be useful?\n\nTom"
    assert check(body) == check({"body": body}) == check(Draft(body=body))


def test_check_many_streams() -> None:
    """Reports come one by one, before the next draft is asked for."""
    taken = []

    def drafts() -> Any:
        for n in range(3):
            taken.append(n)
            yield {"id": n, "body": "Hello there"}

    reports = check_many(drafts(), policy=Policy(name="mine"))
    assert (next(reports).id, taken) == (0, [0])
    assert [(report.id, report.policy) for report in reports] == [(1, "mine"), (2, "mine")]


@pytest.mark.parametrize("challenge", qualify.CHALLENGES, ids=lambda challenge: challenge.name)
def test_challenges_can_be_called_alone(challenge: Any) -> None:
    """Each challenge is a function of its own, with its question as its docstring."""
    function = getattr(qualify, challenge.name)
    text = challenge.cases[0].text
    assert function(text) == check(text).challenges[challenge.name]
    assert (inspect.getdoc(function) or "").startswith(challenge.question)


def test_results_match() -> None:
    """Results support `match`, by verdicts or their names."""
    match qualify.accepts_no("Hi Ana, would a sample be useful? If not, no worries at all, just say no."):
        case ChallengeResult(verdict="met", evidence=(first, *_)):
            assert first.move in {"way_out", "stop_promise"}
        case _:
            pytest.fail("no match")


def test_turns_are_written_from_and_made_by() -> None:
    """In JSON a turn is `from` somebody; in Python `by` works as well."""
    turn = Turn.parse({"from": "sender", "body": "x"})
    assert turn == Turn(by="sender", body="x")
    assert turn.model_dump(by_alias=True)["from"] == "sender"


def test_html_is_read_where_there_is_no_text() -> None:
    """Spans refer to the text read from HTML, which the report carries."""
    html = "<p>Hi Ana,</p><p>Would a sample be useful? If not, <b>no worries</b> at all, just say no.</p>"
    report = check(Draft(html_body=html))
    assert report.body is not None
    assert report.challenges.accepts_no.evidence
    for evidence in report.challenges.accepts_no.evidence:
        assert report.body[evidence.start : evidence.end] == evidence.text
    assert check(Draft(body="Hi", html_body=html)).body is None


@pytest.mark.parametrize("model", [Draft, Report, Policy])
def test_json_schemas(model: type[Model]) -> None:
    """Draft, report and policy have JSON Schemas that refuse unknown fields."""
    schema = model.model_json_schema()
    assert schema["additionalProperties"] is False
    assert json.loads(json.dumps(schema)) == schema


def test_types_are_shipped() -> None:
    """The package says that it is typed."""
    assert (Path(qualify.__file__).parent / "py.typed").is_file()
