"""What Marquee adds to allauth's sign-up form, which browsers, apps and `/api/register` all go through."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from core.accounts.models import User


class SignupForm(forms.Form):
    """The base of allauth's form. Its headless version checks a password without knowing whose it will be."""

    def clean(self) -> dict[str, Any]:
        """Refuse a password that resembles the name or the address signed up with."""
        values: dict[str, Any] = super().clean() or self.cleaned_data
        password = values.get("password")
        if password:
            person = User(username=values.get("username", ""), email=values.get("email", ""))
            try:
                validate_password(password, person)
            except ValidationError as error:
                self.add_error("password", error)
        return values

    def signup(self, request: HttpRequest, user: Any) -> None:
        """allauth's hook for saving more than it knows; there is nothing more."""
