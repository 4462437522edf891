"""Topics by pattern: pure matching of names, no I/O."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

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

May = Callable[[Caller, int | None], bool]
ReadSnapshot = Callable[[Caller, int | None], BaseModel | None]


def everyone(caller: Caller, subject_id: int | None) -> bool:
    """Public: no sign-in needed."""
    return True


def signed_in(caller: Caller, subject_id: int | None) -> bool:
    """Whoever is signed in, for themselves."""
    return caller.user_id is not None


@dataclass(frozen=True)
class TopicRule:
    """One row of the topics table.

    pattern: the wire name, `{id}` standing for a number. snapshot: the state now, None when there
    is no such subject; called inside one read-only database snapshot together with the head.
    owner: whose log a private topic is kept in, as the part after `@`; None for a public one.
    scope: what a token with scopes needs beside `realtime:subscribe`, public topic or not, as the
    same does over HTTP; None keeps such tokens out.
    keep: `all` (for the log's days) or `last` (nothing older than the head is ever replayed).
    """

    pattern: str
    may_subscribe: May
    snapshot: ReadSnapshot
    scope: Scope | None = None
    owner: Callable[[Caller], int | None] | None = None
    keep: Literal["all", "last"] = "all"

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(re.escape(self.pattern).replace(r"\{id\}", r"([1-9][0-9]{0,17})"))

    def match(self, name: str) -> re.Match[str] | None:
        """The name taken apart, or None when this row is not about it."""
        return self._expression.fullmatch(name)


@dataclass(frozen=True, slots=True)
class Found:
    """The row of a topic, the id in its name, and what the log calls it for this caller."""

    rule: TopicRule
    subject_id: int | None
    log_name: str


def find_topic(rules: Sequence[TopicRule], name: str, caller: Caller) -> Found | None:
    """The row whose pattern the wire name fits; None for a name that no row knows."""
    for rule in rules:
        match = rule.match(name) if len(name) <= MAX_NAME else None
        if match is None:
            continue
        subject_id = int(match.group(1)) if match.groups() else None
        owner = rule.owner(caller) if rule.owner else None
        return Found(rule, subject_id, name if owner is None else f"{name}@{owner}")
    return None
