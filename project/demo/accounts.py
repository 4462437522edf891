"""One account per role, with passwords made up on this machine."""

from dataclasses import asdict
from pathlib import Path

from allauth.account.models import EmailAddress
from django.utils.crypto import get_random_string

from core.accounts.models import User
from core.oversight.roles import give_role
from project.local.private_file import read_json, write_private_json
from project.local.run_file import DemoAccount

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
_CAPITALS = "ABCDEFGHJKMNPQRSTUVWXYZ"
_DIGITS = "23456789"


_PEOPLE = ((User.Role.USER, "demo"), (User.Role.MODERATOR, "moderator"), (User.Role.ADMIN, "admin"))


def prepare_accounts(file: Path) -> list[DemoAccount]:
    """Make the demo's accounts where they are missing, and keep their passwords in `file` (mode 0600).

    A password that its person changed is not set back: the file then no longer opens that account.
    """
    kept = _read(file)
    accounts = []
    for role, username in _PEOPLE:
        password = kept.get(username) or _password()
        accounts.append(DemoAccount(str(role), username, f"{username}@marquee.example", password))
    for account in accounts:
        _ensure(account, known=account.username in kept)
        _confirm_address(account)
    _write(file, accounts)
    return accounts


def _ensure(account: DemoAccount, *, known: bool) -> None:
    user = User.objects.filter(username=account.username).first()
    if user is None:
        user = User(username=account.username, email=account.email, verified=True)
    elif known:
        return
    give_role(user, User.Role(account.role))
    user.set_password(account.password)
    user.save()


def _confirm_address(account: DemoAccount) -> None:
    """As if the mail had been answered: a second factor asks for a confirmed address."""
    user = User.objects.get(username=account.username)
    if user.email and not EmailAddress.objects.filter(user=user).exists():
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)


def _password() -> str:
    groups = [get_random_string(4, _LETTERS) for _ in range(3)]
    return f"{get_random_string(1, _CAPITALS)}{'-'.join(groups)}-{get_random_string(2, _DIGITS)}"


def _read(file: Path) -> dict[str, str]:
    entries = read_json(file) or []
    return {entry["username"]: entry["password"] for entry in entries}


def _write(file: Path, accounts: list[DemoAccount]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    write_private_json(file, [asdict(account) for account in accounts])
