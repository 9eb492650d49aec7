"""Readers: every message of a file comes out, as a draft or as an error with its place."""

import io
import json
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualify import Draft, InputError, MissingExtraError, check
from qualify.mechanics.opt_out import inspect
from qualify.models import Draft as DraftModel
from qualify.readers import FORMATS, Row, Source, csv_table, json_file, json_lines, mail, read, text_file
from qualify.readers.columns import COLUMNS
from qualify.readers.csv_rows import records
from qualify.readers.html import text_of_html
from qualify.readers.mail import read_mail
from qualify.readers.row import MAX_BYTES, decoded

DATA = Path(__file__).parent / "data"


def source(data: str | bytes, name: str = "x", **options: Mapping[str, object]) -> Source:
    """Make a source of some bytes."""
    raw = data.encode() if isinstance(data, str) else data
    return Source(name, io.BytesIO(raw), **options)  # type: ignore[arg-type] # the tests give columns of text


def draft_of(row: Row) -> Draft:
    """Give the draft of a row that was read."""
    assert isinstance(row.draft, Draft), row.draft
    return row.draft


def error_of(row: Row) -> InputError:
    """Give the error of a row that was not."""
    assert isinstance(row.draft, InputError)
    return row.draft


# Text


@pytest.mark.parametrize(
    ("text", "subject", "body"),
    [
        ("Subject: Ovens\n\nHi Ana\n", "Ovens", "Hi Ana\n"),
        ("subject:Ovens\r\n\r\nHi\r\nAna", "Ovens", "Hi\r\nAna"),
        ("Subject: Ovens\nHi", "Ovens", "Hi"),
        ("Subject:", "", ""),
        ("\ufeffSubject: Ovens\n\nHi", "Ovens", "Hi"),
        ("Hi\nSubject: Ovens", None, "Hi\nSubject: Ovens"),
        ("Subjective: no", None, "Subjective: no"),
        ("", None, ""),
    ],
)
def test_a_first_line_may_be_the_subject(text: str, subject: str | None, body: str) -> None:
    """The first line alone counts, and the body stays as it is."""
    (row,) = text_file.read(source(text))
    assert (draft_of(row).subject, draft_of(row).body, row.alone) == (subject, body, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_text(encoding: str) -> None:
    """What editors write is read."""
    assert decoded("Café à 3 €".encode(encoding)) == "Café à 3 €"


# Mail


def test_both_plain_and_html() -> None:
    """The plain text is judged, HTML is kept, attachments are no part of it, encoded words are read."""
    (row,) = read(str(DATA / "both.eml"))
    draft = draft_of(row)
    assert draft.subject == "Trash – or glaze? Your talk in Castellón"
    assert draft.body.startswith(
        "Hi Lucía,\n\nIn Castellón you said a third of your glaze ends up as sludge, which is why"
    )
    assert draft.body.rstrip().endswith("Mara")
    assert "<p>Hi Lucía,</p>" in (draft.html_body or "")
    assert draft.recipient is not None
    assert (draft.recipient.name, draft.recipient.email) == ("Ibáñez, Lucía", "lucia@azulejos.example")
    assert draft.sender is not None
    assert (draft.sender.name, draft.sender.email) == ("Mara Jørgensen", "mara@kiln.example")
    assert "N302" not in {problem.code for problem in check(draft).problems}


def test_html_alone() -> None:
    """The report carries the text read from HTML, and its spans quote it."""
    (row,) = read(str(DATA / "html_latin1.eml"))
    draft = draft_of(row)
    assert (draft.body, draft.subject) == ("", "Gerüst für Halle 4")
    assert draft.recipient is not None
    assert (draft.recipient.name, draft.recipient.email) == ("", "bernd.kramer@bau.example")
    report = check(draft)
    assert report.body is not None
    assert "Krämer" in report.body
    assert "from £4" in report.body
    assert "color" not in report.body
    for result in dict(report.challenges.items()).values():
        assert all(report.body[e.start : e.end] == e.text for e in result.evidence if e.field == "body")


def test_bulk_mail_with_quoted_mail() -> None:
    """Headers are kept, unfolded; signatures that come twice both count; quoted mail is not judged."""
    (row,) = read(str(DATA / "reply_bulk.eml"))
    draft = draft_of(row)
    assert draft.headers["List-Unsubscribe"] == "<https://crates.example/stop/8>, <mailto:stop@crates.example>"
    assert draft.headers["DKIM-Signature"].count("\n") == 1
    assert {seen.status for seen in inspect(draft) if seen.code in {"M101", "M102", "M103"}} == {"present"}
    assert "Thanks – the folding crates" in draft.body
    assert "€2.10" in draft.body
    assert "N302" not in {problem.code for problem in check(draft).problems}


def mail_of(headers: str, body: bytes) -> bytes:
    """Write a mail of one part."""
    return headers.encode() + b"\n\n" + body


@pytest.mark.parametrize(
    ("headers", "body", "text"),
    [
        ("Content-Type: text/plain; charset=no-such", b"caf\xc3\xa9", "café"),
        ("Content-Type: text/plain; charset=ascii", b"caf\xe9", "café"),
        ("Content-Type: text/plain; charset=utf-8", b"caf\xe9 \x81", "café \ufffd"),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64", b"SGkgQW5h", "Hi Ana"),
        ("Content-Type: text/plain\nContent-Transfer-Encoding: base64", b"SGkg!QW5", "Hi An"),
        ("X: y", b"Hi", "Hi"),
        (
            "Content-Type: multipart/mixed; boundary=b",
            b"--b\n\nHi\n--b\nContent-Type: text/plain\n\nAna\n--b--",
            "Hi\nAna",
        ),
        (
            "Content-Type: multipart/mixed; boundary=b",
            b"--b\nContent-Type: text/html\n\n<p>Hi</p>\n--b\n\nAna\n--b--",
            "Hi\nAna",
        ),
    ],
)
def test_bodies_of_mails(headers: str, body: bytes, text: str) -> None:
    """A body is read whatever its charset says, and what is unreadable is replaced."""
    assert read_mail(mail_of(headers, body)).plain == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (mail_of("Content-Type: text/plain; charset=utf-8", b"\x81\x8d\x8f"), "part 1 (text/plain; charset=utf-8)"),
        (mail_of("Content-Type: image/png", b"x"), "image/png"),
        (mail_of("Content-Type: multipart/mixed; boundary=b", b""), "has no text part"),
        (
            mail_of("Content-Type: multipart/alternative; boundary=b", b"--b\nContent-Type: image/png\n\nx\n--b--"),
            "image/png",
        ),
    ],
)
def test_mails_without_a_text(data: bytes, message: str) -> None:
    """The error names the part, or what there is in the place of one."""
    with pytest.raises(InputError) as caught:
        read_mail(data)
    assert message in str(caught.value)
    assert caught.value.path == "body"


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("Subject: =?utf-8?B?!!!?= x", None),
        ("Subject: =?no-such?Q?a=E9?=", "aé"),
        ("Subject: =?x?b?a?=", "=?x?b?a?="),
        ("Subject: plain", "plain"),
        ("subject: a\n\tb", "a\tb"),
        ("Subject: caf\u00e9", "café"),
    ],
)
def test_subjects(header: str, subject: str | None) -> None:
    """A broken header costs no message."""
    found = read_mail(mail_of(header, b"Hi")).subject
    assert found == subject or (subject is None and found)


def test_several_recipients_are_nobody() -> None:
    """Whom it goes to is known only when that is one."""
    found = read_mail(mail_of("To: a@x.example, b@x.example\nFrom: c@x.example", b"Hi"))
    assert (found.recipient, found.sender is None) == (None, False)


def test_what_the_caller_says_of_the_recipient_counts_for_more() -> None:
    """A profile stands over a header's display name; the address in the header fills in."""
    defaults = {"recipient": {"name": "Ana de Vries"}}
    (row,) = mail.read(source(mail_of("To: Annie <ana@x.example>", b"Hi"), defaults=defaults))
    recipient = draft_of(row).recipient
    assert recipient is not None
    assert (recipient.name, recipient.email) == ("Ana de Vries", "ana@x.example")


@given(
    st.binary(max_size=300), st.sampled_from(["", "Content-Type: multipart/mixed; boundary=b", "Subject: =?x?q?y?="])
)
def test_mail_never_fails_in_another_way(data: bytes, head: str) -> None:
    """Any bytes are a mail, or an error of ours."""
    with suppress(InputError):
        read_mail(mail_of(head, data) if head else data)


@pytest.mark.parametrize("html", ["<div>" * 200 + "Hi Ana", "<p>Hi Ana" * 500, "<br>\n" * 300 + "Hi Ana"])
def test_html_of_any_size_keeps_its_text(html: str) -> None:
    """Many elements, and elements in elements as mail has them, are read."""
    assert "Hi Ana" in text_of_html(html)


@pytest.mark.parametrize("levels", [256, 1_000, 50_000])
def test_html_too_deep_is_refused(levels: int) -> None:
    """Where the library would leave text out, the error says so."""
    with pytest.raises(InputError, match="give the plain text as `body`") as error:
        text_of_html("<b>" * levels + "Hi Ana" + "</b>" * levels)
    assert error.value.path == "html_body"


@pytest.mark.parametrize(
    "head", ["<?xml version='1.0' encoding='utf-8'?>", " \n<?xml\tversion='1.0' encoding='latin-1'?>"]
)
def test_html_with_a_declaration(head: str) -> None:
    """An XML declaration names an encoding that the text has left behind."""
    assert text_of_html(f"{head}<p>Hi Lucía</p>") == "Hi Lucía"
    assert text_of_html(head + "<p>Hi Lucía</p>" * 300).startswith("Hi Lucía")


def test_html_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names what to install."""
    monkeypatch.setitem(sys.modules, "inscriptis", None)
    with pytest.raises(MissingExtraError, match=r'pip install "qualify\[html\]"'):
        text_of_html("<p>Hi</p>")


# JSON


def test_json_holds_one_draft_or_a_list() -> None:
    """Each of a list is named by its place, and a bad one costs no other."""
    (row,) = json_file.read(source('{"id": 7, "body": "Hi"}', "d.json"))
    assert (row.id, row.origin, row.alone) == (7, "d.json", True)
    rows = list(json_file.read(source('[{"body": "Hi"}, {"id": "b", "boddy": 1}, 5]', "d.json")))
    assert [row.origin for row in rows] == ["d.json[0]", "d.json[1]", "d.json[2]"]
    assert (rows[1].id, error_of(rows[1]).path, error_of(rows[2]).path) == ("b", "boddy", "")


LINES: list[tuple[bytes, object, str]] = [
    (b'{"id": "a", "body": "Hi"}', "a", ""),
    (b'{"id": "b", "recipient": {"activity": [{"date": "soon"}]}}', "b", "recipient.activity[0].date"),
    (b'{"id": "c", "body": ', "c", "input"),
    (b'{"id": 12, "x', 12, "input"),
    (b'{"id": 12x', None, "input"),
    (rb'{"id": "\q", x', None, "input"),
    (b'{"id": "caf\xe9", "body": "Hi"}', "caf\ufffd", "input"),
    (b'"Hi"', None, "input"),
    (b"[" * 100_000, None, "input"),
    (b'{"id": 1.5, "body": "Hi"}', 1.5, "id"),
    (b'{"body": "' + rb"\ud800" + b'"}', None, "body"),
    (b'{"id": ' + b"9" * 5000 + b"}", None, "input"),
    (b'{"body": "Hi"}', None, ""),
]


@pytest.mark.parametrize(("text", "id_", "path"), LINES)
def test_lines(text: bytes, id_: object, path: str) -> None:
    """A line that cannot be read keeps its id where that can be made out."""
    (row,) = json_lines.read(source(text + b"\r\n"))
    if path:
        assert str(error_of(row)).startswith(path + ":")
    else:
        assert draft_of(row).body == "Hi"
    assert row.id == id_


def test_lines_keep_their_order_and_blank_ones_are_none() -> None:
    """A byte order mark and blank lines are no lines."""
    text = b"\xef\xbb\xbf" + b"\n\n".join(line for line, _, _ in LINES)
    rows = list(json_lines.read(source(text, "d")))
    assert [row.origin for row in rows] == [f"d:{2 * n + 1}" for n in range(len(LINES))]


class _Endless(io.RawIOBase):
    """A line of a hundred megabytes, then a good one, without the memory."""

    def __init__(self) -> None:
        self.parts = [b"x" * (MAX_BYTES + 1), b"x" * 10_000_000 + b"\n", b'{"body": "Hi"}\n', b""]

    def readline(self, size: int | None = -1, /) -> bytes:
        """Give the next part."""
        del size
        return self.parts.pop(0)


def test_a_line_over_the_limit_is_an_error_and_the_next_is_read() -> None:
    """The rest of it is passed over."""
    rows = list(json_lines.read(Source("d", _Endless())))  # type: ignore[arg-type] # all that is asked of a stream
    assert "longer than the limit" in str(error_of(rows[0]))
    assert draft_of(rows[1]).body == "Hi"


# CSV


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_as_spreadsheets_write_them(encoding: str, end: str, delimiter: str) -> None:
    """Line ends, encodings and delimiters are told from the file."""
    head = delimiter.join(["ID", "First Name", "job_title", "Message"])
    row = delimiter.join(["007", "Zoë", "CEO", f'"Hi Zoë{delimiter} ""café""{end}Tom"'])
    (only,) = csv_table.read(source((head + end + row + end + end).encode(encoding)))
    draft = draft_of(only)
    assert (draft.id, draft.body) == ("007", f'Hi Zoë{delimiter} "café"{end}Tom')
    assert draft.recipient is not None
    assert (draft.recipient.name, draft.recipient.title) == ("Zoë", "CEO")


def test_a_table_of_a_thousand_rows() -> None:
    """All are read, in order, with their ids, and soon."""
    text = "id,first name,last name,message\n" + "".join(
        f'r{n},Ana,"de Vries, {n}","Hi Ana,\nline {n}\n\nTom"\n' for n in range(1000)
    )
    start = time.perf_counter()
    rows = list(csv_table.read(source(text, "d.csv")))
    assert time.perf_counter() - start < 2
    assert [row.id for row in rows] == [f"r{n}" for n in range(1000)]
    assert rows[999].origin == f"d.csv:{2 + 999 * 4}"
    recipient = draft_of(rows[1]).recipient
    assert recipient is not None
    assert recipient.name == "Ana de Vries, 1"


TABLE = 'id,message,kind\na,Hi,sales\nb,Hi\nc,Hi,song\n,,\nd,Hi,sales\ne,"x" y,sales\nf,Hi,sales\n'


def test_a_bad_row_costs_no_other() -> None:
    """Each is an error in its place, with its id where it has one."""
    rows = list(csv_table.read(source(TABLE, "d.csv")))
    assert [(row.id, row.origin) for row in rows] == [
        ("a", "d.csv:2"),
        ("b", "d.csv:3"),
        ("c", "d.csv:4"),
        ("d", "d.csv:6"),
        ("d.csv:7", "d.csv:7"),
        ("f", "d.csv:8"),
    ]
    messages = {row.id: str(row.draft) for row in rows if isinstance(row.draft, InputError)}
    assert set(messages) == {"b", "c", "d.csv:7"}
    assert "has 2 cells where the header has 3" in messages["b"]
    assert messages["c"].startswith("kind: ")


def test_quotes_that_are_never_closed() -> None:
    """The first costs its line; the second ends the reading, and the error says so."""
    rows = list(csv_table.read(source('id,message\na,"Hi\nb,Hi\n', "d")))
    assert [(row.id, isinstance(row.draft, Draft)) for row in rows] == [("d:2", False), ("b", True)]
    rows = list(csv_table.read(source('id,message\na,"Hi\nb,Hi\nx","\nc,Hi\n', "d")))
    assert "nothing after this line was read" in str(error_of(rows[-1]))


def test_a_cell_over_the_limit() -> None:
    """It is an error that names the limit, and the next row is read."""
    rows = list(csv_table.read(source(f"message\n{'x' * 200_000}\nHi\n")))
    assert "longer than 131,072 characters" in str(error_of(rows[0]))
    assert draft_of(rows[1]).body == "Hi"


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("id,mesage", "'mesage' is no known column, did you mean 'message'"),
        ("id,body,Job Titel", "'Job Titel' is no known column, did you mean 'job title'"),
        ("id,name", "no column with the message"),
        ("body,message", "all fill body; leave all but one out"),
        ("", "the table is empty"),
        ('"id', "never closed"),
    ],
)
def test_headers_that_cannot_be_read(tmp_path: Path, header: str, message: str) -> None:
    """One error for the table, naming the columns."""
    path = tmp_path / "d.csv"
    path.write_text(f"{header}\n1,Hi\n" if header else "", encoding="utf-8")
    (row,) = read(str(path))
    assert message in str(error_of(row))


def test_columns_can_be_renamed_and_left_out() -> None:
    """What stands in the header is then read as what was said."""
    columns = {"Pitch": "body", "Notes": "-"}
    (row,) = csv_table.read(source("Pitch,Notes\nHi,x\n", columns=columns))
    assert draft_of(row).body == "Hi"
    with pytest.raises(InputError, match="no such column, did you mean 'Pitch'"):
        list(csv_table.read(source("Pitch\nHi\n", columns={"Pich": "body"})))


def test_cells_with_more_than_one_value() -> None:
    """Lists are parted by semicolons; threads are JSON."""
    text = (
        'message,skills,mutuals,thread\nHi,a; b,"[""c"", ""d""]","[{""from"": ""sender"", ""body"": ""x""}]"\nHi,,,[\n'
    )
    rows = list(csv_table.read(source(text)))
    draft = draft_of(rows[0])
    assert draft.recipient is not None
    assert (draft.recipient.skills, draft.recipient.mutuals) == (("a", "b"), ("c", "d"))
    assert draft.thread is not None
    assert error_of(rows[1]).path == "thread"


def test_every_field_of_a_draft_has_a_column() -> None:
    """A new field needs one."""
    filled = {path[0] for path in COLUMNS.values()}
    assert filled == set(DraftModel.model_fields)


CELL = st.text(st.sampled_from('ab,;"\n\r é\t'), max_size=8)


@given(st.lists(CELL, min_size=1, max_size=12))
def test_no_row_of_a_table_is_lost(cells: list[str]) -> None:
    """What a CSV writer writes comes back, row by row."""
    quoted = ['"' + cell.replace('"', '""') + '"' for cell in cells]
    rows = list(csv_table.read(source("id,message\n" + "".join(f"r{n},{cell}\n" for n, cell in enumerate(quoted)))))
    assert [row.id for row in rows] == [f"r{n}" for n in range(len(cells))]
    assert [draft_of(row).body for row in rows] == [cell if cell.strip() else "" for cell in cells]


@given(st.text(st.sampled_from('ab,;"\n\r'), max_size=60))
def test_records_cover_every_line_or_say_which_they_leave(text: str) -> None:
    """Broken tables end; each line stands in a record, or after one that says that nothing more was read."""
    found = list(records(text))
    starts = [record.line for record in found]
    assert starts == sorted(set(starts))
    filled = [n for n, line in enumerate(io.StringIO(text, newline=""), start=1) if line.strip()]
    assert not filled or (found and found[0].line == filled[0])


def test_hostile_tables_take_linear_time() -> None:
    """Quotes that never close are forgiven once."""
    start = time.perf_counter()
    list(records('x","\n' * 50_000))
    list(records('"""x",\n' * 50_000))
    assert time.perf_counter() - start < 30


OBJECT = st.fixed_dictionaries({"id": st.integers(0, 99), "body": st.text(max_size=5)})


@given(st.lists(st.one_of(OBJECT.map(json.dumps), st.sampled_from(["{", "nonsense", '{"boddy": 1}', "[]", '"x"']))))
def test_no_line_is_lost(texts: list[str]) -> None:
    """As many come out as went in, in order."""
    rows = list(json_lines.read(source("\n".join(texts))))
    assert len(rows) == len(texts)
    for row, text in zip(rows, texts, strict=True):
        if isinstance(row.draft, Draft):
            assert row.id == json.loads(text)["id"]


# Files


@pytest.mark.parametrize(
    ("name", "message"),
    [("none.txt", "cannot be read"), ("x.docx", "its format cannot be told"), (".", "cannot be read")],
)
def test_files_that_cannot_be_read_are_rows_too(tmp_path: Path, name: str, message: str) -> None:
    """Nothing is raised."""
    (tmp_path / "x.docx").write_bytes(b"")
    (row,) = read(str(tmp_path / name))
    assert message in str(error_of(row))


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    """It is not read to the end."""
    path = tmp_path / "x.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    (row,) = read(str(path))
    assert "larger than the limit" in str(error_of(row))


def test_defaults_fill_in_field_by_field() -> None:
    """What a message says itself stands; empty values do not count as said."""
    defaults = {"kind": "sales", "thread": [], "recipient": {"name": "Ana", "title": "CEO"}}
    text = '{"body": "Hi", "kind": "recruiting", "thread": null, "recipient": {"name": "Bo", "title": ""}}'
    (row,) = json_file.read(source(text, defaults=defaults))
    draft = draft_of(row)
    assert (draft.kind, draft.thread) == ("recruiting", ())
    assert draft.recipient is not None
    assert (draft.recipient.name, draft.recipient.title) == ("Bo", "CEO")


def test_formats_have_their_own_names_and_suffixes() -> None:
    """No two share one."""
    names = [form.name for form in FORMATS]
    ends = [end for form in FORMATS for end in form.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(ends)) == len(ends)
