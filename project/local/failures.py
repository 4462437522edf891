"""What went wrong, as one sentence for the person at the keyboard."""

import errno

_PORT_TAKEN = (
    "Another program took the port in the meantime. Start again, or choose another: "
    "make run PORT=8001"
)
_DISK_FULL = "The disk is full. Free some space and start again; nothing that was kept is lost."


class LocalError(Exception):
    """Ends the command with its text and exit code 1, without a trace."""


def sentence_for(error: OSError) -> str:
    """Say what the operating system refused, and where."""
    where = str(error.filename) if error.filename else "a file of this folder"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _DISK_FULL
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"No permission for {where}: run Marquee as the user this folder belongs to."
    if error.errno == errno.EROFS:
        return f"{where} is on a read-only file system; Marquee needs to write there."
    return f"{error.strerror or error} ({where})."


def known_cause(lines: list[str]) -> str | None:
    """The sentence for a cause that shows in a program's last lines; None when none is known."""
    if any("No space left on device" in line or "ENOSPC" in line for line in lines):
        return _DISK_FULL
    if any("address already in use" in line for line in lines):
        return _PORT_TAKEN
    return None
