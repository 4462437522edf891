"""People as others see them, and what they say and prefer: account, preferences, privacy, avatar, profiles."""
