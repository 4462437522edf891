"""Genres as the API shows them."""
