"""Why a connection ends, and why a frame is refused: for the documents."""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Limits:
    """What operators may set. The defaults stand in the committed documents, what is set in those that are served."""

    keep_days: int = 7
    connections_per_address: int = 50

    @classmethod
    def of_this_server(cls) -> "Limits":
        """As the settings say."""
        return cls(settings.REALTIME_KEEP_DAYS, settings.REALTIME_MAX_PER_ADDRESS)


@dataclass(frozen=True, slots=True)
class Told:
    """A code, what it means, and what a client does about it."""

    code: int | str
    meaning: str
    advice: str


def close_codes(limits: Limits) -> tuple[Told, ...]:
    """Every code that we close a socket with, and 1000."""
    queue = (
        f"{settings.REALTIME_QUEUE_EVENTS:,} events or {settings.REALTIME_QUEUE_BYTES >> 20} MiB"
    )
    most = (
        f"{settings.REALTIME_MAX_SUBSCRIPTIONS} subscriptions, {settings.REALTIME_MAX_PER_ACCOUNT} connections "
        f"of an account, {limits.connections_per_address} of an address"
    )
    silence = settings.REALTIME_SILENCE_SECONDS
    return (
        Told(1000, "Done: one side said goodbye.", "Nothing."),
        Told(1009, "A frame was larger than 64 KiB.", "Send smaller frames."),
        Told(1011, "Something went wrong at our end.", "Connect again with back-off, and resume."),
        Told(
            1012,
            "The server restarts, or what you follow has to be asked for anew.",
            "Connect again after 0 to 10 s, at random, and resume.",
        ),
        Told(
            4400,
            "Five malformed frames in a row.",
            "Mend what you send; the error frames say what is wrong.",
        ),
        Told(4401, "Credentials are wrong, or have ended.", "Sign in, or take another token."),
        Told(
            4403,
            "This address's topic is not for you, or the token lacks a scope.",
            "Stop, or ask for the scope.",
        ),
        Told(
            4408,
            f"No sign of life for {silence} s.",
            "Connect again and resume; answer pings, or send some.",
        ),
        Told(4413, f"Too slow: more than {queue} behind.", "Connect again and resume at once."),
        Told(
            4429,
            f"Too many frames, or more than {most}.",
            "Wait a minute; follow more topics on one socket.",
        ),
    )


def error_codes() -> tuple[Told, ...]:
    """Every `code` of an error frame."""
    rate, burst = settings.REALTIME_FRAMES_PER_SECOND, settings.REALTIME_FRAMES_BURST
    return (
        Told(
            "ACCESS_CHANGED",
            "Who may follow one of the topics has changed.",
            "Connect again and ask anew. 1012 follows.",
        ),
        Told(
            "FRAME_TOO_LARGE",
            "A frame was larger than 64 KiB.",
            "Send smaller frames. 1009 follows.",
        ),
        Told(
            "HISTORY_LOST",
            "The log of a topic does not go on from where it was.",
            "Connect again, after a random wait of up to 10 s. 1012 follows.",
        ),
        Told("INTERNAL_ERROR", "Something went wrong at our end.", "Try again in a moment."),
        Told(
            "MALFORMED_FRAME",
            "The frame is not a request; the message says which field.",
            "Mend it.",
        ),
        Told(
            "NOT_AUTHENTICATED",
            "The topic is private and nobody is signed in, or a credential ended.",
            "Sign in.",
        ),
        Told("NOT_FOUND", "There is no such topic, or nothing of that number.", "Check the name."),
        Told(
            "PERMISSION_DENIED",
            "You may not follow this topic, or the token lacks its scope.",
            "Take a token with the scope that the topic names.",
        ),
        Told(
            "RESTARTING",
            "The server ends.",
            "Connect again after a random wait of up to 10 s, and resume. 1012 follows.",
        ),
        Told("SILENT", "No sign of life came.", "Connect again and resume. 4408 follows."),
        Told(
            "TOO_MANY_CONNECTIONS",
            "All places of the account or address are taken.",
            "Close some. 4429 follows.",
        ),
        Told(
            "TOO_MANY_FRAMES",
            f"More than {rate} frames a second after a burst of {burst}.",
            "Send fewer. 4429 follows.",
        ),
        Told(
            "TOO_MANY_SUBSCRIPTIONS",
            f"A connection follows at most {settings.REALTIME_MAX_SUBSCRIPTIONS} topics.",
            "Leave some, or open a second socket. 4429 follows.",
        ),
        Told(
            "TOO_SLOW",
            "You read more slowly than it happens.",
            "Connect again and resume. 4413 follows.",
        ),
        Told(
            "VALIDATION_ERROR",
            "`profile` is no viewing profile of yours.",
            "Leave it out, or name one of yours.",
        ),
    )
