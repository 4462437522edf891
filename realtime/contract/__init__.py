"""Documents made from the event declarations."""
