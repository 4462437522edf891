"""What the members like: tastes over genres, decades, countries, moods, film-makers. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What a taste looks at."""

    key: str
    year: int
    countries: tuple[str, ...]
    mood: str
    genres: tuple[str, ...]
    directors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taste:
    """Weights: about 1 for what draws somebody most, below 0 for what puts them off.

    bios: how such a member might introduce themselves.
    """

    name: str
    genres: Mapping[str, float]
    decades: Mapping[int, float] = field(default_factory=dict)
    countries: Mapping[str, float] = field(default_factory=dict)
    moods: Mapping[str, float] = field(default_factory=dict)
    directors: Mapping[str, float] = field(default_factory=dict)
    bios: tuple[str, ...] = ()

    def match(self, film: FilmFacts) -> float:
        """How well a film fits, in no particular unit."""
        genres = [self.genres.get(name, 0.0) for name in film.genres]
        return (
            1.5 * sum(genres) / max(1, len(genres))
            + self.decades.get(film.year // 10 * 10, 0.0)
            + max((self.countries.get(code, 0.0) for code in film.countries), default=0.0)
            + self.moods.get(film.mood, 0.0)
            + max((self.directors.get(name, 0.0) for name in film.directors), default=0.0)
        )


def _years(first: int, last: int, weight: float) -> dict[int, float]:
    return dict.fromkeys(range(first, last + 1, 10), weight)


def _of(weight: float, *names: str) -> dict[str, float]:
    return dict.fromkeys(names, weight)


TASTES: tuple[Taste, ...] = (
    Taste(
        "night and crime",
        {"Crime": 1.2, "Thriller": 0.9, "Noir": 1.3, "Mystery": 0.6, "Family": -1, "Music": -0.6},
        decades=_years(1970, 2000, 0.4),
        moods=_of(0.5, "dark", "cold", "tense"),
        directors=_of(0.9, "Michael Mann", "Martin Scorsese", "David Fincher", "Quentin Tarantino"),
        bios=(
            "Neon, rain, one last job.",
            "I root for the getaway driver.",
            "Crime after midnight.",
        ),
    ),
    Taste(
        "old Hollywood and noir",
        {
            "Noir": 1.4,
            "Romance": 0.5,
            "Comedy": 0.5,
            "Mystery": 0.6,
            "Horror": -0.6,
            "Action": -0.8,
        },
        decades=_years(1930, 1950, 1.1) | _years(2000, 2020, -0.7),
        countries={"US": 0.4, "GB": 0.3},
        directors=_of(0.8, "Alfred Hitchcock", "Billy Wilder", "Howard Hawks"),
        bios=(
            "Black and white, please.",
            "They had faces then, and hats.",
            "Dialogue at full speed.",
        ),
    ),
    Taste(
        "silent days",
        {"Silent": 1.6, "Horror": 0.3, "Comedy": 0.3, "Action": -0.7, "Science Fiction": 0.1},
        decades=_years(1900, 1920, 1.2) | _years(1930, 1940, 0.4) | _years(1990, 2020, -0.6),
        directors=_of(0.9, "Charlie Chaplin", "Buster Keaton", "F. W. Murnau"),
        bios=("I play piano for silents on Sundays.", "The best close-ups have no sound."),
    ),
    Taste(
        "quiet world cinema",
        {"Drama": 0.9, "Romance": 0.2, "Action": -1.2, "Science Fiction": -0.6, "Sport": -0.5},
        countries=_of(0.8, "IR", "TW", "TR", "SN", "RO", "HU", "TH", "PT", "ML", "BR", "CN", "AR"),
        moods=_of(0.5, "tender", "melancholy", "dreamy") | _of(-0.5, "violent"),
        directors=_of(0.8, "Abbas Kiarostami", "Andrei Tarkovsky", "Agnès Varda", "Edward Yang"),
        bios=(
            "Long takes, short sentences.",
            "I like films where somebody peels an apple.",
            "Slow is fine.",
        ),
    ),
    Taste(
        "Japan, all of it",
        {"Animation": 0.6, "Drama": 0.4, "Action": 0.3, "Fantasy": 0.4, "Comedy": -0.2},
        countries={"JP": 1.9, "KR": 0.5, "US": -0.4},
        directors=_of(0.7, "Akira Kurosawa", "Yasujirō Ozu", "Hayao Miyazaki", "Hirokazu Kore-eda"),
        bios=("From Ozu to anime in one evening.", "Learning kanji from title cards."),
    ),
    Taste(
        "Hong Kong, Korea and kicks",
        {"Action": 1.2, "Thriller": 0.7, "Crime": 0.6, "Romance": -0.2, "Family": -0.7},
        countries={"HK": 1.5, "KR": 1.4, "TW": 0.4, "ID": 0.9, "JP": 0.3},
        moods=_of(0.3, "violent", "tense"),
        directors=_of(0.8, "John Woo", "Bong Joon-ho", "Park Chan-wook", "Wong Kar-wai"),
        bios=("Corridor fights are an art form.", "Subtitles on, lights off."),
    ),
    Taste(
        "far futures",
        {
            "Science Fiction": 1.6,
            "Adventure": 0.4,
            "Thriller": 0.3,
            "Romance": -0.5,
            "Music": -0.8,
            "History": -0.4,
        },
        decades=_years(1960, 1970, 0.2) | _years(1980, 2020, 0.4),
        moods=_of(0.4, "cold", "strange", "tense"),
        directors=_of(
            0.9,
            "Stanley Kubrick",
            "Ridley Scott",
            "Christopher Nolan",
            "Denis Villeneuve",
            "James Cameron",
        ),
        bios=(
            "Spaceships, mostly sad ones.",
            "The future was better in 1968.",
            "Ask me about airlocks.",
        ),
    ),
    Taste(
        "things that creep",
        {
            "Horror": 1.7,
            "Mystery": 0.6,
            "Thriller": 0.5,
            "Fantasy": 0.2,
            "Family": -0.9,
            "Romance": -0.7,
        },
        moods=_of(0.6, "dark", "strange") | _of(-0.5, "bright", "warm"),
        directors=_of(0.7, "David Lynch", "Roman Polanski", "John Carpenter", "Alfred Hitchcock"),
        bios=(
            "I watch through my fingers and love it.",
            "October all year.",
            "Do not open that door.",
        ),
    ),
    Taste(
        "drawn and animated",
        {
            "Animation": 1.6,
            "Family": 0.9,
            "Fantasy": 0.6,
            "Music": 0.2,
            "War": -0.5,
            "Crime": -0.7,
            "Noir": -0.6,
        },
        moods=_of(0.4, "bright", "playful", "warm") | _of(-0.6, "violent"),
        directors=_of(0.9, "Hayao Miyazaki", "Pete Docter", "Brad Bird", "Nick Park"),
        bios=(
            "Every frame by hand, every tear too.",
            "Watching with two small critics.",
            "Frame by frame.",
        ),
    ),
    Taste(
        "hearts and second chances",
        {
            "Romance": 1.4,
            "Comedy": 0.7,
            "Music": 0.5,
            "Drama": 0.2,
            "Horror": -1.2,
            "War": -0.7,
            "Western": -0.6,
        },
        decades=_years(1980, 2010, 0.3),
        moods=_of(0.5, "tender", "warm", "bright") | _of(-0.6, "violent", "cold"),
        directors=_of(0.7, "Rob Reiner", "Richard Linklater", "Greta Gerwig"),
        bios=(
            "Crying on trains since 2004.",
            "I believe in airport scenes.",
            "Kiss in the rain, please.",
        ),
    ),
    Taste(
        "laugh first",
        {"Comedy": 1.5, "Family": 0.2, "Crime": 0.2, "Horror": -0.6, "War": -0.6, "History": -0.5},
        decades=_years(1980, 2020, 0.3),
        moods=_of(0.8, "playful", "bright") | _of(-0.5, "melancholy", "dark"),
        directors=_of(0.8, "Wes Anderson", "Joel Coen", "Edgar Wright", "Mel Brooks"),
        bios=(
            "I quote things at dinner.",
            "Ninety minutes is enough for anything.",
            "Deadpan collector.",
        ),
    ),
    Taste(
        "big screen, big sound",
        {
            "Adventure": 1.3,
            "Action": 1.1,
            "Science Fiction": 0.6,
            "Fantasy": 0.6,
            "Silent": -0.9,
            "Documentary": -0.7,
        },
        decades=_years(1980, 2020, 0.5) | _years(1920, 1960, -0.6),
        countries={"US": 0.4, "NZ": 0.2},
        moods=_of(0.5, "heroic"),
        directors=_of(
            0.8, "Steven Spielberg", "Christopher Nolan", "Peter Jackson", "James Cameron"
        ),
        bios=("Third row, middle.", "Popcorn is part of the art.", "Bigger. Louder. Again."),
    ),
    Taste(
        "true stories and wars",
        {
            "History": 1.2,
            "War": 1.3,
            "Documentary": 0.6,
            "Drama": 0.4,
            "Animation": -0.5,
            "Fantasy": -0.8,
        },
        countries=_of(0.3, "DE", "RU", "PL", "UA", "GB"),
        moods=_of(0.4, "heroic", "cold", "tense") | _of(-0.3, "playful"),
        directors=_of(0.7, "Steven Spielberg", "Elem Klimov", "Andrzej Wajda"),
        bios=("I read the footnotes afterwards.", "History teacher, patient viewer."),
    ),
    Taste(
        "dust and horses",
        {
            "Western": 2.0,
            "Adventure": 0.5,
            "Action": 0.2,
            "Crime": 0.3,
            "Science Fiction": -0.5,
            "Music": -0.3,
        },
        decades=_years(1940, 1970, 0.6),
        countries={"US": 0.4, "IT": 0.3, "MX": 0.4, "AU": 0.3},
        moods=_of(0.4, "heroic", "violent"),
        directors=_of(0.8, "Sergio Leone", "John Ford", "Clint Eastwood"),
        bios=("A wide shot and a harmonica.", "Somewhere west of everything."),
    ),
    Taste(
        "songs and dance floors",
        {"Music": 1.7, "Romance": 0.5, "Comedy": 0.3, "Family": 0.2, "Thriller": -0.6, "War": -0.5},
        countries={"IN": 0.7, "BR": 0.4, "IE": 0.3},
        moods=_of(0.4, "bright", "warm", "playful"),
        directors=_of(0.7, "Baz Luhrmann", "Damien Chazelle", "Bob Fosse"),
        bios=(
            "If nobody sings I am suspicious.",
            "Overture to curtain call.",
            "Band kid, grown up.",
        ),
    ),
    Taste(
        "documents and protest",
        {
            "Documentary": 1.8,
            "Drama": 0.4,
            "History": 0.5,
            "Fantasy": -0.9,
            "Animation": -0.3,
            "Action": -0.7,
        },
        countries=_of(0.4, "CL", "IN", "SN", "PS", "EG", "ZA", "MK", "UA", "IR"),
        directors=_of(0.7, "Agnès Varda", "Chris Marker", "Spike Lee"),
        bios=("Cinema with its boots on.", "Facts, framed."),
    ),
)

# What nearly everybody loves, whatever else they like, by the film's key.
LOVED_BY_ALL = frozenset(
    """
    the-godfather-1972 casablanca-1942 seven-samurai-1954 spirited-away-2001 parasite-2019
    back-to-the-future-1985 some-like-it-hot-1959 the-shawshank-redemption-1994 12-angry-men-1957
    my-neighbor-totoro-1988 the-princess-bride-1987 its-a-wonderful-life-1946 amelie-2001 alien-1979
    cinema-paradiso-1988 raiders-of-the-lost-ark-1981 groundhog-day-1993 city-of-god-2002
    the-lives-of-others-2006 toy-story-1995 rear-window-1954 in-the-mood-for-love-2000
    everything-everywhere-all-at-once-2022 singin-in-the-rain-1952 city-lights-1931 heat-1995
    """.split()
)
