"""Making and ending what speaks for a person."""
