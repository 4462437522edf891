"""When which match is played: one season of three leagues and three cups, laid out around the clock.

Times are world minutes from the season's start. Five league matches follow one another on five
lanes; a sixth carries the cups. With kick-offs `SLOT` minutes apart and no match of a league shorter
than 110 or longer than 118, at most one lane rests at any moment. Nothing here depends on a result:
a cup tie keeps everyone free who might still get there, so no club ever plays twice at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random

from sports.providers.demo.clubs import AURORA, COASTAL, CUP_ENTRANTS, MERIDIAN, NORTHERN, Club

SLOT = 130
LANE_OFFSETS = (0, 30, 50, 80, 100)
SLOTS = 73
SEASON_MINUTES = SLOT * SLOTS
CUPS_A_SEASON = 3
CUP_FIRST = 150
CUP_SPACING = 190
CUP_STAGES = ((8, "round of 16"), (4, "quarter-final"), (2, "semi-final"), (1, "final"))
CUP_TIES = sum(count for count, _ in CUP_STAGES)
_MATCH_MINUTES = 120
_TIE_MINUTES = 180
_REST_MINUTES = 20
_OPEN_ROUNDS = 3
# The next season opens with the women's league, so its clubs are done early in the last one.
_AURORA_ENDS = SEASON_MINUTES - 150
_FRIENDLY_CLUBS = (*COASTAL, *MERIDIAN, *NORTHERN)


@dataclass(frozen=True, slots=True)
class Slot:
    """One match to be played. Of a cup, `ties` are the two that its clubs come from (none in the first stage)."""

    competition: str
    edition: int
    round: int
    place: int
    stage: str
    kickoff: int
    home: str | None = None
    away: str | None = None
    ties: tuple[int, int] | None = None

    @property
    def key(self) -> str:
        """The match's name for ever: competition, edition, round, place."""
        return f"{self.competition}-{self.edition}-{self.round:02d}-{self.place}"


@dataclass(slots=True)
class _League:
    """A league while its season is being laid out: the pairs not yet placed, by round."""

    code: str
    rounds: list[list[tuple[str, str]]]
    total: int = field(init=False)
    played: int = 0

    def __post_init__(self) -> None:
        self.total = sum(len(pairs) for pairs in self.rounds)

    def open_rounds(self) -> list[int]:
        """The first few rounds with pairs left."""
        return [number for number, pairs in enumerate(self.rounds) if pairs][:_OPEN_ROUNDS]

    def progress(self, kickoff: int) -> float:
        """How far it is, for choosing who plays next: the women's league begins first, then holds back a little.

        It is what can be played while a cup final keeps all sixteen entrants free.
        """
        share = self.played / self.total
        if self.code != "aurora":
            return share
        return -1.0 if kickoff < SLOT else 0.04 + 0.94 * share


@dataclass(slots=True)
class _Diary:
    """When clubs cannot play: `last` kick-off of each so far, kick-offs of the cup `ties` it may be in."""

    ties: dict[str, list[int]]
    last: dict[str, int] = field(default_factory=dict)

    def is_free(self, code: str, kickoff: int) -> bool:
        """Rested, and in no cup tie meanwhile."""
        earliest = kickoff - _MATCH_MINUTES - _REST_MINUTES
        return self.last.get(code, earliest) <= earliest and not any(
            tie - _MATCH_MINUTES < kickoff < tie + _TIE_MINUTES for tie in self.ties.get(code, ())
        )

    def enter(self, pair: tuple[str, str], kickoff: int) -> None:
        """Both clubs play then."""
        self.last.update(dict.fromkeys(pair, kickoff))


@lru_cache(maxsize=16)
def season_slots(season: int) -> tuple[Slot, ...]:
    """Every match of a season by kick-off: about 420, friendlies included."""
    leagues = [
        _League("aurora", _rounds(AURORA, season)),
        _League("meridian", _rounds(MERIDIAN, season)),
        _League("northern", _rounds(NORTHERN, season)),
    ]
    diary = _Diary(_possible_ties(season))
    slots = list(_cup_slots(season))
    for number in range(SLOTS):
        for offset in LANE_OFFSETS:
            kickoff = number * SLOT + offset
            slot = _league_match(leagues, diary, kickoff, season)
            slot = slot or _friendly(diary, kickoff, season)
            slots += [slot] if slot else []
    return tuple(sorted(slots, key=lambda slot: (slot.kickoff, slot.key)))


def cup_draw(edition: int) -> tuple[str, ...]:
    """The sixteen clubs of a cup in the order they were drawn: first against second, and so on."""
    codes = [club.code for club in CUP_ENTRANTS]
    Random(f"draw:{edition}").shuffle(codes)  # noqa: S311
    return tuple(codes)


def _cup_slots(season: int) -> Iterator[Slot]:
    for cup in range(CUPS_A_SEASON):
        edition = season * CUPS_A_SEASON + cup
        draw = cup_draw(edition)
        number = first_of_stage = 0
        for round_number, (count, stage) in enumerate(CUP_STAGES, start=1):
            for place in range(count):
                before = first_of_stage - 2 * count + 2 * place
                opening = round_number == 1
                yield Slot(
                    competition="cup",
                    edition=edition,
                    round=round_number,
                    place=place + 1,
                    stage=stage,
                    kickoff=CUP_FIRST + CUP_SPACING * (cup * CUP_TIES + number),
                    home=draw[2 * place] if opening else None,
                    away=draw[2 * place + 1] if opening else None,
                    ties=None if opening else (before, before + 1),
                )
                number += 1
            first_of_stage += count


def _possible_ties(season: int) -> dict[str, list[int]]:
    """Club -> kick-offs of the cup ties it may be in."""
    ties: dict[str, list[int]] = {club.code: [] for club in CUP_ENTRANTS}
    for slot in _cup_slots(season):
        share = 2**slot.round
        draw = cup_draw(slot.edition)
        for code in draw[share * (slot.place - 1) : share * slot.place]:
            ties[code].append(slot.kickoff)
    return ties


def _rounds(clubs: tuple[Club, ...], season: int) -> list[list[tuple[str, str]]]:
    """Everyone against everyone, home and away, by the circle method in a new order each season."""
    codes = [club.code for club in clubs]
    Random(f"order:{clubs[0].code}:{season}").shuffle(codes)  # noqa: S311
    fixed, circle = codes[0], codes[1:]
    half = []
    for number in range(len(circle)):
        ring = circle[number:] + circle[:number]
        pairs = [(fixed, ring[0])] + [
            (ring[place], ring[-place]) for place in range(1, len(codes) // 2)
        ]
        half.append([pair[::-1] if (number + at) % 2 else pair for at, pair in enumerate(pairs)])
    return half + [[pair[::-1] for pair in pairs] for pairs in half]


def _league_match(leagues: list[_League], diary: _Diary, kickoff: int, season: int) -> Slot | None:
    """The first match whose clubs are free, of the league that lags behind most."""
    for league in sorted(leagues, key=lambda league: league.progress(kickoff)):
        if league.code == "aurora" and kickoff > _AURORA_ENDS:
            continue
        waiting: set[str] = set()
        for number in league.open_rounds():
            for pair in league.rounds[number]:
                if waiting.isdisjoint(pair) and all(diary.is_free(code, kickoff) for code in pair):
                    diary.enter(pair, kickoff)
                    return _place(league, number, pair, kickoff, season)
            waiting.update(code for pair in league.rounds[number] for code in pair)
    return None


def _place(league: _League, number: int, pair: tuple[str, str], kickoff: int, season: int) -> Slot:
    pairs = league.rounds[number]
    pairs.remove(pair)
    league.played += 1
    return Slot(
        competition=league.code,
        edition=season,
        round=number + 1,
        place=len(pairs) + 1,
        stage=f"round {number + 1}",
        kickoff=kickoff,
        home=pair[0],
        away=pair[1],
    )


def _friendly(diary: _Diary, kickoff: int, season: int) -> Slot | None:
    """What fills a place that no league match fits: the two free clubs that have waited longest."""
    free = [club.code for club in _FRIENDLY_CLUBS if diary.is_free(club.code, kickoff)]
    if len(free) < 2:
        return None
    home, away = sorted(free, key=lambda code: diary.last.get(code, 0))[:2]
    diary.enter((home, away), kickoff)
    return Slot(
        competition="friendly",
        edition=season,
        round=1,
        place=kickoff,
        stage="friendly",
        kickoff=kickoff,
        home=home,
        away=away,
    )
