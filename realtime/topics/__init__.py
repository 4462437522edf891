"""What a topic is: the shape of a row of `project/topics.py`, and finding the row of a name."""

from realtime.topics.rules import Caller, Found, TopicRule, everyone, find_topic, signed_in

__all__ = ["Caller", "Found", "TopicRule", "everyone", "find_topic", "signed_in"]
