"""How good the recommendations are, offline, beside plain baselines; and how fast."""
