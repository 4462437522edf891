"""Meaning as vectors: all-MiniLM-L6-v2, 384 numbers a text, kept in pgvector beside a hash of the text.

Titles are embedded in bulk by sentence-transformers in the `heavy` worker, again only when their
text changed. Queries are embedded in the web process by the same model as an ONNX graph, so that
process never loads torch.
"""
