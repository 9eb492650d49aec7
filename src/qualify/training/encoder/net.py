"""The network: layers of BERT over the pieces of a window, and for each sentence a linear head on their mean and their maximum.

BERT: Devlin et al. (2019); the layers are the first of all-MiniLM-L6-v2.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from qualify.moves.encoder import LENGTH
from qualify.training.encoder.base import Base

LAYERS = 3
WIDTH = 384
HEADS = 12
_INNER = 1536
_DROP = 0.1
_SMALL = 1e-12
_LOW = -10.0
"""Below every value that a layer gives."""

NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "ln1": "attention.output.LayerNorm",
    "i": "intermediate.dense",
    "u": "output.dense",
    "ln2": "output.LayerNorm",
}
"""The parts of a layer here, and in BERT."""


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.i, self.u = nn.Linear(WIDTH, _INNER), nn.Linear(_INNER, WIDTH)
        self.ln1, self.ln2 = nn.LayerNorm(WIDTH, _SMALL), nn.LayerNorm(WIDTH, _SMALL)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """From states of shape (windows, pieces, width) to the next."""
        drop = _DROP if self.training else 0.0
        heads = [part(states).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (self.q, self.k, self.v)]
        seen = functional.scaled_dot_product_attention(heads[0], heads[1], heads[2], attn_mask=mask)
        seen = self.o(seen.transpose(1, 2).flatten(2))
        states = self.ln1(states + functional.dropout(seen, drop, self.training))
        inner = self.u(functional.gelu(self.i(states)))
        normed: Tensor = self.ln2(states + functional.dropout(inner, drop, self.training))
        return normed


class Net(nn.Module):
    """The whole network.

    Args:
        pieces: Size of the vocabulary.
        targets: How many are predicted.
    """

    def __init__(self, pieces: int, targets: int) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(LENGTH, WIDTH)
        self.ln = nn.LayerNorm(WIDTH, _SMALL)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.head = nn.Linear(2 * WIDTH, targets)
        nn.init.zeros_(self.head.weight)
        nn.init.constant_(self.head.bias, -3)  # nearly every target is rare

    @classmethod
    def of(cls, base: Base, targets: int) -> "Net":
        """Begin with the weights of the base; those of words and places stay as they are."""
        net = cls(len(base.pieces), targets)
        net.load_state_dict(_named(base), strict=False)
        for frozen in (net.words, net.places):
            frozen.weight.requires_grad_(requires_grad=False)
        return net

    def states(self, embedded: Tensor, mask: Tensor | None = None) -> Tensor:
        """States of the pieces, from the sum of their embeddings."""
        states: Tensor = self.ln(embedded)
        states = functional.dropout(states, _DROP, self.training)
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def embedded(self, pieces: Tensor) -> Tensor:
        """Embeddings of pieces of shape (windows, pieces)."""
        summed: Tensor = self.words(pieces) + self.places.weight[: pieces.shape[1]]
        return summed

    def log_odds(self, states: Tensor, members: Tensor) -> Tensor:
        """One row a sentence of one window: from states (pieces, width) and members (sentences, pieces)."""
        mean = members @ states / members.sum(1, keepdim=True)
        most = (states + (members[:, :, None] - 1) * -2 * _LOW).amax(1)
        odds: Tensor = self.head(functional.dropout(torch.cat([mean, most], 1), _DROP, self.training))
        return odds


def _named(base: Base) -> dict[str, Tensor]:
    """The base's weights by the names used here; the kind of text, always the first, is added to the places."""
    weights = base.weights
    named = {
        "words.weight": weights["embeddings.word_embeddings.weight"][list(base.numbers)],
        "places.weight": weights["embeddings.position_embeddings.weight"][:LENGTH]
        + weights["embeddings.token_type_embeddings.weight"][0],
    }
    for end in ("weight", "bias"):
        named[f"ln.{end}"] = weights[f"embeddings.LayerNorm.{end}"]
        for layer in range(LAYERS):
            for here, there in NAMES.items():
                named[f"layers.{layer}.{here}.{end}"] = weights[f"encoder.layer.{layer}.{there}.{end}"]
    return named
