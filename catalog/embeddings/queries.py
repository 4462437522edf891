"""Embedding a query in the web process: the exported graph, one thread, no torch."""

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from django.conf import settings
from tokenizers import Tokenizer

_MAX_TOKENS = 256


class EncoderMissingError(RuntimeError):
    """The model was not exported on this machine; search does without meaning."""


class QueryEncoder:
    """The exported model, loaded."""

    def __init__(self, folder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MAX_TOKENS)

    def encode(self, text: str) -> tuple[float, ...]:
        """The unit vector of one text, 384 numbers."""
        tokens = self._tokenizer.encode(text)
        (vectors,) = self._session.run(
            ["vector"],
            {
                "input_ids": np.array([tokens.ids], dtype=np.int64),
                "attention_mask": np.array([tokens.attention_mask], dtype=np.int64),
            },
        )
        return tuple(float(number) for number in vectors[0])


@lru_cache(maxsize=1)
def _encoder(folder: Path, changed_at: int) -> QueryEncoder:
    return QueryEncoder(folder)


def encode_query(text: str) -> tuple[float, ...]:
    """The unit vector of a query; the same words are embedded once. Raises EncoderMissingError."""
    return _cached(" ".join(text.lower().split()))


@lru_cache(maxsize=2_000)
def _cached(text: str) -> tuple[float, ...]:
    folder: Path = settings.ENCODER_DIR
    try:
        changed_at = (folder / "model.onnx").stat().st_mtime_ns
    except OSError:
        raise EncoderMissingError("Run `manage.py prepare_demo` to export the encoder.") from None
    return _encoder(folder, changed_at).encode(text)


def warm_up() -> None:
    """Load the model before the first person waits for it; without an export there is nothing to load."""
    with suppress(EncoderMissingError):
        encode_query("warm up")
