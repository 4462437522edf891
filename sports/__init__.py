"""Competitions, teams and matches.

Owns fixtures and the live course of a match: whatever a provider reports (or the built-in match
day invents) goes through one ingest service, which stores it and publishes what changed. Knows
nothing of films (its neighbour `catalog`).
"""
