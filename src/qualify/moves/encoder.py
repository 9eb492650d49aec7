"""The optional encoder: a small transformer that reads the whole message, beside the linear model.

Its log-odds and the linear model's are averaged, so that each mends what the other misses. Needs the extra ``qualify[encoder]``.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import frozen

from qualify.errors import MissingExtraError
from qualify.moves.tagger import SentenceTagger, Tagging
from qualify.text import Document, Sentence

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
"""The first entries of the vocabulary."""
_UNKNOWN, _BEGIN, _NEXT = 1, 2, 3

LENGTH = 320
"""Pieces of words read at once; attention takes the square of it, the message as a whole only its share."""
WINDOWS = 12
"""So many windows are read of a message, some 2,500 words; what comes after is left to the linear model."""
_PIECES = 60
"""Pieces of a sentence looked at."""
_CHARACTERS = 600
"""Characters of a sentence looked at."""
_SURE = 0.001
"""The linear model's chances are thousandths; nearer to 0 or 1 than this none has log-odds."""
_SLOWER = ["SkipLayerNormFusion"]
"""What the runtime would join to be quicker, and is a fifth slower for."""

Cut = Callable[[str], list[int]]
"""From text to the numbers of its pieces."""


@frozen(eq=False)
class Window:
    """A run of sentences that is read at once.

    Attributes:
        pieces: Numbers of the pieces of its words.
        owners: For each piece the number of its sentence; -1 for what marks beginning and parts.
    """

    pieces: list[int]
    owners: list[int]

    @property
    def sentences(self) -> list[int]:
        """Numbers of its sentences, in order."""
        return [n for n in dict.fromkeys(self.owners) if n >= 0]

    def members(self) -> "NDArray[np.float32]":
        """One row a sentence, one column a piece: 1 where the piece is the sentence's."""
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        of = np.array(self.sentences)[:, None] == np.array(self.owners)
        members: NDArray[np.float32] = of.astype(np.float32)
        return members


def windows(sentences: Sequence[Sentence], cut: Cut) -> Iterator[Window]:
    """Part a message into windows, no sentence over two of them; a sentence without pieces is in none."""
    window, before = Window([_BEGIN], [-1]), ""
    for n, sentence in enumerate(sentences):
        found = cut(sentence.cased[:_CHARACTERS])[:_PIECES]
        if found and len(window.pieces) + len(found) >= LENGTH:
            yield window
            window, before = Window([_BEGIN], [-1]), ""
        if found and before not in {"", sentence.field.name}:
            window.pieces.append(_NEXT)
            window.owners.append(-1)
        before = sentence.field.name if found else before
        window.pieces.extend(found)
        window.owners.extend([n] * len(found))
    if len(window.pieces) > 1:
        yield window


@frozen(eq=False)
class Encoder:
    """The network with what feeds it.

    Attributes:
        targets: What is predicted: moves and families of moves.
        cut: Cuts text into pieces.
        run: From the pieces of a window and its members to the log-odds, one row a sentence.
    """

    targets: tuple[str, ...]
    cut: Cut
    run: "Callable[[NDArray[np.int64], NDArray[np.float32]], NDArray[np.float32]]"

    def log_odds(self, sentences: Sequence[Sentence]) -> "NDArray[np.float64]":
        """One row a sentence, one column a target; not a number for sentences that were not read."""
        import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

        found = np.full((len(sentences), len(self.targets)), np.nan)
        for window in islice(windows(sentences, self.cut), WINDOWS):
            found[window.sentences] = self.run(np.array(window.pieces), window.members())
        return found


@frozen(eq=False)
class EncodedTagger:
    """A `SentenceTagger` whose chances are the logistic curve of the mean of its log-odds and an encoder's.

    Attributes:
        linear: Finds the signs, gives its own chances, and shows the evidence.
        encoder: Gives the others.
    """

    linear: SentenceTagger
    encoder: Encoder

    def __call__(self, document: Document) -> Tagging:
        """Find the moves of a document."""
        sighted = self.linear.signs(document)
        alone, leans = self.linear.heard(sighted)
        chances = joined(alone, self.encoder, document.own)
        return self.linear.tagging(document, sighted, chances, leans, judges="judges_encoder")


def joined(
    chances: Mapping[str, Sequence[float]], encoder: Encoder, sentences: Sequence[Sentence]
) -> dict[str, tuple[float, ...]]:
    """Average two readings in log-odds, in thousandths; a sentence that the encoder did not read keeps its chances."""
    import numpy as np  # noqa: PLC0415 - paid by the first check, not by the import

    alone = np.clip([chances[target] for target in encoder.targets], _SURE, 1 - _SURE)
    odds = np.log(alone / (1 - alone))
    encoded = encoder.log_odds(sentences).T
    both = np.where(np.isnan(encoded), odds, (odds + encoded) / 2)
    rows: list[list[float]] = np.round(1 / (1 + np.exp(-both)), 3).tolist()
    return {target: tuple(row) for target, row in zip(encoder.targets, rows, strict=True)}


@cache
def shipped() -> Encoder:
    """The encoder that comes with the package.

    Raises:
        MissingExtraError: When the extra ``encoder`` is not installed.
    """
    folder = files("qualify.weights")
    about = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))
    return loaded((folder / "encoder.onnx").read_bytes(), about)


def loaded(network: bytes, about: Mapping[str, Any]) -> Encoder:
    """Put together what the files hold: the network in the format of ONNX, and its targets and vocabulary as plain data."""
    try:
        runtime = import_module("onnxruntime")
        cut = cutter(about["pieces"])
    except ImportError as error:
        raise MissingExtraError("the tagger “encoder”", "encoder") from error
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = runtime.InferenceSession(
        network, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )

    def run(pieces: "NDArray[np.int64]", members: "NDArray[np.float32]") -> "NDArray[np.float32]":
        odds: NDArray[np.float32] = session.run(None, {"pieces": pieces, "members": members})[0]
        return odds

    return Encoder(tuple(about["targets"]), cut, run)


def cutter(pieces: Sequence[str]) -> Cut:
    """Cut words as BERT does (WordPiece, lower case), one call a sentence: a batch would start threads."""
    library = import_module("tokenizers")
    numbers = {piece: n for n, piece in enumerate(pieces)}
    tokenizer = library.Tokenizer(library.models.WordPiece(numbers, unk_token=SPECIAL[_UNKNOWN]))
    tokenizer.normalizer = library.normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = library.pre_tokenizers.BertPreTokenizer()

    def cut(text: str) -> list[int]:
        whole = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no text to the library
        return list(tokenizer.encode(whole, add_special_tokens=False).ids)

    return cut
