"""What a person says they like: a start, until their ratings say it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.test import APIClient

from catalog.titles.models import Title
from core.profiles.models import Profile
from realtime.log.reading import events_after
from recsys.candidates.rules import Evidence, Wishes, seeds_of
from recsys.explain.rules import Because, Known, heading, reasons
from recsys.ranking.rules.blend import Scores
from recsys.ranking.rules.rails import plan_rails
from recsys.ranking.rules.wishes import ENOUGH_RATINGS, weight_of
from recsys.serving.models import RailState
from recsys.serving.services import refresh_rails
from tests.factories import TitleFactory, profile_of
from tests.recsys.conftest import add_ratings
from tests.recsys.test_candidates import rated
from tests.recsys.test_ranking import film, films

FOR_YOU = "/api/recommendations/for-you"
PREFERENCES = "/api/me/preferences"
GENRES = ("Drama", "Comedy", "Horror", "War")


def known_films():
    return films(
        *(
            film(place, GENRES[place % 4], popular=place / 60, language="de" if place % 3 else "en")
            for place in range(1, 61)
        )
    )


def said(half_stars=(), genres=(), languages=()):
    seeds = seeds_of(rated(*half_stars))
    return Evidence(seeds=seeds, films=known_films(), wishes=Wishes(genres, languages))


@given(
    st.lists(st.integers(1, 10), max_size=14),
    st.lists(st.sampled_from(GENRES), unique=True).map(tuple),
    st.lists(st.sampled_from(["de", "en", "fr"]), unique=True).map(tuple),
)
def test_wishes_lift_what_they_name_lower_nothing_and_fade_with_ratings(stars, genres, languages):
    ids = list(range(20, 61))
    before = Scores(said(stars), ids)
    after = Scores(said(stars, genres, languages), ids)

    lifted = after.totals - before.totals

    assert np.all(lifted >= 0)
    most = (before.blend.said_genre + before.blend.said_language) * weight_of(len(stars))
    assert np.all(lifted <= most + 1e-9)
    if len(stars) >= ENOUGH_RATINGS:
        assert np.all(lifted == 0)
    for film_id, amount in zip(ids, lifted, strict=True):
        one = known_films()[film_id]
        is_named = bool(set(one.genres) & set(genres)) or one.language in languages
        assert (amount > 0) == (is_named and len(stars) < ENOUGH_RATINGS)
        named = sum(c.amount for c in after.causes(film_id) if c.kind == "said")
        assert named == pytest.approx(amount)


def test_every_rating_takes_some_of_their_weight():
    weights = [weight_of(ratings) for ratings in range(12)]

    assert weights == pytest.approx([1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0, 0])


def test_wishes_are_mild_what_everybody_loves_still_leads():
    loved, wished = film(1, "Drama", popular=1.0), film(2, "War", popular=0.3)
    evidence = Evidence(films=films(loved, wished), wishes=Wishes(("War",), ("en",)))

    assert Scores(evidence, [1, 2]).totals.argmax() == 0


def test_a_newcomers_genres_have_the_first_rails_and_say_why():
    evidence = said(genres=("War", "Comedy"))
    rails = plan_rails(evidence)

    assert [rail.name for rail in rails][:3] == ["", "War", "Comedy"]
    words = [heading(rail, evidence, Known()) for rail in rails]
    assert [(one.id, one.reason) for one in words[1:3]] == [
        ("genre-war", "Because you like war"),
        ("genre-comedy", "Because you like comedy"),
    ]


@pytest.mark.parametrize(("ratings", "there"), [(2, True), (ENOUGH_RATINGS, False)])
def test_the_rail_of_a_genre_goes_when_there_are_ratings_enough(ratings, there):
    rails = plan_rails(said([9] * ratings, genres=("War",)))

    assert any(rail.said for rail in rails) == there


def test_a_genre_that_ratings_lean_to_already_has_one_rail():
    liked = {place: film(place, "War") for place in range(1, 4)}
    evidence = Evidence(
        seeds=seeds_of(rated(10, 10, 10, 4, 4)),
        films=known_films() | liked,
        wishes=Wishes(("War", "Horror")),
    )

    ids = [heading(rail, evidence, Known()).id for rail in plan_rails(evidence)]

    assert ids.count("genre-war") == 1
    assert ids.count("genre-horror") == 1


def test_reasons_name_the_genre_and_the_language():
    evidence = said(genres=("War",), languages=("de",))
    known = Known(languages={"de": "German"})
    [top, *_] = plan_rails(evidence)

    found = {because for pick in top.picks for because in reasons(pick, evidence, known)}

    assert Because("genre", "Because you like war") in found
    german = [pick for pick in top.picks if evidence.films[pick.film_id].language == "de"]
    causes = {cause.language for pick in german for cause in pick.causes if cause.kind == "said"}
    assert causes == {None, "de"}


def test_a_language_is_named_by_its_name_or_not_at_all():
    obscure = film(1, "Drama", popular=0.0, language="de")
    evidence = Evidence(films=films(obscure), wishes=Wishes((), ("de",)))
    [rail] = plan_rails(evidence)
    [pick] = rail.picks

    named = reasons(pick, evidence, Known(languages={"de": "German"}))

    assert named == (Because("language", "Because you like films in German"),)
    assert reasons(pick, evidence, Known()) == (Because("genre", "Drama of the 1990s"),)


@pytest.fixture
def person(newcomer):
    """The client of the person who has rated nothing."""
    client = APIClient()
    client.force_authenticate(Profile.objects.get(pk=newcomer).user)
    return client


def first_ids(client):
    [top, *_] = client.get(f"{FOR_YOU}?limit=10").json()["data"]["rails"]
    return [item["movie"]["id"] for item in top["items"]]


def rail_ids(client):
    return [rail["id"] for rail in client.get(FOR_YOU).json()["data"]["rails"]]


@pytest.mark.django_db
def test_a_newcomers_rails_begin_with_the_genre_they_prefer(village, person, newcomer, queue):
    more = {TitleFactory(genres=["musical"]).pk for _ in range(6)}
    before = first_ids(person)

    person.patch(PREFERENCES, {"preferred_genres": ["musical"]}, format="json")
    queue.deliver()
    answer = person.get(FOR_YOU).json()["data"]

    after = first_ids(person)
    count = [len((village.musical_ids | more) & set(ids)) for ids in (before, after)]
    assert count[1] > count[0]
    assert answer["rails"][1]["id"] == "genre-musical"
    assert answer["rails"][1]["reason"] == "Because you like musical"
    texts = {b["text"] for item in answer["rails"][0]["items"] for b in item["because"]}
    assert "Because you like musical" in texts


@pytest.mark.django_db
def test_ten_ratings_outweigh_what_was_said(village, person, newcomer):
    stars = {film.pk: 10 for film in village.noirs[:5]} | {
        film.pk: 2 for film in village.musicals[:5]
    }
    add_ratings(newcomer, stars)
    before = person.get(FOR_YOU).json()["data"]

    person.patch(PREFERENCES, {"preferred_genres": ["musical"]}, format="json")
    after = person.get(FOR_YOU).json()["data"]

    assert after == before
    assert set(first_ids(person)[:5]) == village.noir_ids - {f.pk for f in village.noirs[:5]}


@pytest.mark.django_db
def test_a_language_lifts_its_films_and_hides_no_others(village, person):
    german = {film.pk for film in village.musicals[:3]}
    Title.objects.filter(pk__in=german).update(language="de")

    person.patch(PREFERENCES, {"preferred_languages": ["de"]}, format="json")

    rails = person.get(f"{FOR_YOU}?limit=50").json()["data"]["rails"]
    assert {item["movie"]["id"] for item in rails[0]["items"]} == (
        village.noir_ids | village.musical_ids
    )
    scores = {item["movie"]["id"]: item["score"] for item in rails[0]["items"]}
    person.patch(PREFERENCES, {"preferred_languages": []}, format="json")
    plain = person.get(f"{FOR_YOU}?limit=50").json()["data"]["rails"][0]["items"]
    lifts = {item["movie"]["id"]: scores[item["movie"]["id"]] - item["score"] for item in plain}
    assert {film_id for film_id, lift in lifts.items() if lift > 0.001} == german


@pytest.mark.django_db
def test_a_change_is_announced_with_its_reason_and_the_same_again_is_not(person, newcomer, queue):
    refresh_rails(newcomer)

    for _ in range(2):
        person.patch(PREFERENCES, {"preferred_genres": ["musical"]}, format="json")
        queue.deliver()
    person.patch(PREFERENCES, {"theme": "dark"}, format="json")
    queue.deliver()

    events = [
        event.data for event in events_after(f"recommendations@{newcomer}", 0, limit=10).events
    ]
    assert len(events) == 2
    assert '"text":"you said what you like"' in events[1].replace('": ', '":')


@pytest.mark.django_db
def test_another_viewer_of_the_household_has_only_the_language_of_their_own(
    village, person, newcomer, queue
):
    user = Profile.objects.get(pk=newcomer).user
    other = Profile.objects.create(user=user, name="Mio")
    person.patch(
        PREFERENCES,
        {"preferred_genres": ["musical"], "preferred_languages": ["fr"]},
        format="json",
    )
    refresh_rails(other.pk)
    plain = RailState.objects.get(pk=other.pk)
    assert "Because you like" not in str(plain.rails)

    Title.objects.filter(pk__in=village.noir_ids).update(language="de")
    person.patch(f"/api/me/profiles/{other.pk}", {"language": "de"}, format="json")
    queue.deliver()

    assert RailState.objects.get(pk=other.pk).generation == plain.generation + 1
    assert profile_of(user) == newcomer


@pytest.mark.django_db
def test_an_age_limit_counts_for_wishes_too(village, person, newcomer):
    Title.objects.filter(pk__in=village.musical_ids).update(age_rating=16)
    Title.objects.filter(pk__in=village.noir_ids).update(age_rating=6)
    Profile.objects.filter(pk=newcomer).update(maturity=12)

    person.patch(PREFERENCES, {"preferred_genres": ["musical"]}, format="json")

    assert set(first_ids(person)) <= village.noir_ids
    assert "genre-musical" not in rail_ids(person)
