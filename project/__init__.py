"""Wiring only: settings, the tables that join the packages, local services and the demo."""
