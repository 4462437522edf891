"""Make the small static faces beside this file from unpacked @fontsource packages.

    python make_faces.py PATH_TO_NODE_MODULES

Each face becomes `NAME.ttf` (Basic Latin, Latin-1) and `NAME-ext.ttf` (Latin Extended-A): outlines,
widths and a plain `kern` table, nothing else. README.md in this folder says which package is which.
"""

import shutil
import sys
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib import instancer

HERE = Path(__file__).parent
WESTERN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D]
WESTERN += [0x2026, 0x2022]
EXTENDED = list(range(0x100, 0x180))
KERNED = range(0x21, 0x7F)
KEPT_TABLES = {"head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "post", "kern"}


@dataclass(frozen=True)
class Source:
    """Where a face comes from; `package/files/` + `stem`, with `{}` for the script."""

    name: str
    package: str
    stem: str
    axes: dict[str, float] = field(default_factory=dict)


BRICOLAGE = ("@fontsource-variable/bricolage-grotesque", "bricolage-grotesque-{}-standard-normal")
FRAUNCES = ("@fontsource-variable/fraunces", "fraunces-{}-full-normal")
FRAUNCES_ITALIC = ("@fontsource-variable/fraunces", "fraunces-{}-full-italic")
SOURCES = [
    Source("condensed", "@fontsource/anton", "anton-{}-400-normal"),
    Source("deco", "@fontsource/limelight", "limelight-{}-400-normal"),
    Source("slab", "@fontsource/alfa-slab-one", "alfa-slab-one-{}-400-normal"),
    Source("typewriter", "@fontsource/special-elite", "special-elite-{}-400-normal"),
    Source("sans", "@fontsource/instrument-sans", "instrument-sans-{}-600-normal"),
    Source("serif", "@fontsource/instrument-serif", "instrument-serif-{}-400-normal"),
    Source("narrow", *BRICOLAGE, {"opsz": 96, "wght": 800, "wdth": 75}),
    Source("grotesque", *BRICOLAGE, {"opsz": 96, "wght": 800, "wdth": 100}),
    Source("light", *BRICOLAGE, {"opsz": 24, "wght": 600, "wdth": 100}),
    Source("black", *FRAUNCES, {"opsz": 144, "wght": 900, "SOFT": 0, "WONK": 0}),
    Source("soft", *FRAUNCES, {"opsz": 72, "wght": 820, "SOFT": 100, "WONK": 1}),
    Source("italic", *FRAUNCES_ITALIC, {"opsz": 100, "wght": 640, "SOFT": 0, "WONK": 0}),
]


def _lookups(font: TTFont) -> list[Any]:
    """The pair-positioning subtables behind the `kern` feature."""
    if "GPOS" not in font:
        return []
    table = font["GPOS"].table
    wanted = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    subtables = chain.from_iterable(table.LookupList.Lookup[i].SubTable for i in sorted(wanted))
    return [s.ExtSubTable if s.LookupType == 9 else s for s in subtables]


def _advance(value: Any) -> int:
    return int(getattr(value, "XAdvance", 0) or 0) if value else 0


def _pair(subtable: Any, left: str, right: str) -> int | None:
    """The kerning of one pair in one subtable; None when the subtable does not speak of it."""
    if getattr(subtable, "LookupType", 2) != 2 or left not in subtable.Coverage.glyphs:
        return None
    if subtable.Format == 1:
        pairs = subtable.PairSet[subtable.Coverage.glyphs.index(left)].PairValueRecord
        return next((_advance(p.Value1) for p in pairs if p.SecondGlyph == right), None)
    first = subtable.ClassDef1.classDefs.get(left, 0)
    second = subtable.ClassDef2.classDefs.get(right, 0)
    return _advance(subtable.Class1Record[first].Class2Record[second].Value1)


def _kerning(font: TTFont) -> dict[tuple[str, str], int]:
    subtables = _lookups(font)
    cmap = font.getBestCmap()
    names = [cmap[code] for code in KERNED if code in cmap]
    found: dict[tuple[str, str], int] = {}
    for left in names:
        for right in names:
            values = (_pair(subtable, left, right) for subtable in subtables)
            value = next((v for v in values if v is not None), 0)
            if value:
                found[left, right] = value
    return found


def _make(source: Source, script: str, codes: list[int], modules: Path, target: Path) -> None:
    file = modules / source.package / "files" / f"{source.stem.format(script)}.woff2"
    font = TTFont(file)
    if source.axes:
        font = instancer.instantiateVariableFont(font, source.axes)
    pairs = _kerning(font)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=False)
    options.name_IDs = []
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    kept = set(font.getGlyphOrder())
    pairs = {pair: value for pair, value in pairs.items() if kept.issuperset(pair)}
    if pairs:
        table = KernTable_format_0()
        table.coverage, table.apple, table.kernTable = 1, False, pairs
        font["kern"] = newTable("kern")
        font["kern"].version, font["kern"].kernTables = 0, [table]
    for tag in set(font.keys()) - KEPT_TABLES - {"GlyphOrder"}:
        del font[tag]
    font.flavor = None
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def main(modules: Path) -> None:
    """Write every face and its licence."""
    for source in SOURCES:
        _make(source, "latin", WESTERN, modules, HERE / f"{source.name}.ttf")
        _make(source, "latin-ext", EXTENDED, modules, HERE / f"{source.name}-ext.ttf")
        family = source.package.rpartition("/")[2]
        shutil.copy(modules / source.package / "LICENSE", HERE / f"LICENSE-{family}.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
