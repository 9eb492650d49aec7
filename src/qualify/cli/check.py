"""``qualify check``: judge messages from files or standard input."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Literal

import click

from qualify.cli.errors import FAILED, FINE, UNREAD, told
from qualify.cli.given import Given, context_options, given
from qualify.cli.judging import Answer, Judge
from qualify.cli.outputs import Json, JsonLines, Output, Text, outcome
from qualify.cli.policies import policy_of
from qualify.cli.screen import replace_what_cannot_be_written, tracked
from qualify.ledger import Ledger
from qualify.policy import PRESETS
from qualify.readers import STDIN, Row

Form = Literal["text", "json", "jsonl"]
FailOn = Literal["block", "revise", "never"]

_FAILING: dict[FailOn, tuple[str, ...]] = {"block": ("block",), "revise": ("block", "revise"), "never": ()}
_POLICY = (
    f"What it takes to be sent: a TOML file, or one of {', '.join(known.name for known in PRESETS)}. "
    "When left out: [tool.qualify] of ./pyproject.toml, else default."
)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@context_options
@click.option("--policy", metavar="FILE|PRESET", help=_POLICY)
@click.option("--ledger", "where", metavar="PATH-or-URL", help="Ask this ledger whether the recipient said no.")
@click.option("--hash-key-file", type=click.Path(path_type=Path, dir_okay=False), help="Key of a ledger of hashes.")
@click.option("--format", "form_out", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option("--full/--brief", default=None, help="Text: whole reports, or a line or two; told from the file.")
@click.option(
    "--fail-on", type=click.Choice(["block", "revise", "never"]), default="block", show_default=True, help="See below."
)
def check(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    *,
    policy: str | None,
    where: str | None,
    hash_key_file: Path | None,
    form_out: Form,
    full: bool | None,
    fail_on: FailOn,
    **options: Any,  # noqa: ANN401 - checked by click
) -> None:
    """Judge each message of the PATHs, or of standard input (-).

    Reads .txt .md (a first line "Subject: ..." is the subject), .eml, .json (a draft or a list), .jsonl and .csv.
    Standard input is one message as text, or with --format jsonl one JSON object a line, answered line by line.
    What a message says of itself stands; the options fill in what it leaves out.

    \b
    Exit codes:
      0  every decision is better than --fail-on
      1  some decision is --fail-on or worse (send, revise, block)
      2  some message, an option or the policy could not be read; the other messages are answered
    """  # noqa: D301 - click reads the backspace
    replace_what_cannot_be_written()
    with told():
        say = given(options)
        with _ledger(where, hash_key_file) as ledger:
            judge = Judge(policy_of(policy), ledger)
            streamed = STDIN in paths
            counts = _answer_all(
                _rows(paths, say, form_out), judge.answer, _output(form_out, full=full), streamed=streamed
            )
    sys.exit(_code(counts, fail_on))


def _ledger(where: str | None, key_file: Path | None) -> AbstractContextManager[Ledger | None]:
    if where is None:
        return nullcontext()
    key = key_file.read_bytes().strip() if key_file else None
    return Ledger.open(where, hash_key=key, create=False)


def _rows(paths: tuple[str, ...], say: Given, form_out: Form) -> Iterator[Row]:
    stdin = "jsonl" if form_out == "jsonl" else "text"
    return (row for path in paths for row in say.rows(path, stdin=stdin))


def _output(form: Form, *, full: bool | None) -> Output:
    if form == "text":
        return Text(full=full)
    return Json() if form == "json" else JsonLines()


def _answer_all(rows: Iterator[Row], judge: Callable[[Row], Answer], output: Output, *, streamed: bool) -> Counter[str]:
    counts: Counter[str] = Counter()

    def answer(row: Row) -> None:
        judged = judge(row)
        counts[outcome(judged)] += 1
        output.write(judged)

    tracked(rows, answer, streamed=streamed)
    output.close(counts)
    return counts


def _code(counts: Counter[str], fail_on: FailOn) -> int:
    if counts["error"]:
        return UNREAD
    return FAILED if any(counts[decision] for decision in _FAILING[fail_on]) else FINE
