"""One box for words and for meaning.

Full text over titles, people, genres and descriptions, and nearest embeddings, fused by reciprocal
rank. Titles that the query names outright come first and cost no embedding.
"""
