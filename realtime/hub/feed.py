"""One topic as one process follows it: the position, and who hears it."""

from realtime.hub.outbound import Outbound


class Feed:
    """Hands a topic's events to its sockets in order, each once.

    position: the newest number handed out. `live` sockets get every frame at once; those still
    `joining` have frames held back until their snapshot is on its way.
    """

    __slots__ = ("followed", "head", "joining", "live", "position", "topic")

    def __init__(self, topic: str) -> None:
        self.topic = topic
        self.position = 0
        self.head = 0
        self.followed = False
        self.live: set[Outbound] = set()
        self.joining: dict[Outbound, list[tuple[int, str]]] = {}

    def deliver(self, seq: int, text: str) -> bool:
        """Hand out the event that follows the last one; any other is left alone. True when it was handed out."""
        if seq != self.position + 1:
            return False
        self.position = seq
        self.head = max(self.head, seq)
        for outbound in self.live:
            outbound.push(text)
        for held in self.joining.values():
            held.append((seq, text))
        return True

    def signal(self, text: str) -> None:
        """Hand out what has no number. A socket without its snapshot yet could make nothing of it."""
        for outbound in self.live:
            outbound.push(text)

    def join(self, outbound: Outbound) -> None:
        """Begin to hold events back for a socket."""
        self.live.discard(outbound)
        self.joining[outbound] = []

    def go_live(self, outbound: Outbound, after: int) -> None:
        """Give the socket what was held since `after`, then everything as it comes.

        Needs `position >= after`: then no event up to `after` can still come.
        """
        for seq, text in self.joining.pop(outbound):
            if seq > after:
                outbound.push(text)
        self.live.add(outbound)

    def leave(self, outbound: Outbound) -> None:
        """Forget a socket."""
        self.live.discard(outbound)
        self.joining.pop(outbound, None)

    @property
    def is_deserted(self) -> bool:
        """Nobody hears it any more."""
        return not self.live and not self.joining
