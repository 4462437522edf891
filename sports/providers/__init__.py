"""Where matches come from: what a provider has to answer, storing what it lists, and the built-in match day."""
