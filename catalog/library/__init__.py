"""What one viewing profile does with films: ratings so far."""
