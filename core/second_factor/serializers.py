"""The second step on the wire."""

from core.api.bodies import StrictSerializer, Text


class SecondStepBody(StrictSerializer):
    """`code`: a one-time code, or one of the recovery codes."""

    mfa_token = Text(max_length=1024)
    code = Text(max_length=32)
