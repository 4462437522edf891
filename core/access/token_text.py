"""How a personal token is written: `mq_`, 43 characters of chance, six that check them.

The check needs no database: scanners that look for leaked secrets, and a request with a mistyped
token, are told at once. It is a CRC-32 of everything before it; chance and check are in base 62.
"""

import hashlib
import re
import secrets
import string
import zlib

PREFIX = "mq_"
_DIGITS = string.digits + string.ascii_uppercase + string.ascii_lowercase
_CHANCE_BYTES = 32
# 62 ** 43 exceeds 2 ** 256, and 62 ** 6 exceeds 2 ** 32.
_CHANCE_DIGITS = 43
_CHECK_DIGITS = 6
_FORM = re.compile(rf"{PREFIX}[0-9A-Za-z]{{{_CHANCE_DIGITS + _CHECK_DIGITS}}}")


def new_token() -> str:
    """A token nobody can guess."""
    chance = int.from_bytes(secrets.token_bytes(_CHANCE_BYTES))
    body = PREFIX + _base62(chance, _CHANCE_DIGITS)
    return body + _check(body)


def is_personal(token: str) -> bool:
    """Has the text the form of a personal token."""
    return _FORM.fullmatch(token) is not None


def is_whole(token: str) -> bool:
    """Is it a personal token in which no character is wrong."""
    body, check = token[:-_CHECK_DIGITS], token[-_CHECK_DIGITS:]
    return is_personal(token) and _check(body) == check


def digest_of(token: str) -> str:
    """What is kept of a token. With 256 bits of chance in it, it needs neither salt nor a slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()


def hint_of(token: str) -> str:
    """Enough for its owner to recognise it by."""
    return f"{PREFIX}…{token[-4:]}"


def _check(body: str) -> str:
    return _base62(zlib.crc32(body.encode()), _CHECK_DIGITS)


def _base62(number: int, length: int) -> str:
    digits = []
    for _ in range(length):
        number, digit = divmod(number, len(_DIGITS))
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))
