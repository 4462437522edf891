"""Films and what one person does with them.

Owns titles, people, genres, posters, embeddings, search and the library of ratings. Knows nothing
of sport (its neighbour) nor of what people do with each other (`social`, above it).
"""
