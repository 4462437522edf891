"""The palettes, by printing age. Each row: name, moods, ground mid dark light accent second."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One palette and where it fits."""

    period: str
    name: str
    moods: tuple[str, ...]
    colours: tuple[str, str, str, str, str, str]


TABLE = """
old parchment  warm,tender,heroic      e4d8b8 c9b88c 2b2620 f3ead0 a3402c 5d6b5a
old fog        cold,melancholy,tense   d2cfbd aeb09c 26292a efe9d6 8c3b2a 3f5a62
old straw      bright,heroic,playful   d9bf82 b99a58 2a2118 f2e6c2 8d2f22 3d5348
old rosepaper  tender,dreamy,playful   dfc3a6 c59c80 33211d f4e6cf 9a2f2c 4d6866
old celadon    strange,dreamy,bright   c3ccae 9fae8b 252b24 f1ecd2 a5442b 3f5f63
old sepia      warm,melancholy,dark    4a3826 6b5236 1b140e e6d5ac c08a3c 8b3b26
old ink        dark,tense,violent      23241f 3c3d34 121310 ddd2b0 b98d3e 9e4330
old bottle     strange,cold,dark       243a30 46574c 111a16 dfd6b4 b5793a 9f3f2c
old plumdust   dreamy,melancholy,dark  3f2c30 5d4448 1a1214 e2d3b6 b4573c c29a4d
old verdigris  strange,cold,heroic     7f9484 627a6c 1f2825 ece3c6 a8432c d1a64f
old brick      violent,warm,heroic     9c4a34 7b3727 221612 eedfb8 e0b254 32504f
old slate      melancholy,cold,tense   5b6c78 435560 181d22 e9e0c6 c4572f d8b25a
old bronze     heroic,warm,bright      a97e3e 8a6430 231a10 f1e3bd 7a2c20 2f4c4a
old oxide      playful,bright,tender   b5694a 964f35 261612 f2e2c0 e9c271 3b5a5a
primary cream  bright,playful,warm     efe3c5 e0c998 1f1c1a f8f0da d8402b 2b6f86
primary bone   tender,heroic,dreamy    eadfc0 cdd0ae 1d2426 f7f0dc 1f7a72 e0682f
primary sky    bright,cold,dreamy      a9c9c4 86b0ae 1c2a30 f6eed8 d9482e e6b13f
primary lilac  tender,strange,dreamy   cdbcc8 a993a8 2a2130 f6ecdf b3324a e3a63a
primary grey   cold,tense,melancholy   c9cbc2 a3a9a3 1c2123 f2efe2 cf3d2b 2f5f7d
primary butter playful,warm,tender     f0cf7c dcae4e 2a2017 fbf2d6 c7402c 2a6a6a
primary tomato violent,playful,bright  d94a34 b93a29 1f1717 f5e8cb f2b63c 1f6f74
primary mustrd heroic,warm,bright      dfa02e c98c1f 221b14 f8edcf c93a26 23606b
primary cobalt cold,heroic,bright      2f62a3 234b80 14192b f3e9cd eeb234 d8452f
primary green  strange,playful,tender  3d7a57 2d5f44 142019 f2ead0 e8b23a d44a33
primary pink   tender,playful,strange  e2877c cf6a62 2a1a1f f8ecd8 a81f34 2e6a75
primary orange warm,violent,heroic     e07a33 c46125 251813 f9ecd0 1f5463 f6cc5e
primary black  dark,tense,violent      1d1a1b 37302f 0f0d0e f1e5c8 d63e2a e5ab3a
primary navy   melancholy,dark,cold    1f2f4a 304666 0e1524 f0e4c6 e28a2d cf4030
primary pine   strange,dark,dreamy     17362f 285046 0b1b18 f0e7c9 e0a02f d2472f
primary wine   tender,melancholy,dark  4a1a28 6a2a39 1d0a10 f3e3c8 e3923a 4f8a84
ochre sand     warm,heroic,tender      e6d1a4 d1b279 2c2016 f6ebcd c0512a 2d6462
ochre bone     cold,melancholy,tense   e9dcc2 d3bf97 251d1a f8f0de a83c2b d98b34
ochre peach    tender,bright,dreamy    f0bf8c e29f67 2f1b15 fbeed2 bf3f33 3c6e74
ochre mist     cold,dreamy,strange     c6d0c4 9db1a8 1b2726 f3efdc c9512b 2f6a78
ochre wheat    playful,bright,warm     edc667 d7a440 281c12 fbf0cf b53a24 22656b
ochre ochre    warm,heroic,violent     d0913a b5772a 2a1c12 f4e4bd a83c1d 215553
ochre rust     violent,warm,heroic     b34f26 8f3d1e 24140e f2deb4 e9a83b 27545a
ochre teal     strange,cold,dreamy     23686a 1a5052 0c2021 f0e0b8 e58e36 c2482a
ochre olive    melancholy,strange      77793a 5c5f2c 1d1e10 f2e7bf e0902f 9c3320
ochre denim    cold,melancholy,tender  4c7191 385874 121d29 f2e8cd e8823a f0c25a
ochre brick    bright,playful,violent  c9543c a8412d 23110d f7e7c6 f1b548 1f5560
ochre brown    dark,melancholy,warm    432a1c 63402a 1a0f0a efdab0 dd8a2f 4b8079
ochre night    dark,tense,cold         182433 27394b 0b1119 eedfbd e8782e 3d8b8a
ochre plum     dreamy,dark,strange     43203a 5f3152 1c0c19 f2dcb9 e98b3a d04a58
ochre oxblood  violent,tense,dark      6d1b20 8b2a2a 1e0a0b f3dfb8 e9a136 d9c59a
ochre forest   strange,dark,tense      17372a 2d5443 0c1a14 f0e3bd e5983a c64a2d
ochre electric playful,dreamy,tense    2a1b4d 41286f 120b24 f6e6d0 ff5f6d 39c0c8
clean ice      cold,melancholy,strange dfe7e8 bccdd3 16222c f8fbfa e4572e 2a6f97
clean chalk    tense,heroic,warm       f0ebe1 d9d0c1 1b1b1e fbf9f4 d7263d 1b998b
clean mint     tender,bright,playful   cfe5d4 a5cdb4 12302c f6fbf3 e4503f 2b59c3
clean blush    tender,dreamy,warm      f6d5c9 eab5a5 2d1728 fff3ea d1345b 2b4c7e
clean lemon    playful,bright,warm     f6dc6b e8c23e 1d1b22 fff8da e8442f 1f6f8b
clean sand     heroic,warm,melancholy  e9d8b4 d6bb87 231c20 fdf5e2 d9481c 1f5f8b
clean lavender dreamy,strange,tender   d7d0ea b6abd6 1f1a38 faf7ff e0486a 3a56b0
clean azure    bright,heroic,playful   1d70b8 155a96 0a1c33 f3f6ee ffcf40 ff5d47
clean scarlet  violent,playful,tense   cf2a33 a91f29 1b0a10 fdf0e0 ffc145 19192c
clean emerald  strange,bright,playful  1e8060 15664c 08241c f3f3df ffc857 f2545b
clean violet   dreamy,strange,playful  5b3a99 46297c 160b2d f4e9f7 ff8a5b f7d046
clean coral    tender,warm,bright      f2785c dc5f45 2a1222 fff0df 2c3e70 ffd166
clean amber    warm,heroic,violent     ee9420 d67c12 241315 fff3d8 a3152c 165b65
clean steel    cold,melancholy,tense   5d7a8c 48616f 101a22 f1f3ee f26b38 f4d35e
clean cyan     cold,bright,dreamy      4fb0c1 3896a8 0c2530 f7faf0 ee5430 ffd65a
clean midnight dark,cold,tense         0f1c2e 1f3450 070d17 e8eef0 ff6b3d 3fb6c9
clean ember    violent,dark,warm       1b1110 3a241f 0c0706 f6e7d6 ff5a36 ffb347
clean lagoon   melancholy,strange,cold 0d3b40 17585e 051d20 eaf3ea ffb13d ff6f59
clean wine     tender,dark,dreamy      3b0f26 5b1c3d 19050f f8e3da f25c54 f7b267
clean moss     strange,melancholy,dark 25331f 3d4f33 10170d eef0da f2a541 e0533d
clean graphite tense,dark,violent      212329 393d46 0e0f12 ecebe4 e63946 f1c453
""".strip()


def _row(line: str) -> Row:
    period, name, moods, *colours = line.split()
    ground, mid, dark, pale, accent, second = (f"#{c}" for c in colours)
    return Row(period, name, tuple(moods.split(",")), (ground, mid, dark, pale, accent, second))


PALETTES = tuple(_row(line) for line in TABLE.splitlines())
