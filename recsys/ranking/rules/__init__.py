"""Scores, diversity, leanings and rails: values in, values out."""
