"""The other servers. Each does one thing: hand what is posted to `/publish/TOPIC` to whoever follows the topic."""
