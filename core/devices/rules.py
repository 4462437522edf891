"""What a program says about itself, read as the device a person would recognise."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ua_parser import parse

Kind = Literal["desktop", "phone", "tablet", "tv", "app", "unknown"]

_MAX_NAME = 40
# Our own clients: `Marquee-TV/1.2`, `Marquee/3.0`.
_OWN = re.compile(r"Marquee(?:-(?P<what>[A-Za-z]{1,20}))?/\d")
_OWN_KINDS: dict[str, Kind] = {"tv": "tv", "kodi": "tv", "phone": "phone", "tablet": "tablet"}
# A program that calls itself `name/version`, as libraries and command lines do.
_PROGRAM = re.compile(r"(?P<name>[A-Za-z][A-Za-z0-9 _.-]{1,30})/\d")
_TV_WORDS = re.compile(
    r"smart-?tv|web0s|tizen|roku|appletv|android tv|googletv|kodi|aft[a-z]", re.I
)
_PHONE_SYSTEMS = frozenset({"iOS", "Android", "Windows Phone", "KaiOS", "HarmonyOS"})
_PROPER_NAMES = {
    "Web0S": "webOS",
    "Mac OS X": "macOS",
    "Mobile Safari": "Safari",
    "Chrome Mobile": "Chrome",
}


@dataclass(frozen=True, slots=True)
class Device:
    """What it is and what it is called: `Firefox on Linux`."""

    kind: Kind
    name: str


UNKNOWN = Device("unknown", "Unknown device")


@lru_cache(maxsize=4096)
def device_of(user_agent: str) -> Device:
    """The device behind a `User-Agent`. Pure; never more than 80 characters of letters, digits and `.-_`."""
    own = _OWN.match(user_agent)
    if own:
        what = own["what"] or ""
        return Device(_OWN_KINDS.get(what.lower(), "app"), f"Marquee {what}".strip())
    read = parse(user_agent)
    program = _name(read.user_agent.family if read.user_agent else "")
    system = _name(read.os.family if read.os else "")
    if not user_agent.startswith("Mozilla/"):
        return _program(user_agent, program, system)
    if not program and not system:
        return UNKNOWN
    name = f"{program} on {system}" if program and system else program or system
    return Device(_kind(user_agent, system), name)


def _program(user_agent: str, program: str, system: str) -> Device:
    """Something that is no browser."""
    told = _PROGRAM.match(user_agent)
    name = program or (_name(told["name"]) if told else "")
    if not name:
        return UNKNOWN
    if _TV_WORDS.search(user_agent):
        return Device("tv", f"{name} on {system}" if system else name)
    return Device("app", name)


def _kind(user_agent: str, system: str) -> Kind:
    if _TV_WORDS.search(user_agent) or system == "tvOS":
        return "tv"
    if "iPad" in user_agent or "Tablet" in user_agent:
        return "tablet"
    if system == "Android" and "Mobile" not in user_agent:
        return "tablet"
    return "phone" if system in _PHONE_SYSTEMS else "desktop"


def _name(told: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9 ._-]", "", told).strip()[:_MAX_NAME]
    if plain == "Other":
        return ""
    return _PROPER_NAMES.get(plain, plain)
