"""What the invented players are called: given names and family names by where they come from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """A country and the names to draw from; `women` and `men` are given names."""

    country: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    family: tuple[str, ...]


def _origin(country: str, women: str, men: str, family: str) -> Origin:
    return Origin(country, tuple(women.split()), tuple(men.split()), tuple(family.split()))


ORIGINS = (
    _origin(
        "Nigeria",
        "Adaeze Folake Ngozi Temi",
        "Tunde Chidi Femi Kelechi",
        "Adeyinka Okoro Oyelowo Balegun Nwadike Ekundo",
    ),
    _origin(
        "Japan",
        "Hina Mio Sakura Yui",
        "Haru Ren Sota Kaito",
        "Iwaki Morisue Hatano Kuzuo Tsukida Amaguri",
    ),
    _origin(
        "Norway",
        "Ingrid Solveig Maren Tuva",
        "Sindre Eirik Torstein Vegard",
        "Halvar Torv Lundvik Skarstad Brekkan Fossli",
    ),
    _origin(
        "Portugal",
        "Ines Marta Leonor Beatriz",
        "Duarte Tomas Nelson Rafael",
        "Castell Vilarim Serrado Moutela Azevim Barrocas",
    ),
    _origin(
        "England",
        "Alice Martha Edith Ruby",
        "Wilfred Jonah Ned Callum",
        "Pell Moss Wren Vail Hale Brookfield",
    ),
    _origin(
        "France",
        "Camille Elise Manon Odile",
        "Bastien Lucien Remy Yann",
        "Sorel Ferrant Dormois Vasselin Aubrac Tessandre",
    ),
    _origin(
        "Germany",
        "Lotte Greta Frieda Anke",
        "Jannis Falk Henner Lorenz",
        "Brandt Quist Amsel Noller Kaltwasser Dornig",
    ),
    _origin(
        "Egypt",
        "Salma Nour Habiba Farida",
        "Karim Omar Hany Tarek",
        "Bakr Shahat Elmasri Zohdy Gamil Refaat",
    ),
    _origin(
        "Mexico",
        "Ximena Lucia Paloma Renata",
        "Emilio Joaquin Ivan Ulises",
        "Reyes Zaldua Cardona Olmeda Quiroz Bracamonte",
    ),
    _origin(
        "Poland",
        "Zofia Hania Maja Kinga",
        "Olek Bartek Witold Kajetan",
        "Lisk Kadecki Zawora Brzozan Milecz Gorzynka",
    ),
    _origin(
        "Ghana",
        "Abena Esi Akosua Yaa",
        "Kwame Kofi Yaw Nana",
        "Ansare Boatemo Dankwa Mensuro Opokwa Twumasa",
    ),
    _origin(
        "South Korea",
        "Jiwoo Seoyeon Haeun Minji",
        "Jihun Dohyun Taeyang Sungmin",
        "Baekra Choeun Hwangbo Namgil Seok Pyo",
    ),
    _origin(
        "Brazil",
        "Luana Iara Janaina Rafaela",
        "Caua Davi Ruan Thiago",
        "Marchetti Pirajuba Saldanho Buriti Quaresmo Itagiba",
    ),
    _origin(
        "Ireland",
        "Aoife Niamh Saoirse Orla",
        "Oisin Cormac Fionn Declan",
        "Kade Tierneth Corrigal Mulvane Rafter Dunleer",
    ),
    _origin(
        "Croatia",
        "Petra Iva Lucija Marija",
        "Ante Roko Niko Stipe",
        "Bralic Vidak Marusin Zoricko Pelar Kosten",
    ),
    _origin(
        "Senegal",
        "Awa Fatou Mariama Khady",
        "Moussa Cheikh Pape Lamine",
        "Ndoura Sarrane Dioman Fayel Thiobane Gueyra",
    ),
    _origin(
        "Turkey",
        "Elif Zeynep Defne Asli",
        "Emre Kerem Baris Onur",
        "Karasoy Yildan Demiral Tunali Akbulak Sezenli",
    ),
    _origin(
        "Australia",
        "Matilda Isla Georgie Tahlia",
        "Lachie Jarrah Flynn Angus",
        "Castleray Merrin Tolhurst Wandoo Brack Yarrow",
    ),
    _origin(
        "Colombia",
        "Valeria Daniela Mariana Sara",
        "Andres Yeison Mateo Camilo",
        "Orozal Tabarez Montoy Quintara Palomeq Arbole",
    ),
    _origin(
        "Iceland",
        "Birta Sunna Katla Freyja",
        "Aron Kari Bjarki Sindri",
        "Hraunfell Stranda Vikarson Heidal Jokull Tindar",
    ),
)
