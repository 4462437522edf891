"""Topics by pattern: pure matching of names, no I/O."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel

from core.api.scopes import Scope

MAX_NAME = 120


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a connection speaks for. All None: nobody signed in.

    scopes: what a token with scopes may; None for a whole sign-in, and for nobody.
    marks: what the connection hangs on; the end of any closes it (`core.accounts.signals.credential_ended`).
    expires_at: when its credential is over by itself.
    """

    user_id: int | None = None
    username: str | None = None
    profile_id: int | None = None
    marks: tuple[str, ...] = ()
    expires_at: datetime | None = None
    scopes: frozenset[Scope] | None = None

    def may_all_of(self, other: "Caller") -> bool:
        """May this caller go on hearing whatever the other was let in to."""
        if other.user_id is None:
            return True
        return self.user_id == other.user_id and reaches(self.scopes, other.scopes)


def reaches(granted: frozenset[Scope] | None, asked: frozenset[Scope] | None) -> bool:
    """Do the granted scopes hold all that is asked; None for a whole sign-in."""
    return granted is None or (asked is not None and asked <= granted)


ANONYMOUS = Caller()

# What the pattern's placeholder stands for in a name: a number for `{id}`, a text for `{name}`, else None.
Subject = int | str | None
# The second argument is the subject, of the type that the row's pattern gives it.
May = Callable[[Caller, Any], bool]
ReadSnapshot = Callable[[Caller, Any], BaseModel | None]

_PLACEHOLDERS = {
    r"\{id\}": r"(?P<id>[1-9][0-9]{0,17})",
    r"\{name\}": r"(?P<name>[a-z0-9][a-z0-9_.-]{0,63})",
}


def everyone(caller: Caller, subject: Subject) -> bool:
    """Public: no sign-in needed."""
    return True


def signed_in(caller: Caller, subject: Subject) -> bool:
    """Whoever is signed in, for themselves."""
    return caller.user_id is not None


@dataclass(frozen=True)
class TopicRule:
    """One row of the topics table.

    pattern: the wire name; `{id}` stands for a number, `{name}` for a word that others chose.
    snapshot: the state now, None when there is no such subject; called inside one read-only database
    snapshot together with the head.
    owner: whose log a private topic is kept in, as the part after `@`; None for a public one.
    scope: what a token with scopes needs beside `realtime:subscribe`, public topic or not, as the
    same does over HTTP; None keeps such tokens out.
    keep: `all` (for the topic's days) or `last` (nothing older than the head is ever replayed).
    keep_days: how long events stay in the log; None for the setting's days, or, of custom topics, their own.
    presence: whether it is counted who follows it, and announced as `presence.changed`.
    """

    pattern: str
    may_subscribe: May
    snapshot: ReadSnapshot
    scope: Scope | None = None
    owner: Callable[[Caller], int | None] | None = None
    keep: Literal["all", "last"] = "all"
    keep_days: int | None = None
    presence: bool = False

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        expression = re.escape(self.pattern)
        for placeholder, matched in _PLACEHOLDERS.items():
            expression = expression.replace(placeholder, matched)
        return re.compile(expression)

    def match(self, name: str) -> re.Match[str] | None:
        """The name taken apart, or None when this row is not about it."""
        return self._expression.fullmatch(name)


@dataclass(frozen=True, slots=True)
class Found:
    """The row of a topic, what its name is about, and what the log calls it for this caller."""

    rule: TopicRule
    subject: Subject
    log_name: str


def find_topic(rules: Sequence[TopicRule], name: str, caller: Caller) -> Found | None:
    """The row whose pattern the wire name fits; None for a name that no row knows."""
    for rule in rules:
        match = rule.match(name) if len(name) <= MAX_NAME else None
        if match is None:
            continue
        owner = rule.owner(caller) if rule.owner else None
        return Found(rule, _subject(match), name if owner is None else f"{name}@{owner}")
    return None


def _subject(match: re.Match[str]) -> Subject:
    taken_apart = match.groupdict()
    return int(taken_apart["id"]) if "id" in taken_apart else taken_apart.get("name")
