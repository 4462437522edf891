"""Who the members are: names from many places, put together by chance. Pure."""

import random
from dataclasses import dataclass

from django.utils.text import slugify


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody might be from: names that go together there, cities, a time zone."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    cities: tuple[str, ...]
    time_zone: str


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up member's public face."""

    username: str
    display_name: str
    location: str
    time_zone: str


def _origin(given: str, family: str, cities: str, time_zone: str) -> Origin:
    return Origin(tuple(given.split()), tuple(family.split()), tuple(cities.split(", ")), time_zone)


ORIGINS: tuple[Origin, ...] = (
    _origin(
        "Amara Chidi Ngozi Tunde Yemi Zainab",
        "Adewale Eze Okonjo Balogun",
        "Lagos, Enugu, Ibadan",
        "Africa/Lagos",
    ),
    _origin(
        "Aiko Haruto Mei Ren Sora Yuna",
        "Fujimori Kanzaki Onodera Shirakawa",
        "Sapporo, Nagoya, Matsuyama",
        "Asia/Tokyo",
    ),
    _origin(
        "Ananya Dev Ishaan Kavya Meera Rohan",
        "Bhattacharjee Kulkarni Nambiar Rathore",
        "Pune, Kochi, Kolkata",
        "Asia/Kolkata",
    ),
    _origin(
        "Beatriz Caio Joana Luan Rafaela Tiago",
        "Azevedo Cardoso Moura Teixeira",
        "Recife, Porto Alegre, Belém",
        "America/Sao_Paulo",
    ),
    _origin(
        "Camila Emilio Lucía Mateo Renata Tomás",
        "Aguirre Berrios Quintero Villalba",
        "Rosario, Medellín, Puebla",
        "America/Bogota",
    ),
    _origin(
        "Clara Emil Greta Jonas Leni Matthis",
        "Brandtner Hollmann Krüger Seidel",
        "Leipzig, Graz, Basel",
        "Europe/Berlin",
    ),
    _origin(
        "Camille Élodie Gaspard Maël Noémie Théo",
        "Beaulieu Chastain Delorme Vasseur",
        "Nantes, Lille, Namur",
        "Europe/Paris",
    ),
    _origin(
        "Agnieszka Dorota Jakub Kasia Pavel Zuzana",
        "Havranek Kowalczyk Novotna Wrona",
        "Kraków, Brno, Łódź",
        "Europe/Warsaw",
    ),
    _origin(
        "Alma Astrid Eero Henrik Liv Sanna",
        "Bergstrand Halvorsen Lindqvist Virtala",
        "Malmö, Tromsø, Turku",
        "Europe/Stockholm",
    ),
    _origin(
        "Darius Farah Kian Laleh Nasrin Omid",
        "Ardalan Farrokh Kamran Shirazi",
        "Isfahan, Tabriz, Shiraz",
        "Asia/Tehran",
    ),
    _origin(
        "Amal Karim Layla Nour Salma Youssef",
        "Benhaddou Haddad Mansouri Nasser",
        "Alexandria, Fez, Amman",
        "Africa/Cairo",
    ),
    _origin(
        "Chae Daeho Haneul Jiwoo Minseo Sujin",
        "Baek Gwon Moon Seo",
        "Busan, Daegu, Jeonju",
        "Asia/Seoul",
    ),
    _origin(
        "Bao Linh Quyen Thanh Trang Viet",
        "Dinh Luong Phan Truong",
        "Da Nang, Hue, Can Tho",
        "Asia/Ho_Chi_Minh",
    ),
    _origin(
        "Alice Bronagh Callum Freya Owen Rhys",
        "Ashdown Gallagher Maddox Penrose",
        "Leeds, Galway, Cardiff",
        "Europe/London",
    ),
    _origin(
        "Delia Elias Imani June Marcus Willa",
        "Abernathy Castellano Holloway Whitfield",
        "Duluth, Tucson, Halifax",
        "America/Chicago",
    ),
    _origin(
        "Ayşe Deniz Elif Kerem Selin Umut",
        "Aksoy Demirel Karaca Yıldız",
        "İzmir, Bursa, Trabzon",
        "Europe/Istanbul",
    ),
    _origin(
        "Aroha Hemi Kiri Mele Sione Tane",
        "Faleolo Manaia Ngata Tupou",
        "Dunedin, Rotorua, Apia",
        "Pacific/Auckland",
    ),
    _origin(
        "Alessia Bruno Chiara Davide Fiorella Nino",
        "Belmonte Carbone Ferrante Salvi",
        "Bari, Torino, Trieste",
        "Europe/Rome",
    ),
    _origin(
        "Amina Baraka Neema Otieno Wanjiru Zuberi",
        "Kamau Mwangi Odhiambo Said",
        "Mombasa, Kisumu, Arusha",
        "Africa/Nairobi",
    ),
    _origin(
        "Bohdana Daryna Maksym Nadia Ostap Yaryna",
        "Hrytsenko Kovalenko Melnyk Shevchuk",
        "Lviv, Odesa, Poltava",
        "Europe/Kyiv",
    ),
)

_LETTERS = str.maketrans("ıİłŁøØđß", "iIlLoOds")


def make_people(count: int, seed: int) -> list[Person]:
    """So many different people, taking the origins in turn. Raises ValueError when there are too few names."""
    per_origin = [_names(origin, seed + place) for place, origin in enumerate(ORIGINS)]
    if count > sum(len(names) for names in per_origin):
        raise ValueError("There are not enough names for so many members.")
    people: list[Person] = []
    while len(people) < count:
        for origin, names in zip(ORIGINS, per_origin, strict=True):
            if names and len(people) < count:
                people.append(_person(origin, *names.pop(), place=len(people)))
    return people


def _names(origin: Origin, seed: int) -> list[tuple[str, str]]:
    names = [(given, family) for given in origin.given for family in origin.family]
    random.Random(seed).shuffle(names)  # noqa: S311  # chance for a demo, not for secrets
    return names


def _person(origin: Origin, given: str, family: str, *, place: int) -> Person:
    """Usernames in the three manners people have."""
    plain = [slugify(name.translate(_LETTERS)).replace("-", "") for name in (given, family)]
    manner = place % 3
    username = (
        "_".join(plain)
        if manner == 0
        else f"{plain[0]}{plain[1][:1]}_{place + 11}"
        if manner == 1
        else f"{plain[1]}-{plain[0]}"
    )
    city = origin.cities[place // len(ORIGINS) % len(origin.cities)]
    return Person(username, f"{given} {family}", city, origin.time_zone)
