"""Films as the API shows them: lists, detail, similar ones with the reason, drawn posters."""
