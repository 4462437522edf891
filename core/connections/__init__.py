"""Signing in with an account elsewhere: Google, GitHub, Facebook, Apple, or whatever speaks OpenID Connect."""
