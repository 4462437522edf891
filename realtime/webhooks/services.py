"""Making, changing and deleting hooks."""

from collections.abc import Sequence
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from core.accounts.models import User
from core.api.errors import ApiError, ConflictError, FieldError, InvalidError
from core.transactions import in_transaction
from realtime.log.reading import state_of
from realtime.topics import Caller
from realtime.webhooks.following import NotToBeFollowedError, caller_of, find_to_follow
from realtime.webhooks.models import Webhook, WebhookTopic
from realtime.webhooks.rules import (
    FORMER_SECRET_FOR,
    MOST_HOOKS,
    MOST_TOPICS,
    RefusedTargetError,
    read_target,
)
from realtime.webhooks.selectors import hook_of, locked_hook, waiting_of
from realtime.webhooks.signing import is_secret, new_secret, sealed
from realtime.webhooks.tasks import queue_deliveries

_SECRET_ADVICE = "Send “whsec_” and 24 to 64 random bytes in base64, or leave it out."  # noqa: S105


class RefusedTopicsError(ApiError):
    """Some topics cannot be followed; `errors` says which."""


@in_transaction
def create_hook(
    owner: User, *, url: str, topics: Sequence[str], secret: str | None = None
) -> tuple[Webhook, str | None]:
    """A new hook, and its secret where it was made here. What was published before it is never sent.

    Raises InvalidError and RefusedTopicsError naming fields, ConflictError for more hooks than an account may have.
    """
    _check_url(url)
    User.objects.select_for_update().get(pk=owner.pk)
    if Webhook.objects.filter(owner=owner).count() >= MOST_HOOKS:
        raise ConflictError(f"You have {MOST_HOOKS} webhooks. Delete one you no longer need.")
    made = None if secret is not None else new_secret()
    hook = Webhook.objects.create(owner=owner, url=url, secret=sealed(_checked(secret or made)))
    _follow(hook, topics)
    return hook_of(owner, hook.pk), made


@in_transaction
def change_hook(
    owner: User,
    hook_id: int,
    *,
    url: str | None = None,
    topics: Sequence[str] | None = None,
    paused: bool | None = None,
) -> Webhook:
    """Change what is not None. Taken up again, a hook gets what waited; what the log still has follows.

    Raises NotFoundError, InvalidError, RefusedTopicsError.
    """
    hook = locked_hook(owner, hook_id)
    if url is not None:
        _check_url(url)
        hook.url = url
        _forgive(hook)
    if topics is not None:
        _follow(hook, topics)
    if paused and not hook.paused:
        hook.paused, hook.paused_at = Webhook.Pause.OWNER, timezone.now()
    elif paused is False and hook.paused:
        hook.paused, hook.paused_at = Webhook.Pause.NONE, None
        _forgive(hook)
        waiting_of(hook).update(next_at=timezone.now())
    hook.save()
    transaction.on_commit(queue_deliveries)
    return hook_of(owner, hook_id)


@in_transaction
def delete_hook(owner: User, hook_id: int) -> None:
    """Delete a hook with its deliveries. Raises NotFoundError."""
    locked_hook(owner, hook_id).delete()


@in_transaction
def rotate_secret(owner: User, hook_id: int, secret: str | None = None) -> tuple[str, datetime]:
    """Give a hook another secret: it, and until when the one before signs too. Raises NotFoundError, InvalidError."""
    hook = locked_hook(owner, hook_id)
    newest = _checked(new_secret() if secret is None else secret)
    former_until = timezone.now() + FORMER_SECRET_FOR
    hook.former_secret, hook.former_until = hook.secret, former_until
    hook.secret = sealed(newest)
    hook.save(update_fields=["secret", "former_secret", "former_until"])
    return newest, former_until


def _follow(hook: Webhook, names: Sequence[str]) -> None:
    """Follow these topics and no others; those followed already go on from where they are."""
    caller = caller_of(hook.owner)
    if caller is None:
        raise ConflictError("This account is being deleted.")
    if len(set(names)) > MOST_TOPICS:
        raise InvalidError("topics", f"Name at most {MOST_TOPICS} topics.", code="max_length")
    hook.followed.exclude(name__in=names).delete()
    waiting_of(hook).exclude(topic="").exclude(topic__in=names).delete()
    known = set(hook.followed.values_list("name", flat=True))
    new = list(dict.fromkeys(name for name in names if name not in known))
    log_names = _log_names(caller, new, names)
    state = state_of(list(log_names.values()))
    WebhookTopic.objects.bulk_create(
        WebhookTopic(
            hook=hook,
            name=name,
            log_name=log_name,
            cursor=state.heads.get(log_name, 0),
            epoch=state.epoch,
        )
        for name, log_name in log_names.items()
    )


def _log_names(caller: Caller, new: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Wire name -> the log's name. Raises RefusedTopicsError with an error for each that is not to be had."""
    found: dict[str, str] = {}
    errors = []
    for name in new:
        try:
            found[name] = find_to_follow(caller, name).log_name
        except NotToBeFollowedError as refused:
            errors.append(
                FieldError(f"topics.{names.index(name)}", refused.code, f"{name}: {refused}")
            )
    if errors:
        raise RefusedTopicsError(errors[0].message, errors=tuple(errors))
    return found


def _check_url(url: str) -> None:
    try:
        read_target(url, allow_private=settings.WEBHOOKS_ALLOW_PRIVATE)
    except RefusedTargetError as refused:
        raise InvalidError("url", str(refused)) from None


def _checked(secret: str | None) -> str:
    if secret is None or not is_secret(secret):
        raise InvalidError("secret", _SECRET_ADVICE)
    return secret


def _forgive(hook: Webhook) -> None:
    hook.failures = 0
    hook.failing_since = hook.resting_until = None
