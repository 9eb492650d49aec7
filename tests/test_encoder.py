"""The optional encoder: what it must keep, how it is chosen, and what is said when its packages are missing."""

import json
import math
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("onnxruntime")
pytest.importorskip("tokenizers")

from qualify import MissingExtraError, Policy, PolicyError, check
from qualify._check import tagger_named
from qualify.challenges import CHALLENGES, Case
from qualify.moves import encoder
from qualify.moves.encoder import LENGTH, WINDOWS, EncodedTagger, windows
from qualify.moves.learned import shipped
from qualify.moves.tagger import Tagging
from qualify.text import Document

ENCODER = Policy(tagger="encoder")
TAGGER = tagger_named("encoder")
CUT = encoder.shipped().cut
PHRASES = (
    "Hi Ana,",
    "I saw your talk on cold rooms.",
    "If not, no worries at all.",
    "Last chance!",
    "\n\n",
    "> On Monday you wrote:",
    "[SEP] [CLS]",
    "\ud800",
    "冷蔵 🚚",
    "x" * 700,
    "--\nTom",
)
texts = st.lists(st.one_of(st.sampled_from(PHRASES), st.text(max_size=40)), max_size=12).map(" ".join)


def _tagging(body: str, subject: str = "") -> Tagging:
    return TAGGER(Document.of(subject, body))


@given(texts, st.text(max_size=30))
def test_every_target_has_a_chance_in_every_sentence(body: str, subject: str) -> None:
    """Whatever the text, a chance between 0 and 1 in thousandths; the same a second time."""
    tagging = _tagging(body, subject)
    assert set(tagging.chances) == set(shipped().targets)
    for row in tagging.chances.values():
        assert len(row) == len(tagging.sentences)
        assert all(0 <= chance <= 1 and round(chance, 3) == chance for chance in row)
    assert _tagging(body, subject).chances == tagging.chances


@given(texts, st.text(max_size=30))
def test_windows_hold_each_sentence_once(body: str, subject: str) -> None:
    """No window is longer than the network reads, and no sentence stands in two."""
    found = list(windows(Document.of(subject, body).own, CUT))
    held = [n for window in found for n in window.sentences]
    assert held == sorted(set(held))
    for window in found:
        assert 1 < len(window.pieces) <= LENGTH
        assert window.members().sum(axis=1).min() >= 1
        assert window.members().shape == (len(window.sentences), len(window.pieces))


def test_a_long_message_is_read_in_windows_up_to_a_limit() -> None:
    """What lies beyond the last window keeps the chances of the linear model."""
    document = Document.of("", "We cut spoilage by 18 percent in cold rooms like yours.\n" * 3000)
    alone, both = tagger_named("linear")(document), TAGGER(document)
    differs = [
        n for n, (a, b) in enumerate(zip(alone.chances["outcome"], both.chances["outcome"], strict=True)) if a != b
    ]
    assert 0 < len(differs) <= LENGTH * WINDOWS
    assert differs[-1] < len(document.own) - 1


def test_both_have_their_say() -> None:
    """A chance is the logistic curve of the mean of two log-odds."""
    assert isinstance(TAGGER, EncodedTagger)
    document = Document.of("", "If this isn't for you, just say no.")
    alone = tagger_named("linear")(document).chances["way_out"][0]
    odds = TAGGER.encoder.log_odds(document.own)[0][TAGGER.encoder.targets.index("way_out")]
    mean = (math.log(alone / (1 - alone)) + odds) / 2
    assert TAGGER(document).chances["way_out"] == (round(1 / (1 + math.exp(-mean)), 3),)


@pytest.mark.parametrize(
    ("challenge", "case"), [(challenge.name, case) for challenge in CHALLENGES for case in challenge.cases]
)
def test_cases_get_their_verdict(challenge: str, case: Case) -> None:
    """A challenge's own examples; the evidence is the caller's own text, and the report is the same a second time."""
    report = check(case.text, policy=ENCODER)
    assert report == check(case.text, policy=ENCODER)
    assert report.challenges[challenge].verdict is case.verdict
    shown = [one for _, result in report.challenges.items() for one in result.evidence]
    assert all(case.text[one.start : one.end] == one.text for one in shown)


def test_the_policy_chooses(tmp_path: Path) -> None:
    """The linear tagger unless told otherwise; from a file as well; another name is refused."""
    assert Policy().tagger == "linear"
    path = tmp_path / "pyproject.toml"
    path.write_text('[tool.qualify]\ntagger = "encoder"\n', encoding="utf-8")
    assert Policy.from_file(path).tagger == "encoder"
    with pytest.raises(PolicyError, match="tagger"):
        Policy.from_mapping({"tagger": "transformer"})


def test_the_judges_are_fitted_on_its_chances() -> None:
    """Both files of judges read the same signals."""
    linear, encoded = (
        json.loads((files("qualify.weights") / name).read_text(encoding="utf-8"))
        for name in ("judges.json", "judges_encoder.json")
    )
    assert _tagging("Hi Ana.").judges == "judges_encoder"
    assert linear != encoded
    for name, scale in linear.items():
        assert scale["met"]["weights"].keys() == encoded[name]["met"]["weights"].keys()


@pytest.mark.parametrize("missing", ["onnxruntime", "tokenizers"])
def test_without_the_extra(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingExtraError, match=r'pip install "qualify\[encoder\]"'):
        encoder.loaded(b"", {"targets": [], "pieces": list(encoder.SPECIAL)})


def test_the_linear_tagger_imports_none_of_it() -> None:
    """The packages of the extra are imported by the policy that asks for them alone."""
    code = "import sys, qualify; qualify.check('Hi Ana.'); print({'onnxruntime', 'tokenizers'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"
