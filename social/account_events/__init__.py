"""What a person's own devices are told about their account: the topic `me`."""
