"""Why a film is recommended: only what really added to its score, with counts that can be checked."""
