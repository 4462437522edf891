"""What live push counts about itself, and how a Prometheus reads it at `/metrics`."""
