"""Fits the network on whole messages: every sentence of a window has its targets."""

import random
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from attrs import frozen
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from qualify.moves.encoder import Cut, Encoder, windows
from qualify.training.corpus import TARGETS, Row, tagged
from qualify.training.encoder.base import Base
from qualify.training.encoder.net import Net

EPOCHS = 3
_RATE, _HEAD_RATE = 2e-4, 2e-3
_WARM = 0.08
_LAST = 0.02
_BATCH = 2500
"""Pieces of a batch, those that fill up included."""
_NEAR = 800
"""So many windows are sorted by length at a time, so that a batch is of one length and the order still of chance."""


@frozen(eq=False)
class Example:
    """A window with what its sentences do.

    Attributes:
        pieces: Numbers of its pieces.
        members: One row a sentence, one column a piece.
        labels: One row a sentence, one column a target.
    """

    pieces: list[int]
    members: Tensor
    labels: Tensor


def examples(row: Row, cut: Cut) -> list[Example]:
    """The windows of a message."""
    labels = torch.tensor(tagged(row), dtype=torch.float32)
    found = windows(row.document.own, cut)
    return [Example(one.pieces, torch.from_numpy(one.members()), labels[one.sentences]) for one in found]


def fit(base: Base, data: Sequence[Example], epochs: int = EPOCHS) -> Net:
    """Fit a network. Floating point differs between machines: another makes a network that is alike, not the same."""
    torch.manual_seed(0)
    chance = random.Random(0)  # noqa: S311 - an order, no secret
    net = Net.of(base, len(TARGETS))
    order = [batch for _ in range(epochs) for batch in _batches(data, chance)]
    optimizer, schedule = _optimizer(net, len(order))
    net.train()
    for batch in order:
        with torch.autocast("cpu", torch.bfloat16):
            loss = _loss(net, batch)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
    net.eval()
    return net


def _optimizer(net: Net, steps: int) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LambdaLR]:
    layers = [part for name, part in net.named_parameters() if part.requires_grad and not name.startswith("head")]
    optimizer = torch.optim.AdamW(
        [{"params": layers, "lr": _RATE}, {"params": net.head.parameters(), "lr": _HEAD_RATE}], weight_decay=0.01
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (_WARM * steps)) * max(_LAST, 1 - step / steps)
    )
    return optimizer, schedule


def _batches(data: Sequence[Example], chance: random.Random) -> list[list[Example]]:
    drawn = list(data)
    chance.shuffle(drawn)
    near = (sorted(drawn[n : n + _NEAR], key=_length) for n in range(0, len(drawn), _NEAR))
    found = [batch for some in near for batch in _filled(some)]
    chance.shuffle(found)
    return found


def _filled(rising: Sequence[Example]) -> Iterator[list[Example]]:
    batch: list[Example] = []
    for one in rising:
        if batch and (len(batch) + 1) * _length(one) > _BATCH:
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch


def _length(one: Example) -> int:
    return len(one.pieces)


def _loss(net: Net, batch: Sequence[Example]) -> Tensor:
    """What is lost a sentence, all targets together."""
    longest = max(map(_length, batch))
    pieces = torch.tensor([one.pieces + [0] * (longest - _length(one)) for one in batch])
    mask = torch.tensor([[n < _length(one) for n in range(longest)] for one in batch])[:, None, None]
    states = net.states(net.embedded(pieces), mask).float()
    odds = [net.log_odds(part[: _length(one)], one.members) for part, one in zip(states, batch, strict=True)]
    labels = torch.cat([one.labels for one in batch])
    return functional.binary_cross_entropy_with_logits(torch.cat(odds).float(), labels, reduction="sum") / len(labels)


def encoder(net: Net, cut: Cut) -> Encoder:
    """Run a network as the package runs the one that ships."""

    def run(pieces: NDArray[np.int64], members: NDArray[np.float32]) -> NDArray[np.float32]:
        with torch.no_grad():
            states = net.states(net.embedded(torch.from_numpy(pieces)[None]))
            odds: NDArray[np.float32] = net.log_odds(states[0], torch.from_numpy(members)).numpy()
        return odds

    return Encoder(tuple(target.name for target in TARGETS), cut, run)
