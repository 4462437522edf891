"""People as others see them: the public page, finding members, following and blocking, with counts and events."""
