"""Keeping, forgetting and serving people's pictures."""

import re
from collections.abc import Mapping

from django.core.files.base import ContentFile
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.utils.crypto import get_random_string
from django.views.decorators.http import require_safe

from core.accounts.avatars import ENDINGS, avatar_file, avatar_storage

_KEY_LENGTH = 24
_NAME = re.compile(r"[A-Za-z0-9]{24}(-96)?\.webp")
_YEAR_SECONDS = 31_536_000


def keep_pictures(pictures: Mapping[int, bytes]) -> str:
    """Store pictures by their width under a new name that cannot be guessed; returns its key."""
    key = get_random_string(_KEY_LENGTH)
    for width, content in pictures.items():
        avatar_storage().save(avatar_file(key, width), ContentFile(content))
    return key


def forget_pictures(key: str) -> None:
    """Delete a picture's files; an empty key, and files that are gone already, are fine."""
    if key:
        for width in ENDINGS:
            avatar_storage().delete(avatar_file(key, width))


@require_safe
def picture(request: HttpRequest, name: str) -> HttpResponse:
    """One file. Its name changes with its content, so it may be kept for ever."""
    path = f"avatars/{name}"
    if not _NAME.fullmatch(name) or not avatar_storage().exists(path):
        return HttpResponseNotFound("There is no such picture.", content_type="text/plain")
    with avatar_storage().open(path) as file:
        response = HttpResponse(file.read(), content_type="image/webp")
    response["Cache-Control"] = f"public, max-age={_YEAR_SECONDS}, immutable"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Disposition"] = "inline"
    return response
