"""Arithmetic on flat colours, in whole numbers so that every machine agrees."""


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of `#rrggbb`."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: str, second: str, percent: int) -> str:
    """The first colour with so much of the second in it."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{(a * (100 - percent) + b * percent + 50) // 100:02x}" for a, b in pairs)


def light(colour: str) -> int:
    """How light it looks, 0 to 1000 (squared luma, close to linear light)."""
    red, green, blue = channels(colour)
    return (213 * red * red + 715 * green * green + 72 * blue * blue) // 65025


def contrast(first: str, second: str) -> float:
    """About the contrast ratio of WCAG: 1 (same) to 21."""
    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 50) / (low + 50)


def clearest(ground: str, *options: str) -> str:
    """The option that stands out most on the ground."""
    return max(options, key=lambda option: contrast(ground, option))


def first_clear(ground: str, ratio: float, *options: str) -> str:
    """The first option with at least this contrast; the clearest when none has."""
    return next((o for o in options if contrast(ground, o) >= ratio), clearest(ground, *options))
