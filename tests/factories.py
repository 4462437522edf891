"""People and films for tests."""

import factory
from factory.django import DjangoModelFactory

from catalog.titles.models import Credit, Genre, Person, Title, TitleGenre, TitleText
from core.accounts.models import User


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    username = factory.Sequence("person{}".format)
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")


class GenreFactory(DjangoModelFactory):
    class Meta:
        model = Genre
        django_get_or_create = ("slug",)

    name = factory.LazyAttribute(lambda genre: genre.slug.capitalize())
    slug = factory.Sequence("genre{}".format)


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = Person
        django_get_or_create = ("key",)

    name = factory.Sequence("Person {}".format)
    key = factory.LazyAttribute(lambda person: person.name.lower().replace(" ", "-"))


class TitleFactory(DjangoModelFactory):
    """`genres`, `directors`, `cast`: names; `description`: its English text."""

    class Meta:
        model = Title
        skip_postgeneration_save = True

    title = factory.Sequence("Film {}".format)
    key = factory.Sequence("film-{}".format)
    release_year = 1999
    runtime = 100
    language = "en"
    countries = ("US",)
    poster_mood = "dark"
    poster_motif = "lamp"

    @factory.post_generation
    def description(title, create, text, **kwargs):
        TitleText.objects.create(title=title, description=text or "Somebody wants something.")

    @factory.post_generation
    def genres(title, create, slugs, **kwargs):
        for position, slug in enumerate(slugs or ()):
            TitleGenre.objects.create(title=title, genre=GenreFactory(slug=slug), position=position)

    @factory.post_generation
    def directors(title, create, names, **kwargs):
        add_credits(title, names or (), Credit.Role.DIRECTOR)

    @factory.post_generation
    def cast(title, create, names, **kwargs):
        add_credits(title, names or (), Credit.Role.CAST)


def add_credits(title, names, role):
    for position, name in enumerate(names):
        Credit.objects.create(
            title=title, person=PersonFactory(name=name), role=role, position=position
        )


def profile_of(user: User) -> int:
    """The account's default viewing profile."""
    return user.profiles.get(is_default=True).pk
