"""Registers the slices' admin pages."""

from sports.fixtures import admin

__all__ = ["admin"]
