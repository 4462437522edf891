"""Is the site up?"""

import http.client
from collections.abc import Iterable
from contextlib import suppress

from project.local.failures import LocalError, known_cause
from project.local.ports import reachable_host
from project.local.processes import Running
from project.local.site import Site
from project.local.stopping import Stop

_ASK_SECONDS = 0.1
_ANSWER_SECONDS = 5.0


def wait_until_ready(site: Site, running: Iterable[Running], stop: Stop) -> None:
    """Wait for the readiness of every process and of the web address. Raises LocalError, Stopped."""
    running = list(running)
    waited_for = {child.name for child in site.children if child.ready_text is not None}
    for program in running:
        while program.name in waited_for and not program.ready.is_set():
            check_alive(running)
            stop.pause(_ASK_SECONDS)
    while site.ready_path is not None and not _answers(site, site.ready_path):
        check_alive(running)
        stop.pause(_ASK_SECONDS)


def check_alive(running: Iterable[Running]) -> None:
    """Raise LocalError naming the first process that has ended, how, and why or else its last words."""
    for program in running:
        if program.ended():
            lines = program.output()
            words = "".join(f"\n    {line}" for line in lines[-5:])
            said = f"Its last lines:{words}" if words else ""
            reason = known_cause(lines) or said
            raise LocalError(f"{program.name} {program.how_it_ended()}. {reason}".rstrip())


def _answers(site: Site, path: str) -> bool:
    with suppress(OSError, http.client.HTTPException):
        connection = http.client.HTTPConnection(
            reachable_host(site.host), site.port, timeout=_ANSWER_SECONDS
        )
        try:
            connection.request("GET", path)
            return connection.getresponse().status == http.client.OK
        finally:
            connection.close()
    return False
