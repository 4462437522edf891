"""The rows of the catalogue: titles, people, genres, credits, texts by language, and loading them."""
