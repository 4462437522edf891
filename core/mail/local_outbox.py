"""Mail outside production: files in a folder of this copy, newest shown at `/outbox/`."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage as ParsedMessage
from email.policy import default
from pathlib import Path
from secrets import token_hex

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage

_KEPT = 200


@dataclass(frozen=True, slots=True)
class LocalMail:
    """One mail as it would have arrived. id: part of its file's name; at: seconds since the epoch."""

    id: str
    at: float
    to: str
    subject: str
    language: str
    text: str
    html: str


class EmailBackend(BaseEmailBackend):
    """Writes each mail into a file of its own."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """How many were written. Raises OSError."""
        folder = _folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for message in email_messages:
            name = f"{time.time_ns():020d}-{token_hex(4)}"
            part = folder / f"{name}.part"
            part.write_bytes(message.message().as_bytes())
            part.rename(folder / f"{name}.eml")
        for old in sorted(folder.glob("*.eml"))[:-_KEPT]:
            old.unlink(missing_ok=True)
        return len(email_messages)


def newest(most: int = 50) -> list[LocalMail]:
    """The mails in the folder, newest first."""
    return [_read(file) for file in sorted(_folder().glob("*.eml"), reverse=True)[:most]]


def find(mail_id: str) -> LocalMail | None:
    """One of them by its id."""
    files = {file.stem: file for file in _folder().glob("*.eml")}
    return _read(files[mail_id]) if mail_id in files else None


def _folder() -> Path:
    folder: Path | None = settings.MARQUEE_OUTBOX_FOLDER
    assert folder is not None
    return folder


def _read(file: Path) -> LocalMail:
    message = message_from_bytes(file.read_bytes(), policy=default)
    return LocalMail(
        id=file.stem,
        at=int(file.stem.partition("-")[0]) / 1e9,
        to=str(message["To"]),
        subject=str(message["Subject"]),
        language=str(message["Content-Language"] or ""),
        text=_part(message, "plain"),
        html=_part(message, "html"),
    )


def _part(message: ParsedMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if part is not None else ""
