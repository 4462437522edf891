"""The leases themselves: one script, so that a count and what it is made of never part.

For a topic, in Redis: `leases` (process -> when it is over), `at:<process>` (whom it counts),
`people` (member -> through how many processes), `told` (the number announced last, and when). The
lease is the process's, not the person's: a process is what dies, and renewing costs one entry.
Times are Redis's own, so clocks of different machines do not matter.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Any

import redis
from django.conf import settings

from core.shared_redis import shared_redis

_SETTLE = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local process, lease, apart = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local answers = {}

for place, asked in ipairs(cjson.decode(ARGV[1])) do
  local base = 'presence:' .. asked.topic
  local leases, people, told = base .. ':leases', base .. ':people', base .. ':told'

  local function count_off(member)
    if redis.call('HINCRBY', people, member, -1) <= 0 then redis.call('HDEL', people, member) end
  end

  -- Promised before the clock was set back: no lease is longer than one that begins now.
  local latest = string.format('%.0f', now + lease)
  for _, early in ipairs(redis.call('ZRANGEBYSCORE', leases, '(' .. latest, '+inf')) do
    redis.call('ZADD', leases, latest, early)
  end
  for _, dead in ipairs(redis.call('ZRANGEBYSCORE', leases, '-inf', now)) do
    local through = base .. ':at:' .. dead
    for _, member in ipairs(redis.call('SMEMBERS', through)) do count_off(member) end
    redis.call('DEL', through)
    redis.call('ZREM', leases, dead)
  end

  local verdict = 0
  if process ~= '' then
    local here = base .. ':at:' .. process
    if asked.whole or redis.call('ZSCORE', leases, process) then
      if asked.whole then
        for _, member in ipairs(redis.call('SMEMBERS', here)) do count_off(member) end
        redis.call('DEL', here)
      end
      for _, member in ipairs(asked.joined) do
        if redis.call('SADD', here, member) == 1 then redis.call('HINCRBY', people, member, 1) end
      end
      for _, member in ipairs(asked.left) do
        if redis.call('SREM', here, member) == 1 then count_off(member) end
      end
      if redis.call('EXISTS', here) == 1 then
        redis.call('ZADD', leases, now + lease, process)
      else
        redis.call('ZREM', leases, process)
      end
      local last = redis.call('HMGET', told, 'count', 'at')
      if redis.call('HLEN', people) ~= tonumber(last[1]) then
        local since = now - (tonumber(last[2]) or 0)
        if since >= apart or since < 0 then
          redis.call('HSET', told, 'at', now)
          verdict = 1
        else
          verdict = 2
        end
      end
      for _, key in ipairs({leases, people, told, here}) do redis.call('PEXPIRE', key, 2 * lease) end
    else
      verdict = 3
    end
  end
  answers[place] = {redis.call('HLEN', people), verdict}
end
return cjson.encode(answers)
"""

# One script holds up everybody else in Redis: a few milliseconds at most.
_MOST_TOPICS = 200


class Verdict(IntEnum):
    """What the asking process has to do about a topic."""

    NOTHING = 0
    ANNOUNCE = 1
    # It changed less than the time that lies between two announcements ago.
    ASK_AGAIN = 2
    # The lease ran out, or Redis forgot it: tell the whole again.
    TELL_ALL = 3


@dataclass(frozen=True, slots=True)
class Change:
    """What a process has to say of a topic. whole: `joined` are all that it counts, `left` nobody.

    A change with nobody in it renews the lease. Telling one twice does no harm.
    """

    topic: str
    joined: Collection[str] = ()
    left: Collection[str] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How many follow a topic now, through all processes."""

    viewers: int
    verdict: Verdict


def settle(process: str, changes: Sequence[Change]) -> list[Standing]:
    """Tell what changed here and renew these leases; the same order comes back. Raises redis.RedisError.

    Of two processes that ask within a moment only one is told to announce.
    """
    standings: list[Standing] = []
    for start in range(0, len(changes), _MOST_TOPICS):
        standings += _run(process, changes[start : start + _MOST_TOPICS])
    return standings


def announced(topic: str, viewers: int) -> None:
    """Note that the number went out; until then whoever asks next would announce it again. Raises redis.RedisError."""
    shared_redis().hset(f"presence:{topic}:told", "count", str(viewers))


def viewers_of(topic: str) -> int | None:
    """How many follow the topic now, by the log's name; None while Redis cannot say. One trip."""
    try:
        return _run("", [Change(topic)])[0].viewers
    except redis.RedisError:
        return None


def _run(process: str, changes: Sequence[Change]) -> list[Standing]:
    asked = [
        {
            "topic": change.topic,
            "joined": list(change.joined),
            "left": list(change.left),
            "whole": change.whole,
        }
        for change in changes
    ]
    script = _script(settings.CACHES["default"]["LOCATION"])
    answers: list[tuple[int, int]] = json.loads(
        script(
            args=[
                json.dumps(asked),
                process,
                int(settings.REALTIME_PRESENCE_LEASE_SECONDS * 1000),
                int(settings.REALTIME_PRESENCE_APART_SECONDS * 1000),
            ]
        )
    )
    return [Standing(viewers, Verdict(verdict)) for viewers, verdict in answers]


@cache
def _script(url: str) -> Any:
    """url: where Redis is, so that a test that moves it gets another."""
    return shared_redis().register_script(_SETTLE)
