"""Usernames for people who come from another service."""

from allauth.account.adapter import get_adapter
from django.core.exceptions import ValidationError
from django.utils.crypto import get_random_string

_DIGITS = "0123456789"


def free_username(wish: str) -> str:
    """The wish when it is free and allowed, else with digits after it. Usually one query, or two."""
    for digits in (0, 3, 5):
        name = wish + get_random_string(digits, _DIGITS)
        try:
            checked: str = get_adapter().clean_username(name)
        except ValidationError:
            continue
        return checked
    return wish + get_random_string(9, _DIGITS)
