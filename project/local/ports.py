"""May we listen there? Asked before anything is started."""

import errno
import ipaddress
import socket

from project.local.failures import LocalError


def check_port(host: str, port: int) -> None:
    """Raise LocalError when the address cannot be listened on."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except socket.gaierror:
        raise LocalError(f"{host} is not an address of this machine. Leave HOST out.") from None
    with socket.socket(family, kind, protocol) as probe:
        # As the web server does it: a port whose last connections are only fading is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            raise LocalError(_refusal(error, host, port)) from None


def is_everywhere(host: str) -> bool:
    """Does this host mean every address of the machine?"""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def reachable_host(host: str) -> str:
    """The host to connect to, for one that means every address of the machine."""
    if not is_everywhere(host):
        return host
    return "::1" if ":" in host else "127.0.0.1"


def web_address(host: str, port: int) -> str:
    """`host:port` as it stands in a URL."""
    name = reachable_host(host)
    return f"[{name}]:{port}" if ":" in name else f"{name}:{port}"


def _refusal(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken by another program. Choose another: make run PORT={port + 1}"
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this machine. Leave HOST out."
    if error.errno in (errno.EACCES, errno.EPERM):
        return f"Port {port} needs more rights. Choose one above 1023: make run PORT=8000"
    return f"Nothing can listen on {host}:{port}: {error.strerror}."
