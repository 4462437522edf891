"""What those one follows did, newest first (docs/decisions/0009-a-feed-is-a-question.md).

Read by fan-out on read: one row for each thing done (`models.Activity`), and a feed is a question about the rows of
those one follows. Who may see them is a part of that question, so a block, a profile made private, an ended follow or
an age limit count from the next reading on. A row points at what it tells of. When that goes, however it goes, the row
is left pointing at nothing: no longer read, and taken from open pages by the next reaction.

Told by fan-out on write: the worker tells followers in batches (`telling`), each a transaction with one statement for
its events, chained through the outbox. The rules are asked anew for each batch. What nobody waits for is not told live
(`rules.is_news`); it is there when somebody reads.

Another verb is a column that points at its source, a row of `verbs.VERBS`, a name in `realtime.events.feed` and a
reaction to the fact.
"""
