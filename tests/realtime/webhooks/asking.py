"""Asking the API for webhooks."""

import base64

GIVEN = "whsec_" + base64.b64encode(b"k" * 24).decode()
HOOKS = "/api/me/webhooks"


def post(client, path, body=None):
    return client.post(path, body or {}, content_type="application/json")


def make(client, **values):
    body = {"url": "https://hooks.example.org/in", "topics": ["note:1"]} | values
    return post(client, HOOKS, body)
