"""Writing the members into the database, in bulk."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from django.contrib.auth.hashers import make_password
from django.utils import timezone

from catalog.library.models import STEPS, Rating, RatingTally
from catalog.titles.builtin import read_films
from catalog.titles.models import Title
from core.accounts.models import User
from core.profiles.models import Profile
from core.transactions import in_transaction
from project.demo.members.names import Person, make_people
from project.demo.members.opinions import Character, World, character
from project.demo.members.tastes import FilmFacts
from recsys.training.popularity import refresh_popularity

Report = Callable[[float], None]

COUNT = 200
_SEED = 1895
_BATCH = 3_000


def seed_members(report: Report) -> None:
    """Make the members with their ratings where they are missing; existing ones are left as they are.

    The films have to be loaded. All or nothing: an interrupted run leaves none of them.
    """
    people = make_people(COUNT, _SEED)
    known = set(
        User.objects.filter(username__in=[person.username for person in people]).values_list(
            "username", flat=True
        )
    )
    missing = [place for place, person in enumerate(people) if person.username not in known]
    if not missing:
        return
    title_ids = dict(Title.objects.values_list("key", "pk"))
    world = World([film for film in _films() if film.key in title_ids], _SEED)
    report(0.2)
    characters = {place: character(world, place, _SEED) for place in missing}
    report(0.5)
    _write([(people[place], characters[place]) for place in missing], title_ids)
    report(0.9)
    refresh_popularity()


def _films() -> list[FilmFacts]:
    return [
        FilmFacts(
            record.key,
            record.year,
            record.countries,
            record.mood,
            record.genres,
            record.directors,
        )
        for record in read_films()
    ]


@in_transaction
def _write(members: Sequence[tuple[Person, Character]], title_ids: dict[str, int]) -> None:
    now = timezone.now()
    users = User.objects.bulk_create([_user(*member, now) for member in members])
    profiles = Profile.objects.bulk_create(
        [Profile(user=user, name=user.get_short_name()[:50], is_default=True) for user in users]
    )
    ratings = [
        Rating(
            profile=profile,
            title_id=title_ids[opinion.film_key],
            half_stars=opinion.half_stars,
            rated_at=now - timedelta(seconds=opinion.seconds_ago),
        )
        for profile, (_, member) in zip(profiles, members, strict=True)
        for opinion in member.opinions
    ]
    Rating.objects.bulk_create(ratings, batch_size=_BATCH)
    _count(ratings)


def _user(person: Person, member: Character, now: datetime) -> User:
    return User(
        username=person.username,
        password=make_password(None),
        display_name=person.display_name,
        location=person.location,
        time_zone=person.time_zone,
        bio=member.bio,
        is_demo=True,
        date_joined=now - timedelta(days=400),
    )


def _count(ratings: Sequence[Rating]) -> None:
    """Add the new ratings to the counters of their films, locked in one order as everywhere."""
    added = Counter((rating.title_id, rating.half_stars) for rating in ratings)
    title_ids = sorted({title_id for title_id, _ in added})
    RatingTally.objects.bulk_create(
        [RatingTally(title_id=title_id) for title_id in title_ids], ignore_conflicts=True
    )
    locked = RatingTally.objects.select_for_update().order_by("pk")
    tallies = list(locked.filter(pk__in=title_ids))
    for tally in tallies:
        tally.histogram = [
            count + added[tally.pk, step]
            for step, count in zip(range(1, STEPS + 1), tally.histogram, strict=True)
        ]
    RatingTally.objects.bulk_update(tallies, ["histogram"])
