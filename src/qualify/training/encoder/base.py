"""Reads the encoder that training starts from, all-MiniLM-L6-v2, and keeps of its vocabulary what the corpus and common mail need."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

import click
from attrs import frozen
from safetensors.torch import load_file
from torch import Tensor

from qualify.moves.encoder import SPECIAL, cutter

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of ``model.safetensors``, as published by the Sentence Transformers project under Apache-2.0."""

SIZE = 16_000
"""Pieces that are kept of the vocabulary, of 30,522."""


@frozen(eq=False)
class Base:
    """What training starts from.

    Attributes:
        pieces: The vocabulary that is kept.
        numbers: Where each stands in the whole one.
        weights: The weights by the names of BERT.
    """

    pieces: tuple[str, ...]
    numbers: tuple[int, ...]
    weights: dict[str, Tensor]


def read(folder: Path, texts: Iterable[str], size: int = SIZE) -> Base:
    """Read the base.

    Args:
        folder: Holds ``model.safetensors`` and ``tokenizer.json``.
        texts: What must be read without loss.
        size: How many pieces to keep, where the texts do not need more.

    Raises:
        click.ClickException: When the file is another one.
    """
    model = folder / "model.safetensors"
    if sha256(model.read_bytes()).hexdigest() != SHA256:
        raise click.ClickException(f"{model} is not the base this encoder is made from: its SHA-256 must be {SHA256}")
    vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    pieces = kept(sorted(vocabulary, key=vocabulary.__getitem__), texts, size)
    return Base(pieces, tuple(vocabulary[piece] for piece in pieces), load_file(model))


def kept(whole: Sequence[str], texts: Iterable[str], size: int) -> tuple[str, ...]:
    """The special pieces, those of the texts, every single character, and the most common: the base numbers them first."""
    cut = cutter([*SPECIAL, *(piece for piece in whole if piece not in SPECIAL)])
    order = [*SPECIAL, *(piece for piece in whole if piece not in SPECIAL)]
    needed = {*SPECIAL, *(order[n] for text in texts for n in cut(text))}
    needed |= {piece for piece in whole if len(piece.removeprefix("##")) == 1}
    common = (piece for piece in whole if not piece.startswith("[") and piece not in needed)
    needed |= {piece for piece, _ in zip(common, range(size - len(needed)), strict=False)}
    return *SPECIAL, *(piece for piece in whole if piece in needed and piece not in SPECIAL)
