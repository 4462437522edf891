"""The pages that come from the server look like the browser app, whose build they do not need."""

import re

from django.conf import settings

_PAGES = settings.BASE_DIR / "core/static/access/pages.css"
_APP = settings.BASE_DIR / "frontend/src/ui/tokens.css"
# Of the surfaces, which lie one above the other in the app, these pages need two.
_NAMES = {"surface": "surface-1", "hover": "surface-2"}


def colours(text: str, begin: str) -> dict[str, str]:
    """The colours in the block that begins so."""
    block = re.search(rf"{re.escape(begin)} {{(.*?)}}", text, re.DOTALL)
    assert block is not None
    return dict(re.findall(r"--([\w-]+): (oklch\([^)]*\));", block[1]))


def test_their_colours_are_those_of_the_app():
    pages, app = _PAGES.read_text(), _APP.read_text()
    own_light = colours(pages, "\n:root")
    own_dark = own_light | colours(pages, "@media (prefers-color-scheme: dark) {\n  :root")
    dark = colours(app, ":root")
    light = dark | colours(app, ':root[data-theme="light"]')

    assert len(own_light) == len(own_dark) > 10
    for own, theirs in ((own_light, light), (own_dark, dark)):
        assert own == {name: theirs[_NAMES.get(name, name)] for name in own}


def test_each_of_their_colours_is_used():
    pages = _PAGES.read_text()

    assert {name for name in colours(pages, "\n:root") if f"var(--{name})" not in pages} == set()
