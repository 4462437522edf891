import base64
import hashlib
import hmac
import json
import time


def read(secret, headers, body):
    """The message in a request; raises ValueError for one that is not genuine.

    headers: by names in small letters. body: the bytes as they came.
    """
    at = headers["webhook-timestamp"]
    if abs(time.time() - int(at)) > 300:
        raise ValueError("too old")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{at}.".encode() + body
    right = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    given = headers["webhook-signature"].encode().split(b" ")
    if not any(hmac.compare_digest(right.encode(), one) for one in given):
        raise ValueError("wrong signature")
    return json.loads(body)
