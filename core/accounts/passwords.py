"""What a password needs besides Django's own rules (D8); each is a row of `AUTH_PASSWORD_VALIDATORS`."""

from collections.abc import Callable

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError

MAX_LENGTH = 256


class _Rule:
    """One rule: `holds` decides, `text` is both the error and the advice."""

    code: str
    text: str
    holds: Callable[[str], bool]

    def validate(self, password: str, user: AbstractBaseUser | None = None) -> None:
        """Raises ValidationError."""
        if not type(self).holds(password):
            raise ValidationError(self.text, code=self.code)

    def get_help_text(self) -> str:
        """The advice."""
        return self.text


def _has(kind: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda password: any(kind(character) for character in password)


class HasLetter(_Rule):
    """At least one letter, of any script."""

    code = "password_no_letter"
    text = "Use at least one letter."
    holds = staticmethod(_has(str.isalpha))


class HasDigit(_Rule):
    """At least one digit."""

    code = "password_no_digit"
    text = "Use at least one digit."
    holds = staticmethod(_has(str.isdigit))


class HasUppercaseLetter(_Rule):
    """At least one uppercase letter."""

    code = "password_no_uppercase"
    text = "Use at least one uppercase letter."
    holds = staticmethod(_has(str.isupper))


class Hashable(_Rule):
    """Not so long that hashing it is an attack, and of characters that exist."""

    code = "password_not_usable"
    text = f"Use at most {MAX_LENGTH} ordinary characters."

    @staticmethod
    def holds(password: str) -> bool:
        """Half of a surrogate pair, which JSON's escapes allow, cannot be hashed."""
        return len(password) <= MAX_LENGTH and is_encodable(password)


def is_encodable(text: str) -> bool:
    """Can the text be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
