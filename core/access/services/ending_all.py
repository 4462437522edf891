"""What ends all at once that a person let act for them."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.idp.oidc.models import Token
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from core.access.models import AppPermission, PersonalToken
from core.accounts.models import User
from core.transactions import in_transaction


@in_transaction
def end_tokens_of(user_id: int) -> None:
    """End an account's personal tokens, and the permissions of apps with theirs."""
    PersonalToken.objects.filter(user_id=user_id).delete()
    Token.objects.filter(user_id=user_id).delete()
    AppPermission.objects.filter(user_id=user_id).delete()


@in_transaction
def after_password_reset(user: User, **_: Any) -> None:
    """Receiver of allauth's `password_reset`: whoever resets does not know who else was in.

    Where no address had been confirmed, the account may have been made by somebody else in this person's
    name: then the other ways to sign in that it was given end too.
    """
    end_tokens_of(user.pk)
    if user.verified or EmailAddress.objects.filter(user=user, verified=True).exists():
        return
    Authenticator.objects.filter(user=user).delete()
    SocialAccount.objects.filter(user=user).delete()
