"""Sine and cosine from additions and products only.

The platform's own may differ in the last bit between machines, and a coordinate that lies on a
rounding border would then print differently.
"""

PI = 3.141592653589793


def sine(degrees: float) -> float:
    """The sine of an angle in degrees, good to 1e-12."""
    turn = degrees % 360.0
    sign = 1.0
    if turn > 180.0:
        turn, sign = turn - 180.0, -1.0
    if turn > 90.0:
        turn = 180.0 - turn
    x = turn * PI / 180.0
    square = x * x
    term = result = x
    for k in range(1, 10):
        term = -term * square / ((2 * k) * (2 * k + 1))
        result += term
    return sign * result


def cosine(degrees: float) -> float:
    """The cosine of an angle in degrees."""
    return sine(degrees + 90.0)


def polar(x: float, y: float, radius: float, degrees: float) -> tuple[float, float]:
    """The point at an angle from a centre; 0 is to the right, 90 is down, as in SVG."""
    return x + radius * cosine(degrees), y + radius * sine(degrees)
