"""One topic as one process follows it: the position, and who hears it."""

from realtime.figures.counters import figures
from realtime.hub.batches import Batches
from realtime.hub.frame import Frame
from realtime.hub.outlet import FELL_BEHIND, Outlet, is_too_much

# A batch that grew to this leaves before its turn: a transport then can say in between that it is full.
_BATCH_BYTES = 64 * 1024


class _Held:
    """What a socket gets once it is live, in bytes of the wire too.

    after: it has everything up to here already; None as long as nobody knows where it begins. missed: the
    newest that was let go meanwhile.
    """

    __slots__ = ("after", "frames", "missed", "size")

    def __init__(self) -> None:
        self.after: int | None = None
        self.missed = 0
        self.frames: list[tuple[int, Frame]] = []
        self.size = 0

    def add(self, seq: int, frame: Frame) -> bool:
        """Hold one back; False when a reader that should have begun by now falls too far behind."""
        if self.after is not None and seq <= self.after:
            return True
        self.frames.append((seq, frame))
        self.size += len(frame.wire)
        if not is_too_much(len(self.frames), self.size):
            return True
        if self.after is None:
            # The database is slow, not the reader: it will begin later than all this.
            self.missed = seq
            self.frames, self.size = [], 0
            return True
        return False

    def begin(self, after: int) -> None:
        """Let go of what it has already."""
        self.after = after
        self.frames = [(seq, frame) for seq, frame in self.frames if seq > after]
        self.size = sum(len(frame.wire) for _, frame in self.frames)


class Feed:
    """Hands a topic's events to its sockets in order, each once.

    position: the newest number handed out. `live` sockets get every frame; those still `joining`
    have frames held back until their snapshot is on its way. Frames of one turn of the event loop
    leave together: joined once, and written to each socket as one piece.
    """

    __slots__ = (
        "_batches",
        "_bytes",
        "_collected",
        "head",
        "heals",
        "joining",
        "live",
        "position",
        "topic",
    )

    def __init__(self, topic: str, batches: Batches) -> None:
        self.topic = topic
        self.position = 0
        self.head = 0
        # Somebody is on the way to the log already, and will read up to the head of then.
        self.heals = False
        self.live: set[Outlet] = set()
        self.joining: dict[Outlet, _Held] = {}
        self._batches = batches
        self._collected: list[Frame] = []
        self._bytes = 0

    def deliver(self, seq: int, frame: Frame) -> bool:
        """Hand out the event that follows the last one; any other is left alone. True when it was handed out."""
        if seq != self.position + 1:
            return False
        self.position = seq
        self.head = max(self.head, seq)
        self._collect(frame)
        if self.joining:
            self._hold_back(seq, frame)
        return True

    def signal(self, frame: Frame) -> None:
        """Hand out what has no number. A socket without its snapshot yet could make nothing of it."""
        self._collect(frame)

    def join(self, outlet: Outlet) -> None:
        """Begin to hold events back for a socket."""
        self.live.discard(outlet)
        self.joining[outlet] = _Held()

    def begins_after(self, outlet: Outlet, seq: int) -> bool:
        """The socket's snapshot has everything up to `seq`: hold back only what comes after it.

        The feed itself may be far behind the snapshot, which was read from the log. False when so much came
        while it was read that some of what follows it was let go: then it has to be read anew.
        """
        held = self.joining.get(outlet)
        if held is None:
            return True
        if held.missed > seq:
            self.joining[outlet] = _Held()
            return False
        held.begin(seq)
        return True

    def go_live(self, outlet: Outlet, after: int) -> None:
        """Give the socket what was held since `after`, then everything as it comes.

        Needs `position >= after`: then no event up to `after` can still come.
        """
        held = self.joining.pop(outlet, None)
        if held is None:
            return
        # What is collected was held back for this one too: it may not be handed to it a second time.
        self.flush()
        for seq, frame in held.frames:
            if seq > after:
                outlet.push(frame)
        self.live.add(outlet)

    def leave(self, outlet: Outlet) -> None:
        """Forget a socket."""
        self.live.discard(outlet)
        self.joining.pop(outlet, None)

    def flush(self) -> None:
        """Hand out what was collected."""
        frames = self._collected
        if not frames:
            return
        self._collected, self._bytes = [], 0
        wire = frames[0].wire if len(frames) == 1 else b"".join([each.wire for each in frames])
        figures.delivered(len(frames) * len(self.live))
        for outlet in self.live:
            outlet.take(frames, wire)

    @property
    def is_deserted(self) -> bool:
        """Nobody hears it any more."""
        return not self.live and not self.joining

    def _collect(self, frame: Frame) -> None:
        if not self.live:
            return
        if not self._collected:
            self._batches.add(self)
        self._collected.append(frame)
        self._bytes += len(frame.wire)
        if self._bytes > _BATCH_BYTES:
            self.flush()

    def _hold_back(self, seq: int, frame: Frame) -> None:
        slow = [outlet for outlet, held in self.joining.items() if not held.add(seq, frame)]
        for outlet in slow:
            # It waits for a reader that does not take its replay.
            del self.joining[outlet]
            outlet.cut(FELL_BEHIND)
