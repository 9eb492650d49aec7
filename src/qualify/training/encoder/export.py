"""Writes a network as it ships: in the format of ONNX, its weights as bytes."""

import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from qualify.moves.encoder import LENGTH
from qualify.training.encoder.net import Net

_PIECES, _SENTENCES = 12, 3
"""Shape of an example; the file takes any."""


class _Rows(nn.Module):
    """A table of embeddings as bytes, one scale a row."""

    table: Tensor
    scale: Tensor

    def __init__(self, rows: Tensor) -> None:
        super().__init__()
        scale = rows.abs().amax(1, keepdim=True).clamp(min=1e-9) / 127
        self.register_buffer("table", (rows / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, numbers: Tensor) -> Tensor:
        return self.table[numbers].float() * self.scale[numbers]


class _Shipped(nn.Module):
    """The network for one window."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net, self.words, self.places = net, _Rows(net.words.weight.detach()), _Rows(net.places.weight.detach())

    def forward(self, pieces: Tensor, members: Tensor) -> Tensor:
        places = torch.arange(pieces.shape[0])
        states = self.net.states((self.words(pieces) + self.places(places))[None])
        return self.net.log_odds(states[0], members)


def exported(net: Net) -> bytes:
    """The file of a network. Weights take 7 of 8 bits, so that no processor's sums of products overflow."""
    with tempfile.TemporaryDirectory() as folder:
        exact, small = Path(folder) / "exact.onnx", Path(folder) / "small.onnx"
        _write(_Shipped(net).eval(), exact)
        quantize_dynamic(
            exact,
            small,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
        )
        return _plain(onnx.load(small))


def _plain(model: onnx.ModelProto) -> bytes:
    """Leave out where in the source each step comes from: it names folders."""
    for part in (model.graph, *model.graph.node, *model.graph.value_info, *model.graph.input, *model.graph.output):
        part.doc_string = ""
        del part.metadata_props[:]
    written: bytes = model.SerializeToString(deterministic=True)
    return written


def _write(net: nn.Module, path: Path) -> None:
    pieces, sentences = torch.export.Dim("length", min=2, max=LENGTH), torch.export.Dim("sentences", min=1, max=LENGTH)
    torch.onnx.export(
        net,
        (torch.ones(_PIECES, dtype=torch.long), torch.ones(_SENTENCES, _PIECES)),
        path,
        input_names=["pieces", "members"],
        output_names=["odds"],
        dynamic_shapes=({0: pieces}, {0: sentences, 1: pieces}),
        external_data=False,
        dynamo=True,
        verbose=False,
    )
