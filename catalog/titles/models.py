"""Titles and what is known of them."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Genre(models.Model):
    """A genre; films have one to several."""

    name = models.CharField(max_length=50, unique=True)
    slug = models.SlugField(max_length=50, unique=True)
    description = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Person(models.Model):
    """Somebody who made films. Two people may share a name; `key` tells them apart."""

    key = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=120)
    tmdb_id = models.PositiveIntegerField(null=True, blank=True, unique=True)

    class Meta:
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class Title(models.Model):
    """What is rated, listed, embedded and recommended; `movie` so far.

    key: stable across installations, for the built-in set. countries: ISO 3166-1, the main one
    first. language: ISO 639 of the main spoken one. age_rating: years, see `catalog.titles.age`.
    poster_*: what the drawn poster is made from.
    """

    class Kind(models.TextChoices):
        MOVIE = "movie"

    kind = models.CharField(max_length=10, choices=Kind, default=Kind.MOVIE)
    key = models.SlugField(max_length=160, unique=True)
    title = models.CharField(max_length=300)
    original_title = models.CharField(max_length=300, blank=True)
    release_date = models.DateField(null=True, blank=True)
    release_year = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1874), MaxValueValidator(2200)]
    )
    runtime = models.PositiveSmallIntegerField(null=True, blank=True)
    language = models.CharField(max_length=3, blank=True)
    age_rating = models.PositiveSmallIntegerField(null=True, blank=True)
    countries = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    genres = models.ManyToManyField(Genre, related_name="movies", through="TitleGenre")
    trailer_url = models.URLField(max_length=500, blank=True)
    backdrop_url = models.URLField(max_length=500, blank=True)
    budget = models.BigIntegerField(null=True, blank=True)
    revenue = models.BigIntegerField(null=True, blank=True)
    tmdb_id = models.PositiveIntegerField(null=True, blank=True, unique=True)
    imdb_id = models.CharField(max_length=20, null=True, blank=True, unique=True)
    popularity = models.FloatField(default=0)
    poster_mood = models.CharField(max_length=20, blank=True)
    poster_motif = models.CharField(max_length=30, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="title_not_empty"),
            models.CheckConstraint(
                condition=models.Q(release_year__range=(1874, 2200)), name="year_of_film"
            ),
            models.CheckConstraint(
                condition=models.Q(runtime__isnull=True) | models.Q(runtime__gt=0),
                name="runtime_positive",
            ),
            models.CheckConstraint(
                condition=models.Q(age_rating__isnull=True) | models.Q(age_rating__lte=18),
                name="age_of_a_minor_or_adult",
            ),
        ]
        indexes = [
            models.Index(fields=["-popularity", "id"], name="title_by_popularity"),
            models.Index(fields=["release_year"], name="title_by_year"),
            GinIndex(fields=["countries"], name="title_by_country"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.release_year})"


class TitleGenre(models.Model):
    """A genre of a title, the most telling first."""

    title = models.ForeignKey(Title, on_delete=models.CASCADE)
    genre = models.ForeignKey(Genre, on_delete=models.CASCADE)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["title", "genre"], name="genre_once")]

    def __str__(self) -> str:
        return f"{self.title_id} {self.genre_id}"


class Credit(models.Model):
    """What a person did in a title; `character` for the cast, `position` in the order of billing."""

    class Role(models.TextChoices):
        DIRECTOR = "director"
        WRITER = "writer"
        CAST = "cast"

    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="credits")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="credits")
    role = models.CharField(max_length=10, choices=Role)
    character = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["role", "position"]
        constraints = [
            models.UniqueConstraint(fields=["title", "person", "role"], name="credit_once"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.title_id}"


class TitleText(models.Model):
    """What is said of a title, by language."""

    title = models.ForeignKey(Title, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(max_length=8, default="en")
    description = models.TextField(blank=True)
    tagline = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["title", "language"], name="text_once"),
        ]

    def __str__(self) -> str:
        return f"{self.title_id} {self.language}"
