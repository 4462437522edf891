"""The built-in demo: what a fresh copy is filled with, so that there is something to look at.

Each step is safe to repeat and skips what is there. Nothing of it runs in production unless asked.
"""
