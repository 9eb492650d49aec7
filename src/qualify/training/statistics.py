"""``python -m qualify.training.statistics --eval DIR``: measure, and write the statistics page of the docs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import get_args

import click
from attrs import field, frozen

from qualify import Draft, check
from qualify.policy import TaggerName
from qualify.training import audit, figures
from qualify.training.audit import Told
from qualify.training.corpus import CORPUS, rows
from qualify.training.readings import NAMES, SETS, Read, read_set
from qualify.training.reliability import read_twice, reliability_rows

DOCS = Path(__file__).parents[3] / "docs"
PAGE = DOCS / "statistics.md"
TRIED = DOCS / "_tried.md"
COMMAND = "python -m qualify.training.statistics --eval DIR"
Mistake = tuple[str, str, str]
"""Challenge, label, verdict."""

_WEIGHTS = ("tagger.npy", "leaning.npy", "judges.json", "encoder.onnx", "judges_encoder.json")
_SHOWN = 220
"""An example is cut after this many characters."""


@frozen(eq=False)
class Measured:
    """All that the page is made of.

    Attributes:
        sets: The labelled messages of each set, judged.
        encoded: The same, judged with the encoder.
        cases: The cases of the bias audit, judged.
        tried: What was tried, in Markdown.
        corpus: Folder of the corpus.
    """

    sets: Mapping[str, Sequence[Read]] = field(repr=False)
    encoded: Mapping[str, Sequence[Read]] = field(repr=False)
    cases: Sequence[Told] = field(repr=False)
    tried: str = field(repr=False)
    corpus: Path = CORPUS

    @property
    def real(self) -> Sequence[Read]:
        """The real messages with tagged moves."""
        return self.sets["messages"]


@frozen
class Section:
    """A part of the page.

    Attributes:
        name: What ``--only`` calls it.
        title: Its heading.
        about: What is counted, and how.
        body: Its Markdown.
    """

    name: str
    title: str
    about: str = field(repr=False)
    body: Callable[[Measured], Iterable[str]] = field(repr=False)


def table(cells: Iterable[list[str]]) -> Iterator[str]:
    """Write rows as a Markdown table, the first one the heading."""
    for n, row in enumerate(cells):
        yield f"| {' | '.join(row)} |"
        if n == 0:
            yield f"|{'---|' * len(row)}"


def _bias(measured: Measured) -> Iterator[str]:
    yield from table(audit.flip_rows(measured.cases))
    yield "\nShare of verdicts that are the label's, by register:\n"
    yield from table(audit.right_rows(measured.cases))


def _errors(measured: Measured) -> Iterator[str]:
    """Each kind of mistake on the real messages, with a message of our own on which the same one is made."""
    counted = figures.mistakes([*measured.real, *measured.sets["rare"]])
    yield from table([["challenge", "label", "verdict", "messages"], *_counted(counted)])
    yield "\nMessages of our own on which the same mistakes are made, from the bias audit or else from the corpus:\n"
    found = _examples(measured, counted)
    for kind in dict(counted.most_common()):
        if kind in found:
            yield f"- `{kind[0]}`, {kind[1]} taken for {kind[2]}: “{_short(found[kind])}”"


def _examples(measured: Measured, wanted: Iterable[Mistake]) -> dict[Mistake, str]:
    """The first message of our own for each kind of mistake."""
    found: dict[Mistake, str] = {}
    open_kinds = set(wanted)
    for case in chain(measured.cases, _corpus(measured.corpus)):
        kinds = {(name, case.wanted[name], case.given[name]) for name in NAMES} & open_kinds
        found |= dict.fromkeys(kinds, case.body)
        open_kinds -= kinds
        if not open_kinds:
            break
    return found


def _corpus(folder: Path) -> Iterator[Told]:
    """The messages of the corpus, judged as they are asked for."""
    for row in rows(folder):
        if row.verdicts:
            document = row.document
            report = check(Draft(subject=document.subject.text or None, body=document.body.text))
            given = {name: str(result.verdict) for name, result in report.challenges.items()}
            yield Told(0, "corpus", "", document.body.text, row.verdicts, given)


def _counted(counted: Mapping[tuple[str, str, str], int]) -> list[list[str]]:
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return [[*kind, str(times)] for kind, times in ordered]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rsplit(" ", 1)[0] + " …"


SECTIONS: tuple[Section, ...] = (
    Section(
        "agreement",
        "Agreement with the labels",
        "Quadratic-weighted Cohen's kappa for the ordered verdicts `missed` < `partial` < `met`, with the 95 % interval of a "
        "bootstrap over messages (2,000 resamples, fixed seed). `messages` and `rare` are real; messages of them that were chosen "
        "because they hold something rare are `sought` and stand apart. `balanced` was written, with verdicts drawn at random. "
        "These are development sets: their wordings are in no rule and no weight, but mechanisms were chosen by them and the two "
        "cuts of each challenge were fitted on labelled real messages. Expect less on messages of other sources.",
        lambda measured: table(figures.agreement_rows(measured.sets)),
    ),
    Section(
        "encoder",
        "Agreement with the encoder",
        'The same with the policy\'s `tagger = "encoder"`, for which the extra of that name is needed. The encoder and its '
        "judges were fitted on an earlier state of the corpus, before `natural_4` and all that was written later. All other sections are of the linear tagger alone.",
        lambda measured: table(figures.agreement_rows(measured.encoded)),
    ),
    Section(
        "evidence",
        "Evidence",
        "Precision: how many of the stretches that a result shows overlap a quote tagged with a move of that challenge. "
        "Recall: how many tagged quotes overlap a stretch shown.",
        lambda measured: table(figures.evidence_rows(measured.sets)),
    ),
    Section(
        "moves",
        "Moves",
        "The moves found in the real messages (set `messages`) against the tagged ones, by overlap.",
        lambda measured: table(figures.move_rows(measured.real)),
    ),
    Section(
        "rules",
        "Rules",
        "How often each rule fires on the real messages (set `messages`), the share of messages, and its precision where a tagged "
        "move says whether it was right. Rules that compare a message with a profile need one and cannot fire here; "
        "mechanical rules fire only where a policy requires them.",
        lambda measured: table(figures.rule_rows(measured.real)),
    ),
    Section(
        "signs",
        "Signs",
        "The phrase families that moves are known by: how often each fires on the bodies of the real messages (set `messages`; five "
        "times or more are shown), and how often the sentence is tagged with that move. A sign alone decides nothing: it is a "
        "feature of the learned tagger.",
        lambda measured: table(figures.sign_rows(measured.real)),
    ),
    Section(
        "calibration",
        "Calibration",
        "Of the verdicts with a confidence in the band, the share that is the label's: each challenge and all four on the real "
        "messages (`messages` and `rare`), and all four on the written ones (`balanced`).",
        lambda measured: table(figures.calibration_rows(measured.sets)),
    ),
    Section(
        "bias",
        "The same content in other English",
        "64 contents (same facts, ask, way out or pressure, and offer; sales and recruiting; each verdict of each challenge in at "
        "least 12 of them) told in five registers. The share of contents whose verdict differs from that of the plain telling. "
        "The cases are `tests/cases/bias.jsonl`; `python -m qualify.training.audit --flips` names every flip.",
        _bias,
    ),
    Section(
        "labels",
        "How reliable the labels are",
        "A tenth of the messages of the corpus, drawn at random, were read twice, each time without the label and the other reading; then labels "
        "that both readings spoke against were corrected, so that the agreement with the corrected labels flatters. Both readings were "
        "made by a language model: no people were asked, and two people may agree less. The "
        "readings are `src/qualify/training/corpus/blind/readings.jsonl`; `python -m qualify.training.reliability` counts them, too. "
        "Quadratic-weighted kappa.",
        lambda _measured: table(reliability_rows(read_twice())),
    ),
    Section(
        "errors",
        "What errors remain",
        "Wrong verdicts on the real messages (`messages` and `rare`) by kind.",
        _errors,
    ),
    Section(
        "tried",
        "What was tried",
        "Kept by hand in `docs/_tried.md`.",
        lambda measured: [measured.tried],
    ),
)


def measure(folder: Path, cases: Path, tried: Path, corpus: Path = CORPUS) -> Measured:
    """Judge everything once."""
    sets, encoded = ({name: read_set(folder, name, tagger) for name in SETS} for tagger in get_args(TaggerName))
    noted = tried.read_text(encoding="utf-8").strip() if tried.is_file() else "Nothing noted yet."
    return Measured(sets, encoded, list(audit.told(cases)), noted, corpus)


def written(section: Section, measured: Measured) -> str:
    """One section as Markdown, with the command that reproduces it."""
    body = "\n".join(section.body(measured))
    return f"## {section.title}\n\n{section.about}\n\n`{COMMAND} --only {section.name}`\n\n{body}\n"


def page(measured: Measured) -> str:
    """The whole page."""
    return f"{_head(measured.corpus)}\n" + "\n".join(written(section, measured) for section in SECTIONS)


def _head(corpus: Path) -> str:
    weights = files("qualify.weights")
    sums = ", ".join(f"`{name}` {sha256((weights / name).read_bytes()).hexdigest()[:12]}" for name in _WEIGHTS)
    messages = [row for row in rows(corpus) if row.verdicts]
    return (
        "# Statistics\n\n"
        f"Written by `{COMMAND}`; do not edit. `DIR` holds `messages.jsonl`, `rare.jsonl` and `balanced.jsonl`: messages with "
        "labels that are not part of this project, one JSON object a line (`kind`, `channel`, `subject`, `body`, `labels`, "
        "where tagged `moves`, and `sought`). Each section names the command that prints it alone.\n\n"
        f"Weights measured (first digits of SHA-256): {sums}. The linear tagger and its judges were fitted on {len(messages):,} messages of the corpus.\n"
    )


@click.command()
@click.option("--eval", "folder", type=click.Path(path_type=Path, exists=True), required=True, help="Labelled sets.")
@click.option("--cases", type=click.Path(path_type=Path, exists=True), default=audit.CASES, help="Cases of the audit.")
@click.option("--tried", type=click.Path(path_type=Path), default=TRIED, help="Markdown taken in verbatim.")
@click.option("--out", type=click.Path(path_type=Path), default=PAGE, help="Where to write the page.")
@click.option("--only", type=click.Choice([s.name for s in SECTIONS]), help="Print one section, write nothing.")
def main(folder: Path, cases: Path, tried: Path, out: Path, only: str | None) -> None:
    """Write the statistics page."""
    measured = measure(folder, cases, tried)
    if only:
        click.echo(next(written(section, measured) for section in SECTIONS if section.name == only))
        return
    out.write_text(page(measured), encoding="utf-8")
    click.echo(f"{out}: written")


if __name__ == "__main__":
    main()
