"""The generator's front: a poster, its palette, its drawing enlarged."""

from html import escape

from catalog.posters.archetypes.stage import cut
from catalog.posters.brush import Brush, number, polygon
from catalog.posters.colours import clearest, contrast, first_clear, mix
from catalog.posters.composition import HEIGHT, Plan, make_plan, paint_picture
from catalog.posters.facts import PosterFacts
from catalog.posters.grain import draw_grain
from catalog.posters.lettering import Line, Voice, draw_line, draw_setting, natural_width, speak
from catalog.posters.palette import Palette, choose_palette
from catalog.posters.seed import Seed

__all__ = ["Palette", "PosterFacts", "draw_backdrop", "draw_poster", "poster_palette"]

CREDIT = Voice("sans", upper=True, tracking=0.14)
CREDIT_CAPITAL = 7.6
BACKDROP_SCALE = 2.1
SLANTED = {"comedy", "action", "musical", "war", "thriller", "family", "sport"}
UNPRINTABLE = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF))


def poster_palette(facts: PosterFacts) -> Palette:
    """The colours the film's poster is printed in."""
    return choose_palette(facts)


def draw_poster(facts: PosterFacts) -> str:
    """A complete SVG document, 400 by 600 units."""
    plan = make_plan(facts)
    b = Brush(plan.ident)
    paper = first_clear(
        plan.palette.ground,
        1.25,
        plan.palette.light,
        mix(plan.palette.light, plan.palette.dark, 10),
    )
    if plan.margin:
        b.bar(paper, 0, 0, 400, HEIGHT)
        m = plan.margin
        corners = ((m, m), (400 - m, m), (400 - m, HEIGHT - m), (m, HEIGHT - m))
        edge = polygon(cut(Seed(facts.key).child("edge"), corners, 2.4))
    else:
        edge = "M0 0h400v600H0z"
    with b.clipped(edge):
        with b.moved(0, plan.band_height if plan.on_top else 0):
            paint_picture(plan, b)
        _draw_band(b, plan)
    draw_grain(b, plan.period, plan.palette.dark, plan.palette.light)
    title = escape(_label(facts), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 600" role="img">'
        f"<title>{title}</title>{b.text()}</svg>"
    )


def draw_backdrop(facts: PosterFacts) -> str:
    """The poster's picture enlarged to 1200 by 500: no title, no margin, no grain.

    The picture fills the right two thirds; its mirror image continues it to the left, where a page
    fades it out behind its text.
    """
    plan = make_plan(facts)
    b = Brush(plan.ident + "b")
    _, y = paint_picture(plan, b)
    room = HEIGHT - plan.band_height
    high = 500 / BACKDROP_SCALE
    left = 1200 / BACKDROP_SCALE - 400
    top = min(max(y - high * 0.58, 0), room - high)
    sheet = f"{b.ident}s"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 500" '
        'preserveAspectRatio="xMidYMid slice" aria-hidden="true">'
        f'<clipPath id="{sheet}e"><path d="M-.5 0H400v{number(room)}H-.5z"/></clipPath>'
        f'<g transform="scale({BACKDROP_SCALE})translate({number(left)} {number(-top)})">'
        f'<g id="{sheet}" clip-path="url(#{sheet}e)">{b.text()}</g>'
        f'<use href="#{sheet}" transform="translate(1 0)scale(-1 1)"/></g></svg>'
    )


def _label(facts: PosterFacts) -> str:
    """What a screen reader says; control characters would break the document."""
    clean = "".join(c for c in facts.title.translate(UNPRINTABLE) if not "\ud800" <= c <= "\udfff")
    return f"{clean} ({facts.year})"


def _draw_band(b: Brush, plan: Plan) -> None:
    """The quiet band with the title, and now and then who made the film."""
    p, facts = plan.palette, plan.facts
    top = 0.0 if plan.on_top else HEIGHT - plan.band_height
    _draw_ground(b, plan, top)
    loud = [
        c for c in (p.accent, p.light, p.second, p.dark, p.ground) if contrast(plan.band, c) >= 5.2
    ]
    seed = Seed(facts.key).child("ink")
    ink = seed.pick(loud[:2]) if loud else clearest(plan.band, p.light, p.dark)
    width = 400 - 2 * plan.side
    y = top + 20 + (plan.margin if plan.on_top else 0)
    draw_setting(b, plan.setting, plan.side, y, width, ink)
    if plan.credit and facts.director:
        quiet = first_clear(
            plan.band, 4.0, mix(clearest(plan.band, p.light, p.dark), plan.band, 18), ink
        )
        base = y + plan.setting.height + max(plan.setting.descends, 5) + 15
        _draw_credit(b, plan, facts.director, base, width, quiet)


def _draw_ground(b: Brush, plan: Plan, top: float) -> None:
    """The band's area: level, or cut at a slant where the picture is lively."""
    seed = Seed(plan.facts.key).child("slant")
    slant = seed.whole(7, 15) if plan.archetype in SLANTED and seed.chance(55) else 0
    left, right = (slant, 0) if seed.chance(50) else (0, slant)
    if plan.on_top:
        foot = plan.band_height
        b.poly(plan.band, (-2, -2), (402, -2), (402, foot + right + 0.7), (-2, foot + left + 0.7))
    else:
        b.poly(
            plan.band,
            (-2, top - left - 0.7),
            (402, top - right - 0.7),
            (402, HEIGHT + 2),
            (-2, HEIGHT + 2),
        )


def _draw_credit(b: Brush, plan: Plan, name: str, y: float, width: float, fill: str) -> None:  # noqa: PLR0917
    year = str(plan.facts.year)
    text = speak(CREDIT, name)
    room = width - natural_width(CREDIT, year) * CREDIT_CAPITAL - 20
    capital = min(CREDIT_CAPITAL, room / max(natural_width(CREDIT, text), 0.01))
    if not text or capital < CREDIT_CAPITAL * 0.6:
        return
    line = Line(text, capital, natural_width(CREDIT, text) * capital)
    if plan.setting.voice.centred:
        draw_line(b, CREDIT, line, plan.side + (width - line.width) / 2, y, fill)
        return
    draw_line(b, CREDIT, line, plan.side, y, fill)
    long = natural_width(CREDIT, year) * CREDIT_CAPITAL
    draw_line(b, CREDIT, Line(year, CREDIT_CAPITAL, long), plan.side + width - long, y, fill)
