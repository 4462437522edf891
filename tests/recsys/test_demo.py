"""The demo community: made once, quickly; and what it teaches is explained truly."""

from dataclasses import replace
from itertools import islice

import pytest
from django.core.management import call_command
from django.db import transaction

from catalog.library.models import Rating, RatingTally
from catalog.titles.models import Title
from core.accounts.models import USERNAME_RULE, User
from core.profiles.models import Profile
from project.demo.members import learn, seed_members
from project.demo.members.names import make_people
from project.demo.members.seeding import COUNT
from project.demo.members.tastes import LOVED_BY_ALL, TASTES
from recsys.candidates.rules import Evidence, seeds_of
from recsys.candidates.selectors import evidence_for, ratings_of
from recsys.evaluation.comparing import split
from recsys.ranking.rules.blend import Cause, Scores
from recsys.ranking.rules.rails import _TASTE, RailPlan, plan_rails
from recsys.training.models import ModelVersion
from recsys.training.selectors import serving_model
from tests.recsys.community import make_community

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def community(django_db_setup, django_db_blocker):
    """Made once: what a test changes is undone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        make_community()
        yield
        transaction.set_rollback(True)


def test_two_hundred_members_are_made_once(community, django_assert_max_num_queries):
    members = User.objects.filter(is_demo=True)
    ratings = Rating.objects.count()

    with django_assert_max_num_queries(3):
        seed_members(lambda share: None)
        learn(lambda share: None)

    assert members.count() == COUNT
    assert Profile.objects.filter(user__in=members, is_default=True).count() == COUNT
    assert not any(member.has_usable_password() for member in members)
    for member in members:
        USERNAME_RULE(member.username)
    counts = Profile.objects.filter(user__in=members)
    for profile in counts:
        assert 30 <= profile.ratings.count() <= 120
    assert sum(sum(tally.histogram) for tally in RatingTally.objects.all()) == ratings
    assert ModelVersion.objects.count() == 1
    assert Title.objects.filter(popularity__gt=0).exists()


def test_tastes_are_distinct_and_share_what_everybody_loves(community):
    assert len(TASTES) >= 12
    assert Title.objects.filter(key__in=LOVED_BY_ALL).count() == len(LOVED_BY_ALL)

    def mean(genre):
        rows = Rating.objects.filter(
            profile__user__in=_members_of("things that creep"), title__genres__slug=genre
        ).values_list("half_stars", flat=True)
        return sum(rows) / len(rows)

    assert mean("horror") > mean("romance") + 1


def _members_of(name):
    place = next(number for number, taste in enumerate(TASTES) if taste.name == name)
    people = make_people(COUNT, 1895)[place :: len(TASTES)]
    return User.objects.filter(username__in=[person.username for person in people])


def test_the_same_people_come_every_time():
    assert make_people(50, 3) == make_people(50, 3)
    assert len({person.username.lower() for person in make_people(400, 3)}) == 400
    with pytest.raises(ValueError, match="not enough names"):
        make_people(10_000, 3)


def test_named_causes_are_true(community):
    """Without the first named cause, the pick's score on its rail is lower, in 95 of 100 picks."""
    told, true = 0, 0
    for profile in Profile.objects.filter(user__is_demo=True).order_by("pk")[:24:3]:
        rated = ratings_of(profile.pk)[: 3 + profile.pk % 40]
        evidence = evidence_for(rated, serving_model())
        for plan in plan_rails(evidence):
            for pick in plan.picks[:10]:
                cause = pick.causes[0]
                told += 1
                less = without(evidence, rated, cause, pick.film_id)
                true += score(plan, less, pick.film_id) < score(plan, evidence, pick.film_id)

    assert told > 200
    assert true / told >= 0.95


def score(plan: RailPlan, evidence: Evidence, film_id: int) -> float:
    """What orders the rail, computed anew."""
    if plan.kind in ("different", "trending"):
        return evidence.films[film_id].popular
    ids = [film_id]
    scores = Scores(evidence, ids)
    if plan.seed is None:
        return scores.total(film_id)
    own = [seed for seed in evidence.seeds if seed.title_id == plan.seed.title_id]
    return float(sum(scores.from_seed(seed)[0] for seed in own)) + _TASTE * scores.total(film_id)


def without(evidence: Evidence, rated, cause: Cause, film_id: int) -> Evidence:
    """The evidence as if the cause had never been."""
    film = evidence.films[film_id]
    if cause.seed is not None:
        left = [rating for rating in rated if rating.title_id != cause.seed.title_id]
        people = tuple(s for s in evidence.people if s.seed_id != cause.seed.title_id)
        return replace(evidence, seeds=seeds_of(left), people=people)
    if cause.person is not None:
        people = tuple(s for s in evidence.people if s.person_id != cause.person.person_id)
        return replace(evidence, people=people)
    if cause.genre is not None:
        film = replace(film, genres=tuple(name for name in film.genres if name != cause.genre))
    else:
        film = replace(film, popular=0.0)
    return replace(evidence, films={**evidence.films, film_id: film})


def _asking_every_third(dataset):
    """All learn from everybody; lists are made for fewer, which is what takes long."""
    parts = split(dataset)
    return replace(parts, wanted=dict(islice(parts.wanted.items(), 0, None, 3)))


def test_evaluation_prints_one_table_and_says_what_it_skipped(community, capsys, monkeypatch):
    monkeypatch.delenv("MARQUEE_RATINGS_DIR", raising=False)

    monkeypatch.setattr("recsys.evaluation.comparing.split", _asking_every_third)

    call_command("evaluate_recommendations")

    lines = capsys.readouterr().out.splitlines()
    table = {line[:30].strip(): [float(cell) for cell in line[30:].split()] for line in lines[2:10]}
    assert table["ours, as served"][1] > 2 * table["popularity"][1]
    assert table["ours, as served"][1] > table["TF-IDF"][1]
    assert lines[-1].startswith("MovieLens skipped")
