"""Exporting the model as an ONNX graph, once, for processes that must not load torch."""

import shutil
import warnings
from pathlib import Path
from typing import Any

import torch

from catalog.embeddings.encoding import model, model_path

GRAPH = "model.onnx"
TOKENIZER = "tokenizer.json"
_OPSET = 17


class _Pooled(torch.nn.Module):
    """Transformer, mean over the tokens that are text, unit length: what the model's own pipeline does."""

    def __init__(self, transformer: torch.nn.Module) -> None:
        super().__init__()
        self.transformer = transformer

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        states: Any = self.transformer(input_ids=input_ids, attention_mask=attention_mask)
        weights = attention_mask.unsqueeze(-1).to(states.last_hidden_state.dtype)
        summed = (states.last_hidden_state * weights).sum(1)
        mean = summed / weights.sum(1).clamp(min=1e-9)
        return torch.nn.functional.normalize(mean, p=2.0, dim=1)


def export_encoder(folder: Path) -> bool:
    """Write graph and tokenizer into `folder`; False when they are there already.

    Written beside and renamed, so that an interrupted export leaves nothing half.
    """
    if (folder / GRAPH).is_file() and (folder / TOKENIZER).is_file():
        return False
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{GRAPH}.new"
    transformer: Any = model()[0].auto_model
    transformer.eval()
    transformer.config._attn_implementation = "eager"  # the fused kernel has no ONNX counterpart
    ids = torch.ones((2, 8), dtype=torch.int64)
    with torch.no_grad(), warnings.catch_warnings():
        # The tracer warns of what it cannot prove; a test proves that the vectors are the same.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Pooled(transformer),
            (ids, torch.ones_like(ids)),
            str(new),
            input_names=["input_ids", "attention_mask"],
            output_names=["vector"],
            dynamic_axes={
                "input_ids": {0: "texts", 1: "tokens"},
                "attention_mask": {0: "texts", 1: "tokens"},
                "vector": {0: "texts"},
            },
            opset_version=_OPSET,
            dynamo=False,
        )
    shutil.copyfile(model_path() / TOKENIZER, folder / TOKENIZER)
    new.replace(folder / GRAPH)
    return True
