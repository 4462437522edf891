"""How long an event is kept. Pure.

Events lie in partitions by the day on which they are dropped, not by the day on which they happened:
whatever its topic's keeping, an event ends together with everything else in its partition, and the
end of a million of them is one DROP TABLE. Nothing is deleted row by row and no file stays half empty.
The price: a topic's new keeping counts for what is published from then on.
"""

from datetime import date, timedelta

# Whole days up to here; longer ones end with a week or a month, or each would need its partition a day.
_BY_DAY, _BY_WEEK = 7, 35
LONGEST_DAYS = 366


def expires_on(day: date, keep_days: int) -> date:
    """The first day on which an event of `day` is not kept any more; `keep_days` full days lie between, at least.

    Raises ValueError for a keeping outside of 1 to 366 days.
    """
    if not 1 <= keep_days <= LONGEST_DAYS:
        raise ValueError(f"Events are kept for 1 to {LONGEST_DAYS} days, not {keep_days}.")
    end = day + timedelta(days=keep_days + 1)
    if keep_days <= _BY_DAY:
        return end
    if keep_days <= _BY_WEEK:
        return end + timedelta(days=-end.weekday() % 7)
    return end if end.day == 1 else (end.replace(day=1) + timedelta(days=32)).replace(day=1)


def ends_of(first: date, days: int, longest: int) -> list[date]:
    """Every day on which something published in these days may end, for each keeping up to `longest`; sorted."""
    published = [first + timedelta(days=offset) for offset in range(days)]
    return sorted({expires_on(day, keep) for day in published for keep in range(1, longest + 1)})
